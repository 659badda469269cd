package trasluz.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.HedgeLexicon.Found;
import trasluz.report.HedgeLexicon.Role;
import trasluz.statement.Hedge;

/// Finds what English says of whose word something is by constructions that no list of words can
/// hold: `as the broker has it`, `if the broker is to be believed`, `(this from the broker)`, `…,
/// the broker maintains`, `called the claim that X owns Y nonsense`.
final class EnglishSources {
  private static final Set<String> HAS_IT =
      Set.of(
          "has", "had", "have", "sees", "saw", "tells", "told", "tell", "puts", "put", "recalls");

  private static final Set<String> BELIEVED = Set.of("believed", "trusted", "credited");

  /// In phrases, from "was" to "by".
  private static final int LONGEST_REJECTION = 6;

  private final Phrases phrases;
  private final EnglishTestimony testimony;

  EnglishSources(Phrases phrases) {
    this.phrases = phrases;
    this.testimony = new EnglishTestimony(phrases);
  }

  /// The cues known, in order, with those found here and without those that are part of them.
  List<Found> complete(List<Found> known) {
    List<Found> out = new ArrayList<>(known);
    for (int i = 0; i < phrases.size(); i++) {
      int at = i;
      dismissal(at)
          .or(() -> rejection(at))
          .or(() -> remark(at))
          .or(() -> comparison(at))
          .or(() -> condition(at))
          .or(() -> hearsay(at))
          .or(() -> impersonal(at))
          .or(() -> theory(at))
          .or(() -> onTheory(at))
          .or(() -> quoted(at))
          .or(() -> beingTold(at))
          .or(() -> testimony.at(at))
          .ifPresent(cue -> {
            out.removeIf(other -> other.from() < cue.to() && other.to() > cue.from());
            out.add(cue.told());
          });
    }
    out.removeIf(this::isNounBehindAs);
    out.sort(Comparator.comparingInt(Found::from));
    return List.copyOf(out);
  }

  /// A cue with the words that it takes the place of.
  record Cue(Found told, int from, int to) {
    /// @param at the phrase that is the cue
    /// @param first of the phrases that it takes the place of
    /// @param last of them
    static Cue of(Phrases phrases, int at, HedgeLexicon.Phrase told, int first, int last) {
      Phrase phrase = phrases.at(at);
      return new Cue(
          new Found(told, phrase.from(), phrase.to()),
          phrases.at(first).from(),
          phrases.at(last).to());
    }

    /// The same told by several phrases.
    Cue over(int first, int last, Phrases phrases) {
      return new Cue(
          new Found(told.phrase(), phrases.at(first).from(), phrases.at(last).to()), from, to);
    }
  }

  /// How an impersonal remark is told.
  private record Remark(Hedge hedge, Role role, boolean passive) {}

  private Optional<Cue> cue(int at, Hedge hedge, Role role, int first, int last) {
    HedgeLexicon.Phrase told =
        new HedgeLexicon.Phrase(List.of(phrases.at(at).word()), Optional.of(hedge), role);
    return Optional.of(Cue.of(phrases, at, told, first, last));
  }

  /// `as the broker has it`, `as he tells it`: at a mark or at an end of the sentence.
  private Optional<Cue> comparison(int at) {
    if (!phrases.isWord(at, "as") || !phrases.isNoun(at + 1)) {
      return Optional.empty();
    }
    int verb = endOfNoun(at + 1);
    if (phrases.is(verb, WordClass.WOULD)) {
      verb++;
    }
    boolean tells =
        phrases.has(verb)
            && HAS_IT.contains(phrases.at(verb).word())
            && phrases.isWord(verb + 1, "it")
            && isEnd(verb + 2);
    return tells ? cue(at, Hedge.REPORTED, Role.AFTER, at, verb + 1) : Optional.empty();
  }

  /// `if the broker is to be believed`: who speaks is told, and that he may be wrong.
  private Optional<Cue> condition(int at) {
    if (!phrases.isWord(at, "if")) {
      return Optional.empty();
    }
    int be = phrases.isNoun(at + 1) ? endOfNoun(at + 1) : at + 1;
    boolean can = phrases.is(be, WordClass.MODAL);
    int verb = be;
    while (phrases.is(verb, WordClass.BE)
        || phrases.is(verb, WordClass.MODAL)
        || phrases.isWord(verb, "to")) {
      verb++;
    }
    boolean believed =
        (can || phrases.is(be, WordClass.BE))
            && verb > be + 1
            && phrases.isVerb(verb)
            && BELIEVED.contains(phrases.at(verb).word());
    return believed ? cue(at, Hedge.REPORTED, Role.AFTER, at, verb) : Optional.empty();
  }

  /// `(this from the broker)`, `— this from the broker`.
  private Optional<Cue> hearsay(int at) {
    boolean told =
        phrases.isWord(at, "this")
            && phrases.isMark(at - 1, "(—")
            && phrases.isWord(at + 1, "from")
            && phrases.isNoun(at + 2);
    return told ? cue(at + 1, Hedge.REPORTED, Role.AFTER, at, at + 1) : Optional.empty();
  }

  /// `…, it is said.`, `…, it seems, …`
  private Optional<Cue> impersonal(int at) {
    boolean opened = phrases.isWord(at, "it") && phrases.isMark(at - 1, ",(—");
    int verb = phrases.is(at + 1, WordClass.BE) ? at + 2 : at + 1;
    if (!opened || !phrases.isVerb(verb) || !isEnd(verb + 1)) {
      return Optional.empty();
    }
    boolean passive = verb == at + 2;
    return remark(phrases.at(verb).word())
        .filter(told -> told.passive() == passive)
        .flatMap(told -> cue(at, told.hedge(), told.role(), at, verb))
        .map(cue -> cue.over(at, verb, phrases));
  }

  /// What a verb makes of all that stands before `it seems` and `it is said`.
  private static Optional<Remark> remark(String verb) {
    return switch (verb) {
      case "seems", "seemed", "appears", "appeared" ->
          Optional.of(new Remark(Hedge.SPECULATED, Role.PLAIN, false));
      case "believed", "thought", "assumed", "supposed", "understood" ->
          Optional.of(new Remark(Hedge.SPECULATED, Role.PLAIN, true));
      case "said", "reported", "told" ->
          Optional.of(new Remark(Hedge.REPORTED, Role.UNNAMED, true));
      case "claimed", "alleged" -> Optional.of(new Remark(Hedge.ALLEGED, Role.PLAIN, true));
      case "rumoured", "rumored", "whispered" ->
          Optional.of(new Remark(Hedge.RUMOURED, Role.PLAIN, true));
      default -> Optional.empty();
    };
  }

  /// `the prosecutor's case is that`, `the charge is that`, `their theory is that`.
  private Optional<Cue> theory(int at) {
    boolean told =
        phrases.isNoun(at)
            && phrases.is(at + 1, WordClass.BE)
            && phrases.isWord(at + 2, "that")
            && phrases.noun(at).filter(noun -> noun.name().isEmpty()).isPresent();
    String word = told ? phrases.at(at).word() : "";
    if (phrases.grammar().is(WordClass.CASENOUN, word)) {
      return cue(at, Hedge.ALLEGED, Role.PLAIN, at, at);
    }
    return phrases.grammar().is(WordClass.THEORYNOUN, word)
        ? cue(at, Hedge.SPECULATED, Role.PLAIN, at, at)
        : Optional.empty();
  }

  /// `On the prosecutor's theory X owns Y`
  private Optional<Cue> onTheory(int at) {
    boolean opens = at == 0 || phrases.isMark(at - 1, ",;:—(");
    boolean told =
        opens
            && phrases.isWord(at, "on", "under", "in", "by")
            && phrases
                .noun(at + 1)
                .filter(noun -> noun.owner().isPresent() && noun.name().isEmpty())
                .filter(noun ->
                    phrases.grammar().is(WordClass.THEORYNOUN, noun.word())
                        || phrases.grammar().is(WordClass.CASENOUN, noun.word()))
                .isPresent();
    return told ? cue(at, Hedge.SPECULATED, Role.AFTER, at, at) : Optional.empty();
  }

  /// `X was quoted as saying that`: it is the word of the subject.
  private Optional<Cue> quoted(int at) {
    boolean told =
        phrases.isVerb(at)
            && phrases.isWord(at, "quoted", "cited", "overheard")
            && phrases.is(at - 1, WordClass.BE);
    int says = phrases.isWord(at + 1, "as") ? at + 2 : at + 1;
    boolean saying = phrases.isVerb(says) && phrases.at(says).word().endsWith("ing");
    return told && saying ? cue(at, Hedge.REPORTED, Role.VERB, at, says) : Optional.empty();
  }

  /// `…, the ministry was told.`: by whom is not said.
  private Optional<Cue> beingTold(int at) {
    boolean told =
        phrases.isVerb(at)
            && phrases.isWord(at, "told", "informed", "assured", "given to understand")
            && phrases.is(at - 1, WordClass.BE)
            && phrases.isNoun(at - 2)
            && phrases.isMark(at - 3, ",”\"—(")
            && isEnd(at + 1);
    return told ? cue(at, Hedge.REPORTED, Role.UNNAMED, at, at) : Optional.empty();
  }

  /// `…, the broker maintains.`, `, the court found on Monday,`: a noun and a verb of saying
  /// between marks, with nothing that the verb could govern.
  private Optional<Cue> remark(int at) {
    if (!phrases.isVerb(at) || !phrases.grammar().is(WordClass.REMARK, phrases.at(at).word())) {
      return Optional.empty();
    }
    int noun = at - 1;
    while (phrases.is(noun, WordClass.ADV) || phrases.is(noun, WordClass.HAVE)) {
      noun--;
    }
    while (phrases.isNoun(noun)
        && phrases.is(noun - 1, WordClass.PREP)
        && phrases.isNoun(noun - 2)) {
      noun -= 2;
    }
    boolean opened =
        phrases.isNoun(noun)
            && noun > 1
            && (phrases.isMark(noun - 1, ",(—”\"")
                || (phrases.isWord(noun - 1, "so") && phrases.isWord(noun - 2, "or")));
    boolean timed =
        isEnd(at + 1)
            || (phrases.has(at + 1)
                && (phrases.is(at + 1, WordClass.PREP)
                    || phrases.is(at + 1, WordClass.ADV)
                    || phrases.at(at + 1) instanceof Phrase.Date)
                && new SpeakerFinder(phrases).closes(at + 1));
    return opened && timed ? cue(at, Hedge.REPORTED, Role.VERB, at, at) : Optional.empty();
  }

  /// `called the claim that X owns Y nonsense`, `called nonsense the claim that`: whoever calls a
  /// claim false denies it.
  private Optional<Cue> dismissal(int at) {
    boolean calls =
        phrases.isVerb(at) && phrases.grammar().is(WordClass.CALLING, phrases.at(at).word());
    if (!calls) {
      return Optional.empty();
    }
    int next = phrases.isWord(at + 1, "as") ? at + 2 : at + 1;
    int end = phrases.segmentEnd(at);
    if (isClaim(next) && opensClause(next + 1)) {
      return namesFalse(end - 1) ? cue(at, Hedge.DENIED, Role.VERB, at, next) : Optional.empty();
    }
    boolean turned =
        namesFalse(next) && (takesClaim(next) || (isClaim(next + 1) && opensClause(next + 2)));
    return turned ? cue(at, Hedge.DENIED, Role.VERB, at, next) : Optional.empty();
  }

  /// `the claim that X owns Y was rejected by her lawyer`, `reports that X owns Y are dismissed as
  /// nonsense by the bank`: whoever it is rejected by denies it.
  private Optional<Cue> rejection(int at) {
    boolean claim = isClaim(at) || takesClaim(at);
    boolean opened = claim && opensClause(at + 1);
    int end = opened ? phrases.segmentEnd(at) : at;
    for (int i = at + 2; i + 2 < end; i++) {
      boolean rejected =
          phrases.is(i, WordClass.BE) && phrases.grammar().is(WordClass.REJECTED, wordBehind(i));
      for (int by = i + 2; rejected && by < Math.min(end, i + LONGEST_REJECTION); by++) {
        if (phrases.isWord(by, "by") && phrases.isNoun(by + 1)) {
          return cue(by, Hedge.DENIED, Role.AFTER, at, by);
        }
      }
    }
    return Optional.empty();
  }

  /// The word behind a form of "to be" and adverbs.
  private String wordBehind(int be) {
    int next = be + 1;
    while (phrases.is(next, WordClass.ADV)) {
      next++;
    }
    return phrases.has(next) ? phrases.at(next).word() : "";
  }

  private boolean isClaim(int at) {
    return phrases.has(at) && phrases.grammar().is(WordClass.CLAIMNOUN, phrases.at(at).word());
  }

  /// `nonsense reports that` read as one noun.
  private boolean takesClaim(int noun) {
    return phrases.isNoun(noun)
        && phrases
            .grammar()
            .is(WordClass.CLAIMNOUN, phrases.words().folded(phrases.at(noun).to() - 1))
        && opensClause(noun + 1);
  }

  private boolean opensClause(int at) {
    return phrases.isWord(at, "that") || phrases.is(at, WordClass.SUB);
  }

  /// Whether one of the words of a phrase says that something is not true; at the end of a clause
  /// it may have become part of the noun before it.
  private boolean namesFalse(int at) {
    return phrases.has(at)
        && phrases.hasWord(phrases.at(at), word -> phrases.grammar().is(WordClass.FALSITY, word));
  }

  /// `dismissed as nonsense reports that`: nonsense reports nothing.
  private boolean isNounBehindAs(Found cue) {
    int at = phrases.holding(cue.from());
    return cue.phrase().role() == Role.VERB
        && isClaim(at)
        && phrases.isWord(at - 2, "as")
        && namesFalse(at - 1);
  }

  private int endOfNoun(int noun) {
    int end = noun + 1;
    while (phrases.is(end, WordClass.PREP) && phrases.isNoun(end + 1)) {
      end += 2;
    }
    return end;
  }

  private boolean isEnd(int at) {
    return !phrases.has(at) || phrases.isMark(at, ",;:—)?.”\"");
  }
}
