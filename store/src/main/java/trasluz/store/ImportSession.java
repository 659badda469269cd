package trasluz.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import trasluz.statement.Decision;
import trasluz.statement.Snapshot;
import trasluz.statement.Statement;

/// One import: everything that is added, or nothing.
///
/// Only [#commit()] makes the additions part of the case; closing without it, an exception or the
/// end of the process leave the case file as it was. Adding what is on file changes nothing, so an
/// import may be repeated. For use by one thread. What goes wrong with the file is told by an
/// [trasluz.statement.InputException].
public final class ImportSession implements AutoCloseable {
  private final Database database;
  private final Instant at;
  private final Connection connection;
  private final int importKey;
  private final CopyWriter copies;
  private final StatementWriter statements;
  private boolean decided;
  private boolean ended;

  private ImportSession(Database database, Connection connection, Instant at) throws SQLException {
    this.database = database;
    this.at = at;
    this.connection = connection;
    Shelf shelf = Shelf.load(connection).requireReadable(database.file());
    importKey = EntityKeys.nextKey(connection, "import_log");
    copies = new CopyWriter(connection, shelf);
    statements = new StatementWriter(connection, shelf, copies, importKey);
  }

  static ImportSession begin(Database database, Instant at) {
    Connection connection = database.beginWriting();
    try {
      try {
        return new ImportSession(database, connection, at);
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw Sqlite.explain(database.file(), e);
    }
  }

  /// Adds a statement, the place it was seen at, and its copy.
  public void add(Statement statement) {
    requireRunning();
    try {
      statements.add(statement);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /// Adds a copy, whether or not any statement comes from it: an empty list tells too.
  public void add(Snapshot snapshot) {
    requireRunning();
    try {
      copies.of(snapshot);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /// Adds a decision about a proposal, kept or lost together with the statements it makes.
  public void add(Decision decision) {
    requireRunning();
    try {
      DecisionRows.add(connection, decision);
      decided = true;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /// Ends the import and keeps what was added.
  public ImportResult commit() {
    requireRunning();
    try {
      boolean changed = copies.hasNews() || statements.hasNews();
      if (changed) {
        writeLog();
        copies.log(importKey);
        connection.commit();
      } else if (decided) {
        connection.commit();
      } else {
        connection.rollback();
      }
      ImportResult result =
          new ImportResult(
              statements.newStatements(),
              statements.knownStatements(),
              copies.copies(true),
              copies.copies(false),
              changed);
      end();
      return result;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private void writeLog() throws SQLException {
    String insert =
        """
        insert into import_log (key, imported_at, new_statements, known_statements)
        values (?, ?, ?, ?)
        """;
    try (PreparedStatement sql = connection.prepareStatement(insert)) {
      sql.setInt(1, importKey);
      sql.setString(2, at.toString());
      sql.setInt(3, statements.newStatements());
      sql.setInt(4, statements.knownStatements());
      sql.executeUpdate();
    }
  }

  Connection connection() {
    return connection;
  }

  private void requireRunning() {
    if (ended) {
      throw new IllegalStateException("this import has ended");
    }
  }

  /// Rolls back; what goes wrong meanwhile is added to what went wrong before.
  private RuntimeException failed(SQLException e) {
    try {
      rollback();
    } catch (SQLException second) {
      e.addSuppressed(second);
    }
    return Sqlite.explain(database.file(), e);
  }

  private void rollback() throws SQLException {
    if (!ended) {
      try {
        connection.rollback();
      } finally {
        end();
      }
    }
  }

  private void end() throws SQLException {
    ended = true;
    connection.close();
  }

  /// Ends the import; without [#commit()] before, nothing of it is kept.
  @Override
  public void close() {
    try {
      rollback();
    } catch (SQLException e) {
      throw Sqlite.explain(database.file(), e);
    }
  }
}
