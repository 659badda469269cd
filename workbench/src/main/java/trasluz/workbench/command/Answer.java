package trasluz.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import trasluz.statement.InputException;
import trasluz.workbench.answer.ShownWriter;

/// Where an answer goes: standard output, or a file that appears only when it is complete.
final class Answer {
  private static final String REMEDY =
      "choose another place with --out, or check that the folder exists and has room";

  private Answer() {}

  /// Writes through the given writer to standard output or to `--out`.
  static void write(CaseOptions options, PrintWriter standardOutput, Consumer<PrintWriter> body) {
    if (options.out.isEmpty()) {
      body.accept(standardOutput);
      standardOutput.flush();
    } else {
      writeFile(options.out.get(), body);
    }
  }

  /// As [#write], where the answer is a table of the user's own cells: in a file they come back as
  /// they were, on a terminal what could steer it is escaped.
  static void writeTable(
      CaseOptions options, PrintWriter standardOutput, Consumer<PrintWriter> body) {
    if (options.out.isEmpty()) {
      write(options, standardOutput, body);
    } else {
      writeFile(options.out.get(), body, PrintWriter::new);
    }
  }

  /// Where rows go that can't be used: as told, else beside the answer, else in the current folder.
  static Path rejectsPlace(Optional<Path> told, CaseOptions options) {
    return told.orElseGet(() ->
        options
            .out
            .map(out ->
                out.resolveSibling(
                    String.valueOf(out.getFileName()).replaceFirst("\\.(csv|json|jsonl)$", "")
                        + ".rejects.csv"))
            .orElse(Path.of("rejects.csv")));
  }

  /// Refuses to read and write one file, or to write one twice.
  ///
  /// @throws InputException that names the file
  static void requireApart(Path input, Path rejects, CaseOptions options) throws IOException {
    Path read = place(input);
    Path rejected = place(rejects);
    if (read.equals(rejected)) {
      throw sameFile(input, "is read and can't be the file of rejects");
    }
    if (options.out.isPresent()) {
      Path answer = place(options.out.get());
      if (answer.equals(read)) {
        throw sameFile(input, "is read and can't be the answer");
      }
      if (answer.equals(rejected)) {
        throw sameFile(rejects, "can't be the answer and the file of rejects");
      }
    }
  }

  /// The file that is meant, links followed. What leads to a pipe is no file and stays as it is.
  static Path place(Path file) throws IOException {
    return Files.isRegularFile(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
  }

  /// Refuses to write the answer over what is read.
  ///
  /// @throws InputException that names the file
  static void requireApart(Path input, CaseOptions options) throws IOException {
    if (options.out.isPresent() && place(options.out.get()).equals(place(input))) {
      throw new InputException(
          input.toString(), "is read and can't be the answer", "choose another place with --out");
    }
  }

  private static InputException sameFile(Path file, String problem) {
    return new InputException(
        file.toString(), problem, "choose other places with --out and --rejects");
  }

  /// Finds out whether `--out` can work before a command changes anything.
  ///
  /// @throws InputException when its folder is missing or it is a folder itself
  static void requirePlace(CaseOptions options) {
    options.out.ifPresent(Answer::requirePlace);
  }

  /// Finds out whether a file can be written, as far as that can be known.
  static void requirePlace(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw cannotWrite(file, "there is no folder " + (folder == null ? file : folder));
    }
    if (Files.isDirectory(file)) {
      throw cannotWrite(file, "it is a folder");
    }
  }

  /// Writes a file whole or not at all. What exists and is no regular file, such as a pipe or a
  /// device, is written into, never replaced.
  ///
  /// @throws InputException when the folder can't be written or the disk is full
  static void writeFile(Path file, Consumer<PrintWriter> body) {
    writeFile(file, body, ShownWriter::new);
  }

  private static void writeFile(
      Path file, Consumer<PrintWriter> body, Function<Writer, PrintWriter> form) {
    requirePlace(file);
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        writeInto(file, body, form);
      } else {
        writeWhole(file.toAbsolutePath(), body, form);
      }
    } catch (AccessDeniedException e) {
      throw cannotWrite(file, "permission denied");
    } catch (IOException e) {
      throw cannotWrite(file, String.valueOf(e.getMessage()));
    }
  }

  private static void writeWhole(
      Path target, Consumer<PrintWriter> body, Function<Writer, PrintWriter> form)
      throws IOException {
    // A link keeps being one: the file it leads to is replaced.
    Path real = Files.exists(target) ? target.toRealPath() : target;
    Path part = real.resolveSibling("." + real.getFileName() + ".part");
    try {
      writeInto(part, body, form);
      Files.move(part, real, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void writeInto(
      Path place, Consumer<PrintWriter> body, Function<Writer, PrintWriter> form)
      throws IOException {
    // The print writer swallows failures; the writer below it is asked again, so that they are
    // told.
    try (Writer file = Files.newBufferedWriter(place, StandardCharsets.UTF_8)) {
      PrintWriter out = form.apply(file);
      body.accept(out);
      if (out.checkError()) {
        file.flush();
        throw new IOException("the disk may be full");
      }
    }
  }

  /// A refusal to go on where nothing can be written.
  static InputException cannotWrite(Path file, String reason) {
    return new InputException(file.toString(), "can't be written (" + reason + ")", REMEDY);
  }
}
