package trasluz.statement;

import java.util.Locale;
import java.util.Optional;

/// What kind of thing an entity is, in FollowTheMoney's words.
public enum Schema {
  THING("Thing"),
  LEGAL_ENTITY("LegalEntity"),
  PERSON("Person"),
  ORGANIZATION("Organization"),
  COMPANY("Company"),
  PUBLIC_BODY("PublicBody"),
  VESSEL("Vessel"),
  AIRPLANE("Airplane"),
  ASSET("Asset"),
  CRYPTO_WALLET("CryptoWallet");

  private final String code;

  Schema(String code) {
    this.code = code;
  }

  /// FollowTheMoney's spelling, for example `PublicBody`.
  public String code() {
    return code;
  }

  /// Reads FollowTheMoney's spelling, in any case.
  public static Optional<Schema> parseOptional(String text) {
    for (Schema schema : values()) {
      if (schema.code.equalsIgnoreCase(text.strip())) {
        return Optional.of(schema);
      }
    }
    return Optional.empty();
  }

  /// Whether an entity of this kind may turn out to be of the other kind, and the other way round:
  /// a person is never a vessel, a legal entity may be a company, a company may be a public body.
  public boolean mayBe(Schema other) {
    return isA(other) || other.isA(this) || (isA(ORGANIZATION) && other.isA(ORGANIZATION));
  }

  /// Whether FollowTheMoney derives this kind from the other, directly or not.
  private boolean isA(Schema other) {
    return this == other
        || switch (this) {
          case THING -> false;
          case LEGAL_ENTITY, ASSET, CRYPTO_WALLET -> other == THING;
          case PERSON, ORGANIZATION -> LEGAL_ENTITY.isA(other);
          case COMPANY -> ORGANIZATION.isA(other) || ASSET.isA(other);
          case PUBLIC_BODY -> ORGANIZATION.isA(other);
          case VESSEL, AIRPLANE -> ASSET.isA(other);
        };
  }

  /// The words in a sentence: `public body`.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
