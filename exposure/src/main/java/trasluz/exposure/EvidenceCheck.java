package trasluz.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.graph.Identities;
import trasluz.statement.DesignationKind;
import trasluz.statement.Evidence;
import trasluz.statement.Statement;

/// Proves that an exposure rests on what it cites.
///
/// For every ground: asked again of the statements cited as needed, and of nothing else, the answer
/// is the same (*sufficient*); without any one of them it is another (*necessary*). Answers are the
/// same where both are YES, or where status and share are equal. The idea is that of Lucene's
/// `CheckHits`, which recomputes every explanation.
public final class EvidenceCheck {

  private EvidenceCheck() {}

  /// What is wrong, one sentence for each fault; empty where the evidence holds.
  ///
  /// Evidence of more than 250 needed statements was not reduced, so only its sufficiency is
  /// checked.
  public static List<String> faults(Exposure exposure, Identities identities) {
    List<String> faults = new ArrayList<>();
    for (Ground ground : exposure.grounds()) {
      check(exposure, ground, identities, faults);
    }
    return List.copyOf(faults);
  }

  /// Whether every ground's evidence was small enough to be reduced to what is needed.
  public static boolean wasReduced(Exposure exposure) {
    return exposure.grounds().stream()
        .allMatch(g -> g.evidence().cited(Evidence.Role.NEEDED).size() <= Rerun.LIMIT);
  }

  /// The same, as a sentence for an assertion's message; empty where the evidence holds.
  public static Optional<String> fault(Exposure exposure, Identities identities) {
    List<String> faults = faults(exposure, identities);
    return faults.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", faults));
  }

  private static void check(
      Exposure exposure, Ground ground, Identities identities, List<String> faults) {
    DesignationKind kind =
        exposure.kind() instanceof DesignationKind.Government
            ? new DesignationKind.Block()
            : exposure.kind();
    Question question =
        new Question(new Tally.Rule(exposure.regime(), exposure.rule()), kind, ground.basis());
    Rerun rerun = new Rerun(exposure.entity(), question, exposure.moment(), identities);
    List<Statement> needed = ground.evidence().cited(Evidence.Role.NEEDED);
    Answer whole = rerun.answer(needed);
    String where = "%s, ground %s".formatted(exposure.name(), ground.basis());
    boolean sameShare =
        ground.basis() != Basis.OWNED
            || ground.status() == Status.YES
            || whole.share().equals(exposure.shareWithUnknown());
    if (whole.status() != ground.status() || !sameShare) {
      faults.add(
          "%s: the needed statements alone give %s (%s), the answer was %s (%s)"
              .formatted(
                  where,
                  whole.status(),
                  whole.share(),
                  ground.status(),
                  exposure.shareWithUnknown()));
      return;
    }
    if (needed.size() > Rerun.LIMIT) {
      return;
    }
    for (Statement statement : needed) {
      List<Statement> without =
          needed.stream().filter(s -> !s.id().equals(statement.id())).toList();
      if (rerun.answer(without).isLike(whole)) {
        faults.add(
            "%s: the answer is the same without statement %s, which is cited as needed"
                .formatted(where, statement.id().brief()));
      }
    }
  }
}
