package trasluz.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import trasluz.statement.PartialDate;
import trasluz.statement.Telling;

/// Finds or makes the keys of tellings within one writing transaction. Lives as long as its
/// connection.
final class TellingKeys {
  private final PreparedStatement insert;
  private final Map<Telling, Integer> keys = new HashMap<>();
  private int next;

  TellingKeys(Connection connection, Shelf shelf) throws SQLException {
    shelf.tellings().forEach((key, telling) -> keys.putIfAbsent(telling, key));
    next = EntityKeys.nextKey(connection, "telling");
    insert =
        connection.prepareStatement(
            """
            insert into telling
              (key, hedge, attributed_to, reliability, credibility, origin, published)
            values (?, ?, ?, ?, ?, ?, ?)
            """);
  }

  int of(Telling telling) throws SQLException {
    Integer known = keys.get(telling);
    if (known != null) {
      return known;
    }
    insert.setInt(1, next);
    insert.setString(2, telling.hedge().code());
    insert.setString(3, telling.attributedTo().orElse(null));
    insert.setString(4, telling.reliability().name());
    insert.setInt(5, telling.credibility().number());
    insert.setString(6, telling.origin().orElse(null));
    insert.setString(7, telling.published().map(PartialDate::toString).orElse(null));
    insert.executeUpdate();
    keys.put(telling, next);
    return next++;
  }
}
