package trasluz.source;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The Latin-1 bytes of a text, over and over: a huge file that needs no disk.
public final class RepeatedBytes extends InputStream {
  private final byte[] content;
  private final long length;
  private long position;

  public RepeatedBytes(String content, long times) {
    this.content = content.getBytes(StandardCharsets.ISO_8859_1);
    this.length = this.content.length * times;
  }

  @Override
  public int read() {
    return position >= length ? -1 : content[(int) (position++ % content.length)] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int wanted) {
    if (position >= length) {
      return -1;
    }
    int start = (int) (position % content.length);
    int count = Math.min(wanted, content.length - start);
    System.arraycopy(content, start, buffer, offset, count);
    position += count;
    return count;
  }
}
