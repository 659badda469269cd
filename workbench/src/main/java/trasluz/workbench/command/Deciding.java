package trasluz.workbench.command;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import trasluz.statement.Credibility;
import trasluz.statement.Decision;
import trasluz.statement.Decision.Verdict;
import trasluz.statement.EntityId;
import trasluz.statement.InputException;
import trasluz.statement.Reliability;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.store.CaseFile;
import trasluz.store.ImportSession;
import trasluz.workbench.answer.Shown;
import trasluz.workbench.review.Proposed;
import trasluz.workbench.review.ReportStatements;

/// Keeps a person's decisions about proposals; what is accepted comes into the case together with
/// the decision, or not at all.
final class Deciding {

  private final CommandSpec spec;
  private final CaseFile caseFile;
  private final DecisionOptions options;
  private final String who;

  Deciding(CommandSpec spec, CaseFile caseFile, DecisionOptions options) {
    this.spec = spec;
    this.caseFile = caseFile;
    this.options = options;
    this.who = options.by.orElseThrow(() -> Usage.bad(spec, "say with --by who decides"));
  }

  /// What a person types, or a program pipes in.
  static BufferedReader keys() {
    return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
  }

  /// What a person says in accepting, beside the options that hold for all.
  ///
  /// @param note added to that of `--because`
  record Grading(
      Reliability reliability,
      Credibility credibility,
      Optional<EntityId> subject,
      Optional<EntityId> object,
      String note) {}

  /// Accepts as the options say.
  Decision accept(Proposed proposed) {
    return accept(
        proposed,
        new Grading(
            graded("--reliability", "A..F", options.reliability, Reliability::parseOptional),
            graded("--credibility", "1..6", options.credibility, Credibility::parseOptional),
            options.subject.map(text -> Usage.entityId(spec, "--subject", text)),
            options.object.map(text -> Usage.entityId(spec, "--object", text)),
            ""));
  }

  Decision accept(Proposed proposed, Grading grading) {
    ReportStatements.Acceptance acceptance =
        new ReportStatements.Acceptance(
            grading.reliability(),
            grading.credibility(),
            outlet(),
            day(proposed),
            grading.subject(),
            grading.object());
    List<Statement> made;
    try {
      made = ReportStatements.of(proposed, acceptance);
    } catch (IllegalArgumentException e) {
      throw Usage.bad(spec, "this proposal can't be a statement: " + e.getMessage());
    }
    Decision decision =
        Usage.valid(
            spec,
            () ->
                new Decision(
                    proposed.key(),
                    proposed.claim(),
                    Verdict.ACCEPTED,
                    who,
                    now(),
                    Optional.of(grading.reliability()),
                    Optional.of(grading.credibility()),
                    Optional.of(made.getFirst().id()),
                    note(grading.note())));
    try (ImportSession session = caseFile.beginImport(decision.at())) {
      made.forEach(session::add);
      session.add(decision);
      session.commit();
    }
    return decision;
  }

  /// Rejects, puts off or takes back.
  Decision decide(Proposed proposed, Verdict verdict) {
    Decision decision =
        Usage.valid(
            spec,
            () ->
                new Decision(
                    proposed.key(),
                    proposed.claim(),
                    verdict,
                    who,
                    now(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    note("")));
    caseFile.add(decision);
    return decision;
  }

  private String note(String more) {
    String because = options.because.orElse("");
    return because.isEmpty() || more.isEmpty() ? because + more : because + "; " + more;
  }

  private <T> T graded(
      String option, String range, Optional<String> given, Function<String, Optional<T>> parse) {
    String text =
        given.orElseThrow(() -> Usage.bad(spec, "to accept, give %s %s".formatted(option, range)));
    return parse
        .apply(text)
        .orElseThrow(() ->
            Usage.bad(spec, "%s must be %s, got '%s'".formatted(option, range, Shown.quote(text))));
  }

  /// The outlet as the case knows it, else one whose reliability nobody judged yet.
  private Source outlet() {
    return caseFile.sources().stream()
        .filter(known -> known.id().equals(options.source))
        .findFirst()
        .orElseGet(() -> Usage.source(spec, options.source, Source.Kind.PRESS, Reliability.F));
  }

  private LocalDate day(Proposed proposed) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    LocalDate day =
        options
            .date
            .or(() -> proposed.reading().stated())
            .orElseThrow(() -> Usage.bad(spec, "the text has no dateline: give --date"));
    if (day.isAfter(today)) {
      throw new InputException(
          proposed.document().name(),
          "is dated " + day + ", which is in the future",
          "give the day of the text with --date");
    }
    return day;
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
