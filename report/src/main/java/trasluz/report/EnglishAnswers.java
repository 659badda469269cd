package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.DenialReader.Answer;
import trasluz.report.HedgeLexicon.Found;
import trasluz.report.HedgeLexicon.Role;
import trasluz.report.Phrase.Noun;
import trasluz.statement.Hedge;

/// Reads English answers to the claim before that have no verb of denying, or no claim of their
/// own: `she called the report false`, `"Rubbish," said X`, `it does not, said X`, `no such payment
/// was ever made, said X`, `we found nothing to support this`, `there is no evidence that it did`.
final class EnglishAnswers {
  private static final Set<String> CALLS =
      Set.of(
          "call",
          "calls",
          "called",
          "calling",
          "brands",
          "branded",
          "branding",
          "labels",
          "labelled",
          "labeled",
          "describes",
          "described",
          "describing",
          "dismisses",
          "dismissed",
          "terms",
          "termed",
          "pronounced",
          "says",
          "said",
          "considers",
          "considered",
          "waved");

  private static final Set<String> CHECKS = Set.of("verify", "verified", "confirmed");

  private static final Set<String> IT = Set.of("it", "this", "that", "these", "them", "all");

  private static final Set<String> NO = Set.of("no", "never", "not", "neither");

  private static final List<WordClass> AUXILIARIES =
      List.of(
          WordClass.DO,
          WordClass.BE,
          WordClass.HAVE,
          WordClass.MODAL,
          WordClass.WOULD,
          WordClass.WILL);

  /// In words.
  private static final int LONGEST_EXCLAMATION = 8;

  private final Phrases phrases;
  private final List<Saying> sayings;

  EnglishAnswers(Phrases phrases, List<Saying> sayings) {
    this.phrases = phrases;
    this.sayings = sayings;
  }

  Optional<Answer> read() {
    EnglishRetorts retorts = new EnglishRetorts(phrases, sayings);
    return called()
        .or(this::exclaimed)
        .or(() -> retorts.read().map(s -> denied(s.at(), s.source().get(), Optional.empty())))
        .or(this::ellipsis)
        .or(this::neverWas)
        .or(() -> new EnglishNothing(phrases, sayings).read())
        .or(this::unsupported);
  }

  /// `…, which he denies`, `…, a claim she rejects`: a verb of denying whose object stands before
  /// it.
  boolean takesUp(int verb) {
    return opensAnswer(verb)
        .filter(at -> !phrases.is(at, WordClass.CONJ) && !phrases.is(at, WordClass.SUB))
        .isPresent();
  }

  /// `Rumours that X pays Y have gone round; she denies them`: what is denied stands before it,
  /// read or not.
  boolean answersItsOwn(int verb) {
    for (int i = 0; i + 1 < verb; i++) {
      boolean told =
          phrases.noun(i).filter(noun -> phrases.hasWord(noun, this::isTold)).isPresent();
      if (told && phrases.isWord(i + 1, "that")) {
        return true;
      }
    }
    return false;
  }

  /// Where the part of the sentence begins that answers the part before it: at "which", "a claim",
  /// or the "but" or "though" before whoever denies.
  Optional<Integer> opensAnswer(int verb) {
    if (phrases.language() != Language.ENGLISH || verb < 1) {
      return Optional.empty();
    }
    int at = subject(verb).map(noun -> phrases.noun(noun).isPresent() ? noun : -1).orElse(-1);
    int from = verb - 1;
    while (from > 0
        && from > verb - LONGEST_EXCLAMATION
        && !(phrases.at(from) instanceof Phrase.Mark)) {
      from--;
    }
    int open = phrases.at(from) instanceof Phrase.Mark ? from + 1 : from;
    boolean which = phrases.isWord(open, "which") && open + 1 < verb;
    boolean claim =
        phrases
            .noun(open)
            .filter(noun -> noun.article() == Phrase.Article.INDEFINITE)
            .filter(noun -> phrases.hasWord(noun, this::isTold) || noun.word().equals("something"))
            .isPresent();
    boolean but =
        phrases.isWord(open, "but", "though", "although")
            || (phrases.isWord(open, "and", "while") && at > open);
    return open > 1 && (which || claim || but) ? Optional.of(open) : Optional.empty();
  }

  /// `X called the report false`, `X calls it bazaar gossip`, `X said that was untrue`.
  private Optional<Answer> called() {
    for (int i = 1; i < phrases.size(); i++) {
      boolean calls = phrases.isVerb(i) && CALLS.contains(phrases.at(i).word());
      boolean that =
          phrases.isWord(i + 1, "that", "this")
              && (phrases.is(i + 2, WordClass.BE) || isCalledFalse(i + 2));
      int told = that ? i + 1 : nounAt(i);
      if (calls && told > 0 && isFalse(told)) {
        Optional<Integer> who = subject(i);
        if (who.isPresent()) {
          return Optional.of(denied(i, who.get(), Optional.empty()));
        }
      }
    }
    return Optional.empty();
  }

  /// `called that nonsense`
  private boolean isCalledFalse(int at) {
    return phrases.isNoun(at)
        && phrases.hasWord(phrases.at(at), this::isFalsity)
        && phrases.closes(at + 1);
  }

  /// What is called so: "it" or a claim; 0 where the verb governs something else.
  private int nounAt(int verb) {
    int at = phrases.isWord(verb + 1, "off") ? verb + 2 : verb + 1;
    boolean claim =
        phrases
            .noun(at)
            .filter(noun -> IT.contains(noun.word()) || phrases.hasWord(noun, this::isTold))
            .isPresent();
    return claim ? at : 0;
  }

  /// What a claim is called by who denies it.
  private boolean isFalsity(String word) {
    return phrases.grammar().is(WordClass.FALSITY, word);
  }

  /// What a claim is called by who answers it.
  private boolean isTold(String word) {
    return phrases.grammar().is(WordClass.CLAIMNOUN, word)
        || phrases.grammar().is(WordClass.ANSWERED, word);
  }

  /// Whether a word for what is not true stands from a phrase up to the end of its clause.
  private boolean isFalse(int from) {
    boolean found = false;
    for (int i = from;
        i < Math.min(phrases.size(), from + LONGEST_EXCLAMATION)
            && !phrases.isMark(i, ",;:—?»”\"(");
        i++) {
      found |= phrases.hasWord(phrases.at(i), this::isFalsity);
      if (phrases.is(i, WordClass.NEG)) {
        return false;
      }
    }
    return found;
  }

  /// `"Rubbish," said X`, `"That is a lie," X told us`, `"Never," said X`.
  private Optional<Answer> exclaimed() {
    if (phrases.size() == 0) {
      return Optional.empty();
    }
    if (!phrases.isMark(0, "“\"«") && !phrases.isMark(1, "“\"«") && !opensInQuotes()) {
      return Optional.empty();
    }
    int end = 1;
    while (phrases.has(end) && !phrases.isMark(end, "”\"»")) {
      end++;
    }
    int last = phrases.has(end) ? phrases.at(end).from() : 0;
    int first = phrases.at(0).from();
    boolean told = false;
    for (int i = first; i < last; i++) {
      told |= isFalsity(phrases.words().folded(i));
    }
    boolean no = last > first && last - first <= 2 && NO.contains(phrases.words().folded(first));
    boolean answers = last - first <= LONGEST_EXCLAMATION && (told || no);
    return answers
        ? speaker(end).map(saying -> denied(saying.at(), saying.source().get(), Optional.empty()))
        : Optional.empty();
  }

  private boolean opensInQuotes() {
    int start = phrases.words().start(phrases.at(0).from());
    return start > 0 && "“\"«".indexOf(phrases.text().charAt(start - 1)) >= 0;
  }

  /// `It does not, said X`, `The firm never has, according to X`: only who and "not".
  private Optional<Answer> ellipsis() {
    int subject = phrases.behindQuotes(-1);
    int at = subject + 1;
    boolean auxiliary = false;
    boolean negative = false;
    while (phrases.has(at) && !(phrases.at(at) instanceof Phrase.Mark)) {
      boolean helps = isAuxiliary(at);
      boolean nothing = phrases.isWord(at, "nothing") && phrases.isWord(at + 1, "of");
      auxiliary |= helps;
      negative |= phrases.is(at, WordClass.NEG) || nothing;
      if (!helps && !nothing && !phrases.is(at, WordClass.NEG) && !phrases.is(at, WordClass.ADV)) {
        boolean sort = phrases.isWord(at, "of") || phrases.isWord(at, "kind", "sort");
        if (!negative || !sort) {
          return Optional.empty();
        }
      }
      at++;
    }
    return phrases.isNoun(subject) && auxiliary && negative
        ? speaker(at).map(saying -> denied(saying.at(), saying.source().get(), Optional.empty()))
        : Optional.empty();
  }

  /// `No such payment was ever made, X said`, `there had never been any loan, X said`.
  private Optional<Answer> neverWas() {
    for (int i = 0; i < phrases.size(); i++) {
      Optional<Noun> noun = phrases.noun(i);
      boolean absent =
          noun.filter(Phrases::isNegative).isPresent()
              || (noun.isPresent()
                  && (phrases.is(i - 1, WordClass.NEG) || phrases.isWord(i - 1, "been"))
                  && neverBefore(i));
      Optional<Relation> relation =
          absent
              ? ThingRule.frame(phrases, noun.get()).map(Grammar.Frame::relation)
              : Optional.empty();
      boolean namesAnother =
          phrases.is(i + 1, WordClass.PREP) && phrases.noun(i + 2).flatMap(Noun::name).isPresent();
      if (relation.isPresent() && !namesAnother) {
        Optional<Answer> answer = anySpeaker().map(s -> denied(s.at(), s.source().get(), relation));
        if (answer.isPresent()) {
          return answer;
        }
      }
    }
    return Optional.empty();
  }

  private boolean neverBefore(int noun) {
    for (int i = Math.max(0, noun - 4); i < noun; i++) {
      if (phrases.is(i, WordClass.NEG)) {
        return true;
      }
    }
    return false;
  }

  /// `we found no document to support this`, `there is no evidence that it did`.
  private Optional<Answer> unsupported() {
    for (Saying saying : sayings) {
      boolean lacks = saying.hedge() == Hedge.NO_EVIDENCE && saying.role() != Role.VERB;
      if (lacks && !isUnchecked(saying) && speaksOfIt(saying)) {
        return Optional.of(new Answer(saying, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /// `we could not verify this` says of the author, not of the claim.
  private static boolean isUnchecked(Saying saying) {
    return saying.found().phrase().words().stream().anyMatch(CHECKS::contains);
  }

  private boolean speaksOfIt(Saying saying) {
    boolean ofItsOwn = false;
    for (int i = saying.at(); i < phrases.size(); i++) {
      // `no evidence that Ana paid for it` says what there is no evidence of.
      ofItsOwn |= phrases.isWord(i - 1, "that") && phrases.isNoun(i) && i - 1 > saying.at();
      boolean it =
          !ofItsOwn
              && phrases.isNoun(i)
              && IT.contains(phrases.at(i).word())
              && !phrases.isWord(i - 1, "that");
      boolean him = phrases.isWord(i, "him", "her", "them") && phrases.isWord(i + 1, "out", "up");
      boolean claim =
          phrases.is(i - 1, WordClass.PREP)
              && phrases.noun(i).filter(noun -> phrases.hasWord(noun, this::isTold)).isPresent()
              && !phrases.is(i + 1, WordClass.REL);
      boolean did =
          phrases.isWord(i, "that")
              && phrases.isNoun(i + 1)
              && isAuxiliary(i + 2)
              && (i + 3 >= phrases.size() || phrases.at(i + 3) instanceof Phrase.Mark);
      if ((it && isClosed(i + 1)) || claim || did || him) {
        return true;
      }
    }
    return false;
  }

  private boolean isAuxiliary(int at) {
    return AUXILIARIES.stream().anyMatch(word -> phrases.is(at, word));
  }

  private boolean isClosed(int at) {
    return at >= phrases.size()
        || phrases.at(at) instanceof Phrase.Mark
        || phrases.is(at, WordClass.ADV);
  }

  /// The nearest word of somebody behind a phrase.
  private Optional<Saying> speaker(int from) {
    return sayings.stream()
        .filter(saying -> saying.at() >= from && saying.source().isPresent())
        .findFirst();
  }

  private Optional<Saying> anySpeaker() {
    return sayings.stream()
        .filter(saying -> saying.source().isPresent() && saying.hedge() != Hedge.CONFIRMED)
        .findFirst();
  }

  private Optional<Integer> subject(int verb) {
    return new SubjectFinder(phrases)
        .find(verb, List.of()).subjects().stream().findFirst().map(Clause.Argument::noun);
  }

  private Answer denied(int at, int source, Optional<Relation> relation) {
    Phrase verb = phrases.at(at);
    HedgeLexicon.Phrase cue =
        new HedgeLexicon.Phrase(List.of(verb.word()), Optional.of(Hedge.DENIED), Role.VERB);
    return new Answer(
        new Saying(
            new Found(cue, verb.from(), verb.to()), at, Hedge.DENIED, Optional.of(source), false),
        relation);
  }
}
