package trasluz.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trasluz.source.bods.BodsStatements;
import trasluz.source.ftm.FtmEntities;
import trasluz.source.ofac.OfacAddresses;
import trasluz.source.ofac.OfacAliases;
import trasluz.source.ofac.OfacComments;
import trasluz.source.ofac.OfacList;
import trasluz.source.ofac.OfacListEntries;
import trasluz.source.ofac.OfacPrimary;
import trasluz.source.ofac.OfacRelations;
import trasluz.source.ofac.OfacXml;
import trasluz.source.table.SourcesTable;
import trasluz.source.table.TableReader;
import trasluz.source.un.UnConsolidatedXml;
import trasluz.statement.Claim.KindIs;
import trasluz.statement.EntityId;
import trasluz.statement.InputException;
import trasluz.statement.Schema;
import trasluz.statement.Statement;

/// The one place where formats meet their readers, and where what one file says is handed to the
/// readers of others: the continuations of OFAC's remarks to the rows they continue, and what
/// OFAC's parties are to the relations between them.
final class Readers {

  private final List<PlannedFile> plan;
  private final Map<PlannedFile, OfacComments> commentsOf = new HashMap<>();
  private final SourcesTable sources = new SourcesTable();
  private final Map<EntityId, Schema> kinds = new HashMap<>();

  /// @param plan every file of the import
  /// @throws InputException when a comments file has no primary file in the plan
  Readers(List<PlannedFile> plan) {
    this.plan = List.copyOf(plan);
    for (PlannedFile planned : plan) {
      if (planned.format() == Format.OFAC_COMMENTS) {
        commentsOf.put(primaryOf(planned), new OfacComments());
      }
    }
  }

  /// Reads one file of the plan.
  void read(PlannedFile planned, SourceInput input, SourceOutput output) throws IOException {
    boolean asked = plan.stream().anyMatch(other -> other.format() == Format.OFAC_RELATIONS);
    reader(planned).read(input, asked ? new KindsNoted(output, kinds) : output);
  }

  /// Passes everything on and remembers what parties are said to be.
  private record KindsNoted(SourceOutput to, Map<EntityId, Schema> kinds) implements SourceOutput {
    @Override
    public void rowRead(String kind) {
      to.rowRead(kind);
    }

    @Override
    public void rowKept(String kind) {
      to.rowKept(kind);
    }

    @Override
    public void issue(SourceIssue issue) {
      to.issue(issue);
    }

    @Override
    public void statement(Statement statement) {
      if (statement.claim() instanceof KindIs(Schema schema)) {
        kinds.put(statement.subject(), schema);
      }
      to.statement(statement);
    }
  }

  private SourceReader reader(PlannedFile planned) {
    return switch (planned.format()) {
      case OFAC_COMMENTS -> commentsFor(primaryOf(planned));
      case OFAC_PRIMARY -> new OfacPrimary(commentsFor(planned));
      case OFAC_ALIASES -> new OfacAliases();
      case OFAC_ADDRESSES -> new OfacAddresses();
      case OFAC_XML -> new OfacXml();
      case OFAC_RELATIONS -> new OfacRelations(kinds);
      case OFAC_ENTRIES -> new OfacListEntries();
      case UN_XML -> new UnConsolidatedXml();
      case FTM -> new FtmEntities();
      case BODS -> new BodsStatements();
      case SOURCES -> sources;
      case ENTITIES,
          INTERESTS,
          DESIGNATIONS,
          LICENCES,
          COMPLETENESS,
          TRANSFERS,
          CARGOES,
          SIGHTINGS ->
          new TableReader(planned.format(), sources.declared());
    };
  }

  private OfacComments commentsFor(PlannedFile primary) {
    return commentsOf.computeIfAbsent(primary, _ -> new OfacComments());
  }

  /// The primary file that a comments file continues: of the same list and, where there are
  /// several, from the same folder and of the same day.
  private PlannedFile primaryOf(PlannedFile comments) {
    List<PlannedFile> ofSameList =
        plan.stream()
            .filter(other -> other.format() == Format.OFAC_PRIMARY)
            .filter(other -> sourceId(other).equals(sourceId(comments)))
            .toList();
    Optional<PlannedFile> found =
        ofSameList.size() == 1
            ? Optional.of(ofSameList.getFirst())
            : ofSameList.stream()
                .filter(other -> other.file().isInSameFolderAs(comments.file()))
                .filter(other -> other.snapshot().date().equals(comments.snapshot().date()))
                .findFirst();
    return found.orElseThrow(() ->
        new InputException(
            comments.file().path().toString(),
            "continues remarks of a primary file that is not in this import",
            "import it together with the %s of the same day and folder"
                .formatted(primaryName(comments))));
  }

  private static String primaryName(PlannedFile comments) {
    return OfacList.ofSource(sourceId(comments)).orElse(OfacList.SDN).primaryFile();
  }

  private static String sourceId(PlannedFile planned) {
    return planned.snapshot().source().id();
  }
}
