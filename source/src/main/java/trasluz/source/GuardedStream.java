package trasluz.source;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import trasluz.statement.InputException;

/// Counts what comes out of a file and turns the failures of decompression into one sentence.
public final class GuardedStream extends FilterInputStream {

  /// The most bytes one file may unpack to: 16 GiB.
  static final long MAX_BYTES = 16L << 30;

  private final String file;
  private long count;

  public GuardedStream(InputStream in, String file) {
    super(in);
    this.file = file;
  }

  /// Bytes handed out so far.
  public long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      int read = super.read(buffer, offset, length);
      count += Math.max(read, 0);
      if (count > MAX_BYTES) {
        throw new InputException(
            file, "unpacks to more than 16 GiB", "split the file or check where it comes from");
      }
      return read;
    } catch (EOFException | ZipException e) {
      throw new InputException(
          file,
          "the compressed file ends early or is damaged (" + e.getMessage() + ")",
          "fetch it again, then compare its size with the publisher's");
    }
  }

  @Override
  public long skip(long n) throws IOException {
    byte[] buffer = new byte[(int) Math.min(8192, Math.max(n, 1))];
    long left = n;
    while (left > 0) {
      int read = read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        break;
      }
      left -= read;
    }
    return n - left;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
