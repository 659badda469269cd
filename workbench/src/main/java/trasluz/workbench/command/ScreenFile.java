package trasluz.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine.Model.CommandSpec;
import trasluz.match.EntityDirectory;
import trasluz.match.Screening;
import trasluz.source.InputFile;
import trasluz.statement.InputException;
import trasluz.store.CaseFile;
import trasluz.workbench.answer.ClaimText;
import trasluz.workbench.answer.Json;
import trasluz.workbench.answer.ShownWriter;
import trasluz.workbench.batch.AnswerRows;
import trasluz.workbench.batch.AnswerSink;
import trasluz.workbench.batch.Comparison;
import trasluz.workbench.batch.CustomerFile;
import trasluz.workbench.batch.CustomerScreening;
import trasluz.workbench.batch.Decisions;
import trasluz.workbench.batch.FileScreening;
import trasluz.workbench.batch.RejectsFile;
import trasluz.workbench.batch.ResumableAnswer;
import trasluz.workbench.batch.ScreeningOptions;
import trasluz.workbench.batch.Totals;

/// Screens a file of customers and says what came of it.
final class ScreenFile {
  private final CommandSpec spec;
  private final CaseOptions options;
  private final CustomerFileOptions customers;
  private final ScreeningOptions screening;
  private final LongWork work = new LongWork();

  ScreenFile(
      CommandSpec spec,
      CaseOptions options,
      CustomerFileOptions customers,
      ScreeningOptions screening) {
    this.spec = spec;
    this.options = options;
    this.customers = customers;
    this.screening = screening;
  }

  /// @return whether there is an alert
  boolean run(Path file) throws IOException {
    if (screening.evidence() && !screening.json()) {
      throw Usage.bad(spec, "--evidence goes with --json only");
    }
    if (customers.resume && options.out.isEmpty()) {
      throw Usage.bad(spec, "--resume goes with --out only");
    }
    Path rejects = Answer.rejectsPlace(customers.rejects, options);
    Answer.requireApart(file, rejects, options);
    Answer.requirePlace(options);
    Answer.requirePlace(rejects);
    try (CaseFile caseFile = CaseFile.open(options.folder)) {
      long size = Files.exists(file) ? Files.size(file) : 0;
      try (CustomerFile rows =
          CustomerFile.open(file, read -> work.advanced("screening", read, size))) {
        return run(file, rows, caseFile, rejects);
      } finally {
        work.close();
      }
    }
  }

  private boolean run(Path file, CustomerFile rows, CaseFile caseFile, Path rejects)
      throws IOException {
    CaseView view = new CaseView(caseFile);
    EntityDirectory directory = view.directory(screening.list());
    Decisions decisions =
        Decisions.of(caseFile.judgements(), LocalDate.now(ZoneId.systemDefault()));
    Comparison comparison = new Comparison(directory.size(), view.lists(screening.list()));
    AnswerRows form =
        new AnswerRows(screening, rows.otherColumns(), new ClaimText(view.captions(directory)));
    FileScreening run =
        new FileScreening(
            new CustomerScreening(Screening.of(directory), decisions, screening), form, screening);
    Totals totals;
    if (options.out.isEmpty()) {
      totals = print(run, rows, comparison, rejects, spec.commandLine().getOut());
    } else if (Files.exists(options.out.get()) && !Files.isRegularFile(options.out.get())) {
      try (PrintWriter device = new ShownWriter(Files.newBufferedWriter(options.out.get()))) {
        totals = print(run, rows, comparison, rejects, device);
      }
    } else {
      totals = write(run, rows, comparison, decisions, new Target(file, rejects));
    }
    work.finish();
    tell(rows, totals, comparison, rejects);
    return totals.alerts() > 0;
  }

  private record Target(Path input, Path rejects) {}

  private Totals print(
      FileScreening run, CustomerFile rows, Comparison comparison, Path rejects, PrintWriter out)
      throws IOException {
    try (RejectsFile rejected = new RejectsFile(rejects, 0)) {
      AnswerSink sink =
          (answers, refused, _) -> {
            out.print(answers);
            if (out.checkError()) {
              throw new IOException("the answer can't be written any further");
            }
            rejected.append(refused);
          };
      Totals totals = run.run(rows, sink, Totals.NONE);
      if (screening.json()) {
        out.println(Json.line(comparison.json(totals, screening)));
      }
      out.flush();
      return totals;
    }
  }

  private Totals write(
      FileScreening run,
      CustomerFile rows,
      Comparison comparison,
      Decisions decisions,
      Target target)
      throws IOException {
    Path out = options.out.orElseThrow();
    if (!Files.isRegularFile(target.input())) {
      throw new InputException(
          target.input().toString(),
          "is no ordinary file, and a screening of it could not be resumed",
          "leave --out away, or save the customers in a file first");
    }
    ResumableAnswer.Place place =
        new ResumableAnswer.Place(Answer.place(out), target.rejects(), customers.resume);
    String sha256 = new InputFile(target.input(), false).sha256();
    try (ResumableAnswer answer =
        ResumableAnswer.open(place, sha256, screening.asWritten(), comparison.hash(decisions))) {
      if (answer.before().rows() > 0) {
        note("goes on behind row %,d of an earlier run".formatted(answer.before().rows()));
      }
      Totals totals = run.run(rows, answer, answer.before());
      if (screening.json()) {
        answer.write(Json.line(comparison.json(totals, screening)) + "\n", "", totals);
      }
      answer.finish();
      if (answer.rejects().isEmpty() && customers.rejects.isEmpty()) {
        // What an earlier screening rejected would be taken for this one's.
        Files.deleteIfExists(target.rejects());
      }
      return totals;
    } catch (AccessDeniedException e) {
      throw Answer.cannotWrite(Path.of(String.valueOf(e.getFile())), "permission denied");
    }
  }

  private void tell(CustomerFile rows, Totals totals, Comparison comparison, Path rejects) {
    comparison.sentences(totals, screening, rejects.toString()).forEach(this::note);
    if (rows.hasTooManyIds()) {
      note("there are too many customers to tell whether an id stands in two rows");
    }
    if (totals.rows() == 0) {
      note("the file has a header and no rows");
    }
  }

  private void note(String sentence) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(sentence);
  }
}
