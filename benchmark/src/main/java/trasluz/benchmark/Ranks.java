package trasluz.benchmark;

import java.util.ArrayList;
import java.util.List;
import trasluz.match.Match;
import trasluz.match.Query;
import trasluz.match.Screening;
import trasluz.statement.EntityId;

/// Where the entities that were meant stand among what was found.
final class Ranks {
  /// Below this nothing is looked at: an entity that scores less counts as not found.
  private static final double LOWEST = 0.30;

  private static final int MOST = 1_000;

  /// @param score of the entity meant, 0 where it was not found
  /// @param better how many others score higher
  /// @param alerts how many entities reach [Query#ALERT]
  /// @param likely how many reach 0.5
  record Rank(double score, int better, int alerts, int likely) {
    boolean isAlert() {
      return score >= Query.ALERT;
    }
  }

  private final List<Rank> ranks = new ArrayList<>();

  static Rank rank(Screening screening, Query query, EntityId meant) {
    List<Match> matches = screening.screen(query.withThreshold(LOWEST).withLimit(MOST)).matches();
    double score =
        matches.stream()
            .filter(match -> match.entity().id().equals(meant))
            .mapToDouble(Match::score)
            .findFirst()
            .orElse(0);
    return new Rank(score, above(matches, score), count(matches, Query.ALERT), count(matches, 0.5));
  }

  private static int above(List<Match> matches, double score) {
    return (int) matches.stream().filter(match -> match.score() > score).count();
  }

  private static int count(List<Match> matches, double score) {
    return (int) matches.stream().filter(match -> match.score() >= score).count();
  }

  void add(Rank rank) {
    ranks.add(rank);
  }

  int size() {
    return ranks.size();
  }

  double alerted() {
    return reaching(Query.ALERT);
  }

  double reaching(double score) {
    return (double) ranks.stream().filter(rank -> rank.score >= score).count() / size();
  }

  /// Found with nothing above it.
  double first() {
    return within(1);
  }

  /// Found with fewer than so many above it.
  double within(int places) {
    return (double) ranks.stream().filter(rank -> rank.score > 0 && rank.better < places).count()
        / size();
  }

  double meanAlerts() {
    return ranks.stream().mapToInt(Rank::alerts).average().orElse(Double.NaN);
  }

  double meanLikely() {
    return ranks.stream().mapToInt(Rank::likely).average().orElse(Double.NaN);
  }
}
