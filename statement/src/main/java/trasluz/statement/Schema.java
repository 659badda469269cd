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

  /// Whether an entity of this kind may turn out to be of the other kind: a person is never a
  /// vessel, a legal entity may be a company.
  public boolean mayBe(Schema other) {
    return this == other || isGeneral(other) || isGeneral(this) || (isBody() && other.isBody());
  }

  private boolean isGeneral(Schema other) {
    return other == THING || (other == LEGAL_ENTITY && (isBody() || this == PERSON));
  }

  private boolean isBody() {
    return this == ORGANIZATION || this == COMPANY || this == PUBLIC_BODY || this == LEGAL_ENTITY;
  }

  @Override
  public String toString() {
    return code.toLowerCase(Locale.ROOT);
  }
}
