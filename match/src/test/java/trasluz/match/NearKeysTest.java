package trasluz.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import trasluz.match.NearKeys.Reach;

class NearKeysTest {

  @Test
  void oneEditIsAllowedFromFourSoundsAndTwoFromSeven() {
    NearKeys near = of("ivan", "kivira", "urkavilia");

    assertThat(near(near, "ivn")).as("three sounds").isEmpty();
    assertThat(near(near, "ivna")).as("neighbours swapped").containsExactly(0);
    assertThat(near(near, "kivra")).as("one edit").containsExactly(1);
    assertThat(near(near, "kvra")).as("two edits in four sounds").isEmpty();
    assertThat(near(near, "urkavlja")).as("two edits in nine").containsExactly(2);
    assertThat(near(near, "urkvlja")).as("three edits").isEmpty();
  }

  @Test
  void theDeletionNeighbourhoodFindsWhatComparingEverySoundFinds() {
    for (long seed = 1; seed <= 4; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Set<String> sounds = new LinkedHashSet<>();
      for (int i = 0; i < 600; i++) {
        sounds.add(sound(random));
      }
      String[] keys = sounds.toArray(String[]::new);
      NearKeys near = of(keys);
      for (int i = 0; i < 300; i++) {
        String key = sound(random);
        assertThat(near(near, key)).as("'%s', seed %d", key, seed).isEqualTo(slowly(keys, key));
      }
    }
  }

  @Test
  void theBitsCountTheEditsThatTheTextbookTableCounts() {
    SplittableRandom random = new SplittableRandom(3);
    SoundDistance distance = new SoundDistance();
    for (int i = 0; i < 5_000; i++) {
      String one = sound(random);
      String other = random.nextBoolean() ? sound(random) : changed(one, random);
      distance.prepare(one);
      assertThat(distance.to(other)).as("%s, %s", one, other).isEqualTo(slowDistance(one, other));
    }
  }

  @Test
  void oneEditIsSeenByWhatIsEqualAtBothEnds() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 20_000; i++) {
      String one = sound(random);
      String other = random.nextBoolean() ? sound(random) : changed(one, random);
      assertThat(Likeness.isOneEdit(one, other))
          .as("%s, %s", one, other)
          .isEqualTo(slowDistance(one, other) == 1);
    }
  }

  private static NearKeys of(String... keys) {
    Texts.Builder builder = new Texts.Builder();
    for (String key : keys) {
      builder.number(key);
    }
    Texts texts = builder.build();
    return new NearKeys(Reach.SOUND, texts, NearKeys.buckets(Reach.SOUND, texts, _ -> true));
  }

  private static int[] near(NearKeys near, String key) {
    BitSet found = new BitSet();
    near.near(key, new NearKeys.Scratch(), (number, _) -> found.set(number));
    return found.stream().toArray();
  }

  private static int[] slowly(String[] keys, String key) {
    BitSet found = new BitSet();
    for (int i = 0; i < keys.length; i++) {
      int shorter = Math.min(keys[i].length(), key.length());
      int most = shorter < 4 ? 0 : shorter < 7 ? 1 : 2;
      if (most > 0 && slowDistance(keys[i], key) <= most) {
        found.set(i);
      }
    }
    return found.stream().toArray();
  }

  private static String sound(SplittableRandom random) {
    StringBuilder out = new StringBuilder();
    for (int length = random.nextInt(1, 12); length > 0; length--) {
      out.append("aiukSn".charAt(random.nextInt(6)));
    }
    return out.toString();
  }

  private static String changed(String key, SplittableRandom random) {
    int at = random.nextInt(key.length());
    return key.substring(0, at) + "x".repeat(random.nextInt(2)) + key.substring(at + 1);
  }

  /// The textbook table of optimal string alignment, without any shortcut.
  private static int slowDistance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
