package trasluz.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import trasluz.statement.Credibility;
import trasluz.statement.InputException;
import trasluz.statement.Reliability;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.store.CaseFile;
import trasluz.workbench.answer.Shown;
import trasluz.workbench.review.Correction;
import trasluz.workbench.review.Proposed;
import trasluz.workbench.review.ReportStatements;
import trasluz.workbench.review.Review;
import trasluz.workbench.review.ReviewAnswer;
import trasluz.workbench.review.ReviewQueue;

/// What `whatif --accept` means: statements of the case, and what proposals of texts would become.
///
/// Proposals are those of the texts given, else those of the texts that the case keeps, with whom
/// persons said that these mean.
final class Supposed {

  /// As long as the shortest beginning of a statement's id.
  private static final int SHORTEST_KEY = 4;

  private static final int LONGEST_ID = 32;

  private final CaseView view;
  private final LocalDate day;
  private final boolean given;
  private final Supplier<List<Proposed>> texts;
  private Optional<List<Proposed>> proposed = Optional.empty();

  private Supposed(CaseView view, LocalDate day, boolean given, Supplier<List<Proposed>> texts) {
    this.view = view;
    this.day = day;
    this.given = given;
    this.texts = texts;
  }

  /// Nothing is read before it is asked for.
  ///
  /// @param day of the texts that have no dateline
  /// @param encoding of the texts given, where a person names it
  static Supposed of(
      CaseView view,
      LocalDate day,
      Optional<Path> texts,
      Optional<Charset> encoding,
      PrintWriter notes) {
    return new Supposed(
        view,
        day,
        texts.isPresent(),
        texts.isPresent() ? () -> read(view, texts.get(), encoding, notes) : () -> kept(view));
  }

  private static List<Proposed> read(
      CaseView view, Path texts, Optional<Charset> encoding, PrintWriter notes) {
    try {
      return Reports.proposed(view.caseFile(), texts, encoding, notes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Proposed> kept(CaseView view) {
    CaseFile caseFile = view.caseFile();
    Review review =
        new Review(
            caseFile,
            () -> Reports.reader(Reports.known(caseFile)),
            Clock.system(ZoneId.systemDefault()));
    return review.queue().items().stream().map(ReviewQueue.Item::proposed).toList();
  }

  /// The statement whose id begins so, or what the proposal whose key does would become: its claim
  /// first, then who its parties are.
  ///
  /// @throws InputException where nothing or several things are meant
  List<Statement> find(String start) {
    // The key of a proposal is longer than the id of a statement.
    boolean known = start.length() <= LONGEST_ID && !view.caseFile().find(start).isEmpty();
    // The texts kept are read only for what the case itself does not have.
    List<Proposed> meant =
        start.length() < SHORTEST_KEY || (known && !given) ? List.of() : proposals(start);
    if (meant.isEmpty()) {
      return List.of(view.statement(start));
    }
    if (meant.size() > 1 || known) {
      throw new InputException(
          "'" + Shown.quote(start) + "'", "begins several ids", "give more of its digits");
    }
    return statements(meant.getFirst());
  }

  private List<Proposed> proposals(String start) {
    if (proposed.isEmpty()) {
      proposed = Optional.of(texts.get());
    }
    Map<String, Proposed> byKey = new LinkedHashMap<>();
    // One claim that is read twice at one place is one.
    proposed.get().stream()
        .filter(one -> one.key().startsWith(start))
        .forEach(one -> byKey.putIfAbsent(one.key(), one));
    return List.copyOf(byKey.values());
  }

  private List<Statement> statements(Proposed meant) {
    Source text = new Source("text", meant.document().name(), Source.Kind.PRESS, Reliability.F);
    ReportStatements.Acceptance acceptance =
        new ReportStatements.Acceptance(
            Reliability.A,
            Credibility.CONFIRMED,
            text,
            meant.reading().stated().orElse(day),
            Correction.none());
    try {
      return new ArrayList<>(ReportStatements.of(meant, acceptance));
    } catch (IllegalArgumentException e) {
      throw new InputException(
          "proposal " + ReviewAnswer.shortKey(meant.key()),
          "can't be a statement (" + e.getMessage() + ")",
          "accept another one");
    }
  }
}
