package trasluz.workbench.answer;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import trasluz.graph.Belief;
import trasluz.graph.Belief.Bearing;
import trasluz.graph.Belief.Branch;
import trasluz.statement.Claim;
import trasluz.statement.ClaimFields;
import trasluz.statement.Hedge;
import trasluz.statement.Holds;
import trasluz.statement.PartialDate;
import trasluz.statement.Statement;

/// Says what a case makes of its claims, in words and in JSON. What is only alleged or rumoured is
/// called so in every line, however many tell it.
public final class BeliefAnswer {

  private final ClaimText claims;

  public BeliefAnswer(ClaimText claims) {
    this.claims = claims;
  }

  /// Whether a claim is worth a line for people: those about relations, and of names, numbers and
  /// the like those that are contested or told by several independent origins.
  public static boolean isWorthALine(Belief belief) {
    return ClaimText.isAboutRelations(belief.best().claim())
        || belief.isContested()
        || belief.best().isCorroborated();
  }

  /// Contested claims first, then relations, each in the order of its words.
  public List<Belief> ordered(List<Belief> beliefs) {
    return beliefs.stream()
        .sorted(
            Comparator.comparing((Belief belief) -> !belief.isContested())
                .thenComparing(belief -> !ClaimText.isAboutRelations(belief.best().claim()))
                .thenComparing(
                    belief -> claims.told(Hedge.ASSERTED, belief.subject(), belief.best().claim())))
        .toList();
  }

  /// `rumoured: soldiers seen at Acme (only rumoured, by 1 origin, grade 1; …)`, without what it
  /// rests on.
  public String line(Belief belief) {
    return "%s (%s)"
        .formatted(Shown.line(sentence(belief, belief.best())), standing(belief.best()));
  }

  /// As [#write(Belief, PrintWriter)], further to the right by so many columns.
  public void write(Belief belief, int columns, PrintWriter out) {
    indented(columns, text -> write(belief, text), out);
  }

  /// The best version alone, further to the right by so many columns.
  public void writeBest(Belief belief, int columns, PrintWriter out) {
    indented(columns, text -> writeBest(belief, text), out);
  }

  private static void indented(int columns, Consumer<PrintWriter> writing, PrintWriter out) {
    StringWriter text = new StringWriter();
    writing.accept(new PrintWriter(text));
    out.print(text.toString().strip().indent(columns));
  }

  /// A claim with everything that is said for and against it.
  public void write(Belief belief, PrintWriter out) {
    writeBest(belief, out);
    Branch best = belief.best();
    for (Branch other : belief.branches().subList(1, belief.branches().size())) {
      out.printf("  or %s%n", Shown.line(sentence(belief, other)));
      out.printf("    %s%s%n", standing(other), holds(other));
    }
    if (!belief.otherTimes().isEmpty()) {
      out.println("  told of other times");
      belief.otherTimes().forEach(s -> writeStatement("", belief, best, s, out));
    }
    out.println();
  }

  /// The best version alone, with everything that is said for and against it.
  private void writeBest(Belief belief, PrintWriter out) {
    Branch best = belief.best();
    out.println(Shown.line(sentence(belief, best)));
    out.printf("  %s%n", standing(best));
    String since = since(belief, best);
    if (!since.isEmpty()) {
      out.printf("  %s%n", since);
    }
    for (Belief.Cited cited : best.cited()) {
      writeStatement(mark(cited.bearing()), belief, best, cited.statement(), out);
    }
  }

  private void writeStatement(
      String mark, Belief belief, Branch branch, Statement statement, PrintWriter out) {
    boolean same =
        statement.claim().equals(branch.claim()) && statement.subject().equals(belief.subject());
    out.printf(
        "    %s%s%s · %s%n",
        mark,
        same ? "" : Shown.line(claims.sentence(statement)) + ", ",
        Shown.line(claims.provenance(statement)),
        Shown.line(ClaimText.citation(statement)));
  }

  private static String mark(Bearing bearing) {
    if (bearing == Bearing.SUPPORTS) {
      return "+ ";
    }
    return (bearing.contradicts() ? "≠ " : "~ ") + word(bearing) + ": ";
  }

  /// What a statement does for a version, in a word or two.
  public static String word(Bearing bearing) {
    return switch (bearing) {
      case SUPPORTS -> "says so";
      case AGREES -> "agrees";
      case REPLACED -> "said before";
      case SPECULATES -> "supposed";
      case OTHER_VALUE -> "otherwise";
      case ENDED -> "ended";
      case NO_EVIDENCE -> "no evidence";
      case DENIES -> "denied";
    };
  }

  /// `rumoured: X holds 60 % of Acme`.
  public String sentence(Belief belief, Branch branch) {
    return claims.told(hedge(branch), belief.subject(), branch.claim());
  }

  /// How those tell a version who tell it best.
  private static Hedge hedge(Branch branch) {
    List<Statement> telling = branch.of(Bearing.SUPPORTS);
    return (telling.isEmpty()
            ? branch.cited().stream().map(Belief.Cited::statement)
            : telling.stream())
        .map(statement -> statement.telling().hedge())
        .min(Comparator.naturalOrder())
        .orElse(Hedge.SPECULATED);
  }

  /// `stated as a fact by 2 independent origins, grade 4; contradicted at grade 3`.
  public static String standing(Branch branch) {
    String who = branch.origins() == 1 ? "1 origin" : branch.origins() + " independent origins";
    String how =
        switch (branch.standing()) {
          case YES -> "stated as a fact by %s, grade %d".formatted(who, branch.grade());
          case PERHAPS ->
              "only %s, by %s, grade %d; nobody states it as a fact"
                  .formatted(hedge(branch).word(), who, branch.grade());
          case NO -> "nobody says that it is so";
        };
    return how
        + (branch.contradiction() == 0 ? "" : "; contradicted at grade " + branch.contradiction());
  }

  private static String since(Belief belief, Branch best) {
    StringBuilder out = new StringBuilder();
    Optional<LocalDate> first = best.supportedSince();
    if (first.isPresent()) {
      String verb = best.standing() == Holds.YES ? "believed" : "told";
      out.append(verb).append(" since ").append(first.get());
      best.bestSince()
          .filter(day -> !day.equals(first.get()))
          .ifPresent(day -> out.append(", the best version since ").append(day));
      out.append(holds(best));
    }
    return switch (belief.time()) {
      case NOW -> out.toString();
      case OVER -> out.append("; over by the day asked about").toString();
      case NOT_YET -> out.append("; not yet on the day asked about").toString();
    };
  }

  private static String holds(Branch branch) {
    String ends = (dates(" from ", branch.from()) + dates(" until ", branch.to())).strip();
    String verb = branch.claim() instanceof Claim.Sighted ? "; seen " : "; holds ";
    return ends.isEmpty() ? "" : verb + ends;
  }

  private static String dates(String lead, List<PartialDate> dates) {
    return dates.isEmpty()
        ? ""
        : lead + dates.stream().map(PartialDate::toString).collect(Collectors.joining(" or "));
  }

  /// The whole of it, each version with everything cited for and against it.
  public Json.Fields json(Belief belief) {
    return Json.object()
        .add("subject", belief.subject())
        .add("claim", ClaimFields.kind(belief.best().claim()))
        .add("contested", belief.isContested())
        .add("time", belief.time().name().toLowerCase(java.util.Locale.ROOT))
        .add("versions", belief.branches().stream().map(b -> json(belief, b)).toList())
        .add(
            "other_times",
            belief.otherTimes().stream().map(s -> Json.statement(s, claims)).toList());
  }

  private Json.Fields json(Belief belief, Branch branch) {
    return Json.object()
        .add("text", sentence(belief, branch))
        .add("fields", ClaimFields.encode(branch.claim()))
        .add("standing", branch.standing())
        .add("hedge", hedge(branch).code())
        .add("grade", branch.grade())
        .add("contradiction", branch.contradiction())
        .add("origins", branch.origins())
        .add("supported_since", branch.supportedSince())
        .add("best_since", branch.bestSince())
        .add("from", branch.from())
        .add("to", branch.to())
        .add(
            "statements",
            branch.cited().stream()
                .map(cited ->
                    Json.object()
                        .add("bearing", cited.bearing().name().toLowerCase(java.util.Locale.ROOT))
                        .add("statement", Json.statement(cited.statement(), claims)))
                .toList());
  }
}
