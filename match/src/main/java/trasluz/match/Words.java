package trasluz.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The words that say little about who is meant: particles, legal forms and generic words, from the
/// resource `words.txt`.
final class Words {
  /// What a word is worth in a name.
  enum Role {
    /// Says who is meant.
    DISTINCTIVE,
    /// An ordinary word of company names, such as `trading`.
    GENERIC,
    /// Holds a digit, or is a Roman number from two to nine.
    NUMBER,
    /// One letter.
    INITIAL,
    /// `Ltd`, `S.A.`, `joint stock company`.
    LEGAL_FORM,
    /// `de`, `al`, `the`, `Mr`.
    PARTICLE;

    /// Whether a name may lack the word without being another name.
    boolean isWeak() {
      return this == LEGAL_FORM || this == PARTICLE;
    }
  }

  private static final Map<String, String> ROMAN =
      Map.of("ii", "2", "iii", "3", "iv", "4", "vii", "7", "viii", "8", "ix", "9");
  private static final Map<String, Role> ROLES = read();

  private Words() {}

  /// The role of a folded word.
  static Role role(String word) {
    Role listed = ROLES.get(word);
    if (listed != null) {
      return listed;
    }
    if (hasDigit(word)) {
      return Role.NUMBER;
    }
    return word.codePointCount(0, word.length()) == 1 && isAlphabetic(word)
        ? Role.INITIAL
        : Role.DISTINCTIVE;
  }

  static boolean isLegalForm(String word) {
    return ROLES.get(word) == Role.LEGAL_FORM;
  }

  /// `iii` becomes `3`; other words stay.
  static String arabicNumber(String word) {
    boolean mayBeRoman = word.length() <= 4 && (word.startsWith("i") || word.startsWith("v"));
    return mayBeRoman ? ROMAN.getOrDefault(word, word) : word;
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// A single Han or Hangul character is a word, not an initial.
  private static boolean isAlphabetic(String word) {
    int c = word.codePointAt(0);
    return Character.isLetter(c) && !Character.isIdeographic(c) && !isHangul(c);
  }

  private static boolean isHangul(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HANGUL;
  }

  private static Map<String, Role> read() {
    Map<String, Role> kinds =
        Map.of("particle", Role.PARTICLE, "legal", Role.LEGAL_FORM, "generic", Role.GENERIC);
    Map<String, Role> roles = new HashMap<>();
    try (InputStream stream = Words.class.getResourceAsStream("words.txt")) {
      if (stream == null) {
        throw new IllegalStateException("words.txt is missing from the match module");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int colon = line.indexOf(':');
        if (colon < 0 || line.startsWith("#")) {
          continue;
        }
        Role role = kinds.get(line.substring(0, colon));
        if (role == null) {
          throw new IllegalStateException("words.txt knows no kind of word like this: " + line);
        }
        for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
          roles.putIfAbsent(word, role);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(roles);
  }
}
