package trasluz.match.identifier;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Keccak with 256 bits as it was before NIST made SHA-3 of it, which pads otherwise; Ethereum kept
/// the older one. After "The Keccak reference", version 3.0 (Bertoni, Daemen, Peeters, Van Assche
/// 2011).
final class Keccak256 {
  private static final int BLOCK = 136;
  private static final int ROUNDS = 24;
  private static final int LANES = 25;

  private final long[] lanes = new long[LANES];

  private Keccak256() {}

  static byte[] of(byte[] message) {
    byte[] padded = Arrays.copyOf(message, (message.length / BLOCK + 1) * BLOCK);
    padded[message.length] ^= 0x01;
    padded[padded.length - 1] ^= (byte) 0x80;
    ByteBuffer words = ByteBuffer.wrap(padded).order(ByteOrder.LITTLE_ENDIAN);
    Keccak256 state = new Keccak256();
    while (words.hasRemaining()) {
      for (int i = 0; i < BLOCK / Long.BYTES; i++) {
        state.lanes[i] ^= words.getLong();
      }
      state.permute();
    }
    ByteBuffer out = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < 4; i++) {
      out.putLong(state.lanes[i]);
    }
    return out.array();
  }

  private void permute() {
    int register = 1;
    for (int round = 0; round < ROUNDS; round++) {
      mixColumns();
      rotateAndMove();
      mixRows();
      // The constant of the round comes from a shift register with the polynomial 0x71.
      for (int j = 0; j < 7; j++) {
        if ((register & 1) != 0) {
          lanes[0] ^= 1L << ((1 << j) - 1);
        }
        register = (register << 1 ^ (register >> 7) * 0x71) & 0xff;
      }
    }
  }

  private void mixColumns() {
    long[] parity = new long[5];
    for (int i = 0; i < LANES; i++) {
      parity[i % 5] ^= lanes[i];
    }
    for (int i = 0; i < LANES; i++) {
      lanes[i] ^= parity[(i + 4) % 5] ^ Long.rotateLeft(parity[(i + 1) % 5], 1);
    }
  }

  private void rotateAndMove() {
    int x = 1;
    int y = 0;
    long moved = lanes[1];
    for (int t = 1; t <= 24; t++) {
      int next = (2 * x + 3 * y) % 5;
      x = y;
      y = next;
      long kept = lanes[x + 5 * y];
      lanes[x + 5 * y] = Long.rotateLeft(moved, t * (t + 1) / 2 % 64);
      moved = kept;
    }
  }

  private void mixRows() {
    for (int row = 0; row < LANES; row += 5) {
      long[] old = Arrays.copyOfRange(lanes, row, row + 5);
      for (int x = 0; x < 5; x++) {
        lanes[row + x] = old[x] ^ (~old[(x + 1) % 5] & old[(x + 2) % 5]);
      }
    }
  }
}
