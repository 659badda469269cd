package trasluz.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Looks into a case file, and damages it, past the code under test.
final class Contents {
  private Contents() {}

  /// Every row of every table.
  static Map<String, List<String>> of(Path folder) {
    try (Connection connection = connect(folder);
        Statement sql = connection.createStatement()) {
      List<String> tables =
          column(sql, "select name from sqlite_master where type = 'table' order by name");
      Map<String, List<String>> out = new TreeMap<>();
      for (String table : tables) {
        out.put(table, rows(sql, "select * from " + table));
      }
      return out;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Runs SQL on the file.
  static void alter(Path folder, String... statements) {
    try (Connection connection = connect(folder);
        Statement sql = connection.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection connect(Path folder) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(CaseFile.FILE_NAME));
  }

  private static List<String> column(Statement sql, String query) throws SQLException {
    List<String> out = new ArrayList<>();
    try (ResultSet row = sql.executeQuery(query)) {
      while (row.next()) {
        out.add(row.getString(1));
      }
    }
    return out;
  }

  private static List<String> rows(Statement sql, String query) throws SQLException {
    List<String> out = new ArrayList<>();
    try (ResultSet row = sql.executeQuery(query)) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          text.append(row.getString(i)).append('|');
        }
        out.add(text.toString());
      }
    }
    return out;
  }
}
