package trasluz.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import trasluz.statement.Claim.Completeness;
import trasluz.statement.EntityId;
import trasluz.statement.Schema;

/// The nodes of a graph: their ids, names and kinds, and how completely their holders are known.
///
/// Besides the parties there are *hands*: one for each nominee, standing for what it holds. The
/// hand is held by the principal, so that every rule sees through the nominee without knowing of
/// nominees.
final class Parties {

  static final int NO_STATEMENT = -1;

  private final Columns columns;
  private final int[] nominee;
  private final Map<EntityId, Integer> index;

  /// @param nominee for each hand the node whose hand it is; hands come after all parties
  Parties(Columns columns, int[] nominee, Map<EntityId, Integer> index) {
    this.columns = columns;
    this.nominee = nominee;
    this.index = index;
  }

  /// One entry for each party.
  static final class Columns {
    final EntityId[] ids;
    final String[] names;
    final Schema[] schemas;
    final Completeness[] completeness;
    final int[] completenessStatement;
    final byte[] completenessSupport;

    Columns(int parties) {
      ids = new EntityId[parties];
      names = new String[parties];
      schemas = new Schema[parties];
      completeness = new Completeness[parties];
      completenessStatement = new int[parties];
      completenessSupport = new byte[parties];
    }

    Columns(Columns other, Completeness[] completeness) {
      this.ids = other.ids;
      this.names = other.names;
      this.schemas = other.schemas;
      this.completeness = completeness;
      this.completenessStatement = other.completenessStatement;
      this.completenessSupport = other.completenessSupport;
    }

    void set(int to, Columns other, int from) {
      ids[to] = other.ids[from];
      names[to] = other.names[from];
      schemas[to] = other.schemas[from];
      completeness[to] = other.completeness[from];
      completenessStatement[to] = other.completenessStatement[from];
      completenessSupport[to] = other.completenessSupport[from];
    }
  }

  int size() {
    return columns.ids.length + nominee.length;
  }

  boolean isHand(int node) {
    return node >= columns.ids.length;
  }

  /// The party, or the nominee whose hand the node is.
  int party(int node) {
    return isHand(node) ? nominee[node - columns.ids.length] : node;
  }

  int find(EntityId id) {
    return index.getOrDefault(id, -1);
  }

  EntityId id(int node) {
    return columns.ids[party(node)];
  }

  String name(int node) {
    return isHand(node) ? columns.names[party(node)] + " as nominee" : columns.names[node];
  }

  Schema schema(int node) {
    return columns.schemas[party(node)];
  }

  Completeness completeness(int node) {
    return isHand(node) ? Completeness.COMPLETE : columns.completeness[node];
  }

  int completenessSupport(int node) {
    return isHand(node) ? 5 : columns.completenessSupport[node];
  }

  int completenessStatement(int node) {
    return isHand(node) ? NO_STATEMENT : columns.completenessStatement[node];
  }

  Parties withOthersClean(int node) {
    if (isHand(node)) {
      return this;
    }
    Completeness[] changed = columns.completeness.clone();
    changed[node] = Completeness.OTHERS_CLEAN;
    return new Parties(new Columns(columns, changed), nominee, index);
  }

  /// The kept nodes, ascending, with a nominee's party wherever its hand is kept.
  Parties among(int[] kept) {
    int parties = (int) Arrays.stream(kept).filter(node -> !isHand(node)).count();
    Map<EntityId, Integer> lessIndex = HashMap.newHashMap(parties);
    Columns less = new Columns(parties);
    for (int i = 0; i < parties; i++) {
      less.set(i, columns, kept[i]);
      lessIndex.put(less.ids[i], i);
    }
    int[] hands = new int[kept.length - parties];
    for (int i = 0; i < hands.length; i++) {
      hands[i] = Arrays.binarySearch(kept, party(kept[parties + i]));
    }
    return new Parties(less, hands, lessIndex);
  }
}
