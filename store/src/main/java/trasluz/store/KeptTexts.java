package trasluz.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import trasluz.statement.KeptText;
import trasluz.statement.Merge;

/// The texts that a case keeps, and what persons said of whom they mean. Like all of a case they
/// are only ever added to.
public final class KeptTexts {
  private final Database database;

  KeptTexts(Database database) {
    this.database = database;
  }

  /// Keeps those texts whose bytes are not kept yet, all or none, as one import. Of a text that is
  /// kept, a day other than its own is kept beside it and counts from then on; nothing else of it
  /// changes, whatever name it has now.
  ///
  /// @param at the moment that the import log will show
  /// @return how many were not kept yet
  public int keep(List<KeptText> texts, Instant at) {
    if (database.read(connection -> isNews(connection, texts)) == 0) {
      // Nothing to write: a case that can only be read will do.
      return 0;
    }
    return database.write(connection -> {
      int importKey = EntityKeys.nextKey(connection, "import_log");
      log(connection, importKey, at);
      return keep(connection, texts, importKey);
    });
  }

  private static int isNews(Connection connection, List<KeptText> texts) throws SQLException {
    TextRows rows = new TextRows(connection);
    Map<Integer, LocalDate> days = rows.days();
    int news = 0;
    for (KeptText text : texts) {
      OptionalInt key = rows.find(text.sha256());
      boolean known = key.isPresent() && !isAnotherDay(text, days.get(key.getAsInt()));
      news += known ? 0 : 1;
    }
    return news;
  }

  private static boolean isAnotherDay(
      KeptText text, @org.jspecify.annotations.Nullable LocalDate kept) {
    return text.stated().isPresent() && !text.stated().equals(Optional.ofNullable(kept));
  }

  private static int keep(Connection connection, List<KeptText> texts, int importKey)
      throws SQLException {
    TextRows rows = new TextRows(connection);
    Map<Integer, LocalDate> days = rows.days();
    int added = 0;
    for (KeptText text : texts) {
      OptionalInt known = rows.find(text.sha256());
      int key = known.isPresent() ? known.getAsInt() : rows.add(text, importKey);
      added += known.isPresent() ? 0 : 1;
      if (isAnotherDay(text, days.get(key))) {
        rows.addDay(key, text.stated().orElseThrow(), importKey);
        days.put(key, text.stated().orElseThrow());
      }
    }
    return added;
  }

  private static void log(Connection connection, int importKey, Instant at) throws SQLException {
    String insert =
        """
        insert into import_log (key, imported_at, new_statements, known_statements)
        values (?, ?, 0, 0)
        """;
    try (PreparedStatement sql = connection.prepareStatement(insert)) {
      sql.setInt(1, importKey);
      sql.setString(2, at.toString());
      sql.executeUpdate();
    }
  }

  /// All of them, in the order in which they were first kept.
  ///
  /// @throws trasluz.statement.InputException where one was altered since
  public List<KeptText> all() {
    return database.readSound(connection -> new TextRows(connection).all());
  }

  /// Keeps what a person said of whom a text means, beside what was said before.
  ///
  /// @throws IllegalArgumentException where the case does not keep the text
  public void add(Merge merge) {
    database.write(connection -> {
      MergeRows.add(connection, merge);
      return merge;
    });
  }

  /// All that was said so, in its order; of several about the same words the last counts.
  public List<Merge> merges() {
    return database.readSound(MergeRows::all);
  }
}
