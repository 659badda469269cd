package trasluz.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import trasluz.statement.KeptText;

/// Kept texts and their days, as rows.
final class TextRows {
  private final Connection connection;

  TextRows(Connection connection) {
    this.connection = connection;
  }

  /// The key of the text that was taken out of a file with this hash.
  OptionalInt find(String sha256) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement("select key from kept_text where sha256 = ?")) {
      sql.setString(1, sha256);
      try (ResultSet row = sql.executeQuery()) {
        return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
      }
    }
  }

  int add(KeptText text, int importKey) throws SQLException {
    String insert =
        """
        insert into kept_text
          (key, sha256, text_sha256, seal, name, format, language, captured, text, import, outlet)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    int key = EntityKeys.nextKey(connection, "kept_text");
    try (PreparedStatement sql = connection.prepareStatement(insert)) {
      sql.setInt(1, key);
      sql.setString(2, text.sha256());
      sql.setString(3, text.textSha256());
      sql.setString(4, text.seal());
      sql.setString(5, text.name());
      sql.setString(6, text.format());
      sql.setString(7, text.language());
      sql.setString(8, text.captured().map(Instant::toString).orElse(null));
      sql.setString(9, text.text());
      sql.setInt(10, importKey);
      sql.setString(11, text.outlet().orElse(null));
      sql.executeUpdate();
    }
    return key;
  }

  void addDay(int key, LocalDate day, int importKey) throws SQLException {
    String insert =
        "insert into kept_text_day (key, kept_text, stated, import) values (?, ?, ?, ?)";
    try (PreparedStatement sql = connection.prepareStatement(insert)) {
      sql.setInt(1, EntityKeys.nextKey(connection, "kept_text_day"));
      sql.setInt(2, key);
      sql.setString(3, day.toString());
      sql.setInt(4, importKey);
      sql.executeUpdate();
    }
  }

  /// The day that counts for each text, by their keys.
  Map<Integer, LocalDate> days() throws SQLException {
    Map<Integer, LocalDate> out = new HashMap<>();
    try (var sql = connection.createStatement();
        ResultSet row =
            sql.executeQuery("select kept_text, stated from kept_text_day order by key")) {
      while (row.next()) {
        out.put(row.getInt(1), LocalDate.parse(row.getString(2)));
      }
    }
    return out;
  }

  /// In the order in which they were first kept.
  ///
  /// @throws DateTimeException or IllegalArgumentException when one can't be read or was altered
  List<KeptText> all() throws SQLException {
    List<KeptText> out = new ArrayList<>();
    forEach(
        out::add,
        (key, problem) -> {
          throw new IllegalArgumentException(problem);
        });
    return List.copyOf(out);
  }

  /// @param damaged is told the key of each text that can't be read or was altered, and why
  void forEach(Consumer<KeptText> sound, BiConsumer<Integer, String> damaged) throws SQLException {
    Map<Integer, LocalDate> days = days();
    String query =
        """
        select key, sha256, text_sha256, seal, name, format, language, captured, text, outlet
        from kept_text
        order by key
        """;
    try (var sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      while (row.next()) {
        int key = row.getInt(1);
        try {
          sound.accept(read(row, Optional.ofNullable(days.get(key))));
        } catch (DateTimeException | IllegalArgumentException e) {
          damaged.accept(key, "kept text %d %s".formatted(key, e.getMessage()));
        }
      }
    }
  }

  private static KeptText read(ResultSet row, Optional<LocalDate> stated) throws SQLException {
    KeptText text =
        new KeptText(
            row.getString(5),
            row.getString(9),
            row.getString(2),
            row.getString(6),
            row.getString(7),
            Optional.ofNullable(row.getString(8)).map(Instant::parse),
            stated,
            Optional.ofNullable(row.getString(10)));
    if (!text.textSha256().equals(row.getString(3))) {
      throw new IllegalArgumentException(
          "was altered: its text no longer has the hash with which it was kept");
    }
    if (!text.seal().equals(row.getString(4))) {
      throw new IllegalArgumentException(
          "was altered: name, hash, format, language, time or outlet are not those with which it was kept");
    }
    return text;
  }
}
