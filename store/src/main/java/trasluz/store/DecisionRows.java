package trasluz.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import trasluz.statement.Credibility;
import trasluz.statement.Decision;
import trasluz.statement.Decision.Passage;
import trasluz.statement.Decision.Verdict;
import trasluz.statement.Locator;
import trasluz.statement.Reliability;
import trasluz.statement.StatementId;

/// Decisions about proposals, as rows.
final class DecisionRows {
  private DecisionRows() {}

  static void add(Connection connection, Decision decision) throws SQLException {
    String insert =
        """
        insert into decision
          (key, proposal, claim, verdict, decided_by, decided_at, reliability, credibility,
           statement_high, statement_low, note, line, sentence, document, sha256, span_from, span_to)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    try (PreparedStatement sql = connection.prepareStatement(insert)) {
      sql.setInt(1, EntityKeys.nextKey(connection, "decision"));
      sql.setString(2, decision.proposal());
      sql.setString(3, decision.claim());
      sql.setString(4, decision.verdict().code());
      sql.setString(5, decision.by());
      sql.setString(6, decision.at().toString());
      sql.setString(7, decision.reliability().map(Reliability::name).orElse(null));
      set(sql, 8, decision.credibility().map(c -> (long) c.number()));
      set(sql, 9, decision.statement().map(StatementId::high));
      set(sql, 10, decision.statement().map(StatementId::low));
      sql.setString(11, decision.note());
      sql.setString(12, decision.passage().map(Passage::line).orElse(null));
      sql.setString(13, decision.passage().map(Passage::sentence).orElse(null));
      sql.setString(14, decision.passage().map(Passage::document).orElse(null));
      sql.setString(15, decision.passage().map(Passage::sha256).orElse(null));
      set(sql, 16, decision.passage().map(passage -> (long) passage.start()));
      set(sql, 17, decision.passage().map(passage -> (long) passage.end()));
      sql.executeUpdate();
    }
  }

  private static void set(PreparedStatement sql, int column, Optional<Long> number)
      throws SQLException {
    if (number.isPresent()) {
      sql.setLong(column, number.get());
    } else {
      sql.setNull(column, Types.BIGINT);
    }
  }

  /// In the order in which they were made.
  ///
  /// @throws java.time.DateTimeException or IllegalArgumentException when one can't be read
  static List<Decision> all(Connection connection) throws SQLException {
    List<Decision> out = new ArrayList<>();
    String query =
        """
        select proposal, claim, verdict, decided_by, decided_at, reliability, credibility,
               statement_high, statement_low, note, line, sentence, document, sha256, span_from, span_to
        from decision
        order by key
        """;
    try (var sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      while (row.next()) {
        out.add(read(row));
      }
    }
    return out;
  }

  private static Decision read(ResultSet row) throws SQLException {
    long high = row.getLong(8);
    boolean stated = !row.wasNull();
    Optional<StatementId> statement =
        stated ? Optional.of(new StatementId(high, row.getLong(9))) : Optional.empty();
    int credibility = row.getInt(7);
    return new Decision(
        row.getString(1),
        row.getString(2),
        Verdict.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
        row.getString(4),
        Instant.parse(row.getString(5)),
        Optional.ofNullable(row.getString(6)).map(Reliability::valueOf),
        credibility == 0 ? Optional.empty() : Optional.of(credibility(credibility)),
        statement,
        row.getString(10),
        passage(row));
  }

  /// Absent in rows of before there were texts on file.
  private static Optional<Passage> passage(ResultSet row) throws SQLException {
    String line = row.getString(11);
    return line == null
        ? Optional.empty()
        : Optional.of(
            new Passage(
                line,
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getInt(15),
                row.getInt(16)));
  }

  private static Credibility credibility(int number) {
    return Credibility.parseOptional(String.valueOf(number))
        .orElseThrow(
            () -> new IllegalArgumentException("credibility must be 1 to 6, got " + number));
  }

  /// What was accepted and replaced by a later decision about the same proposal.
  static Withdrawn withdrawn(Connection connection) throws SQLException {
    Map<String, Decision> last = new HashMap<>();
    Map<StatementId, Set<Withdrawn.Place>> made = new HashMap<>();
    for (Decision decision : all(connection)) {
      last.put(decision.proposal(), decision);
      decision
          .statement()
          .ifPresent(id ->
              made.computeIfAbsent(id, _ -> new HashSet<>()).addAll(place(decision).toList()));
    }
    Set<StatementId> gone = new HashSet<>(made.keySet());
    for (Decision decision : last.values()) {
      if (decision.statement().isPresent()) {
        StatementId id = decision.statement().get();
        gone.remove(id);
        Set<Withdrawn.Place> places = made.getOrDefault(id, new HashSet<>());
        if (decision.passage().isEmpty()) {
          // Nobody knows from where it stands.
          places.clear();
        }
        place(decision).forEach(places::remove);
      }
    }
    made.values().removeIf(Set::isEmpty);
    return new Withdrawn(gone, made);
  }

  private static Stream<Withdrawn.Place> place(Decision decision) {
    return decision.passage().stream()
        .filter(about -> about.start() < about.end())
        .map(about ->
            new Withdrawn.Place(about.sha256(), new Locator.Span(about.start(), about.end())));
  }
}
