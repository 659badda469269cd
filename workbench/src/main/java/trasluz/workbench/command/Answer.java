package trasluz.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
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

  /// Finds out whether `--out` can work before a command changes anything.
  ///
  /// @throws InputException when its folder is missing or it is a folder itself
  static void requirePlace(CaseOptions options) {
    options.out.ifPresent(Answer::requirePlace);
  }

  private static void requirePlace(Path file) {
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
    requirePlace(file);
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        writeInto(file, body);
      } else {
        writeWhole(file.toAbsolutePath(), body);
      }
    } catch (AccessDeniedException e) {
      throw cannotWrite(file, "permission denied");
    } catch (IOException e) {
      throw cannotWrite(file, String.valueOf(e.getMessage()));
    }
  }

  private static void writeWhole(Path target, Consumer<PrintWriter> body) throws IOException {
    // A link keeps being one: the file it leads to is replaced.
    Path real = Files.exists(target) ? target.toRealPath() : target;
    Path part = real.resolveSibling("." + real.getFileName() + ".part");
    try {
      writeInto(part, body);
      Files.move(part, real, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void writeInto(Path place, Consumer<PrintWriter> body) throws IOException {
    // The print writer swallows failures; the writer below it is asked again, so that they are
    // told.
    try (Writer file = Files.newBufferedWriter(place, StandardCharsets.UTF_8)) {
      PrintWriter out = new ShownWriter(file);
      body.accept(out);
      if (out.checkError()) {
        file.flush();
        throw new IOException("the disk may be full");
      }
    }
  }

  private static InputException cannotWrite(Path file, String reason) {
    return new InputException(file.toString(), "can't be written (" + reason + ")", REMEDY);
  }
}
