package trasluz.exposure;

import java.util.List;
import java.util.Optional;
import trasluz.statement.Evidence;
import trasluz.statement.Grade;
import trasluz.statement.Statement;

/// One ground on which a party is, or might be, caught.
///
/// @param grade the best level at which the answer stands; absent for NO and MAYBE_UNKNOWN, which
///   rest on what isn't said
/// @param gradeUncontested the same without facts contradicted at that level or better; absent
///   where nothing stands without them
/// @param pivotal statements without any single one of which, all others being used, the status
///   would be another; looked for where YES or MAYBE rests on holdings or control, and only where
///   the needed and all statements are few enough to try each
public record Ground(
    Basis basis,
    Status status,
    Evidence evidence,
    Optional<Route> route,
    Optional<Grade> grade,
    Optional<Grade> gradeUncontested,
    List<Statement> pivotal) {

  public Ground {
    pivotal = List.copyOf(pivotal);
  }
}
