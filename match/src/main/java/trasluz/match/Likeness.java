package trasluz.match;

import java.util.Set;
import trasluz.match.NearKeys.Reach;
import trasluz.match.script.Reading;

/// How like two parts of names are, in thousandths; 0 for two different words.
///
/// The kinds of likeness, from strong to weak: the same text; one family of names (`Bill` and
/// `William`); the same sound; ordinary words of one kind (`plant` and `factory`); a misspelling,
/// by how many of the letters of the sound differ; the same consonants, where one side is written
/// in a script without vowels.
///
/// Two words are alike only within bounds that [PartDictionary] looks up completely, so that the
/// index misses nothing. One instance serves one thread.
final class Likeness {
  static final int SAME = 1_000;
  static final int FAMILY = 950;
  static final int SOUND = 930;
  static final int SHORT_SOUND = 880;

  /// Two ordinary words of organisations of one kind. Little more than no contradiction, or each
  /// question for a factory would have to open every plant.
  static final int KIND = 700;

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

  private static final int SHORTEST_SLIP = 5;

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
    if (areKnownWords(left, right)) {
      return left.sharesFamily(right) ? KIND : 0;
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

  /// Two countries, or two words of the trade, are different words however alike they look, but
  /// words of the trade may stand for each other: a plant is a factory.
  private static boolean areKnownWords(Part left, Part right) {
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
    int likeness = Math.max(misspelling(left.key(), right.key()), slip(left, right));
    return misspelling(likeness, left, right.role(), right.band());
  }

  private int misspelling(String left, String right) {
    int most = Math.min(Reach.SOUND.edits(left), Reach.SOUND.edits(right));
    if (Math.abs(left.length() - right.length()) > most || most == 0) {
      return 0;
    }
    distance.prepare(left);
    int edits = distance.to(right);
    return edits > most ? 0 : misspelling(left, right, edits);
  }

  /// One slip in writing, which may change the sound by more than one edit: `Vladiir`.
  private int slip(Part left, Part right) {
    String mine = left.text();
    String theirs = right.text();
    int most = Math.min(Reach.TEXT.edits(mine), Reach.TEXT.edits(theirs));
    if (Math.abs(mine.length() - theirs.length()) > most
        || most == 0
        || left.isInAnotherScript()
        || right.isInAnotherScript()) {
      return 0;
    }
    return isOneEdit(mine, theirs) ? slip(mine, theirs, 1) : 0;
  }

  /// Whether one letter more, less or another, or two neighbours swapped, make one word of another.
  static boolean isOneEdit(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    int between = shorter - start - end;
    if (one.length() != other.length()) {
      return between == 0 && Math.abs(one.length() - other.length()) == 1;
    }
    return between == 1
        || (between == 2
            && one.charAt(start) == other.charAt(start + 1)
            && one.charAt(start + 1) == other.charAt(start));
  }

  /// How like two sounds are that differ by so many edits; what [#misspelling] starts from.
  static int misspelling(String left, CharSequence right, int edits) {
    int likeness = slip(left, right, edits);
    return SoundKey.haveSameConsonants(left, right) ? likeness + ONLY_VOWELS : likeness;
  }

  /// How like two words are whose letters differ by so many edits.
  static int slip(String left, CharSequence right, int edits) {
    int likeness = SAME - 1_100 * edits / Math.max(left.length(), right.length());
    return left.charAt(0) == right.charAt(0) ? likeness : likeness - OTHER_FIRST_LETTER;
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

  /// The same of the word as it is written, whatever it sounds like then.
  static int allowedSlips(int length) {
    return length < SHORTEST_SLIP ? 0 : 1;
  }
}
