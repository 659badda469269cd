package trasluz.match.script;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// Cyrillic letters as passports and sanctions lists write them, by the language that a name's
/// letters give away.
///
/// Russian follows BGN/PCGN without apostrophes and is what is read when nothing says otherwise;
/// Ukrainian follows the Cabinet's table of 2010, except that `й` is `y` everywhere.
enum Cyrillic {
  RUSSIAN,
  UKRAINIAN,
  BELARUSIAN,
  SERBIAN,
  BULGARIAN,
  /// Kazakh, Kyrgyz, Tajik, Uzbek, Mongolian and others that added letters of their own.
  ASIAN;

  private static final String VOWELS_AND_SIGNS = "аеёиоуыэюяіїєйьъўөүұәӣӯ";
  private static final Map<Cyrillic, Map<Integer, String>> LETTERS = read();

  /// The language of a name, as far as its letters tell.
  static Cyrillic of(String name) {
    if (name.codePoints().noneMatch(c -> Characters.script(c) == UnicodeScript.CYRILLIC)) {
      return RUSSIAN;
    }
    String lower = Characters.lowerCase(name);
    if (holds(lower, "әғқңөұүһҳҷӣӯҡҙҫҝҹ")) {
      return ASIAN;
    }
    if (holds(lower, "јљњђћџѓќѕ")) {
      return SERBIAN;
    }
    if (holds(lower, "ў") || (holds(lower, "і") && holds(lower, "ыэё"))) {
      return BELARUSIAN;
    }
    if (holds(lower, "іїєґ")) {
      return UKRAINIAN;
    }
    return holdsBulgarianVowel(lower) ? BULGARIAN : RUSSIAN;
  }

  private static boolean holds(String name, String letters) {
    IntPredicate listed = c -> letters.indexOf(c) >= 0;
    return name.codePoints().anyMatch(listed);
  }

  /// In Russian `ъ` stands before `е`, `ё`, `ю` and `я` only, or closes words of old spelling.
  private static boolean holdsBulgarianVowel(String name) {
    for (int i = name.indexOf('ъ'); i >= 0; i = name.indexOf('ъ', i + 1)) {
      if (i + 1 < name.length()
          && Character.isLetter(name.charAt(i + 1))
          && "еёюяэи".indexOf(name.charAt(i + 1)) < 0) {
        return true;
      }
    }
    return false;
  }

  /// Appends the Latin letters for a stretch of a word in lower case.
  void romanise(String word, int start, int end, StringBuilder out) {
    Map<Integer, String> letters = LETTERS.getOrDefault(this, Map.of());
    for (int i = start; i < end; ) {
      int c = word.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c == 'ь' && next < end && word.charAt(next) == 'о') {
        out.append('i');
      } else {
        String latin = letters.get(c);
        out.append(latin == null ? stripped(c, letters) : atPlace(latin, word, i));
      }
      i = next;
    }
  }

  /// `ye|e` is `ye` at the start and, but for Ukrainian, after a vowel or a sign; else `e`.
  private String atPlace(String latin, String word, int at) {
    int bar = latin.indexOf('|');
    if (bar < 0) {
      return latin;
    }
    boolean opens = at == 0 || opensSyllable(word.charAt(at - 1));
    return opens ? latin.substring(0, bar) : latin.substring(bar + 1);
  }

  private boolean opensSyllable(char before) {
    return !Character.isLetter(before)
        || (this != UKRAINIAN && VOWELS_AND_SIGNS.indexOf(before) >= 0);
  }

  private static String stripped(int c, Map<Integer, String> letters) {
    String unmarked = Characters.unmarked(Character.toString(c));
    String listed = unmarked.isEmpty() ? null : letters.get(unmarked.codePointAt(0));
    if (listed == null) {
      return OtherScripts.romanised(unmarked);
    }
    int bar = listed.indexOf('|');
    return listed.substring(bar + 1);
  }

  /// The first row names the languages; an empty cell means as in Russian.
  private static Map<Cyrillic, Map<Integer, String>> read() {
    List<String[]> rows = Table.rows("cyrillic.tsv");
    Map<Cyrillic, Map<Integer, String>> read = new EnumMap<>(Cyrillic.class);
    String[] languages = rows.getFirst();
    for (int column = 1; column < languages.length; column++) {
      Map<Integer, String> letters = new HashMap<>();
      for (String[] row : rows.subList(1, rows.size())) {
        String own = column < row.length ? row[column] : "";
        String latin = own.isEmpty() ? row[1] : own;
        letters.put(row[0].codePointAt(0), latin.equals("-") ? "" : latin);
      }
      read.put(Cyrillic.valueOf(languages[column]), Map.copyOf(letters));
    }
    return read;
  }
}
