package trasluz.workbench.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import trasluz.statement.InputException;

/// An answer in the making: `FILE.part`, which becomes `FILE` when it is complete, and
/// `FILE.progress`, which says how much of it is done. Whatever ends the program between two rows,
/// the two are enough to go on.
public final class ResumableAnswer implements AnswerSink, AutoCloseable {

  /// Rows between two notes of the progress.
  private static final int SAVE_EVERY = 2_000;

  private final Path file;
  private final Progress.Task task;
  private final RejectsFile rejects;
  private final OutputStream part;
  private final Totals before;
  private Totals done;
  private Totals saved;
  private long length;

  private ResumableAnswer(Path file, Progress begun, RejectsFile rejects, OutputStream part) {
    this.file = file;
    this.task = begun.task();
    this.rejects = rejects;
    this.part = part;
    this.before = begun.done();
    this.done = begun.done();
    this.saved = begun.done();
    this.length = begun.answerBytes();
  }

  /// Where an answer is to stand and whether one that was begun is gone on with.
  ///
  /// @param rejects where the rows go that can't be used
  public record Place(Path file, Path rejects, boolean resume) {
    Path part() {
      return file.resolveSibling(file.getFileName() + ".part");
    }

    Path progress() {
      return file.resolveSibling(file.getFileName() + ".progress");
    }
  }

  /// Begins an answer, or goes on with one.
  ///
  /// @param input SHA-256 of the customer file
  /// @param options as written on the command line
  /// @param lists hash of what the customers are compared with
  /// @throws InputException when there is an unfinished one and it is not to be, or can't be, gone
  ///   on with
  public static ResumableAnswer open(Place place, String input, String options, String lists)
      throws IOException {
    Progress begun = new Progress(new Progress.Task(input, options, lists), Totals.NONE, 0, 0);
    if (Files.exists(place.progress()) && Files.exists(place.part())) {
      if (!place.resume()) {
        throw new InputException(
            place.progress().toString(),
            "an unfinished screening stands here",
            "go on with it by --resume, or remove this file to start again");
      }
      Progress earlier = Progress.read(place.progress());
      earlier.requireSame(begun.task(), place.progress());
      requireLength(place.part(), earlier.answerBytes());
      if (earlier.rejectsBytes() > 0) {
        requireLength(place.rejects(), earlier.rejectsBytes());
      }
      begun = earlier;
    }
    OutputStream part = RejectsFile.openAt(place.part(), begun.answerBytes());
    try {
      RejectsFile rejects = new RejectsFile(place.rejects(), begun.rejectsBytes());
      ResumableAnswer answer = new ResumableAnswer(place.file(), begun, rejects, part);
      answer.save();
      return answer;
    } catch (IOException | InputException e) {
      part.close();
      throw e;
    }
  }

  private static void requireLength(Path file, long length) throws IOException {
    if (!Files.exists(file) || Files.size(file) < length) {
      throw new InputException(
          file.toString(),
          "is shorter than the progress that was noted",
          "remove it and the file of the progress, and start again without --resume");
    }
  }

  /// What an earlier run has done.
  public Totals before() {
    return before;
  }

  public RejectsFile rejects() {
    return rejects;
  }

  @Override
  public void write(String answers, String rejected, Totals soFar) throws IOException {
    byte[] bytes = answers.getBytes(StandardCharsets.UTF_8);
    part.write(bytes);
    length += bytes.length;
    rejects.append(rejected);
    done = soFar;
    if (done.rows() - saved.rows() >= SAVE_EVERY) {
      save();
    }
  }

  private Path progress() {
    return new Place(file, rejects.path(), false).progress();
  }

  private void save() throws IOException {
    part.flush();
    rejects.flush();
    new Progress(task, done, length, rejects.length()).save(progress());
    saved = done;
  }

  /// Puts the complete answer in its place.
  public void finish() throws IOException {
    part.close();
    rejects.close();
    Files.move(
        new Place(file, rejects.path(), false).part(), file, StandardCopyOption.REPLACE_EXISTING);
    Files.delete(progress());
  }

  @Override
  public void close() throws IOException {
    part.close();
    rejects.close();
  }
}
