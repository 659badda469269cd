package trasluz.match.script;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads letters by their Unicode names, `KHMER LETTER KA` as `ka`: a coarse reading for scripts
/// such as Khmer, Lao, Sinhala, Tibetan and Mongolian, which ICU leaves as they are.
///
/// A vowel sign takes the place of the vowel that the consonant's name ends with.
final class LetterNames {
  /// What the names do not tell; `~` says that the sign replaces the vowel before it.
  private static final Map<Integer, String> EXCEPTIONS = Table.letters("signs.tsv");

  /// Their letters are named with a vowel that they do not have.
  private static final Set<UnicodeScript> WITHOUT_VOWEL =
      Set.of(UnicodeScript.LAO, UnicodeScript.MONGOLIAN, UnicodeScript.NKO, UnicodeScript.TIFINAGH);

  private LetterNames() {}

  /// Latin letters and digits stay; what has no telling name is dropped.
  static String read(String text) {
    StringBuilder out = new StringBuilder(text.length() * 2);
    text.codePoints().forEach(c -> append(c, out));
    return out.toString();
  }

  private static void append(int c, StringBuilder out) {
    UnicodeScript script = UnicodeScript.of(c);
    if (script == UnicodeScript.LATIN
        || script == UnicodeScript.COMMON
        || script == UnicodeScript.INHERITED) {
      out.appendCodePoint(c);
      return;
    }
    String listed = EXCEPTIONS.get(c);
    String latin = listed == null ? named(Character.getName(c), script) : listed;
    if (latin.startsWith("~")) {
      dropVowels(out);
      out.append(latin, 1, latin.length());
    } else {
      out.append(latin);
    }
  }

  private static String named(@Nullable String name, UnicodeScript script) {
    if (name == null || name.contains("IDEOGRAPH")) {
      return "";
    }
    int letter = name.indexOf(" LETTER ");
    if (letter >= 0 && WITHOUT_VOWEL.contains(script)) {
      return consonant(name.substring(letter + " LETTER ".length()).toLowerCase(Locale.ROOT));
    }
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (name.contains(" VOWEL SIGN ") || name.contains(" SUBJOINED LETTER ")) {
      return "~" + last;
    }
    if (isSilencer(last)) {
      return "~";
    }
    boolean isLetter = name.contains(" LETTER ") || name.contains(" SYLLABLE ");
    return isLetter ? last.replace("yanna", "") : "";
  }

  /// `ngo` is `ng`, `kho sung` is `kh`, `a` is `a`; Tifinagh's `yam` is `m`.
  private static String consonant(String name) {
    String first = name.split(" ", 2)[0];
    if (first.length() == 3 && first.startsWith("ya")) {
      return first.substring(2);
    }
    StringBuilder out = new StringBuilder(first);
    dropVowels(out);
    return out.isEmpty() ? first : out.toString();
  }

  private static boolean isSilencer(String last) {
    return last.equals("virama") || last.equals("coeng") || last.equals("al-lakuna");
  }

  private static void dropVowels(StringBuilder out) {
    int length = out.length();
    while (length > 0 && "aeiou".indexOf(out.charAt(length - 1)) >= 0) {
      length--;
    }
    out.setLength(length);
  }
}
