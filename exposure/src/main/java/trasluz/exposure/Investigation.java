package trasluz.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import trasluz.graph.Listing;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.DesignationKind;
import trasluz.statement.Evidence;
import trasluz.statement.Grade;
import trasluz.statement.Holds;
import trasluz.statement.Statement;

/// Answers everything about one party, on the part of the graph that lies above it.
final class Investigation {

  private final OwnershipGraph graph;
  private final int node;
  private final Tally.Rule rule;

  /// @param whole the graph the party is in
  Investigation(OwnershipGraph whole, int party, Tally.Rule rule) {
    this.graph = whole.upstreamOf(party);
    this.node = graph.find(whole.id(party)).orElseThrow();
    this.rule = rule;
  }

  /// The blocking measures first, then each directive that reaches the party or may.
  List<Exposure> all() {
    List<Exposure> out = new ArrayList<>();
    out.add(blocking());
    graph.listings().stream()
        .filter(l -> l.regime().equals(rule.regime()))
        .map(Listing::kind)
        .filter(DesignationKind.Sectoral.class::isInstance)
        .distinct()
        .sorted(Comparator.comparing(DesignationKind::toString))
        .map(this::sectoral)
        .filter(exposure -> exposure.status() != Status.NO)
        .forEach(out::add);
    return List.copyOf(out);
  }

  Exposure blocking() {
    Question question = new Question(rule, new DesignationKind.Block(), Basis.OWNED);
    Evaluation owned = Evaluation.of(graph, node, question);
    List<Ground> grounds = new ArrayList<>();
    ifListed(question, grounds);
    Status defined = Status.NO;
    if (owned.tally().government().isPresent()) {
      Evaluation government = Evaluation.of(graph, node, question.on(Basis.DEFINED));
      defined = government.answer().status();
      if (defined != Status.NO) {
        grounds.add(ground(question.on(Basis.DEFINED), government));
      }
    }
    Ground byOwnership = ground(question, owned);
    grounds.add(byOwnership);
    grounds.sort(Comparator.comparing(Ground::status));
    Cautions cautions =
        new Cautions(graph, node, question, owned).ofOwnership().ofGovernment(defined);
    DesignationKind kind =
        grounds.getFirst().basis() == Basis.DEFINED
            ? new DesignationKind.Government()
            : question.kind();
    return exposure(kind, owned, grounds, cautions);
  }

  private Exposure sectoral(DesignationKind kind) {
    Question question = new Question(rule, kind, Basis.OWNED);
    Evaluation owned = Evaluation.of(graph, node, question);
    List<Ground> grounds = new ArrayList<>();
    ifListed(question, grounds);
    grounds.add(ground(question, owned));
    grounds.sort(Comparator.comparing(Ground::status));
    return exposure(kind, owned, grounds, new Cautions(graph, node, question, owned).ofOwnership());
  }

  private void ifListed(Question question, List<Ground> grounds) {
    Evaluation listed = Evaluation.of(graph, node, question.on(Basis.LISTED));
    if (listed.answer().status() != Status.NO) {
      grounds.add(ground(question.on(Basis.LISTED), listed));
    }
  }

  private Exposure exposure(
      DesignationKind kind, Evaluation owned, List<Ground> grounds, Cautions cautions) {
    Status status = grounds.getFirst().status();
    Question question = new Question(rule, owned.tally().kind(), Basis.OWNED);
    Status byOwnership = owned.answer().status();
    grounds.stream()
        .filter(ground -> ground.basis() == Basis.OWNED)
        .forEach(ground -> cautions.ofLayers(ground.route()));
    if (status != Status.NO) {
      cautions.add(Licences.of(owned.tally(), node));
    }
    boolean open = byOwnership == Status.MAYBE || byOwnership == Status.MAYBE_UNKNOWN;
    return new Exposure(
        graph.id(node),
        graph.name(node),
        rule.regime(),
        graph.moment(),
        rule.version(),
        kind,
        status,
        Held.shares(owned.tally(), node, Reading.MAY),
        owned.answer().share(),
        Means.of(owned.tally(), node, byOwnership),
        grounds,
        cautions.flags(),
        cautions.notes(),
        open ? OpenFacts.next(graph, node, question, owned.tally()) : Optional.empty());
  }

  private Ground ground(Question question, Evaluation evaluation) {
    Rerun rerun = new Rerun(graph.id(node), question, graph.moment(), graph.identities());
    Answer answer = evaluation.answer();
    Tally tally = evaluation.tally();
    List<Statement> needed = rerun.needed(candidates(rerun, question, evaluation), answer);
    Explainer explainer = new Explainer(needed);
    Evidence tree =
        switch (question.basis()) {
          case LISTED -> explainer.listed(tally, node);
          case DEFINED -> explainer.defined(tally, node);
          case OWNED -> explainer.owned(tally, node, answer);
        };
    Optional<Route> route =
        question.basis() == Basis.LISTED
            ? Optional.of(new Route(graph.name(node), List.of(), labels(tally)))
            : RouteFinder.find(tally, node);
    Grades grades = grades(question, evaluation, needed);
    return new Ground(
        question.basis(),
        answer.status(),
        explainer.withRest(tree),
        route,
        grades.best,
        grades.uncontested,
        question.basis() == Basis.LISTED || answer.status().compareTo(Status.MAYBE) > 0
            ? List.of()
            : rerun.pivotal(needed, Proof.everything(tally), answer.status()));
  }

  private List<Statement> candidates(Rerun rerun, Question question, Evaluation evaluation) {
    Tally tally = evaluation.tally();
    if (question.basis() == Basis.LISTED) {
      return Proof.listings(tally, node);
    }
    if (evaluation.answer().status() == Status.YES) {
      List<Statement> proof = Proof.of(tally, node);
      if (rerun.answer(proof).isLike(evaluation.answer())) {
        return proof;
      }
    }
    return Proof.everything(tally);
  }

  private List<String> labels(Tally tally) {
    return graph.listingsOf(node).stream()
        .filter(l -> Tally.isOf(l, rule, tally.kind()))
        .map(RouteFinder::label)
        .distinct()
        .sorted()
        .toList();
  }

  private record Grades(Optional<Grade> best, Optional<Grade> uncontested) {
    static final Grades NONE = new Grades(Optional.empty(), Optional.empty());
  }

  private Grades grades(Question question, Evaluation evaluation, List<Statement> needed) {
    Status status = evaluation.answer().status();
    if (status == Status.NO || status == Status.MAYBE_UNKNOWN) {
      return Grades.NONE;
    }
    Reading reading = status == Status.YES ? Reading.MUST : Reading.MAY;
    boolean ungraded = needed.stream().anyMatch(s -> s.grade().ungraded());
    if (question.basis() == Basis.LISTED) {
      return listedGrades(evaluation.tally(), status, ungraded);
    }
    Tally tally = evaluation.tally();
    return new Grades(
        grade(tally.graded(reading).level(node), ungraded),
        grade(tally.uncontestedLevel(reading, node), ungraded));
  }

  private Grades listedGrades(Tally tally, Status status, boolean ungraded) {
    int best = 0;
    int uncontested = 0;
    for (Listing listing : graph.listingsOf(node)) {
      boolean counts =
          Tally.isOf(listing, rule, tally.kind())
              && (status == Status.MAYBE || listing.holds() == Holds.YES);
      if (counts) {
        best = Math.max(best, listing.support());
        boolean stands = listing.contradiction() < listing.support();
        uncontested = Math.max(uncontested, stands ? listing.support() : 0);
      }
    }
    return new Grades(grade(best, ungraded), grade(uncontested, ungraded));
  }

  /// A level above 2 rests on graded statements only, whatever else is cited.
  private static Optional<Grade> grade(int level, boolean ungraded) {
    return level == 0 ? Optional.empty() : Optional.of(new Grade(level, ungraded && level <= 2));
  }
}
