package trasluz.benchmark;

import java.lang.Character.UnicodeScript;

/// How the scripts of two names relate.
enum WrittenIn {
  BOTH_LATIN,
  ONE_LATIN,
  ONE_OTHER_SCRIPT,
  TWO_OTHER_SCRIPTS;

  static WrittenIn of(String left, String right) {
    UnicodeScript one = script(left);
    UnicodeScript other = script(right);
    boolean latin = one == UnicodeScript.LATIN;
    if (latin != (other == UnicodeScript.LATIN)) {
      return ONE_LATIN;
    }
    if (latin) {
      return BOTH_LATIN;
    }
    return one == other ? ONE_OTHER_SCRIPT : TWO_OTHER_SCRIPTS;
  }

  /// The script of the first letter that is not Latin; Latin where there is none.
  static UnicodeScript script(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .filter(script -> script != UnicodeScript.LATIN && script != UnicodeScript.COMMON)
        .findFirst()
        .orElse(UnicodeScript.LATIN);
  }

  boolean isAcrossScripts() {
    return this == ONE_LATIN || this == TWO_OTHER_SCRIPTS;
  }
}
