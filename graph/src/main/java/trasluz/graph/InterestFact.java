package trasluz.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trasluz.statement.Hedge;
import trasluz.statement.Holds;
import trasluz.statement.Share;

/// One holding on one day, reduced from all that is told about it.
///
/// Each teller gives one [Version]. Versions of holdings that surely exist come before those that
/// are only alleged, rumoured or undated; among them the best grade counts, and where several have
/// it, their hull. The other versions agree or disagree with that; they never change the figure,
/// but the range of all of them is kept, so that an answer can say whether it depends on the
/// choice. Denials and remarks that evidence is lacking disagree; speculation counts for nothing.
///
/// @param allVersions the range of all live versions, where it is wider than the range used
record InterestFact(
    Range range,
    boolean perhaps,
    int support,
    int contradiction,
    Optional<Share> allVersions,
    List<Cited> cited) {

  /// A statement by number, and what it does here.
  record Cited(int number, Part part) {}

  /// Empty where nothing supports the holding.
  static Optional<InterestFact> of(List<Told> told, LocalDate asOf) {
    List<Version> versions = versions(told, asOf);
    if (versions.isEmpty()) {
      return Optional.empty();
    }
    boolean sure = versions.stream().anyMatch(Version::sure);
    int best =
        versions.stream()
            .filter(v -> v.sure() == sure)
            .mapToInt(Version::grade)
            .max()
            .orElseThrow();
    List<Version> used =
        versions.stream().filter(v -> v.sure() == sure && v.grade() == best).toList();
    Range asTold = used.stream().map(Version::range).reduce(Range::hull).orElseThrow();
    Range range = used.stream().map(Version::certain).reduce(Range::hull).orElseThrow();
    Range all = versions.stream().map(Version::range).reduce(asTold, Range::hull);
    Optional<Share> wider =
        asTold.contains(all) ? Optional.empty() : Optional.of(all.hull(range).share());

    Support support = new Support();
    Support contradiction = new Support();
    List<Cited> cited = new ArrayList<>();
    for (Version version : versions) {
      boolean agrees = version.range().overlaps(asTold);
      if (!agrees) {
        version.told().forEach(t -> contradiction.add(t.statement()));
      } else if (version.sure() == sure && asTold.contains(version.range())) {
        version.told().forEach(t -> support.add(t.statement(), version.grade()));
      }
      Part part = used.contains(version) ? Part.USED : agrees ? Part.AGREES : Part.DISAGREES;
      version.told().forEach(t -> cited.add(new Cited(t.number(), part)));
      version.replaced().forEach(t -> cited.add(new Cited(t.number(), replacedPart(t, asTold))));
    }
    for (Told denial : told) {
      if (denies(denial)) {
        contradiction.add(denial.statement());
        cited.add(new Cited(denial.number(), Part.DISAGREES));
      }
    }
    return Optional.of(
        new InterestFact(range, !sure, support.level(), contradiction.level(), wider, cited));
  }

  private static Part replacedPart(Told told, Range used) {
    return Range.of(told.share()).overlaps(used) ? Part.AGREES : Part.DISAGREES;
  }

  private static boolean denies(Told told) {
    Hedge hedge = told.statement().telling().hedge();
    return hedge == Hedge.DENIED || hedge == Hedge.NO_EVIDENCE;
  }

  private static List<Version> versions(List<Told> told, LocalDate asOf) {
    Map<Teller, List<Told>> byTeller = new LinkedHashMap<>();
    for (Told one : told) {
      if (one.support() != Holds.NO) {
        byTeller.computeIfAbsent(Teller.of(one), _ -> new ArrayList<>()).add(one);
      }
    }
    return byTeller.values().stream().map(list -> Version.of(list, asOf)).toList();
  }

  /// Who tells it, and whether surely; an allegation doesn't replace what the same source states.
  record Teller(String source, Optional<String> origin, Holds support) {
    static Teller of(Told told) {
      return new Teller(
          told.statement().source().id(), told.statement().telling().origin(), told.support());
    }
  }

  /// The fact that a single statement tells, without the detours; equal to [#of] of that one.
  static InterestFact ofOne(Told told) {
    boolean sure = told.valid() == Holds.YES && told.support() == Holds.YES;
    Range range = Range.of(told.share());
    return new InterestFact(
        sure ? range : range.orNothing(),
        !sure,
        Support.ofOne(told.statement()),
        0,
        Optional.empty(),
        List.of(new Cited(told.number(), Part.USED)));
  }
}
