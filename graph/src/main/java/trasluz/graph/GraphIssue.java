package trasluz.graph;

import java.math.BigDecimal;
import trasluz.statement.EntityId;

/// Statements that can't all be true together. They are reported and used as told, never rescaled.
public sealed interface GraphIssue {

  EntityId subject();

  /// What is wrong, with the party called as given.
  String about(String party);

  /// The least that is said to be held adds up to more than everything. The bounds that one
  /// holder's share puts on the others' are not used for this company, because one of the figures
  /// is wrong.
  record SharesOver100(EntityId subject, BigDecimal sum) implements GraphIssue {
    @Override
    public String about(String party) {
      return "the holdings in %s add up to at least %s %%, more than everything: a figure is wrong"
          .formatted(party, sum.toPlainString());
    }

    @Override
    public String toString() {
      return about(subject.toString());
    }
  }

  /// The same of votes.
  record VotesOver100(EntityId subject, BigDecimal sum) implements GraphIssue {
    @Override
    public String about(String party) {
      return "the votes in %s add up to at least %s %%, more than everything: a figure is wrong"
          .formatted(party, sum.toPlainString());
    }

    @Override
    public String toString() {
      return about(subject.toString());
    }
  }

  /// The register is said to be complete, but all that is listed is less than everything. The
  /// register is then taken as not complete.
  record RegisterUnder100(EntityId subject, BigDecimal sum) implements GraphIssue {
    @Override
    public String about(String party) {
      return "the register of %s is said to be complete, but lists at most %s %%"
          .formatted(party, sum.toPlainString());
    }

    @Override
    public String toString() {
      return about(subject.toString());
    }
  }

  /// The company holds its own shares. They count neither for nor against anybody; on the basis of
  /// the shares outstanding every other holder has more.
  record HoldsItself(EntityId subject, BigDecimal share) implements GraphIssue {
    @Override
    public String about(String party) {
      return "%s is said to hold up to %s %% of itself".formatted(party, share.toPlainString());
    }

    @Override
    public String toString() {
      return about(subject.toString());
    }
  }

  /// Nominees that hold for each other in a circle. Each is taken to hold perhaps for itself and
  /// perhaps for the next.
  record NomineesInCircle(EntityId subject) implements GraphIssue {
    @Override
    public String about(String party) {
      return "%s is said to be the nominee of somebody who in the end is its own nominee"
          .formatted(party);
    }

    @Override
    public String toString() {
      return about(subject.toString());
    }
  }
}
