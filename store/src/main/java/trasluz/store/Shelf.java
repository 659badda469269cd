package trasluz.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trasluz.statement.Credibility;
import trasluz.statement.Hedge;
import trasluz.statement.InputException;
import trasluz.statement.PartialDate;
import trasluz.statement.Reliability;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Telling;

/// The small things that many statements share: sources, snapshots and tellings, each one object.
/// What can't be read is left out and told in [#problems()]; a statement that needs it is damaged.
final class Shelf {
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<Integer, Snapshot> snapshots = new LinkedHashMap<>();
  private final Map<Integer, Telling> tellings = new LinkedHashMap<>();
  private final Copies copies = new Copies();
  private final List<String> problems = new ArrayList<>();
  private final List<Long> state;

  private Shelf(List<Long> state) {
    this.state = state;
  }

  static Shelf load(Connection connection) throws SQLException {
    Shelf shelf = new Shelf(state(connection));
    Map<Integer, String> sourceIds = shelf.loadSources(connection);
    Map<Integer, LocalDate> dates = shelf.loadCopies(connection, sourceIds);
    shelf.loadSnapshots(connection, sourceIds, dates);
    shelf.loadTellings(connection);
    return shelf;
  }

  /// Reads tellings as of the originals that persons said they have.
  Shelf joined(Originals originals) {
    tellings.replaceAll((_, telling) -> originals.joined(telling));
    return this;
  }

  /// This shelf, if all of it could be read.
  Shelf requireReadable(Path file) {
    if (!problems.isEmpty()) {
      throw damaged(file, problems.getFirst());
    }
    return this;
  }

  static InputException damaged(Path file, String problem) {
    return new InputException(
        file.toString(),
        "the case file is damaged (" + problem + ")",
        "run 'trasluz verify' to see all that is wrong, or bring the file back from a backup");
  }

  /// Whether nothing was added since this shelf was loaded.
  boolean isCurrent(Connection connection) throws SQLException {
    return state.equals(state(connection));
  }

  private static List<Long> state(Connection connection) throws SQLException {
    String query =
        """
        select (select max(key) from import_log), (select max(key) from source),
               (select max(key) from snapshot), (select max(key) from telling),
               (select max(key) from judgement)
        """;
    try (var sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return List.of(
          row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
    }
  }

  private Map<Integer, String> loadSources(Connection connection) throws SQLException {
    Map<Integer, String> ids = new HashMap<>();
    each(
        connection,
        "source",
        "select key, id, title, kind, reliability from source order by key",
        row -> {
          String id = row.getString(2);
          ids.put(row.getInt(1), id);
          Source.Kind kind =
              known("kind", row.getString(4), Source.Kind.parseOptional(row.getString(4)));
          sources.put(id, new Source(id, row.getString(3), kind, reliability(row.getString(5))));
        });
    return ids;
  }

  /// Fills the series of copies and gives the earliest date of each snapshot.
  private Map<Integer, LocalDate> loadCopies(Connection connection, Map<Integer, String> sourceIds)
      throws SQLException {
    Map<Integer, LocalDate> earliest = new HashMap<>();
    each(
        connection,
        "copy",
        """
        select f.snapshot, f.import, f.file, f.copy_date, s.source, s.sha256
        from import_file f join snapshot s on s.key = f.snapshot
        order by f.import, f.snapshot
        """,
        row -> {
          int snapshot = row.getInt(1);
          LocalDate date = date(row.getString(4));
          Source source = required(sources, required(sourceIds, row.getInt(5), "source"), "source");
          Copies.Series series = Copies.Series.of(source, row.getString(3), row.getString(6));
          copies.add(row.getInt(2), snapshot, series, date);
          earliest.merge(snapshot, date, (a, b) -> a.isBefore(b) ? a : b);
        });
    return earliest;
  }

  private void loadSnapshots(
      Connection connection, Map<Integer, String> sourceIds, Map<Integer, LocalDate> dates)
      throws SQLException {
    each(
        connection,
        "snapshot",
        "select key, source, file, sha256 from snapshot order by key",
        row -> {
          int key = row.getInt(1);
          String sourceId = required(sourceIds, row.getInt(2), "source");
          Source source = required(sources, sourceId, "source");
          LocalDate date = required(dates, key, "date of copy");
          snapshots.put(key, new Snapshot(source, row.getString(3), date, row.getString(4)));
        });
  }

  private void loadTellings(Connection connection) throws SQLException {
    each(
        connection,
        "telling",
        """
        select key, hedge, attributed_to, reliability, credibility, origin, published
        from telling order by key
        """,
        row ->
            tellings.put(
                row.getInt(1),
                new Telling(
                    known("hedge", row.getString(2), Hedge.parseOptional(row.getString(2))),
                    Optional.ofNullable(row.getString(3)),
                    reliability(row.getString(4)),
                    known(
                        "credibility",
                        row.getString(5),
                        Credibility.parseOptional(row.getString(5))),
                    Optional.ofNullable(row.getString(6)),
                    Optional.ofNullable(row.getString(7)).map(PartialDate::parse))));
  }

  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private void each(Connection connection, String what, String query, RowReader reader)
      throws SQLException {
    try (var sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      while (row.next()) {
        try {
          reader.read(row);
        } catch (IllegalArgumentException e) {
          problems.add("%s %d can't be read: %s".formatted(what, row.getInt(1), e.getMessage()));
        }
      }
    }
  }

  private static LocalDate date(String text) {
    PartialDate date = PartialDate.parse(text);
    if (!date.isExact()) {
      throw new IllegalArgumentException("a copy is of one day, got '" + text + "'");
    }
    return date.earliest();
  }

  private static Reliability reliability(String code) {
    return known("reliability", code, Reliability.parseOptional(code));
  }

  private static <T> T known(String what, String code, Optional<T> value) {
    return value.orElseThrow(
        () -> new IllegalArgumentException("there is no %s '%s'".formatted(what, code)));
  }

  private static <K, V> V required(Map<K, V> map, K key, String what) {
    V value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException("there is no readable %s %s".formatted(what, key));
    }
    return value;
  }

  Snapshot snapshot(int key) {
    return required(snapshots, key, "snapshot");
  }

  Telling telling(int key) {
    return required(tellings, key, "telling");
  }

  Map<String, Source> sources() {
    return sources;
  }

  Map<Integer, Snapshot> snapshots() {
    return snapshots;
  }

  Map<Integer, Telling> tellings() {
    return tellings;
  }

  Copies copies() {
    return copies;
  }

  List<String> problems() {
    return problems;
  }
}
