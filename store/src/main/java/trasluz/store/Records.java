package trasluz.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import trasluz.statement.EntityId;
import trasluz.statement.Judgement;

/// Judgements, the log of imports and counts: what is read whole and is never large.
final class Records {
  private Records() {}

  static void add(Connection connection, Judgement judgement) throws SQLException {
    EntityKeys entities = new EntityKeys(connection);
    String insert =
        """
        insert into judgement
          (key, left_entity, right_entity, verdict, judged_by, judged_at, reason, valid_until, basis)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    try (PreparedStatement sql = connection.prepareStatement(insert)) {
      sql.setInt(1, EntityKeys.nextKey(connection, "judgement"));
      sql.setInt(2, entities.of(judgement.left()));
      sql.setInt(3, entities.of(judgement.right()));
      sql.setString(4, judgement.verdict().name().toLowerCase(Locale.ROOT));
      sql.setString(5, judgement.by());
      sql.setString(6, judgement.at().toString());
      sql.setString(7, judgement.reason());
      sql.setString(8, judgement.until().map(LocalDate::toString).orElse(null));
      sql.setString(9, judgement.basis().orElse(null));
      sql.executeUpdate();
    }
  }

  /// In the order in which they were made.
  ///
  /// @throws java.time.DateTimeException or IllegalArgumentException when one can't be read
  static List<Judgement> judgements(Connection connection) throws SQLException {
    List<Judgement> out = new ArrayList<>();
    String query =
        """
        select l.scope, l.local, r.scope, r.local, j.verdict, j.judged_by, j.judged_at, j.reason,
               j.valid_until, j.basis
        from judgement j
        join entity l on l.key = j.left_entity
        join entity r on r.key = j.right_entity
        order by j.key
        """;
    try (var sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      while (row.next()) {
        out.add(
            new Judgement(
                new EntityId(row.getString(1), row.getString(2)),
                new EntityId(row.getString(3), row.getString(4)),
                Judgement.Verdict.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                row.getString(6),
                Instant.parse(row.getString(7)),
                row.getString(8),
                Optional.ofNullable(row.getString(9)).map(LocalDate::parse),
                Optional.ofNullable(row.getString(10))));
      }
    }
    return out;
  }

  /// In the order in which they were made.
  static List<ImportRecord> imports(Connection connection) throws SQLException {
    Map<Integer, ImportRecord> out = new TreeMap<>();
    try (var sql = connection.createStatement();
        ResultSet row =
            sql.executeQuery(
                "select key, imported_at, new_statements, known_statements from import_log")) {
      while (row.next()) {
        List<ImportRecord.ImportedFile> files = files(connection, row.getInt(1));
        Instant at = Instant.parse(row.getString(2));
        out.put(row.getInt(1), new ImportRecord(at, row.getInt(3), row.getInt(4), files));
      }
    }
    return List.copyOf(out.values());
  }

  private static List<ImportRecord.ImportedFile> files(Connection connection, int importKey)
      throws SQLException {
    List<ImportRecord.ImportedFile> out = new ArrayList<>();
    String query =
        """
        select c.id, f.file, f.copy_date, s.sha256, f.statements
        from import_file f
        join snapshot s on s.key = f.snapshot
        join source c on c.key = s.source
        where f.import = ?
        order by f.snapshot, f.file, f.copy_date
        """;
    try (PreparedStatement sql = connection.prepareStatement(query)) {
      sql.setInt(1, importKey);
      try (ResultSet row = sql.executeQuery()) {
        while (row.next()) {
          LocalDate date = LocalDate.parse(row.getString(3));
          out.add(
              new ImportRecord.ImportedFile(
                  row.getString(1), row.getString(2), date, row.getString(4), row.getInt(5)));
        }
      }
    }
    return out;
  }

  static Map<String, Long> countsPerKind(Connection connection) throws SQLException {
    Map<String, Long> out = new TreeMap<>();
    try (var sql = connection.createStatement();
        ResultSet row = sql.executeQuery("select kind, count(*) from statement group by kind")) {
      while (row.next()) {
        out.put(row.getString(1), row.getLong(2));
      }
    }
    return out;
  }

  static long count(Connection connection, String table) throws SQLException {
    try (var sql = connection.createStatement();
        ResultSet row = sql.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getLong(1);
    }
  }
}
