package trasluz.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import trasluz.statement.Statement;

/// Checks a case file from the pages of the database up to the ids of the statements.
final class Verifier {

  /// What the rows of one table point to in another.
  private record Reference(String table, String column, String target) {}

  private static final List<Reference> REFERENCES =
      List.of(
          new Reference("snapshot", "source", "source"),
          new Reference("import_file", "import", "import_log"),
          new Reference("import_file", "snapshot", "snapshot"),
          new Reference("statement", "subject", "entity"),
          new Reference("statement", "telling", "telling"),
          new Reference("statement", "import", "import_log"),
          new Reference("occurrence", "statement", "statement"),
          new Reference("occurrence", "snapshot", "snapshot"),
          new Reference("mention", "entity", "entity"),
          new Reference("mention", "statement", "statement"),
          new Reference("judgement", "left_entity", "entity"),
          new Reference("judgement", "right_entity", "entity"),
          new Reference("kept_text", "import", "import_log"),
          new Reference("kept_text_day", "kept_text", "kept_text"),
          new Reference("kept_text_day", "import", "import_log"),
          new Reference("text_merge", "kept_text", "kept_text"));

  /// More problems than these are counted, not listed.
  private static final int LISTED = 100;

  private final Connection connection;
  private final List<String> problems = new ArrayList<>();
  private int unlisted;

  Verifier(Connection connection) {
    this.connection = connection;
  }

  Verification verify() throws SQLException {
    try {
      Sqlite.integrityProblems(connection).forEach(this::problem);
      checkReferences();
      checkSeen();
      checkStatements();
      checkTexts();
      checkRecords();
      if (unlisted > 0) {
        problems.add("and %d more".formatted(unlisted));
      }
      return new Verification(
          Records.count(connection, "statement"),
          Records.count(connection, "occurrence"),
          Records.count(connection, "snapshot"),
          Records.count(connection, "judgement"),
          Records.count(connection, "kept_text"),
          problems);
    } catch (SQLException e) {
      if (!Sqlite.isDamage(e)) {
        throw e;
      }
      problems.add("the database can't be read any further: " + e.getMessage());
      return new Verification(0, 0, 0, 0, 0, problems);
    }
  }

  private void problem(String sentence) {
    if (problems.size() < LISTED) {
      problems.add(sentence);
    } else {
      unlisted++;
    }
  }

  private void checkReferences() throws SQLException {
    for (Reference reference : REFERENCES) {
      String query =
          "select count(*) from %1$s a left join %3$s b on b.key = a.%2$s where b.key is null"
              .formatted(reference.table(), reference.column(), reference.target());
      long dangling = number(query);
      if (dangling > 0) {
        problem(
            "%d of %s point to no %s".formatted(dangling, reference.table(), reference.target()));
      }
    }
  }

  private void checkSeen() throws SQLException {
    long unseen =
        number(
            """
            select count(*) from statement s left join occurrence o on o.statement = s.key
            where o.statement is null
            """);
    if (unseen > 0) {
      problem("%d of statement were seen in no copy".formatted(unseen));
    }
  }

  private void checkStatements() throws SQLException {
    Shelf shelf = Shelf.load(connection);
    shelf.problems().forEach(this::problem);
    StatementRows rows =
        new StatementRows(
            shelf,
            Withdrawn.NOTHING,
            (key, e) -> problem("statement %d can't be read: %s".formatted(key, e.getMessage())));
    rows.forEach(connection, StatementRows.Filter.ALL, filed -> checkIntact(filed.statement()));
  }

  private void checkIntact(Statement statement) {
    if (!statement.isIntact()) {
      problem(
          "statement %s was altered: its id is not the hash of its content"
              .formatted(statement.id()));
    }
  }

  private void checkTexts() throws SQLException {
    try {
      new TextRows(connection).forEach(text -> {}, (key, problem) -> problem(problem));
    } catch (DateTimeException e) {
      problem("the day of a kept text can't be read: " + e.getMessage());
    }
  }

  private void checkRecords() throws SQLException {
    check("a judgement", Records::judgements);
    check("an import", Records::imports);
    check("a decision", DecisionRows::all);
    check("a merge", MergeRows::all);
  }

  private void check(String what, Database.Work<?> reading) throws SQLException {
    try {
      reading.on(connection);
    } catch (DateTimeException | IllegalArgumentException e) {
      problem(what + " can't be read: " + e.getMessage());
    }
  }

  private long number(String query) throws SQLException {
    try (var sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
