package trasluz.match;

import java.text.Normalizer;
import java.util.Map;

/// Writes Cyrillic in Latin letters and folds the Latin letters that Unicode does not decompose.
///
/// Cyrillic follows BGN/PCGN 2019 for Russian, with the Ukrainian, Belarusian and Serbian letters
/// added, but without apostrophes for the signs; `е` is `ye` where it is spoken so (at the start
/// and after a vowel or sign). Names in other scripts stay as they are.
final class Latin {
  private static final Map<Character, String> CYRILLIC =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "g"),
          Map.entry('ґ', "g"),
          Map.entry('д', "d"),
          Map.entry('ђ', "dj"),
          Map.entry('ѓ', "gj"),
          Map.entry('е', "e"),
          Map.entry('ё', "yo"),
          Map.entry('є', "ye"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "i"),
          Map.entry('і', "i"),
          Map.entry('ї', "yi"),
          Map.entry('й', "y"),
          Map.entry('ј', "j"),
          Map.entry('к', "k"),
          Map.entry('ќ', "kj"),
          Map.entry('л', "l"),
          Map.entry('љ', "lj"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('њ', "nj"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('ћ', "c"),
          Map.entry('у', "u"),
          Map.entry('ў', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "kh"),
          Map.entry('ц', "ts"),
          Map.entry('ч', "ch"),
          Map.entry('џ', "dz"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "shch"),
          Map.entry('ъ', ""),
          Map.entry('ы', "y"),
          Map.entry('ь', ""),
          Map.entry('э', "e"),
          Map.entry('ю', "yu"),
          Map.entry('я', "ya"));

  private static final Map<Character, String> UNDECOMPOSED =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ı', "i"),
          Map.entry('ə', "a"),
          // Modifier letters that stand for a glottal stop or an ain in romanised Arabic.
          Map.entry('ʻ', ""),
          Map.entry('ʼ', ""),
          Map.entry('ʾ', ""),
          Map.entry('ʿ', ""),
          Map.entry('`', ""),
          Map.entry('‘', ""));

  private static final String BEFORE_YE = "аеёиоуыэюяіїєйьъ";

  private Latin() {}

  /// The text with those letters replaced, in lower case wherever one was replaced. Plain ASCII
  /// comes back as it is.
  static String of(String text) {
    if (isAscii(text)) {
      return text;
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(composed.length() + 8);
    for (int i = 0; i < composed.length(); i++) {
      char c = Character.toLowerCase(composed.charAt(i));
      String latin = CYRILLIC.get(c);
      if (latin == null) {
        latin = UNDECOMPOSED.get(c);
      }
      if (latin == null) {
        out.append(composed.charAt(i));
      } else if (c == 'е' && (i == 0 || isBeforeYe(composed.charAt(i - 1)))) {
        out.append("ye");
      } else {
        out.append(latin);
      }
    }
    return out.toString();
  }

  private static boolean isBeforeYe(char previous) {
    return !Character.isLetter(previous) || BEFORE_YE.indexOf(Character.toLowerCase(previous)) >= 0;
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
