package trasluz.exposure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import trasluz.statement.EntityId;
import trasluz.statement.Share;
import trasluz.statement.Statement;

/// A stake that fell under a rule's threshold near the day its holder, or whoever stands behind
/// that holder, was listed.
///
/// OFAC's guidance on sham transactions of 31 March 2026 names such sales, to relatives, staff or
/// own trusts above all, as a red flag. That a sale is found here says nothing about its reality.
///
/// @param sold the first day on which the stake is the smaller one
/// @param listed the day of the listing
/// @param before what identified listed parties and their companies held the day before, as if they
///   had been listed then
/// @param after what they held on the day
/// @param buyers whose stake grew on that day
/// @param statements that tell of the stake and of the listing
public record Divestment(
    EntityId company,
    String name,
    EntityId seller,
    String sellerName,
    LocalDate sold,
    LocalDate listed,
    Share before,
    Share after,
    List<Buyer> buyers,
    List<Statement> statements) {

  public Divestment {
    buyers = List.copyOf(buyers);
    statements = List.copyOf(statements);
  }

  /// Who has more than the day before.
  ///
  /// @param gained the share held after
  /// @param ties to the seller, one sentence each; empty where none is told
  public record Buyer(EntityId entity, String name, Share gained, List<String> ties) {
    public Buyer {
      ties = List.copyOf(ties);
    }
  }

  /// Days from the listing to the sale; negative where the sale came first.
  public long daysAfterListing() {
    return ChronoUnit.DAYS.between(listed, sold);
  }

  /// `2023-03-01, 30 days before the listing of X on 2023-03-31: X's side went from 60 % to 40 %;
  /// ...`
  public String words() {
    long days = daysAfterListing();
    String when =
        days == 0
            ? "on the day of"
            : "%d %s %s"
                .formatted(
                    Math.abs(days),
                    Math.abs(days) == 1 ? "day" : "days",
                    days < 0 ? "before" : "after");
    String related =
        buyers.stream()
            .filter(buyer -> !buyer.ties.isEmpty())
            .map(buyer -> "; " + String.join("; ", buyer.ties))
            .reduce("", String::concat);
    String to =
        buyers.isEmpty()
            ? "; who bought is not told"
            : "; "
                + String.join(
                    ", ", buyers.stream().map(b -> b.name + " then holds " + b.gained).toList());
    return "on %s, %s the listing of %s (%s), the listed side's stake in %s went from %s to %s%s%s"
        .formatted(sold, when, sellerName, listed, name, before, after, to, related);
  }
}
