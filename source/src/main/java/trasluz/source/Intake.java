package trasluz.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import trasluz.statement.InputException;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Statement;

/// The way in: reads files and folders into statements.
///
/// All files are looked at before the first is read, so that a file that can't be used is refused
/// before anything reached the sink, and so that each is read after those it builds on: declared
/// sources, then entities, then lists with their continuations, then the rest. A file can still
/// turn out to be broken half-way; the caller then drops what it has taken in.
public final class Intake {

  /// Is told how far the reading of a file has come.
  public interface Progress {
    /// Nobody watches.
    Progress NONE = (_, _, _) -> {};

    /// @param file the file's name, without folders
    /// @param done bytes of the file on disk that have been read
    /// @param total size of the file on disk
    void advanced(String file, long done, long total);
  }

  private final IntakeOptions options;
  private final Progress progress;

  public Intake(IntakeOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /// As [#read(List, Consumer, Consumer)], for callers to whom the summary's examples of issues are
  /// enough.
  public ImportSummary read(List<Path> paths, Consumer<Statement> sink) {
    return read(paths, sink, _ -> {});
  }

  /// Reads files, and folders with all files in them.
  ///
  /// @param sink takes each statement once for every place it is read at
  /// @param issues takes every issue
  /// @throws InputException when a file can't be used as a whole
  public ImportSummary read(
      List<Path> paths, Consumer<Statement> sink, Consumer<SourceIssue> issues) {
    List<String> notes = new ArrayList<>();
    List<PlannedFile> plan = new ArrayList<>();
    for (InputFile file : InputFiles.under(paths)) {
      guarded(file, () -> plan(file, notes)).ifPresent(plan::add);
    }
    if (plan.isEmpty()) {
      throw new InputException(
          paths.getFirst().toString(),
          "holds no file of a known format",
          "formats known: " + FormatDetector.knownFormats());
    }
    plan.sort(Comparator.comparingInt(planned -> rank(planned.format())));
    Readers readers = new Readers(plan);
    Tally tally = new Tally(sink, issues);
    for (PlannedFile planned : plan) {
      guarded(planned.file(), () -> read(planned, readers, tally));
    }
    return tally.summary(notes);
  }

  /// What a file is and what it will be cited as; empty for a file in a folder that is no input.
  private Optional<PlannedFile> plan(InputFile file, List<String> notes) throws IOException {
    byte[] head = file.head(FormatDetector.HEAD_BYTES);
    if (head.length == 0) {
      throw new InputException(
          file.path().toString(), "is empty", "fetch it again, or leave it out");
    }
    Optional<Format> detected = FormatDetector.detect(file.path().toString(), head);
    if (detected.isEmpty() && options.as().isEmpty() && file.inFolder()) {
      notes.add(file.path() + ": ignored, no known format");
      return Optional.empty();
    }
    Format format = FormatDetector.choose(file.path().toString(), head, detected, options.as());
    SnapshotDate date = SnapshotDate.of(options.date(), file, FormatDetector.text(head));
    Source source = Sources.of(format, file, options);
    List<String> fileNotes = new ArrayList<>();
    date.note().ifPresent(fileNotes::add);
    options
        .source()
        .filter(given -> !given.id().equals(source.id()))
        .ifPresent(
            given -> fileNotes.add("belongs to %s, whatever --source says".formatted(source.id())));
    Snapshot snapshot = new Snapshot(source, file.name(), date.day(), file.sha256());
    return Optional.of(new PlannedFile(file, format, snapshot, List.copyOf(fileNotes)));
  }

  /// Reads one file. The boolean says nothing; it lets reading and planning share their guard.
  private boolean read(PlannedFile planned, Readers readers, Tally tally) throws IOException {
    InputFile file = planned.file();
    long total = file.size();
    tally.startFile(file.path().toString(), planned.format(), planned.snapshot(), planned.notes());
    try (GuardedStream stream =
        file.open(done -> progress.advanced(file.name(), Math.min(done, total), total))) {
      SourceInput input = new SourceInput(planned.snapshot(), Sources.entityScope(options), stream);
      readers.read(planned, input, tally);
    }
    progress.advanced(file.name(), total, total);
    if (options.as().isPresent() && tally.currentFileKeptNothing()) {
      throw new InputException(
          file.path().toString(),
          "no row of it can be read as %s".formatted(planned.format().title()),
          "leave out --as to have the format detected");
    }
    return true;
  }

  /// The order of reading: what others build on comes first.
  private static int rank(Format format) {
    return switch (format) {
      case SOURCES -> 0;
      case ENTITIES -> 1;
      case OFAC_COMMENTS -> 2;
      case OFAC_PRIMARY, OFAC_XML, UN_XML, FTM, BODS -> 3;
      case OFAC_ALIASES, OFAC_ADDRESSES, OFAC_RELATIONS, OFAC_ENTRIES -> 4;
      case INTERESTS, DESIGNATIONS, LICENCES, COMPLETENESS -> 5;
      case TRANSFERS, CARGOES, SIGHTINGS -> 6;
    };
  }

  private interface FileAction<T> {
    T run() throws IOException;
  }

  /// Turns what the file system refuses into one sentence about the file.
  private static <T> T guarded(InputFile file, FileAction<T> action) {
    try {
      return action.run();
    } catch (AccessDeniedException e) {
      throw new InputException(
          file.path().toString(), "may not be read", "give yourself the right to read it");
    } catch (IOException e) {
      throw new InputException(
          file.path().toString(),
          "can't be read (" + e.getMessage() + ")",
          "check the file and the disk it lies on");
    }
  }
}
