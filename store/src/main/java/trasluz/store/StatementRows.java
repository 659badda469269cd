package trasluz.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import trasluz.statement.Citation;
import trasluz.statement.ClaimFields;
import trasluz.statement.EntityId;
import trasluz.statement.Locator;
import trasluz.statement.PartialDate;
import trasluz.statement.Snapshot;
import trasluz.statement.Statement;
import trasluz.statement.StatementId;
import trasluz.statement.Telling;
import trasluz.statement.Validity;

/// Reads statements with all their occurrences, in the order in which they were first imported.
///
/// One row of the query is one occurrence; the rows of a statement follow each other, its snapshots
/// in ascending order. What rows have in common (subjects, dates, validities) becomes one object.
final class StatementRows {

  /// What to do with a row whose content can't be read.
  interface Damage {
    void found(long key, IllegalArgumentException problem);
  }

  /// Which statements: a condition on `s`, the statement, and its values (texts and numbers).
  record Filter(String where, List<?> values) {
    static final Filter ALL = new Filter("", List.of());

    Filter {
      values = List.copyOf(values);
    }
  }

  private static final String SELECT =
      """
      select s.key, o.snapshot, o.line, o.place, s.id_high, s.id_low, s.subject, s.kind, s.fields,
             s.valid_from, s.valid_to, s.telling, e.scope, e.local
      from statement s
      join entity e on e.key = s.subject
      join occurrence o on o.statement = s.key
      """;
  private static final String ORDER = " order by s.key, o.snapshot, o.line, o.place";

  private final Shelf shelf;
  private final Withdrawn withdrawn;
  private final Damage damage;
  private final Map<Integer, EntityId> entities = new HashMap<>();
  private final Map<String, PartialDate> dates = new HashMap<>();
  private final Map<Validity, Validity> validities = new HashMap<>();

  /// @param withdrawn places from which statements are no longer cited
  StatementRows(Shelf shelf, Withdrawn withdrawn, Damage damage) {
    this.shelf = shelf;
    this.withdrawn = withdrawn;
    this.damage = damage;
  }

  void forEach(Connection connection, Filter filter, Consumer<? super Filed> consumer)
      throws SQLException {
    try (PreparedStatement sql = connection.prepareStatement(SELECT + filter.where() + ORDER)) {
      bind(sql, filter.values());
      sql.setFetchSize(1_000);
      try (ResultSet row = sql.executeQuery()) {
        boolean more = row.next();
        while (more) {
          more = readOne(row, consumer);
        }
      }
    }
  }

  static void bind(PreparedStatement sql, List<?> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      switch (values.get(i)) {
        case String text -> sql.setString(i + 1, text);
        case Long number -> sql.setLong(i + 1, number);
        case Object other -> throw new IllegalArgumentException("not a column value: " + other);
      }
    }
  }

  /// Reads the rows of one statement, from the current one to the first of the next.
  ///
  /// @return whether there is a next
  private boolean readOne(ResultSet row, Consumer<? super Filed> consumer) throws SQLException {
    long key = row.getLong(1);
    Optional<Draft> draft = Optional.empty();
    boolean sound = true;
    boolean more = true;
    while (more && row.getLong(1) == key) {
      try {
        if (sound && draft.isPresent()) {
          draft.get().addOccurrence(row);
        } else if (sound && !isWithdrawn(row)) {
          draft = Optional.of(new Draft(row));
        }
      } catch (IllegalArgumentException e) {
        sound = draft.isPresent();
        damage.found(key, e);
      }
      more = row.next();
    }
    draft.map(Draft::done).ifPresent(consumer);
    return more;
  }

  private boolean isWithdrawn(ResultSet row) throws SQLException {
    StatementId id = new StatementId(row.getLong(5), row.getLong(6));
    return withdrawn.places().containsKey(id)
        && withdrawn.has(
            id,
            shelf.snapshot(row.getInt(2)).sha256(),
            LocatorColumns.read(row.getLong(3), row.getString(4)));
  }

  /// A statement of which not all occurrences have been seen.
  private final class Draft {
    private final StatementId id;
    private final EntityId subject;
    private final trasluz.statement.Claim claim;
    private final Validity validity;
    private final Telling telling;
    private final List<Integer> copies = new ArrayList<>(2);
    private Snapshot earliest;
    private Locator locator;

    Draft(ResultSet row) throws SQLException {
      id = new StatementId(row.getLong(5), row.getLong(6));
      subject = subject(row);
      claim = ClaimFields.decode(row.getString(8), FieldsJson.read(row.getString(9)));
      validity = validity(row);
      telling = shelf.telling(row.getInt(12));
      copies.add(row.getInt(2));
      earliest = shelf.snapshot(row.getInt(2));
      locator = LocatorColumns.read(row.getLong(3), row.getString(4));
    }

    void addOccurrence(ResultSet row) throws SQLException {
      int copy = row.getInt(2);
      if (copies.getLast() == copy || isWithdrawn(row)) {
        return;
      }
      Snapshot snapshot = shelf.snapshot(copy);
      if (!snapshot.source().id().equals(earliest.source().id())) {
        throw new IllegalArgumentException(
            "it is of source %s and cannot occur in a copy of %s"
                .formatted(earliest.source().id(), snapshot.source().id()));
      }
      copies.add(copy);
      if (snapshot.date().isBefore(earliest.date())) {
        earliest = snapshot;
        locator = LocatorColumns.read(row.getLong(3), row.getString(4));
      }
    }

    Filed done() {
      Citation citation = new Citation(earliest, locator);
      Statement statement = new Statement(id, subject, claim, validity, telling, citation);
      return new Filed(statement, published(shelf.copies().spells(copies)));
    }

    /// A published statement could be known before any copy on file shows it.
    private List<Filed.Spell> published(List<Filed.Spell> spells) {
      if (telling.published().isEmpty()) {
        return spells;
      }
      LocalDate day = telling.published().get().latest();
      if (!day.isBefore(spells.getFirst().from())) {
        return spells;
      }
      List<Filed.Spell> out = new ArrayList<>(spells);
      out.set(0, out.getFirst().since(day));
      return List.copyOf(out);
    }
  }

  private EntityId subject(ResultSet row) throws SQLException {
    int key = row.getInt(7);
    EntityId known = entities.get(key);
    if (known == null) {
      known = new EntityId(row.getString(13), row.getString(14));
      entities.put(key, known);
    }
    return known;
  }

  private Validity validity(ResultSet row) throws SQLException {
    Optional<PartialDate> from = date(row.getString(10));
    Optional<PartialDate> to = date(row.getString(11));
    if (from.isEmpty() && to.isEmpty()) {
      return Validity.UNBOUNDED;
    }
    Validity validity = new Validity(from, to);
    Validity known = validities.putIfAbsent(validity, validity);
    return known == null ? validity : known;
  }

  private Optional<PartialDate> date(@org.jspecify.annotations.Nullable String text) {
    return text == null
        ? Optional.empty()
        : Optional.of(dates.computeIfAbsent(text, PartialDate::parse));
  }
}
