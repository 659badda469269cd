package trasluz.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import trasluz.statement.Claim;
import trasluz.statement.Claim.Completeness;
import trasluz.statement.EntityId;
import trasluz.statement.Schema;
import trasluz.statement.Statement;

/// The parties as they turn up, and what is known of each besides its interests.
///
/// Of several names the primary one of the best grade is printed; of equals the first in
/// alphabetical order, so that the order of the input doesn't matter. Kinds likewise. Of several
/// words on how complete a register is, the best grade counts, then the latest, then the one that
/// claims least.
final class PartyColumns {

  private final Map<EntityId, Integer> index = new HashMap<>();
  private final List<EntityId> ids = new ArrayList<>();
  private final Map<Integer, BestName> names = new HashMap<>();
  private final Map<Integer, BestKind> kinds = new HashMap<>();
  private final Map<Integer, BestWord> words = new HashMap<>();

  private record BestName(String name, int rank) {
    boolean beats(BestName other) {
      return rank != other.rank ? rank > other.rank : name.compareTo(other.name) < 0;
    }
  }

  private record BestKind(Schema schema, Statement statement) {
    boolean beats(BestKind other) {
      int byGrade = Integer.compare(statement.grade().level(), other.statement.grade().level());
      return byGrade != 0 ? byGrade > 0 : schema.compareTo(other.schema) > 0;
    }
  }

  private record BestWord(Completeness completeness, Statement statement) {
    boolean beats(BestWord other) {
      int byGrade = Integer.compare(statement.grade().level(), other.statement.grade().level());
      if (byGrade != 0) {
        return byGrade > 0;
      }
      int byDay = statement.known().compareTo(other.statement.known());
      return byDay != 0 ? byDay > 0 : completeness.compareTo(other.completeness) > 0;
    }
  }

  int node(EntityId id) {
    Integer known = index.get(id);
    if (known != null) {
      return known;
    }
    index.put(id, ids.size());
    ids.add(id);
    return ids.size() - 1;
  }

  int size() {
    return ids.size();
  }

  void name(int node, Claim.Named named, Statement statement) {
    int kind =
        switch (named.kind()) {
          case PRIMARY -> 2;
          case ALIAS, LATER -> 1;
          case WEAK_ALIAS, FORMER -> 0;
        };
    BestName name = new BestName(named.name().asPublished(), kind * 10 + statement.grade().level());
    names.merge(node, name, (old, next) -> next.beats(old) ? next : old);
  }

  void schema(int node, Schema schema, Statement statement) {
    kinds.merge(node, new BestKind(schema, statement), (old, next) -> next.beats(old) ? next : old);
  }

  void owners(int node, Completeness completeness, Statement statement) {
    words.merge(
        node, new BestWord(completeness, statement), (old, next) -> next.beats(old) ? next : old);
  }

  /// @param statements takes the statements the parties still refer to
  Parties build(List<Statement> statements, int[] nominees) {
    int count = size();
    Parties.Columns columns = new Parties.Columns(count);
    String[] called = new String[count];
    for (int i = 0; i < count; i++) {
      BestName name = names.get(i);
      called[i] = name == null ? ids.get(i).toString() : name.name;
      BestKind kind = kinds.get(i);
      columns.schemas[i] = kind == null ? Schema.THING : kind.schema;
      BestWord word = words.get(i);
      if (kind != null && hasNoOwners(kind.schema)) {
        set(columns, i, Completeness.OTHERS_CLEAN, kind.statement, statements);
      } else if (word != null) {
        set(columns, i, word.completeness, word.statement, statements);
      } else {
        columns.completeness[i] = Completeness.UNKNOWN;
        columns.completenessStatement[i] = Parties.NO_STATEMENT;
      }
    }
    Parties.Told told = new Parties.Told(ids.toArray(EntityId[]::new), called, index);
    return new Parties(columns, nominees, told);
  }

  private static void set(
      Parties.Columns columns,
      int node,
      Completeness completeness,
      Statement statement,
      List<Statement> statements) {
    columns.completeness[node] = completeness;
    columns.completenessStatement[node] = statements.size();
    columns.completenessSupport[node] = (byte) Support.ofOne(statement);
    statements.add(statement);
  }

  private static boolean hasNoOwners(Schema schema) {
    return schema == Schema.PERSON || schema == Schema.PUBLIC_BODY;
  }
}
