package trasluz.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import trasluz.graph.OwnershipGraph;
import trasluz.graph.Units;
import trasluz.statement.EntityId;

/// Cascades over graphs that come as columns.
class WholeGraphTest {

  private static final long PERCENT = Units.WHOLE / 100;

  /// 0 holds 50 of 2, 1 holds 25 to 60 of 3 on weaker evidence, 2 holds 100 of 4, 1 holds 30 of 5
  /// and 2 holds 20 of 5.
  private static final OwnershipGraph GRAPH =
      OwnershipGraph.ofColumns(
          6,
          new OwnershipGraph.Columns(
              new int[] {0, 1, 1, 2, 2},
              new int[] {2, 3, 5, 4, 5},
              new long[] {50 * PERCENT, 25 * PERCENT, 30 * PERCENT, 100 * PERCENT, 20 * PERCENT},
              new long[] {50 * PERCENT, 60 * PERCENT, 30 * PERCENT, 100 * PERCENT, 20 * PERCENT},
              new byte[] {5, 3, 3, 4, 4}));

  private static final WholeGraph WHOLE =
      new WholeGraph(GRAPH, Regime.OFAC.on(LocalDate.of(2026, 11, 23)));

  @Test
  void certainPossibleAndUnknownAreCounted() {
    byte[] both = {5, 5, 0, 0, 0, 0};
    assertThat(WHOLE.caught(both, WholeGraph.Asked.CERTAIN)).isEqualTo(5);
    assertThat(WHOLE.caught(both, WholeGraph.Asked.POSSIBLE)).isEqualTo(6);
    byte[] none = new byte[6];
    assertThat(WHOLE.caught(none, WholeGraph.Asked.CERTAIN)).isZero();
    assertThat(WHOLE.caught(none, WholeGraph.Asked.POSSIBLE_WITH_UNKNOWN)).isEqualTo(6);
  }

  @Test
  void eachLevelCatchesWhatItsFactsReach() {
    assertThat(WHOLE.caughtByLevel(new byte[] {5, 5, 0, 0, 0, 0}))
        .containsExactly(0, 5, 5, 5, 4, 3);
  }

  @Test
  void whatIsSupposedIsTakenBack() {
    WholeGraph.Supposed supposed = WHOLE.supposing(new byte[] {5, 0, 0, 0, 0, 0});
    assertThat(supposed.caught()).isEqualTo(3);
    assertThat(supposed.gained(1)).isEqualTo(2);
    assertThat(supposed.gained(3)).isEqualTo(1);
    assertThat(supposed.gained(1, 3)).isEqualTo(3);
    assertThat(supposed.gained(2)).isZero();
    assertThat(supposed.caught()).isEqualTo(3);
  }

  @Test
  void partiesOfColumnsAreCalledByTheirNumbers() {
    assertThat(GRAPH.id(3)).isEqualTo(new EntityId("n", "3"));
    assertThat(GRAPH.find(new EntityId("n", "5"))).hasValue(5);
    assertThat(GRAPH.find(new EntityId("n", "6"))).isEmpty();
    assertThat(GRAPH.find(new EntityId("m", "5"))).isEmpty();
    assertThat(GRAPH.find(new EntityId("n", "05"))).isEmpty();
    assertThat(GRAPH.find(new EntityId("n", "99999999999"))).isEmpty();
  }
}
