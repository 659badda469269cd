package trasluz.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;

/// Writes sources, snapshots and the copies of one import.
final class CopyWriter {

  /// The bytes of a file of a source, whatever its name and date.
  private record Content(String source, String sha256) {}

  /// A copy that this import reads.
  static final class Copy {
    private final int key;
    private final String file;
    private final boolean isNew;
    private final boolean isOnFile;
    private int statements;

    /// @param key of its bytes
    /// @param file the name of the series it belongs to
    /// @param isNew whether its bytes were not on file
    /// @param isOnFile whether its bytes are on file for its day
    private Copy(int key, String file, boolean isNew, boolean isOnFile) {
      this.key = key;
      this.file = file;
      this.isNew = isNew;
      this.isOnFile = isOnFile;
    }

    int key() {
      return key;
    }

    void count() {
      statements++;
    }
  }

  private final Connection connection;
  private final Copies onFile;
  private final Map<Content, Integer> snapshotKeys = new HashMap<>();
  private final Map<Integer, Snapshot> onFileSnapshots;
  private final Map<String, Source> sources;
  private final Map<String, Integer> sourceKeys = new HashMap<>();
  private final Map<Snapshot, Copy> read = new LinkedHashMap<>();
  private int nextSource;
  private int nextSnapshot;
  private boolean describedSource;

  CopyWriter(Connection connection, Shelf shelf) throws SQLException {
    this.connection = connection;
    this.onFile = shelf.copies();
    this.onFileSnapshots = shelf.snapshots();
    this.sources = new HashMap<>(shelf.sources());
    shelf.snapshots().forEach((key, snapshot) -> snapshotKeys.put(contentOf(snapshot), key));
    nextSource = EntityKeys.nextKey(connection, "source");
    nextSnapshot = EntityKeys.nextKey(connection, "snapshot");
    loadSourceKeys();
  }

  private void loadSourceKeys() throws SQLException {
    try (var sql = connection.createStatement();
        var row = sql.executeQuery("select id, key from source order by key")) {
      while (row.next()) {
        sourceKeys.put(row.getString(1), row.getInt(2));
      }
    }
  }

  private static Content contentOf(Snapshot snapshot) {
    return new Content(snapshot.source().id(), snapshot.sha256());
  }

  Copy of(Snapshot snapshot) throws SQLException {
    Copy known = read.get(snapshot);
    if (known != null) {
      return known;
    }
    int source = describe(snapshot.source());
    Integer key = snapshotKeys.get(contentOf(snapshot));
    Copy copy =
        key == null
            ? new Copy(insert(snapshot, source), snapshot.file(), true, false)
            : knownBytes(key, snapshot);
    read.put(snapshot, copy);
    return copy;
  }

  /// Known bytes under a name that is new for their source are the file they are known as, renamed.
  private Copy knownBytes(int key, Snapshot snapshot) {
    Source source = snapshot.source();
    Copies.Series given = Copies.Series.of(source, snapshot.file(), snapshot.sha256());
    Optional<Snapshot> first = Optional.ofNullable(onFileSnapshots.get(key));
    boolean isRenamed = first.isPresent() && !onFile.hasSeries(given);
    String file = isRenamed ? first.get().file() : snapshot.file();
    boolean isOnFile =
        onFile.alreadyTell(key, Copies.Series.of(source, file, snapshot.sha256()), snapshot.date());
    return new Copy(key, file, first.isEmpty(), isOnFile);
  }

  private int insert(Snapshot snapshot, int source) throws SQLException {
    int key = nextSnapshot++;
    String insert = "insert into snapshot (key, source, file, sha256) values (?, ?, ?, ?)";
    try (PreparedStatement sql = connection.prepareStatement(insert)) {
      sql.setInt(1, key);
      sql.setInt(2, source);
      sql.setString(3, snapshot.file());
      sql.setString(4, snapshot.sha256());
      sql.executeUpdate();
    }
    snapshotKeys.put(contentOf(snapshot), key);
    return key;
  }

  /// The key of the source as described; a description other than the latest is added.
  private int describe(Source source) throws SQLException {
    Integer known = sourceKeys.get(source.id());
    if (known != null && source.equals(sources.get(source.id()))) {
      return known;
    }
    int key = nextSource++;
    String insert = "insert into source (key, id, title, kind, reliability) values (?, ?, ?, ?, ?)";
    try (PreparedStatement sql = connection.prepareStatement(insert)) {
      sql.setInt(1, key);
      sql.setString(2, source.id());
      sql.setString(3, source.title());
      sql.setString(4, source.kind().code());
      sql.setString(5, source.reliability().name());
      sql.executeUpdate();
    }
    sources.put(source.id(), source);
    sourceKeys.put(source.id(), key);
    describedSource = true;
    return key;
  }

  /// Whether a source or a copy tells something that is not on file yet.
  boolean hasNews() {
    return describedSource || read.values().stream().anyMatch(copy -> !copy.isOnFile);
  }

  /// The copies read whose bytes were not on file, or those whose bytes were, in the order of
  /// reading.
  List<Snapshot> copies(boolean isNew) {
    List<Snapshot> out = new ArrayList<>();
    read.forEach((snapshot, copy) -> {
      if (copy.isNew == isNew) {
        out.add(snapshot);
      }
    });
    return List.copyOf(out);
  }

  /// Writes what was read under the key of the import. Two descriptions of one source in one import
  /// may give the same copy twice; it is written once.
  void log(int importKey) throws SQLException {
    record Line(int snapshot, String file, LocalDate date) {}
    Map<Line, Integer> lines = new LinkedHashMap<>();
    read.forEach((snapshot, copy) ->
        lines.merge(new Line(copy.key, copy.file, snapshot.date()), copy.statements, Integer::sum));
    String insert =
        """
        insert into import_file (import, snapshot, file, copy_date, statements)
        values (?, ?, ?, ?, ?)
        """;
    try (PreparedStatement sql = connection.prepareStatement(insert)) {
      for (var line : lines.entrySet()) {
        sql.setInt(1, importKey);
        sql.setInt(2, line.getKey().snapshot());
        sql.setString(3, line.getKey().file());
        sql.setString(4, line.getKey().date().toString());
        sql.setInt(5, line.getValue());
        sql.executeUpdate();
      }
    }
  }
}
