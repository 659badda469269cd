package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Grammar.Frame;
import trasluz.report.HedgeLexicon.Role;
import trasluz.report.Phrase.Noun;
import trasluz.statement.Hedge;

/// Reads an answer to the claim before: `he denies it`, `her lawyers reject any such loan`, `lo
/// niega`, `the banker called it a lie`, `there is no proof of those payments`.
///
/// The claim is the last that a verb told in the sentence before; where the answer names a thing,
/// such as a loan, the last of that relation. It is repeated as denied, or as without evidence,
/// beside the first, which stays as it is.
final class DenialReader {
  private static final Set<String> IT =
      Set.of(
          "it",
          "this",
          "that",
          "lo",
          "los",
          "las",
          "la",
          "esto",
          "eso",
          "ello",
          "eto",
          "these",
          "them",
          "this claim");

  /// In phrases.
  private static final int LONGEST_ANSWER = 14;

  private static final Set<String> CLAIMS =
      Set.of(
          "claim",
          "claims",
          "allegation",
          "allegations",
          "accusation",
          "accusations",
          "charge",
          "charges",
          "report",
          "reports",
          "acusacion",
          "acusaciones",
          "obvineniya",
          "obvineniye",
          "rumour",
          "rumours");

  /// What an answer says of the claims before.
  ///
  /// @param relation the one it names a thing of; absent where it says "it"
  record Answer(Saying saying, Optional<Relation> relation) {}

  private final Phrases phrases;

  DenialReader(Phrases phrases) {
    this.phrases = phrases;
  }

  Optional<Answer> read(List<Saying> sayings) {
    for (Saying saying : sayings) {
      boolean denies = saying.hedge() == Hedge.DENIED;
      boolean lacks = saying.hedge() == Hedge.NO_EVIDENCE;
      if (denies || lacks) {
        Optional<Answer> answer = answer(saying, sayings, denies);
        if (answer.isPresent()) {
          return answer;
        }
      }
    }
    return switch (phrases.language()) {
      case ENGLISH -> new EnglishAnswers(phrases, sayings).read();
      case RUSSIAN -> new RussianAnswers(phrases, sayings).read();
      case SPANISH -> new SpanishAnswers(phrases, sayings).read();
    };
  }

  private Optional<Answer> answer(Saying saying, List<Saying> sayings, boolean denies) {
    if (denies && saying.role() == Role.VERB) {
      boolean taken =
          phrases.language() == Language.ENGLISH
              && new EnglishAnswers(phrases, sayings).takesUp(saying.at());
      return target(saying.at())
          .or(() -> taken ? Optional.of(Optional.empty()) : Optional.empty())
          .map(relation -> new Answer(saying, relation));
    }
    if (denies) {
      // `said that it was a lie`: it is the speaker's word.
      boolean pronoun = mentionsIt(saying.at());
      Optional<Saying> speaker =
          sayings.stream().filter(s -> s.source().isPresent() && s.at() < saying.at()).findFirst();
      Optional<Integer> source =
          speaker
              .flatMap(Saying::source)
              .or(() -> russianHouse(saying))
              .or(() -> subjectOfCall(saying.at()))
              .or(() -> russianCaller(saying.at()));
      return pronoun && source.isPresent()
          ? Optional.of(new Answer(saying.with(Hedge.DENIED, source, false), Optional.empty()))
          : Optional.empty();
    }
    if (isRussianAnswer(saying)) {
      return Optional.of(new Answer(saying, Optional.empty()));
    }
    List<Relation> things = things();
    if (things.isEmpty() && speaksOfIt()) {
      return Optional.of(new Answer(saying, Optional.empty()));
    }
    return things.isEmpty()
        ? Optional.empty()
        : Optional.of(new Answer(saying, Optional.of(things.getFirst())));
  }

  /// What is denied: "it" or a thing; nothing where a clause follows.
  private Optional<Optional<Relation>> target(int verb) {
    for (int i : List.of(verb + 1, verb - 1)) {
      boolean pronoun = phrases.noun(i).isPresent() && IT.contains(phrases.at(i).word());
      boolean claim =
          i > verb
              && phrases.isNoun(i)
              && CLAIMS.contains(phrases.at(i).word())
              && !opensThat(i + 1);
      if (pronoun || claim) {
        return Optional.of(Optional.empty());
      }
    }
    if (phrases.isWord(verb + 1, "that", "this") && phrases.closes(verb + 2)) {
      return Optional.of(Optional.empty());
    }
    if (phrases.isNoun(verb + 1) && !opensThat(verb + 2)) {
      Optional<Relation> thing = thing(verb + 1);
      if (thing.isPresent()) {
        return Optional.of(thing);
      }
    }
    return Optional.empty();
  }

  private boolean opensThat(int at) {
    return phrases.is(at, WordClass.REL) || phrases.is(at, WordClass.SUB);
  }

  /// `no hay pruebas de ello`, and no clause says of what.
  private boolean speaksOfIt() {
    for (int i = 0; i < phrases.size(); i++) {
      if (phrases.isWord(i, "ello", "eso") && phrases.isNoun(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean mentionsIt(int cue) {
    for (int i = Math.max(0, cue - 3); i < Math.min(phrases.size(), cue + 2); i++) {
      if (phrases.isNoun(i) && IT.contains(phrases.at(i).word())) {
        return true;
      }
    }
    return false;
  }

  /// `the lawyer called it a lie`: the noun before the verb.
  private Optional<Integer> subjectOfCall(int cue) {
    for (int i = cue - 1; i > 0; i--) {
      if (phrases.isVerb(i) && phrases.isNoun(i - 1)) {
        return Optional.of(i - 1);
      }
    }
    return Optional.empty();
  }

  /// `В банке это называют домыслами`: whoever calls it so, not "это".
  private Optional<Integer> russianHouse(Saying saying) {
    return phrases.language() == Language.RUSSIAN
        ? saying.source().filter(at -> !IT.contains(phrases.at(at).word()))
        : Optional.empty();
  }

  /// `Орлова, до которой мы дозвонились, назвала это выдумкой`, `он назвал это выдумкой`.
  private Optional<Integer> russianCaller(int cue) {
    for (int i = cue - 1; i > 0 && phrases.language() == Language.RUSSIAN; i--) {
      if (phrases.isVerb(i)) {
        return new RussianSpeakers(phrases).before(i);
      }
    }
    return Optional.empty();
  }

  /// `Доказательств этому нет`, `Подтверждений мы не нашли`: no verb of the sentence tells another
  /// relation.
  private boolean isRussianAnswer(Saying saying) {
    if (phrases.language() != Language.RUSSIAN || saying.role() != Role.PLAIN) {
      return false;
    }
    for (int i = 0; i < phrases.size(); i++) {
      boolean another =
          (phrases.at(i) instanceof Phrase.Verb verb && !verb.frames().isEmpty())
              || phrases.noun(i).flatMap(Noun::name).isPresent();
      if (another) {
        return false;
      }
    }
    return phrases.size() <= LONGEST_ANSWER;
  }

  private List<Relation> things() {
    List<Relation> out = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      thing(i).ifPresent(out::add);
    }
    return out;
  }

  private Optional<Relation> thing(int at) {
    return phrases.noun(at).flatMap(noun -> ThingRule.frame(phrases, noun)).map(Frame::relation);
  }

  /// The claims that are answered: those of the same sentence, where its last part answers the part
  /// before; else those of the sentence before.
  ///
  /// @param here the claims of the sentence
  /// @param before those of the last sentence that told any
  /// @param earlier those of the one before that
  List<Draft> targets(
      Answer answer,
      List<Saying> sayings,
      List<Draft> here,
      List<Draft> before,
      List<Draft> earlier) {
    List<Draft> own =
        opens(answer, sayings)
            .map(opens ->
                here.stream()
                    .filter(Draft::positive)
                    .filter(draft -> draft.clause().filter(c -> c.verb() < opens).isPresent())
                    .toList())
            .orElse(List.of());
    List<Draft> told = answered(answer, own);
    if (answersItsOwn(answer, sayings)) {
      return told;
    }
    List<Draft> last = told.isEmpty() ? answered(answer, before) : told;
    // `there was no such sale`: the last one told of.
    boolean further = last.isEmpty() && answer.relation().isPresent();
    return further && phrases.language() == Language.ENGLISH ? answered(answer, earlier) : last;
  }

  /// Where the part of a sentence begins that answers the part before it.
  private Optional<Integer> opens(Answer answer, List<Saying> sayings) {
    int verb = answer.saying().at();
    EnglishAnswers english = new EnglishAnswers(phrases, sayings);
    return switch (phrases.language()) {
      case ENGLISH -> english.answersItsOwn(verb) ? Optional.of(verb) : english.opensAnswer(verb);
      case SPANISH -> new SpanishAnswers(phrases, sayings).opensAnswer(verb);
      case RUSSIAN -> Optional.empty();
    };
  }

  /// Whether a sentence denies what it says itself, so that no other is meant.
  private boolean answersItsOwn(Answer answer, List<Saying> sayings) {
    int verb = answer.saying().at();
    return switch (phrases.language()) {
      case ENGLISH -> new EnglishAnswers(phrases, sayings).answersItsOwn(verb);
      case SPANISH -> {
        SpanishAnswers spanish = new SpanishAnswers(phrases, sayings);
        yield spanish.opensAnswer(verb).filter(spanish::answersItsOwn).isPresent();
      }
      case RUSSIAN -> false;
    };
  }

  /// `Corvo, sancionada por Lima y domiciliada en Ica`: nobody answers to where a firm has its seat
  /// or who has listed it.
  private boolean isStatus(Draft draft) {
    return draft.relation() == Relation.LOCATED_IN
        || draft.relation() == Relation.DESIGNATED_BY
        || (phrases.language() == Language.SPANISH && draft.relation() == Relation.LICENSED_BY);
  }

  /// The claims of the sentence before that are answered, most recent first.
  private List<Draft> answered(Answer answer, List<Draft> before) {
    List<Draft> told =
        before.stream()
            .filter(draft -> draft.clause().isPresent())
            .filter(draft -> !isStatus(draft))
            .toList()
            .reversed();
    List<Draft> fitting =
        told.stream()
            .filter(draft -> answer.relation().map(r -> r == draft.relation()).orElse(true))
            .toList();
    // `платит не фирма, а Орлов`: what is answered is what is said to be so.
    return fitting.stream()
        .filter(Draft::positive)
        .findFirst()
        .or(() -> fitting.stream().findFirst())
        .stream()
        .toList();
  }
}
