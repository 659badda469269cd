package trasluz.match.script;

import java.util.ArrayList;
import java.util.List;

/// Words of names in any script.
final class WordReader {
  private WordReader() {}

  static List<Word> words(String name) {
    String prepared = Characters.prepared(name);
    Cyrillic cyrillic = Cyrillic.of(prepared);
    List<Word> words = new ArrayList<>();
    for (Run run : Run.of(prepared)) {
      read(run, cyrillic, words);
    }
    return words;
  }

  private static void read(Run run, Cyrillic cyrillic, List<Word> words) {
    String text = run.text();
    switch (run.script()) {
      case COMMON ->
          words.add(run.equals(Run.AND) ? Characters.AND : new Word(text, text, Reading.LATIN));
      case LATIN -> words.add(Alphabets.word(text, cyrillic));
      case ARMENIAN -> words.add(word(Armenian.romanised(lower(text)), lower(text)));
      case GEORGIAN -> words.add(word(Georgian.romanised(lower(text)), lower(text)));
      case KATAKANA -> words.add(word(Kana.romanised(text), text));
      case HANGUL -> Hangul.read(text, words);
      case HAN -> Han.read(text, words);
      case ARABIC -> Arabic.read(text, words);
      case HEBREW -> words.add(Hebrew.word(text));
      case SYRIAC, THAI, LAO ->
          words.add(word(OtherScripts.romanised(text), text, Reading.CONSONANTS));
      default -> words.add(word(OtherScripts.romanised(lower(text)), lower(text)));
    }
  }

  private static String lower(String text) {
    return Characters.lowerCase(text);
  }

  private static Word word(String latin, String folded) {
    return word(latin, folded, Reading.ROMANISED);
  }

  /// A word nobody can read still is a word: it is then known by its characters' numbers.
  static Word word(String latin, String folded, Reading reading) {
    String plain = Characters.plain(latin);
    return plain.isEmpty()
        ? new Word(OtherScripts.numbered(folded), folded, Reading.SOUND)
        : new Word(plain, folded, reading);
  }
}
