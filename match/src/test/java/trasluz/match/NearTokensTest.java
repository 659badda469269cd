package trasluz.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import trasluz.match.Words.Role;

class NearTokensTest {

  @Test
  void oneEditIsAllowedFromFourLettersAndTwoFromEight() {
    List<Token> dictionary = dictionary(List.of("ivan", "quivera", "orcavelia"));
    NearTokens near = new NearTokens(dictionary);
    EditDistance distance = new EditDistance();

    assertThat(near.near("ivan", distance)).as("the word itself").isEmpty();
    assertThat(near.near("ivn", distance)).as("three letters").isEmpty();
    assertThat(near.near("ivna", distance)).as("neighbours swapped").containsExactly(0);
    assertThat(near.near("kivera", distance)).as("two edits in seven letters").isEmpty();
    assertThat(near.near("orkavelja", distance)).as("two edits in nine").containsExactly(2);
    assertThat(near.near("orkaveljo", distance)).as("three edits in nine").isEmpty();
  }

  @Test
  void theDeletionNeighbourhoodFindsWhatComparingEveryWordFinds() {
    for (long seed = 1; seed <= 4; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 600; i++) {
        words.add(word(random));
      }
      List<Token> dictionary = dictionary(words.stream().distinct().toList());
      NearTokens near = new NearTokens(dictionary);
      for (int i = 0; i < 300; i++) {
        String word = word(random);
        assertThat(near.near(word, new EditDistance()))
            .as("near '%s', seed %d", word, seed)
            .isEqualTo(slowly(dictionary, word));
      }
    }
  }

  private static int[] slowly(List<Token> dictionary, String word) {
    return dictionary.stream()
        .filter(Token::mayBeMisspelt)
        .filter(token -> {
          int edits = slowDistance(token.text(), word);
          int shorter = Math.min(token.text().length(), word.length());
          return edits > 0 && edits <= (shorter < 4 ? 0 : shorter < 8 ? 1 : 2);
        })
        .mapToInt(Token::id)
        .toArray();
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
        int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replace, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
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

  /// Three letters only, so that near words are frequent.
  private static String word(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    for (int length = 3 + random.nextInt(9); length > 0; length--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  private static List<Token> dictionary(List<String> words) {
    List<Token> tokens = new ArrayList<>();
    for (String word : words) {
      tokens.add(new Token(tokens.size(), word, Role.DISTINCTIVE, 50));
    }
    return tokens;
  }
}
