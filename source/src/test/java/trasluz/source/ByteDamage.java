package trasluz.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import trasluz.statement.InputException;

/// Damages the bytes of a good text, not its characters as [Damage] does: so the text may stop
/// being UTF-8.
public final class ByteDamage {

  private ByteDamage() {}

  /// Changes, doubles, deletes and cuts bytes of a good text and reads the outcome: whatever comes,
  /// it must be statements, issues or one [InputException].
  public static void check(SourceReader reader, String good, int rounds) {
    byte[] original = good.getBytes(StandardCharsets.UTF_8);
    int refused = 0;
    for (int seed = 0; seed < rounds; seed++) {
      byte[] mutated = mutate(original, new SplittableRandom(seed));
      try {
        Reading.ofRegister(reader, mutated);
      } catch (InputException e) {
        refused++;
        assertThat(e).hasMessageContaining("file.txt");
      } catch (RuntimeException e) {
        fail("seed " + seed + ": " + new String(mutated, StandardCharsets.UTF_8), e);
      }
    }
    assertThat(refused).as("some broken, some readable").isBetween(1, rounds - 1);
  }

  private static byte[] mutate(byte[] original, SplittableRandom random) {
    byte[] bytes = original.clone();
    byte[] pool = "09-{}[]\":,<>/.%eE \\\0é".getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(1, 5); i > 0; i--) {
      int at = random.nextInt(bytes.length);
      int length = random.nextInt(0, Math.min(40, bytes.length - at));
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = pool[random.nextInt(pool.length)];
        case 1 -> bytes[at] = (byte) (bytes[at] + random.nextInt(-3, 4));
        case 2 -> bytes = splice(bytes, at, at + length, at + length);
        default -> bytes = splice(bytes, at, at, at + length);
      }
    }
    return bytes;
  }

  /// The bytes before `keepTo`, then `copyFrom` to `copyTo`, then all from `copyFrom`: deletes a
  /// stretch or says one twice.
  private static byte[] splice(byte[] bytes, int keepTo, int copyFrom, int copyTo) {
    byte[] out = new byte[keepTo + (copyTo - copyFrom) + Math.max(0, bytes.length - copyFrom)];
    System.arraycopy(bytes, 0, out, 0, keepTo);
    System.arraycopy(bytes, copyFrom, out, keepTo, copyTo - copyFrom);
    int rest = bytes.length - copyFrom;
    System.arraycopy(bytes, copyFrom, out, keepTo + (copyTo - copyFrom), rest);
    return out;
  }
}
