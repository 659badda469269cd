package trasluz.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.sqlite.JDBC;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;
import trasluz.statement.InputException;

/// Everything that is SQLite's own: addresses, pragmas, its catalogue and its error codes. All
/// other SQL of this package is meant for PostgreSQL too.
final class Sqlite {
  private Sqlite() {}

  /// What a connection may do.
  enum Access {
    /// Reads; takes part in the housekeeping of the write-ahead log, for which it must be writable.
    READ(2, "", true),
    /// Reads a file that nobody can write, such as one on a read-only disk.
    READ_UNCHANGING(1, "?immutable=1", true),
    /// Reads and writes an existing file; a transaction locks out other writers at once.
    WRITE(2, "", false),
    /// As [#WRITE], and makes the file where there is none.
    CREATE(6, "", false);

    /// SQLite's flags: 1 read-only, 2 read and write, 4 create.
    private final int flags;

    private final String parameters;
    private final boolean queryOnly;

    Access(int flags, String parameters, boolean queryOnly) {
      this.flags = flags;
      this.parameters = parameters;
      this.queryOnly = queryOnly;
    }
  }

  /// Opens a connection.
  ///
  /// @param patience how long to wait for another writer before giving up
  static Connection connect(Path file, Access access, Duration patience) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("open_mode", String.valueOf(access.flags));
    settings.setProperty("busy_timeout", String.valueOf(patience.toMillis()));
    settings.setProperty("transaction_mode", access.queryOnly ? "DEFERRED" : "IMMEDIATE");
    settings.setProperty("synchronous", "NORMAL");
    settings.setProperty("cache_size", "-32768");
    settings.setProperty("temp_store", "MEMORY");
    Connection connection = JDBC.createConnection(address(file) + access.parameters, settings);
    try (Statement sql = connection.createStatement()) {
      if (access.queryOnly) {
        sql.execute("pragma query_only = on");
      }
      if (access == Access.CREATE) {
        sql.execute("pragma journal_mode = wal");
      }
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /// The same file for Flyway, which opens connections by itself.
  static DataSource dataSource(Path file, Duration patience) {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl(address(file));
    source.setBusyTimeout(Math.toIntExact(patience.toMillis()));
    return source;
  }

  /// As a URI, so that no character of a path is taken for a parameter.
  private static String address(Path file) {
    return "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath();
  }

  static boolean hasTable(Connection connection, String table) throws SQLException {
    String query = "select 1 from sqlite_master where type = 'table' and name = ?";
    try (PreparedStatement sql = connection.prepareStatement(query)) {
      sql.setString(1, table);
      try (ResultSet row = sql.executeQuery()) {
        return row.next();
      }
    }
  }

  static boolean isEmpty(Connection connection) throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery("select 1 from sqlite_master limit 1")) {
      return !row.next();
    }
  }

  /// What SQLite finds wrong with its own pages and indexes; empty when nothing is.
  static List<String> integrityProblems(Connection connection) throws SQLException {
    List<String> problems = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery("pragma integrity_check")) {
      while (row.next()) {
        if (!row.getString(1).equals("ok")) {
          problems.add(row.getString(1));
        }
      }
    }
    return problems;
  }

  static boolean isDamage(SQLException e) {
    int code = primaryCode(e);
    return code == 11 || code == 26;
  }

  /// Tells what a failure of the database means for the user. A failure that is the program's own
  /// mistake, such as wrong SQL, stays one.
  static RuntimeException explain(Path file, SQLException e) {
    String name = file.toString();
    RuntimeException told =
        switch (primaryCode(e)) {
          case 5, 6 ->
              new InputException(
                  name,
                  "another program is writing to this case file",
                  "wait until it has finished or end it, then try again");
          case 13 ->
              new InputException(
                  name,
                  "the disk is full; nothing of this step was kept",
                  "free some space or move the case to another disk, then try again");
          case 3, 8, 23 ->
              new InputException(
                  name,
                  "the case file can't be written",
                  "give yourself write permission for it and its folder, or choose another folder"
                      + " with --case");
          case 10, 14 ->
              new InputException(
                  name,
                  "the disk refused to open, read or write the case file (" + e.getMessage() + ")",
                  "check that its folder exists, the disk works and you may read and write there");
          case 11, 26 ->
              new InputException(
                  name,
                  "this is not a case file, or it is damaged",
                  "choose another folder with --case, or bring the file back from a backup");
          default -> new IllegalStateException(name + ": " + e.getMessage());
        };
    told.initCause(e);
    return told;
  }

  /// SQLite's result code without the extension of its upper bytes
  /// (<https://sqlite.org/rescode.html>).
  private static int primaryCode(SQLException e) {
    return e instanceof SQLiteException own ? own.getResultCode().code & 0xff : e.getErrorCode();
  }
}
