package trasluz.match;

import java.util.Arrays;

/// How like each part of a query is to the parts on file, worked out once for a query.
///
/// A table from the number of a part on file to the likenesses of the query's parts; what is not in
/// it is like none of them.
final class QueryLikenesses implements Pairing.Likenesses {
  private static final int FREE = -1;

  private int[] keys = new int[256];
  private short[] values = new short[256 * 4];
  private int width = 4;
  private int size;

  private final Side candidate;

  /// @param candidate the names that are compared are laid out here
  QueryLikenesses(Side candidate) {
    this.candidate = candidate;
  }

  void clear(int queryParts) {
    width = Math.max(queryParts, 1);
    size = 0;
    if (values.length < keys.length * width) {
      values = new short[keys.length * width];
    }
    Arrays.fill(keys, FREE);
  }

  /// Notes a likeness; the higher one of two stays.
  void put(int part, int queryPart, int likeness) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int slot = slot(part);
    if (keys[slot] == FREE) {
      keys[slot] = part;
      Arrays.fill(values, slot * width, (slot + 1) * width, (short) 0);
      size++;
    }
    int at = slot * width + queryPart;
    values[at] = (short) Math.max(values[at], likeness);
  }

  int get(int part, int queryPart) {
    int slot = slot(part);
    return keys[slot] == FREE ? 0 : values[slot * width + queryPart];
  }

  @Override
  public int of(int queryPart, int position) {
    int like = get(candidate.ids[position], queryPart);
    if (like == 0
        && candidate.gluedIds[position] >= 0
        && get(candidate.gluedIds[position], queryPart) == Likeness.SAME) {
      return Likeness.JOINED;
    }
    return like;
  }

  private int slot(int part) {
    int mask = keys.length - 1;
    int slot = (part * 0x9E3779B1) >>> 9 & mask;
    while (keys[slot] != FREE && keys[slot] != part) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    short[] oldValues = values;
    keys = new int[oldKeys.length * 2];
    Arrays.fill(keys, FREE);
    values = new short[keys.length * width];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        System.arraycopy(oldValues, i * width, values, slot * width, width);
      }
    }
  }
}
