package trasluz.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import trasluz.statement.Claim.Identified;
import trasluz.statement.EntityId;
import trasluz.statement.Name;

/// Looks names up among all entities of a directory. Immutable, safe for many threads.
///
/// Every name of an entity is compared for itself, so an entity with many aliases is found as well
/// as one with a single name; its best name counts. [NameComparison] has the formula,
/// [CandidateSearch] says which names are compared at all.
public final class Screening {
  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble(Match::score)
          .reversed()
          .thenComparing(match -> match.entity().id());

  private final NameIndex index;
  private final IdentifierIndex identifiers;

  private Screening(NameIndex index, IdentifierIndex identifiers) {
    this.index = index;
    this.identifiers = identifiers;
  }

  public static Screening of(EntityDirectory directory) {
    return new Screening(new NameIndex(directory.names()), new IdentifierIndex(directory));
  }

  /// The entities whose name or identifier resembles the query, best first.
  public Screened screen(Query query) {
    List<String> words = NameTokens.of(query.name());
    List<QueryToken> tokens = queryTokens(words);
    int threshold = (int) Math.ceil(query.threshold() * NameComparison.ONE);
    Map<EntityId, Match> byEntity = new HashMap<>();
    for (Match match : byIdentifier(query)) {
      byEntity.putIfAbsent(match.entity().id(), match);
    }
    for (Match match : byName(query, tokens, threshold)) {
      byEntity.putIfAbsent(match.entity().id(), match);
    }
    List<Match> matches =
        byEntity.values().stream().sorted(BEST_FIRST).limit(query.limit()).toList();
    return new Screened(matches, remarks(query.name(), words));
  }

  private List<QueryToken> queryTokens(List<String> words) {
    boolean onlyWeak = words.stream().allMatch(NameTokens::isWeak);
    EditDistance distance = new EditDistance();
    return words.stream()
        .map(word -> new QueryToken(word, onlyWeak || !NameTokens.isWeak(word), index, distance))
        .toList();
  }

  private List<Match> byIdentifier(Query query) {
    List<Match> matches = new ArrayList<>();
    for (IdentifierIndex.Carrier carrier : identifiers.find(query.name().asPublished())) {
      if (admits(query, carrier.entity())
          && carrier.statement().claim() instanceof Identified identified) {
        matches.add(
            new Match(
                carrier.entity(),
                carrier.statement(),
                1.0,
                Explanations.ofIdentifier(
                    carrier.statement(), identified.identifier().toString())));
      }
    }
    return matches;
  }

  /// The best name of each of the best entities.
  private List<Match> byName(Query query, List<QueryToken> tokens, int threshold) {
    NameComparison comparison = new NameComparison(index, tokens);
    Map<EntityId, Candidate> best = new HashMap<>();
    new CandidateSearch(index, tokens, threshold)
        .find().stream()
            .filter(name -> admits(query, index.name(name).entity()))
            .mapToObj(name -> new Candidate(name, comparison.compare(name)))
            .filter(candidate -> candidate.score >= threshold)
            .forEach(candidate ->
                best.merge(index.name(candidate.name).entity().id(), candidate, this::better));
    return best.values().stream()
        .sorted(
            Comparator.comparingInt(Candidate::score)
                .reversed()
                .thenComparing(candidate -> index.name(candidate.name).entity().id()))
        .limit(query.limit())
        .map(candidate -> match(candidate, comparison, tokens))
        .toList();
  }

  /// @param name its number in the index
  /// @param score in ten-thousandths
  private record Candidate(int name, int score) {}

  /// Of two names of one entity the higher score, then the more official kind, then the first.
  private Candidate better(Candidate left, Candidate right) {
    int byScore = Integer.compare(left.score, right.score);
    if (byScore != 0) {
      return byScore > 0 ? left : right;
    }
    int byKind = index.name(left.name).kind().compareTo(index.name(right.name).kind());
    if (byKind != 0) {
      return byKind < 0 ? left : right;
    }
    return left.name < right.name ? left : right;
  }

  private Match match(Candidate candidate, NameComparison comparison, List<QueryToken> tokens) {
    int score = comparison.compare(candidate.name);
    KnownName known = index.name(candidate.name);
    return new Match(
        known.entity(),
        known.statement(),
        score / (double) NameComparison.ONE,
        Explanations.ofName(comparison, index, tokens, score));
  }

  private static boolean admits(Query query, EntityProfile entity) {
    return query.schema().map(entity.schema()::mayBe).orElse(true);
  }

  private static List<String> remarks(Name name, List<String> words) {
    List<String> remarks = new ArrayList<>();
    if (words.stream().allMatch(NameTokens::isWeak)) {
      remarks.add(
          "The name consists of particles and legal forms only, so it was compared only with names"
              + " of that sort.");
    }
    if (NameTokens.isCut(name)) {
      remarks.add(
          "Only the first %d words of the name were compared.".formatted(NameTokens.MOST_TOKENS));
    }
    return remarks;
  }
}
