package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.HedgeLexicon.Found;
import trasluz.report.HedgeLexicon.Role;
import trasluz.statement.Hedge;

/// Whose word an English saying is where no speaker stands with it, and how far it reaches then:
/// `Ana's claim that`, `some say`, `I think`, `X hopes to`, `…, which is what X says`, `Or so X
/// says.`
final class EnglishSpeakers {
  private static final Set<String> ECHOED = Set.of("that", "this", "which", "it", "so");

  private static final String HEARS =
      "hear[ds]?|gather(?:ed)?|learn(?:ed|t)?|read|understand|understood";

  /// In phrases, from "so" to the verb of saying.
  private static final int LONGEST_ECHO = 4;

  private final Phrases phrases;

  EnglishSpeakers(Phrases phrases) {
    this.phrases = phrases;
  }

  /// Whose claim a noun is: of `Ana's claim that` the noun, whose owner it is; of `the claim by Ana
  /// that` the noun behind `by`.
  Optional<Integer> claimant(int at) {
    boolean claim =
        phrases.language() == Language.ENGLISH
            && phrases.isNoun(at)
            && (phrases.grammar().is(WordClass.CLAIMNOUN, phrases.at(at).word())
                || phrases.grammar().is(WordClass.CASENOUN, phrases.at(at).word())
                || phrases.grammar().is(WordClass.THEORYNOUN, phrases.at(at).word()))
            && !phrases.grammar().is(WordClass.DOC, phrases.at(at).word());
    if (!claim) {
      return Optional.empty();
    }
    if (phrases.noun(at).flatMap(Phrase.Noun::owner).isPresent()) {
      return Optional.of(at);
    }
    boolean by = phrases.isWord(at + 1, "by", "from", "of") && phrases.isNoun(at + 2);
    return by && (phrases.isWord(at + 3, "that") || phrases.is(at + 3, WordClass.SUB))
        ? Optional.of(at + 2)
        : Optional.empty();
  }

  /// `X hopes to buy Y` tells what X plans, and is nobody's word; nor is what `you would think` or
  /// `we are asked to believe`.
  boolean isNobodys(Found cue, int at, Hedge told, Optional<Integer> source) {
    if (phrases.language() != Language.ENGLISH
        || cue.phrase().role() != Role.VERB
        || told != Hedge.SPECULATED) {
      return false;
    }
    boolean anybody =
        source.filter(noun -> phrases.isWord(noun, "you", "one", "anyone", "anybody")).isPresent();
    boolean made =
        source.filter(noun -> phrases.isWord(noun, "we", "readers", "us")).isPresent()
            && phrases.isWord(at - 1, "to")
            && (phrases.is(at - 2, WordClass.BE) || phrases.is(at - 3, WordClass.BE));
    return anybody || made || (source.isPresent() && phrases.isWord(at + 1, "to"));
  }

  /// The saying of a sentence that only tells whose word the one before is: `That, at least, is
  /// what X says.`, `Or so X says.`, `So says X.`
  Optional<Saying> echo(List<Saying> sayings) {
    int first = 0;
    while (phrases.isWord(first, "or", "and", "but")
        || phrases.is(first, WordClass.ADV)
        || phrases.isMark(first, ",")) {
      first++;
    }
    boolean opens = phrases.language() == Language.ENGLISH && !phrases.question();
    boolean so = phrases.isWord(first, "so");
    int told = first;
    return sayings.stream()
        .filter(_ -> opens)
        .filter(saying -> saying.hedge() != Hedge.CONFIRMED)
        .filter(saying -> saying.role() == Role.VERB || saying.role() == Role.PLAIN)
        .filter(saying ->
            new SpeakerFinder(phrases).closes(phrases.holding(saying.found().to() - 1) + 1))
        .filter(saying ->
            so
                ? saying.at() - told <= LONGEST_ECHO && !hasMark(told, saying.at())
                : phrases.isWord(told, "that", "this", "such")
                    && (echoes(phrases, saying) || isVersion(told, saying)))
        .findFirst()
        .map(saying -> so ? withSpeakerBehind(saying) : saying);
  }

  /// `That is X's story.`
  private boolean isVersion(int that, Saying saying) {
    return saying.role() == Role.PLAIN
        && saying.source().filter(whose -> whose == saying.at()).isPresent()
        && phrases.is(that + 1, WordClass.BE)
        && saying.at() == that + 2;
  }

  /// `So says X.`
  private Saying withSpeakerBehind(Saying saying) {
    Optional<Integer> behind =
        Optional.of(saying.at() + 1)
            .filter(_ -> saying.role() == Role.VERB && saying.source().isEmpty())
            .filter(phrases::isNoun);
    return behind.isPresent() ? saying.with(saying.hedge(), behind, false) : saying;
  }

  private boolean hasMark(int from, int to) {
    for (int i = from; i < to; i++) {
      if (phrases.at(i) instanceof Phrase.Mark) {
        return true;
      }
    }
    return false;
  }

  /// `…, allegedly.`, `…, it seems, …`: a cue between marks behind what it is about.
  static boolean endsRemark(Phrases phrases, Saying saying) {
    int last = phrases.holding(saying.found().to() - 1);
    return phrases.language() == Language.ENGLISH
        && phrases.isMark(saying.at() - 1, ",—(")
        && (last + 1 >= phrases.size() || phrases.isMark(last + 1, ",;:—)."));
  }

  /// `…, some say.`, `…, I think.`
  static boolean isRemarkOfNobody(Phrases phrases, Saying saying) {
    return phrases.language() == Language.ENGLISH
        && saying.source().isEmpty()
        && saying.hedge() != Hedge.DENIED
        && phrases.isNoun(saying.at() - 1)
        && phrases.isMark(saying.at() - 2, ",—(”\"")
        && new SpeakerFinder(phrases).closes(saying.at() + 1);
  }

  /// `I think`, `let me say`, outside of what is quoted: it is the author's word.
  boolean isAuthors(Optional<Integer> source) {
    return phrases.language() == Language.ENGLISH
        && source
            .filter(noun ->
                phrases.isWord(noun, "i")
                    || (noun == 1 && phrases.isWord(noun, "me") && phrases.isWord(0, "let")))
            .isPresent()
        && phrases.list().stream().noneMatch(phrase -> phrase.isMark("“”\"«»"));
  }

  /// `I say that` asserts, `I would say that` and `I did not say that` do not, and of `I hear that`
  /// somebody else is the source.
  Saying ofAuthor(Found cue, int at, int author) {
    if (phrases.words().folded(cue.from()).matches(HEARS)) {
      return new Saying(cue, at, Hedge.REPORTED, Optional.empty(), true);
    }
    boolean plain = true;
    for (int i = author + 1; i < at; i++) {
      plain &=
          !phrases.is(i, WordClass.NEG)
              && !phrases.is(i, WordClass.WOULD)
              && !phrases.at(i).word().matches("could|might|may|cannot|can't|never|nor");
    }
    return new Saying(cue, at, plain ? Hedge.ASSERTED : Hedge.SPECULATED, Optional.empty(), false);
  }

  /// `Rumour adds that`, `gossip says`: nobody's word.
  boolean isRumour(Optional<Integer> source) {
    return phrases.language() == Language.ENGLISH
        && source
            .flatMap(phrases::noun)
            .filter(noun -> noun.name().isEmpty() && noun.owner().isEmpty())
            .filter(noun -> noun.word().matches("rumou?rs?|gossips?|hearsay|tittle-tattle|legend"))
            .isPresent();
  }

  /// `some say`, `people say`: who says so is not told.
  boolean isAnybodys(Optional<Integer> source) {
    return phrases.language() == Language.ENGLISH
        && source
            .filter(noun -> !phrases.is(noun + 1, WordClass.PREP))
            .flatMap(phrases::noun)
            .filter(noun -> noun.to() == noun.from() + 1 && noun.name().isEmpty())
            .filter(noun -> phrases.grammar().is(WordClass.ANYBODY, noun.word()))
            .isPresent();
  }

  /// `nobody believes that`, `I do not think that`: what is not believed is without evidence.
  boolean isDisbelief(Found cue, Hedge told) {
    return phrases.language() == Language.ENGLISH
        && told == Hedge.SPECULATED
        && phrases.words().folded(cue.from()).matches("believ.*|think.*|thought");
  }

  /// `…; that, at least, is what X says`, `…, which is what X claims`: whether a saying takes up
  /// all that stands before it.
  static boolean echoes(Phrases phrases, Saying saying) {
    if (phrases.language() != Language.ENGLISH
        || saying.role() != Role.VERB
        || saying.source().isEmpty()) {
      return false;
    }
    boolean elliptic =
        phrases.isWord(saying.at() - 1, "or")
            && phrases.isWord(saying.at() + 1, "to")
            && (saying.at() + 2 >= phrases.size()
                || phrases.at(saying.at() + 2) instanceof Phrase.Mark);
    if (elliptic) {
      // `X owns Y, or claims to`
      return true;
    }
    int what = saying.source().get() - 1;
    while (phrases.is(what, WordClass.PREP) && phrases.isNoun(what - 1)) {
      what -= 2;
    }
    int be = what - 1;
    int before = be - 1;
    while (phrases.isMark(before, ",") || phrases.is(before, WordClass.ADV)) {
      before--;
    }
    return phrases.isWord(what, "what")
        && phrases.is(be, WordClass.BE)
        && phrases.has(before)
        && ECHOED.contains(phrases.at(before).word());
  }
}
