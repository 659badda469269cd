package trasluz.match;

import trasluz.statement.Schema;

/// What sort of thing bears a name, as far as it changes how names are read: only companies have
/// legal forms, only persons have titles.
enum Bearer {
  PERSON,
  ORGANISATION,
  /// A vessel or aircraft.
  CRAFT,
  UNKNOWN;

  static Bearer of(Schema schema) {
    return switch (schema) {
      case PERSON -> PERSON;
      case ORGANIZATION, COMPANY, PUBLIC_BODY -> ORGANISATION;
      case VESSEL, AIRPLANE, ASSET -> CRAFT;
      case THING, LEGAL_ENTITY, CRYPTO_WALLET -> UNKNOWN;
    };
  }
}
