package trasluz.match;

/// How a Latin word sounds, near enough that the usual spellings of one name in different
/// romanisations fall together: `Hussein` and `Husayn`, `Yuri` and `Iurii`, `Laden` and `Ladin`.
///
/// Letters that romanisations exchange are written alike (`q`, `ck` and hard `c` as `k`; `e`, `y`
/// and `i`; `ou`, `oo`, `w` after a vowel and `o` as `u`), digraphs become one letter (`S` for
/// `sh`, `C` for `ch`), doubled letters one. The key is for comparing only; it is no transcription,
/// and two different names may share it (`Lee` and `Li`).
final class SoundKey {
  private SoundKey() {}

  /// The key of a word in lower-case Latin letters and digits; other characters are kept.
  static String of(String word) {
    StringBuilder out = new StringBuilder(word.length());
    int i = 0;
    while (i < word.length()) {
      i += append(word, i, out);
    }
    dropSilentEnd(out);
    return out.isEmpty() ? word : out.toString();
  }

  /// Writes the sound at a position; returns how many letters it took.
  private static int append(String word, int i, StringBuilder out) {
    char c = word.charAt(i);
    char next = at(word, i + 1);
    return switch (c) {
      case 'a' -> vowelA(word, i, next, out);
      case 'e', 'i', 'y' -> vowelI(next, out);
      case 'o', 'u' -> vowelU(word, i, next, out);
      case 's' -> hissing(word, i, next, out);
      case 'c' -> c(word, i, next, out);
      case 't' -> t(word, i, next, out);
      case 'k' -> pair(next == 'h', 'h', 'k', out);
      case 'g' -> pair(next == 'h', 'g', 'g', out);
      case 'p' -> pair(next == 'h', 'f', 'p', out);
      case 'z' -> pair(next == 'h', 'j', 'z', out);
      case 'd' -> d(word, i, next, out);
      case 'q' -> pair(next == 'u' && isFront(at(word, i + 2)), 'k', 'k', out);
      case 'x' -> x(out);
      case 'w' -> w(i, out);
      case 'h' -> h(word, i, next, out);
      default -> one(c, out);
    };
  }

  private static char at(String word, int i) {
    return i < word.length() ? word.charAt(i) : 0;
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
  }

  private static boolean isFront(char c) {
    return c == 'e' || c == 'i' || c == 'y';
  }

  private static int one(char c, StringBuilder out) {
    int length = out.length();
    // A doubled letter at the start is a slip of the pen that must not shorten a short word.
    if (length < 2 || out.charAt(length - 1) != c || (c >= '0' && c <= '9')) {
      out.append(c);
    }
    return 1;
  }

  private static int pair(boolean isPair, char both, char single, StringBuilder out) {
    one(isPair ? both : single, out);
    return isPair ? 2 : 1;
  }

  /// `ai`, `ay` and `ei`, `ey` are one diphthong.
  private static int vowelA(String word, int i, char next, StringBuilder out) {
    if ((next == 'i' || next == 'y') && !isVowel(at(word, i + 2))) {
      one('i', out);
      return 2;
    }
    one('a', out);
    return next == 'a' ? 2 : 1;
  }

  private static int vowelI(char next, StringBuilder out) {
    one('i', out);
    return isFront(next) ? 2 : 1;
  }

  private static int vowelU(String word, int i, char next, StringBuilder out) {
    one('u', out);
    boolean isLong = next == 'u' || next == 'o' || (next == 'w' && !isVowel(at(word, i + 2)));
    return isLong ? 2 : 1;
  }

  private static int hissing(String word, int i, char next, StringBuilder out) {
    if (next == 'h' && at(word, i + 2) == 'c' && at(word, i + 3) == 'h') {
      one('S', out);
      return 4;
    }
    if (next == 'c' && at(word, i + 2) == 'h') {
      one('S', out);
      return 3;
    }
    return pair(next == 'h' || (next == 'z' && i == 0), next == 'h' ? 'S' : 's', 's', out);
  }

  private static int c(String word, int i, char next, StringBuilder out) {
    if (next == 'h' || next == 'z') {
      one('C', out);
      return 2;
    }
    if (next == 'k' || next == 'q') {
      one('k', out);
      return 2;
    }
    return one(isFront(next) && i + 1 < word.length() ? 's' : 'k', out);
  }

  private static int t(String word, int i, char next, StringBuilder out) {
    if (next == 'c' && at(word, i + 2) == 'h') {
      one('C', out);
      return 3;
    }
    if (next == 's' && at(word, i + 2) == 'c' && at(word, i + 3) == 'h') {
      one('C', out);
      return 4;
    }
    if (next == 'z' || (next == 's' && at(word, i + 2) != 'h')) {
      one('c', out);
      return 2;
    }
    return pair(next == 'h', 't', 't', out);
  }

  private static int d(String word, int i, char next, StringBuilder out) {
    if (next == 'z' && at(word, i + 2) == 'h') {
      one('j', out);
      return 3;
    }
    if (next == 'j') {
      one('j', out);
      return 2;
    }
    return pair(next == 'h', 'd', 'd', out);
  }

  private static int x(StringBuilder out) {
    one('k', out);
    return one('s', out);
  }

  private static int w(int i, StringBuilder out) {
    return one(i == 0 || !endsWithVowel(out) ? 'w' : 'u', out);
  }

  private static boolean endsWithVowel(StringBuilder out) {
    char last = out.isEmpty() ? 0 : out.charAt(out.length() - 1);
    return last == 'a' || last == 'i' || last == 'u';
  }

  /// `h` is heard at the start and between vowels.
  private static int h(String word, int i, char next, StringBuilder out) {
    if (i == 0 || (isVowel(next) && isVowel(word.charAt(i - 1)))) {
      one('h', out);
    }
    return 1;
  }

  /// A double `f` of a surname's end and the `v` of its other spelling are one sound.
  private static void dropSilentEnd(StringBuilder out) {
    int last = out.length() - 1;
    if (last >= 3 && out.charAt(last) == 'f' && out.charAt(last - 1) != 'f') {
      out.setCharAt(last, 'v');
    }
  }

  /// Whether two keys differ in vowels only.
  static boolean haveSameConsonants(String left, CharSequence right) {
    int i = 0;
    int j = 0;
    while (true) {
      while (i < left.length() && isVowelSound(left.charAt(i))) {
        i++;
      }
      while (j < right.length() && isVowelSound(right.charAt(j))) {
        j++;
      }
      if (i == left.length() || j == right.length()) {
        return i == left.length() && j == right.length();
      }
      if (left.charAt(i++) != right.charAt(j++)) {
        return false;
      }
    }
  }

  private static boolean isVowelSound(char c) {
    return c == 'a' || c == 'i' || c == 'u';
  }

  /// The consonants of a key by their classes in the Arabic and Hebrew scripts, which write neither
  /// short vowels nor `p` or `v` apart: `Husayn` and `Hsyn` give `hsn`.
  static String consonants(String key) {
    StringBuilder out = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c =
          switch (key.charAt(i)) {
            case 'a', 'i', 'u', 'w', 'y' -> 0;
            case 'p' -> 'b';
            case 'v' -> 'f';
            case 'j', 'G' -> 'g';
            case 'c', 'z' -> 's';
            case 'C' -> 'S';
            default -> key.charAt(i);
          };
      if (c != 0 && (c != 'h' || i == 0 || i + 1 < key.length()) && !endsWith(out, c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean endsWith(StringBuilder out, char c) {
    return !out.isEmpty() && out.charAt(out.length() - 1) == c;
  }
}
