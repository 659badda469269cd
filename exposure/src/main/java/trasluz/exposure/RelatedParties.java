package trasluz.exposure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trasluz.graph.Dealing;
import trasluz.graph.Interests;
import trasluz.graph.OwnershipGraph;
import trasluz.graph.Part;
import trasluz.statement.Amount;
import trasluz.statement.Claim;
import trasluz.statement.Grade;
import trasluz.statement.PartialDate;
import trasluz.statement.Share;
import trasluz.statement.Statement;

/// Finds the parties of [Related] around those that are blocked for sure.
final class RelatedParties {

  private final OwnershipGraph graph;
  private final Survey survey;
  private final Map<Integer, List<Related.Link>> links = new TreeMap<>();
  private final Map<Integer, List<Amount>> traded = new TreeMap<>();

  private final Candidates candidates;

  RelatedParties(OwnershipGraph graph, Survey survey) {
    this.graph = graph;
    this.survey = survey;
    this.candidates = new Candidates(survey.block());
  }

  List<Related> ranked(RuleVersion rule) {
    for (Interests layer : List.of(graph.equity(), graph.control())) {
      for (int i = 0; i < layer.size(); i++) {
        if (isCaught(layer.holder(i))) {
          heldByCaught(layer, i);
          if (layer == graph.equity()) {
            coHolders(i);
          }
        }
        if (isCaught(layer.subject(i))) {
          holdsCaught(layer, i);
        }
      }
    }
    graph.dealings().forEach(this::dealing);
    String unit = commonUnit();
    List<Related> out = new ArrayList<>();
    links.forEach((node, found) -> out.add(related(node, found, rule, unit)));
    out.sort(
        Comparator.comparing(this::rank)
            .thenComparing(Related::shortfall)
            .thenComparing(Related::gained, Comparator.reverseOrder())
            .thenComparing(Related::controls, Comparator.reverseOrder())
            .thenComparing(r -> r.daysFromListing().orElse(Long.MAX_VALUE))
            .thenComparing(r -> r.grade().map(Grade::level).orElse(0), Comparator.reverseOrder())
            .thenComparing(
                r -> r.traded().map(Amount::value).orElse(BigDecimal.ZERO),
                Comparator.reverseOrder())
            .thenComparing(Related::entity));
    return List.copyOf(out);
  }

  /// Unknown owners alone bring nobody closer: only with a caught holder above does that come
  /// before a NO.
  private Status rank(Related related) {
    boolean onlyUnknown =
        related.status() == Status.MAYBE_UNKNOWN
            && !survey.isBelowCaught(graph.find(related.entity()).orElseThrow());
    return onlyUnknown ? Status.NO : related.status();
  }

  private boolean isCaught(int node) {
    return survey.block().caught(Reading.MUST).contains(node);
  }

  /// A nominee's hand stands for the nominee.
  private int party(int node) {
    return graph.isHand(node) ? graph.find(graph.id(node)).orElseThrow() : node;
  }

  private void link(int node, Related.LinkKind kind, int caught, Found found) {
    int party = party(node);
    if (!isCaught(party) && !isCaught(node) && party != party(caught)) {
      Related.Link link = new Related.Link(kind, graph.id(caught), found.words, found.statements);
      List<Related.Link> of = links.computeIfAbsent(party, _ -> new ArrayList<>());
      if (!of.contains(link)) {
        of.add(link);
      }
    }
  }

  private record Found(String words, List<Statement> statements) {}

  private void heldByCaught(Interests layer, int interest) {
    int holder = layer.holder(interest);
    int subject = layer.subject(interest);
    if (!graph.isHand(subject)) {
      link(
          subject,
          Related.LinkKind.HELD_BY_CAUGHT,
          holder,
          new Found(words(layer, interest), statements(layer, interest)));
    }
  }

  private void holdsCaught(Interests layer, int interest) {
    if (!graph.isHand(layer.subject(interest))) {
      link(
          layer.holder(interest),
          Related.LinkKind.HOLDS_CAUGHT,
          layer.subject(interest),
          new Found(words(layer, interest), statements(layer, interest)));
    }
  }

  private void coHolders(int interest) {
    Interests equity = graph.equity();
    int company = equity.subject(interest);
    if (graph.isHand(company)) {
      return;
    }
    for (int at = equity.holdersFrom(company); at < equity.holdersFrom(company + 1); at++) {
      int other = equity.holding(at);
      if (other != interest && equity.holder(other) != company) {
        List<Statement> both = new ArrayList<>(statements(equity, other));
        both.addAll(statements(equity, interest));
        link(
            equity.holder(other),
            Related.LinkKind.CO_HOLDER,
            equity.holder(interest),
            new Found(words(equity, other) + "; " + words(equity, interest), both));
      }
    }
  }

  private String words(Interests layer, int interest) {
    String holder = graph.name(layer.holder(interest));
    String subject = graph.name(layer.subject(interest));
    String perhaps = HoldingWords.perhaps(layer, interest);
    return layer == graph.control()
        ? "%s %scontrols %s".formatted(holder, perhaps, subject)
        : "%s %sholds %s of %s"
            .formatted(holder, perhaps, HoldingWords.share(layer, interest), subject);
  }

  private List<Statement> statements(Interests layer, int interest) {
    return IntStream.of(layer.statements(interest, Part.USED)).mapToObj(graph::statement).toList();
  }

  private void dealing(Dealing dealing) {
    int from = dealing.from();
    int to = dealing.to();
    boolean caughtSells = isCaught(from);
    if (from == to || caughtSells == isCaught(to)) {
      return;
    }
    int party = caughtSells ? to : from;
    String what = dealing.quantity().map(Amount::toString).orElse("an unknown amount");
    Found found =
        new Found(
            "%s went from %s to %s".formatted(what, graph.name(from), graph.name(to)),
            List.of(dealing.statement()));
    link(party, Related.LinkKind.DEALT_WITH_CAUGHT, caughtSells ? from : to, found);
    dealing
        .quantity()
        .ifPresent(amount -> traded.computeIfAbsent(party, _ -> new ArrayList<>()).add(amount));
  }

  /// The unit most dealings have, the first in alphabetical order of several; amounts in other
  /// units can't be compared with it.
  private String commonUnit() {
    Map<String, Integer> counts = new TreeMap<>();
    traded
        .values()
        .forEach(list -> list.forEach(amount -> counts.merge(amount.unit(), 1, Integer::sum)));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private Related related(int node, List<Related.Link> found, RuleVersion rule, String unit) {
    Status status = survey.blocking(node);
    Share share = Held.shares(survey.block(), node, Reading.MAY);
    BigDecimal missing = rule.threshold().subtract(share.min()).max(BigDecimal.ZERO);
    Optional<Amount> sum =
        traded.getOrDefault(node, List.of()).stream()
            .filter(amount -> amount.unit().equals(unit))
            .map(Amount::value)
            .reduce(BigDecimal::add)
            .map(value -> new Amount(value, unit));
    Interests control = graph.control();
    return new Related(
        graph.id(node),
        graph.name(node),
        status,
        share,
        missing,
        candidates.reach(node),
        control.heldFrom(node + 1) - control.heldFrom(node),
        found.stream().flatMap(this::daysFromListing).min(Comparator.naturalOrder()),
        found.stream()
            .flatMap(link -> link.statements().stream())
            .map(Statement::grade)
            .max(Comparator.comparingInt(Grade::level)),
        found,
        sum);
  }

  /// How far the beginning or end of each stake that makes a link is from each listing of the
  /// caught party, where it is near.
  private Stream<Long> daysFromListing(Related.Link link) {
    int caught = graph.find(link.caught()).orElseThrow();
    List<LocalDate> listed =
        graph.listingsOf(caught).stream()
            .flatMap(listing -> listing.cited().stream())
            .map(cited -> graph.statement(cited.number()))
            .flatMap(RelatedParties::listingDay)
            .toList();
    return link.statements().stream()
        .filter(statement -> statement.claim() instanceof Claim.Interest)
        .flatMap(statement ->
            Stream.concat(statement.validity().from().stream(), statement.validity().to().stream()))
        .flatMap(day ->
            listed.stream().map(other -> Math.abs(ChronoUnit.DAYS.between(other, day.latest()))))
        .filter(days -> days <= Related.NEAR);
  }

  private static Stream<LocalDate> listingDay(Statement statement) {
    Optional<PartialDate> listed =
        statement.claim() instanceof Claim.Designated designated
            ? designated.listed()
            : Optional.empty();
    return listed.or(() -> statement.validity().from()).map(PartialDate::latest).stream();
  }
}
