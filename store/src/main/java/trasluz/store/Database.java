package trasluz.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import trasluz.statement.InputException;

/// The file and its connections: one that reads, for as long as the case is open, and one for each
/// write. Readers see what was last committed, also while an import is under way.
final class Database implements AutoCloseable {

  /// Work on a connection; what goes wrong in SQL is explained by the caller.
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private final Path file;
  private final Duration patience;
  private final Connection reader;
  private final ReentrantLock reading = new ReentrantLock();

  Database(Path file, Duration patience) {
    this.file = file;
    this.patience = patience;
    try {
      this.reader = Sqlite.connect(file, readAccess(), patience);
    } catch (SQLException e) {
      throw Sqlite.explain(file, e);
    }
  }

  /// On a disk that can't be written SQLite can read a database only if it may take it for
  /// unchanging, which holds where no write-ahead log waits to be merged.
  private Sqlite.Access readAccess() {
    if (isWritable()) {
      return Sqlite.Access.READ;
    }
    if (Files.exists(file.resolveSibling(file.getFileName() + "-wal"))) {
      throw new InputException(
          file.toString(),
          "the case file was not closed properly and can't be mended where it is, because it or"
              + " its folder is read-only",
          "copy the whole folder to a place where you may write and use that with --case");
    }
    return Sqlite.Access.READ_UNCHANGING;
  }

  private boolean isWritable() {
    Path folder = file.toAbsolutePath().getParent();
    return Files.isWritable(file) && folder != null && Files.isWritable(folder);
  }

  void requireWritable() {
    if (!isWritable()) {
      throw new InputException(
          file.toString(),
          "the case file or its folder is read-only",
          "give yourself write permission for both, or copy the folder to a place where you may"
              + " write");
    }
  }

  Path file() {
    return file;
  }

  Duration patience() {
    return patience;
  }

  /// Runs reading work within one transaction, so that all of it sees the same state. May be
  /// nested. One thread reads at a time.
  <T> T read(Work<T> work) {
    reading.lock();
    try {
      boolean outermost = reading.getHoldCount() == 1;
      if (outermost) {
        reader.setAutoCommit(false);
      }
      try {
        return work.on(reader);
      } finally {
        if (outermost) {
          // Not a commit, which a damaged database refuses even where nothing was written.
          reader.rollback();
          reader.setAutoCommit(true);
        }
      }
    } catch (SQLException e) {
      throw Sqlite.explain(file, e);
    } finally {
      reading.unlock();
    }
  }

  /// As [#read], where a row that can't be understood is told as damage of the file.
  <T> T readSound(Work<T> work) {
    try {
      return read(work);
    } catch (DateTimeException | IllegalArgumentException e) {
      InputException told = Shelf.damaged(file, String.valueOf(e.getMessage()));
      told.initCause(e);
      throw told;
    }
  }

  /// Opens a transaction that locks out every other writer. The caller commits or rolls back and
  /// closes the connection.
  Connection beginWriting() {
    try {
      requireWritable();
      Connection writer = Sqlite.connect(file, Sqlite.Access.WRITE, patience);
      try {
        writer.setAutoCommit(false);
        return writer;
      } catch (SQLException e) {
        writer.close();
        throw e;
      }
    } catch (SQLException e) {
      throw Sqlite.explain(file, e);
    }
  }

  /// Runs writing work in a transaction of its own.
  <T> T write(Work<T> work) {
    try (Connection writer = beginWriting()) {
      try {
        T result = work.on(writer);
        writer.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        writer.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw Sqlite.explain(file, e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (SQLException e) {
      throw Sqlite.explain(file, e);
    }
  }
}
