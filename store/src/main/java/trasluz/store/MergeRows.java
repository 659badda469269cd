package trasluz.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.statement.EntityId;
import trasluz.statement.Merge;

/// What persons said of whom texts mean, as rows.
final class MergeRows {
  private static final String ENTITY = "entity";
  private static final String SAME_AS = "same_as";
  private static final String APART = "apart";
  private static final String UNDONE = "undone";

  private MergeRows() {}

  static void add(Connection connection, Merge merge) throws SQLException {
    int text =
        new TextRows(connection)
            .find(merge.text())
            .orElseThrow(
                () -> new IllegalArgumentException("the case keeps no text " + merge.text()));
    String insert =
        """
        insert into text_merge
          (key, kept_text, words_from, words_to, words, meaning, entity, other_from, other_to, other,
           said_by, said_at, note)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    try (PreparedStatement sql = connection.prepareStatement(insert)) {
      sql.setInt(1, EntityKeys.nextKey(connection, "text_merge"));
      sql.setInt(2, text);
      sql.setInt(3, merge.words().start());
      sql.setInt(4, merge.words().end());
      sql.setString(5, merge.words().name());
      setMeant(connection, sql, merge.meant());
      sql.setString(11, merge.by());
      sql.setString(12, merge.at().toString());
      sql.setString(13, merge.note());
      sql.executeUpdate();
    }
  }

  private static void setMeant(
      Connection connection, PreparedStatement sql, Optional<Merge.Meant> meant)
      throws SQLException {
    for (int column : new int[] {7, 8, 9}) {
      sql.setNull(column, Types.INTEGER);
    }
    sql.setNull(10, Types.VARCHAR);
    if (meant.isEmpty()) {
      sql.setString(6, UNDONE);
      return;
    }
    switch (meant.get()) {
      case Merge.Entity(EntityId id) -> {
        sql.setString(6, ENTITY);
        sql.setInt(7, new EntityKeys(connection).of(id));
      }
      case Merge.SameAs(Merge.Words other) -> {
        sql.setString(6, SAME_AS);
        sql.setInt(8, other.start());
        sql.setInt(9, other.end());
        sql.setString(10, other.name());
      }
      case Merge.Apart() -> sql.setString(6, APART);
    }
  }

  /// In the order in which they were made.
  ///
  /// @throws java.time.DateTimeException or IllegalArgumentException when one can't be read
  static List<Merge> all(Connection connection) throws SQLException {
    List<Merge> out = new ArrayList<>();
    String query =
        """
        select t.sha256, m.words_from, m.words_to, m.words, m.meaning, e.scope, e.local,
               m.other_from, m.other_to, m.other, m.said_by, m.said_at, m.note
        from text_merge m
        join kept_text t on t.key = m.kept_text
        left join entity e on e.key = m.entity
        order by m.key
        """;
    try (var sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      while (row.next()) {
        out.add(
            new Merge(
                row.getString(1),
                new Merge.Words(row.getInt(2), row.getInt(3), row.getString(4)),
                meant(row),
                row.getString(11),
                Instant.parse(row.getString(12)),
                row.getString(13)));
      }
    }
    return out;
  }

  private static Optional<Merge.Meant> meant(ResultSet row) throws SQLException {
    return switch (row.getString(5)) {
      case ENTITY -> Optional.of(new Merge.Entity(entity(row)));
      case SAME_AS ->
          Optional.of(
              new Merge.SameAs(new Merge.Words(row.getInt(8), row.getInt(9), row.getString(10))));
      case APART -> Optional.of(new Merge.Apart());
      case UNDONE -> Optional.empty();
      default -> throw new IllegalArgumentException("no meaning is called " + row.getString(5));
    };
  }

  private static EntityId entity(ResultSet row) throws SQLException {
    String scope = row.getString(6);
    if (scope == null) {
      throw new IllegalArgumentException("a merge names no entity");
    }
    return new EntityId(scope, row.getString(7));
  }
}
