package trasluz.exposure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import trasluz.graph.GraphIssue;
import trasluz.graph.Interests;
import trasluz.graph.Listing;
import trasluz.graph.OwnershipGraph;
import trasluz.graph.Part;
import trasluz.graph.Units;
import trasluz.statement.DesignationKind;
import trasluz.statement.Hedge;
import trasluz.statement.Holds;
import trasluz.statement.Share;

/// What a reader must know besides the status: the flags of [Flag.Kind] and the notes.
final class Cautions {

  private static final int NAMED = 3;

  private final OwnershipGraph graph;
  private final int node;
  private final Question question;
  private final Evaluation owned;
  private final List<Flag> flags = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /// @param graph the part above the party
  /// @param owned the answer to the question by ownership
  Cautions(OwnershipGraph graph, int node, Question question, Evaluation owned) {
    this.graph = graph;
    this.node = node;
    this.question = question.on(Basis.OWNED);
    this.owned = owned;
  }

  List<Flag> flags() {
    return flags;
  }

  List<String> notes() {
    return notes;
  }

  /// Those that concern the count of shares.
  Cautions ofOwnership() {
    versions();
    ownShares();
    if (owned.answer().status() != Status.YES) {
      mixedSum();
      control();
      economicMajority();
    }
    DoubleCount.of(graph).forEach(total -> notes.add(total.words()));
    graph.issues().stream()
        .sorted(Comparator.comparing(GraphIssue::subject))
        .forEach(issue ->
            // Somebody outside this part of the graph has no bearing on the party.
            graph
                .find(issue.subject())
                .ifPresent(subject -> notes.add(issue.about(graph.name(subject)))));
    notes.addAll(JoinedIds.notes(graph));
    return this;
  }

  /// That a government is the reason, or may be; where its control catches for sure, that replaces
  /// the caution about control.
  Cautions ofGovernment(Status defined) {
    if (defined == Status.YES) {
      flags.removeIf(flag -> flag.kind() == Flag.Kind.CONTROL);
    }
    if (defined.compareTo(Status.MAYBE) <= 0) {
      add(
          Flag.Kind.GOVERNMENT,
          "%s %s a government that is blocked by definition"
              .formatted(
                  graph.name(node), defined == Status.YES ? "belongs to" : "perhaps belongs to"));
    }
    return this;
  }

  /// That a chain of several layers is a matter of interpretation, where the rule's remarks say so.
  void ofLayers(Optional<Route> route) {
    long layers =
        route.map(found -> found.hops().stream().filter(Cautions::isLayer).count()).orElse(0L);
    if (layers > 1) {
      question
          .rule()
          .version()
          .wording()
          .layers()
          .ifPresent(remark -> add(Flag.Kind.INTERPRETATION, remark));
    }
  }

  private static boolean isLayer(Route.Hop hop) {
    return switch (hop.tie()) {
      case HOLDS, CONTROLS -> true;
      case PRINCIPAL, ACTS_JOINTLY -> false;
    };
  }

  void add(List<Flag> others) {
    flags.addAll(others);
  }

  private void add(Flag.Kind kind, String note) {
    flags.add(new Flag(kind, note));
  }

  private void versions() {
    int[] told = graph.interestsInVersions().toArray();
    Status all = told.length == 0 ? status() : statusOf(graph.withAllVersions(_ -> true));
    if (all == status()) {
      return;
    }
    List<String> deciding = new ArrayList<>();
    for (int interest : told) {
      Status one = statusOf(graph.withAllVersions(i -> i == interest));
      if (one != status() && deciding.size() < NAMED) {
        deciding.add(inWords(interest));
      }
    }
    String which =
        deciding.isEmpty() ? "several shares told differently" : String.join("; ", deciding);
    add(
        Flag.Kind.DEPENDS,
        "with all that is told the answer by ownership would be %s instead of %s: %s"
            .formatted(all, status(), which));
  }

  private String inWords(int interest) {
    Interests equity = graph.equity();
    return "%s in %s is taken as %s, all versions%s give %s%s"
        .formatted(
            graph.name(equity.holder(interest)),
            graph.name(equity.subject(interest)),
            equity.share(interest),
            onlyTold(equity, interest),
            equity.shareOfAllVersions(interest),
            newer(equity, interest));
  }

  /// `, some only alleged,` where what disagrees is not told as a fact.
  private String onlyTold(Interests equity, int interest) {
    String hedges =
        Arrays.stream(equity.statements(interest, Part.DISAGREES))
            .mapToObj(number -> graph.statement(number).telling().hedge())
            .filter(hedge -> hedge.support() == Holds.PERHAPS)
            .distinct()
            .sorted()
            .map(Hedge::word)
            .collect(Collectors.joining(" or "));
    return hedges.isEmpty() ? "" : ", some only " + hedges + ",";
  }

  /// Says so where what disagrees is younger than what is used: the better source may be outdated.
  private String newer(Interests equity, int interest) {
    Optional<LocalDate> used = lastSaid(equity, interest, Part.USED);
    Optional<LocalDate> other = lastSaid(equity, interest, Part.DISAGREES);
    return used.isPresent() && other.isPresent() && other.get().isAfter(used.get())
        ? "; what is taken was said by %s, what disagrees by %s".formatted(used.get(), other.get())
        : "";
  }

  private Optional<LocalDate> lastSaid(Interests equity, int interest, Part part) {
    return Arrays.stream(equity.statements(interest, part))
        .mapToObj(number -> graph.statement(number).known())
        .max(Comparator.naturalOrder());
  }

  private Status status() {
    return owned.answer().status();
  }

  private Status statusOf(OwnershipGraph changed) {
    return Evaluation.of(changed, node, question).answer().status();
  }

  private void ownShares() {
    Interests equity = graph.equity();
    List<String> holders = new ArrayList<>();
    Optional<BigDecimal> outstanding = Optional.empty();
    for (int i = 0; i < equity.size(); i++) {
      if (equity.holder(i) == equity.subject(i)) {
        holders.add(graph.name(equity.subject(i)));
        if (equity.subject(i) == node && equity.min(i) < Units.WHOLE) {
          outstanding = Optional.of(onOutstanding(equity.min(i)));
        }
      }
    }
    if (holders.isEmpty()) {
      return;
    }
    holders.sort(Comparator.naturalOrder());
    Status other = owned.tally().onOutstandingShares().status(node);
    if (other != status()) {
      String figure = outstanding.map(p -> " (%s %%)".formatted(p.toPlainString())).orElse("");
      add(
          Flag.Kind.DEPENDS,
          "%s holds its own shares: counted on the shares outstanding the answer is %s%s, on all"
                  .formatted(String.join(", ", holders), other, figure)
              + " shares issued it is %s (%s)".formatted(status(), owned.answer().share()));
    }
  }

  /// The least that is held, on the basis of the shares outstanding, to four decimals.
  private BigDecimal onOutstanding(long own) {
    BigDecimal held = owned.answer().share().min();
    BigDecimal rest = Units.percent(Units.WHOLE - own);
    return held.movePointRight(2).divide(rest, 4, RoundingMode.HALF_UP);
  }

  /// Whether only listings of several kinds together reach the threshold.
  private void mixedSum() {
    List<DesignationKind> kinds =
        graph.listings().stream()
            .filter(l -> l.regime().equals(question.rule().regime()))
            .map(Listing::kind)
            .filter(kind -> !(kind instanceof DesignationKind.Government))
            .distinct()
            .toList();
    boolean government = owned.tally().government().isPresent();
    if (kinds.size() + (government ? 1 : 0) < 2) {
      return;
    }
    byte[] seeds = new byte[graph.size()];
    for (DesignationKind kind : withBlocks(kinds)) {
      Tally tally = tally(kind);
      if (tally.caught(Reading.MUST).contains(node)) {
        return;
      }
      byte[] some = tally.allSeeds(Reading.MUST);
      IntStream.range(0, seeds.length).forEach(i -> seeds[i] = (byte) Math.max(seeds[i], some[i]));
    }
    if (Cascade.run(graph, Reading.MUST, owned.tally().terms(), seeds).contains(node)) {
      add(
          Flag.Kind.UNSETTLED,
          "only holders listed in different ways reach %s together%s"
              .formatted(
                  question.rule().version().thresholdInWords(),
                  remark(question.rule().version().wording().mixed())));
    }
  }

  private static List<DesignationKind> withBlocks(List<DesignationKind> kinds) {
    DesignationKind block = new DesignationKind.Block();
    if (kinds.contains(block)) {
      return kinds;
    }
    List<DesignationKind> out = new ArrayList<>(kinds);
    out.add(block);
    return out;
  }

  private Tally tally(DesignationKind kind) {
    return new Tally(graph, question.rule(), kind, Tally.Seeds.without(node));
  }

  private void control() {
    boolean told = graph.control().size() > 0 || graph.votes().size() > 0;
    if (!told) {
      return;
    }
    Tally tally = tally(question.kind());
    byte[] seeds = tally.allSeeds(Reading.MAY);
    Terms terms = tally.terms().withControl();
    if (Cascade.run(graph, Reading.MAY, terms, seeds).contains(node)
        && !tally.caught(Reading.MAY).contains(node)) {
      byte[] sure = tally.allSeeds(Reading.MUST);
      boolean surely = Cascade.run(graph, Reading.MUST, terms, sure).contains(node);
      add(
          Flag.Kind.CONTROL,
          "%s %scontrol it, or a holder of it, without owning enough%s"
              .formatted(
                  tally.holdersInWords(),
                  surely ? "" : "perhaps ",
                  remark(question.rule().version().wording().control())));
    }
  }

  private static String remark(Optional<String> words) {
    return words.map(w -> "; " + w).orElse("");
  }

  private void economicMajority() {
    boolean[] owners = new boolean[graph.size()];
    byte[] seeds = tally(question.kind()).allSeeds(Reading.MUST);
    boolean any = false;
    for (int i = 0; i < seeds.length; i++) {
      owners[i] = seeds[i] > 0;
      any |= owners[i];
    }
    if (!any) {
      return;
    }
    if (graph.size() > IntegratedOwnership.LIMIT) {
      notes.add(
          "integrated ownership was not computed: %d parties stand above, more than %d"
              .formatted(graph.size() - 1, IntegratedOwnership.LIMIT));
      return;
    }
    Optional<Ratio> stake = IntegratedOwnership.of(graph, owners, node);
    if (stake.isEmpty()) {
      notes.add("integrated ownership has no value: a closed group owns itself entirely");
      return;
    }
    Share threshold = Share.exactly(question.rule().version().threshold());
    Ratio limit = Ratio.of(Units.of(threshold.min()), Units.WHOLE);
    boolean strict = question.rule().version().strict();
    int compared = stake.get().compareTo(limit);
    if (compared > 0 || (compared == 0 && !strict)) {
      add(
          Flag.Kind.ECONOMIC_MAJORITY,
          "direct and indirect stakes multiplied out come to %s %% (Brioschi); this rule does not count so"
              .formatted(stake.get().percent(2).toPlainString()));
    }
  }
}
