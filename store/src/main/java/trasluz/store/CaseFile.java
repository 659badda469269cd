package trasluz.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import trasluz.statement.Claim;
import trasluz.statement.Decision;
import trasluz.statement.EntityId;
import trasluz.statement.InputException;
import trasluz.statement.InterestKind;
import trasluz.statement.Judgement;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.statement.StatementId;
import trasluz.store.StatementRows.Filter;

/// One investigation on disk: its sources, copies, statements and judgements, in the file
/// `case.sqlite` of a folder.
///
/// Everything is only ever added. Statements come in through an [ImportSession]; one program writes
/// at a time, others may read meanwhile and see what was last committed. May be used by several
/// threads, which read one after the other. Statements are given in the order in which they were
/// first imported, cited to the earliest copy that has them; sources, snapshots, tellings and
/// subjects are shared between them.
///
/// Every method tells what is wrong with the file by an [InputException] that names it and what
/// helps.
public final class CaseFile implements AutoCloseable {

  /// The name of the database in the case's folder.
  public static final String FILE_NAME = "case.sqlite";

  /// How long a writer waits for another one.
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Database database;
  private Optional<Shelf> shelf = Optional.empty();

  private CaseFile(Database database) {
    this.database = database;
  }

  /// Opens the case of a folder. A folder or file that can only be read will do for reading.
  public static CaseFile open(Path folder) {
    return open(folder, Migrations.CURRENT, PATIENCE);
  }

  /// Opens the case of a folder, and makes folder and case where there are none.
  public static CaseFile openOrCreate(Path folder) {
    return openOrCreate(folder, Migrations.CURRENT, PATIENCE);
  }

  static CaseFile open(Path folder, Migrations migrations, Duration patience) {
    Path file = folder.resolve(FILE_NAME);
    if (!Files.isRegularFile(file) || isEmpty(file)) {
      throw new InputException(
          file.toString(),
          "there is no case here",
          "import something first, or name the folder of a case with --case");
    }
    if (!Files.isReadable(file)) {
      throw new InputException(
          file.toString(), "the case file can't be read", "give yourself read permission for it");
    }
    Database database = new Database(file, patience);
    try {
      OptionalInt version = database.read(Migrations::versionOf);
      if (migrations.isNeeded(file, version)) {
        database.requireWritable();
        migrations.migrate(file, patience);
      }
      return new CaseFile(database);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  static CaseFile openOrCreate(Path folder, Migrations migrations, Duration patience) {
    Path file = folder.resolve(FILE_NAME);
    if (!Files.exists(file) || isEmpty(file)) {
      create(folder, file, migrations, patience);
    }
    return open(folder, migrations, patience);
  }

  private static boolean isEmpty(Path file) {
    try {
      return Files.size(file) == 0;
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  private static void create(Path folder, Path file, Migrations migrations, Duration patience) {
    try {
      Files.createDirectories(folder);
      Sqlite.connect(file, Sqlite.Access.CREATE, patience).close();
    } catch (IOException e) {
      throw unusable(folder, e);
    } catch (SQLException e) {
      throw Sqlite.explain(file, e);
    }
    migrations.migrate(file, patience);
  }

  private static InputException unusable(Path path, IOException e) {
    InputException told =
        new InputException(
            path.toString(),
            "the folder of the case can't be made or used (" + e + ")",
            "choose a folder with --case in which you may write");
    told.initCause(e);
    return told;
  }

  /// Where the case is kept.
  public Path file() {
    return database.file();
  }

  /// Starts an import.
  ///
  /// @param at the moment that the import log will show
  /// @throws InputException when another import is under way or the file can't be written
  public ImportSession beginImport(Instant at) {
    return ImportSession.begin(database, at);
  }

  /// Keeps a judgement, besides earlier ones about the same pair.
  public void add(Judgement judgement) {
    database.write(connection -> {
      Records.add(connection, judgement);
      return judgement;
    });
  }

  public void forEachStatement(Consumer<? super Statement> consumer) {
    forEachFiled(filed -> consumer.accept(filed.statement()));
  }

  /// Only statements with claims of these kinds ([trasluz.statement.ClaimFields#kind]).
  public void forEachStatement(Set<String> kinds, Consumer<? super Statement> consumer) {
    forEachFiled(kinds, filed -> consumer.accept(filed.statement()));
  }

  /// Every statement with the days on which it stood, but for those of proposals whose acceptance
  /// was taken back; this is where a known-by date is answered.
  public void forEachFiled(Consumer<? super Filed> consumer) {
    forEach(Filter.ALL, consumer);
  }

  /// As [#forEachFiled(Consumer)], only claims of these kinds.
  public void forEachFiled(Set<String> kinds, Consumer<? super Filed> consumer) {
    if (kinds.isEmpty()) {
      return;
    }
    String where = "where s.kind in (%s)".formatted(Lookups.marks(kinds.size()));
    forEach(new Filter(where, List.copyOf(kinds)), consumer);
  }

  /// Claims of these kinds about some entities, and the interests of the kinds `heldAs` in which
  /// one of the entities is the holder; looked up, without reading the rest.
  public void forEachFiledAbout(
      Collection<EntityId> entities,
      Set<String> kinds,
      Set<InterestKind> heldAs,
      Consumer<? super Filed> consumer) {
    if (!entities.isEmpty() && !kinds.isEmpty()) {
      database.read(connection -> {
        // Within one transaction, so that all portions see the same state.
        for (List<Long> keys : Lookups.keys(connection, entities)) {
          forEach(Lookups.about(keys, kinds, heldAs), consumer);
        }
        return entities;
      });
    }
  }

  /// Whether any statement is about an entity or names it.
  public boolean has(EntityId entity) {
    return database.read(connection -> Lookups.isTold(connection, entity));
  }

  /// The different listings that statements tell of, each once, whoever is listed.
  public List<Claim.Designated> designations() {
    return database.readSound(Lookups::designations);
  }

  /// Who bears a name with this normal form ([trasluz.statement.Name#normalised]), read without
  /// what the names are told by.
  public Set<EntityId> named(String normalised) {
    return database.readSound(connection -> Lookups.named(connection, normalised));
  }

  public List<Statement> statements(Set<String> kinds) {
    List<Statement> out = new ArrayList<>();
    forEachStatement(kinds, out::add);
    return out;
  }

  /// As [#statements(Set)], and with them the descriptions of these properties, such as `gender`:
  /// most of a list's descriptions are remarks that few answers need.
  public List<Statement> statements(Set<String> kinds, Set<String> described) {
    List<String> wheres = new ArrayList<>();
    List<String> values = new ArrayList<>(kinds);
    if (!kinds.isEmpty()) {
      wheres.add("s.kind in (%s)".formatted(Lookups.marks(kinds.size())));
    }
    for (String property : described) {
      String start = FieldsJson.write(List.of(property)).replaceFirst("]$", ",");
      wheres.add(
          "(s.kind = 'described' and substr(s.fields, 1, %d) = ?)".formatted(start.length()));
      values.add(start);
    }
    return wheres.isEmpty()
        ? List.of()
        : list(new Filter("where " + String.join(" or ", wheres), values));
  }

  /// What is said of an entity.
  public List<Statement> statementsAbout(EntityId entity) {
    String where =
        "where s.subject = (select n.key from entity n where n.scope = ? and n.local = ?)";
    return list(new Filter(where, List.of(entity.scope(), entity.local())));
  }

  /// What is said of an entity, and what names it as holder, as linked, or as a party, account or
  /// bank of a transfer or cargo.
  public List<Statement> mentioning(EntityId entity) {
    return filedMentioning(entity).stream().map(Filed::statement).toList();
  }

  /// As [#mentioning], with the days on which each statement stood.
  public List<Filed> filedMentioning(EntityId entity) {
    String where =
        """
        where s.key in (
          select a.key from statement a join entity n on n.key = a.subject
          where n.scope = ? and n.local = ?
          union
          select m.statement from mention m join entity n on n.key = m.entity
          where n.scope = ? and n.local = ?)
        """;
    String scope = entity.scope();
    String local = entity.local();
    List<Filed> out = new ArrayList<>();
    forEach(new Filter(where, List.of(scope, local, scope, local)), out::add);
    return out;
  }

  public Optional<Statement> find(StatementId id) {
    return list(new Filter("where s.id_high = ? and s.id_low = ?", List.of(id.high(), id.low())))
        .stream()
        .findFirst();
  }

  /// The statements whose id starts with these hexadecimal digits, as people copy them.
  ///
  /// @throws InputException when the text is not 4 to 32 hexadecimal digits
  public List<Statement> find(String idPrefix) {
    String digits = idPrefix.strip().toLowerCase(Locale.ROOT);
    if (!digits.matches("[0-9a-f]{4,32}")) {
      throw new InputException(
          "statement id '" + idPrefix + "'",
          "an id is 32 hexadecimal digits, of which at least the first 4 must be given",
          "copy it from an answer");
    }
    StatementId first = StatementId.parse(digits + "0".repeat(32 - digits.length()));
    StatementId last = StatementId.parse(digits + "f".repeat(32 - digits.length()));
    // The halves are stored as signed numbers. Within a prefix all numbers of the half it cuts
    // start
    // with the same digit, so they have the order of the digits.
    return list(
        digits.length() <= 16
            ? new Filter("where s.id_high between ? and ?", List.of(first.high(), last.high()))
            : new Filter(
                "where s.id_high = ? and s.id_low between ? and ?",
                List.of(first.high(), first.low(), last.low())));
  }

  /// How many statements there are of each kind of claim.
  public Map<String, Long> countsPerKind() {
    return database.read(Records::countsPerKind);
  }

  /// The sources as they were described last, in the order in which they first came.
  public List<Source> sources() {
    return database.read(connection -> List.copyOf(shelf(connection).sources().values()));
  }

  /// The copies on file in the order of import, each with the earliest date it is known for.
  public List<Snapshot> snapshots() {
    return database.read(connection -> List.copyOf(shelf(connection).snapshots().values()));
  }

  /// All judgements in the order in which they were made; of those about one pair the last counts.
  public List<Judgement> judgements() {
    return database.readSound(Records::judgements);
  }

  /// Keeps a decision about a proposal, besides earlier ones about it.
  public void add(Decision decision) {
    database.write(connection -> {
      DecisionRows.add(connection, decision);
      return decision;
    });
  }

  /// All decisions about proposals in the order in which they were made; of those about one
  /// proposal the last counts.
  public List<Decision> decisions() {
    return database.readSound(DecisionRows::all);
  }

  /// The texts that the case keeps.
  public KeptTexts texts() {
    return new KeptTexts(database);
  }

  /// The imports that changed the case, in their order.
  public List<ImportRecord> imports() {
    return database.readSound(Records::imports);
  }

  /// Checks everything that can be checked without the sources' files.
  public Verification verify() {
    return database.read(connection -> new Verifier(connection).verify());
  }

  private List<Statement> list(Filter filter) {
    List<Statement> out = new ArrayList<>();
    forEach(filter, filed -> out.add(filed.statement()));
    return out;
  }

  private void forEach(Filter filter, Consumer<? super Filed> consumer) {
    database.read(connection -> {
      Withdrawn withdrawn = database.readSound(DecisionRows::withdrawn);
      Consumer<Filed> standing =
          filed -> {
            if (!withdrawn.has(filed.statement().id())) {
              consumer.accept(filed);
            }
          };
      new StatementRows(shelf(connection), withdrawn, this::damaged)
          .forEach(connection, filter, standing);
      return filter;
    });
  }

  private void damaged(long key, IllegalArgumentException problem) {
    InputException told =
        Shelf.damaged(file(), "statement %d: %s".formatted(key, problem.getMessage()));
    told.initCause(problem);
    throw told;
  }

  /// Called with the reading lock held.
  private Shelf shelf(Connection connection) throws SQLException {
    if (shelf.isEmpty() || !shelf.get().isCurrent(connection)) {
      Originals originals = Originals.of(database.readSound(Records::judgements));
      shelf = Optional.of(Shelf.load(connection).requireReadable(file()).joined(originals));
    }
    return shelf.get();
  }

  Database database() {
    return database;
  }

  /// Closes the file; an import still under way is not kept.
  @Override
  public void close() {
    database.close();
  }
}
