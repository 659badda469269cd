package trasluz.match.script;

import java.util.List;
import java.util.Map;

/// Words in Arabic letters: frequent names in their usual spelling, of others the consonants and
/// long vowels.
///
/// The article is a word of its own, also after a joined `عبد`. Persian, Urdu, Pashto, Kurdish and
/// Uyghur letters are read, their short vowels are not.
final class Arabic {
  private static final Map<Integer, String> LETTERS = Table.letters("arabic.tsv");
  private static final Map<String, String> NAMES = Table.map("arabic-names.tsv");
  private static final String ARTICLE = "ال";
  private static final String SERVANT = "عبد";
  private static final int SHORTEST_NOUN = 2;

  private Arabic() {}

  static void read(String run, List<Word> words) {
    String name = NAMES.get(key(run));
    if (name != null) {
      words.add(new Word(name, run, Reading.ROMANISED));
    } else if (run.startsWith(SERVANT + ARTICLE) && run.length() > 6) {
      read(SERVANT, words);
      read(run.substring(SERVANT.length()), words);
    } else if (startsWithArticle(run)) {
      words.add(new Word("al", ARTICLE, Reading.LATIN));
      noun(run.substring(ARTICLE.length()), words);
    } else {
      noun(run, words);
    }
  }

  private static boolean startsWithArticle(String run) {
    return key(run).startsWith(ARTICLE) && run.length() >= ARTICLE.length() + SHORTEST_NOUN;
  }

  private static void noun(String word, List<Word> words) {
    String name = NAMES.get(key(word));
    words.add(
        name == null
            ? WordReader.word(consonants(word), word, Reading.CONSONANTS)
            : new Word(name, word, Reading.ROMANISED));
  }

  private static String consonants(String word) {
    StringBuilder out = new StringBuilder(word.length() + 4);
    word.codePoints()
        .mapToObj(c -> OtherScripts.latin(c, LETTERS))
        .filter(latin -> !latin.equals("-"))
        .forEach(out::append);
    return out.isEmpty() && LETTERS.containsKey(word.codePointAt(0)) ? "a" : out.toString();
  }

  /// The word with the letters that writers use for one another made one.
  private static String key(String word) {
    StringBuilder key = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      key.append(
          switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ې', 'ے' -> 'ي';
            case 'ک' -> 'ك';
            case 'ة', 'ہ', 'ھ', 'ە', 'ۀ' -> 'ه';
            default -> c;
          });
    }
    return key.toString();
  }
}
