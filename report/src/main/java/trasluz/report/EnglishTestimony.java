package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.EnglishSources.Cue;
import trasluz.report.HedgeLexicon.Role;
import trasluz.report.Phrase.Noun;
import trasluz.statement.Hedge;

/// Finds where an English author hands a claim over to somebody whose word is all there is for it:
/// `we have only the broker's word for it that`, `the broker's version is that`, `by his own
/// account`, `if we are to believe the broker`, `the broker assures anyone who will listen that`.
///
/// @param phrases those of the sentence
record EnglishTestimony(Phrases phrases) {
  private static final Set<String> ANYBODY = Set.of("you", "we", "one", "i");

  private static final Set<String> BELIEVE =
      Set.of("believe", "believes", "trust", "trusts", "credit", "credits", "follow", "follows");

  /// What somebody gives out, where it is told who does.
  private static final Set<String> VERSIONS =
      Set.of("version", "story", "account", "line", "explanation", "answer", "position", "reply");

  private static final Set<String> WORDS = Set.of("word", "say-so");

  private static final Set<String> LISTENERS =
      Set.of("anyone", "anybody", "whoever", "everyone", "all", "those");

  private static final int LONGEST_CONDITION = 6;

  Optional<Cue> at(int at) {
    return condition(at)
        .or(() -> guide(at))
        .or(() -> wordFor(at))
        .or(() -> version(at))
        .or(() -> ownAccount(at))
        .or(() -> listeners(at));
  }

  private Optional<Cue> cue(int at, Hedge hedge, Role role, int first, int last) {
    HedgeLexicon.Phrase told =
        new HedgeLexicon.Phrase(List.of(phrases.at(at).word()), Optional.of(hedge), role);
    return Optional.of(Cue.of(phrases, at, told, first, last));
  }

  /// `if you believe the broker`, `if we are to believe the broker`, `if one can trust him`.
  private Optional<Cue> condition(int at) {
    if (!phrases.isWord(at, "if") || !isAnybody(at + 1)) {
      return Optional.empty();
    }
    int verb = at + 2;
    while (verb < at + LONGEST_CONDITION
        && (phrases.is(verb, WordClass.BE)
            || phrases.is(verb, WordClass.MODAL)
            || phrases.is(verb, WordClass.DO)
            || phrases.is(verb, WordClass.ADV)
            || phrases.is(verb, WordClass.INTEND)
            || phrases.isWord(verb, "to"))) {
      verb++;
    }
    boolean atWord =
        phrases.isWord(verb, "take", "takes")
            && phrases.isWord(verb + 2, "at")
            && owned(verb + 3).filter(noun -> noun.word().equals("word")).isPresent();
    boolean believes =
        phrases.isVerb(verb)
            && (BELIEVE.contains(phrases.at(verb).word()) || atWord)
            && phrases.isNoun(verb + 1);
    return believes ? cue(verb, Hedge.REPORTED, Role.AFTER, at, verb) : Optional.empty();
  }

  /// `if the register is any guide`, `if the broker is right`, `if the minutes can be trusted`.
  private Optional<Cue> guide(int at) {
    int be = at + 2;
    while (phrases.is(be, WordClass.PREP) && phrases.isNoun(be + 1)) {
      be += 2;
    }
    boolean open =
        phrases.isWord(at, "if") && phrases.isNoun(at + 1) && phrases.is(be, WordClass.BE);
    // `if the register is right` is a condition.
    boolean right =
        open
            && phrases.isWord(be + 1, "right", "correct")
            && !new SayingReader(phrases).isDocument(at + 1);
    boolean any =
        phrases
            .noun(be + 1)
            .filter(noun -> noun.word().matches("guide|indication|judge"))
            .isPresent();
    return open && (any || right)
        ? cue(at, Hedge.REPORTED, Role.AFTER, at, be + 1)
        : Optional.empty();
  }

  private boolean isAnybody(int at) {
    return phrases.isNoun(at) && ANYBODY.contains(phrases.at(at).word());
  }

  /// `the broker's word that`, `only his word for it that`: nothing else speaks for it.
  private Optional<Cue> wordFor(int at) {
    if (owned(at).filter(noun -> WORDS.contains(noun.word())).isEmpty()) {
      return Optional.empty();
    }
    int it =
        phrases.isWord(at + 1, "for") && phrases.isWord(at + 2, "it", "this") ? at + 3 : at + 1;
    boolean only = it > at + 1 || phrases.isWord(at - 1, "only", "just", "merely", "on", "but");
    Hedge hedge = only ? Hedge.ALLEGED : Hedge.REPORTED;
    if (it > at + 1 && phrases.closes(it) && at > 0) {
      // `…, but we have only his word for it.`
      return cue(at - 1, hedge, Role.AFTER, at - 1, it - 1);
    }
    return phrases.isWord(it, "that") ? cue(at, hedge, Role.PLAIN, at, it - 1) : Optional.empty();
  }

  /// `the broker's version is that`, `his story was that`; `That is the broker's story.`
  private Optional<Cue> version(int at) {
    boolean version = owned(at).filter(noun -> VERSIONS.contains(noun.word())).isPresent();
    boolean told = phrases.is(at + 1, WordClass.BE) && phrases.isWord(at + 2, "that");
    boolean echo =
        at == 2
            && phrases.is(1, WordClass.BE)
            && phrases.isWord(0, "that", "this", "such")
            && phrases.closes(at + 1);
    return version && echo
        ? cue(at, Hedge.REPORTED, Role.PLAIN, at, at)
        : version && told ? cue(at, Hedge.REPORTED, Role.PLAIN, at, at + 1) : Optional.empty();
  }

  /// `by his own account`, `on the broker's own showing`.
  private Optional<Cue> ownAccount(int at) {
    boolean own =
        phrases.isWord(at, "by", "on")
            && owned(at + 1)
                .filter(noun ->
                    Set.of("account", "admission", "showing", "telling", "reckoning", "evidence")
                        .contains(noun.word()))
                .filter(noun -> phrases.words().folded(noun.to() - 2).equals("own"))
                .isPresent();
    return own ? cue(at, Hedge.REPORTED, Role.AFTER, at, at) : Optional.empty();
  }

  /// `the broker tells anyone who will listen that`: it is the broker who speaks.
  private Optional<Cue> listeners(int at) {
    boolean told =
        phrases.isVerb(at)
            && phrases.isNoun(at + 1)
            && LISTENERS.contains(phrases.at(at + 1).word())
            && phrases.isWord(at + 2, "who")
            && phrases.is(
                at + 3, phrases.is(at + 3, WordClass.WOULD) ? WordClass.WOULD : WordClass.WILL)
            && phrases.isWord(at + 4, "listen", "hear")
            && phrases.isWord(at + 5, "that");
    return told ? cue(at, Hedge.REPORTED, Role.VERB, at, at + 4) : Optional.empty();
  }

  private Optional<Noun> owned(int at) {
    return phrases.noun(at).filter(noun -> noun.owner().isPresent() && noun.name().isEmpty());
  }
}
