package trasluz.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
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
/// key twice is refused, because one of the two values would be lost.
public final class SafeJson {

  /// The deepest nesting.
  static final int MAX_DEPTH = 50;

  /// The longest text, in characters.
  static final int MAX_TEXT = 1_000_000;

  /// The most values in one record.
  static final int MAX_VALUES = 100_000;

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
  private int values;

  private SafeJson(SourceInput input, SourceOutput output, JsonParser json) {
    this.input = input;
    this.output = output;
    this.json = json;
  }

  /// Hands over each record, one after the other. What stands where a record should and is none
  /// becomes an issue.
  ///
  /// @throws InputException when the file is not JSON or goes beyond the limits
  public static void forEach(SourceInput input, SourceOutput output, Consumer<Fields> consumer)
      throws IOException {
    try (JsonParser json = FACTORY.createParser(input.bytes())) {
      new SafeJson(input, output, json).guarded(consumer);
    } catch (CharConversionException e) {
      throw new InputException(
          input.file(),
          1,
          "the text is in no encoding of Unicode",
          "convert the file to UTF-8, for example with iconv -t UTF-8");
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
    return Math.max(1, json.currentTokenLocation().getLineNr());
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
    String reason = e.getOriginalMessage().lines().findFirst().orElse("no reason given");
    return new InputException(
        input.file(),
        line,
        "is not JSON that can be read (%s)"
            .formatted(reason.length() <= 160 ? reason : reason.substring(0, 157) + "..."),
        "mend the line, or fetch the file again and compare its size with the publisher's");
  }
}
