package trasluz.match.script;

import java.lang.Character.UnicodeScript;

/// Words in Latin, Cyrillic and Greek letters, which are also mixed: by mistake, or to deceive.
///
/// A word belongs to the script of most of its letters (to Latin when in doubt). Letters of another
/// script that look like one of this script are taken for it; others are read in their own script.
final class Alphabets {
  private static final String LATIN = "ABCEHIJKMOPSTXYaceijopsxy";
  private static final String CYRILLIC = "АВСЕНІЈКМОРЅТХУасеіјорѕху";
  private static final String LATIN_FOR_GREEK = "ABEZHIKMNOPTYXov";
  private static final String GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον";

  private Alphabets() {}

  static Word word(String run, Cyrillic cyrillic) {
    UnicodeScript script = mostOf(run);
    String own = Characters.lowerCase(isMixed(run, script) ? resolved(run, script) : run);
    String latin = romanised(own, cyrillic);
    if (script == UnicodeScript.GREEK) {
      own = Characters.unmarked(own).replace('ς', 'σ');
    }
    return WordReader.word(
        latin, own, script == UnicodeScript.LATIN ? Reading.LATIN : Reading.ROMANISED);
  }

  private static UnicodeScript mostOf(String run) {
    int latin = count(run, UnicodeScript.LATIN);
    int cyrillic = count(run, UnicodeScript.CYRILLIC);
    int greek = count(run, UnicodeScript.GREEK);
    if (latin >= cyrillic && latin >= greek) {
      return UnicodeScript.LATIN;
    }
    return cyrillic >= greek ? UnicodeScript.CYRILLIC : UnicodeScript.GREEK;
  }

  private static int count(String run, UnicodeScript script) {
    return (int) run.codePoints().filter(c -> Characters.script(c) == script).count();
  }

  private static boolean isMixed(String run, UnicodeScript script) {
    return run.codePoints().anyMatch(c -> Character.isLetter(c) && Characters.script(c) != script);
  }

  private static String resolved(String run, UnicodeScript script) {
    StringBuilder out = new StringBuilder(run.length());
    run.codePoints().map(c -> lookalike(c, script)).forEach(out::appendCodePoint);
    return out.toString();
  }

  /// The letter of the script that looks like this one; this one if there is none.
  private static int lookalike(int c, UnicodeScript script) {
    return switch (script) {
      case CYRILLIC -> swapped(swapped(c, GREEK, LATIN_FOR_GREEK), LATIN, CYRILLIC);
      case GREEK -> swapped(swapped(c, CYRILLIC, LATIN), LATIN_FOR_GREEK, GREEK);
      default -> swapped(swapped(c, CYRILLIC, LATIN), GREEK, LATIN_FOR_GREEK);
    };
  }

  private static int swapped(int c, String from, String to) {
    int at = from.indexOf(c);
    return at < 0 ? c : to.charAt(at);
  }

  /// Each stretch of letters in its own script; digits go with either.
  private static String romanised(String word, Cyrillic cyrillic) {
    StringBuilder out = new StringBuilder(word.length() + 8);
    for (int start = 0; start < word.length(); ) {
      UnicodeScript script = Characters.script(word.codePointAt(start));
      int end = start;
      while (end < word.length() && Characters.script(word.codePointAt(end)) == script) {
        end += Character.charCount(word.codePointAt(end));
      }
      switch (script) {
        case CYRILLIC -> cyrillic.romanise(word, start, end, out);
        case GREEK -> Greek.romanise(word, start, end, out);
        default -> LatinLetters.fold(word, start, end, out);
      }
      start = end;
    }
    return out.toString();
  }
}
