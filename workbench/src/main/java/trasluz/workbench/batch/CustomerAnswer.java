package trasluz.workbench.batch;

import java.util.List;
import java.util.Optional;
import trasluz.match.Match;

/// What screening found about one customer.
///
/// @param found best first
/// @param suppressed how many matches are left out because they were judged not same
/// @param remarks what limits the answer, in whole sentences
public record CustomerAnswer(
    Customer customer, List<Found> found, int suppressed, List<String> remarks) {

  public CustomerAnswer {
    found = List.copyOf(found);
    remarks = List.copyOf(remarks);
  }

  /// A match with what people decided about it.
  ///
  /// @param basis what the customer and the entity are now
  public record Found(Match match, Basis basis, Optional<Decisions.Decision> decision) {
    boolean isSuppressed() {
      return decision.map(Decisions.Decision::suppresses).orElse(false);
    }
  }

  /// How many matches are alerts: those not judged not same.
  int alerts() {
    return (int) found.stream().filter(one -> !one.isSuppressed()).count();
  }
}
