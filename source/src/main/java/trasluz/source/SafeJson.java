package trasluz.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import trasluz.source.JsonValue.Fields;
import trasluz.source.JsonValue.Items;
import trasluz.source.JsonValue.Missing;
import trasluz.source.JsonValue.Scalar;
import trasluz.statement.InputException;

/// Reads JSON of any size as a stream of records and trusts none of it: one array of objects, or
/// objects one after the other (JSON lines).
///
/// Depth, length of texts and numbers and the size of one record have limits. An object that has a
/// key twice counts as no JSON, because one of the two values would be lost.
public final class SafeJson {

  /// The deepest nesting.
  static final int MAX_DEPTH = 50;

  /// The longest text, in characters.
  static final int MAX_TEXT = 1_000_000;

  /// The most values in one record.
  static final int MAX_VALUES = 100_000;

  /// How much of a file is looked at to tell JSON lines from one JSON text.
  private static final int HEAD_BYTES = 1 << 16;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_TEXT)
                  .maxNameLength(1_000)
                  .maxNumberLength(100)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final SourceInput input;
  private final SourceOutput output;
  private final JsonParser json;

  /// Lines of the file before the text the parser was given.
  private final long linesBefore;

  private int values;

  private SafeJson(SourceInput input, SourceOutput output, JsonParser json, long linesBefore) {
    this.input = input;
    this.output = output;
    this.json = json;
    this.linesBefore = linesBefore;
  }

  /// Hands over each record, one after the other. What stands where a record should and is none
  /// becomes an issue; so does a line of JSON lines that is not JSON, and the next line is read.
  ///
  /// @throws InputException when the file is not JSON or goes beyond the limits
  public static void forEach(SourceInput input, SourceOutput output, Consumer<Fields> consumer)
      throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(input.bytes(), HEAD_BYTES);
    try {
      if (isLines(bytes)) {
        forEachLine(bytes, input, output, consumer);
        return;
      }
      try (JsonParser json = FACTORY.createParser(bytes)) {
        new SafeJson(input, output, json, 0).guarded(consumer);
      }
    } catch (CharConversionException e) {
      throw new InputException(
          input.file(),
          1,
          "the text is in no encoding of Unicode",
          "convert the file to UTF-8, for example with iconv -t UTF-8");
    }
  }

  /// Whether the first line is an object by itself, as far as the first kilobytes tell.
  private static boolean isLines(BufferedInputStream bytes) throws IOException {
    bytes.mark(HEAD_BYTES);
    byte[] read = bytes.readNBytes(HEAD_BYTES);
    bytes.reset();
    String head = new String(read, StandardCharsets.UTF_8);
    String text = (head.startsWith("\uFEFF") ? head.substring(1) : head).stripLeading();
    int end = text.indexOf('\n');
    if (!text.startsWith("{") || end < 0) {
      boolean goesOn = read.length == HEAD_BYTES;
      return text.startsWith("{") && goesOn;
    }
    try (JsonParser first = FACTORY.createParser(text.substring(0, end))) {
      first.nextToken();
      first.skipChildren();
      return first.currentToken() == JsonToken.END_OBJECT;
    } catch (JsonProcessingException e) {
      // An object over several lines, or no JSON: read as a whole, which says what is wrong.
      return false;
    }
  }

  private static void forEachLine(
      InputStream bytes, SourceInput input, SourceOutput output, Consumer<Fields> consumer)
      throws IOException {
    BufferedReader lines = new BufferedReader(new GuardedReader(bytes, input.file()));
    long number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      try (JsonParser json = FACTORY.createParser(line)) {
        new SafeJson(input, output, json, number).lineGuarded(consumer);
      }
      number++;
    }
  }

  private void lineGuarded(Consumer<Fields> consumer) throws IOException {
    try {
      forEach(consumer);
    } catch (StreamConstraintsException e) {
      throw refusal(linesBefore + 1, e);
    } catch (JsonProcessingException e) {
      output.rowRead("record");
      output.issue(
          new SourceIssue.Unreadable(
              input.file(), linesBefore + 1, "is not JSON (" + reason(e) + ")"));
    }
  }

  private void guarded(Consumer<Fields> consumer) throws IOException {
    try {
      forEach(consumer);
    } catch (JsonProcessingException e) {
      // What goes beyond a limit carries no place of its own; the parser still stands there.
      JsonLocation place = e.getLocation() == null ? json.currentLocation() : e.getLocation();
      throw refusal(Math.max(1, place.getLineNr()), e);
    }
  }

  private void forEach(Consumer<Fields> consumer) throws IOException {
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      if (token == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          record(consumer);
        }
      } else {
        record(consumer);
      }
    }
  }

  private void record(Consumer<Fields> consumer) throws IOException {
    values = 0;
    long line = line();
    if (value() instanceof Fields fields) {
      consumer.accept(fields);
    } else {
      output.rowRead("record");
      output.issue(new SourceIssue.Unreadable(input.file(), line, "is not a JSON object"));
    }
  }

  private long line() {
    return linesBefore + Math.max(1, json.currentTokenLocation().getLineNr());
  }

  /// Reads the value whose first token was just read, to its last.
  private JsonValue value() throws IOException {
    if (++values > MAX_VALUES) {
      throw new InputException(
          input.file(),
          line(),
          "one record has more than %,d values".formatted(MAX_VALUES),
          "check where the file comes from");
    }
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return fields();
    }
    if (token == JsonToken.START_ARRAY) {
      List<JsonValue> items = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        items.add(value());
      }
      return new Items(items);
    }
    return token == JsonToken.VALUE_NULL
        ? new Missing()
        : new Scalar(json.getText(), token == JsonToken.VALUE_STRING);
  }

  private Fields fields() throws IOException {
    long line = line();
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      members.put(name, value());
    }
    return new Fields(members, line);
  }

  private InputException refusal(long line, JsonProcessingException e) {
    return new InputException(
        input.file(),
        line,
        "is not JSON that can be read (" + reason(e) + ")",
        "mend the line, or fetch the file again and compare its size with the publisher's");
  }

  /// The parser's own words on one line.
  private static String reason(JsonProcessingException e) {
    String reason = e.getOriginalMessage().lines().findFirst().orElse("no reason given");
    return reason.length() <= 160 ? reason : reason.substring(0, 157) + "...";
  }
}
