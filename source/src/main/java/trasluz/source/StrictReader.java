package trasluz.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import trasluz.statement.InputException;

/// Text that must be UTF-8, without its byte order mark. Counts lines, so that what is refused can
/// be found; how much text may come in one piece is for each kind of file to say.
abstract class StrictReader extends Reader {

  private final Reader in;
  private final String file;
  private long line = 1;
  private boolean started;

  /// @param in text from [#strictUtf8(InputStream)], buffered or not
  StrictReader(Reader in, String file) {
    this.in = in;
    this.file = file;
  }

  /// Fails at bytes that are not UTF-8 instead of replacing them.
  static Reader strictUtf8(InputStream bytes) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return new InputStreamReader(bytes, decoder);
  }

  /// Takes note of the next character.
  ///
  /// @throws InputException when the text has become longer than its kind allows
  abstract void bound(char c);

  /// A refusal at the line the reading has reached.
  final InputException refusal(String problem, String remedy) {
    return new InputException(file, line, problem, remedy);
  }

  @Override
  public final int read(char[] buffer, int offset, int length) throws IOException {
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
      bound(buffer[i]);
      if (buffer[i] == '\n') {
        line++;
      }
    }
    return read;
  }

  private int readDecoded(char[] buffer, int offset, int length) throws IOException {
    try {
      return in.read(buffer, offset, length);
    } catch (CharacterCodingException e) {
      throw refusal(
          "the text is not UTF-8 (at or soon after this line)",
          "save or convert the file as UTF-8, for example with iconv -t UTF-8");
    }
  }

  @Override
  public final void close() throws IOException {
    in.close();
  }
}
