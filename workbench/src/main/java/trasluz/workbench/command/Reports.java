package trasluz.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trasluz.match.EntityDirectory;
import trasluz.report.NearCopies;
import trasluz.report.ReportReader;
import trasluz.report.TextDocument;
import trasluz.statement.InputException;
import trasluz.statement.Statement;
import trasluz.store.CaseFile;
import trasluz.workbench.answer.Shown;
import trasluz.workbench.review.Proposed;
import trasluz.workbench.review.Review;

/// The documents that a command is given, and what the case knows to read them by.
final class Reports {
  private static final List<String> ENDINGS =
      List.of(".txt", ".html", ".htm", ".pdf", ".docx", ".eml", ".rss", ".atom", ".xml");
  private static final Set<String> KINDS =
      Set.of("kind", "named", "identified", "dated", "placed", "designated", "sighted", "shipped");

  private static final int MOST_SHOWN = 5;

  private Reports() {}

  /// What texts are compared with.
  static List<Statement> known(CaseFile caseFile) {
    return caseFile.statements(KINDS);
  }

  /// What texts are read by.
  static ReportReader reader(List<Statement> known) {
    return ReportReader.of(EntityDirectory.of(known), known).watchedBy(new ReadingProgress());
  }

  /// The documents of a folder by name, or the one named; says what else is in the folder.
  ///
  /// @throws InputException when the folder holds none
  static List<Path> files(Path path, PrintWriter notes) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    Map<Boolean, List<Path>> all;
    try (Stream<Path> found = Files.list(path)) {
      all = found.sorted().collect(Collectors.partitioningBy(Reports::isDocument));
    }
    List<Path> files = all.getOrDefault(true, List.of());
    notePassedOver(all.getOrDefault(false, List.of()), notes);
    if (files.isEmpty()) {
      throw new InputException(
          path.toString(),
          "holds no text that is read (%s)".formatted(String.join(", ", ENDINGS)),
          "name a text, or put texts into the folder");
    }
    return files;
  }

  /// What is hidden, and what this program writes, goes without saying.
  private static void notePassedOver(List<Path> others, PrintWriter notes) {
    List<String> names =
        others.stream()
            .map(other ->
                String.valueOf(other.getFileName()) + (Files.isDirectory(other) ? "/" : ""))
            .filter(name -> !name.startsWith(".") && !name.endsWith(".json"))
            .toList();
    if (!names.isEmpty()) {
      String shown = names.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
      int more = names.size() - MOST_SHOWN;
      notes.printf(
          "passed over, as no text that is read: %s%s%n",
          Shown.line(shown), more > 0 ? " and %,d more".formatted(more) : "");
      notes.flush();
    }
  }

  private static boolean isDocument(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /// The name of a document without its ending.
  static String stem(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream()
        .filter(lower::endsWith)
        .findFirst()
        .map(ending -> name.substring(0, name.length() - ending.length()))
        .orElse(name);
  }

  /// The page that leads to those of a folder's documents.
  static final String INDEX = "index.html";

  /// The files that hold the answers about a folder's documents: each named after its document
  /// without its ending, and with it where two differ in nothing else or the index has the name.
  static List<String> outputs(List<TextDocument> documents, String ending) {
    Set<String> taken = new HashSet<>(Set.of(INDEX));
    List<String> out = new ArrayList<>();
    for (TextDocument document : documents) {
      String file = stem(document.name()) + ending;
      for (int more = 1; !taken.add(file.toLowerCase(Locale.ROOT)); more++) {
        file = document.name() + (more == 1 ? "" : "-" + more) + ending;
      }
      out.add(file);
    }
    return List.copyOf(out);
  }

  /// The texts that were read.
  ///
  /// @param whole whether all could be
  record Texts(List<TextDocument> documents, boolean whole) {}

  /// Reads all that can be read, of a feed each entry by itself, and says of each other file why it
  /// can't.
  ///
  /// @param encoding of the texts, where a person names it
  /// @throws InputException when there is one file only and it can't be read
  static Texts read(List<Path> files, Optional<Charset> encoding, PrintWriter notes) {
    if (files.size() == 1) {
      return new Texts(TextDocument.readAll(files.getFirst(), encoding), true);
    }
    List<TextDocument> out = new ArrayList<>();
    boolean whole = true;
    for (Path file : files) {
      try {
        out.addAll(TextDocument.readAll(file, encoding));
      } catch (InputException e) {
        notes.println("left out: " + e.getMessage());
        whole = false;
      }
    }
    notes.flush();
    return new Texts(List.copyOf(out), whole);
  }

  /// Keeps texts in the case and says how many were not kept yet.
  static void keep(
      Review review, List<TextDocument> documents, Optional<LocalDate> day, PrintWriter notes) {
    int kept = review.keep(documents, day);
    if (kept > 0) {
      notes.printf("%d of %d texts are new and kept in the case.%n", kept, documents.size());
      notes.flush();
    }
  }

  /// What texts propose, read by what the case knows.
  ///
  /// @throws InputException when there is nothing to read
  static List<Proposed> proposed(
      CaseFile caseFile, Path texts, Optional<Charset> encoding, PrintWriter notes)
      throws IOException {
    List<Statement> known = known(caseFile);
    ReportReader reader = reader(known);
    List<TextDocument> documents = read(files(texts, notes), encoding, notes).documents();
    List<String> origins = NearCopies.origins(documents);
    List<Proposed> out = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      TextDocument document = documents.get(i);
      out.addAll(Proposed.of(document, reader.read(document), origins.get(i)));
    }
    return List.copyOf(out);
  }
}
