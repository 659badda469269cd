package trasluz.match;

import java.util.Set;
import trasluz.match.script.Reading;

/// How like two parts of names are, in thousandths; 0 for two different words.
///
/// The kinds of likeness, from strong to weak: the same text; one family of names (`Bill` and
/// `William`); the same sound; a misspelling, by how many of the letters of the sound differ; the
/// same consonants, where one side is written in a script without vowels.
///
/// Two words are alike only within bounds that [PartDictionary] looks up completely, so that the
/// index misses nothing. One instance serves one thread.
final class Likeness {
  static final int SAME = 1_000;
  static final int FAMILY = 950;
  static final int SOUND = 930;
  static final int SHORT_SOUND = 880;
  static final int CONSONANTS = 860;
  static final int FEW_CONSONANTS = 780;
  static final int JOINED = 960;

  private static final int OTHER_FIRST_LETTER = 60;
  private static final int ONLY_VOWELS = 40;
  private static final int BOTH_WELL_KNOWN = 100;
  private static final int LEAST = 560;
  private static final int SHORT_KEY = 3;

  static final int SHORTEST_WITH_LEGAL_FORM = 4;

  /// Legal forms that are written together with a name and end no usual word.
  static final Set<String> GLUED_LEGAL_FORMS =
      Set.of(
          "ag", "ltd", "llc", "inc", "gmbh", "plc", "bv", "jsc", "ooo", "oao", "zao", "pjsc",
          "corp", "limited");

  private final SoundDistance distance = new SoundDistance();

  int of(Part left, Part right) {
    if (left.text().equals(right.text())) {
      return SAME;
    }
    if (!left.mayBeSpeltOtherwise() || !right.mayBeSpeltOtherwise()) {
      return 0;
    }
    if (left.isInAnotherScript() || right.isInAnotherScript()) {
      return acrossScripts(left, right);
    }
    if (isWithLegalForm(left.text(), right.text()) || isWithLegalForm(right.text(), left.text())) {
      return JOINED;
    }
    if (areDifferentKnownWords(left, right)) {
      return 0;
    }
    if (left.sharesFamily(right)) {
      return FAMILY;
    }
    if (left.key().equals(right.key())) {
      return sameSound(left, right.role());
    }
    return misspelling(left, right);
  }

  /// `siemensag` is `siemens` with its legal form.
  private static boolean isWithLegalForm(String whole, String name) {
    return name.length() >= SHORTEST_WITH_LEGAL_FORM
        && whole.length() > name.length() + 1
        && whole.startsWith(name)
        && GLUED_LEGAL_FORMS.contains(whole.substring(name.length()));
  }

  /// Two countries, or two words of the trade, are different words however alike they look.
  private static boolean areDifferentKnownWords(Part left, Part right) {
    return isKnownWord(left.role()) && isKnownWord(right.role());
  }

  private static boolean isKnownWord(Role role) {
    return role == Role.PLACE || role == Role.GENERIC;
  }

  private int acrossScripts(Part left, Part right) {
    boolean sameScript = left.reading() == right.reading();
    if (left.reading() == Reading.SOUND || right.reading() == Reading.SOUND) {
      return !sameScript && left.key().equals(right.key()) ? FEW_CONSONANTS : 0;
    }
    if (sameScript) {
      return misspelling(left, right);
    }
    String consonants = SoundKey.consonants(left.key());
    boolean same = consonants.equals(SoundKey.consonants(right.key()));
    return !same || consonants.length() < 2
        ? 0
        : consonants.length() == 2 ? FEW_CONSONANTS : CONSONANTS;
  }

  /// How like a part is to another one of the same sound, neither in another script.
  static int sameSound(Part left, Role right) {
    if (!Part.mayBeSpeltOtherwise(right) || (isKnownWord(left.role()) && isKnownWord(right))) {
      return 0;
    }
    return left.key().length() <= SHORT_KEY ? SHORT_SOUND : SOUND;
  }

  private int misspelling(Part left, Part right) {
    int shorter = Math.min(left.key().length(), right.key().length());
    int longer = Math.max(left.key().length(), right.key().length());
    int most = Math.min(allowedEdits(left.key()), allowedEdits(right.key()));
    if (longer - shorter > most || most == 0) {
      return 0;
    }
    distance.prepare(left.key());
    int edits = distance.to(right.key());
    int ofKeys = edits > most ? 0 : misspelling(left.key(), right.key(), edits);
    return misspelling(ofKeys, left, right.role(), right.band());
  }

  /// How like two sounds are that differ by so many edits; what [#misspelling] starts from.
  static int misspelling(String left, CharSequence right, int edits) {
    int likeness = SAME - 1_100 * edits / Math.max(left.length(), right.length());
    if (left.charAt(0) != right.charAt(0)) {
      likeness -= OTHER_FIRST_LETTER;
    }
    return SoundKey.haveSameConsonants(left, right) ? likeness + ONLY_VOWELS : likeness;
  }

  /// How like a part is to another one in the same sort of script, whose sound is so like its own.
  static int misspelling(int ofKeys, Part left, Role right, int band) {
    if (!Part.mayBeSpeltOtherwise(right) || (isKnownWord(left.role()) && isKnownWord(right))) {
      return 0;
    }
    int likeness = left.band() > 0 && band > 0 ? ofKeys - BOTH_WELL_KNOWN : ofKeys;
    return likeness < LEAST ? 0 : Math.min(likeness, SHORT_SOUND - 1);
  }

  /// Whether a likeness was found by counting edits.
  static boolean isMisspelling(int likeness, Reading left, Reading right) {
    return likeness < SHORT_SOUND && left == right;
  }

  /// How many edits of the sound two words may differ by and still be one word misspelt, by the
  /// length of the shorter key.
  static int allowedEdits(int length) {
    if (length < 4) {
      return 0;
    }
    return length < 7 ? 1 : 2;
  }

  /// The same for a sound, 0 where it has other than Latin letters, which are not like each other
  /// by what they look like.
  static int allowedEdits(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) >= 128) {
        return 0;
      }
    }
    return allowedEdits(key.length());
  }
}
