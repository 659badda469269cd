package trasluz.exposure;

import java.util.List;
import trasluz.statement.EntityId;

/// The chain from a party up to a listing, nearest holder first.
///
/// The printed form uses names, not ids, is short and doesn't change between versions:
///
/// ```
/// Acme Ltd ← 60 % Ivan Holding ← 100 % I. Ivanov [OFAC RUSSIA-EO14024]
/// Acme Ltd ← 25 % X (+ 25 % Y) [OFAC TEST]      two holders count; the chain follows the first
/// Acme Ltd ← controlled by V [OFAC VENEZUELA-EO13884]
/// Acme Ltd ← 60 % N as nominee ← for X [OFAC TEST]
/// Acme Ltd ← 52 % Q ← jointly with X [UK TEST]
/// Acme Ltd [OFAC TEST]                          listed itself
/// Acme Ltd ← perhaps up to 60 % X [OFAC TEST]   alleged, rumoured, or of uncertain date
/// Acme Ltd ← 60 % X [perhaps OFAC TEST]         perhaps not listed on the day
/// ```
///
/// @param start the party asked about
/// @param listings at the end of the chain, such as `OFAC RUSSIA-EO14024`
public record Route(String start, List<Hop> hops, List<String> listings) {

  public Route {
    hops = List.copyOf(hops);
    listings = List.copyOf(listings);
  }

  /// One step up.
  ///
  /// @param perhaps whether it is open that the tie exists
  /// @param held how much is held, in words; empty for control and for principals
  /// @param others holders that count besides this one
  public record Hop(
      EntityId holder, String name, Tie tie, boolean perhaps, String held, List<String> others) {
    public Hop {
      others = List.copyOf(others);
    }
  }

  /// How the holder stands to what is below.
  public enum Tie {
    HOLDS,
    CONTROLS,
    /// What is below is held by a nominee for this party.
    PRINCIPAL,
    /// What is below acts jointly with this party.
    ACTS_JOINTLY
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(start);
    for (Hop hop : hops) {
      out.append(" ← ")
          .append(hop.perhaps ? "perhaps " : "")
          .append(
              switch (hop.tie) {
                case HOLDS -> hop.held + " ";
                case CONTROLS -> "controlled by ";
                case PRINCIPAL -> "for ";
                case ACTS_JOINTLY -> "jointly with ";
              })
          .append(hop.name);
      if (!hop.others.isEmpty()) {
        out.append(" (+ ").append(String.join(" + ", shortened(hop.others))).append(')');
      }
    }
    return listings.isEmpty() ? out.toString() : out + " [" + String.join(", ", listings) + "]";
  }

  private static List<String> shortened(List<String> others) {
    return others.size() <= 2 ? others : List.of(others.getFirst(), others.size() - 1 + " others");
  }
}
