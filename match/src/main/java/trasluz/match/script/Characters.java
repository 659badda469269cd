package trasluz.match.script;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Set;

/// What single characters do in a name: vanish, separate, or belong to a word.
final class Characters {
  /// What `&` stands for.
  static final Word AND = new Word("and", "and", Reading.LATIN);

  /// Apostrophes, primes, glottal stops and ains, as typed and as romanisations print them; and the
  /// Arabic stroke that only stretches a word.
  private static final String APOSTROPHES =
      "'`\u00B4\u02B9\u02BA\u02BB\u02BC\u02BD\u02BE\u02BF\u02C0\u02C1\u02C8\u02CA\u02CB"
          + "\u0384\u055A\u055B\u05F3\u05F4\u0640\u1FBD\u1FBF\u1FEF\u1FFD\u1FFE\u2018\u2019\u201A"
          + "\u201B\u2032\u2035\uA78B\uA78C\uFF07\uFF40";

  /// Trade marks look like letters once they are decomposed; soft signs are typed for them.
  private static final String SIGNS = "\u2120\u2122\u00A9\u00AE";

  /// Their marks are accents, points or stress; elsewhere marks are vowels and belong to the word.
  private static final Set<UnicodeScript> ACCENTED =
      Set.of(
          UnicodeScript.LATIN,
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW,
          UnicodeScript.SYRIAC);

  private Characters() {}

  /// The name without what vanishes, compatibility composed, and no longer than may be read.
  static String prepared(String name) {
    StringBuilder kept = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      i += Character.charCount(c);
      if (SIGNS.indexOf(c) >= 0) {
        kept.append(' ');
      } else if (!vanishes(c)) {
        kept.appendCodePoint(c);
      }
    }
    String composed = Normalizer.normalize(kept, Normalizer.Form.NFKC);
    return composed.substring(0, Math.min(composed.length(), Romaniser.LONGEST));
  }

  private static boolean vanishes(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || (type == Character.CONTROL && !Character.isWhitespace(c) && c != 0x85)
        || APOSTROPHES.indexOf(c) >= 0
        || (c >= 0xFE00 && c <= 0xFE0F);
  }

  static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  static boolean isLetter(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.LETTER_NUMBER;
  }

  /// As [UnicodeScript#of], without the search for the letters that are frequent.
  static UnicodeScript script(int c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      return UnicodeScript.LATIN;
    }
    return c >= 0x410 && c <= 0x451 ? UnicodeScript.CYRILLIC : UnicodeScript.of(c);
  }

  static boolean dropsMarks(UnicodeScript script) {
    return ACCENTED.contains(script);
  }

  /// Decomposed, without marks.
  static String unmarked(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(decomposed.length());
    decomposed.codePoints().filter(c -> !isMark(c)).forEach(out::appendCodePoint);
    return out.toString();
  }

  /// Whatever of the text is a plain Latin letter or a digit, in lower case.
  static String plain(String text) {
    String unmarked = unmarked(text);
    StringBuilder out = new StringBuilder(unmarked.length());
    for (int i = 0; i < unmarked.length(); i++) {
      char c = Character.toLowerCase(unmarked.charAt(i));
      if (Ascii.isWordCharacter(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  static String lowerCase(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(Character::toLowerCase).forEach(out::appendCodePoint);
    return out.toString();
  }
}
