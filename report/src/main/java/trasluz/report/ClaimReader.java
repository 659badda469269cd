package trasluz.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import trasluz.report.HedgeLexicon.Found;
import trasluz.report.Proposal.Stance;
import trasluz.report.deep.SentenceParser;
import trasluz.statement.Hedge;

/// Reads the claims of one text, sentence by sentence in their order.
///
/// It proposes what its rules read and guesses nothing else: a sentence that names two parties and
/// that no rule reads makes no claim.
final class ClaimReader {
  private static final List<ClaimRule> RULES =
      List.of(
          new EnglishHoldingRule(),
          new RussianSharesRule(),
          new RussianPartOfRule(),
          new VerbRule(),
          new EnglishDealRule(),
          new EnglishStakeRule(),
          new EnglishVentureRule(),
          new EnglishDisclaimerRule(),
          new EnglishSightingRule(),
          new SpanishSightingRule(),
          new EnglishCargoRule(),
          new EnglishCompanions(),
          new EnglishLabelRule(),
          new EnglishNoteRule(),
          new EnglishControlRule(),
          new DesignationRule(),
          new SanctionsRule(),
          new SpanishLicenceRule(),
          new SpanishPostRule(),
          new SpanishOfficeRule(),
          new SpanishLabelRule(),
          new SpanishPositionRule(),
          new SpanishSharesRule(),
          new SpanishWorkRule(),
          new SpanishDealRule(),
          new SpanishOwnRule(),
          new SpanishSameAsRule(),
          new BearerRule(),
          new ThingRule(),
          new SeatRule(),
          new SameAsRule(),
          new EnglishIdentityRule(),
          new RussianRules(),
          new NamedAsRule(),
          new EnglishPostRule(),
          new LicenceRule(),
          new OwnFirmRule(),
          new StaffRule(),
          new EnglishMeansRule(),
          new PairRule());

  /// The rule of what only the parse finds.
  private static final String PARSE = "parse";

  /// Longer runs of words without an end are lists or tables; they are read in pieces, since the
  /// time would be out of proportion.
  private static final int LONGEST_SENTENCE = 250;

  private final String text;
  private final TextWords words;
  private final ReportEntities entities;
  private final CodePoints points;
  private final Optional<LocalDate> dateline;
  private final Optional<SentenceParser> parser;
  private final Discourse discourse = new Discourse();
  private List<Draft> before = List.of();
  private List<Draft> here = List.of();
  private List<Draft> earlier = List.of();
  private final RecentClaims recent = new RecentClaims();
  private final CarriedStance carry = new CarriedStance();

  ClaimReader(
      String text,
      TextWords words,
      ReportEntities entities,
      CodePoints points,
      Optional<LocalDate> dateline,
      Optional<SentenceParser> parser) {
    this.text = text;
    this.words = words;
    this.entities = entities;
    this.points = points;
    this.parser = parser;
    this.dateline = dateline;
  }

  /// What was read in a sentence.
  ///
  /// @param sayings its cues in order
  /// @param echo whose word the sentence before is, where this one says only that
  record Read(List<Proposal> proposals, List<SentenceSaying> sayings, Optional<Stance> echo) {
    static final Read NOTHING = new Read(List.of(), List.of(), Optional.empty());
  }

  /// @param number of the sentence
  /// @param hits what it names
  /// @param cues what it says of its own certainty
  Read read(int number, Span span, List<Hit> hits, List<Found> cues, Language language) {
    int from = words.firstFrom(span.start());
    int to = words.firstFrom(span.end());
    List<Proposal> proposals = new ArrayList<>();
    List<SentenceSaying> sayings = new ArrayList<>();
    Optional<Stance> echo = Optional.empty();
    boolean question = isQuestion(span);
    int hit = 0;
    int cue = 0;
    for (int at = from; at < to; ) {
      int end = endOfPiece(at, to);
      List<Hit> here = new ArrayList<>();
      for (; hit < hits.size() && hits.get(hit).from() < end; hit++) {
        here.add(hits.get(hit));
      }
      List<Found> told = new ArrayList<>();
      for (; cue < cues.size() && cues.get(cue).from() < end; cue++) {
        told.add(cues.get(cue));
      }
      String sentence =
          text.substring(
              at == from ? span.start() : words.start(at),
              end == to ? span.end() : words.start(end));
      Phrases phrases = cut(at, end, here, told, language, question);
      Read piece = read(number, span, sentence, phrases, told);
      proposals.addAll(piece.proposals());
      sayings.addAll(piece.sayings());
      echo = at == from ? piece.echo() : Optional.empty();
      at = end;
    }
    return new Read(List.copyOf(proposals), List.copyOf(sayings), echo);
  }

  /// Where a run of words that is too long is cut: at the last semicolon or comma that leaves a
  /// piece short enough, else at its length.
  private int endOfPiece(int from, int to) {
    if (to - from <= LONGEST_SENTENCE) {
      return to;
    }
    for (String marks : List.of(";:\n•", ",")) {
      for (int i = from + LONGEST_SENTENCE; i > from + LONGEST_SENTENCE / 2; i--) {
        String gap = words.between(words.end(i - 1), words.start(i));
        if (gap.chars().anyMatch(c -> marks.indexOf(c) >= 0)) {
          return i;
        }
      }
    }
    return from + LONGEST_SENTENCE;
  }

  /// @param sentence the text of the piece
  private Read read(int number, Span span, String sentence, Phrases phrases, List<Found> found) {
    List<Found> cues =
        phrases.language() == Language.SPANISH
            ? found.stream().filter(cue -> !SpanishShapes.isBareParticiple(words, cue)).toList()
            : found;
    List<Clause> clauses =
        switch (phrases.language()) {
          case ENGLISH -> new ClauseReader(phrases).read();
          case SPANISH -> new SpanishClauses(phrases).read(new ClauseReader(phrases).read());
          case RUSSIAN -> new RussianClauseReader(phrases).read();
        };
    List<Saying> sayings =
        new SayingReader(phrases).read(new ComplementReader(phrases, clauses).complete(cues));
    discourse.open(
        phrases,
        sayings.stream().flatMap(s -> s.source().stream()).toList(),
        sayings.stream()
            .filter(s -> s.hedge() == Hedge.DENIED)
            .flatMap(s -> s.source().stream())
            .toList());
    if (phrases.language() != Language.ENGLISH) {
      discourse.topics(clauses);
    }
    Scene scene = new Scene(phrases, phrases.question() ? List.of() : clauses, discourse, dateline);
    List<Draft> read = new ArrayList<>();
    RULES.forEach(rule -> read.addAll(rule.read(scene)));
    read.replaceAll(draft -> EnglishEndings.settle(scene, draft));
    List<Draft> drafts = new ArrayList<>(new EqualShares(phrases).settle(read));
    if (phrases.question()) {
      // A question asserts nothing but what its nouns say in passing.
      drafts.removeIf(draft -> draft.clause().isPresent());
    }
    drafts.removeIf(Draft::isImpossible);
    if (phrases.language() == Language.SPANISH) {
      drafts.removeIf(
          draft -> draft.clause().filter(c -> VerbRule.isIndirectQuestion(phrases, c)).isPresent());
    }
    drafts.removeIf(draft -> isOwnerOfBuyer(draft, read));
    drafts.addAll(parsed(scene, span, drafts));
    drafts.stream()
        .filter(draft -> draft.relation() == Relation.DESIGNATED_BY)
        .filter(draft -> !draft.rule().equals(PARSE))
        .forEach(draft -> draft.object().ifPresent(discourse.last()::rememberAuthority));
    drafts.stream()
        .filter(draft -> draft.rule().equals("bearer") && draft.object().isPresent())
        .forEach(draft -> rememberBearer(phrases, draft));
    StanceReader stances = new StanceReader(phrases, sayings, discourse);
    recent.open();
    carry.open(sentence, phrases.language());
    List<Proposal> proposals = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Draft draft : drafts) {
      Stance told = stances.stance(draft, entities);
      Stance stance = carry.of(told);
      if (seen.add(key(draft))) {
        recent.tell(draft, stance);
        discourse.rememberSides(draft);
        boolean denied =
            recent.denies(draft, stance, phrases.language())
                || isDeniedBehind(draft, stance, sayings)
                || SpanishAnswers.repeatsNo(phrases, draft);
        proposals.add(
            denied
                ? proposal(
                    number, span, draft.asserted(), RecentClaims.denied(stance), draft.rule())
                : proposal(number, span, draft, stance, draft.rule()));
      }
    }
    here = drafts;
    boolean answered = answers(number, span, phrases, sayings, stances, proposals);
    carry.close(
        sentence,
        sayings.stream()
            .filter(saying -> saying.source().isPresent() && saying.hedge() != Hedge.DENIED)
            .reduce((_, last) -> last)
            .map(saying -> stances.answer(saying, entities)));
    discourse.close(clauses);
    Stream<Draft> asked =
        phrases.question()
            ? Asked.of(new Scene(phrases, clauses, discourse, dateline), RULES).stream()
            : drafts.stream().filter(draft -> !draft.rule().equals(PARSE));
    List<Draft> told = asked.filter(draft -> !isBackground(phrases, draft)).toList();
    if (told.stream().anyMatch(draft -> draft.clause().isPresent()) || !answered) {
      earlier = before.isEmpty() ? earlier : before;
      before = told;
    }
    List<SentenceSaying> said =
        sayings.stream().map(saying -> SentenceSaying.of(saying, phrases, points)).toList();
    Optional<Stance> echo =
        new EnglishSpeakers(phrases)
            .echo(sayings)
            .map(saying -> stances.answer(saying, entities))
            .map(stance ->
                stance.sources().isEmpty()
                    ? new Stance(stance.hedge(), List.of(Stance.UNNAMED), stance.cues(), false)
                    : stance);
    return new Read(proposals, said, echo);
  }

  /// `Ana nunca pagó a Corvo, negó su abogada`: that she paid is denied.
  private static boolean isDeniedBehind(Draft draft, Stance stance, List<Saying> sayings) {
    return stance.hedge() == Hedge.DENIED
        && !draft.positive()
        && sayings.stream()
            .filter(saying -> saying.hedge() == Hedge.DENIED && saying.at() > draft.anchor())
            .anyMatch(saying -> saying.source().filter(who -> who > saying.at()).isPresent());
  }

  /// `Corvo compró el barco a su dueño, Ana`: who sells it owns what is sold, and not the buyer.
  private static boolean isOwnerOfBuyer(Draft draft, List<Draft> others) {
    return draft.relation() == Relation.OWNS
        && draft.clause().isEmpty()
        && draft.object().flatMap(Referent::filled).isPresent()
        && others.stream()
            .anyMatch(other ->
                other.relation() == Relation.BUYS
                    && draft.object().filter(o -> o.key().equals(other.subject().key())).isPresent()
                    && other
                        .object()
                        .filter(o -> o.key().equals(draft.subject().key()))
                        .isPresent());
  }

  /// `… while he was still employed by Y`, `… подконтрольному Y банку`: nobody answers to that.
  private static boolean isBackground(Phrases phrases, Draft draft) {
    boolean passing =
        phrases.language() == Language.RUSSIAN
            && draft
                .clause()
                .flatMap(clause -> new RussianSubjects(phrases).prenominal().of(clause.verb()))
                .isPresent();
    if (passing) {
      return true;
    }
    return draft
        .clause()
        .filter(clause -> phrases.isWord(clause.from() - 1, "while", "when", "although", "though"))
        .isPresent();
  }

  private void rememberBearer(Phrases phrases, Draft draft) {
    boolean first =
        phrases
            .noun(draft.anchor())
            .map(noun -> noun.relational().getFirst().subject().contains("bearer"))
            .orElse(false);
    Referent object = draft.object().orElseThrow();
    discourse.remember(
        draft.anchor(), first ? draft.subject() : object, first ? object : draft.subject());
  }

  /// What the parse of an English sentence finds besides; it doubts nothing that was read and
  /// repeats nothing.
  private List<Draft> parsed(Scene scene, Span span, List<Draft> read) {
    // A sentence that is read in pieces is too long for the parse, too.
    boolean whole = words.firstFrom(span.end()) - words.firstFrom(span.start()) <= LONGEST_SENTENCE;
    if (parser.isEmpty() || !whole || scene.phrases().language() != Language.ENGLISH) {
      return List.of();
    }
    Set<String> known = new HashSet<>();
    read.forEach(draft -> known.add(withoutPolarity(draft)));
    ParsedClauseReader reader =
        new ParsedClauseReader(
            scene.phrases(),
            parser.get().parse(text.substring(span.start(), span.end())),
            span.start());
    Scene deep = new Scene(scene.phrases(), reader.read(scene.clauses()), discourse, dateline);
    return new VerbRule()
        .read(deep).stream()
            .filter(draft -> !isThingOfKnown(draft, read))
            .filter(draft -> !draft.isImpossible() && known.add(withoutPolarity(draft)))
            .map(draft -> draft.readBy(PARSE))
            .toList();
  }

  /// Whether it only names the thing of a claim that was read with its party: `bought its yard from
  /// X` tells the one claim.
  private static boolean isThingOfKnown(Draft draft, List<Draft> read) {
    return draft.object().isEmpty()
        && !draft.relation().isPlaced()
        && read.stream()
            .anyMatch(
                other -> other.anchor() == draft.anchor() && other.relation() == draft.relation());
  }

  private static String withoutPolarity(Draft draft) {
    Set<String> parties = new TreeSet<>();
    parties.add(draft.subject().key());
    draft.object().map(Referent::key).ifPresent(parties::add);
    draft
        .detail()
        .place()
        .filter(_ -> draft.relation().isPlaced())
        .ifPresent(p -> parties.add(p.key()));
    return draft.relation() + "|" + parties;
  }

  private static String key(Draft draft) {
    return draft.relation()
        + "|"
        + draft.subject().key()
        + "|"
        + draft.object().map(Referent::key).orElse("")
        + "|"
        + draft.detail().place().map(Referent::key).orElse("")
        + "|"
        + draft.positive();
  }

  private Phrases cut(
      int from, int to, List<Hit> hits, List<Found> cues, Language language, boolean question) {
    Grammar grammar = Grammar.of(language);
    Set<Integer> verbs = new HashSet<>();
    for (Found cue : cues) {
      boolean verb =
          cue.phrase().role() == HedgeLexicon.Role.VERB
              && !(language == Language.SPANISH && SpanishShapes.isBareParticiple(words, cue));
      for (int i = cue.from(); verb && i < cue.to(); i++) {
        verbs.add(i);
      }
    }
    List<Phrase> cut =
        new Chunker(text, words, language, grammar, from, to, verbs)
            .cut(hits, DateFinder.find(words, from, to, dateline, hits));
    Phrases phrases = new Phrases(text, words, language, grammar, cut, question);
    return language == Language.SPANISH
        ? new SpanishSubjects(SpanishOwners.complete(phrases)).complete()
        : phrases;
  }

  private boolean isQuestion(Span span) {
    int last = span.end();
    while (last > span.start() && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last > span.start() && text.charAt(last - 1) == '?';
  }

  /// What the sentence says of the claims before it; whether it answers them.
  private boolean answers(
      int number,
      Span span,
      Phrases phrases,
      List<Saying> sayings,
      StanceReader stances,
      List<Proposal> proposals) {
    Optional<DenialReader.Answer> answer = new DenialReader(phrases).read(sayings);
    if (answer.isEmpty()) {
      return false;
    }
    Stance stance = stances.answer(answer.get().saying(), entities);
    boolean lacks = phrases.language() == Language.ENGLISH && stance.hedge() == Hedge.NO_EVIDENCE;
    if (lacks && proposals.stream().anyMatch(p -> p.stance().hedge() == Hedge.NO_EVIDENCE)) {
      // `no truth in the story that X paid Y`: its own claim is meant.
      return false;
    }
    List<Draft> read = here.stream().filter(draft -> !draft.rule().equals(PARSE)).toList();
    for (Draft draft :
        new DenialReader(phrases)
            .targets(answer.get(), sayings, read, before, earlier).stream()
                .filter(draft -> isOfParty(draft, answer.get()))
                .toList()) {
      Draft again =
          new Draft(
              draft.relation(),
              filled(draft.subject()),
              draft.object().map(ClaimReader::filled),
              draft.detail(),
              draft.positive(),
              draft.clause(),
              draft.anchor(),
              "answer");
      Stance own = answerer(answer.get().saying(), draft, phrases).map(stance::by).orElse(stance);
      Stance of = lacks ? recent.unproven(draft, stance) : own;
      proposals.add(proposal(number, span, again, of, "answer"));
    }
    return true;
  }

  /// `Ana met nobody`: only a claim of hers is answered.
  private boolean isOfParty(Draft draft, DenialReader.Answer answer) {
    return answer
        .party()
        .map(at ->
            discourse
                .of(at)
                .filter(who ->
                    who.key().equals(draft.subject().key())
                        || (draft.relation().isSymmetric()
                            && draft.object().filter(o -> o.key().equals(who.key())).isPresent()))
                .isPresent())
        .orElse(true);
  }

  /// `сама она это отвергла`: whoever answers by a pronoun is the one of the claim's persons whom
  /// it may mean.
  private Optional<String> answerer(Saying saying, Draft draft, Phrases phrases) {
    List<Referent> parties =
        Stream.concat(Stream.of(draft.subject()), draft.object().stream())
            .filter(party -> party.type() == EntityType.PERSON)
            .toList();
    return saying
        .source()
        .filter(_ -> phrases.language() == Language.RUSSIAN)
        .flatMap(at -> discourse.of(at, party -> parties.stream().anyMatch(party::isSameAs)))
        .map(party -> entities.id(party.meaning()));
  }

  private static Referent filled(Referent referent) {
    return new Referent(
        referent.meaning(), referent.filled().or(() -> Optional.of("the claim before")));
  }

  private Proposal proposal(int number, Span span, Draft draft, Stance stance, String rule) {
    return new Proposal(
        number,
        entities.id(draft.subject().meaning()),
        draft.relation(),
        draft.object().map(object -> entities.id(object.meaning())),
        draft.detail().objectText(),
        draft.detail().place().map(place -> entities.id(place.meaning())),
        draft.detail().time(),
        draft.detail().share(),
        draft.detail().amount(),
        draft.positive(),
        draft.realis(),
        stance,
        draft.filled(),
        rule,
        points.before(span.start()),
        points.before(span.end()));
  }
}
