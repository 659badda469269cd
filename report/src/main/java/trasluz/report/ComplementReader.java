package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.report.HedgeLexicon.Found;
import trasluz.report.HedgeLexicon.Role;
import trasluz.statement.Hedge;

/// Finds the verbs of saying and thinking that no list knows, by what they govern: `the consultant
/// deposed that X paid Y`, `las actas reflejan que`, `протокол фиксирует, что`, `a neighbour swears
/// X owns Y`, and `X owns Y, the minutes attest` at the end of a sentence.
///
/// What a whole clause depends on is not the author's own word; where it is a document's, that
/// confirms it. Verbs that take for granted what they govern (`knows that`, `means that`) are
/// listed as [WordClass#FACTIVE].
final class ComplementReader {
  private final Phrases phrases;
  private final List<Clause> clauses;

  ComplementReader(Phrases phrases, List<Clause> clauses) {
    this.phrases = phrases;
    this.clauses = clauses;
  }

  /// The cues known, in order, with those found here.
  List<Found> complete(List<Found> known) {
    List<Found> out = new ArrayList<>(known);
    for (Clause clause : clauses) {
      int verb = clause.verb();
      boolean governs =
          phrases.isVerb(verb)
              && !phrases.grammar().is(WordClass.FACTIVE, phrases.at(verb).word())
              && !SpanishSayings.isSilence(phrases, verb)
              && known.stream().noneMatch(cue -> overlaps(cue, clause.group(), verb))
              && (opensClause(clause)
                  || SpanishSayings.tells(phrases, verb)
                  || (clause.frames().isEmpty()
                      && (governsNext(clause) || closesSentence(clause))));
      if (governs) {
        out.add(found(verb));
      }
    }
    for (int i = 0; i + 1 < phrases.size(); i++) {
      int at = i;
      if ((isOwnWords(at) || isInDocument(at))
          && known.stream().noneMatch(cue -> overlaps(cue, at, at))) {
        out.add(cue(phrases.at(at), Hedge.REPORTED, Role.AFTER));
      }
    }
    out.sort((one, other) -> Integer.compare(one.from(), other.from()));
    return phrases.language() == Language.ENGLISH
        ? new EnglishSources(phrases).complete(out)
        : List.copyOf(out);
  }

  /// `in her telling`, `a su juicio`, `по его словам`: as somebody tells it.
  private boolean isOwnWords(int preposition) {
    return phrases.is(preposition, WordClass.PREP)
        && phrases.isWord(preposition, "in", "by", "en", "a", "por", "po", "s", "so", "iz")
        && !(phrases.isWord(preposition, "in") && phrases.isWord(preposition + 1, "account"))
        && phrases
            .noun(preposition + 1)
            .filter(noun -> noun.owner().isPresent())
            .filter(noun -> phrases.grammar().is(WordClass.TELLING, noun.word()))
            .isPresent();
  }

  /// `In the business register it belongs to X`, `en el acta`, `в реестре`: a document that opens
  /// the sentence or a part of it.
  private boolean isInDocument(int preposition) {
    boolean opens = preposition == 0 || phrases.isMark(preposition - 1, ";:—»”");
    return opens
        && phrases.isWord(preposition, "in", "en", "v", "vo")
        && phrases.isNoun(preposition + 1)
        && new SayingReader(phrases).isDocument(preposition + 1);
  }

  private boolean overlaps(Found cue, int first, int last) {
    return cue.from() < phrases.at(last).to() && cue.to() > phrases.at(first).from();
  }

  private Found found(int verb) {
    Found reported = cue(phrases.at(verb), Hedge.REPORTED, Role.VERB);
    boolean document =
        new SpeakerFinder(phrases)
            .speaker(reported, verb)
            .filter(new SayingReader(phrases)::isDocument)
            .isPresent();
    return document ? cue(phrases.at(verb), Hedge.CONFIRMED, Role.VERB) : reported;
  }

  private static Found cue(Phrase phrase, Hedge hedge, Role role) {
    return new Found(
        new HedgeLexicon.Phrase(List.of(phrase.word()), Optional.of(hedge), role),
        phrase.from(),
        phrase.to());
  }

  /// `deposed (in May) that`, `фиксирует, что`: nothing but a date between the verb and what opens
  /// the clause, so that it can't be a relative clause about a noun.
  private boolean opensClause(Clause clause) {
    int next = clause.verb() + 1;
    while (phrases.has(next) && isDate(next)) {
      next += phrases.is(next, WordClass.PREP) ? 2 : 1;
    }
    boolean opens =
        switch (phrases.language()) {
          case ENGLISH -> phrases.isWord(next, "that");
          case SPANISH -> phrases.isWord(next, "que");
          case RUSSIAN -> phrases.isMark(next, ",") && phrases.isWord(next + 1, "chto", "budto");
        };
    return opens && (clause.frames().isEmpty() || isSubject(next + 1));
  }

  /// `held that X owns`: a verb that may tell a relation governs a clause where one follows.
  private boolean isSubject(int noun) {
    return phrases.isNoun(noun)
        && clauses.stream()
            .anyMatch(other ->
                other.verb() > noun
                    && other.subjects().stream().anyMatch(subject -> subject.noun() == noun));
  }

  private boolean isDate(int at) {
    int date = phrases.is(at, WordClass.PREP) ? at + 1 : at;
    boolean month =
        date > at
            && (phrases.isNoun(date) || phrases.is(date, WordClass.ADV))
            && DateFinder.isCalendarWord(phrases.at(date).word());
    return month || (phrases.has(date) && phrases.at(date) instanceof Phrase.Date);
  }

  /// `swears Orlan Bank owns`: the name behind the verb is the subject of the next, which is
  /// finite: not `made Orlan Bank pay`, `saw Orlan Bank sold by`, `forced Orlan Bank to pay`.
  private boolean governsNext(Clause clause) {
    int next = clause.verb() + 1;
    boolean named =
        phrases.noun(next).filter(n -> n.name().isPresent() || n.isPronoun()).isPresent();
    return phrases.language() == Language.ENGLISH
        && named
        && !clause.subjects().isEmpty()
        && clauses.stream()
            .filter(other -> other.group() == next + 1 && isFinite(other))
            .anyMatch(other ->
                other.subjects().size() == 1 && other.subjects().getFirst().noun() == next);
  }

  private boolean isFinite(Clause clause) {
    String word = phrases.at(clause.verb()).word();
    boolean auxiliary = clause.group() < clause.verb() && !phrases.isWord(clause.group(), "to");
    boolean past = word.endsWith("ed") || new Participles(phrases).isParticiple(clause.verb());
    boolean agent = phrases.isWord(clause.verb() + 1, "by");
    return auxiliary
        || word.endsWith("s")
        || phrases.is(clause.verb(), WordClass.BE)
        || (past && !agent);
  }

  /// `X owns Y, the minutes attest`: a document behind a comma and a verb that ends the sentence.
  private boolean closesSentence(Clause clause) {
    int verb = clause.verb();
    boolean last =
        verb + 1 >= phrases.size() || (verb + 2 >= phrases.size() && phrases.isMark(verb + 1, "."));
    return phrases.language() == Language.ENGLISH
        && last
        && !clause.passive()
        && clause.subjects().size() == 1
        && phrases.isMark(clause.subjects().getFirst().noun() - 1, ",")
        && new SayingReader(phrases).isDocument(clause.subjects().getFirst().noun())
        && clauses.stream().anyMatch(other -> other.verb() < clause.subjects().getFirst().noun());
  }
}
