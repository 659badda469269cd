package trasluz.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import trasluz.statement.EntityId;
import trasluz.statement.Judgement;

/// Which ids name one and the same party.
///
/// Judgements with the verdict *same* join ids; of each joined group the smallest id stands for
/// all. Identity is used as judged today, whatever the day the question is about. Customers are no
/// parties: two list entries don't become one because a customer was taken for either. Texts are
/// none either.
public final class Identities {

  private static final Identities NONE = new Identities(Map.of(), List.of(), List.of());

  private final Map<EntityId, EntityId> canonical;

  /// All ids of each joined group, by the one that stands for them.
  private final Map<EntityId, Set<EntityId>> groups = new HashMap<>();

  private final List<Judgement> inUse;
  private final List<Judgement> overruled;
  private final Map<EntityId, List<Judgement>> joining;

  private Identities(
      Map<EntityId, EntityId> canonical, List<Judgement> inUse, List<Judgement> overruled) {
    this.canonical = Map.copyOf(canonical);
    this.inUse = List.copyOf(inUse);
    this.overruled = List.copyOf(overruled);
    canonical.forEach((id, first) -> groups.computeIfAbsent(first, _ -> new TreeSet<>()).add(id));
    this.joining =
        inUse.stream()
            .filter(judgement -> judgement.verdict() == Judgement.Verdict.SAME)
            .collect(Collectors.groupingBy(judgement -> canonical(judgement.left())));
  }

  /// Every id stands for itself.
  public static Identities none() {
    return NONE;
  }

  /// Joins what was judged the same. Of several judgements about a pair the latest counts, and of
  /// two at the same instant the later in the list; where it has run out on the given day, the pair
  /// is undecided, whatever was judged before.
  public static Identities of(Iterable<Judgement> judgements, LocalDate day) {
    Map<Pair, Judgement> latest = new TreeMap<>();
    for (Judgement judgement : judgements) {
      if (!judgement.isAboutCustomer() && !judgement.isAboutTexts()) {
        latest.merge(
            Pair.of(judgement),
            judgement,
            (old, next) -> next.at().isBefore(old.at()) ? old : next);
      }
    }
    latest.values().removeIf(last -> !last.until().map(day::isBefore).orElse(true));
    Map<EntityId, EntityId> parents = new HashMap<>();
    for (Judgement judgement : latest.values()) {
      if (judgement.verdict() == Judgement.Verdict.SAME) {
        join(parents, judgement.left(), judgement.right());
      }
    }
    Map<EntityId, EntityId> canonical = new HashMap<>();
    for (EntityId id : List.copyOf(parents.keySet())) {
      canonical.put(id, root(parents, id));
    }
    List<Judgement> overruled = new ArrayList<>();
    for (Judgement judgement : latest.values()) {
      if (judgement.verdict() == Judgement.Verdict.NOT_SAME
          && root(parents, judgement.left()).equals(root(parents, judgement.right()))) {
        overruled.add(judgement);
      }
    }
    return new Identities(canonical, List.copyOf(latest.values()), overruled);
  }

  /// The id that stands for the given one.
  public EntityId canonical(EntityId id) {
    return canonical.getOrDefault(id, id);
  }

  /// All ids of the party that the given one names, the given one among them.
  public Set<EntityId> ids(EntityId id) {
    return Set.copyOf(groups.getOrDefault(canonical(id), Set.of(id)));
  }

  /// The judgements that count, one for each pair about which any does.
  public List<Judgement> inUse() {
    return inUse;
  }

  /// The judgements *same* by which several ids became one party; empty where it has only one.
  ///
  /// @param party the id that stands for it
  public List<Judgement> joining(EntityId party) {
    return joining.getOrDefault(party, List.of());
  }

  /// Judgements *not same* about ids that others join by a chain of *same*: one of them is wrong,
  /// and a person has to say which.
  public List<Judgement> overruled() {
    return overruled;
  }

  private static void join(Map<EntityId, EntityId> parents, EntityId left, EntityId right) {
    EntityId one = root(parents, left);
    EntityId other = root(parents, right);
    EntityId first = one.compareTo(other) <= 0 ? one : other;
    parents.put(one, first);
    parents.put(other, first);
  }

  private static EntityId root(Map<EntityId, EntityId> parents, EntityId id) {
    EntityId at = id;
    for (EntityId up = parents.getOrDefault(at, at);
        !up.equals(at);
        up = parents.getOrDefault(at, at)) {
      parents.put(at, parents.getOrDefault(up, up));
      at = up;
    }
    return at;
  }

  /// Two ids, the smaller first.
  private record Pair(EntityId first, EntityId second) implements Comparable<Pair> {
    static Pair of(Judgement judgement) {
      return judgement.left().compareTo(judgement.right()) <= 0
          ? new Pair(judgement.left(), judgement.right())
          : new Pair(judgement.right(), judgement.left());
    }

    @Override
    public int compareTo(Pair other) {
      int byFirst = first.compareTo(other.first);
      return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }
  }
}
