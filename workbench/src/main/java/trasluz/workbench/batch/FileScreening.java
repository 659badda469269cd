package trasluz.workbench.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import trasluz.workbench.answer.CsvText;
import trasluz.workbench.answer.Shown;

/// Screens the customers of a file on all cores.
///
/// One thread reads and writes, the others screen a batch of rows at a time; only so many batches
/// are under way, so that a file of any length takes the same memory. Answers are written in the
/// order of the rows.
public final class FileScreening {
  private static final int BATCH = 100;

  private final CustomerScreening screening;
  private final AnswerRows answers;
  private final boolean raw;

  public FileScreening(CustomerScreening screening, AnswerRows answers, ScreeningOptions options) {
    this.screening = screening;
    this.answers = answers;
    this.raw = options.raw();
  }

  /// What one batch comes to.
  private record Answered(String answers, String rejects, Totals totals) {}

  /// Screens the rows that are left of a file.
  ///
  /// @param before what an earlier run did with the file; that many rows are passed over
  /// @return what was counted, the earlier run included
  public Totals run(CustomerFile customers, AnswerSink sink, Totals before) throws IOException {
    for (long row = 0; row < before.rows(); row++) {
      if (customers.next().isEmpty()) {
        throw new IllegalStateException("the file has fewer rows than were read of it before");
      }
    }
    if (before.rows() == 0) {
      sink.write(answers.header(), "", before);
    }
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    try (ExecutorService workers =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory())) {
      try {
        return run(customers, sink, before, new Workers(workers, 4 * threads));
      } finally {
        workers.shutdownNow();
      }
    }
  }

  private record Workers(ExecutorService threads, int mostBatches) {}

  private Totals run(CustomerFile customers, AnswerSink sink, Totals before, Workers workers)
      throws IOException {
    Deque<Future<Answered>> underWay = new ArrayDeque<>();
    Totals soFar = before;
    List<CustomerRow> batch = batch(customers);
    while (!batch.isEmpty() || !underWay.isEmpty()) {
      if (!batch.isEmpty()) {
        List<CustomerRow> rows = batch;
        underWay.add(workers.threads().submit(() -> answer(rows)));
      }
      if (batch.isEmpty() || underWay.size() >= workers.mostBatches()) {
        Answered next = finished(underWay.remove());
        soFar = soFar.plus(next.totals());
        sink.write(next.answers(), next.rejects(), soFar);
      }
      batch = batch.isEmpty() ? batch : batch(customers);
    }
    return soFar;
  }

  private static List<CustomerRow> batch(CustomerFile customers) throws IOException {
    List<CustomerRow> batch = new ArrayList<>(BATCH);
    while (batch.size() < BATCH) {
      Optional<CustomerRow> next = customers.next();
      if (next.isEmpty()) {
        break;
      }
      batch.add(next.get());
    }
    return batch;
  }

  private static Answered finished(Future<Answered> batch) {
    try {
      return batch.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the screening was interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException defect
          ? defect
          : new IllegalStateException(e.getCause());
    }
  }

  private Answered answer(List<CustomerRow> rows) {
    StringBuilder out = new StringBuilder();
    StringBuilder rejects = new StringBuilder();
    Totals totals = Totals.NONE;
    for (CustomerRow row : rows) {
      switch (row) {
        case CustomerRow.Rejected rejected -> {
          rejects.append(reject(row, rejected.reason()));
          totals = totals.plus(Totals.ofRejected());
        }
        case CustomerRow.Usable usable -> {
          CustomerAnswer answer = screening.screen(usable.customer());
          out.append(answers.of(answer));
          usable.remarks().forEach(remark -> rejects.append(reject(row, remark)));
          answer.remarks().forEach(remark -> rejects.append(reject(row, "screened: " + remark)));
          boolean remarked = !usable.remarks().isEmpty() || !answer.remarks().isEmpty();
          totals = totals.plus(Totals.of(answer, remarked));
        }
      }
    }
    return new Answered(out.toString(), rejects.toString(), totals);
  }

  private String reject(CustomerRow row, String reason) {
    return CsvText.row(List.of(Long.toString(row.line()), Shown.escape(reason), safe(row.text())));
  }

  private String safe(String text) {
    return Shown.escape(raw ? text : CsvText.guarded(text));
  }
}
