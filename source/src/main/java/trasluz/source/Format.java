package trasluz.source;

import java.util.Optional;

/// The formats that can be read. The code is what `--as` takes.
public enum Format {
  OFAC_PRIMARY("ofac-sdn", "OFAC sdn.csv or cons_prim.csv"),
  OFAC_ALIASES("ofac-alt", "OFAC alt.csv or cons_alt.csv"),
  OFAC_ADDRESSES("ofac-add", "OFAC add.csv or cons_add.csv"),
  OFAC_COMMENTS("ofac-comments", "OFAC sdn_comments.csv or cons_comments.csv"),
  OFAC_XML("ofac-xml", "OFAC sdnList XML"),
  OFAC_RELATIONS("ofac-relations", "profile relationships of OFAC's advanced XML, as CSV"),
  OFAC_ENTRIES("ofac-entries", "sanctions entries of OFAC's advanced XML, as CSV"),
  UN_XML("un-xml", "UN Security Council consolidated list XML"),
  FTM("ftm", "FollowTheMoney entities, one JSON object a line"),
  BODS("bods", "Beneficial Ownership Data Standard 0.2 to 0.4, JSON or JSON lines"),
  SOURCES("sources", "sources.csv"),
  ENTITIES("entities", "entities.csv"),
  INTERESTS("interests", "interests.csv"),
  DESIGNATIONS("designations", "designations.csv"),
  LICENCES("licences", "licences.csv"),
  COMPLETENESS("completeness", "completeness.csv"),
  TRANSFERS("transfers", "transfers.csv"),
  CARGOES("cargoes", "cargoes.csv"),
  SIGHTINGS("sightings", "sightings.csv");

  private final String code;
  private final String title;

  Format(String code, String title) {
    this.code = code;
    this.title = title;
  }

  public String code() {
    return code;
  }

  /// As a person would call it.
  public String title() {
    return title;
  }

  /// Whether the format is one of OFAC's own.
  public boolean isOfac() {
    return switch (this) {
      case OFAC_PRIMARY, OFAC_ALIASES, OFAC_ADDRESSES, OFAC_COMMENTS, OFAC_XML -> true;
      case OFAC_RELATIONS, OFAC_ENTRIES -> true;
      case UN_XML, FTM, BODS -> false;
      case SOURCES, ENTITIES, INTERESTS, DESIGNATIONS, LICENCES, COMPLETENESS -> false;
      case TRANSFERS, CARGOES, SIGHTINGS -> false;
    };
  }

  /// Whether the format is one of the CSV files with a header row that anyone can write.
  boolean isTable() {
    return switch (this) {
      case OFAC_PRIMARY, OFAC_ALIASES, OFAC_ADDRESSES, OFAC_COMMENTS, OFAC_XML -> false;
      case OFAC_RELATIONS, OFAC_ENTRIES -> false;
      case UN_XML, FTM, BODS -> false;
      case SOURCES, ENTITIES, INTERESTS, DESIGNATIONS, LICENCES, COMPLETENESS -> true;
      case TRANSFERS, CARGOES, SIGHTINGS -> true;
    };
  }

  public static Optional<Format> parseOptional(String text) {
    for (Format format : values()) {
      if (format.code.equalsIgnoreCase(text.strip())) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
