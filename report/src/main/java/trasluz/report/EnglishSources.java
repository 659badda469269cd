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

  private static final Set<String> ANYBODY = Set.of("you", "we", "one");

  /// Verbs that tell of saying only where they stand in a remark of their own, `…, X maintains`:
  /// elsewhere they tell of other things, `maintains two ships`.
  private static final Set<String> REMARKS =
      Set.of(
          "maintains",
          "maintained",
          "concludes",
          "concluded",
          "swears",
          "swore",
          "hints",
          "hinted",
          "intimates",
          "intimated",
          "opines",
          "opined",
          "affirms",
          "affirmed",
          "avers",
          "averred",
          "held",
          "finds",
          "found",
          "observes",
          "observed",
          "hears",
          "heard",
          "gathers",
          "gathered",
          "understands",
          "calculates",
          "calculated",
          "reasons",
          "reasoned",
          "grumbles",
          "grumbled",
          "sighs",
          "sighed",
          "jokes",
          "joked",
          "murmurs",
          "murmured",
          "mutters",
          "muttered",
          "shouted",
          "whispers",
          "whispered",
          "argues",
          "argued",
          "adds",
          "added",
          "submits",
          "submitted",
          "pleads",
          "pleaded",
          "deposed",
          "deposes",
          "attests",
          "proclaims",
          "proclaimed",
          "confesses",
          "confessed",
          "ruled",
          "rules",
          "decided",
          "determined",
          "notes",
          "writes",
          "relates",
          "related",
          "recounts",
          "ventures",
          "ventured",
          "offers",
          "offered",
          "has learned",
          "has learnt",
          "has heard");

  private static final Set<String> FALSE =
      Set.of(
          "nonsense",
          "rubbish",
          "false",
          "untrue",
          "lie",
          "lies",
          "absurd",
          "ridiculous",
          "invention",
          "inventions",
          "fiction",
          "fantasy",
          "slander",
          "smear",
          "libel",
          "baseless",
          "invented",
          "laughable",
          "preposterous",
          "malicious",
          "joke",
          "unfounded",
          "fabrication",
          "groundless",
          "ludicrous",
          "fanciful",
          "outrageous",
          "garbage",
          "bunk",
          "hogwash",
          "balderdash",
          "defamatory",
          "fabricated",
          "wrong",
          "mistaken",
          "myth",
          "hoax",
          "baloney");

  private static final Set<String> CLAIMS =
      Set.of(
          "claim",
          "claims",
          "allegation",
          "allegations",
          "report",
          "reports",
          "story",
          "stories",
          "idea",
          "suggestion",
          "suggestions",
          "notion",
          "charge",
          "charges",
          "accusation",
          "accusations",
          "rumour",
          "rumours",
          "rumor",
          "rumors",
          "talk",
          "assertion",
          "assertions",
          "tale",
          "tales",
          "theory",
          "gossip",
          "insinuation",
          "insinuations",
          "speculation");

  private static final Set<String> SOME =
      Set.of("some", "many", "others", "people", "everyone", "everybody", "most");

  private static final Set<String> CASES =
      Set.of(
          "case",
          "charge",
          "contention",
          "argument",
          "complaint",
          "submission",
          "accusation",
          "allegation",
          "claim",
          "assertion",
          "pleading");

  private static final Set<String> THEORIES =
      Set.of(
          "theory",
          "belief",
          "suspicion",
          "hypothesis",
          "thesis",
          "guess",
          "assumption",
          "fear",
          "hunch",
          "speculation",
          "hope",
          "impression",
          "feeling",
          "idea");

  private static final Set<String> ECHOED = Set.of("that", "this", "which", "it", "so");

  /// In phrases, from "so" to the verb of saying.
  private static final int LONGEST_ECHO = 4;

  private final Phrases phrases;

  EnglishSources(Phrases phrases) {
    this.phrases = phrases;
  }

  /// The cues known, in order, with those found here and without those that are part of them.
  List<Found> complete(List<Found> known) {
    List<Found> out = new ArrayList<>(known);
    for (int i = 0; i < phrases.size(); i++) {
      int at = i;
      dismissal(at)
          .or(() -> remark(at))
          .or(() -> comparison(at))
          .or(() -> condition(at))
          .or(() -> hearsay(at))
          .or(() -> impersonal(at))
          .or(() -> theory(at))
          .or(() -> onTheory(at))
          .or(() -> quoted(at))
          .or(() -> beingTold(at))
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
  private record Cue(Found told, int from, int to) {
    /// The same told by several phrases.
    Cue over(int first, int last, Phrases phrases) {
      return new Cue(
          new Found(told.phrase(), phrases.at(first).from(), phrases.at(last).to()), from, to);
    }
  }

  private Optional<Cue> cue(int at, Hedge hedge, Role role, int first, int last) {
    Phrase phrase = phrases.at(at);
    return Optional.of(
        new Cue(
            new Found(
                new HedgeLexicon.Phrase(List.of(phrase.word()), Optional.of(hedge), role),
                phrase.from(),
                phrase.to()),
            phrases.at(first).from(),
            phrases.at(last).to()));
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

  /// `if the broker is to be believed`, `if you believe the broker`: who speaks is told, and that
  /// he may be wrong.
  private Optional<Cue> condition(int at) {
    if (!phrases.isWord(at, "if")) {
      return Optional.empty();
    }
    if (phrases.isNoun(at + 1)
        && ANYBODY.contains(phrases.at(at + 1).word())
        && phrases.isVerb(at + 2)
        && phrases.isWord(at + 2, "believe", "trust")
        && phrases.isNoun(at + 3)) {
      return cue(at + 2, Hedge.REPORTED, Role.AFTER, at, at + 2);
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
    String word = phrases.at(verb).word();
    boolean passive = verb == at + 2;
    return switch (word) {
      case "seems", "seemed", "appears", "appeared" ->
          cue(at, Hedge.SPECULATED, Role.PLAIN, at, verb)
              .filter(_ -> !passive)
              .map(c -> c.over(at, verb, phrases));
      case "believed", "thought", "assumed", "supposed", "understood" ->
          cue(at, Hedge.SPECULATED, Role.PLAIN, at, verb)
              .filter(_ -> passive)
              .map(c -> c.over(at, verb, phrases));
      case "said", "reported", "told" ->
          cue(at, Hedge.REPORTED, Role.UNNAMED, at, verb)
              .filter(_ -> passive)
              .map(c -> c.over(at, verb, phrases));
      case "claimed", "alleged" ->
          cue(at, Hedge.ALLEGED, Role.PLAIN, at, verb)
              .filter(_ -> passive)
              .map(c -> c.over(at, verb, phrases));
      case "rumoured", "rumored", "whispered" ->
          cue(at, Hedge.RUMOURED, Role.PLAIN, at, verb)
              .filter(_ -> passive)
              .map(c -> c.over(at, verb, phrases));
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
    if (CASES.contains(word)) {
      return cue(at, Hedge.ALLEGED, Role.PLAIN, at, at);
    }
    return THEORIES.contains(word)
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
                .filter(noun -> THEORIES.contains(noun.word()) || CASES.contains(noun.word()))
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

  /// Whose claim a noun is: of `Ana's claim that` the noun, whose owner it is; of `the claim by Ana
  /// that` the noun behind `by`.
  Optional<Integer> claimant(int at) {
    boolean claim =
        phrases.language() == Language.ENGLISH
            && phrases.isNoun(at)
            && (CLAIMS.contains(phrases.at(at).word())
                || CASES.contains(phrases.at(at).word())
                || THEORIES.contains(phrases.at(at).word()))
            && !phrases.grammar().is(WordClass.DOC, phrases.at(at).word());
    if (!claim) {
      return Optional.empty();
    }
    if (phrases.noun(at).flatMap(Phrase.Noun::owner).isPresent()) {
      return Optional.of(at);
    }
    boolean by = phrases.isWord(at + 1, "by", "from") && phrases.isNoun(at + 2);
    return by && opensClause(at + 3) ? Optional.of(at + 2) : Optional.empty();
  }

  /// `…, the broker maintains.`, `, the court found on Monday,`: a noun and a verb of saying
  /// between marks, with nothing that the verb could govern.
  private Optional<Cue> remark(int at) {
    if (!phrases.isVerb(at) || !REMARKS.contains(phrases.at(at).word())) {
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

  private boolean isClaim(int at) {
    return phrases.has(at) && CLAIMS.contains(phrases.at(at).word());
  }

  /// `nonsense reports that` read as one noun.
  private boolean takesClaim(int noun) {
    return phrases.isNoun(noun)
        && CLAIMS.contains(phrases.words().folded(phrases.at(noun).to() - 1))
        && opensClause(noun + 1);
  }

  private boolean opensClause(int at) {
    return phrases.isWord(at, "that") || phrases.is(at, WordClass.SUB);
  }

  /// Whether one of the words of a phrase says that something is not true; at the end of a clause
  /// it may have become part of the noun before it.
  private boolean namesFalse(int at) {
    if (!phrases.has(at)) {
      return false;
    }
    for (int i = phrases.at(at).from(); i < phrases.at(at).to(); i++) {
      if (FALSE.contains(phrases.words().folded(i))) {
        return true;
      }
    }
    return false;
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
            && phrases.is(at - 3, WordClass.BE);
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
                : phrases.isWord(told, "that", "this", "such") && echoes(phrases, saying))
        .findFirst()
        .map(saying -> so ? withSpeakerBehind(saying) : saying);
  }

  /// `So says X.`
  private Saying withSpeakerBehind(Saying saying) {
    Optional<Integer> behind =
        Optional.of(saying.at() + 1)
            .filter(_ -> saying.role() == Role.VERB && saying.source().isEmpty())
            .filter(phrases::isNoun);
    return behind.isPresent()
        ? new Saying(saying.found(), saying.at(), saying.hedge(), behind, false)
        : saying;
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

  /// `I think`, outside of what is quoted: it is the author's word.
  boolean isAuthors(Optional<Integer> source) {
    return phrases.language() == Language.ENGLISH
        && source.filter(noun -> phrases.isWord(noun, "i")).isPresent()
        && phrases.list().stream().noneMatch(phrase -> phrase.isMark("“”\"«»"));
  }

  /// `some say`, `people say`: who says so is not told.
  boolean isAnybodys(Optional<Integer> source) {
    return phrases.language() == Language.ENGLISH
        && source
            .filter(noun -> !phrases.is(noun + 1, WordClass.PREP))
            .flatMap(phrases::noun)
            .filter(noun -> noun.to() == noun.from() + 1 && noun.name().isEmpty())
            .filter(noun -> SOME.contains(noun.word()))
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
