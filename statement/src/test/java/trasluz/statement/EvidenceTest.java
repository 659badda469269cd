package trasluz.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import trasluz.statement.Evidence.Cited;
import trasluz.statement.Evidence.Role;

class EvidenceTest {
  private final Generators generate = new Generators(new SplittableRandom(7));
  private final Statement first = generate.statement();
  private final Statement second = generate.statement();
  private final Statement third = generate.statement();

  @Test
  void theLeavesOfARoleComeInTheOrderOfTheTreeAndOnce() {
    Evidence tree =
        Evidence.step(
            "sum",
            "60 %",
            Evidence.step("holding", "25 %", Evidence.needed(second), Evidence.needed(first)),
            new Cited(third, Role.CONTRADICTS),
            Evidence.step("holding", "35 %", Evidence.needed(first), Evidence.needed(second)));
    assertThat(tree.cited(Role.NEEDED)).containsExactly(second, first);
    assertThat(tree.cited(Role.CONTRADICTS)).containsExactly(third);
    assertThat(tree.cited(Role.CORROBORATES)).isEmpty();
  }

  @Test
  void aTreeMayBeAsDeepAsAMillionOwners() {
    Evidence tree = Evidence.needed(first);
    for (int i = 0; i < 1_000_000; i++) {
      tree = new Evidence.Step("chain", "50 %", List.of(tree));
    }
    assertThat(tree.cited(Role.NEEDED)).containsExactly(first);
  }
}
