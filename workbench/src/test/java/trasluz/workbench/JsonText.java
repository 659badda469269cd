package trasluz.workbench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// JSON as maps, lists, texts, longs and exact decimals; a `null` is left out. Anything that is no
/// JSON fails, and so does a field that is there twice.
final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private JsonText() {}

  /// Exactly one object.
  static Map<String, Object> object(String text) {
    List<Map<String, Object>> lines = lines(text);
    if (lines.size() != 1) {
      throw new AssertionError("one object expected, got " + lines.size());
    }
    return lines.getFirst();
  }

  /// One object on each line.
  static List<Map<String, Object>> lines(String text) {
    return text.lines().map(JsonText::parse).toList();
  }

  /// A whole number; what is missing or something else fails the test that asks.
  static long number(Map<String, Object> object, String field) {
    if (object.get(field) instanceof Long number) {
      return number;
    }
    throw new AssertionError("no whole number " + field + " in " + object);
  }

  /// The field of an object as an object.
  @SuppressWarnings("unchecked") // A wrong shape fails the test that asks.
  static Map<String, Object> inner(Map<String, Object> object, String field) {
    return (Map<String, Object>) object.getOrDefault(field, Map.of());
  }

  /// The objects in a list.
  @SuppressWarnings("unchecked") // A wrong shape fails the test that asks.
  static List<Map<String, Object>> list(Map<String, Object> object, String field) {
    return (List<Map<String, Object>>) object.getOrDefault(field, List.of());
  }

  @SuppressWarnings("unchecked") // The first token says that it is an object.
  private static Map<String, Object> parse(String line) {
    try (JsonParser parser = FACTORY.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new AssertionError("no object: " + line);
      }
      Map<String, Object> object = (Map<String, Object>) value(parser);
      if (parser.nextToken() != null) {
        throw new AssertionError("something follows the object: " + line);
      }
      return object;
    } catch (IOException e) {
      throw new UncheckedIOException("no JSON: " + line, e);
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          if (parser.nextToken() != JsonToken.VALUE_NULL) {
            object.put(name, value(parser));
          }
        }
        yield object;
      }
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(parser));
        }
        yield list;
      }
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> parser.getText();
    };
  }
}
