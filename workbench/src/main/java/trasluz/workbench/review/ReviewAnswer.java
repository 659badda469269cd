package trasluz.workbench.review;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trasluz.report.ReportEntity;
import trasluz.statement.Credibility;
import trasluz.statement.Decision;
import trasluz.statement.EntityId;
import trasluz.statement.Judgement;
import trasluz.statement.KeptText;
import trasluz.statement.Merge;
import trasluz.statement.Reliability;
import trasluz.workbench.answer.ClaimText;
import trasluz.workbench.answer.Json;
import trasluz.workbench.answer.ProposalText;
import trasluz.workbench.answer.ReadingAnswer;
import trasluz.workbench.answer.Shown;
import trasluz.workbench.batch.Decisions;

/// Says in words and in JSON what is to be reviewed and what was decided.
public final class ReviewAnswer {
  private static final int SHOWN_KEY = 10;
  private static final int MOST_CANDIDATES = 4;

  private ReviewAnswer() {}

  /// As much of a key as tells proposals apart.
  public static String shortKey(String key) {
    return key.substring(0, SHOWN_KEY);
  }

  /// The claim with its key and state, the sentence with its place, and whom of the case its
  /// parties may be.
  public static void write(ReviewQueue.Item item, PrintWriter out) {
    Proposed proposed = item.proposed();
    out.printf(
        "%s  %-8s  %s%n", shortKey(proposed.key()), item.state(), Shown.line(proposed.line()));
    out.printf(
        "    %s (%d): %s%n",
        Shown.line(proposed.document().name()),
        proposed.proposal().sentence(),
        Shown.line(proposed.sentence().text()));
    writeCandidates(proposed, "    ", out);
  }

  /// A line for each party that may be somebody of the case; none for whom a person said who it is.
  public static void writeCandidates(Proposed proposed, String indent, PrintWriter out) {
    for (ReportEntity party : proposed.parties()) {
      party
          .candidate()
          .filter(_ -> !proposed.meant().containsKey(party.id()))
          .ifPresent(candidate ->
              out.printf(
                  "%s%s: %s %s%s%n",
                  indent,
                  Shown.line(party.name()),
                  ClaimText.word(candidate.likelihood()),
                  candidate.profiles().stream()
                      .limit(MOST_CANDIDATES)
                      .map(profile -> Shown.line(profile.toString()))
                      .collect(Collectors.joining("; ")),
                  candidate.profiles().size() > MOST_CANDIDATES
                      ? "; and %d more".formatted(candidate.profiles().size() - MOST_CANDIDATES)
                      : ""));
    }
  }

  public static Json.Fields json(ReviewQueue.Item item) {
    Proposed proposed = item.proposed();
    return Json.object()
        .add("kind", "proposal")
        .add("key", proposed.key())
        .add("state", item.state())
        .add("document", proposed.document().name())
        .add("sha256", proposed.document().sha256())
        .add("origin", proposed.origin())
        .add("text", proposed.sentence().text())
        .add("proposal", proposed.line())
        .add("stated_date", proposed.reading().stated())
        .add("outlet", proposed.document().outlet().map(ReadingAnswer::outlet))
        .add("claim", ProposalText.json(proposed.proposal()))
        .add("parties", proposed.parties().stream().map(party -> party(proposed, party)).toList());
  }

  private static Json.Fields party(Proposed proposed, ReportEntity party) {
    return ReadingAnswer.entity(party)
        .add("means", Optional.ofNullable(proposed.meant().get(party.id())));
  }

  /// Two texts of which one may be the translation of the other, with what to type.
  public static void write(Twin twin, PrintWriter out) {
    out.printf(
        "%s  %-8s  %s%n    %s%n",
        shortKey(twin.key()),
        twin.state() == Twin.State.OPEN ? "origin?" : twin.state().word(),
        Shown.line(twin.sentence()),
        twin.state() == Twin.State.OPEN
            ? "one original behind both? --accept KEY says so, --reject KEY that there are two; --by WHO"
            : "--undo KEY takes that back");
  }

  public static Json.Fields json(Twin twin) {
    return Json.object()
        .add("kind", "translation")
        .add("key", twin.key())
        .add("state", twin.state().word())
        .add("texts", Stream.of(twin.one(), twin.other()).map(ReviewAnswer::text).toList())
        .add("shared_names", twin.likeness().map(pair -> pair.names().count()))
        .add("names", twin.likeness().map(pair -> pair.names().of()))
        .add("shared_figures", twin.likeness().map(pair -> pair.figures().count()))
        .add("figures", twin.likeness().map(pair -> pair.figures().of()));
  }

  private static Json.Fields text(KeptText text) {
    return Json.object()
        .add("document", text.name())
        .add("sha256", text.sha256())
        .add("language", text.language());
  }

  /// A match that nobody settled yet, with what to type to settle it.
  ///
  /// @param options that name the case, such as `--case my-case `, or nothing
  public static void write(Judgement unsure, String options, PrintWriter out) {
    out.printf(
        "unsure      %s and %s, by %s on %s: %s%n    %s%n",
        unsure.left(),
        unsure.right(),
        Shown.line(unsure.by()),
        LocalDate.ofInstant(unsure.at(), ZoneOffset.UTC),
        Shown.line(unsure.reason()),
        settling(unsure, options));
  }

  public static Json.Fields json(Judgement unsure, String options) {
    return Json.object()
        .add("kind", "match")
        .add("left", unsure.left())
        .add("right", unsure.right())
        .add("verdict", Decisions.words(unsure.verdict()))
        .add("by", unsure.by())
        .add("at", unsure.at())
        .add("reason", unsure.reason())
        .add("judge", settling(unsure, options));
  }

  private static String settling(Judgement unsure, String options) {
    boolean leftIs = unsure.left().scope().equals(Judgement.CUSTOMER_SCOPE);
    EntityId one = leftIs ? unsure.left() : unsure.right();
    EntityId other = leftIs ? unsure.right() : unsure.left();
    return "trasluz judge %s%s %s%s --verdict same|not-same --by WHO --because WHY"
        .formatted(
            options,
            quoted(unsure.isAboutCustomer() ? one.local() : unsure.left().toString()),
            quoted(unsure.isAboutCustomer() ? other.toString() : unsure.right().toString()),
            unsure.isAboutCustomer() ? " --file CUSTOMERS.csv" : "");
  }

  /// As a shell takes it for one word.
  public static String quoted(String word) {
    return word.matches("[\\p{L}\\p{N}:._/@%+=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /// A decision with what it was about, on two lines.
  public static void write(Decision decision, PrintWriter out) {
    out.printf(
        "%s  %-8s  %s%s, by %s%s%n",
        decision.at(),
        decision.verdict().code(),
        shortKey(decision.proposal()),
        decision.passage().map(about -> "  " + Shown.line(about.line())).orElse(""),
        Shown.line(decision.by()),
        decision.note().isEmpty() ? "" : ": " + Shown.line(decision.note()));
    decision
        .passage()
        .ifPresent(about ->
            out.printf(
                "    %s, characters %d to %d: %s%n",
                Shown.line(about.document()),
                about.start(),
                about.end(),
                Shown.line(about.sentence())));
  }

  public static Json.Fields json(Decision decision) {
    return Json.object()
        .add("proposal", decision.proposal())
        .add("claim", decision.claim())
        .add("verdict", decision.verdict().code())
        .add("by", decision.by())
        .add("at", decision.at())
        .add("reliability", decision.reliability().map(Reliability::name))
        .add("credibility", decision.credibility().map(Credibility::number))
        .add("statement", decision.statement())
        .add("note", decision.note())
        .add("line", decision.passage().map(Decision.Passage::line))
        .add("text", decision.passage().map(Decision.Passage::sentence))
        .add("document", decision.passage().map(Decision.Passage::document))
        .add("sha256", decision.passage().map(Decision.Passage::sha256))
        .add(
            "span",
            decision
                .passage()
                .map(about -> Json.object().add("start", about.start()).add("end", about.end())));
  }

  /// What was decided, with the standing of the claim where others tell of it.
  public static Json.Fields json(Review.Accepted accepted) {
    return json(accepted.decision())
        .add("statements", accepted.standing().map(Standing::statements))
        .add("origins", accepted.standing().map(s -> s.version().origins()))
        .add("grade", accepted.standing().map(s -> s.version().grade()))
        .add("standing", accepted.standing().map(Standing::sentence));
  }

  /// A kept text on one line.
  public static void write(Review.Document document, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-10s  %s  %s%s, %s%s: %,d open, %,d decided%n",
        document.text().stated().map(LocalDate::toString).orElse("undated"),
        document.text().sha256(),
        Shown.line(document.text().name()),
        document.text().outlet().map(name -> " of " + Shown.line(name)).orElse(""),
        document.text().language(),
        document.copyOf().map(name -> ", a copy of " + Shown.line(name)).orElse(""),
        document.open(),
        document.decided());
  }

  public static Json.Fields json(Review.Document document) {
    return Json.object()
        .add("document", document.text().name())
        .add("stated_date", document.text().stated())
        .add("captured", document.text().captured())
        .add("outlet", document.text().outlet().map(ReadingAnswer::outlet))
        .add("copy_of", document.copyOf())
        .add("sha256", document.text().sha256())
        .add("text_sha256", document.text().textSha256())
        .add("format", document.text().format())
        .add("language", document.text().language())
        .add("open", document.open())
        .add("decided", document.decided());
  }

  /// Whom persons said that texts mean; each has its number, by which it is taken back.
  public static void write(List<Merge> merges, boolean json, PrintWriter out) {
    for (int i = 0; i < merges.size(); i++) {
      Merge merge = merges.get(i);
      boolean counts = Naming.counts(merge, merges);
      if (json) {
        out.println(Json.line(json(i + 1, merge, counts)));
      } else {
        out.printf(
            "%d  %s  %s, characters %d to %d of %s, %s, by %s%s%s%n",
            i + 1,
            merge.at(),
            Shown.line(merge.words().name()),
            merge.words().start(),
            merge.words().end(),
            shortKey(merge.text()),
            Shown.line(meant(merge)),
            Shown.line(merge.by()),
            merge.note().isEmpty() ? "" : ": " + Shown.line(merge.note()),
            counts ? "" : " (no longer counts)");
      }
    }
    if (merges.isEmpty() && !json) {
      out.println("nobody said of any text whom it means");
    }
  }

  /// What was said of whom a text means, with what it does.
  ///
  /// @param number by which it is taken back
  public static Json.Fields json(int number, Naming.Effect effect) {
    return json(number, effect.merge(), effect.merge().meant().isPresent())
        .add("open", effect.open())
        .add("accepted", effect.accepted());
  }

  private static String meant(Merge merge) {
    if (merge.meant().isEmpty()) {
      return "is whom it was read to be";
    }
    return switch (merge.meant().get()) {
      case Merge.Entity(EntityId id) -> "is " + id;
      case Merge.SameAs(Merge.Words other) ->
          "is %s, characters %d to %d".formatted(other.name(), other.start(), other.end());
      case Merge.Apart() -> "is somebody apart from others of the name";
    };
  }

  private static Json.Fields json(int number, Merge merge, boolean counts) {
    return Json.object()
        .add("number", number)
        .add("sha256", merge.text())
        .add("words", merge.words().name())
        .add(
            "span",
            Json.object().add("start", merge.words().start()).add("end", merge.words().end()))
        .add("meaning", meant(merge))
        .add("by", merge.by())
        .add("at", merge.at())
        .add("note", merge.note())
        .add("counts", counts);
  }
}
