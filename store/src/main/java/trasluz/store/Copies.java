package trasluz.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import trasluz.statement.Source;
import trasluz.store.Filed.Spell;

/// Which copy of a file replaces which, and so when a statement stood.
///
/// The copies of one source and one file name are a series. The copies of one date that one import
/// read together are one *edition* of it: they stand side by side, as when two folders each have an
/// `interests.csv`. An edition replaces those of earlier dates, and those of its own date that were
/// imported before.
final class Copies {

  /// The copies of one source and file name. Only lists and registers are published again as a
  /// whole; any other file is a series of its own for ever, so that two folders may each have an
  /// `interests.csv` and neither withdraws what the other says.
  record Series(String source, String file) {
    static Series of(Source source, String file, String sha256) {
      return switch (source.kind()) {
        case OFFICIAL_LIST, REGISTER -> new Series(source.id(), file);
        case OFFICIAL_DOCUMENT, PRESS, RESEARCH, OTHER ->
            new Series(source.id(), file + " " + sha256);
      };
    }
  }

  private record Edition(LocalDate date, int importKey) implements Comparable<Edition> {
    @Override
    public int compareTo(Edition other) {
      int byDate = date.compareTo(other.date);
      return byDate != 0 ? byDate : Integer.compare(importKey, other.importKey);
    }
  }

  private final Map<Series, NavigableMap<Edition, Set<Integer>>> editions = new HashMap<>();
  private final Map<Integer, Set<Series>> seriesOf = new HashMap<>();
  private final Map<List<Integer>, List<Spell>> spells = new HashMap<>();

  void add(int importKey, int snapshot, Series series, LocalDate date) {
    editions
        .computeIfAbsent(series, _ -> new TreeMap<>())
        .computeIfAbsent(new Edition(date, importKey), _ -> new HashSet<>())
        .add(snapshot);
    seriesOf.computeIfAbsent(snapshot, _ -> new HashSet<>()).add(series);
    spells.clear();
  }

  boolean hasSeries(Series series) {
    return editions.containsKey(series);
  }

  /// Whether the series holds the given bytes for the given day, not replaced by others of that
  /// day.
  ///
  /// The same bytes for another day do tell something: that they stood earlier, or that they stood
  /// again after other bytes in between, which may be imported later.
  boolean alreadyTell(int snapshot, Series series, LocalDate date) {
    var latest = editionsOf(series).floorEntry(new Edition(date, Integer.MAX_VALUE));
    return latest != null
        && latest.getKey().date().equals(date)
        && latest.getValue().contains(snapshot);
  }

  private NavigableMap<Edition, Set<Integer>> editionsOf(Series series) {
    return editions.getOrDefault(series, new TreeMap<>());
  }

  private Set<Series> seriesOf(int snapshot) {
    return seriesOf.getOrDefault(snapshot, Set.of());
  }

  /// When a statement stood that is in exactly the given snapshots, going by the dates of copies
  /// only.
  ///
  /// @param snapshots keys, ascending, each once; at least one
  List<Spell> spells(List<Integer> snapshots) {
    List<Spell> known = spells.get(snapshots);
    if (known == null) {
      known = computeSpells(snapshots);
      spells.put(List.copyOf(snapshots), known);
    }
    return known;
  }

  private List<Spell> computeSpells(List<Integer> snapshots) {
    List<Spell> all = new ArrayList<>();
    snapshots.stream()
        .flatMap(snapshot -> seriesOf(snapshot).stream())
        .distinct()
        .forEach(series -> addSpells(editionsOf(series), snapshots, all));
    return union(all);
  }

  private static void addSpells(
      NavigableMap<Edition, Set<Integer>> editions, List<Integer> snapshots, List<Spell> out) {
    Optional<LocalDate> from = Optional.empty();
    for (var edition : editions.entrySet()) {
      LocalDate date = edition.getKey().date();
      boolean has = snapshots.stream().anyMatch(edition.getValue()::contains);
      if (has && from.isEmpty()) {
        from = Optional.of(date);
      } else if (!has && from.isPresent()) {
        out.add(new Spell(from.get(), Optional.of(date)));
        from = Optional.empty();
      }
    }
    from.ifPresent(date -> out.add(new Spell(date, Optional.empty())));
  }

  /// Joins spells that overlap or touch. A spell of no day at all (a copy replaced by another of
  /// the same date) says something only where there is no other.
  private static List<Spell> union(List<Spell> spells) {
    List<Spell> sorted = spells.stream().sorted(Comparator.comparing(Spell::from)).toList();
    List<Spell> lasting = sorted.stream().filter(Spell::isLasting).toList();
    if (lasting.isEmpty()) {
      return List.of(sorted.getFirst());
    }
    List<Spell> out = new ArrayList<>();
    for (Spell next : lasting) {
      if (!out.isEmpty() && out.getLast().reaches(next.from())) {
        out.add(out.removeLast().join(next));
      } else {
        out.add(next);
      }
    }
    return List.copyOf(out);
  }
}
