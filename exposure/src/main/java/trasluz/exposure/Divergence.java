package trasluz.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.EntityId;

/// A party that one regime reaches and another doesn't, or less surely, and why.
///
/// @param caughtBy the regime with the stronger status
/// @param otherBy the regime with the weaker one
/// @param reason whether the listings differ or the rules do
public record Divergence(
    EntityId entity,
    String name,
    String caughtBy,
    Status status,
    String otherBy,
    Status other,
    Reason reason) {

  /// Why two regimes disagree.
  public enum Reason {
    /// With the other's listings its own rule would come to the same: other parties are listed.
    LISTINGS,
    /// The same listings under the other rule give the weaker status: the rules differ.
    RULES,
    /// Both play a part.
    LISTINGS_AND_RULES;

    /// As a clause.
    public String words() {
      return switch (this) {
        case LISTINGS -> "other parties are listed there";
        case RULES -> "the same listings under that rule do not reach it";
        case LISTINGS_AND_RULES -> "listings and rules both differ";
      };
    }
  }

  /// All differences between two or more regimes over one graph, by party, then by regime.
  ///
  /// The reason is found by asking again: the weaker rule with the stronger regime's listings, and
  /// the stronger rule with the weaker regime's listings.
  public static List<Divergence> of(List<Regime> regimes, OwnershipGraph graph) {
    List<Divergence> out = new ArrayList<>();
    for (Regime one : regimes) {
      for (Regime other : regimes) {
        if (!one.id().equals(other.id())) {
          out.addAll(between(one, other, graph));
        }
      }
    }
    out.sort(
        Comparator.comparing(Divergence::entity)
            .thenComparing(Divergence::caughtBy)
            .thenComparing(Divergence::otherBy));
    return List.copyOf(out);
  }

  private static List<Divergence> between(Regime one, Regime other, OwnershipGraph graph) {
    Exposures strong = Exposures.under(one, graph);
    Exposures weak = Exposures.under(other, graph);
    Exposures sameListings = Exposures.under(one, weak.rule(), graph);
    Exposures sameRule = Exposures.under(other, strong.rule(), graph);
    TreeSet<EntityId> parties = new TreeSet<>();
    IntStream.range(0, graph.size()).mapToObj(graph::id).forEach(parties::add);
    List<Divergence> out = new ArrayList<>();
    for (EntityId party : parties) {
      Status status = strong.status(party);
      Status less = weak.status(party);
      if (status.compareTo(less) < 0) {
        boolean byRule = sameListings.status(party).compareTo(status) > 0;
        boolean byListing = sameRule.status(party).compareTo(status) > 0;
        Reason reason =
            byRule && byListing
                ? Reason.LISTINGS_AND_RULES
                : byRule ? Reason.RULES : Reason.LISTINGS;
        String name = graph.name(graph.find(party).orElseThrow());
        out.add(new Divergence(party, name, one.id(), status, other.id(), less, reason));
      }
    }
    return out;
  }
}
