package trasluz.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import trasluz.statement.InputException;

/// Strict UTF-8 text with bounded lines. Counts lines, so that what it refuses can be found.
final class GuardedReader extends Reader {

  /// The longest line a file may have, in characters; the longest real one seen has under 40,000.
  static final int MAX_LINE = 4_000_000;

  private final Reader in;
  private final String file;
  private long line = 1;
  private int column;
  private boolean started;

  GuardedReader(InputStream bytes, String file) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.in = new BufferedReader(new InputStreamReader(bytes, decoder), 1 << 16);
    this.file = file;
  }

  /// The line the reading has reached, counted from 1.
  long line() {
    return line;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int read = readDecoded(buffer, offset, length);
    if (!started && read > 0) {
      started = true;
      if (buffer[offset] == '\uFEFF') {
        System.arraycopy(buffer, offset + 1, buffer, offset, read - 1);
        read--;
        if (read == 0) {
          return read(buffer, offset, length);
        }
      }
    }
    for (int i = offset; i < offset + read; i++) {
      count(buffer[i]);
    }
    return read;
  }

  private void count(char c) {
    if (c == '\n') {
      line++;
      column = 0;
    } else if (++column > MAX_LINE) {
      throw new InputException(
          file,
          line,
          "the line is longer than %,d characters".formatted(MAX_LINE),
          "check that the file has line breaks and is the format you mean");
    }
  }

  private int readDecoded(char[] buffer, int offset, int length) throws IOException {
    try {
      return in.read(buffer, offset, length);
    } catch (CharacterCodingException e) {
      throw new InputException(
          file,
          line,
          "the text is not UTF-8 (at or soon after this line)",
          "save or convert the file as UTF-8, for example with iconv -t UTF-8");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
