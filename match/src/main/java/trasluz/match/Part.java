package trasluz.match;

import java.util.Arrays;
import trasluz.match.script.Reading;

/// A word of a name in the form in which it is compared. Two parts of the same text are the same.
///
/// @param text the word: plain Latin letters and digits, or its own script where Latin letters do
///   not carry it whole (Arabic and Hebrew without vowels, Chinese characters)
/// @param key how it sounds, see [SoundKey]; the same for most spellings of one word
/// @param reading how well Latin letters carry the word
/// @param families the numbers of the families of equal names that the word belongs to, ascending
/// @param band 1 to 3 where very many, many or fairly many people bear the word, else 0
// The array is never handed out of the package; a list of boxed numbers would double the
// dictionary.
@SuppressWarnings("ArrayRecordComponent")
record Part(String text, String key, Role role, Reading reading, int[] families, int band) {

  static final int[] NO_FAMILY = {};

  static Part of(String text, Role role) {
    return new Part(text, text, role, Reading.LATIN, NO_FAMILY, 0);
  }

  /// Whether Latin letters carry only its consonants or a guess at its sound.
  boolean isInAnotherScript() {
    return reading.isAnotherScript();
  }

  /// Whether other spellings of the word are looked for.
  boolean mayBeSpeltOtherwise() {
    return mayBeSpeltOtherwise(role);
  }

  static boolean mayBeSpeltOtherwise(Role role) {
    return role == Role.NAME
        || role == Role.PATRONYMIC
        || role == Role.GENERIC
        || role == Role.PLACE;
  }

  boolean sharesFamily(Part other) {
    return shareFamily(families, other.families);
  }

  static boolean shareFamily(int[] one, int[] other) {
    for (int mine : one) {
      for (int theirs : other) {
        if (mine == theirs) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Part part && part.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text + " (" + role + ", " + key + ", " + Arrays.toString(families) + ")";
  }
}
