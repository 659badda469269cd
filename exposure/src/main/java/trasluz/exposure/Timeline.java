package trasluz.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.Claim;
import trasluz.statement.EntityId;
import trasluz.statement.Statement;

/// Since when and until when a regime reaches a party: its status on every day, by the law as it
/// then read and by the law as it reads on a later day.
///
/// A status can change only on days on which a statement about the party, or about whoever stands
/// above it, begins or ceases to hold, or on which a rule changes; between two such days it is
/// constant, so that each is asked about once.
///
/// @param knownBy the last day whose knowledge was used
/// @param readOn the day on which "as now read" is read
/// @param periods without gaps, oldest first; the first has no beginning, the last no end
public record Timeline(
    EntityId entity,
    String name,
    String regime,
    LocalDate knownBy,
    LocalDate readOn,
    List<Period> periods) {

  public Timeline {
    periods = List.copyOf(periods);
  }

  /// Days in a row with one answer.
  ///
  /// @param from the first day; absent for the oldest period
  /// @param to the first day after it; absent for the last period
  /// @param asThen the status by the rule as it read on these days
  /// @param asNowRead the status by the rule as it is read for these days on the later day, which
  ///   differs where a court has said since what the law meant
  /// @param rule the version that applied
  /// @param causes statements that begin or cease to hold on the first day
  public record Period(
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Status asThen,
      Status asNowRead,
      RuleVersion rule,
      List<Statement> causes) {
    public Period {
      causes = List.copyOf(causes);
    }

    private boolean isLike(Period other) {
      return asThen == other.asThen
          && asNowRead == other.asNowRead
          && rule.id().equals(other.rule.id());
    }

    private Period withoutBeginning() {
      return new Period(Optional.empty(), to, asThen, asNowRead, rule, causes);
    }

    private Period until(LocalDate day) {
      return new Period(from, Optional.of(day), asThen, asNowRead, rule, causes);
    }
  }

  /// What statements say about a party over time.
  ///
  /// @param knownBy statements said later are left out
  /// @param readOn the day from which the law is read back
  public static Timeline of(
      History history, EntityId entity, Regime regime, LocalDate knownBy, LocalDate readOn) {
    return new Timelines(history, regime, knownBy, readOn).of(entity);
  }

  /// The day of a period's first appearance of a status, for "caught since".
  public Optional<LocalDate> since(Status status) {
    return periods.stream()
        .filter(period -> period.asThen == status)
        .findFirst()
        .flatMap(Period::from);
  }

  /// Makes the timelines of one question.
  private record Timelines(History history, Regime regime, LocalDate knownBy, LocalDate readOn) {

    Timeline of(EntityId entity) {
      List<Statement> above = history.above(entity);
      TreeMap<LocalDate, List<Statement>> turns = new TreeMap<>();
      for (Statement statement : above) {
        if (isOfAnother(statement)) {
          continue;
        }
        for (LocalDate day : History.turns(statement)) {
          turns.computeIfAbsent(day, _ -> new ArrayList<>()).add(statement);
        }
      }
      for (RuleVersion version : regime.versions()) {
        if (!version.from().equals(LocalDate.MIN)) {
          turns.computeIfAbsent(version.from(), _ -> new ArrayList<>());
        }
      }
      LocalDate before = turns.isEmpty() ? readOn : turns.firstKey().minusDays(1);
      List<Period> periods = new ArrayList<>();
      periods.add(period(entity, above, before, List.of()).withoutBeginning());
      for (Map.Entry<LocalDate, List<Statement>> turn : turns.entrySet()) {
        Period next = period(entity, above, turn.getKey(), turn.getValue());
        if (!next.isLike(periods.getLast())) {
          periods.add(periods.removeLast().until(turn.getKey()));
          periods.add(next);
        }
      }
      OwnershipGraph graph = history.graph(above, readOn, knownBy);
      String name =
          graph.find(entity).stream().mapToObj(graph::name).findFirst().orElseGet(entity::toString);
      return new Timeline(entity, name, regime.id(), knownBy, readOn, periods);
    }

    private boolean isOfAnother(Statement statement) {
      return statement.claim() instanceof Claim.Designated designated
          && !designated.regime().equals(regime.id());
    }

    private Period period(
        EntityId entity, List<Statement> above, LocalDate day, List<Statement> causes) {
      OwnershipGraph graph = history.graph(above, day, knownBy);
      RuleVersion then = regime.on(day);
      RuleVersion now = regime.on(day, readOn);
      Status asThen = Exposures.under(regime, then, graph).status(entity);
      Status asNow =
          now.id().equals(then.id()) ? asThen : Exposures.under(regime, now, graph).status(entity);
      return new Period(Optional.of(day), Optional.empty(), asThen, asNow, then, causes);
    }
  }
}
