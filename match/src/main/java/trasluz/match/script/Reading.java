package trasluz.match.script;

/// How much of a word's sound its Latin text tells.
public enum Reading {
  /// Published in Latin letters or digits.
  LATIN,
  /// Written over from a script that writes its vowels: letters and vowels are reliable.
  ROMANISED,
  /// Written over from a script that leaves short vowels out, such as Arabic, Hebrew or Thai.
  CONSONANTS,
  /// One Han character in its Mandarin reading, or a letter nobody could read: weak evidence.
  SOUND;

  /// Whether Latin letters carry only the consonants of a word or a guess at its sound.
  public boolean isAnotherScript() {
    return this == CONSONANTS || this == SOUND;
  }
}
