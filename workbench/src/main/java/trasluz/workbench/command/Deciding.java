package trasluz.workbench.command;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import trasluz.statement.Credibility;
import trasluz.statement.Decision;
import trasluz.statement.Decision.Verdict;
import trasluz.statement.Merge;
import trasluz.statement.Reliability;
import trasluz.workbench.answer.Shown;
import trasluz.workbench.review.Correction;
import trasluz.workbench.review.Correction.Part;
import trasluz.workbench.review.Naming;
import trasluz.workbench.review.Proposed;
import trasluz.workbench.review.Review;
import trasluz.workbench.review.Twin;

/// Decides as the options of the command line say; what of them can't be is bad usage.
final class Deciding {

  private final CommandSpec spec;
  private final Review review;
  private final DecisionOptions options;
  private final String who;

  Deciding(CommandSpec spec, Review review, DecisionOptions options) {
    this.spec = spec;
    this.review = review;
    this.options = options;
    this.who = options.by.orElseThrow(() -> Usage.bad(spec, "say with --by who decides"));
  }

  Review review() {
    return review;
  }

  /// Accepts as the options say.
  Review.Accepted accept(Proposed proposed) {
    return accept(
        proposed,
        new Acceptance(
            graded("--reliability", "A..F", options.reliability, Reliability::parseOptional),
            graded("--credibility", "1..6", options.credibility, Credibility::parseOptional),
            options.corrected(),
            options.date,
            ""));
  }

  /// What a person says in accepting.
  ///
  /// @param day of the text; that by which it was read where absent
  /// @param because besides that of the options
  record Acceptance(
      Reliability reliability,
      Credibility credibility,
      Map<Part, String> corrected,
      Optional<LocalDate> day,
      String because) {}

  Review.Accepted accept(Proposed proposed, Acceptance said) {
    return Usage.valid(
        spec,
        () ->
            review.accept(
                proposed,
                new Review.Grading(
                    said.reliability(),
                    said.credibility(),
                    options.source,
                    said.day(),
                    Correction.of(said.corrected())),
                by(said.because())));
  }

  /// The day of the text as the options give it.
  Optional<LocalDate> day() {
    return options.date;
  }

  /// Says whether two texts have one origin.
  Twin say(Twin twin, Twin.State state) {
    return Usage.valid(spec, () -> review.twins().say(twin, state, by("")));
  }

  boolean isOutletGiven() {
    return options.source.isPresent();
  }

  /// Rejects, puts off or takes back.
  Decision decide(Proposed proposed, Verdict verdict) {
    return Usage.valid(spec, () -> review.decide(proposed, verdict, by("")));
  }

  /// Says whom the text means, as the one of `--subject` and `--object` does that is given.
  Naming.Effect merge(Proposed proposed) {
    if (options.subject.isPresent() == options.object.isPresent()) {
      throw Usage.bad(
          spec,
          "with --merge, say by --subject or by --object who is meant: an id, a name or apart");
    }
    return merge(
        proposed,
        options.subject.isPresent(),
        options.subject.or(() -> options.object).orElseThrow());
  }

  Naming.Effect merge(Proposed proposed, boolean subject, String whom) {
    return Usage.valid(spec, () -> review.naming().say(proposed, subject, whom, by("")));
  }

  /// Takes back what was said of whom the words mean.
  Naming.Effect unmerge(Merge said) {
    return Usage.valid(spec, () -> review.naming().takeBack(said.text(), said.words(), by("")));
  }

  private Review.By by(String more) {
    return new Review.By(who, options.because.orElse("")).adding(more);
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
}
