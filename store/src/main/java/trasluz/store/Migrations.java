package trasluz.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import trasluz.statement.InputException;

/// The versions of the schema. Asking a file for its version is one small query; Flyway, which
/// takes longer to start than most commands to run, is called only where something is to be done.
///
/// @param version the newest version that the resources at the locations lead to
/// @param locations where Flyway finds the `V1__...sql` files
record Migrations(int version, List<String> locations) {

  /// Where Flyway keeps its history; the name also tells a case file from other databases.
  private static final String HISTORY = "trasluz_schema";

  static final Migrations CURRENT = new Migrations(6, List.of("classpath:trasluz/store/migration"));

  /// The schema version of a database: 0 for a case file whose making was cut short, empty for a
  /// database that is not a case file.
  static OptionalInt versionOf(Connection connection) throws SQLException {
    if (!Sqlite.hasTable(connection, HISTORY)) {
      return Sqlite.isEmpty(connection) ? OptionalInt.of(0) : OptionalInt.empty();
    }
    String query =
        "select version from " + HISTORY + " where success = true and version is not null";
    int version = 0;
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      while (row.next()) {
        version = Math.max(version, Integer.parseInt(row.getString(1)));
      }
    }
    return OptionalInt.of(version);
  }

  /// Refuses a file this program can't serve.
  ///
  /// @return whether the file must be migrated first
  boolean isNeeded(Path file, OptionalInt found) {
    if (found.isEmpty()) {
      throw new InputException(
          file.toString(),
          "this is a database, but not a case file",
          "choose another folder with --case");
    }
    if (found.getAsInt() > version) {
      throw new InputException(
          file.toString(),
          "made by a newer Trasluz (schema %d, this one knows %d)"
              .formatted(found.getAsInt(), version),
          "update Trasluz or use another --case");
    }
    return found.getAsInt() < version;
  }

  /// Brings the file to the newest version, each step whole or not at all.
  void migrate(Path file, Duration patience) {
    try {
      Flyway.configure()
          .dataSource(Sqlite.dataSource(file, patience))
          .locations(locations.toArray(String[]::new))
          .table(HISTORY)
          .loggers("slf4j")
          .validateMigrationNaming(true)
          .failOnMissingLocations(true)
          .baselineOnMigrate(false)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw sqlCause(e).map(sql -> Sqlite.explain(file, sql)).orElse(e);
    }
  }

  private static Optional<SQLException> sqlCause(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }
}
