package trasluz.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import trasluz.statement.ClaimFields;
import trasluz.statement.Statement;

class SyntheticOwnershipTest {
  private static final SyntheticOwnership WORLD = new SyntheticOwnership(10_000, 10_000, 250, 1);

  @Test
  void theSameSeedMakesTheSameWorld() {
    assertThat(statements(new SyntheticOwnership(1_000, 1_000, 25, 7)))
        .isEqualTo(statements(new SyntheticOwnership(1_000, 1_000, 25, 7)))
        .isNotEqualTo(statements(new SyntheticOwnership(1_000, 1_000, 25, 8)));
  }

  @Test
  void aWorldHasTheAskedForNumberOfHoldingsAndListings() {
    List<Statement> statements = statements(WORLD);
    assertThat(statements).filteredOn(each -> isKind("interest", each)).hasSize(10_000);
    assertThat(statements).filteredOn(each -> isKind("designated", each)).hasSize(250);
    assertThat(statements.stream().map(Statement::id)).doesNotHaveDuplicates();
  }

  @Test
  void fewHoldManyThingsAndFewCompaniesHaveManyHolders() {
    int[] held = new int[WORLD.parties()];
    int[] holders = new int[WORLD.parties()];
    WORLD.forEachHolding((holder, subject, _) -> {
      held[holder]++;
      holders[subject]++;
      assertThat(holder).isNotEqualTo(subject);
    });
    assertThat(Arrays.stream(held).max().orElseThrow()).isGreaterThan(100);
    assertThat(Arrays.stream(held).filter(count -> count <= 2).count()).isGreaterThan(8_000);
    assertThat(Arrays.stream(holders).max().orElseThrow()).isGreaterThan(50);
  }

  @Test
  void someHoldingsRunInCircles() {
    List<List<Integer>> heldBy = new ArrayList<>();
    for (int party = 0; party < WORLD.parties(); party++) {
      heldBy.add(new ArrayList<>());
    }
    WORLD.forEachHolding((holder, subject, _) -> heldBy.get(subject).add(holder));
    long inCircles = 0;
    for (int party = 0; party < WORLD.companies(); party++) {
      inCircles += reaches(heldBy, party) ? 1 : 0;
    }
    assertThat(inCircles).isBetween(2L, 1_000L);
  }

  private static boolean reaches(List<List<Integer>> heldBy, int party) {
    Set<Integer> seen = new HashSet<>();
    List<Integer> open = new ArrayList<>(heldBy.get(party));
    while (!open.isEmpty()) {
      int holder = open.removeLast();
      if (holder == party) {
        return true;
      }
      if (seen.add(holder)) {
        open.addAll(heldBy.get(holder));
      }
    }
    return false;
  }

  @Test
  void aWorldOfImpossibleSizeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SyntheticOwnership(10, 10, 11, 1))
        .withMessage("a world needs 10 parties or more and at most as many listed, got 10 and 11");
  }

  private static boolean isKind(String kind, Statement statement) {
    return ClaimFields.kind(statement.claim()).equals(kind);
  }

  private static List<Statement> statements(SyntheticOwnership world) {
    List<Statement> out = new ArrayList<>();
    world.forEachStatement(out::add);
    return out;
  }
}
