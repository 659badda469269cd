package trasluz.report;

import trasluz.match.EntityProfile;
import trasluz.match.NameTokens;
import trasluz.statement.Name;

/// What sort of thing a text names.
public enum EntityType {
  PERSON("Person"),
  COMPANY("Company"),
  PUBLIC_BODY("PublicBody"),
  ORGANIZATION("Organization"),
  GROUP("Group"),
  VESSEL("Vessel"),
  AIRPLANE("Airplane"),
  ASSET("Asset"),
  PLACE("Place"),
  COUNTRY("Country");

  private final String code;

  EntityType(String code) {
    this.code = code;
  }

  /// The word in JSON, for example `PublicBody`.
  public String code() {
    return code;
  }

  public boolean isPlace() {
    return this == PLACE || this == COUNTRY;
  }

  /// The sort of a loaded entity. Lists such as OFAC's do not tell companies from other bodies; one
  /// whose name ends in a legal form is taken for a company.
  static EntityType of(EntityProfile entity) {
    return switch (entity.schema()) {
      case PERSON -> PERSON;
      case COMPANY -> COMPANY;
      case PUBLIC_BODY -> PUBLIC_BODY;
      case VESSEL -> VESSEL;
      case AIRPLANE -> AIRPLANE;
      case ASSET, CRYPTO_WALLET -> ASSET;
      case ORGANIZATION -> ORGANIZATION;
      case LEGAL_ENTITY, THING ->
          NameTokens.isWeak(NameTokens.of(new Name(entity.caption())).getLast())
              ? COMPANY
              : ORGANIZATION;
    };
  }
}
