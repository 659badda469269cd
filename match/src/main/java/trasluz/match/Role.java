package trasluz.match;

/// What a word is worth in a name.
enum Role {
  /// Says who is meant.
  NAME,
  /// An ordinary word of company names, such as `trading`.
  GENERIC,
  /// A country, region or city, or its adjective.
  PLACE,
  /// A number in digits, whether written so, in words or in Roman numerals.
  NUMBER,
  /// One letter.
  INITIAL,
  /// `Ivanovich`, a father's name that Slavic names may leave out.
  PATRONYMIC,
  /// `Ltd`, `S.A.`, `joint stock company`.
  LEGAL_FORM,
  /// `Mr`, `Sheikh`, `Haji`.
  TITLE,
  /// `bin`, `ould`: what follows is the father.
  DESCENT,
  /// `de`, `al`, `the`.
  PARTICLE;

  /// Whether a name may lack the word without being another name.
  boolean isWeak() {
    return switch (this) {
      case LEGAL_FORM, TITLE, DESCENT, PARTICLE -> true;
      case NAME, GENERIC, PLACE, NUMBER, INITIAL, PATRONYMIC -> false;
    };
  }
}
