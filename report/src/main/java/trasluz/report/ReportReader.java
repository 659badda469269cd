package trasluz.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.match.EntityDirectory;
import trasluz.report.Reading.Unread;
import trasluz.report.deep.SentenceParser;
import trasluz.statement.Statement;

/// Reads texts in English, Spanish and Russian: who and what of the loaded entities they name,
/// which places, and how surely each sentence is told. Immutable, safe for many threads.
///
/// Time and memory grow in proportion to the text. What the text says about itself or asks for
/// changes nothing.
public final class ReportReader {
  private final Gazetteer gazetteer;
  private final HedgeLexicon lexicon;
  private final Optional<SentenceParser> parser;
  private final Watcher watcher;

  /// Is told how far the reading of a text has come.
  public interface Watcher {
    /// @param document its name
    /// @param done characters that were read
    /// @param total characters of the text
    void advanced(String document, int done, int total);
  }

  private ReportReader(
      Gazetteer gazetteer, HedgeLexicon lexicon, Optional<SentenceParser> parser, Watcher watcher) {
    this.watcher = watcher;
    this.parser = parser;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /// @param directory the entities to find
  /// @param statements of the case, for the places they name
  public static ReportReader of(EntityDirectory directory, Iterable<Statement> statements) {
    return new ReportReader(
        new Gazetteer(directory, statements),
        HedgeLexicon.load(),
        Optional.empty(),
        (_, _, _) -> {});
  }

  /// The same reader, which also parses English sentences and proposes by the rule `parse` what
  /// only the parse finds. It is safe for as many threads as the parser.
  public ReportReader with(SentenceParser sentences) {
    return new ReportReader(gazetteer, lexicon, Optional.of(sentences), watcher);
  }

  /// The same reader, which tells how far it has come. It is safe for as many threads as the
  /// watcher.
  public ReportReader watchedBy(Watcher looking) {
    return new ReportReader(gazetteer, lexicon, parser, looking);
  }

  public Reading read(TextDocument document) {
    return read(document, Optional.empty());
  }

  /// @param day of the text, against which "yesterday" is read; where absent, the day that its file
  ///   states, else the date of its dateline
  public Reading read(TextDocument document, Optional<LocalDate> day) {
    // As long as the text itself, so that places in it are the same.
    String text = RussianQuotes.plain(document.text());
    TextWords words = new TextWords(text);
    Optional<LocalDate> stated = day.or(document::stated).or(() -> DateFinder.dateline(words));
    CodePoints points = new CodePoints(text);
    Language language = Language.of(words);
    List<Span> spans = new SentenceJoiner(gazetteer, words).join(SentenceSplitter.split(text));
    List<Hit> hits =
        NameFinder.complete(
            words,
            spans,
            Grammar.of(language),
            gazetteer,
            new MentionFinder(gazetteer, words, spans).find());
    ReportEntities entities = new ReportEntities(words, points);
    ClaimReader claims = new ClaimReader(text, words, entities, points, stated, parser);
    List<Proposal> proposals = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>(hits.size());
    List<Sentence> sentences = new ArrayList<>(spans.size());
    List<Unread> unread = new ArrayList<>();
    for (Span span : spans) {
      watcher.advanced(document.name(), span.start(), text.length());
      Set<String> named = new LinkedHashSet<>();
      List<Hit> here = new ArrayList<>();
      while (mentions.size() < hits.size()
          && words.start(hits.get(mentions.size()).from()) < span.end()) {
        here.add(hits.get(mentions.size()));
        Mention mention = entities.mention(hits.get(mentions.size()));
        mentions.add(mention);
        named.add(mention.entity());
      }
      int from = words.firstFrom(span.start());
      int to = words.firstFrom(span.end());
      Language spoken = language.of(words, from, to);
      List<HedgeLexicon.Found> cues = lexicon.find(words, from, to, spoken);
      ClaimReader.Read read;
      try {
        read = claims.read(sentences.size() + 1, span, here, cues, spoken);
      } catch (RuntimeException | StackOverflowError failure) {
        // One sentence that a rule can't bear must not cost the others; the reading says which.
        unread.add(new Unread(sentences.size() + 1, described(failure)));
        read = ClaimReader.Read.NOTHING;
      }
      read.echo().ifPresent(echo -> weaken(proposals, sentences.size(), echo));
      proposals.addAll(read.proposals());
      sentences.add(
          new Sentence(
              sentences.size() + 1,
              points.before(span.start()),
              points.before(span.end()),
              document.text().substring(span.start(), span.end()),
              List.copyOf(named),
              SentenceSaying.weakest(read.sayings()),
              read.sayings().stream().map(SentenceSaying::cue).toList(),
              SentenceSaying.attributedTo(read.sayings())));
    }
    watcher.advanced(document.name(), text.length(), text.length());
    return new Reading(
        document.sha256(),
        language,
        stated,
        sentences,
        mentions,
        entities.all(),
        proposals,
        unread);
  }

  /// What failed, and the first place of ours at which it did.
  private static String described(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("trasluz."))
        .findFirst()
        .map(frame -> failure + " at " + frame)
        .orElseGet(failure::toString);
  }

  /// Takes what the last sentence tells as somebody's word.
  private static void weaken(List<Proposal> proposals, int sentence, Proposal.Stance by) {
    for (int i = proposals.size() - 1; i >= 0 && proposals.get(i).sentence() == sentence; i--) {
      proposals.set(i, proposals.get(i).weakened(by));
    }
  }
}
