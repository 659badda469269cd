package trasluz.workbench.batch;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trasluz.graph.Identities;
import trasluz.statement.EntityId;
import trasluz.statement.Judgement;
import trasluz.statement.Judgement.Verdict;

/// What people decided about customers and list entries, and whether it still applies on a day.
///
/// Of several judgements about one pair the latest counts, also when it has run out: an older one
/// does not come back. Only *not same* with an unchanged basis suppresses a match. Immutable.
public final class Decisions {

  /// What is known of a pair.
  ///
  /// @param suppresses whether the match need not be shown
  /// @param text `not same, by WHO on DATE: WHY`, or why that no longer applies
  public record Decision(boolean suppresses, String text) {}

  private record Pair(EntityId customer, EntityId entity) {}

  private final Map<Pair, Judgement> latest;
  private final Map<EntityId, Integer> counts;
  private final LocalDate today;

  private Decisions(Map<Pair, Judgement> latest, LocalDate today) {
    this.latest = Map.copyOf(latest);
    Map<EntityId, Integer> judged = new HashMap<>();
    latest.keySet().forEach(pair -> judged.merge(pair.customer(), 1, Integer::sum));
    this.counts = Map.copyOf(judged);
    this.today = today;
  }

  /// @param judgements in the order in which they were made; those without a customer are left out
  /// @param today the day on which a judgement must not have run out
  public static Decisions of(List<Judgement> judgements, LocalDate today) {
    Map<Pair, Judgement> latest = new HashMap<>();
    for (Judgement judgement : judgements) {
      if (judgement.isAboutCustomer()) {
        latest.merge(
            pair(judgement), judgement, (old, next) -> next.at().isBefore(old.at()) ? old : next);
      }
    }
    return new Decisions(latest, today);
  }

  /// Of all judgements of a case those that count on a day, about customers and about entities.
  ///
  /// @param judgements in the order in which they were made
  public static Set<Judgement> counting(List<Judgement> judgements, LocalDate today) {
    Decisions decisions = of(judgements, today);
    Set<Judgement> counting = new HashSet<>(Identities.of(judgements, today).inUse());
    decisions.latest().stream().filter(last -> !decisions.hasRunOut(last)).forEach(counting::add);
    return Set.copyOf(counting);
  }

  private static Pair pair(Judgement judgement) {
    boolean leftFirst = judgement.left().scope().equals(Judgement.CUSTOMER_SCOPE);
    return leftFirst
        ? new Pair(judgement.left(), judgement.right())
        : new Pair(judgement.right(), judgement.left());
  }

  /// The judgements that count, one for each pair, in a fixed order.
  public List<Judgement> latest() {
    return latest.values().stream()
        .sorted(
            java.util.Comparator.comparing(Judgement::at)
                .thenComparing(Judgement::left)
                .thenComparing(Judgement::right))
        .toList();
  }

  /// How many entities a customer was judged about.
  int countOf(EntityId customer) {
    return counts.getOrDefault(customer, 0);
  }

  /// What was decided about a customer and an entity, if anything was.
  ///
  /// @param now what the two are now
  Optional<Decision> about(EntityId customer, EntityId entity, Basis now) {
    return Optional.ofNullable(latest.get(new Pair(customer, entity)))
        .map(judgement -> decision(judgement, now));
  }

  private Decision decision(Judgement judgement, Basis now) {
    LocalDate day = LocalDate.ofInstant(judgement.at(), ZoneOffset.UTC);
    String who = "by %s on %s".formatted(judgement.by(), day);
    String verdict = words(judgement.verdict());
    if (hasRunOut(judgement)) {
      return new Decision(
          false,
          "judged %s %s, but only until %s"
              .formatted(verdict, who, judgement.until().orElseThrow()));
    }
    Optional<String> changed =
        judgement.basis().flatMap(Basis::parseOptional).flatMap(now::changedSince);
    return changed
        .map(what -> new Decision(false, "judged %s %s, but %s".formatted(verdict, who, what)))
        .orElseGet(() ->
            new Decision(
                judgement.verdict() == Verdict.NOT_SAME,
                "%s, %s: %s".formatted(verdict, who, judgement.reason())));
  }

  /// Whether a judgement no longer applies because it was limited.
  public boolean hasRunOut(Judgement judgement) {
    return judgement.until().map(end -> !today.isBefore(end)).orElse(false);
  }

  /// The verdict as people say it.
  public static String words(Verdict verdict) {
    return switch (verdict) {
      case SAME -> "same";
      case NOT_SAME -> "not same";
      case UNSURE -> "unsure";
    };
  }
}
