package trasluz.exposure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import trasluz.graph.Identities;
import trasluz.graph.Moment;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.EntityId;
import trasluz.statement.Share;
import trasluz.statement.Statement;

/// Asks a question again of some of the statements alone, and finds out which of them the answer
/// needs.
record Rerun(EntityId entity, Question question, Moment moment, Identities identities) {

  /// More candidates than this are not reduced; each one costs a run over all of them.
  static final int LIMIT = 250;

  /// No more statements than this are read again, over all runs, to find pivotal ones.
  private static final int PIVOTAL_READS = 20_000;

  Answer answer(Collection<Statement> statements) {
    OwnershipGraph graph = OwnershipGraph.build(statements, moment, identities);
    OptionalInt node = graph.find(entity);
    if (node.isPresent()) {
      return Evaluation.of(graph, node.getAsInt(), question).answer();
    }
    // Of a party that no statement mentions anybody may be the owner, and nothing is listed.
    return switch (question.basis()) {
      case LISTED, DEFINED -> new Answer(Status.NO, Share.exactly("0"));
      case OWNED -> unmentioned();
    };
  }

  private Answer unmentioned() {
    return switch (question.rule().version().counting()) {
      case LISTED_ONLY -> new Answer(Status.NO, Share.exactly("0"));
      case TOGETHER, PER_PERSON -> new Answer(Status.MAYBE_UNKNOWN, Share.between("0", "100"));
    };
  }

  /// Those of the needed statements without which all the others give another status. A needed
  /// statement that another route can do without is none of them.
  ///
  /// @return none where trying each would take too long
  List<Statement> pivotal(List<Statement> needed, List<Statement> all, Status status) {
    if ((long) needed.size() * all.size() > PIVOTAL_READS || answer(all).status() != status) {
      return List.of();
    }
    return needed.stream()
        .filter(statement -> {
          List<Statement> without =
              all.stream().filter(s -> !s.id().equals(statement.id())).toList();
          return answer(without).status() != status;
        })
        .toList();
  }

  /// Those of the candidates without which the answer would be another: an irredundant set, not
  /// always the smallest. The weakest statements are let go first.
  ///
  /// @return all candidates where they are too many to be reduced
  List<Statement> needed(List<Statement> candidates, Answer wanted) {
    if (candidates.size() > LIMIT) {
      return List.copyOf(candidates);
    }
    List<Statement> kept = new ArrayList<>(candidates);
    List<Statement> order = new ArrayList<>(candidates);
    order.sort(Comparator.comparing(Statement::grade));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Statement statement : List.copyOf(order)) {
        List<Statement> without =
            kept.stream().filter(s -> !s.id().equals(statement.id())).toList();
        if (answer(without).isLike(wanted)) {
          kept = new ArrayList<>(without);
          order.remove(statement);
          changed = true;
        }
      }
    }
    return List.copyOf(kept);
  }
}
