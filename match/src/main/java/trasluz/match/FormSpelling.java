package trasluz.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/// Mends slips of the pen in the words that organisations share: `compnay`, `liimted`, `bnureau`.
///
/// A word is mended where one word of the lexicon, or several of the same meaning, are one edit
/// away from it (a letter more, less or another, or two neighbours swapped) and all have five
/// letters or more. Words are found by what remains when one letter is left out of both; immutable.
final class FormSpelling {
  private static final int SHORTEST = 6;
  private static final int BITS = 1 << 19;

  /// Of the hash of a text as [String#hashCode] has it, and what it has to be multiplied by to give
  /// 1 in 32 bits.
  private static final int BASE = 31;

  private static final int INVERSE = 0xBDEF7BDF;

  private final Map<String, String> meanings = new HashMap<>();
  private final Map<String, List<String>> byRemainder = new HashMap<>();

  /// Says of nearly all words at once that nothing is near them.
  private final long[] remainders = new long[BITS / Long.SIZE];

  /// @param meanings of single words; words too short or with other than Latin letters are passed
  ///   over
  FormSpelling(Map<String, String> meanings) {
    // In the order of the alphabet, so that of two words of one meaning the same one is first.
    for (String word : new TreeSet<>(meanings.keySet())) {
      if (isLatin(word) && word.length() >= SHORTEST) {
        this.meanings.put(word, meanings.getOrDefault(word, word));
        for (int without = -1; without < word.length(); without++) {
          List<String> same =
              byRemainder.computeIfAbsent(remainder(word, without), _ -> new ArrayList<>(1));
          if (!same.contains(word)) {
            same.add(word);
          }
          int bit = bit(remainder(word, without).hashCode());
          remainders[bit >> 6] |= 1L << bit;
        }
      }
    }
  }

  private static boolean isLatin(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /// The word that is meant by a misspelt one; empty where it is a word itself, or where none or
  /// several are near.
  Optional<String> mend(String word) {
    boolean mayBeMisspelt =
        word.length() >= SHORTEST
            && !meanings.containsKey(word)
            && mayBeNear(word)
            && isLatin(word);
    return mayBeMisspelt ? nearest(word) : Optional.empty();
  }

  private Optional<String> nearest(String word) {
    String near = null;
    for (int without = -1; without < word.length(); without++) {
      for (String known : byRemainder.getOrDefault(remainder(word, without), List.of())) {
        if (!known.equals(near) && Likeness.isOneEdit(word, known)) {
          if (near != null && !isSameMeaning(near, known)) {
            return Optional.empty();
          }
          near = near == null ? known : near;
        }
      }
    }
    return Optional.ofNullable(near);
  }

  private boolean isSameMeaning(String one, String other) {
    return Objects.equals(meanings.get(one), meanings.get(other));
  }

  private static String remainder(String word, int without) {
    return without < 0 ? word : word.substring(0, without) + word.substring(without + 1);
  }

  private static int bit(int hash) {
    int mixed = hash * 0x9E3779B1;
    return (mixed ^ mixed >>> 15) & (BITS - 1);
  }

  /// Whether a word may be near: the hashes without each letter in turn, each from those of what
  /// stands before and after it.
  private boolean mayBeNear(String word) {
    int whole = word.hashCode();
    boolean near = isRemainder(whole);
    int before = 0;
    int power = 1;
    for (int i = 1; i < word.length(); i++) {
      power *= BASE;
    }
    for (int i = 0; i < word.length() && !near; i++) {
      int withLetter = before * BASE + word.charAt(i);
      int after = whole - withLetter * power;
      near = isRemainder(before * power + after);
      before = withLetter;
      power *= INVERSE;
    }
    return near;
  }

  private boolean isRemainder(int hash) {
    int bit = bit(hash);
    return (remainders[bit >> 6] & 1L << bit) != 0;
  }
}
