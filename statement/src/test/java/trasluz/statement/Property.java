package trasluz.statement;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/// Checks that something is true of many generated values.
///
/// `Property.forAll(generate -> assertThat(...))` runs the check once for each seed of a fixed
/// list, every time with fresh [Generators] that draw from that seed alone. The first failure names
/// its seed; `-Dtrasluz.seed=SEED` on the Maven command line then runs that seed and no other, so
/// that a failure can be looked at as often as needed. Nothing here reads a clock: the same build
/// draws the same values.
public final class Property {
  /// Enough for the small value types; a check that costs more brings a shorter list.
  private static final List<Long> SEEDS = seeds(500);

  private Property() {}

  /// The seeds 1 to `count`.
  public static List<Long> seeds(int count) {
    return LongStream.rangeClosed(1, count).boxed().toList();
  }

  public static void forAll(Consumer<Generators> check) {
    forAll(SEEDS, check);
  }

  public static void forAll(List<Long> seeds, Consumer<Generators> check) {
    Long replayed = Long.getLong("trasluz.seed");
    for (long seed : replayed == null ? seeds : List.of(replayed)) {
      try {
        check.accept(new Generators(new SplittableRandom(seed)));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(
            "fails for seed %d (replay with -Dtrasluz.seed=%d): %s"
                .formatted(seed, seed, e.getMessage()),
            e);
      }
    }
  }
}
