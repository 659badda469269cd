package trasluz.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import trasluz.statement.InputException;

/// Where an answer goes: standard output, or a file that appears only when it is complete.
final class Answer {
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

  /// Writes a file whole or not at all.
  ///
  /// @throws InputException when the folder can't be written or the disk is full
  static void writeFile(Path file, Consumer<PrintWriter> body) {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent() == null ? target : target.getParent();
    try {
      Path part = folder.resolve("." + target.getFileName() + ".part");
      try {
        try (PrintWriter out =
            new PrintWriter(Files.newBufferedWriter(part, StandardCharsets.UTF_8))) {
          body.accept(out);
          if (out.checkError()) {
            throw new IOException("the disk may be full");
          }
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new InputException(
          file.toString(),
          "can't be written (" + reason(e) + ")",
          "choose another place with --out, or check that the folder exists and has room");
    }
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    String kind = e.getClass().getSimpleName().replace("Exception", "");
    return message == null ? kind : kind + ": " + message;
  }
}
