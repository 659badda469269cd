package trasluz.source.ftm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import trasluz.source.JsonValue;
import trasluz.source.JsonValue.Fields;
import trasluz.source.SourceIssue;
import trasluz.source.Speaker;
import trasluz.statement.EntityId;
import trasluz.statement.PartialDate;
import trasluz.statement.Validity;

/// One FollowTheMoney entity: its properties, and which of them have been used, so that the rest
/// can be kept as text.
final class FtmRecord {
  static final String SCOPE = "ftm";

  private final String id;
  private final String schema;
  private final Fields record;
  private final Speaker speaker;
  private final Map<String, List<String>> properties = new LinkedHashMap<>();
  private final Set<String> used = new LinkedHashSet<>();

  FtmRecord(String id, String schema, Fields record, Speaker speaker) {
    this.id = id;
    this.schema = schema;
    this.record = record;
    this.speaker = speaker;
    record
        .object("properties")
        .ifPresent(given ->
            given.members().forEach((name, value) -> properties.put(name, texts(name, value))));
  }

  /// A nested entity stands for its id; its own properties are not read here.
  private List<String> texts(String name, JsonValue value) {
    List<String> texts = new ArrayList<>();
    for (JsonValue element : value.elements()) {
      Optional<String> nested =
          element instanceof Fields fields ? fields.text("id") : Optional.empty();
      if (nested.isPresent()) {
        speaker.issue(
            new SourceIssue.NotRead(
                speaker.file(),
                speaker.line(),
                "properties of the entity nested in %s: %s".formatted(name, nested.get())));
      }
      String text = nested.orElseGet(element::plain);
      if (!text.isEmpty() && !texts.contains(text)) {
        texts.add(text);
      }
    }
    return texts;
  }

  String schema() {
    return schema;
  }

  Speaker speaker() {
    return speaker;
  }

  /// What the source calls the entity, apart from its names.
  Optional<String> caption() {
    return record.text("caption");
  }

  /// The properties the record has, in the order of the file.
  Set<String> propertyNames() {
    return Collections.unmodifiableSet(properties.keySet());
  }

  /// The values of a property, which then counts as used.
  List<String> take(String property) {
    used.add(property);
    return properties.getOrDefault(property, List.of());
  }

  /// The entities a property refers to.
  List<EntityId> takeIds(String property) {
    return take(property).stream().flatMap(text -> entity(property, text).stream()).toList();
  }

  private Optional<EntityId> entity(String property, String text) {
    Optional<EntityId> parsed = id(text);
    if (parsed.isEmpty()) {
      speaker.issue(new SourceIssue.UnparsedText(speaker.file(), speaker.line(), text));
      speaker.describe(Speaker.property("ftm-", property), Optional.of(text));
    }
    return parsed;
  }

  /// The entity id of FollowTheMoney's id; empty when it can be none, such as 400 characters.
  static Optional<EntityId> id(String text) {
    try {
      return Optional.of(new EntityId(SCOPE, text));
    } catch (IllegalArgumentException e) {
      // Too long, or with characters no id has; the caller says so.
      return Optional.empty();
    }
  }

  /// The dates a property holds. FollowTheMoney writes them as prefixes of ISO 8601; the time of
  /// day is cut off.
  List<PartialDate> takeDates(String property) {
    List<PartialDate> dates = new ArrayList<>();
    for (String text : take(property)) {
      int time = text.indexOf('T');
      Optional<PartialDate> date =
          PartialDate.parseOptional(time == 10 ? text.substring(0, time) : text);
      if (date.isEmpty()) {
        keepText(property, text);
      }
      date.ifPresent(dates::add);
    }
    return dates;
  }

  /// The dates of an edge; several starts or ends are one range each.
  Optional<Validity> takeValidity() {
    return speaker.validity(takeRange("startDate"), takeRange("endDate"));
  }

  Optional<PartialDate> takeRange(String property) {
    return takeDates(property).stream()
        .reduce((one, other) ->
            one.compareTo(other) <= 0 && !one.latest().isAfter(other.latest())
                ? PartialDate.between(one, other)
                : new PartialDate(
                    one.earliest().isBefore(other.earliest()) ? one.earliest() : other.earliest(),
                    one.latest().isAfter(other.latest()) ? one.latest() : other.latest(),
                    one.approximate() || other.approximate()));
  }

  /// Keeps a value that could not be read as what it should be, and says so.
  void keepText(String property, String text) {
    speaker.issue(
        new SourceIssue.UnparsedText(speaker.file(), speaker.line(), property + " " + text));
    speaker.describe(Speaker.property("ftm-", property), Optional.of(text));
  }

  /// Keeps every property and member nobody took, as text of the speaker's subject.
  ///
  /// @param prefix of the text, telling which edge it belongs to; empty for entities
  void keepRest(Speaker about, String prefix) {
    properties.forEach((name, texts) -> {
      if (!used.contains(name)) {
        for (String text : texts) {
          about.describe(Speaker.property("ftm-", name), Optional.of(prefix + text));
        }
      }
    });
    record
        .members()
        .forEach((name, value) -> {
          if (!Set.of("id", "schema", "caption", "properties").contains(name)) {
            text(value)
                .forEach(text ->
                    about.describe(Speaker.property("ftm-", name), Optional.of(prefix + text)));
          }
        });
    if (!(record.members().get("properties") instanceof Fields)
        && record.members().containsKey("properties")) {
      keepText("properties", record.all("properties").toString());
    }
  }

  private static Stream<String> text(JsonValue value) {
    return value.elements().stream().map(JsonValue::plain).filter(text -> !text.isEmpty());
  }

  /// `Ownership own-1: `, to say of which edge something is told.
  String prefix() {
    return schema + " " + id + ": ";
  }
}
