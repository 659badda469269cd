package trasluz.source.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import trasluz.source.Format;
import trasluz.statement.Claim;
import trasluz.statement.Claim.DateKind;
import trasluz.statement.Claim.Dated;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.KindIs;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.Claim.PlaceKind;
import trasluz.statement.Claim.Placed;
import trasluz.statement.EntityId;
import trasluz.statement.Identifier;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Place;
import trasluz.statement.Schema;
import trasluz.statement.Validity;

/// entities.csv: who is who.
final class EntitiesTable {
  static final TableFormat FORMAT =
      new TableFormat(
          Format.ENTITIES,
          "entity",
          List.of("id", "schema", "name"),
          List.of("aliases", "country", "birth_date", "incorporation_date", "identifiers"),
          EntitiesTable::parse);

  private static final String SCHEMATA =
      Arrays.stream(Schema.values()).map(Schema::code).collect(Collectors.joining(", "));

  private EntitiesTable() {}

  private static void parse(Row row) throws RowRefused {
    EntityId id = row.id("id");
    Schema schema = row.code("schema", Schema::parseOptional, SCHEMATA);
    say(row, id, new KindIs(schema));
    String name = row.required("name");
    say(row, id, row.valid("name", () -> new Named(new Name(name), NameKind.PRIMARY)));
    for (String alias : row.list("aliases")) {
      say(row, id, row.valid("aliases", () -> new Named(new Name(alias), NameKind.ALIAS)));
    }
    for (String country : row.list("country")) {
      Place place = row.valid("country", () -> new Place(country, Optional.of(country)));
      say(row, id, new Placed(countryOf(schema), place));
    }
    date(row, id, "birth_date", DateKind.BIRTH, canBeBorn(schema), schema);
    date(row, id, "incorporation_date", DateKind.INCORPORATION, schema != Schema.PERSON, schema);
    for (String identifier : row.list("identifiers")) {
      say(row, id, new Identified(identifier(row, identifier)));
    }
  }

  private static void say(Row row, EntityId id, Claim claim) {
    row.say(id, claim, Validity.UNBOUNDED);
  }

  /// What the one column `country` means for a kind of thing.
  private static PlaceKind countryOf(Schema schema) {
    return switch (schema) {
      case PERSON -> PlaceKind.NATIONALITY;
      case LEGAL_ENTITY, ORGANIZATION, COMPANY, PUBLIC_BODY -> PlaceKind.JURISDICTION;
      case VESSEL, AIRPLANE -> PlaceKind.FLAG;
      case THING, ASSET, CRYPTO_WALLET -> PlaceKind.ADDRESS;
    };
  }

  private static boolean canBeBorn(Schema schema) {
    return schema == Schema.PERSON || schema == Schema.LEGAL_ENTITY || schema == Schema.THING;
  }

  private static void date(
      Row row, EntityId id, String column, DateKind kind, boolean possible, Schema schema)
      throws RowRefused {
    Optional<PartialDate> date = row.date(column);
    if (date.isEmpty()) {
      return;
    }
    if (!possible) {
      throw row.bad(column, "is nothing a " + schema + " has");
    }
    say(row, id, new Dated(kind, date.get()));
  }

  /// `scheme=value`; a value may hold further equal signs.
  private static Identifier identifier(Row row, String text) throws RowRefused {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw row.bad("identifiers", "must look like scheme=value;scheme=value, got '" + text + "'");
    }
    String scheme =
        text.substring(0, equals).strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    String value = text.substring(equals + 1).strip();
    return row.valid("identifiers", () -> new Identifier(scheme, value, Optional.empty()));
  }
}
