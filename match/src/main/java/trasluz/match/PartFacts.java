package trasluz.match;

import trasluz.match.script.Reading;

/// What comparing needs to know of a part, in one number, so that comparing millions of names
/// touches little memory: role, reading, band, first letter, length of the text and worth.
@SuppressWarnings("EnumOrdinal") // packed into bits; a changed enum is a new version of the file
final class PartFacts {
  /// A length that stands for itself and all above.
  static final int LONG = 63;

  /// A first letter that is none of `a` to `z`.
  static final int OTHER_LETTER = 31;

  private static final int ROLE_BITS = 4;
  private static final int READING_BITS = 2;
  private static final int BAND_BITS = 2;
  private static final int READING_AT = ROLE_BITS;
  private static final int BAND_AT = READING_AT + READING_BITS;
  private static final int LETTER_AT = BAND_AT + BAND_BITS;
  private static final int LENGTH_AT = LETTER_AT + 5;
  private static final int WORTH_AT = LENGTH_AT + 6;

  private static final Role[] ROLES = Role.values();
  private static final Reading[] READINGS = Reading.values();

  private PartFacts() {}

  /// Role, reading and band, which are the lowest byte of the facts.
  static byte attributes(Part part) {
    return (byte)
        (part.role().ordinal()
            | part.reading().ordinal() << READING_AT
            | Math.clamp(part.band(), 0, 3) << BAND_AT);
  }

  /// The facts of a part, its worth left out.
  ///
  /// @param first the first byte of the text
  /// @param length of the text in bytes
  static int of(byte attributes, byte first, int length) {
    int letter = first >= 'a' && first <= 'z' ? first - 'a' : OTHER_LETTER;
    return (attributes & 255) | letter << LETTER_AT | Math.min(length, LONG) << LENGTH_AT;
  }

  static int of(Part part) {
    String text = part.text();
    char first = text.isEmpty() ? 0 : text.charAt(0);
    return of(attributes(part), first < 128 ? (byte) first : 0, Texts.utf8Length(text));
  }

  /// The same facts with another worth.
  static int withWorth(int facts, int worth) {
    return (facts & ((1 << WORTH_AT) - 1)) | worth << WORTH_AT;
  }

  static Role role(int facts) {
    return ROLES[facts & 15];
  }

  static Reading reading(int facts) {
    return READINGS[facts >> READING_AT & 3];
  }

  static int band(int facts) {
    return facts >> BAND_AT & 3;
  }

  static int firstLetter(int facts) {
    return facts >> LETTER_AT & 31;
  }

  static int length(int facts) {
    return facts >> LENGTH_AT & 63;
  }

  static int worth(int facts) {
    return facts >>> WORTH_AT;
  }

  /// See [Part#mayBeSpeltOtherwise].
  static boolean mayBeSpeltOtherwise(int facts) {
    return Part.mayBeSpeltOtherwise(role(facts));
  }

  /// See [Part#isInAnotherScript].
  static boolean isInAnotherScript(int facts) {
    return reading(facts).isAnotherScript();
  }
}
