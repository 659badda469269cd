package trasluz.match.script;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/// Drops the vowel that some scripts imply in each consonant where nobody says or romanises it.
///
/// Northern Indian scripts imply a short `a`: it is silent at the end of a word and, from right to
/// left, between one consonant and one consonant that stand between vowels (Ohala's rule for
/// Hindi), so that `manamohana` is `manmohan`. Ethiopic implies a short vowel that ICU writes `ǝ`.
final class SilentVowels {
  private static final char THAI_SILENCER = '\u0E4C';
  private static final char TIPPI = '\u0A70';
  private static final char BINDI = '\u0A02';

  private SilentVowels() {}

  /// The run without the Thai letters that a sign silences, and with one nasal sign for the two
  /// that Gurmukhi has.
  static String spoken(String run) {
    StringBuilder out = new StringBuilder(run.length());
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      if (c == THAI_SILENCER) {
        out.setLength(Math.max(0, out.length() - 1));
      } else {
        out.append(c == TIPPI ? BINDI : c);
      }
    }
    return out.toString();
  }

  /// The Latin text of a run, with its accents still on: long vowels are never silent.
  static String dropped(String run, String latin) {
    UnicodeScript script = UnicodeScript.of(run.codePointAt(0));
    return switch (script) {
      case DEVANAGARI, GUJARATI, GURMUKHI, BENGALI -> english(withoutSilent(latin, 'a'));
      case TAMIL, TELUGU, KANNADA, MALAYALAM, ORIYA -> english(latin);
      case ETHIOPIC -> withoutSilent(latin, 'ǝ').replace('ǝ', 'i');
      default -> latin;
    };
  }

  /// The scholars' `ś`, `ṣ` and `c` as passports spell them.
  private static String english(String latin) {
    String text = Normalizer.normalize(latin, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(text.length() + 4);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean breathed = i + 1 < text.length() && text.charAt(i + 1) == 'h';
      switch (c) {
        case 'ś', 'ṣ' -> out.append("sh");
        case 'c' -> out.append(breathed ? "c" : "ch");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private static String withoutSilent(String latin, char silent) {
    StringBuilder out = new StringBuilder(Normalizer.normalize(latin, Normalizer.Form.NFC));
    int last = out.length() - 1;
    if (last > 1 && out.charAt(last) == silent && isConsonant(out, last - 1)) {
      int before = startOfConsonant(out, last - 1);
      if (before > 0
          && (isVowel(out, before - 1) || "nmṁṅñṇ".indexOf(out.charAt(before - 1)) >= 0)) {
        out.setLength(last);
      }
    }
    for (int i = out.length() - 3; i > 1; i--) {
      if (out.charAt(i) == silent && isBetweenSingleConsonants(out, i)) {
        out.deleteCharAt(i);
      }
    }
    return out.toString();
  }

  private static boolean isBetweenSingleConsonants(StringBuilder text, int at) {
    int before = startOfConsonant(text, at - 1);
    int after = at + 1;
    if (!isConsonant(text, at - 1) || !isConsonant(text, after) || before == 0) {
      return false;
    }
    int next = after + 1;
    if (next < text.length() && text.charAt(next) == 'h' && text.charAt(after) != 'h') {
      next++;
    }
    return isVowel(text, before - 1) && next < text.length() && isVowel(text, next);
  }

  /// `kh`, `bh` and so on are one consonant.
  private static int startOfConsonant(StringBuilder text, int at) {
    boolean breathed =
        at > 0 && text.charAt(at) == 'h' && "kgcjtdpbṭḍ".indexOf(text.charAt(at - 1)) >= 0;
    return breathed ? at - 1 : at;
  }

  private static boolean isVowel(StringBuilder text, int at) {
    return "aāiīuūeēoōæəǝ".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isConsonant(StringBuilder text, int at) {
    return Character.isLetter(text.charAt(at)) && !isVowel(text, at);
  }
}
