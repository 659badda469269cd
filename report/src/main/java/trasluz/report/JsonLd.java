package trasluz.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The data about an article that a page has for search engines (JSON-LD in the words of
/// schema.org). What is no JSON, or larger than any such data, says nothing.
final class JsonLd {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(50)
                  .maxStringLength(1_000_000)
                  .maxDocumentLength(2_000_000)
                  .build())
          .build();

  private final List<Map<String, Object>> objects = new ArrayList<>();

  private JsonLd() {}

  /// The name of the first publisher that any of the scripts tells, by itself or by its id.
  static Optional<String> publisher(Iterable<String> scripts) {
    JsonLd data = new JsonLd();
    for (String script : scripts) {
      data.read(script);
    }
    return data.objects.stream()
        .flatMap(object -> Optional.ofNullable(object.get("publisher")).stream())
        .flatMap(publisher -> data.name(publisher).stream())
        .findFirst();
  }

  private void read(String script) {
    try (JsonParser parser = JSON.createParser(script)) {
      parser.nextToken();
      value(parser);
    } catch (IOException _) {
      // What stands before the fault was read.
    }
  }

  /// A text, a map or a list; empty for numbers and the like.
  private Optional<Object> value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      return Optional.of(object(parser));
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> out = new ArrayList<>();
      while (isMore(parser.nextToken(), JsonToken.END_ARRAY)) {
        value(parser).ifPresent(out::add);
      }
      return Optional.of(out);
    }
    return parser.currentToken() == JsonToken.VALUE_STRING
        ? Optional.of(parser.getText())
        : Optional.empty();
  }

  private Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> out = new LinkedHashMap<>();
    objects.add(out);
    while (isMore(parser.nextToken(), JsonToken.END_OBJECT)) {
      String key = parser.currentName();
      parser.nextToken();
      value(parser).ifPresent(value -> out.put(key, value));
    }
    return out;
  }

  private static boolean isMore(@org.jspecify.annotations.Nullable JsonToken token, JsonToken end) {
    return token != null && token != end;
  }

  private Optional<String> name(Object told) {
    return switch (told) {
      case String name -> Optional.of(name);
      case List<?> several -> several.stream().flatMap(one -> name(one).stream()).findFirst();
      case Map<?, ?> one when one.get("name") instanceof String name -> Optional.of(name);
      case Map<?, ?> one ->
          objects.stream()
              .filter(other -> one.get("@id") instanceof String id && id.equals(other.get("@id")))
              .map(other -> other.get("name"))
              .filter(String.class::isInstance)
              .map(String.class::cast)
              .findFirst();
      default -> Optional.empty();
    };
  }
}
