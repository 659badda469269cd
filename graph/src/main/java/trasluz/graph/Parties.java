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
  private final Ids ids;

  /// @param nominee for each hand the node whose hand it is; hands come after all parties
  Parties(Columns columns, int[] nominee, Ids ids) {
    this.columns = columns;
    this.nominee = nominee;
    this.ids = ids;
  }

  /// What the parties are called.
  sealed interface Ids {
    EntityId id(int party);

    String name(int party);

    /// The party of an id, negative where there is none.
    int find(EntityId id);
  }

  /// As statements call them.
  static final class Told implements Ids {
    private final EntityId[] all;
    private final String[] names;
    private final Map<EntityId, Integer> index;

    Told(EntityId[] all, String[] names, Map<EntityId, Integer> index) {
      this.all = all;
      this.names = names;
      this.index = index;
    }

    @Override
    public EntityId id(int party) {
      return all[party];
    }

    @Override
    public String name(int party) {
      return names[party];
    }

    @Override
    public int find(EntityId id) {
      return index.getOrDefault(id, -1);
    }
  }

  /// By their number, `n:0`, `n:1` and so on, which takes no room.
  record Numbered(int count) implements Ids {
    private static final String SCOPE = "n";

    @Override
    public EntityId id(int party) {
      return new EntityId(SCOPE, String.valueOf(party));
    }

    @Override
    public String name(int party) {
      return id(party).toString();
    }

    @Override
    public int find(EntityId id) {
      boolean number = id.scope().equals(SCOPE) && id.local().matches("0|[1-9][0-9]{0,8}");
      int party = number ? Integer.parseInt(id.local()) : -1;
      return party < count ? party : -1;
    }
  }

  /// One entry for each party.
  static final class Columns {
    final Schema[] schemas;
    final Completeness[] completeness;
    final int[] completenessStatement;
    final byte[] completenessSupport;

    Columns(int parties) {
      schemas = new Schema[parties];
      completeness = new Completeness[parties];
      completenessStatement = new int[parties];
      completenessSupport = new byte[parties];
    }

    Columns(Columns other, Completeness[] completeness) {
      this.schemas = other.schemas;
      this.completeness = completeness;
      this.completenessStatement = other.completenessStatement;
      this.completenessSupport = other.completenessSupport;
    }

    void set(int to, Columns other, int from) {
      schemas[to] = other.schemas[from];
      completeness[to] = other.completeness[from];
      completenessStatement[to] = other.completenessStatement[from];
      completenessSupport[to] = other.completenessSupport[from];
    }
  }

  int size() {
    return columns.schemas.length + nominee.length;
  }

  boolean isHand(int node) {
    return node >= columns.schemas.length;
  }

  /// The party, or the nominee whose hand the node is.
  int party(int node) {
    return isHand(node) ? nominee[node - columns.schemas.length] : node;
  }

  int find(EntityId id) {
    return ids.find(id);
  }

  EntityId id(int node) {
    return ids.id(party(node));
  }

  String name(int node) {
    return isHand(node) ? ids.name(party(node)) + " as nominee" : ids.name(node);
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
    return new Parties(new Columns(columns, changed), nominee, ids);
  }

  /// The kept nodes, ascending, with a nominee's party wherever its hand is kept.
  Parties among(int[] kept) {
    int parties = (int) Arrays.stream(kept).filter(node -> !isHand(node)).count();
    Map<EntityId, Integer> lessIndex = HashMap.newHashMap(parties);
    Columns less = new Columns(parties);
    EntityId[] some = new EntityId[parties];
    String[] names = new String[parties];
    for (int i = 0; i < parties; i++) {
      less.set(i, columns, kept[i]);
      some[i] = ids.id(kept[i]);
      names[i] = ids.name(kept[i]);
      lessIndex.put(some[i], i);
    }
    int[] hands = new int[kept.length - parties];
    for (int i = 0; i < hands.length; i++) {
      hands[i] = Arrays.binarySearch(kept, party(kept[parties + i]));
    }
    return new Parties(less, hands, new Told(some, names, lessIndex));
  }
}
