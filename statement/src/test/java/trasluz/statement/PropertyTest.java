package trasluz.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyTest {

  @Test
  void aFailureNamesTheSeedThatReplaysIt() {
    List<Integer> drawn = new ArrayList<>();
    assertThatThrownBy(() ->
            Property.forAll(
                List.of(3L, 4L, 5L),
                generate -> {
                  drawn.add(generate.random().nextInt());
                  assertThat(drawn).hasSizeLessThan(2);
                }))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("fails for seed 4 (replay with -Dtrasluz.seed=4): ");
    Property.forAll(
        List.of(4L),
        generate -> assertThat(generate.random().nextInt()).isEqualTo(drawn.getLast()));
  }

  @Test
  void oneSeedAlwaysDrawsTheSameStatement() {
    Property.forAll(generate -> {
      long seed = generate.random().nextLong();
      assertThat(new Generators(new java.util.SplittableRandom(seed)).statement())
          .isEqualTo(new Generators(new java.util.SplittableRandom(seed)).statement());
    });
  }
}
