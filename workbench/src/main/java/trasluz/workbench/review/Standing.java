package trasluz.workbench.review;

import java.time.LocalDate;
import java.util.Optional;
import trasluz.graph.Belief;
import trasluz.graph.Belief.Bearing;
import trasluz.graph.Belief.Branch;
import trasluz.graph.Identities;
import trasluz.graph.Moment;
import trasluz.statement.Statement;
import trasluz.store.CaseFile;
import trasluz.workbench.answer.BeliefAnswer;
import trasluz.workbench.answer.LeftOut;

/// How a claim stands by all that the case says of it, once a statement has come to it.
///
/// @param statements how many tell of it, in whatever version
/// @param version that the statement speaks for, copies of one original counted once
public record Standing(long statements, Branch version) {

  /// Of a statement that is on file; empty where nobody else tells of its claim.
  ///
  /// @param today the day for which it is asked
  static Optional<Standing> of(CaseFile caseFile, Statement statement, LocalDate today) {
    Identities identities = Identities.of(caseFile.judgements(), today);
    return new CaseBeliefs(caseFile, Moment.on(today), identities, LeftOut.NOTHING)
        .about(statement.subject()).stream()
            .filter(belief -> belief.tellings() > 1)
            .flatMap(belief -> version(belief, statement).stream())
            .findFirst();
  }

  /// That which it supports, else the first that cites it.
  private static Optional<Standing> version(Belief belief, Statement statement) {
    return belief.branches().stream()
        .filter(
            branch -> branch.of(Bearing.SUPPORTS).stream().anyMatch(one -> isSame(one, statement)))
        .findFirst()
        .or(() ->
            belief.branches().stream()
                .filter(branch ->
                    branch.cited().stream().anyMatch(cited -> isSame(cited.statement(), statement)))
                .findFirst())
        .map(branch -> new Standing(belief.tellings(), branch));
  }

  private static boolean isSame(Statement one, Statement other) {
    return one.id().equals(other.id());
  }

  /// `2 statements tell of it now: stated as a fact by 2 independent origins, grade 3`.
  public String sentence() {
    return "%,d statements tell of it now: %s"
        .formatted(statements, BeliefAnswer.standing(version));
  }
}
