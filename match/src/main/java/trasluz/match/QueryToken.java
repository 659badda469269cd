package trasluz.match;

import java.util.Arrays;
import java.util.Optional;
import trasluz.match.Words.Role;

/// A word of a name that is looked up, and how like it each word on file is.
///
/// Likeness is counted in thousandths: 1,000 the same word; 778 to 984 a misspelling; up to 650 a
/// resemblance, which is too weak to find a name by but keeps two words from counting as a
/// contradiction; 0 another word.
final class QueryToken {
  static final int SAME = 1_000;

  /// The most that a resemblance or an initial is worth.
  static final int RESEMBLES = 650;

  private static final int LEAST_RATIO = 600;

  private final String text;
  private final Role role;
  private final boolean significant;
  private final int id;
  private final int weight;
  private final int[] near;
  private final EditDistance distance;
  private final Memo memo = new Memo();

  /// @param significant a weak word is significant where the looked-up name has no others
  QueryToken(String text, boolean significant, NameIndex index, EditDistance distance) {
    this.text = text;
    this.role = Words.role(text);
    this.significant = significant;
    this.distance = distance;
    Optional<Token> known = index.find(text);
    this.id = known.map(Token::id).orElse(-1);
    this.near =
        significant && Token.mayBeMisspelt(text, role) ? index.near(text, distance) : new int[0];
    this.weight = known.map(Token::weight).orElseGet(() -> weightOfUnknown(index));
  }

  /// An unknown word weighs as much as the commonest word it may be a misspelling of, else as much
  /// as a word that one name holds.
  private int weightOfUnknown(NameIndex index) {
    return Arrays.stream(near)
        .map(token -> index.token(token).weight())
        .min()
        .orElseGet(() -> Token.weight(text, role, 1, index.size()));
  }

  String text() {
    return text;
  }

  Role role() {
    return role;
  }

  boolean isSignificant() {
    return significant;
  }

  int weight() {
    return weight;
  }

  /// The word itself in the dictionary, or -1.
  int id() {
    return id;
  }

  /// The words in the dictionary that are a misspelling away.
  int[] near() {
    return near;
  }

  /// How like the word is to one on file, in thousandths.
  int likeness(Token token) {
    if (token.id() == id) {
      return SAME;
    }
    if (!Token.mayBeMisspelt(text, role) || !token.mayBeMisspelt()) {
      return 0;
    }
    int remembered = memo.get(token.id());
    if (remembered >= 0) {
      return remembered;
    }
    int likeness = compare(token.text());
    memo.put(token.id(), likeness);
    return likeness;
  }

  /// What agreement with a word on file is worth: the rarer of the two decides.
  int pairWeight(Token token) {
    return Math.max(weight, token.weight());
  }

  private int compare(String listed) {
    int longer = Math.max(text.length(), listed.length());
    int shorter = Math.min(text.length(), listed.length());
    int most = Math.max(longer * (1_000 - LEAST_RATIO) / 1_000, 1);
    int edits = distance.between(text, listed, most);
    if (edits <= EditDistance.allowed(shorter)) {
      return 1_000 * (longer + 1 - edits) / (longer + 1);
    }
    int ratio = 1_000 * (longer - edits) / longer;
    return edits <= most && ratio >= LEAST_RATIO ? Math.min(ratio, RESEMBLES) : 0;
  }

  /// Whether one of the two is the initial of the other.
  boolean isInitialOf(Token token) {
    boolean oneIsInitial = (role == Role.INITIAL) != (token.role() == Role.INITIAL);
    return oneIsInitial && text.codePointAt(0) == token.text().codePointAt(0);
  }

  /// A map from word numbers to likeness, open addressing, powers of two.
  private static final class Memo {
    private int[] keys = new int[64];
    private short[] values = new short[64];
    private int size;

    /// The value, or -1 where there is none.
    int get(int key) {
      int slot = slot(key);
      return keys[slot] == 0 ? -1 : values[slot];
    }

    void put(int key, int value) {
      if (size * 2 >= keys.length) {
        grow();
      }
      int slot = slot(key);
      keys[slot] = key + 1;
      values[slot] = (short) value;
      size++;
    }

    private int slot(int key) {
      int slot = (key * 0x9E3779B1) >>> 7 & (keys.length - 1);
      while (keys[slot] != 0 && keys[slot] != key + 1) {
        slot = (slot + 1) & (keys.length - 1);
      }
      return slot;
    }

    private void grow() {
      int[] oldKeys = keys;
      short[] oldValues = values;
      keys = new int[oldKeys.length * 2];
      values = new short[keys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          int slot = slot(oldKeys[i] - 1);
          keys[slot] = oldKeys[i];
          values[slot] = oldValues[i];
        }
      }
    }
  }
}
