package trasluz.exposure;

import java.util.Optional;
import trasluz.graph.Interests;
import trasluz.graph.OwnershipGraph;
import trasluz.graph.Units;

/// What a set of parties owns of a company when direct and indirect stakes are multiplied out: the
/// integrated ownership of Brioschi, Buzzacchi and Colombo (1989).
///
/// With W the direct stakes and S the set, taken as one owner, the stakes y of the parties outside
/// S solve
///
/// ```
/// y(c) = Σ W(s, c) over s in S + Σ y(p) W(p, c) over p outside S
/// ```
///
/// which for a single owner is N(i, c) / N(i, i) with N = (I − W)⁻¹: every walk from S to c that
/// doesn't come back to S. The lower ends of ranges are used, so the result is a least value. It is
/// exact, in fractions. This is economics: no rule here multiplies stakes.
final class IntegratedOwnership {

  /// More parties than this are not solved for; the cost grows with the cube.
  static final int LIMIT = 64;

  private IntegratedOwnership() {}

  /// Empty where a closed group owns itself entirely, so that nobody outside does.
  ///
  /// @param graph of at most [#LIMIT] nodes
  /// @param owners who is in the set
  static Optional<Ratio> of(OwnershipGraph graph, boolean[] owners, int company) {
    int n = graph.size();
    if (n > LIMIT) {
      throw new IllegalArgumentException(
          "integrated ownership is solved for at most %d parties, got %d".formatted(LIMIT, n));
    }
    Ratio[][] rows = equations(graph, owners, n);
    for (int column = 0; column < n; column++) {
      int pivot = column;
      while (pivot < n && rows[pivot][column].isZero()) {
        pivot++;
      }
      if (pivot == n) {
        return Optional.empty();
      }
      Ratio[] swapped = rows[pivot];
      rows[pivot] = rows[column];
      rows[column] = swapped;
      for (int row = 0; row < n; row++) {
        if (row != column && !rows[row][column].isZero()) {
          subtract(rows[row], rows[column], column);
        }
      }
    }
    return Optional.of(rows[company][n].dividedBy(rows[company][company]));
  }

  /// One equation for each node; the last column is the constant.
  private static Ratio[][] equations(OwnershipGraph graph, boolean[] owners, int n) {
    Ratio[][] rows = new Ratio[n][n + 1];
    for (int row = 0; row < n; row++) {
      for (int column = 0; column <= n; column++) {
        rows[row][column] = row == column ? Ratio.ONE : Ratio.ZERO;
      }
    }
    Interests equity = graph.equity();
    for (int i = 0; i < equity.size(); i++) {
      int subject = equity.subject(i);
      int holder = equity.holder(i);
      Ratio stake = Ratio.of(equity.min(i), Units.WHOLE);
      if (owners[subject]) {
        continue;
      }
      if (owners[holder]) {
        rows[subject][n] = rows[subject][n].plus(stake);
      } else {
        rows[subject][holder] = rows[subject][holder].minus(stake);
      }
    }
    return rows;
  }

  private static void subtract(Ratio[] row, Ratio[] pivot, int column) {
    Ratio factor = row[column].dividedBy(pivot[column]);
    for (int i = column; i < row.length; i++) {
      if (!pivot[i].isZero()) {
        row[i] = row[i].minus(factor.times(pivot[i]));
      }
    }
  }
}
