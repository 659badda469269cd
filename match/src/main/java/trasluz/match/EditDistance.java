package trasluz.match;

/// Counts the single edits that turn one word into another: put in, leave out, replace a letter, or
/// swap two neighbours (optimal string alignment). One instance serves one thread.
final class EditDistance {
  private int[] beforeLast = new int[NameTokens.LONGEST_TOKEN + 1];
  private int[] last = new int[NameTokens.LONGEST_TOKEN + 1];
  private int[] current = new int[NameTokens.LONGEST_TOKEN + 1];

  /// How many edits two words of these lengths may differ by and still count as one word misspelt:
  /// none below four letters, one below eight, else two. The shorter word decides.
  static int allowed(int shorterLength) {
    if (shorterLength < 4) {
      return 0;
    }
    return shorterLength < 8 ? 1 : 2;
  }

  /// The number of edits, or `most + 1` when there are more than `most`.
  int between(String left, String right, int most) {
    int columns = right.length();
    if (Math.abs(left.length() - columns) > most) {
      return most + 1;
    }
    for (int j = 0; j <= columns; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      current[0] = i;
      int smallest = fillRow(left, right, i);
      if (smallest > most) {
        return most + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = current;
      current = spare;
    }
    return Math.min(last[columns], most + 1);
  }

  private int fillRow(String left, String right, int i) {
    char c = left.charAt(i - 1);
    int smallest = current[0];
    for (int j = 1; j <= right.length(); j++) {
      char d = right.charAt(j - 1);
      int cost = last[j - 1] + (c == d ? 0 : 1);
      cost = Math.min(cost, Math.min(last[j], current[j - 1]) + 1);
      if (i > 1 && j > 1 && c == right.charAt(j - 2) && left.charAt(i - 2) == d) {
        cost = Math.min(cost, beforeLast[j - 2] + 1);
      }
      current[j] = cost;
      smallest = Math.min(smallest, cost);
    }
    return smallest;
  }
}
