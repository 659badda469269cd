package trasluz.report;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trasluz.statement.InputException;

/// Decodes the bytes of a plain text, page or feed.
///
/// A byte order mark tells the encoding surely. Without one it is that which a person stated, else
/// that which the first lines of a page or feed name, else UTF-8; nothing is guessed. What is said
/// to be in another encoding and is sound UTF-8 is refused: it is UTF-8 almost surely, and would be
/// kept as gibberish.
final class FileText {
  private static final int HEAD = 2_048;
  private static final Pattern NAMED_CHARSET =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([a-z0-9_.:-]+)");

  /// Control characters that texts have: of layout, and the end of a file in DOS.
  private static final String LAYOUT = "\t\n\u000B\f\r\u001A\u0085";

  private static final String NAME_IT = "convert it to UTF-8, or name its encoding with --encoding";
  private static final String NAME_ANOTHER = "name another encoding, or convert it to UTF-8";

  private final byte[] bytes;
  private final Optional<Charset> stated;
  private final String file;

  /// @param stated the encoding that a person gave
  /// @param file as messages call it
  FileText(byte[] bytes, Optional<Charset> stated, String file) {
    this.bytes = bytes;
    this.stated = stated;
    this.file = file;
  }

  /// What was decoded.
  ///
  /// @param broken the byte, counted from 0, from which on it is no text of the encoding
  private record Decoded(String text, OptionalInt broken) {}

  /// @throws InputException when it is binary, or no text in its encoding
  String plain() {
    return mark().map(this::required).or(this::asStated).orElseGet(this::unmarked);
  }

  /// A page or feed.
  ///
  /// @throws InputException when it is no text in its encoding
  String markup() {
    return mark()
        .or(() -> stated.isPresent() ? Optional.empty() : Optional.of(named()))
        .map(this::required)
        .or(this::asStated)
        .orElseThrow();
  }

  private String unmarked() {
    for (byte b : bytes) {
      if (b == 0) {
        throw unusable("it is a binary file, not a text", "convert it to plain text first");
      }
    }
    return required(StandardCharsets.UTF_8);
  }

  private String required(Charset charset) {
    Decoded decoded = decoded(charset);
    if (decoded.broken().isPresent()) {
      throw notIn(charset, decoded.broken().getAsInt(), NAME_IT);
    }
    return decoded.text();
  }

  /// Most encodings of one byte a character give a meaning to every byte, so that a wrong one shows
  /// only by control characters.
  private Optional<String> asStated() {
    return stated.map(charset -> {
      Decoded decoded = decoded(charset);
      Decoded unicode = decoded(StandardCharsets.UTF_8);
      boolean sound = unicode.broken().isEmpty() && illegible(unicode.text()).isEmpty();
      if (sound && !unicode.text().equals(decoded.text())) {
        throw unusable("it is UTF-8 and not " + charset.name(), "read it without that --encoding");
      }
      if (decoded.broken().isPresent()) {
        throw notIn(charset, decoded.broken().getAsInt(), NAME_ANOTHER);
      }
      OptionalInt illegible = illegible(decoded.text());
      if (illegible.isPresent()) {
        throw unusable(
            "it is no text in %s: byte %,d would be a control character"
                .formatted(charset.name(), bytesBefore(charset, illegible.getAsInt()) + 1),
            NAME_ANOTHER);
      }
      return decoded.text();
    });
  }

  /// The first character that no text has.
  private static OptionalInt illegible(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isISOControl(c) && LAYOUT.indexOf(c) < 0) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /// The encoding that a byte order mark names.
  private Optional<Charset> mark() {
    if (startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16);
    }
    return startsWith(0xEF, 0xBB, 0xBF) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
  }

  private boolean startsWith(int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /// That which the first lines name, else UTF-8.
  private Charset named() {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher named = NAMED_CHARSET.matcher(head);
    return named.find() && Charset.isSupported(named.group(1))
        ? Charset.forName(named.group(1))
        : StandardCharsets.UTF_8;
  }

  private Decoded decoded(Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder = strict(charset);
    CharBuffer out =
        CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isUnderflow()) {
      decoder.flush(out);
    }
    return new Decoded(
        out.flip().toString(),
        result.isUnderflow() ? OptionalInt.empty() : OptionalInt.of(in.position()));
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /// How many bytes the first characters take.
  private int bytesBefore(Charset charset, int characters) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    strict(charset).decode(in, CharBuffer.allocate(characters), true);
    return in.position();
  }

  private InputException notIn(Charset charset, int broken, String remedy) {
    return unusable("it is not %s from byte %,d on".formatted(charset.name(), broken + 1), remedy);
  }

  private InputException unusable(String problem, String remedy) {
    return new InputException(file, problem, remedy);
  }
}
