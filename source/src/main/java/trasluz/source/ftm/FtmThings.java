package trasluz.source.ftm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import trasluz.source.SourceIssue;
import trasluz.source.Speaker;
import trasluz.statement.Claim;
import trasluz.statement.Claim.DateKind;
import trasluz.statement.Claim.Dated;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.KindIs;
import trasluz.statement.Claim.LinkKind;
import trasluz.statement.Claim.Linked;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.Claim.PlaceKind;
import trasluz.statement.Claim.Placed;
import trasluz.statement.EntityId;
import trasluz.statement.Identifier;
import trasluz.statement.Name;
import trasluz.statement.Place;
import trasluz.statement.Schema;

/// What FollowTheMoney says about parties and things.
final class FtmThings {

  private static final Map<String, NameKind> NAMES =
      Map.of(
          "alias", NameKind.ALIAS,
          "weakAlias", NameKind.WEAK_ALIAS,
          "previousName", NameKind.FORMER,
          "abbreviation", NameKind.ALIAS);

  private static final Map<String, DateKind> DATES =
      Map.of(
          "birthDate", DateKind.BIRTH,
          "deathDate", DateKind.DEATH,
          "incorporationDate", DateKind.INCORPORATION,
          "dissolutionDate", DateKind.DISSOLUTION);

  private static final Map<String, PlaceKind> PLACES =
      Map.of(
          "address", PlaceKind.ADDRESS,
          "birthPlace", PlaceKind.BIRTH);

  private static final Map<String, PlaceKind> COUNTRIES =
      Map.of(
          "nationality", PlaceKind.NATIONALITY,
          "citizenship", PlaceKind.CITIZENSHIP,
          "jurisdiction", PlaceKind.JURISDICTION,
          "country", PlaceKind.ADDRESS,
          "mainCountry", PlaceKind.JURISDICTION,
          "birthCountry", PlaceKind.BIRTH,
          "flag", PlaceKind.FLAG);

  private static final Map<String, String> IDENTIFIERS =
      Map.ofEntries(
          Map.entry("passportNumber", "passport"),
          Map.entry("idNumber", "national-id"),
          Map.entry("taxNumber", "tax-id"),
          Map.entry("vatCode", "vat-number"),
          Map.entry("socialSecurityNumber", "ssn"),
          Map.entry("registrationNumber", "registration-number"),
          Map.entry("leiCode", "lei"),
          Map.entry("dunsCode", "duns"),
          Map.entry("swiftBic", "bic"),
          Map.entry("bikCode", "bik"),
          Map.entry("innCode", "inn"),
          Map.entry("ogrnCode", "ogrn"),
          Map.entry("okpoCode", "okpo"),
          Map.entry("kppCode", "kpp"),
          Map.entry("uscCode", "uscc"),
          Map.entry("uniqueEntityId", "uei"),
          Map.entry("cikCode", "cik"),
          Map.entry("npiCode", "npi"),
          Map.entry("isin", "isin"),
          Map.entry("isinCode", "isin"),
          Map.entry("imoNumber", "imo"),
          Map.entry("mmsi", "mmsi"),
          Map.entry("callSign", "call-sign"),
          Map.entry("serialNumber", "serial-number"),
          Map.entry("wikidataId", "wikidata"),
          Map.entry("publicKey", "digital-currency"));

  private FtmThings() {}

  static boolean isKnown(String schema) {
    return Schema.parseOptional(schema).filter(known -> known.code().equals(schema)).isPresent();
  }

  /// Says all of it.
  ///
  /// @return true: at least the kind is said
  static boolean say(FtmRecord record) {
    Speaker speaker = record.speaker();
    if (isKnown(record.schema())) {
      speaker.say(new KindIs(Schema.parseOptional(record.schema()).orElseThrow()));
    } else {
      speaker.issue(
          new SourceIssue.Adjusted(
              speaker.file(), speaker.line(), "schema", record.schema(), "thing"));
      speaker.say(new KindIs(Schema.THING));
      speaker.describe("ftm-schema", Optional.of(record.schema()));
    }
    names(record);
    record.propertyNames().forEach(property -> property(property, record));
    for (String property : List.of("parent", "holder")) {
      for (EntityId other : record.takeIds(property)) {
        speaker.say(
            new Linked(
                LinkKind.OWNED_OR_CONTROLLED_BY, new Name(other.local()), Optional.of(other)));
      }
    }
    record.keepRest(speaker, "");
    return true;
  }

  /// Says the values of one property, if a rule knows it.
  private static void property(String property, FtmRecord record) {
    DateKind date = DATES.get(property);
    if (date != null) {
      record.takeDates(property).forEach(day -> record.speaker().say(new Dated(date, day)));
      return;
    }
    Optional<Function<String, Claim>> rule = rule(property);
    if (rule.isPresent()) {
      for (String text : record.take(property)) {
        record.speaker().say(property, () -> rule.get().apply(text));
      }
    }
  }

  private static Optional<Function<String, Claim>> rule(String property) {
    NameKind name = NAMES.get(property);
    if (name != null) {
      return Optional.of(text -> new Named(new Name(text), name));
    }
    PlaceKind place = PLACES.get(property);
    if (place != null) {
      return Optional.of(text -> new Placed(place, Place.of(text)));
    }
    PlaceKind country = COUNTRIES.get(property);
    if (country != null) {
      return Optional.of(text -> new Placed(country, new Place(text, Optional.of(text))));
    }
    if (property.equals("gender")) {
      return Optional.of(text -> new Described(property, text));
    }
    String scheme = IDENTIFIERS.get(property);
    return scheme == null
        ? Optional.empty()
        : Optional.of(text -> new Identified(new Identifier(scheme, text, Optional.empty())));
  }

  /// The caption is the primary name where it is one of the names, or there is no other.
  private static void names(FtmRecord record) {
    Speaker speaker = record.speaker();
    List<String> names = record.take("name");
    Optional<String> caption = record.caption();
    String primary =
        caption
            .filter(text -> names.isEmpty() || names.contains(text))
            .or(() -> names.stream().findFirst())
            .orElse("");
    if (!primary.isEmpty()) {
      named(speaker, primary, NameKind.PRIMARY);
    }
    names.stream()
        .filter(name -> !name.equals(primary))
        .forEach(name -> named(speaker, name, NameKind.ALIAS));
    speaker.describe("ftm-caption", caption.filter(text -> !text.equals(primary)));
  }

  private static void named(Speaker speaker, String name, NameKind kind) {
    speaker.say("name", () -> new Named(new Name(name), kind));
  }
}
