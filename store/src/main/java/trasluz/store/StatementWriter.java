package trasluz.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trasluz.statement.Claim;
import trasluz.statement.ClaimFields;
import trasluz.statement.EntityId;
import trasluz.statement.PartialDate;
import trasluz.statement.Statement;
import trasluz.statement.StatementId;

/// Writes the statements of one import, each once, and where it was seen.
final class StatementWriter {
  private final EntityKeys entities;
  private final TellingKeys tellings;
  private final CopyWriter copies;
  private final int importKey;
  private final PreparedStatement insert;
  private final PreparedStatement find;
  private final PreparedStatement occurrence;
  private final PreparedStatement mention;
  private int next;
  private int newStatements;
  private int knownStatements;
  private int newOccurrences;

  StatementWriter(Connection connection, Shelf shelf, CopyWriter copies, int importKey)
      throws SQLException {
    this.entities = new EntityKeys(connection);
    this.tellings = new TellingKeys(connection, shelf);
    this.copies = copies;
    this.importKey = importKey;
    this.next = EntityKeys.nextKey(connection, "statement");
    this.insert =
        connection.prepareStatement(
            """
            insert into statement
              (key, id_high, id_low, subject, kind, fields, valid_from, valid_to, telling, import)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """);
    this.find =
        connection.prepareStatement("select key from statement where id_high = ? and id_low = ?");
    this.occurrence =
        connection.prepareStatement(
            """
            insert into occurrence (statement, snapshot, line, place)
            values (?, ?, ?, ?) on conflict do nothing
            """);
    this.mention =
        connection.prepareStatement(
            "insert into mention (entity, statement) values (?, ?) on conflict do nothing");
  }

  void add(Statement statement) throws SQLException {
    CopyWriter.Copy copy = copies.of(statement.citation().snapshot());
    copy.count();
    int key = next;
    if (insert(statement)) {
      next++;
      newStatements++;
      addMentions(statement.claim(), key);
    } else {
      key = find(statement.id());
      knownStatements++;
    }
    occurrence.setInt(1, key);
    occurrence.setInt(2, copy.key());
    occurrence.setLong(3, LocatorColumns.line(statement.citation().locator()));
    occurrence.setString(4, LocatorColumns.place(statement.citation().locator()));
    newOccurrences += occurrence.executeUpdate();
  }

  /// Inserts the statement under the next key, unless it is there.
  private boolean insert(Statement statement) throws SQLException {
    insert.setInt(1, next);
    insert.setLong(2, statement.id().high());
    insert.setLong(3, statement.id().low());
    insert.setInt(4, entities.of(statement.subject()));
    insert.setString(5, ClaimFields.kind(statement.claim()));
    insert.setString(6, FieldsJson.write(ClaimFields.encode(statement.claim())));
    setDate(7, statement.validity().from());
    setDate(8, statement.validity().to());
    insert.setInt(9, tellings.of(statement.telling()));
    insert.setInt(10, importKey);
    return insert.executeUpdate() == 1;
  }

  private void setDate(int column, Optional<PartialDate> date) throws SQLException {
    if (date.isPresent()) {
      insert.setString(column, date.get().toString());
    } else {
      insert.setNull(column, Types.VARCHAR);
    }
  }

  private int find(StatementId id) throws SQLException {
    find.setLong(1, id.high());
    find.setLong(2, id.low());
    try (ResultSet row = find.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  private void addMentions(Claim claim, int key) throws SQLException {
    for (EntityId entity : mentioned(claim)) {
      mention.setInt(1, entities.of(entity));
      mention.setInt(2, key);
      mention.executeUpdate();
    }
  }

  /// The entities a claim names besides its subject.
  private static List<EntityId> mentioned(Claim claim) {
    return switch (claim) {
      case Claim.Interest interest -> List.of(interest.holder());
      case Claim.Linked linked -> linked.entity().stream().toList();
      case Claim.Transferred transfer ->
          Stream.concat(
                  Stream.of(transfer.to()),
                  Stream.of(
                          transfer.fromAccount(),
                          transfer.toAccount(),
                          transfer.fromBank(),
                          transfer.toBank())
                      .flatMap(Optional::stream))
              .toList();
      case Claim.Shipped cargo -> List.of(cargo.buyer());
      case Claim.KindIs _,
          Claim.Named _,
          Claim.Identified _,
          Claim.Dated _,
          Claim.Placed _,
          Claim.Described _,
          Claim.Designated _,
          Claim.Licensed _,
          Claim.OwnersKnown _,
          Claim.Sighted _ ->
          List.of();
    };
  }

  int newStatements() {
    return newStatements;
  }

  int knownStatements() {
    return knownStatements;
  }

  boolean hasNews() {
    return newStatements > 0 || newOccurrences > 0;
  }
}
