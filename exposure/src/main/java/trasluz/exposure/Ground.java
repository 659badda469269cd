package trasluz.exposure;

import java.util.Optional;
import trasluz.statement.Evidence;
import trasluz.statement.Grade;

/// One ground on which a party is, or might be, caught.
///
/// @param grade the best level at which the answer stands; absent for NO and MAYBE_UNKNOWN, which
///   rest on what isn't said
/// @param gradeUncontested the same without facts contradicted at that level or better; absent
///   where nothing stands without them
public record Ground(
    Basis basis,
    Status status,
    Evidence evidence,
    Optional<Route> route,
    Optional<Grade> grade,
    Optional<Grade> gradeUncontested) {}
