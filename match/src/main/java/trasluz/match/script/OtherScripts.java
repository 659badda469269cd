package trasluz.match.script;

import com.ibm.icu.text.Transliterator;
import java.util.Map;

/// Letters without a table here: ICU reads them, or else their Unicode names do.
///
/// ICU takes about a second to load, so it is loaded by the first name that needs it.
final class OtherScripts {
  private static final int MOST_NUMBERED = 6;

  private OtherScripts() {}

  /// ICU's readings; the holder is initialised when first used.
  private static final class Icu {
    private static final Transliterator ANY_LATIN = Transliterator.getInstance("Any-Latin");
    private static final Transliterator HAN_LATIN = Transliterator.getInstance("Han-Latin");
    private static final Transliterator SIMPLIFIED =
        Transliterator.getInstance("Traditional-Simplified");

    private Icu() {}

    /// Transliterators keep state while they work.
    private static synchronized String apply(Transliterator transliterator, String text) {
      return transliterator.transliterate(text);
    }
  }

  /// The run in plain Latin letters; empty when nobody can read it.
  static String romanised(String run) {
    if (run.isEmpty()) {
      return "";
    }
    String latin = Icu.apply(Icu.ANY_LATIN, SilentVowels.spoken(run));
    String read = LetterNames.read(SilentVowels.dropped(run, latin));
    return Characters.plain(read);
  }

  /// The letter by the table, or by what ICU knows of it.
  static String latin(int c, Map<Integer, String> letters) {
    if (c < 0x80) {
      return Character.toString(c);
    }
    String listed = letters.get(c);
    return listed == null ? romanised(Character.toString(c)) : listed;
  }

  /// The Mandarin reading of a Han character without its tone; empty when it has none.
  static String mandarin(String character) {
    String latin = Icu.apply(Icu.HAN_LATIN, character);
    return latin.equals(character) ? "" : Characters.plain(latin);
  }

  static String simplified(String character) {
    return Icu.apply(Icu.SIMPLIFIED, character);
  }

  /// Stands for letters that nobody can read: the numbers of the first of them, so that equal words
  /// stay equal.
  static String numbered(String word) {
    StringBuilder out = new StringBuilder();
    word.codePoints()
        .limit(MOST_NUMBERED)
        .forEach(c -> out.append('u').append(Integer.toHexString(c)));
    return out.toString();
  }
}
