package trasluz.workbench.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import trasluz.statement.InputException;

/// How far a screening has come, kept beside its unfinished answer so that it can go on after
/// whatever ended it.
///
/// @param task what is screened, how, and against what
/// @param answerBytes how much of the unfinished answer belongs to the rows that are done
/// @param rejectsBytes the same of the file of rejects
record Progress(Task task, Totals done, long answerBytes, long rejectsBytes) {
  private static final String FIRST_LINE = "trasluz screening 1";

  /// What must be the same for a screening to be gone on with.
  ///
  /// @param input SHA-256 of the customer file
  /// @param options as written on the command line
  /// @param lists hash of the copies of lists and of the judgements that the case holds
  public record Task(String input, String options, String lists) {}

  /// Writes it whole or not at all.
  void save(Path file) throws IOException {
    Path making = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(
        making,
        String.join(
            "\n",
            FIRST_LINE,
            "input " + task.input(),
            "options " + task.options(),
            "lists " + task.lists(),
            "rows " + done.rows(),
            "screened " + done.screened(),
            "rejected " + done.rejected(),
            "remarked " + done.remarked(),
            "customers " + done.customers(),
            "alerts " + done.alerts(),
            "suppressed " + done.suppressed(),
            "answer " + answerBytes,
            "rejects " + rejectsBytes,
            "end",
            ""));
    Files.move(making, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /// @throws InputException when the file is not one of these
  static Progress read(Path file) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String line : Files.readString(file).lines().toList()) {
      int blank = line.indexOf(' ');
      fields.put(
          blank < 0 ? line : line.substring(0, blank), blank < 0 ? "" : line.substring(blank + 1));
    }
    try {
      if (!FIRST_LINE.equals("trasluz " + text(fields, "trasluz")) || !fields.containsKey("end")) {
        throw new IllegalArgumentException("another form");
      }
      Totals done =
          new Totals(
              number(fields, "rows"),
              number(fields, "screened"),
              number(fields, "rejected"),
              number(fields, "remarked"),
              number(fields, "customers"),
              number(fields, "alerts"),
              number(fields, "suppressed"));
      return new Progress(
          new Task(text(fields, "input"), text(fields, "options"), text(fields, "lists")),
          done,
          number(fields, "answer"),
          number(fields, "rejects"));
    } catch (IllegalArgumentException e) {
      throw new InputException(
          file.toString(),
          "does not say how far the screening has come (%s)".formatted(e.getMessage()),
          "remove it and start again without --resume");
    }
  }

  private static String text(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no " + name));
  }

  private static long number(Map<String, String> fields, String name) {
    long number = Long.parseLong(text(fields, name));
    if (number < 0) {
      throw new IllegalArgumentException(name + " is below 0");
    }
    return number;
  }

  /// Refuses to go on with something else.
  ///
  /// @throws InputException that says what is not the same
  void requireSame(Task now, Path file) {
    String remedy = "start again without --resume, after removing this file";
    if (!task.input().equals(now.input())) {
      throw new InputException(
          file.toString(), "the customer file is not the one that was begun with", remedy);
    }
    if (!task.options().equals(now.options())) {
      throw new InputException(
          file.toString(),
          "it was begun with other options (then %s; now %s)"
              .formatted(task.options(), now.options()),
          "give the same ones, or " + remedy);
    }
    if (!task.lists().equals(now.lists())) {
      throw new InputException(
          file.toString(), "the lists or judgements of the case have changed since", remedy);
    }
  }
}
