package trasluz.exposure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import trasluz.graph.Interests;
import trasluz.graph.OwnershipGraph;
import trasluz.graph.Units;
import trasluz.statement.Share;

/// Says in one sentence what a rule makes of a company, with the figures that decide it.
final class Verdict {

  private Verdict() {}

  /// One sentence: the verdict and the figures that decide it.
  static String of(Tally tally, int node, Answer answer) {
    String name = tally.graph().name(node);
    String who = tally.holdersInWords();
    RuleVersion rule = tally.rule().version();
    String held = "%s hold %s of %s".formatted(who, inWords(answer.share()), name);
    String need = rule.thresholdInWords() + " is needed";
    if (rule.counting() == RuleVersion.Counting.LISTED_ONLY) {
      return held + "; no ownership rule applies";
    }
    return switch (answer.status()) {
      case YES -> verdict(tally, node, answer.status()) + ": " + reason(tally, node, answer, need);
      case MAYBE ->
          "perhaps " + verdict(tally, node, answer.status()) + ": " + open(tally, node, held, need);
      case MAYBE_UNKNOWN -> {
        Share identified = Held.shares(tally, node, Reading.MAY);
        yield "%s only if holders nobody identifies are: identified %s hold %s of %s, with those"
                .formatted(
                    rule.wording().presumed() ? "presumed" : "caught",
                    who,
                    inWords(identified),
                    name)
            + " it could be %s; %s".formatted(answer.share(), need);
      }
      case NO ->
          notCaught(tally, node)
              + held
              + "; "
              + need
              + shortfall(rule, answer)
              + votesToo(tally, node);
    };
  }

  private static String inWords(Share share) {
    return share.max().signum() == 0 ? "nothing" : share.toString();
  }

  /// `caught`, or as the European institutions put it `PRESUMED(own)`, `PRESUMED(control)`.
  private static String verdict(Tally tally, int node, Status status) {
    if (!tally.rule().version().wording().presumed()) {
      return "caught";
    }
    return Means.of(tally, node, status) == Means.OWNERSHIP ? "PRESUMED(own)" : "PRESUMED(control)";
  }

  private static String notCaught(Tally tally, int node) {
    boolean wider = tally.terms().reach().isWiderThanShares();
    boolean told =
        tally.graph().control().holdersFrom(node) < tally.graph().control().holdersFrom(node + 1);
    return wider
        ? "not caught by ownership or stated control%s: ".formatted(told ? "" : " (none is stated)")
        : "not caught by ownership: ";
  }

  private static String votesToo(Tally tally, int node) {
    return tally.terms().votes() && tally.graph().hasVotes(node)
        ? "; they have %s of the votes, more than 50 %% is needed"
            .formatted(inWords(Held.votes(tally, node, Reading.MAY)))
        : "";
  }

  private static String open(Tally tally, int node, String held, String need) {
    return switch (Means.of(tally, node, Status.MAYBE)) {
      case OWNERSHIP -> held + "; " + need;
      case VOTES -> votes(tally, node, Reading.MAY);
      case CONTROL -> control(tally, node, Reading.MAY);
    };
  }

  private static String votes(Tally tally, int node, Reading reading) {
    return "%s have %s of the votes of %s; more than 50 %% is needed"
        .formatted(
            tally.holdersInWords(), Held.votes(tally, node, reading), tally.graph().name(node));
  }

  private static String control(Tally tally, int node, Reading reading) {
    OwnershipGraph graph = tally.graph();
    Interests control = graph.control();
    List<String> words = new ArrayList<>();
    for (int i : ControlFacts.of(tally, node, reading)) {
      words.add(
          "%s %scontrols %s"
              .formatted(
                  graph.name(control.holder(i)),
                  HoldingWords.perhaps(control, i),
                  graph.name(node)));
    }
    return String.join("; ", words);
  }

  /// What the holders that bring it in hold, who alone are the reason; and what all hold, where
  /// that is something else.
  private static String reason(Tally tally, int node, Answer answer, String need) {
    return switch (Means.of(tally, node, Status.YES)) {
      case OWNERSHIP -> shares(tally, node, answer) + "; " + need;
      case VOTES -> votes(tally, node, Reading.MUST);
      case CONTROL -> control(tally, node, Reading.MUST);
    };
  }

  private static String shares(Tally tally, int node, Answer answer) {
    String name = tally.graph().name(node);
    String who = tally.holdersInWords();
    Share first = Held.sharesBefore(tally, node);
    if (!isSumEnough(tally, node) || first.equals(answer.share())) {
      return "%s hold %s of %s".formatted(who, answer.share(), name);
    }
    return "%s hold %s of %s (%s with all that are or may be %s, also through it)"
        .formatted(who, first, name, answer.share(), tally.memberInWords());
  }

  /// `, 0.01 % short`: of a range the least that is missing.
  private static String shortfall(RuleVersion rule, Answer answer) {
    BigDecimal missing = rule.threshold().subtract(answer.share().max());
    if (missing.signum() > 0) {
      return ", %s %% short".formatted(missing.stripTrailingZeros().toPlainString());
    }
    return missing.signum() == 0 ? ", just short" : "";
  }

  /// Whether the least that holders caught earlier hold is enough by itself.
  static boolean isSumEnough(Tally tally, int node) {
    Share held = Held.sharesBefore(tally, node);
    Terms terms = tally.terms();
    return terms.surely(Units.of(held.min()), held.minOpen(), terms.threshold());
  }
}
