package trasluz.match;

/// Counts the single edits that turn one sound into another: put in, leave out, replace a letter,
/// or swap two neighbours (optimal string alignment), many texts against one pattern.
///
/// Bit-parallel after Hyyrö, *A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit
/// Distances* (2003): a column of the table is a word of 64 bits, so a pattern has at most 64
/// letters; more are cut off. One instance serves one thread.
final class SoundDistance {
  private static final int LETTERS = 128;
  private static final int LONGEST = 64;

  private final long[] places = new long[LETTERS];
  private String pattern = "";
  private int length;

  /// The word that texts are then compared with.
  void prepare(String word) {
    if (word.equals(pattern)) {
      return;
    }
    for (int i = 0; i < length; i++) {
      places[pattern.charAt(i) & (LETTERS - 1)] = 0;
    }
    pattern = word;
    length = Math.min(word.length(), LONGEST);
    for (int i = 0; i < length; i++) {
      places[word.charAt(i) & (LETTERS - 1)] |= 1L << i;
    }
  }

  int to(String text) {
    Column column = new Column(length);
    for (int i = 0; i < text.length(); i++) {
      column.step(places[text.charAt(i) & (LETTERS - 1)]);
    }
    return length == 0 ? text.length() : column.edits;
  }

  /// The same for a text in a byte array.
  int to(byte[] letters, int start, int end) {
    Column column = new Column(length);
    for (int i = start; i < end; i++) {
      column.step(places[letters[i] & (LETTERS - 1)]);
    }
    return length == 0 ? end - start : column.edits;
  }

  /// One column of the table: which cells are one more or one less than the cell above.
  private static final class Column {
    private final long last;
    private long more = -1L;
    private long less;
    private long diagonal;
    private long matchBefore;
    private int edits;

    Column(int length) {
      this.last = length == 0 ? 0 : 1L << (length - 1);
      this.edits = length;
    }

    void step(long match) {
      long swapped = ((~diagonal & match) << 1) & matchBefore;
      diagonal = (((match & more) + more) ^ more) | match | less | swapped;
      long moreAcross = less | ~(diagonal | more);
      long lessAcross = diagonal & more;
      if ((moreAcross & last) != 0) {
        edits++;
      } else if ((lessAcross & last) != 0) {
        edits--;
      }
      moreAcross = (moreAcross << 1) | 1;
      lessAcross <<= 1;
      more = lessAcross | ~(diagonal | moreAcross);
      less = diagonal & moreAcross;
      matchBefore = match;
    }
  }
}
