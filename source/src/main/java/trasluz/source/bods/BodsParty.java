package trasluz.source.bods;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trasluz.source.JsonValue.Fields;
import trasluz.source.SourceIssue;
import trasluz.source.Speaker;
import trasluz.statement.Claim.DateKind;
import trasluz.statement.Claim.Dated;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.KindIs;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.Claim.PlaceKind;
import trasluz.statement.Claim.Placed;
import trasluz.statement.Identifier;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Place;
import trasluz.statement.Schema;

/// What BODS says about entities and persons.
final class BodsParty {
  private static final Set<String> READ =
      Set.of(
          "entityType",
          "personType",
          "name",
          "names",
          "alternateNames",
          "identifiers",
          "incorporatedInJurisdiction",
          "jurisdiction",
          "nationalities",
          "addresses",
          "placeOfBirth",
          "placeOfResidence",
          "birthDate",
          "deathDate",
          "foundingDate",
          "dissolutionDate");

  private final BodsRecord record;
  private final Speaker speaker;
  private final Fields details;

  private BodsParty(BodsRecord record) {
    this.record = record;
    this.speaker = record.speaker();
    this.details = record.details();
  }

  /// Says all of it.
  ///
  /// @return true: at least the kind is said
  static boolean say(BodsRecord record) {
    new BodsParty(record).sayAll();
    return true;
  }

  private void sayAll() {
    if (record.kind().equals("person")) {
      speaker.say(new KindIs(Schema.PERSON));
      speaker.describe(
          "bods-person-type",
          details.text("personType").filter(type -> !type.equals("knownPerson")));
      names();
    } else {
      entityType();
      details.text("name").ifPresent(name -> named(name, NameKind.PRIMARY));
      details.texts("alternateNames").forEach(name -> named(name, NameKind.ALIAS));
    }
    details.objects("identifiers").forEach(this::identifier);
    for (String field : List.of("incorporatedInJurisdiction", "jurisdiction")) {
      details.object(field).ifPresent(place -> country(place, PlaceKind.JURISDICTION));
    }
    details.objects("nationalities").forEach(place -> country(place, PlaceKind.NATIONALITY));
    details.objects("addresses").forEach(this::address);
    details.object("placeOfBirth").ifPresent(place -> place(place, PlaceKind.BIRTH));
    details.object("placeOfResidence").ifPresent(place -> place(place, PlaceKind.ADDRESS));
    dated("birthDate", DateKind.BIRTH);
    dated("deathDate", DateKind.DEATH);
    dated("foundingDate", DateKind.INCORPORATION);
    dated("dissolutionDate", DateKind.DISSOLUTION);
    record.keepRest(speaker, READ);
  }

  /// A string up to version 0.3, an object since.
  private void entityType() {
    Optional<Fields> object = details.object("entityType");
    String type =
        details.text("entityType").or(() -> object.flatMap(of -> of.text("type"))).orElse("");
    speaker.say(
        new KindIs(
            switch (type) {
              case "state", "stateBody" -> Schema.PUBLIC_BODY;
              default -> Schema.LEGAL_ENTITY;
            }));
    speaker.describe("bods-entity-type", Optional.of(type));
    speaker.describe("bods-entity-subtype", object.flatMap(of -> of.text("subtype")));
    speaker.describe("legal-form", object.flatMap(of -> of.text("details")));
  }

  private void names() {
    boolean first = true;
    for (Fields name : details.objects("names")) {
      String text =
          name.text("fullName")
              .orElseGet(() ->
                  Stream.of("givenName", "patronymicName", "familyName")
                      .flatMap(part -> name.text(part).stream())
                      .collect(Collectors.joining(" ")));
      if (!text.isEmpty()) {
        named(text, nameKind(name.text("type").orElse(""), first));
        first = false;
      }
    }
  }

  private static NameKind nameKind(String type, boolean first) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "former", "birth" -> NameKind.FORMER;
      case "legal", "individual" -> first ? NameKind.PRIMARY : NameKind.ALIAS;
      case "alternative", "aka", "translation", "transliteration" -> NameKind.ALIAS;
      default -> first ? NameKind.PRIMARY : NameKind.ALIAS;
    };
  }

  private void named(String name, NameKind kind) {
    speaker.say("name", () -> new Named(new Name(name), kind));
  }

  private void identifier(Fields identifier) {
    Optional<String> value = identifier.text("id");
    if (value.isEmpty()) {
      speaker.describe("bods-identifier", Optional.of(identifier.plain()));
      return;
    }
    String scheme =
        identifier.text("scheme").or(() -> identifier.text("schemeName")).orElse("unnamed");
    speaker.say(
        "identifiers",
        () ->
            new Identified(
                new Identifier(
                    scheme.equals("XI-LEI")
                        ? "lei"
                        : Speaker.property("", scheme.toLowerCase(Locale.ROOT)),
                    value.get(),
                    Optional.empty())));
  }

  private void country(Fields country, PlaceKind kind) {
    countryName(country)
        .ifPresent(name ->
            speaker.say("country", () -> new Placed(kind, new Place(name, Optional.of(name)))));
  }

  private static Optional<String> countryName(Fields country) {
    return country.text("name").or(() -> country.text("code"));
  }

  private void address(Fields address) {
    boolean birth = address.text("type").filter("placeOfBirth"::equals).isPresent();
    place(address, birth ? PlaceKind.BIRTH : PlaceKind.ADDRESS);
  }

  private void place(Fields address, PlaceKind kind) {
    Optional<String> country =
        address.text("country").or(() -> address.object("country").flatMap(BodsParty::countryName));
    String text =
        Stream.of("address", "postCode")
            .flatMap(part -> address.text(part).stream())
            .collect(Collectors.joining(", "));
    String whole = text.isEmpty() ? country.orElse("") : text;
    if (!whole.isEmpty()) {
      speaker.say("address", () -> new Placed(kind, new Place(whole, country)));
    }
  }

  private void dated(String field, DateKind kind) {
    record
        .dateOf(speaker, details, field)
        .ifPresent(
            date -> speaker.say(new Dated(kind, kind == DateKind.BIRTH ? born(date) : date)));
  }

  /// The UK's register publishes month and year of birth; files made from it before version 0.4
  /// fill in the first day, which then says nothing.
  private PartialDate born(PartialDate date) {
    boolean fromPsc =
        details.objects("identifiers").stream()
            .flatMap(identifier -> identifier.text("schemeName").stream())
            .anyMatch(name -> name.startsWith("GB Persons Of Significant Control"));
    if (!fromPsc || !date.isExact() || date.earliest().getDayOfMonth() != 1) {
      return date;
    }
    PartialDate month =
        PartialDate.ofMonth(date.earliest().getYear(), date.earliest().getMonthValue());
    speaker.issue(
        new SourceIssue.Adjusted(
            speaker.file(), speaker.line(), "birthDate", date.toString(), month.toString()));
    return month;
  }
}
