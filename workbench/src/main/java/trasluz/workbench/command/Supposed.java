package trasluz.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.statement.Credibility;
import trasluz.statement.InputException;
import trasluz.statement.Reliability;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.workbench.answer.Shown;
import trasluz.workbench.review.Correction;
import trasluz.workbench.review.Proposed;
import trasluz.workbench.review.ReportStatements;
import trasluz.workbench.review.ReviewAnswer;

/// What `whatif --accept` means: statements of the case, and what proposals of texts would become.
final class Supposed {

  /// As long as the shortest beginning of a statement's id.
  private static final int SHORTEST_KEY = 4;

  private final CaseView view;
  private final LocalDate day;
  private final List<Proposed> proposed;

  private Supposed(CaseView view, LocalDate day, List<Proposed> proposed) {
    this.view = view;
    this.day = day;
    this.proposed = proposed;
  }

  /// @param day of the texts that have no dateline
  static Supposed of(CaseView view, LocalDate day, Optional<Path> texts, PrintWriter notes) {
    try {
      return new Supposed(
          view,
          day,
          texts.isEmpty() ? List.of() : Reports.proposed(view.caseFile(), texts.get(), notes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The statement whose id begins so, or what the proposal whose key does would become: its claim
  /// first, then who its parties are.
  ///
  /// @throws InputException where nothing or several things are meant
  List<Statement> find(String start) {
    List<Proposed> meant =
        start.length() < SHORTEST_KEY
            ? List.of()
            : proposed.stream().filter(one -> one.key().startsWith(start)).toList();
    if (meant.isEmpty()) {
      return List.of(view.statement(start));
    }
    if (meant.size() > 1 || !view.caseFile().find(start).isEmpty()) {
      throw new InputException(
          "'" + Shown.quote(start) + "'", "begins several ids", "give more of its digits");
    }
    return statements(meant.getFirst());
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
