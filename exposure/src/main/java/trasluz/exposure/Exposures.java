package trasluz.exposure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.DesignationKind;
import trasluz.statement.EntityId;

/// What one regime makes of the parties of one graph.
///
/// [#of] looks only at the part of the graph above a party, so that one question is quick even on a
/// large graph. [#all] runs the cascade over the whole graph once and then answers for each party
/// it finds. For a timeline, build graph and exposures once for each date.
///
/// Not safe to share between threads.
public final class Exposures {

  private final OwnershipGraph graph;
  private final Tally.Rule rule;
  private Optional<Survey> survey = Optional.empty();

  /// How many parties have which status as to blocking.
  ///
  /// @param unknownBelowCaught MAYBE_UNKNOWN with a caught party among the identified holders above
  /// @param unknownOtherwise MAYBE_UNKNOWN only because holders are not identified; [Exposures#all]
  ///   leaves these out
  public record Counts(int yes, int maybe, int unknownBelowCaught, int unknownOtherwise, int no) {}

  private Exposures(OwnershipGraph graph, Tally.Rule rule) {
    this.graph = graph;
    this.rule = rule;
  }

  /// Under the rule as it read on the day the graph is about.
  public static Exposures under(Regime regime, OwnershipGraph graph) {
    return under(regime, regime.on(graph.moment().asOf()), graph);
  }

  /// Under a chosen version of the rule, for "as the law reads now".
  public static Exposures under(Regime regime, RuleVersion version, OwnershipGraph graph) {
    return new Exposures(graph, new Tally.Rule(regime.id(), version));
  }

  public OwnershipGraph graph() {
    return graph;
  }

  public RuleVersion rule() {
    return rule.version();
  }

  /// Everything about one party: the row about blocking first, then one for each directive that
  /// reaches it or may. Empty where no statement mentions the party.
  public List<Exposure> of(EntityId entity) {
    OptionalInt node = graph.find(entity);
    return node.isEmpty() ? List.of() : new Investigation(graph, node.getAsInt(), rule).all();
  }

  /// Whether a party is blocked. Empty where no statement mentions the party.
  public Optional<Exposure> blocking(EntityId entity) {
    OptionalInt node = graph.find(entity);
    return node.isEmpty()
        ? Optional.empty()
        : Optional.of(new Investigation(graph, node.getAsInt(), rule).blocking());
  }

  /// The status of a party as to blocking, without its evidence; NO where no statement mentions it.
  public Status status(EntityId entity) {
    return status(entity, new DesignationKind.Block());
  }

  /// The status of a party as to one measure of [#kinds], without its evidence; NO where no
  /// statement mentions the party, or nobody is under the measure.
  public Status status(EntityId entity, DesignationKind kind) {
    OptionalInt node = graph.find(entity);
    return node.isEmpty() ? Status.NO : survey().telling(node.getAsInt(), kind);
  }

  /// The measures that somebody of the graph is listed under: blocking first and in any case, then
  /// each directive.
  public List<DesignationKind> kinds() {
    return survey().kinds();
  }

  /// Every party caught for sure or perhaps, and those that have a caught party among their
  /// identified holders and others that nobody identifies; in the order of their ids. Rows with NO
  /// are left out. The evidence is worked out as the stream is read.
  public Stream<Exposure> all() {
    return found(node -> true);
  }

  /// As [#all], without what a listing of the party itself says: whom the rule reaches beyond the
  /// lists.
  public Stream<Exposure> unlisted() {
    return found(node -> !survey().isOnlyListed(node))
        .filter(exposure ->
            exposure.grounds().stream()
                .noneMatch(
                    ground -> ground.basis() == Basis.LISTED && ground.status() == Status.YES));
  }

  private Stream<Exposure> found(IntPredicate chosen) {
    Survey whole = survey();
    return whole.found().stream()
        .filter(chosen::test)
        .sorted((a, b) -> graph.id(a).compareTo(graph.id(b)))
        .flatMap(node ->
            new Investigation(graph, node, rule)
                .all().stream()
                    .filter(found -> whole.isTelling(node, found.kind(), found.status())));
  }

  /// How many parties have which status; the parties themselves are in [#all].
  public Counts counts() {
    return survey().counts();
  }

  /// How many parties are blocked for sure, listed ones included: one cascade and nothing else, for
  /// whoever only wants to know how far a listing reaches.
  public int certain() {
    return new Tally(graph, rule, new DesignationKind.Block(), Tally.Seeds.ALL)
        .caught(Reading.MUST)
        .size();
  }

  /// Parties that are not caught for sure but stand close to caught ones, the closest first: by
  /// status, then by what is missing to the threshold, then by what they traded with caught
  /// parties.
  public List<Related> relatedUndesignated() {
    return new RelatedParties(graph, survey()).ranked(rule.version());
  }

  /// Whom further listings would newly catch, the largest gain first; pairs that only act together
  /// are among them.
  public List<Candidate> candidates() {
    return new Candidates(new Tally(graph, rule, new DesignationKind.Block(), Tally.Seeds.ALL))
        .ranked();
  }

  /// What to find out next: the open facts that would settle most answers that are open now, the
  /// most first.
  ///
  /// @param limit how many facts are tried, 1 or more; where there are more, those that lie above
  ///   most open answers
  public List<NextFact> nextFacts(int limit) {
    return NextFacts.ranked(graph, survey(), rule, limit);
  }

  /// Reported totals, each with what was done with it and why.
  public List<DoubleCount> doubleCounts() {
    return DoubleCount.of(graph);
  }

  private Survey survey() {
    if (survey.isEmpty()) {
      survey = Optional.of(new Survey(graph, rule));
    }
    return survey.get();
  }
}
