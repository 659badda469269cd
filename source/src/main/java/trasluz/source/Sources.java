package trasluz.source;

import trasluz.source.ofac.OfacList;
import trasluz.statement.InputException;
import trasluz.statement.Reliability;
import trasluz.statement.Source;

/// Whose file it is.
final class Sources {

  private static final Source UN =
      new Source(
          "un-sc",
          "United Nations Security Council Consolidated List",
          Source.Kind.OFFICIAL_LIST,
          Reliability.A);

  /// User files of which nothing is said: nobody has judged how reliable they are.
  private static final Source CASE =
      new Source("case", "Files of the case", Source.Kind.OTHER, Reliability.F);

  /// Beneficial ownership statements of which nothing is said: the standard is one for registers,
  /// but nobody has judged this one.
  private static final Source BODS =
      new Source(
          "bods", "Beneficial ownership statements (BODS)", Source.Kind.REGISTER, Reliability.F);

  private Sources() {}

  /// The source of a file of the given format. Lists are their publisher's whatever the caller
  /// says; everything else is the caller's.
  static Source of(Format format, InputFile file, IntakeOptions options) {
    Source source =
        switch (format) {
          case OFAC_PRIMARY, OFAC_ALIASES, OFAC_ADDRESSES, OFAC_COMMENTS, OFAC_XML ->
              ofac(file, options).source();
          case OFAC_RELATIONS, OFAC_ENTRIES -> OfacList.SDN.source();
          case UN_XML -> UN;
          case BODS -> options.source().orElse(BODS);
          case FTM,
              SOURCES,
              ENTITIES,
              INTERESTS,
              DESIGNATIONS,
              LICENCES,
              COMPLETENESS,
              TRANSFERS,
              CARGOES,
              SIGHTINGS ->
              options.source().orElse(CASE);
        };
    return options
        .reliability()
        .map(given -> new Source(source.id(), source.title(), source.kind(), given))
        .orElse(source);
  }

  private static OfacList ofac(InputFile file, IntakeOptions options) {
    return options
        .source()
        .flatMap(source -> OfacList.ofSource(source.id()))
        .or(() -> OfacList.ofFileName(file.name()))
        .or(() -> OfacList.ofFileName(file.folderName()))
        .orElseThrow(() ->
            new InputException(
                file.path().toString(),
                "is an OFAC file whose name does not say which list it is of, SDN or consolidated",
                "name it like OFAC does (sdn.csv, cons_prim.csv), or give --source ofac-sdn or"
                    + " --source ofac-consolidated"));
  }

  /// The scope of ids that carry none.
  static String entityScope(IntakeOptions options) {
    String id = options.source().orElse(CASE).id();
    if (id.length() > 40) {
      throw new InputException(
          "--source " + id,
          "is too long to be the scope of entity ids",
          "choose an id of at most 40 characters");
    }
    return id;
  }
}
