package trasluz.source.ofac;

import java.util.Locale;
import java.util.Optional;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Schema;

/// OFAC's closed lists of words, shared by its CSV and XML files.
final class OfacTypes {
  private OfacTypes() {}

  /// What kind of thing an entry is. Entities that OFAC calls neither person, vessel nor aircraft
  /// are companies, banks, agencies, parties and gangs: organizations.
  static Optional<Schema> schema(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "", "entity" -> Optional.of(Schema.ORGANIZATION);
      case "individual" -> Optional.of(Schema.PERSON);
      case "vessel" -> Optional.of(Schema.VESSEL);
      case "aircraft" -> Optional.of(Schema.AIRPLANE);
      default -> Optional.empty();
    };
  }

  /// How a name is borne: `aka`, `a.k.a.`, `fka`, `nka`, `d.b.a.`.
  ///
  /// @param weak whether OFAC calls it weak: too common to alert on by itself (FAQ 122 to 125). In
  ///   CSV files weak names are those quoted in the remarks
  static Optional<NameKind> nameKind(String type, boolean weak) {
    return switch (type.toLowerCase(Locale.ROOT).replace(".", "")) {
      case "aka", "dba" -> Optional.of(weak ? NameKind.WEAK_ALIAS : NameKind.ALIAS);
      case "fka" -> Optional.of(NameKind.FORMER);
      case "nka" -> Optional.of(NameKind.LATER);
      default -> Optional.empty();
    };
  }
}
