package trasluz.workbench.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import trasluz.match.EntityProfile;
import trasluz.match.Match;
import trasluz.match.Query;
import trasluz.match.Screened;
import trasluz.match.Screening;
import trasluz.statement.EntityId;
import trasluz.workbench.batch.CustomerAnswer.Found;

/// Screens one customer: each of its names is looked up, the best score for each entity counts, and
/// what people decided before is applied. May be used by several threads.
public final class CustomerScreening {
  private static final int MOST = 10_000;

  private final Screening screening;
  private final Decisions decisions;
  private final ScreeningOptions options;

  /// Grows no larger than the lists.
  private final Map<EntityId, String> entityHashes = new ConcurrentHashMap<>();

  public CustomerScreening(Screening screening, Decisions decisions, ScreeningOptions options) {
    this.screening = screening;
    this.decisions = decisions;
    this.options = options;
  }

  public CustomerAnswer screen(Customer customer) {
    Map<EntityId, Match> best = new HashMap<>();
    Set<String> remarks = new LinkedHashSet<>();
    // One more than is shown tells whether there are more, whatever is suppressed.
    int limit = Math.min(options.limit() + 1 + decisions.countOf(customer.entityId()), MOST);
    for (var name : customer.names()) {
      Screened screened =
          screening.screen(
              new Query(
                  name,
                  customer.schema().or(options::schema),
                  customer.particulars(),
                  options.threshold(),
                  limit));
      remarks.addAll(screened.remarks());
      if (screened.matches().size() == MOST) {
        remarks.add("'%s' has %,d matches or more.".formatted(name, MOST));
      }
      for (Match match : screened.matches()) {
        best.merge(
            match.entity().id(), match, (old, next) -> next.score() > old.score() ? next : old);
      }
    }
    return judged(customer, best, remarks);
  }

  private CustomerAnswer judged(Customer customer, Map<EntityId, Match> best, Set<String> remarks) {
    if (best.isEmpty()) {
      return new CustomerAnswer(customer, List.of(), 0, List.copyOf(remarks));
    }
    String customerHash = customer.recordHash();
    List<Found> all =
        best.values().stream()
            .sorted(
                Comparator.comparingDouble(Match::score)
                    .reversed()
                    .thenComparing(match -> match.entity().id()))
            .map(match -> found(customer, customerHash, match))
            .toList();
    int suppressed = (int) all.stream().filter(Found::isSuppressed).count();
    List<Found> shown =
        all.stream().filter(one -> options.showJudged() || !one.isSuppressed()).toList();
    List<String> told = new ArrayList<>(remarks);
    if (shown.size() > options.limit()) {
      told.add(
          "Only the %d best of its matches are written; a higher --limit writes more."
              .formatted(options.limit()));
      shown = shown.subList(0, options.limit());
    }
    return new CustomerAnswer(customer, shown, suppressed, told);
  }

  private Found found(Customer customer, String customerHash, Match match) {
    EntityProfile entity = match.entity();
    Basis basis =
        new Basis(
            customerHash, entityHashes.computeIfAbsent(entity.id(), _ -> Basis.hashOf(entity)));
    Optional<Decisions.Decision> decision =
        decisions.about(customer.entityId(), entity.id(), basis);
    return new Found(match, basis, decision);
  }
}
