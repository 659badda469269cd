package trasluz.source.un;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trasluz.source.SourceIssue;
import trasluz.source.Speaker;
import trasluz.source.XmlElement;
import trasluz.statement.Claim.DateKind;
import trasluz.statement.Claim.Dated;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.Claim.PlaceKind;
import trasluz.statement.Claim.Placed;
import trasluz.statement.Identifier;
import trasluz.statement.Name;
import trasluz.statement.Place;

/// What an entry of the UN list says about the party besides that it is listed.
final class UnFacts {
  /// Elements with parts of their own, and all the parts that are read.
  private static final Set<String> GROUPS =
      Set.of(
          "INDIVIDUAL_ALIAS",
          "ENTITY_ALIAS",
          "INDIVIDUAL_DATE_OF_BIRTH",
          "INDIVIDUAL_PLACE_OF_BIRTH",
          "INDIVIDUAL_ADDRESS",
          "ENTITY_ADDRESS",
          "INDIVIDUAL_DOCUMENT");

  private static final Set<String> PARTS =
      Set.of(
          "QUALITY",
          "ALIAS_NAME",
          "DATE_OF_BIRTH",
          "CITY_OF_BIRTH",
          "COUNTRY_OF_BIRTH",
          "NOTE",
          "TYPE_OF_DATE",
          "DATE",
          "YEAR",
          "FROM_YEAR",
          "TO_YEAR",
          "STREET",
          "CITY",
          "STATE_PROVINCE",
          "ZIP_CODE",
          "COUNTRY",
          "TYPE_OF_DOCUMENT",
          "TYPE_OF_DOCUMENT2",
          "NUMBER",
          "ISSUING_COUNTRY",
          "COUNTRY_OF_ISSUE",
          "CITY_OF_ISSUE",
          "DATE_OF_ISSUE");

  private final Speaker speaker;

  UnFacts(Speaker speaker) {
    this.speaker = speaker;
  }

  /// Says everything in the entry; an element no rule knows is kept as text.
  void say(XmlElement entry) {
    for (XmlElement element : entry.children()) {
      switch (element.name()) {
        // Said with the listing itself.
        case "DATAID", "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME" -> {}
        case "REFERENCE_NUMBER", "UN_LIST_TYPE", "LISTED_ON", "DELISTED_ON" -> {}
        // Keys of the publisher's own system that say nothing about the party.
        case "VERSIONNUM", "LIST_TYPE", "SORT_KEY", "SORT_KEY_LAST_MOD" -> {}
        case "NAME_ORIGINAL_SCRIPT" -> named(element.text(), NameKind.ALIAS);
        case "INDIVIDUAL_ALIAS", "ENTITY_ALIAS" -> alias(element);
        case "INDIVIDUAL_DATE_OF_BIRTH" -> birthDate(element);
        case "INDIVIDUAL_PLACE_OF_BIRTH" -> placed(element, PlaceKind.BIRTH, "birth-place-note");
        case "INDIVIDUAL_ADDRESS", "ENTITY_ADDRESS" ->
            placed(element, PlaceKind.ADDRESS, "address-note");
        case "NATIONALITY", "NATIONALITY2" -> nationality(element);
        case "INDIVIDUAL_DOCUMENT" -> document(element);
        case "TITLE" -> texts(element, "title");
        case "DESIGNATION" -> texts(element, "position");
        case "GENDER" -> texts(element, "gender");
        case "SUBMITTED_BY" -> texts(element, "submitted-by");
        case "LAST_DAY_UPDATED" -> texts(element, "last-updated");
        case "COMMENTS1" -> texts(element, "comments");
        default -> unknown(element);
      }
      if (GROUPS.contains(element.name())) {
        element.children().stream()
            .filter(child -> !PARTS.contains(child.name()))
            .forEach(this::unknown);
      }
    }
  }

  private void named(String name, NameKind kind) {
    if (!name.isEmpty()) {
      speaker.say("name", () -> new Named(new Name(name), kind));
    }
  }

  /// One element can hold several names between semicolons, the later ones counted `b)`, `c)`.
  private void alias(XmlElement alias) {
    String text = alias.textOf("ALIAS_NAME").orElse("");
    NameKind kind = aliasKind(alias, text);
    for (String part : text.split(";", -1)) {
      named(part.strip().replaceFirst("^[a-z]\\) ", ""), kind);
    }
    String about = text.isEmpty() ? "" : text + ": ";
    speaker.describe("alias-note", alias.textOf("NOTE").map(note -> about + note));
    alias.textOf("DATE_OF_BIRTH").ifPresent(date -> birthOfAlias(about, date));
    place(alias, "CITY_OF_BIRTH", "COUNTRY_OF_BIRTH")
        .ifPresent(
            place -> speaker.say("place of birth", () -> new Placed(PlaceKind.BIRTH, place)));
  }

  private NameKind aliasKind(XmlElement alias, String name) {
    String quality = alias.textOf("QUALITY").orElse("");
    return switch (quality.toLowerCase(Locale.ROOT)) {
      case "good", "a.k.a." -> NameKind.ALIAS;
      case "low" -> NameKind.WEAK_ALIAS;
      case "f.k.a." -> NameKind.FORMER;
      default -> {
        if (!name.isEmpty()) {
          speaker.issue(
              new SourceIssue.Adjusted(
                  speaker.file(), alias.line(), "QUALITY", "'" + quality + "'", "alias"));
        }
        yield NameKind.ALIAS;
      }
    };
  }

  private void birthOfAlias(String about, String date) {
    UnDates.dayOrYear(date)
        .ifPresentOrElse(
            born -> speaker.say(new Dated(DateKind.BIRTH, born)),
            () -> keepText("alias-birth-date", about + date));
  }

  private void birthDate(XmlElement birth) {
    UnDates.birth(birth)
        .ifPresentOrElse(
            date -> {
              speaker.say(new Dated(DateKind.BIRTH, date));
              speaker.describe(
                  "birth-date-note",
                  birth.textOf("NOTE").filter(note -> !UnDates.noteIsInDate(birth, note)));
            },
            () -> unreadBirthDate(birth));
  }

  private void unreadBirthDate(XmlElement birth) {
    String text =
        birth.children().stream()
            .filter(child -> !child.name().equals("TYPE_OF_DATE"))
            .map(XmlElement::text)
            .filter(value -> !value.isEmpty())
            .collect(Collectors.joining(" "));
    if (!text.isEmpty()) {
      keepText("birth-date-note", text);
    }
  }

  private void placed(XmlElement element, PlaceKind kind, String noteProperty) {
    Optional<Place> place =
        place(element, "STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY");
    place.ifPresent(known -> speaker.say(element.name(), () -> new Placed(kind, known)));
    String about = place.map(known -> known + ": ").orElse("");
    speaker.describe(noteProperty, element.textOf("NOTE").map(note -> about + note));
  }

  /// The last of the fields is the country.
  private Optional<Place> place(XmlElement element, String... fields) {
    String countryField = fields[fields.length - 1];
    Optional<String> country = element.textOf(countryField);
    String text =
        Stream.of(fields)
            .filter(field -> !field.equals(countryField))
            .flatMap(field -> element.textOf(field).stream())
            .collect(Collectors.joining(", "));
    String whole = text.isEmpty() ? country.orElse("") : text;
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    if (whole.length() > 1_000) {
      keepText("place", whole);
      return Optional.empty();
    }
    return Optional.of(new Place(whole, country));
  }

  private void nationality(XmlElement element) {
    Stream.concat(Stream.of(element), element.all("VALUE").stream())
        .map(XmlElement::text)
        .filter(text -> !text.isEmpty())
        .forEach(text ->
            speaker.say(
                "NATIONALITY",
                () -> new Placed(PlaceKind.NATIONALITY, new Place(text, Optional.of(text)))));
  }

  private void document(XmlElement document) {
    String type =
        document
            .textOf("TYPE_OF_DOCUMENT")
            .or(() -> document.textOf("TYPE_OF_DOCUMENT2"))
            .orElse("document")
            .replaceAll("\\s+", " ");
    Optional<String> number = document.textOf("NUMBER");
    Optional<String> country =
        document.textOf("ISSUING_COUNTRY").or(() -> document.textOf("COUNTRY_OF_ISSUE"));
    number.ifPresent(value ->
        speaker.say("NUMBER", () -> new Identified(new Identifier(scheme(type), value, country))));
    String rest =
        Stream.of(
                document.textOf("TYPE_OF_DOCUMENT2"),
                number.isEmpty() ? country : Optional.<String>empty(),
                document
                    .textOf("COUNTRY_OF_ISSUE")
                    .filter(value -> !country.equals(Optional.of(value))),
                document.textOf("CITY_OF_ISSUE").map(city -> "issued in " + city),
                document.textOf("DATE_OF_ISSUE").map(date -> "issued " + date),
                document.textOf("NOTE"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    if (!rest.isEmpty()) {
      String about = number.map(value -> type + " " + value).orElse(type);
      speaker.describe("document-note", Optional.of(about + ": " + rest));
    }
  }

  private static String scheme(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "passport", "numéro de passeport", "número de pasaporte" -> "passport";
      case "national identification number" -> "national-id";
      default -> Speaker.property("", type);
    };
  }

  private void texts(XmlElement element, String property) {
    Stream.concat(Stream.of(element), element.all("VALUE").stream())
        .map(XmlElement::text)
        .forEach(text -> speaker.describe(property, Optional.of(text)));
  }

  private void unknown(XmlElement element) {
    String text = allText(element).collect(Collectors.joining("; "));
    if (!text.isEmpty()) {
      keepText(Speaker.property("un-", element.name()), text);
    }
  }

  private static Stream<String> allText(XmlElement element) {
    return Stream.concat(
        Stream.of(element.text()).filter(text -> !text.isEmpty()),
        element.children().stream().flatMap(UnFacts::allText));
  }

  /// Keeps text that should have been a value, and says so.
  private void keepText(String property, String text) {
    speaker.describe(property, Optional.of(text));
    speaker.issue(new SourceIssue.UnparsedText(speaker.file(), speaker.line(), text));
  }
}
