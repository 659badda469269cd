package trasluz.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import trasluz.statement.EntityId;

/// Finds or makes the keys of entities within one writing transaction. Lives as long as its
/// connection.
final class EntityKeys {
  private final PreparedStatement select;
  private final PreparedStatement insert;
  private final Map<EntityId, Integer> keys = new HashMap<>();
  private int next;

  EntityKeys(Connection connection) throws SQLException {
    next = nextKey(connection, "entity");
    select = connection.prepareStatement("select key from entity where scope = ? and local = ?");
    insert = connection.prepareStatement("insert into entity (key, scope, local) values (?, ?, ?)");
  }

  /// The first free key of a table; the transaction keeps other writers out.
  static int nextKey(Connection connection, String table) throws SQLException {
    try (var sql = connection.createStatement();
        ResultSet row = sql.executeQuery("select max(key) from " + table)) {
      row.next();
      return Math.addExact(row.getInt(1), 1);
    }
  }

  int of(EntityId entity) throws SQLException {
    Integer known = keys.get(entity);
    if (known != null) {
      return known;
    }
    int key = findOrInsert(entity);
    keys.put(entity, key);
    return key;
  }

  private int findOrInsert(EntityId entity) throws SQLException {
    select.setString(1, entity.scope());
    select.setString(2, entity.local());
    try (ResultSet row = select.executeQuery()) {
      if (row.next()) {
        return row.getInt(1);
      }
    }
    insert.setInt(1, next);
    insert.setString(2, entity.scope());
    insert.setString(3, entity.local());
    insert.executeUpdate();
    return next++;
  }
}
