package trasluz.match;

/// Names sorted by how many words they have and whether one of them is an initial, which may stand
/// for any word: what a name can reach at most depends on little else. A class and a name's number
/// share an `int`, the class in front.
final class NameClass {
  /// How many classes there are.
  static final int COUNT = 32;

  /// A length that stands for itself and all above.
  static final int LONG = 15;

  static final int NAME_BITS = 26;
  static final int MOST_NAMES = 1 << NAME_BITS;
  private static final int WITH_INITIALS = 16;

  private NameClass() {}

  /// @param length of a name in words, titles left out
  static int of(int length, int initials) {
    return Math.min(length, LONG) | (initials > 0 ? WITH_INITIALS : 0);
  }

  static int pack(int nameClass, int name) {
    return nameClass << NAME_BITS | name;
  }

  static int name(int packed) {
    return packed & MOST_NAMES - 1;
  }

  static int nameClass(int packed) {
    return packed >>> NAME_BITS;
  }

  static int fewestWords(int nameClass) {
    return nameClass & LONG;
  }

  static int mostWords(int nameClass) {
    int fewest = fewestWords(nameClass);
    return fewest == LONG ? NameParts.MOST : fewest;
  }

  static boolean hasInitials(int nameClass) {
    return (nameClass & WITH_INITIALS) != 0;
  }
}
