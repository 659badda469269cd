package trasluz.workbench.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// Remembers ids by 64 bits of a hash each, about 16 bytes, up to eight million of them. Among a
/// million ids the chance that any two different ones are taken for one is 1 in 36 million.
final class IdsSeen {
  static final int MOST = 8_000_000;

  private final MessageDigest digest = RecordHash.sha256();
  private long[] table = new long[1024];
  private int size;

  /// Whether the id was there before; never true once there are too many.
  boolean wasThere(String id) {
    if (size >= MOST) {
      return false;
    }
    long hash = ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8))).getLong() | 1L;
    if (!put(table, hash)) {
      return true;
    }
    if (++size > table.length / 2) {
      long[] larger = new long[table.length * 2];
      for (long known : table) {
        if (known != 0) {
          put(larger, known);
        }
      }
      table = larger;
    }
    return false;
  }

  private static boolean put(long[] table, long hash) {
    int at = (int) (hash >>> 33) & (table.length - 1);
    while (table[at] != 0) {
      if (table[at] == hash) {
        return false;
      }
      at = (at + 1) & (table.length - 1);
    }
    table[at] = hash;
    return true;
  }

  boolean isFull() {
    return size >= MOST;
  }
}
