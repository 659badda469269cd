package trasluz.workbench.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import trasluz.report.DocumentFormat;
import trasluz.report.NearCopies;
import trasluz.report.Reading;
import trasluz.report.ReportReader;
import trasluz.report.TextDocument;
import trasluz.report.Translations;
import trasluz.statement.InputException;
import trasluz.statement.KeptText;
import trasluz.store.CaseFile;
import trasluz.workbench.answer.ReadingAnswer;

/// The texts of a case, each read once by the rules and lists of the day.
final class ReadTexts {
  private final CaseFile caseFile;
  private final Supplier<ReportReader> making;
  private final Map<KeptText, Reading> readings = new HashMap<>();
  private Optional<ReportReader> reader = Optional.empty();
  private Optional<List<KeptText>> keptTexts = Optional.empty();
  private Optional<List<List<Proposed>>> proposed = Optional.empty();
  private List<KeptText> originals = List.of();
  private final Map<String, String> originByText = new HashMap<>();
  private List<Translations.Pair> translations = List.of();

  ReadTexts(CaseFile caseFile, Supplier<ReportReader> reader) {
    this.caseFile = caseFile;
    this.making = reader;
  }

  /// Keeps those that are not kept yet.
  ///
  /// @return how many these were
  int keep(List<TextDocument> documents, Optional<LocalDate> day, Instant at) {
    Map<String, KeptText> known =
        all().stream().collect(Collectors.toMap(KeptText::sha256, text -> text));
    List<KeptText> texts = new ArrayList<>();
    for (TextDocument document : documents) {
      Optional<KeptText> before = Optional.ofNullable(known.get(document.sha256()));
      texts.add(
          before.isPresent() ? dated(before.get(), day) : kept(document, read(document, day)));
    }
    keptTexts = Optional.empty();
    proposed = Optional.empty();
    return caseFile.texts().keep(texts, at);
  }

  private static KeptText dated(KeptText text, Optional<LocalDate> day) {
    return new KeptText(
        text.name(),
        text.text(),
        text.sha256(),
        text.format(),
        text.language(),
        text.captured(),
        day.or(text::stated),
        text.outlet());
  }

  private static KeptText kept(TextDocument document, Reading reading) {
    try {
      return new KeptText(
          document.name(),
          document.text(),
          document.sha256(),
          document.format().code(),
          reading.language().code(),
          document.captured(),
          reading.stated(),
          document.outlet());
    } catch (IllegalArgumentException e) {
      throw new InputException(
          document.name(), "can't be kept (" + e.getMessage() + ")", "save it as plain text");
    }
  }

  private Reading read(TextDocument document, Optional<LocalDate> day) {
    if (reader.isEmpty()) {
      reader = Optional.of(making.get());
    }
    return reader.get().read(document, day);
  }

  /// All texts of the case, the one kept first at the head.
  List<KeptText> all() {
    if (keptTexts.isEmpty()) {
      keptTexts = Optional.of(caseFile.texts().all());
    }
    return keptTexts.get();
  }

  /// As read, text by text.
  List<List<Proposed>> proposed() {
    if (proposed.isEmpty()) {
      List<KeptText> texts = all();
      List<TextDocument> documents = texts.stream().map(ReadTexts::document).toList();
      List<String> origins = NearCopies.origins(documents);
      List<List<Proposed>> out = new ArrayList<>();
      List<KeptText> first = new ArrayList<>();
      List<TextDocument> compared = new ArrayList<>();
      List<Reading> read = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        TextDocument document = documents.get(i);
        Optional<LocalDate> day = texts.get(i).stated();
        Reading reading = readings.computeIfAbsent(texts.get(i), _ -> read(document, day));
        out.add(Proposed.of(document, reading, origins.get(i)));
        originByText.put(document.sha256(), origins.get(i));
        if (origins.get(i).equals(document.sha256())) {
          first.add(texts.get(i));
          compared.add(document);
          read.add(reading);
        }
      }
      originals = List.copyOf(first);
      translations = Translations.among(compared, read);
      proposed = Optional.of(List.copyOf(out));
    }
    return proposed.get();
  }

  /// Of the texts those that repeat no earlier one.
  List<KeptText> originals() {
    proposed();
    return originals;
  }

  /// The hash of the text that a text repeats for the most part, or its own.
  String originOf(String sha256) {
    proposed();
    return originByText.getOrDefault(sha256, sha256);
  }

  /// Of the originals those that may be translations of each other.
  List<Translations.Pair> translations() {
    proposed();
    return translations;
  }

  /// What could not be read of the texts that were read so far, each as a sentence for people.
  List<String> unread() {
    return readings.entrySet().stream()
        .flatMap(read ->
            read.getValue().unread().stream()
                .map(unread -> read.getKey().name() + ": " + ReadingAnswer.unreadLine(unread)))
        .sorted()
        .toList();
  }

  private static TextDocument document(KeptText text) {
    return new TextDocument(
        text.name(),
        text.text(),
        text.sha256(),
        text.captured(),
        text.stated(),
        text.outlet(),
        DocumentFormat.ofCode(text.format()));
  }
}
