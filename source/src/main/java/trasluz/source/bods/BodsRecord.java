package trasluz.source.bods;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trasluz.source.JsonValue;
import trasluz.source.JsonValue.Fields;
import trasluz.source.SourceIssue;
import trasluz.source.Speaker;
import trasluz.source.Speaker.Reading;
import trasluz.statement.Credibility;
import trasluz.statement.EntityId;
import trasluz.statement.Hedge;
import trasluz.statement.Locator;
import trasluz.statement.PartialDate;
import trasluz.statement.Telling;

/// One BODS statement in either shape: details beside the envelope (0.2, 0.3) or in `recordDetails`
/// (0.4).
///
/// @param kind `entity`, `person` or `relationship`
/// @param envelope the statement as a whole
/// @param details what it states
record BodsRecord(String kind, Fields envelope, Fields details, Speaker speaker) {
  static final String SCOPE = "bods";

  /// Members of the envelope that are read elsewhere, or only say how the statement was filed.
  private static final Set<String> FILING =
      Set.of(
          "statementId",
          "statementID",
          "statementType",
          "statementDate",
          "recordId",
          "recordType",
          "recordDetails",
          "recordStatus",
          "declaration",
          "declarationSubject",
          "publicationDetails",
          "isComponent");

  /// Fields of the details that hold objects, and those that hold one text.
  private static final Set<String> OBJECTS =
      Set.of(
          "names",
          "identifiers",
          "incorporatedInJurisdiction",
          "jurisdiction",
          "nationalities",
          "addresses",
          "placeOfBirth",
          "placeOfResidence",
          "interests");

  private static final Set<String> TEXTS =
      Set.of("name", "birthDate", "deathDate", "foundingDate", "dissolutionDate", "personType");

  /// `entity`, `person`, `relationship`, or `statement` where it is none of them.
  static String kindOf(Fields envelope) {
    String type = envelope.text("recordType").or(() -> envelope.text("statementType")).orElse("");
    return switch (type) {
      case "entity", "entityStatement" -> "entity";
      case "person", "personStatement" -> "person";
      case "relationship", "ownershipOrControlStatement" -> "relationship";
      default -> "statement";
    };
  }

  /// The key others refer to it by.
  static Optional<String> keyOf(Fields envelope) {
    return envelope.object("recordDetails").isPresent()
        ? envelope.text("recordId")
        : envelope.text("statementID").or(() -> envelope.text("statementId"));
  }

  static Optional<EntityId> id(String text) {
    try {
      return Optional.of(new EntityId(SCOPE, text));
    } catch (IllegalArgumentException e) {
      // Too long, or with characters no id has; the caller says so.
      return Optional.empty();
    }
  }

  static BodsRecord of(EntityId id, Fields envelope, Reading reading) {
    Speaker speaker =
        Speaker.about(
            id,
            telling(envelope, reading),
            reading,
            new Locator.Row(envelope.line()),
            envelope.line());
    return new BodsRecord(
        kindOf(envelope), envelope, envelope.object("recordDetails").orElse(envelope), speaker);
  }

  /// Officially registered or verified statements are probably true, others, such as what parties
  /// declare of themselves, possibly.
  private static Telling telling(Fields envelope, Reading reading) {
    Credibility credibility =
        sourceTypes(envelope).stream()
                .anyMatch(type -> type.equals("officialRegister") || type.equals("verified"))
            ? Credibility.PROBABLE
            : Credibility.POSSIBLE;
    Telling plain =
        new Telling(
            Hedge.ASSERTED,
            Optional.empty(),
            reading.input().snapshot().source().reliability(),
            credibility,
            Optional.empty(),
            published(envelope));
    return assertedBy(envelope).flatMap(names -> attributed(plain, names)).orElse(plain);
  }

  private static Optional<String> assertedBy(Fields envelope) {
    return envelope
        .object("source")
        .map(source ->
            source.objects("assertedBy").stream()
                .flatMap(agent -> agent.text("name").stream())
                .collect(Collectors.joining("; ")))
        .filter(names -> !names.isEmpty());
  }

  /// Empty where the names are too long or broken; the description of the source then says so.
  private static Optional<Telling> attributed(Telling plain, String names) {
    try {
      return Optional.of(
          new Telling(
              plain.hedge(),
              Optional.of(names),
              plain.reliability(),
              plain.credibility(),
              plain.origin(),
              plain.published()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The first of the days the statement could have been made on that is not before an end it tells
  /// of; empty where there is none, so that the day of the copy counts.
  private static Optional<PartialDate> published(Fields envelope) {
    Optional<PartialDate> end =
        envelope.object("recordDetails").orElse(envelope).objects("interests").stream()
            .flatMap(interest -> interest.text("endDate").flatMap(BodsRecord::date).stream())
            .max(Comparator.naturalOrder());
    return Stream.of(
            envelope.text("statementDate"),
            envelope
                .object("publicationDetails")
                .flatMap(details -> details.text("publicationDate")),
            envelope.object("source").flatMap(source -> source.text("retrievedAt")))
        .flatMap(day -> day.flatMap(BodsRecord::date).stream())
        .filter(day -> end.isEmpty() || !day.latest().isBefore(end.get().earliest()))
        .findFirst();
  }

  private static List<String> sourceTypes(Fields envelope) {
    return envelope.object("source").map(source -> source.texts("type")).orElse(List.of());
  }

  /// A date; the time of day is cut off.
  static Optional<PartialDate> date(String text) {
    return PartialDate.parseOptional(
        text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text);
  }

  /// The date in a field; text that is none is kept, with an issue.
  Optional<PartialDate> dateOf(Speaker about, Fields fields, String field) {
    Optional<String> text = fields.text(field);
    Optional<PartialDate> date = text.flatMap(BodsRecord::date);
    if (text.isPresent() && date.isEmpty()) {
      keepText(about, field, text.get());
    }
    return date;
  }

  /// Whether it describes an agreement, such as a trust or a nomination, rather than a body.
  boolean isArrangement() {
    return details
        .text("entityType")
        .or(() -> details.object("entityType").flatMap(type -> type.text("type")))
        .filter("arrangement"::equals)
        .isPresent();
  }

  boolean isClosed() {
    return envelope.text("recordStatus").filter("closed"::equals).isPresent();
  }

  /// Whether the UK's register of people with significant control is the source.
  boolean isUkPsc() {
    return envelope
        .object("source")
        .map(source -> source.plain().toLowerCase(Locale.ROOT))
        .filter(text ->
            text.contains("companieshouse.gov.uk")
                || text.contains("persons of significant control")
                || text.contains("people with significant control"))
        .isPresent();
  }

  /// What can't be read in its field stays as text about the party that the record tells of, which
  /// a relationship itself is not.
  void keepText(Speaker about, String field, String text) {
    about.issue(new SourceIssue.UnparsedText(about.file(), about.line(), field + " " + text));
    about.describe(Speaker.property("bods-", field), Optional.of(text));
  }

  /// Keeps what no rule reads as text.
  ///
  /// @param read fields of the details that were read
  void keepRest(Speaker about, Set<String> read) {
    if (isClosed()) {
      about.describe("bods-record-status", Optional.of("closed"));
    }
    if (details.text("isComponent").filter("true"::equals).isPresent()) {
      about.describe("bods-is-component", Optional.of("true"));
    }
    if (envelope.text("statementDate").filter(text -> date(text).isEmpty()).isPresent()) {
      keepText(about, "statementDate", envelope.text("statementDate").orElseThrow());
    }
    keepMembers(about, details, read);
    keepMisshapen(about, read);
    if (envelope.object("recordDetails").isPresent()) {
      keepMembers(about, envelope, Set.of());
    }
  }

  /// Keeps texts where objects should stand, and the other way round.
  private void keepMisshapen(Speaker about, Set<String> read) {
    details
        .members()
        .forEach((name, value) -> {
          boolean listed = value instanceof JsonValue.Items;
          for (JsonValue element : value.elements()) {
            boolean object = element instanceof Fields;
            boolean wrong =
                (OBJECTS.contains(name) && !object) || (TEXTS.contains(name) && (object || listed));
            if (read.contains(name) && wrong) {
              keepText(about, name, element.plain());
            }
          }
        });
  }

  private void keepMembers(Speaker about, Fields fields, Set<String> read) {
    fields
        .members()
        .forEach((name, value) -> {
          if (!FILING.contains(name) && !read.contains(name)) {
            value.elements().stream()
                .map(JsonValue::plain)
                .forEach(
                    text -> about.describe(Speaker.property("bods-", name), Optional.of(text)));
          }
        });
  }
}
