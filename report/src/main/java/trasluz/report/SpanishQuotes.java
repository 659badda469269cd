package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.report.HedgeLexicon.Found;
import trasluz.report.HedgeLexicon.Role;
import trasluz.report.Phrase.Noun;
import trasluz.statement.Hedge;

/// Finds who speaks in Spanish quotation marks where the verb beside them is none of saying: `Ana
/// se ríe: «Corvo es de Berto»`, `«Corvo es de Berto», zanja Ana`.
final class SpanishQuotes {
  private static final String OPENING = "«“\"";
  private static final String CLOSING = "»”\"";

  /// In phrases, from a verb up to the colon: `se encoge, incómoda, de hombros:`.
  private static final int FAR = 6;

  private final Phrases phrases;

  SpanishQuotes(Phrases phrases) {
    this.phrases = phrases;
  }

  /// The sayings with those that only the quotation marks tell.
  List<Saying> complete(List<Saying> read) {
    List<Saying> out = new ArrayList<>(read);
    for (int i = 0; i < phrases.size(); i++) {
      Optional<Saying> speaker = phrases.isMark(i, ":") ? beforeColon(i) : behindQuote(i);
      speaker.filter(saying -> isNew(saying, out)).ifPresent(out::add);
    }
    return List.copyOf(out);
  }

  /// Whether no other cue that names its source stands in the same part of the sentence.
  private boolean isNew(Saying saying, List<Saying> read) {
    int from = phrases.beforeMarks(saying.at());
    return read.stream()
        .noneMatch(other ->
            other.role() == Role.VERB
                && other.at() >= from - FAR
                && other.at() <= saying.at() + 1
                && other.source().isPresent());
  }

  /// `Ana se encoge de hombros: «…»`
  private Optional<Saying> beforeColon(int colon) {
    if (!phrases.isMark(colon + 1, OPENING)) {
      return Optional.empty();
    }
    int verb = colon - 1;
    while (verb > 0
        && verb > colon - FAR
        && !phrases.isVerb(verb)
        && !phrases.isMark(verb, ";:—»”")) {
      verb--;
    }
    int said = verb;
    return phrases.isVerb(said)
        ? new SpeakerFinder(phrases)
            .subject(said)
            .filter(this::isSomebody)
            .map(who -> saying(said, who))
        : unknownVerb(colon);
  }

  /// `Ana sonríe: «…»`: a word of which it is not known that it is a verb stands as a bare noun.
  private Optional<Saying> unknownVerb(int colon) {
    int who = phrases.segmentStart(colon - 1);
    boolean bare =
        phrases
            .noun(who + 1)
            .filter(noun -> noun.article() == Phrase.Article.NONE && noun.name().isEmpty())
            .filter(noun -> !phrases.words().isCapitalised(noun.from()))
            .isPresent();
    boolean named = phrases.noun(who).flatMap(Noun::name).isPresent() && isSomebody(who);
    return bare && named && colon - who <= FAR
        ? Optional.of(saying(who + 1, who))
        : Optional.empty();
  }

  /// `«…», zanja ayer Ana.`
  private Optional<Saying> behindQuote(int mark) {
    int comma = phrases.isMark(mark, CLOSING) ? mark + 1 : -1;
    int verb = comma + 1;
    while (comma > 0 && (isDropped(verb) || phrases.isWord(verb, "se", "le", "les", "me", "nos"))) {
      verb++;
    }
    int who = verb + 1;
    while (phrases.is(who, WordClass.ADV) || (phrases.has(who) && isDate(who))) {
      who++;
    }
    if (isVerbAndName(verb)) {
      who = verb;
    }
    boolean set =
        comma > 0
            && phrases.isMark(comma, ",—")
            && (phrases.isVerb(verb) || who == verb)
            && isSomebody(who)
            && new SpeakerFinder(phrases).closes(who);
    return set ? Optional.of(saying(verb, who)) : Optional.empty();
  }

  /// `bromea Ana`, of which it is not known that the first word is a verb.
  private boolean isVerbAndName(int at) {
    return phrases
        .noun(at)
        .filter(noun -> noun.name().filter(hit -> hit.from() == noun.from() + 1).isPresent())
        .filter(noun -> noun.article() == Phrase.Article.NONE && noun.type().isEmpty())
        .filter(noun -> !phrases.words().isCapitalised(noun.from()))
        .isPresent();
  }

  private boolean isDate(int at) {
    return phrases.at(at) instanceof Phrase.Date;
  }

  private boolean isDropped(int at) {
    return phrases.noun(at).filter(noun -> noun.from() == noun.to()).isPresent();
  }

  /// A named party, a person by her trade, or "she".
  private boolean isSomebody(int at) {
    Optional<Noun> noun = phrases.noun(at).filter(n -> n.to() > n.from());
    return noun.filter(n ->
            n.name().filter(hit -> !hit.meaning().type().isPlace()).isPresent()
                || n.type().filter(type -> !type.isPlace()).isPresent()
                || !n.relational().isEmpty())
            .isPresent()
        || (noun.isPresent() && phrases.isWord(at, "el", "ella", "ellos", "ellas"));
  }

  private Saying saying(int verb, int who) {
    Phrase told = phrases.at(verb);
    HedgeLexicon.Phrase cue =
        new HedgeLexicon.Phrase(List.of(told.word()), Optional.of(Hedge.REPORTED), Role.VERB);
    return new Saying(
        new Found(cue, told.from(), told.to()), verb, Hedge.REPORTED, Optional.of(who), false);
  }
}
