package trasluz.workbench.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import trasluz.report.ReportReader;
import trasluz.report.TextDocument;
import trasluz.statement.Credibility;
import trasluz.statement.Decision;
import trasluz.statement.Decision.Verdict;
import trasluz.statement.InputException;
import trasluz.statement.Judgement;
import trasluz.statement.KeptText;
import trasluz.statement.Merge;
import trasluz.statement.Reliability;
import trasluz.statement.Statement;
import trasluz.store.CaseFile;
import trasluz.store.ImportSession;
import trasluz.workbench.batch.Decisions;

/// What a person does with the texts of a case: keep them, see what they propose, accept, correct,
/// reject or put off each proposal, say whom a text means, and take each of these back.
///
/// Kept texts are read again by the rules and lists of the day, once for each review. Everything
/// that is decided is written at once; nothing is ever changed or lost. What a person gave that
/// can't be is told by an [IllegalArgumentException], what the case or a text doesn't allow by an
/// [InputException]. Nothing in a text is an order to it. For use by one thread.
public final class Review {

  /// Who decides, and why.
  ///
  /// @param because may be empty
  public record By(String who, String because) {
    /// With a further reason, which may be empty.
    public By adding(String reason) {
      boolean either = because.isEmpty() || reason.isEmpty();
      return new By(who, either ? because + reason : because + "; " + reason);
    }
  }

  /// What a person says in accepting.
  ///
  /// @param reliability of the source for this claim
  /// @param credibility of this information
  /// @param outlet id of the source; that which the file names where absent
  /// @param day of the text; that by which it was read where absent
  public record Grading(
      Reliability reliability,
      Credibility credibility,
      Optional<String> outlet,
      Optional<LocalDate> day,
      Correction correction) {}

  /// An accepted proposal.
  ///
  /// @param standing how the claim stands now, where others tell of it too
  public record Accepted(Decision decision, Optional<Standing> standing) {}

  /// A kept text.
  ///
  /// @param copyOf name of the text that it repeats for the most part
  /// @param open proposals that a person has still to decide
  public record Document(KeptText text, Optional<String> copyOf, long open, long decided) {}

  private final CaseFile caseFile;
  private final ReadTexts texts;
  private final Clock clock;

  /// @param reader makes what texts are read by, when the first is read
  public Review(CaseFile caseFile, Supplier<ReportReader> reader, Clock clock) {
    this.caseFile = caseFile;
    this.texts = new ReadTexts(caseFile, reader);
    this.clock = clock;
  }

  /// What could not be read of the texts that were read so far, for a defect of Trasluz, each as a
  /// sentence for people: no queue holds its claims.
  public List<String> unread() {
    return texts.unread();
  }

  /// Keeps texts in the case, each once.
  ///
  /// @param day of the texts, where a person gave one; else that of their datelines
  /// @return how many were not kept yet
  /// @throws InputException where one can't be kept
  public int keep(List<TextDocument> documents, Optional<LocalDate> day) {
    return texts.keep(documents, day, now());
  }

  /// What all kept texts propose, the text kept first at the head, with what was decided.
  public ReviewQueue queue() {
    List<Merge> merges = caseFile.texts().merges();
    List<Proposed> all = new ArrayList<>();
    for (List<Proposed> text : texts.proposed()) {
      if (!text.isEmpty()) {
        String sha256 = text.getFirst().document().sha256();
        all.addAll(Merges.applied(text, Merges.counting(merges, sha256)));
      }
    }
    return ReviewQueue.of(all, caseFile.decisions());
  }

  /// The kept texts, the one kept first at the head.
  public List<Document> documents() {
    ReviewQueue queue = queue();
    return texts.all().stream()
        .map(text -> {
          ReviewQueue own = queue.of(Set.of(text.sha256()));
          long open = own.open().size();
          Optional<String> copyOf =
              Optional.of(texts.originOf(text.sha256()))
                  .filter(origin -> !origin.equals(text.sha256()))
                  .map(this::nameOf);
          return new Document(text, copyOf, open, own.items().size() - open);
        })
        .toList();
  }

  /// The name of a kept text, or its hash where there is none of it.
  public String nameOf(String sha256) {
    return texts.all().stream()
        .filter(text -> text.sha256().equals(sha256))
        .findFirst()
        .map(KeptText::name)
        .orElse(sha256);
  }

  /// Judgements about two entities, or a customer and one, that a person has still to settle: said
  /// to be unsure, or taken back.
  public List<Judgement> unsure() {
    List<Judgement> all = caseFile.judgements();
    Set<Judgement> counting = Decisions.counting(all, today());
    return all.stream()
        .filter(judgement ->
            judgement.verdict() == Judgement.Verdict.UNSURE && !judgement.isAboutTexts())
        .filter(counting::contains)
        .toList();
  }

  /// Makes a proposal, corrected where the person says so, a statement of the case, together with
  /// the decision or not at all.
  public Accepted accept(Proposed one, Grading grading, By by) {
    Correction correction = grading.correction();
    if (correction.confirms(one) && by.because().isBlank()) {
      throw new IllegalArgumentException(
          "to take it for confirmed, give a reason (--because): the text does not tell it so");
    }
    String note = by.adding(correction.changes(one)).because();
    ReportStatements.Acceptance acceptance =
        new ReportStatements.Acceptance(
            grading.reliability(),
            grading.credibility(),
            Outlets.of(caseFile.sources(), grading.outlet(), one.document().outlet()),
            day(one, grading),
            correction);
    List<Statement> made = statements(one, acceptance);
    Decision decision =
        new Decision(
            one.key(),
            one.claim(),
            Verdict.ACCEPTED,
            by.who(),
            now(),
            Optional.of(grading.reliability()),
            Optional.of(grading.credibility()),
            Optional.of(made.getFirst().id()),
            note,
            Optional.of(one.passage()));
    try (ImportSession session = caseFile.beginImport(decision.at())) {
      made.forEach(session::add);
      session.add(decision);
      session.commit();
    }
    return new Accepted(decision, Standing.of(caseFile, made.getFirst(), today()));
  }

  private static List<Statement> statements(Proposed one, ReportStatements.Acceptance acceptance) {
    try {
      return ReportStatements.of(one, acceptance);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "this proposal can't be a statement: " + e.getMessage(), e);
    }
  }

  private LocalDate day(Proposed one, Grading grading) {
    LocalDate day =
        grading
            .day()
            .or(() -> one.reading().stated())
            .orElseThrow(() ->
                new IllegalArgumentException("the text has no dateline: give its day (--date)"));
    if (day.isAfter(today())) {
      throw new InputException(
          one.document().name(),
          "is dated " + day + ", which is in the future",
          "give the day of the text with --date");
    }
    return day;
  }

  /// Rejects, puts off or takes back.
  ///
  /// @throws InputException where there is nothing to take back
  public Decision decide(Proposed one, Verdict verdict, By by) {
    if (verdict == Verdict.UNDONE
        && ReviewQueue.of(List.of(one), caseFile.decisions()).standing(one).isEmpty()) {
      throw new InputException(
          "proposal " + ReviewAnswer.shortKey(one.key()),
          "there is no decision about it to take back",
          "see 'trasluz review --decisions'");
    }
    Decision decision =
        new Decision(
            one.key(),
            one.claim(),
            verdict,
            by.who(),
            now(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            by.because(),
            Optional.of(one.passage()));
    caseFile.add(decision);
    return decision;
  }

  /// Saying whom texts mean, and taking that back.
  public Naming naming() {
    return new Naming(this, caseFile);
  }

  /// Texts that may be translations of each other.
  public Twins twins() {
    return new Twins(this, caseFile, texts);
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
