package trasluz.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import trasluz.match.identifier.IdentifierRule;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.EntityId;
import trasluz.statement.Evidence;
import trasluz.statement.Identifier;
import trasluz.statement.Schema;

/// Looks names up among all entities of a directory. Immutable, safe for many threads.
///
/// Every name of an entity is compared for itself, so an entity with many aliases is found as well
/// as one with a single name; its best name counts, and what else is known of both sides is added.
/// [Pairing] has the formula, [NameSearch] says which names are compared at all.
///
/// There are two bars. A name is *retrieved* when its own points come within [#RETRIEVAL_MARGIN] of
/// the threshold, so that a birth date that agrees can lift it; it is *reported* when the sum
/// reaches the threshold.
public final class Screening {
  /// How far below the threshold, in hundredths of a deciban, a name may be for particulars to lift
  /// it.
  static final int RETRIEVAL_MARGIN = 400;

  /// A weak alias never alerts by itself.
  static final int MOST_FOR_WEAK_ALIAS = Points.atScore(0.60);

  /// What stands for bytes that could not be read.
  private static final char LOST = '\uFFFD';

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble(Match::score)
          .reversed()
          .thenComparing(match -> match.entity().id());

  private final NameIndex index;
  private final List<KnownName> names;
  private final IdentifierIndex identifiers;
  private final ConcurrentLinkedQueue<NameSearch> searches = new ConcurrentLinkedQueue<>();

  private Screening(NameIndex index, List<KnownName> names, IdentifierIndex identifiers) {
    this.index = index;
    this.names = names;
    this.identifiers = identifiers;
  }

  public static Screening of(EntityDirectory directory) {
    NameIndex.Builder builder = NameIndex.builder();
    for (KnownName known : directory.names()) {
      builder.add(known.name().asPublished(), known.entity().schema());
    }
    return new Screening(builder.build(), directory.names(), new IdentifierIndex(directory));
  }

  /// The entities whose name or identifier resembles the query, best first.
  public Screened screen(Query query) {
    List<NameParts> readings = NameReader.readings(query.name().asPublished(), schema(query));
    Map<EntityId, Match> byEntity = new HashMap<>();
    for (Match match : identifiers.matches(query)) {
      byEntity.merge(match.entity().id(), match, Screening::higher);
    }
    NameSearch search = searches.poll();
    if (search == null) {
      search = new NameSearch(index);
    }
    for (Match match : byName(query, readings, search)) {
      byEntity.merge(match.entity().id(), match, Screening::higher);
    }
    searches.offer(search);
    List<Match> matches =
        byEntity.values().stream().sorted(BEST_FIRST).limit(query.limit()).toList();
    List<String> remarks = new ArrayList<>(remarks(query.name().asPublished(), readings));
    for (Identifier identifier : query.particulars().identifiers()) {
      IdentifierRule.fault(identifier)
          .ifPresent(
              fault -> remarks.add(identifier + ": " + fault + "; it was compared as it stands."));
    }
    return new Screened(matches, remarks);
  }

  private static Match higher(Match one, Match other) {
    return other.score() > one.score() ? other : one;
  }

  private static Schema schema(Query query) {
    return query.schema().orElse(Schema.THING);
  }

  /// The best name of each of the best entities.
  private List<Match> byName(Query query, List<NameParts> readings, NameSearch search) {
    ParticularsComparison particulars = new ParticularsComparison(query.particulars());
    int threshold = Points.atScore(query.threshold());
    int bar = particulars.mayAdd() ? threshold - RETRIEVAL_MARGIN : threshold;
    Map<EntityId, Candidate> best = new HashMap<>();
    search.find(
        readings,
        bar,
        (name, points) -> {
          KnownName known = names.get(name);
          if (query.schema().map(known.entity().schema()::mayBe).orElse(true)) {
            best.merge(known.entity().id(), candidate(name, points), this::better);
          }
        });
    if (!particulars.isEmpty()) {
      best.replaceAll((_, candidate) -> candidate.with(particulars(particulars, candidate)));
    }
    return best.values().stream()
        .filter(candidate -> candidate.points >= threshold)
        .sorted(
            Comparator.comparingInt(Candidate::points)
                .reversed()
                .thenComparing(candidate -> names.get(candidate.name).entity().id()))
        .limit(query.limit())
        .map(candidate -> match(candidate, readings, particulars, search))
        .toList();
  }

  /// @param name its number in the index
  /// @param points of the name, then of everything
  private record Candidate(int name, int points) {
    Candidate with(int more) {
      return new Candidate(name, points + more);
    }
  }

  private Candidate candidate(int name, int points) {
    return new Candidate(name, isWeak(name) ? Math.min(points, MOST_FOR_WEAK_ALIAS) : points);
  }

  private boolean isWeak(int name) {
    return names.get(name).kind() == NameKind.WEAK_ALIAS;
  }

  private int particulars(ParticularsComparison particulars, Candidate candidate) {
    return particulars.compare(names.get(candidate.name).entity()).stream()
        .mapToInt(ParticularsComparison.Finding::points)
        .sum();
  }

  /// Of two names of one entity the higher score, then the more official kind, then the first.
  private Candidate better(Candidate left, Candidate right) {
    int byPoints = Integer.compare(left.points, right.points);
    if (byPoints != 0) {
      return byPoints > 0 ? left : right;
    }
    int byKind = names.get(left.name).kind().compareTo(names.get(right.name).kind());
    if (byKind != 0) {
      return byKind < 0 ? left : right;
    }
    return left.name < right.name ? left : right;
  }

  private Match match(
      Candidate candidate,
      List<NameParts> readings,
      ParticularsComparison particulars,
      NameSearch search) {
    KnownName known = names.get(candidate.name);
    int ofName = search.compare(readings, candidate.name);
    List<Evidence> steps = new ArrayList<>(Explanations.steps(search.pairing()));
    if (isWeak(candidate.name) && ofName > MOST_FOR_WEAK_ALIAS) {
      steps.add(
          Evidence.step(
              "weak alias",
              "the source calls the name weak, so it counts only so much"
                  + Explanations.amount(MOST_FOR_WEAK_ALIAS - ofName)));
    }
    particulars.compare(known.entity()).forEach(finding -> steps.add(finding.evidence()));
    steps.add(Evidence.needed(known.statement()));
    return new Match(
        known.entity(),
        known.statement(),
        Points.score(candidate.points),
        Explanations.tree(candidate.points, steps));
  }

  private static List<String> remarks(String name, List<NameParts> readings) {
    List<String> remarks = new ArrayList<>();
    if (readings.getFirst().parts().stream().allMatch(part -> part.role() == Role.INITIAL)) {
      remarks.add(
          "The name consists of single letters only, so hardly any listed name is found by it.");
    } else if (readings.getLast().isOnlyWeak()) {
      remarks.add(
          "The name consists of particles and legal forms only, so it was compared only with names"
              + " of that sort.");
    }
    if (readings.getLast().cut()) {
      remarks.add("Only the first %d words of the name were compared.".formatted(NameParts.MOST));
    }
    if (name.indexOf(LOST) >= 0) {
      remarks.add(
          "A character of the name was lost before it came here (U+FFFD), most likely because its"
              + " bytes are not UTF-8.");
    }
    return remarks;
  }
}
