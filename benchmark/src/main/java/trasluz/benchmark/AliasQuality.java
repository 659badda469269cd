package trasluz.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import trasluz.match.EntityDirectory;
import trasluz.match.KnownName;
import trasluz.match.Query;
import trasluz.match.Screening;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.EntityId;
import trasluz.statement.Statement;

/// Whether an entity is found by an alias that the list does not give.
///
/// Each strong alias in turn is taken away and looked up. So that the list need not be indexed for
/// each, the aliases of an entity are dealt out to [#FOLDS] lists; only an entity with more aliases
/// than that loses two at a time. An alias that is also another name of the entity, letter by
/// letter, is left out, as it would be found for nothing.
final class AliasQuality {
  private static final int FOLDS = 10;

  private final ResultFile out;
  private final RunOptions options;

  AliasQuality(ResultFile out, RunOptions options) {
    this.out = out;
    this.options = options;
  }

  void report() {
    out.heading("Aliases that the list does not give");
    out.line("each strong alias is looked up in a list without it; shares of those that lead to");
    out.line("their entity; the last two columns are entities found per question");
    out.blank();
    out.line(
        String.format(
            Locale.ROOT,
            "%-26s%7s%9s%9s%9s%9s%12s%12s",
            "",
            "n",
            "at " + Query.ALERT,
            "at 0.5",
            "top 10",
            "first",
            "n at " + Query.ALERT,
            "n at 0.5"));
    report("SDN list", SharedData.statements(SharedData.ofacList()));
    report("UN list", SharedData.statements(SharedData.unList()));
  }

  private void report(String list, List<Statement> statements) {
    List<List<KnownName>> folds = deal(EntityDirectory.of(statements));
    Map<String, Ranks> slices = new TreeMap<>();
    List<List<KnownName>> done = options.quick() ? folds.subList(0, 1) : folds;
    for (List<KnownName> fold : done) {
      ask(list, fold, without(fold, statements), slices);
    }
    slices.forEach((slice, ranks) -> out.line(row(slice, ranks)));
  }

  private static List<List<KnownName>> deal(EntityDirectory directory) {
    Map<EntityId, Map<String, Integer>> texts = new HashMap<>();
    for (KnownName known : directory.names()) {
      texts
          .computeIfAbsent(known.entity().id(), _ -> new HashMap<>())
          .merge(known.name().normalised(), 1, Integer::sum);
    }
    List<List<KnownName>> folds = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      folds.add(new ArrayList<>());
    }
    Map<EntityId, Integer> next = new HashMap<>();
    for (KnownName known : directory.names()) {
      Map<String, Integer> ofEntity = texts.getOrDefault(known.entity().id(), Map.of());
      String text = known.name().normalised();
      boolean asked =
          known.kind() == NameKind.ALIAS
              && !text.isEmpty()
              && ofEntity.size() > 1
              && ofEntity.getOrDefault(text, 0) == 1;
      if (asked) {
        int place = next.merge(known.entity().id(), 1, Integer::sum) - 1;
        folds
            .get((place + Math.floorMod(known.entity().id().hashCode(), FOLDS)) % FOLDS)
            .add(known);
      }
    }
    return folds;
  }

  private static Screening without(List<KnownName> fold, List<Statement> statements) {
    Set<Statement> dropped = new HashSet<>();
    fold.forEach(known -> dropped.add(known.statement()));
    return Screening.of(
        EntityDirectory.of(statements.stream().filter(each -> !dropped.contains(each)).toList()));
  }

  private void ask(
      String list, List<KnownName> fold, Screening screening, Map<String, Ranks> slices) {
    for (KnownName alias : fold) {
      Query query = Query.of(alias.name()).withSchema(alias.entity().schema());
      Ranks.Rank rank = Ranks.rank(screening, query, alias.entity().id());
      String script = WrittenIn.script(alias.name().asPublished()).name().toLowerCase(Locale.ROOT);
      for (String slice :
          List.of(list, list + ", " + alias.entity().schema(), list + ", " + script)) {
        slices.computeIfAbsent(slice, _ -> new Ranks()).add(rank);
      }
      if (!rank.isAlert() && options.misses()) {
        System.out.println(
            "missed: %s, %s (%s), %s".formatted(list, alias.name(), alias.entity(), rank));
      }
    }
  }

  private static String row(String slice, Ranks ranks) {
    return String.format(
        Locale.ROOT,
        "%-26s%7d%9s%9s%9s%9s%12.2f%12.2f",
        slice,
        ranks.size(),
        Tally.share(ranks.alerted()),
        Tally.share(ranks.reaching(0.5)),
        Tally.share(ranks.within(10)),
        Tally.share(ranks.first()),
        ranks.meanAlerts(),
        ranks.meanLikely());
  }
}
