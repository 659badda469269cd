package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.DenialReader.Answer;
import trasluz.report.Grammar.Frame;
import trasluz.report.HedgeLexicon.Found;
import trasluz.report.HedgeLexicon.Role;
import trasluz.report.Phrase.Noun;
import trasluz.statement.Hedge;

/// Reads English answers that say nothing was done, or to nobody, without naming the other party:
/// `Not a cent changed hands, said X`, `No money was ever paid, X says`, `Ana met nobody, said her
/// lawyer`.
///
/// They deny the claim before that tells the same relation.
///
/// @param phrases those of the sentence
/// @param sayings whose word it is
record EnglishNothing(Phrases phrases, List<Saying> sayings) {
  private static final Set<String> HANDS = Set.of("changed", "change", "passed", "moved", "flowed");

  private static final Set<String> NOTHING = Set.of("nothing", "none");

  private static final Set<String> NOBODY = Set.of("nobody", "no-one", "none", "nothing");

  /// What answers so, where somebody says it.
  Optional<Answer> read() {
    Optional<Saying> speaker =
        sayings.stream()
            .filter(saying -> saying.source().filter(this::mayAnswer).isPresent())
            .filter(saying -> saying.hedge() == Hedge.REPORTED || saying.hedge() == Hedge.ALLEGED)
            .findFirst();
    if (phrases.language() != Language.ENGLISH || phrases.question() || speaker.isEmpty()) {
      return Optional.empty();
    }
    for (int verb = 1; verb < phrases.size(); verb++) {
      if (phrases.isVerb(verb) && verb != speaker.get().at()) {
        Optional<Answer> answer = answer(verb, speaker.get());
        if (answer.isPresent()) {
          return answer;
        }
      }
    }
    return Optional.empty();
  }

  /// Parties and those who speak for them; what others say is news.
  private boolean mayAnswer(int source) {
    return phrases
        .noun(source)
        .filter(noun ->
            noun.isPronoun()
                || noun.name().isPresent()
                || RecentClaims.speaksFor(phrases.text(source, source + 1)))
        .isPresent();
  }

  private Optional<Answer> answer(int verb, Saying speaker) {
    Optional<Integer> subject =
        new SubjectFinder(phrases)
            .find(verb, List.of()).subjects().stream().findFirst().map(Clause.Argument::noun);
    if (subject.isEmpty() || subject.get().equals(speaker.source().orElse(-1))) {
      return Optional.empty();
    }
    Optional<Relation> relation = relation(verb, subject.get());
    if (isNone(subject.get()) && relation.isPresent()) {
      return Optional.of(new Answer(denied(speaker), relation));
    }
    boolean nobody =
        phrases
            .noun(verb + 1)
            .filter(noun -> NOBODY.contains(noun.word()) || isNoOne(noun))
            .isPresent();
    return nobody && phrases.closes(verb + 2) && relation.isPresent()
        ? Optional.of(new Answer(denied(speaker), relation, subject))
        : Optional.empty();
  }

  private boolean isNoOne(Noun noun) {
    return Phrases.isNegative(noun) && noun.word().equals("one");
  }

  /// What the verb tells; of money that changes hands, a payment.
  private Optional<Relation> relation(int verb, int subject) {
    boolean hands =
        HANDS.contains(phrases.at(verb).word())
            && phrases.hasWord(phrases.at(subject), VerbGoods::isMoney);
    return hands
        ? Optional.of(Relation.PAYS)
        : ((Phrase.Verb) phrases.at(verb))
            .frames().stream()
                .filter(frame -> !frame.needsStake())
                .map(Frame::relation)
                .filter(told -> told != Relation.OTHER && !told.isPlaced())
                .findFirst();
  }

  /// `no money`, `not a cent`, `nothing`: a thing of which there is none, and nobody's name.
  private boolean isNone(int at) {
    Noun noun = phrases.noun(at).orElseThrow();
    boolean thing =
        noun.name().isEmpty()
            && noun.type().filter(type -> type != EntityType.VESSEL).isEmpty()
            && !noun.isPronoun();
    boolean none =
        Phrases.isNegative(noun)
            || NOTHING.contains(noun.word())
            || (phrases.is(at - 1, WordClass.NEG) && noun.article() == Phrase.Article.INDEFINITE);
    return thing && none && !noun.word().equals("one");
  }

  private Saying denied(Saying speaker) {
    Phrase verb = phrases.at(speaker.at());
    HedgeLexicon.Phrase cue =
        new HedgeLexicon.Phrase(List.of(verb.word()), Optional.of(Hedge.DENIED), Role.VERB);
    return new Saying(
        new Found(cue, verb.from(), verb.to()),
        speaker.at(),
        Hedge.DENIED,
        speaker.source(),
        false);
  }
}
