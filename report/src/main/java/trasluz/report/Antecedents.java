package trasluz.report;

import java.util.List;
import java.util.Optional;
import trasluz.report.Clause.Argument;

/// Finds whom `who`, `which`, `que` and `который` take up.
final class Antecedents {
  private static final int LONGEST_CLAUSE = 16;

  private final Phrases phrases;

  Antecedents(Phrases phrases) {
    this.phrases = phrases;
  }

  /// Whom `who`, `which` and `que` take up: the noun before, or the one that a place belongs to.
  Optional<Integer> of(int relative) {
    int joined = joinedTo(relative);
    if (joined >= 0) {
      return of(joined);
    }
    int at = phrases.beforeQuotes(relative);
    if (phrases.isMark(at, ",")) {
      at = phrases.beforeQuotes(beforeSpeech(at));
    }
    if (phrases.isMark(at, ")")) {
      while (at > 0 && !phrases.isMark(at, "(")) {
        at--;
      }
      at = phrases.beforeQuotes(at);
    }
    boolean place =
        phrases
            .noun(at)
            .flatMap(n -> n.name())
            .map(h -> h.meaning().type().isPlace())
            .orElse(false);
    if (place && phrases.is(at - 1, WordClass.PREP) && phrases.isNoun(at - 2)) {
      at -= 2;
    }
    Optional<Integer> said = isEnglish() ? saidOf(at) : Optional.empty();
    if (said.isPresent()) {
      return said;
    }
    int person = phrases.isWord(relative, "who") ? personBefore(wearer(at)) : at;
    return phrases.isNoun(person) ? Optional.of(headOf(person)) : Optional.empty();
  }

  /// `X, who owns Y and who pays Z`: the relative that the one behind `and` is joined to; -1 where
  /// there is none.
  private int joinedTo(int relative) {
    boolean joined =
        isEnglish()
            && phrases.isWord(relative, "who", "which")
            && phrases.isWord(relative - 1, "and", "but", "or");
    for (int i = relative - 2; joined && i > 0 && i > relative - LONGEST_CLAUSE; i--) {
      if (phrases.isMark(i, ";:—?")) {
        return -1;
      }
      if (phrases.isWord(i, phrases.at(relative).word())) {
        return i;
      }
    }
    return -1;
  }

  /// `X is a company that owns Y`: what a relative clause tells of the predicate is told of its
  /// subject, where nothing denies or doubts that it is one.
  private Optional<Integer> saidOf(int predicate) {
    boolean indefinite =
        phrases
            .noun(predicate)
            .filter(noun -> noun.article() == Phrase.Article.INDEFINITE)
            .filter(noun -> noun.name().isEmpty() && noun.type().isPresent())
            .isPresent();
    if (!indefinite || !phrases.is(predicate - 1, WordClass.BE)) {
      return Optional.empty();
    }
    SubjectFinder.Found found = new SubjectFinder(phrases).find(predicate - 1, List.of());
    for (int i = found.groupFrom(); i < predicate; i++) {
      boolean plain = phrases.is(i, WordClass.BE) || phrases.is(i, WordClass.ADV);
      if (!plain && !phrases.is(i, WordClass.HAVE)) {
        return Optional.empty();
      }
    }
    return found.subjects().size() == 1
        ? found.subjects().stream()
            .map(Argument::noun)
            .filter(noun -> phrases.noun(noun).flatMap(Phrase.Noun::name).isPresent())
            .findFirst()
        : Optional.empty();
  }

  /// Of `el sindicato de enfermeros, que` the union is taken up.
  private int headOf(int noun) {
    boolean completes =
        phrases.language() == Language.SPANISH
            && phrases.isWord(noun - 1, "de")
            && phrases
                .noun(noun)
                .filter(n -> n.article() == Phrase.Article.NONE && n.name().isEmpty())
                .isPresent()
            && phrases.noun(noun - 2).filter(n -> n.type().isPresent()).isPresent();
    return completes ? noun - 2 : noun;
  }

  /// `six men in grey coats who landed`: clothes land nowhere.
  private int wearer(int at) {
    boolean thing =
        isEnglish()
            && phrases
                .noun(at)
                .filter(noun -> noun.name().isEmpty() && noun.type().isEmpty())
                .isPresent();
    boolean worn = thing && phrases.isWord(at - 1, "in", "with");
    return worn
            && phrases
                .noun(at - 2)
                .flatMap(Phrase.Noun::type)
                .filter(type -> type == EntityType.PERSON || type == EntityType.GROUP)
                .isPresent()
        ? at - 2
        : at;
  }

  /// `Ana Ruiz, commander of the Corvo Brigade, who`: the person before the apposition, where the
  /// noun next to "who" is none.
  private int personBefore(int at) {
    boolean body =
        phrases.language() == Language.ENGLISH
            && phrases
                .noun(at)
                .flatMap(Phrase.Noun::name)
                .filter(hit -> hit.meaning().type() != EntityType.PERSON)
                .isPresent();
    int comma = at;
    while (body && comma > 0 && comma > at - 8 && !(phrases.at(comma) instanceof Phrase.Mark)) {
      comma--;
    }
    boolean person =
        body
            && phrases.isMark(comma, ",")
            && phrases
                .noun(comma - 1)
                .flatMap(Phrase.Noun::name)
                .filter(hit -> hit.meaning().type() == EntityType.PERSON)
                .isPresent();
    return person ? comma - 1 : at;
  }

  /// `It was X, she said, who sold`: the comma that opens what says whose word it is.
  private int beforeSpeech(int comma) {
    int open = comma - 1;
    while (phrases.has(open) && open > comma - 5 && !(phrases.at(open) instanceof Phrase.Mark)) {
      open--;
    }
    boolean speech =
        phrases.language() == Language.ENGLISH
            && phrases.isMark(open, ",")
            && phrases.isVerb(comma - 1)
            && EnglishAsides.says(phrases, comma - 1);
    return speech ? open : comma;
  }

  private boolean isEnglish() {
    return phrases.language() == Language.ENGLISH;
  }
}
