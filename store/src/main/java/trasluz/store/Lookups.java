package trasluz.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import trasluz.statement.Claim;
import trasluz.statement.ClaimFields;
import trasluz.statement.EntityId;
import trasluz.statement.InterestKind;
import trasluz.statement.StatementId;
import trasluz.store.StatementRows.Filter;

/// Questions that the indexes of the case file answer, or one narrow pass: without reading
/// statements whole.
final class Lookups {

  /// How many keys one query asks for; databases bound the number of values of a query.
  private static final int AT_ONCE = 500;

  /// Where the first text of a JSON array begins: behind the bracket and the quote.
  private static final int FIRST_LETTER = 2;

  private Lookups() {}

  /// The keys of those entities that the case has, in portions for one query each.
  static List<List<Long>> keys(Connection connection, Collection<EntityId> entities)
      throws SQLException {
    List<Long> keys = new ArrayList<>();
    String query = "select key from entity where scope = ? and local = ?";
    try (PreparedStatement sql = connection.prepareStatement(query)) {
      for (EntityId entity : entities) {
        sql.setString(1, entity.scope());
        sql.setString(2, entity.local());
        try (ResultSet row = sql.executeQuery()) {
          if (row.next()) {
            keys.add(row.getLong(1));
          }
        }
      }
    }
    List<List<Long>> out = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += AT_ONCE) {
      out.add(keys.subList(from, Math.min(keys.size(), from + AT_ONCE)));
    }
    return out;
  }

  /// Claims of these kinds about the entities with these keys, and interests of some kinds in which
  /// one of them is the holder.
  static Filter about(List<Long> keys, Set<String> kinds, Set<InterestKind> heldAs) {
    List<Object> values = new ArrayList<>(keys);
    values.addAll(kinds);
    String where =
        "where (s.subject in (%s) and s.kind in (%s))"
            .formatted(marks(keys.size()), marks(kinds.size()));
    if (!heldAs.isEmpty()) {
      List<String> likes = new ArrayList<>();
      values.addAll(keys);
      for (InterestKind kind : heldAs) {
        likes.add("s.fields like ?");
        // The kind is the second field, see ClaimFields; an id that looks like it does no harm.
        values.add("%\"" + kind.code() + "\",%");
      }
      where +=
          """
           or (s.key in (select m.statement from mention m where m.entity in (%s))
               and s.kind = 'interest' and (%s))
          """
              .formatted(marks(keys.size()), String.join(" or ", likes));
    }
    return new Filter(where, values);
  }

  /// Whether any statement is about an entity or names it; of some entities there are only
  /// judgements.
  static boolean isTold(Connection connection, EntityId entity) throws SQLException {
    String query =
        """
        select 1 from entity n
        where n.scope = ? and n.local = ?
          and (exists (select 1 from statement s where s.subject = n.key)
               or exists (select 1 from mention m where m.entity = n.key))
        """;
    try (PreparedStatement sql = connection.prepareStatement(query)) {
      sql.setString(1, entity.scope());
      sql.setString(2, entity.local());
      try (ResultSet row = sql.executeQuery()) {
        return row.next();
      }
    }
  }

  static String marks(int values) {
    return String.join(", ", Collections.nCopies(values, "?"));
  }

  /// The different listings.
  ///
  /// @throws IllegalArgumentException when one can't be read
  static List<Claim.Designated> designations(Connection connection) throws SQLException {
    List<Claim.Designated> out = new ArrayList<>();
    // With the kind written out, so that the index of listings serves.
    String query = "select distinct fields from statement where kind = 'designated'";
    try (var sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      while (row.next()) {
        if (ClaimFields.decode("designated", FieldsJson.read(row.getString(1)))
            instanceof Claim.Designated designated) {
          out.add(designated);
        }
      }
    }
    return List.copyOf(out);
  }

  /// Who bears a name with this normal form ([Name#normalised]).
  ///
  /// @throws IllegalArgumentException when a name can't be read
  static Set<EntityId> named(Connection connection, String normalised) throws SQLException {
    List<Long> keys = new ArrayList<>();
    String query = "select key, fields from statement where kind = 'named'";
    try (var sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      while (row.next()) {
        String fields = row.getString(2);
        if (mayNormaliseTo(normalised, fields)
            && ClaimFields.decode("named", FieldsJson.read(fields)) instanceof Claim.Named named
            && named.name().normalised().equals(normalised)) {
          keys.add(row.getLong(1));
        }
      }
    }
    return subjects(connection, keys);
  }

  /// False where the stored text already shows that its name has another normal form: making it for
  /// every name of a case would take longer than the rest of a question. The text is followed as
  /// far as it is plain ASCII.
  private static boolean mayNormaliseTo(String normalised, String fields) {
    int compared = 0;
    boolean gap = false;
    for (int i = FIRST_LETTER; i < fields.length(); i++) {
      char c = fields.charAt(i);
      if (c == '"') {
        return compared == normalised.length();
      }
      if (c >= 128 || c == '\\') {
        return true;
      }
      if (Character.isLetterOrDigit(c)) {
        if (gap && compared > 0 && !normalised.startsWith(" ", compared++)) {
          return false;
        }
        gap = false;
        if (compared >= normalised.length()
            || normalised.charAt(compared++) != Character.toLowerCase(c)) {
          return false;
        }
      } else if (c != '\'') {
        gap = true;
      }
    }
    return true;
  }

  /// Whom the statements with these keys are about, but for those that were withdrawn.
  private static Set<EntityId> subjects(Connection connection, List<Long> keys)
      throws SQLException {
    Withdrawn withdrawn = DecisionRows.withdrawn(connection);
    Set<EntityId> out = new TreeSet<>();
    String query =
        """
        select e.scope, e.local, s.id_high, s.id_low
        from statement s join entity e on e.key = s.subject
        where s.key = ?
        """;
    try (PreparedStatement sql = connection.prepareStatement(query)) {
      for (long key : keys) {
        sql.setLong(1, key);
        try (ResultSet row = sql.executeQuery()) {
          row.next();
          if (!withdrawn.has(new StatementId(row.getLong(3), row.getLong(4)))) {
            out.add(new EntityId(row.getString(1), row.getString(2)));
          }
        }
      }
    }
    return out;
  }
}
