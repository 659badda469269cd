package trasluz.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import trasluz.report.NameFinder.Named;

/// Gives names of which nothing tells the sort the sort of those that "and" and commas join them
/// with: in `the towns of Karsa, Melad and Orvik` all three are places.
final class Coordination {
  private static final Set<String> AND = Set.of("and", "or", "y", "e", "o", "i", "ili");

  private record Part(int from, int to, Set<EntityType> sorts, List<TypeVotes> open) {}

  private final TextWords words;
  private final List<Hit> known;

  Coordination(TextWords words, List<Hit> known) {
    this.words = words;
    this.known = known;
  }

  /// @param votesOf the evidence for each name so far, to which this adds
  void settle(List<Named> found, Function<Named, TypeVotes> votesOf) {
    List<Part> parts = new ArrayList<>();
    for (Hit hit : known) {
      parts.add(new Part(hit.from(), hit.to(), Set.of(plain(hit.meaning().type())), List.of()));
    }
    for (Named named : found) {
      TypeVotes votes = votesOf.apply(named);
      parts.add(
          votes.isOpen()
              ? new Part(named.from(), named.to(), Set.of(), List.of(votes))
              : new Part(named.from(), named.to(), Set.of(votes.best()), List.of()));
    }
    parts.sort(Comparator.comparingInt(Part::from));
    Map<TypeVotes, EntityType> settled = new HashMap<>();
    for (int i = 0; i < parts.size(); ) {
      int last = lastBehindCommas(parts, i);
      if (last + 1 < parts.size() && isAnd(parts.get(last), parts.get(last + 1))) {
        settle(parts.subList(i, last + 2), settled);
        last++;
      }
      i = last + 1;
    }
    settled.forEach((votes, type) -> votes.add(type, 1));
  }

  private static EntityType plain(EntityType type) {
    return type == EntityType.COUNTRY ? EntityType.PLACE : type;
  }

  /// Where one sort alone is told, it is that of the others.
  private static void settle(List<Part> list, Map<TypeVotes, EntityType> settled) {
    Set<EntityType> sorts = new HashSet<>();
    list.forEach(part -> sorts.addAll(part.sorts()));
    if (sorts.size() == 1) {
      EntityType sort = sorts.iterator().next();
      list.forEach(part -> part.open().forEach(votes -> settled.putIfAbsent(votes, sort)));
    }
  }

  /// The last of the parts behind commas that begin at a part; they are a list where "and" and one
  /// more follow.
  private int lastBehindCommas(List<Part> parts, int from) {
    int last = from;
    while (last + 1 < parts.size() && gap(parts.get(last), parts.get(last + 1)).equals(", ")) {
      last++;
    }
    return last;
  }

  private String gap(Part one, Part other) {
    return other.from() == one.to()
        ? words.between(words.end(one.to() - 1), words.start(other.from()))
        : "";
  }

  private boolean isAnd(Part one, Part other) {
    return other.from() == one.to() + 1
        && AND.contains(words.folded(one.to()))
        && words.isAdjacent(one.to())
        && words.between(words.end(one.to() - 1), words.start(one.to())).matches(",? ");
  }
}
