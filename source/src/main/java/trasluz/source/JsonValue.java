package trasluz.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A value of a JSON text (RFC 8259), small enough to hold in memory, such as one record.
public sealed interface JsonValue {

  /// A string, or a number or truth value as written, so that no digit is lost.
  ///
  /// @param quoted true for a string
  record Scalar(String text, boolean quoted) implements JsonValue {}

  /// `null`.
  record Missing() implements JsonValue {}

  record Items(List<JsonValue> values) implements JsonValue {
    public Items {
      values = List.copyOf(values);
    }
  }

  /// An object, its members in the order of the file.
  ///
  /// @param line where it starts, counted from 1
  record Fields(Map<String, JsonValue> members, long line) implements JsonValue {
    public Fields {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    private Optional<JsonValue> member(String name) {
      return Optional.ofNullable(members.get(name));
    }

    /// The member as text, blanks at the ends removed; empty where it is none, blank or no scalar.
    public Optional<String> text(String name) {
      return member(name)
          .flatMap(value ->
              value instanceof Scalar scalar
                  ? Optional.of(scalar.text().strip()).filter(text -> !text.isEmpty())
                  : Optional.empty());
    }

    /// The member where it is an object.
    public Optional<Fields> object(String name) {
      return member(name)
          .flatMap(
              value -> value instanceof Fields fields ? Optional.of(fields) : Optional.empty());
    }

    /// The values of an array, or the one value that stands where an array could.
    public List<JsonValue> all(String name) {
      return member(name).map(JsonValue::elements).orElse(List.of());
    }

    /// The objects among [#all].
    public List<Fields> objects(String name) {
      return all(name).stream()
          .flatMap(value -> value instanceof Fields fields ? Stream.of(fields) : Stream.empty())
          .toList();
    }

    /// The texts among [#all], without blank ones.
    public List<String> texts(String name) {
      return all(name).stream()
          .filter(Scalar.class::isInstance)
          .map(JsonValue::plain)
          .filter(text -> !text.isEmpty())
          .toList();
    }
  }

  /// The values of an array; a lone value is an array of one, `null` of none.
  default List<JsonValue> elements() {
    return switch (this) {
      case Items(List<JsonValue> values) ->
          values.stream().filter(value -> !(value instanceof Missing)).toList();
      case Missing _ -> List.of();
      case Scalar _, Fields _ -> List.of(this);
    };
  }

  /// All of it as text for a person: `a; b`, and `key: value, key: value` for objects.
  default String plain() {
    return switch (this) {
      case Scalar(String text, _) -> text.strip();
      case Missing _ -> "";
      case Items(List<JsonValue> values) ->
          values.stream()
              .map(JsonValue::plain)
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining("; "));
      case Fields(Map<String, JsonValue> members, _) ->
          members.entrySet().stream()
              .filter(member -> !member.getValue().plain().isEmpty())
              .map(member -> member.getKey() + ": " + member.getValue().plain())
              .collect(Collectors.joining(", "));
    };
  }
}
