package trasluz.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trasluz.statement.Claim;
import trasluz.statement.Holds;
import trasluz.statement.PartialDate;
import trasluz.statement.Validity;

/// What one teller says about a holding on a day. A teller is a source, or one original that a
/// source repeats.
///
/// Statements a teller makes on the same day are parts of one holding and are added, except those
/// where one ends as the next begins: of these exactly one holds. The same claim told twice, such
/// as by two sentences of one report, is one part: the better graded counts. What it said later
/// replaces what it said earlier, unless the later word only perhaps holds on the day asked about;
/// then either may be true.
///
/// @param told the statements that count
/// @param replaced statements of the same teller that a later or better graded one makes idle
/// @param range the range as told
/// @param certain the range with 0 as lower end of everything that only perhaps holds
/// @param inForce whether the dates put some of it surely in force on the day
/// @param sure whether the holding surely exists on the day, according to this teller
record Version(
    List<Told> told,
    List<Told> replaced,
    Range range,
    Range certain,
    boolean inForce,
    boolean sure) {

  /// The better graded; of two alike the one with the lower id, whatever was read first.
  private static final Comparator<Told> BETTER =
      Comparator.comparingInt(Told::grade)
          .thenComparing(t -> t.statement().id(), Comparator.reverseOrder());

  /// @param statements of one teller, either all told surely or all told as perhaps; not empty
  static Version of(List<Told> statements, LocalDate asOf) {
    List<Told> ordered = new ArrayList<>(statements);
    ordered.sort(Comparator.comparing(Told::said).reversed());
    List<Told> told = new ArrayList<>();
    List<Told> replaced = new ArrayList<>();
    Optional<Version> version = Optional.empty();
    int next = 0;
    while (next < ordered.size() && !version.map(Version::inForce).orElse(false)) {
      LocalDate day = ordered.get(next).said();
      List<Told> sameDay = new ArrayList<>();
      for (; next < ordered.size() && ordered.get(next).said().equals(day); next++) {
        sameDay.add(ordered.get(next));
      }
      List<Told> parts = onceEach(sameDay);
      told.addAll(parts);
      sameDay.removeAll(parts);
      replaced.addAll(sameDay);
      Version here = ofOneDay(parts, asOf);
      version = Optional.of(version.map(later -> later.or(here)).orElse(here));
    }
    replaced.addAll(ordered.subList(next, ordered.size()));
    Version last = version.orElseThrow();
    return new Version(
        List.copyOf(told),
        List.copyOf(replaced),
        last.range,
        last.certain,
        last.inForce,
        last.sure);
  }

  /// Each claim once, from its best graded statement; a statement's id would be the same if nothing
  /// but its place differed, so that rows of a register that repeat each other are one already.
  private static List<Told> onceEach(List<Told> sameDay) {
    record Key(Claim claim, Validity validity) {}
    Map<Key, Told> best = new LinkedHashMap<>();
    for (Told one : sameDay) {
      best.merge(
          new Key(one.statement().claim(), one.validity()),
          one,
          (a, b) -> BETTER.compare(a, b) >= 0 ? a : b);
    }
    return List.copyOf(best.values());
  }

  /// A later word that only perhaps holds on the day, or else the earlier one.
  private Version or(Version earlier) {
    Range either = range.hull(earlier.range);
    Range surely = earlier.sure ? range.hull(earlier.certain) : either.orNothing();
    return new Version(List.of(), List.of(), either, surely, earlier.inForce, earlier.sure);
  }

  private static Version ofOneDay(List<Told> parts, LocalDate asOf) {
    Optional<Range> range = Optional.empty();
    Optional<Range> certain = Optional.empty();
    boolean dated = false;
    boolean sure = false;
    for (List<Told> chain : chains(parts)) {
      Range one = chain.stream().map(t -> Range.of(t.share())).reduce(Range::hull).orElseThrow();
      boolean started = inForce(chain, asOf);
      boolean holds = started && chain.getFirst().support() == Holds.YES;
      Range surely = holds ? one : one.orNothing();
      range = Optional.of(range.map(sum -> sum.plus(one)).orElse(one));
      certain = Optional.of(certain.map(sum -> sum.plus(surely)).orElse(surely));
      dated |= started;
      sure |= holds;
    }
    return new Version(parts, List.of(), range.orElseThrow(), certain.orElseThrow(), dated, sure);
  }

  /// Puts statements of which each ends as the next begins into one chain.
  private static List<List<Told>> chains(List<Told> parts) {
    List<Told> ordered = new ArrayList<>(parts);
    ordered.sort(
        Comparator.comparing(
            (Told t) -> t.validity().from(),
            Comparator.comparing((Optional<PartialDate> from) -> from.isPresent())
                .thenComparing(from -> from.map(PartialDate::latest).orElse(LocalDate.MIN))));
    List<List<Told>> chains = new ArrayList<>();
    for (Told part : ordered) {
      Optional<List<Told>> before =
          chains.stream()
              .filter(chain -> chain.getLast().validity().to().isPresent())
              .filter(chain -> chain.getLast().validity().to().equals(part.validity().from()))
              .findFirst();
      if (before.isPresent()) {
        before.get().add(part);
      } else {
        chains.add(new ArrayList<>(List.of(part)));
      }
    }
    return chains;
  }

  private static boolean inForce(List<Told> chain, LocalDate asOf) {
    Validity begun = new Validity(chain.getFirst().validity().from(), Optional.empty());
    Validity notOver = new Validity(Optional.empty(), chain.getLast().validity().to());
    return begun.on(asOf) == Holds.YES && notOver.on(asOf) == Holds.YES;
  }

  /// The grade of the weakest part: without it the figure would be another.
  int grade() {
    return told.stream().mapToInt(Told::grade).min().orElseThrow();
  }
}
