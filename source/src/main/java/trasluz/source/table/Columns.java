package trasluz.source.table;

import java.util.ArrayList;
import java.util.List;
import trasluz.source.Format;

/// Which columns a format has: those without which no row can be read, and those that may be
/// absent.
record Columns(List<String> required, List<String> optional) {

  static Columns of(Format format) {
    return switch (format) {
      case SOURCES -> new Columns(List.of("id", "title", "kind", "reliability"), List.of());
      case ENTITIES ->
          withProvenance(
              List.of("id", "schema", "name"),
              List.of("aliases", "country", "birth_date", "incorporation_date", "identifiers"));
      case INTERESTS ->
          withProvenance(
              List.of("owner", "owned", "kind"),
              List.of("min", "max", "min_open", "max_open", "from", "to"));
      case DESIGNATIONS ->
          withProvenance(
              List.of("entity", "authority", "regime", "programme", "kind"),
              List.of("listed", "from", "to"));
      case COMPLETENESS -> withProvenance(List.of("entity", "owners"), List.of());
      case TRANSFERS ->
          withProvenance(
              List.of("id", "amount", "currency", "time"),
              List.of(
                  "from_account",
                  "to_account",
                  "from_party",
                  "to_party",
                  "from_bank",
                  "to_bank",
                  "kind"));
      case CARGOES ->
          withProvenance(
              List.of("id", "seller", "buyer", "goods"),
              List.of(
                  "vessel",
                  "quantity",
                  "unit",
                  "loaded_at",
                  "loaded",
                  "discharged_at",
                  "discharged",
                  "price",
                  "currency"));
      case SIGHTINGS ->
          withProvenance(List.of("who", "doing", "place"), List.of("country", "from", "to"));
      case OFAC_PRIMARY, OFAC_ALIASES, OFAC_ADDRESSES, OFAC_COMMENTS, OFAC_XML ->
          throw new IllegalArgumentException(format.title() + " has no header row");
      case UN_XML, FTM, BODS -> throw new IllegalArgumentException(format.title() + " is no table");
    };
  }

  private static Columns withProvenance(List<String> required, List<String> optional) {
    List<String> all = new ArrayList<>(optional);
    all.addAll(Provenance.COLUMNS);
    return new Columns(required, List.copyOf(all));
  }

  List<String> all() {
    List<String> all = new ArrayList<>(required);
    all.addAll(optional);
    return List.copyOf(all);
  }
}
