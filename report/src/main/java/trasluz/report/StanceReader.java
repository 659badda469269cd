package trasluz.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.HedgeLexicon.Role;
import trasluz.report.Proposal.Stance;
import trasluz.statement.Hedge;

/// Says how surely and on whose word a draft is told.
///
/// A cue reaches what stands behind it in the same part of the sentence, and what stands before it
/// where it is set off by a comma ("…, says X"). A cue inside a relative clause reaches nothing
/// outside. The weakest cue that reaches a claim wins. What nouns say in passing ("his wife, Ana")
/// is the author's word, unless a cue stands in the noun ("the alleged owner"). A strong cue that
/// was not found to reach the claim marks it for a person to check.
final class StanceReader {
  private static final int CLOSE = 1;
  private static final Set<String> SEES =
      Set.of(
          "watched",
          "saw",
          "observed",
          "spotted",
          "filmed",
          "heard",
          "noticed",
          "vio",
          "vieron",
          "observaron");

  /// Words that open a condition behind what it is for.
  private static final Set<String> CONDITIONS = Set.of("provided", "subject", "pending", "on");

  private static final Set<String> PLACES = Set.of("place", "places", "puts", "locates");

  /// In which a fact stands that somebody has entered there.
  private static final Set<String> PAPERS =
      Set.of(
          "register",
          "registry",
          "registers",
          "records",
          "filings",
          "ledger",
          "ledgers",
          "extract",
          "deed",
          "deeds",
          "certificate",
          "manifest",
          "database",
          "accounts",
          "logbook");

  private static final Set<String> DESCRIBES =
      Set.of(
          "describes",
          "described",
          "identifies",
          "identified",
          "identify",
          "names",
          "named",
          "calls",
          "introduced",
          "presented",
          "cites",
          "cited",
          "mentions",
          "mentioned",
          "styles",
          "gives");

  private final Phrases phrases;
  private final List<Saying> sayings;
  private final SayingReader reader;
  private final Discourse discourse;

  StanceReader(Phrases phrases, List<Saying> sayings, Discourse discourse) {
    this.phrases = phrases;
    this.sayings = sayings;
    this.reader = new SayingReader(phrases);
    this.discourse = discourse;
  }

  Stance stance(Draft draft, ReportEntities entities) {
    List<Saying> reaching = sayings.stream().filter(saying -> reaches(saying, draft)).toList();
    Optional<Integer> witness = witness(draft);
    Optional<Integer> document = document(draft);
    Hedge read = unfounded(hedge(draft, reaching), reaching);
    Hedge told =
        document.isPresent() && read.compareTo(Hedge.REPORTED) <= 0 ? Hedge.CONFIRMED : read;
    Hedge hedge = witness.isPresent() && told == Hedge.ASSERTED ? Hedge.REPORTED : told;
    boolean check =
        sayings.stream().anyMatch(saying -> saying.isStrong() && !reaching.contains(saying));
    List<String> cues = reaching.stream().map(this::text).toList();
    List<String> sources =
        new ArrayList<>(
            sources(
                draft,
                reaching,
                isAuthorsDenial(hedge, reaching) ? Hedge.DENIED : hedge,
                entities));
    document.filter(_ -> sources.isEmpty()).ifPresent(at -> sources.add(source(at, entities)));
    witness.filter(_ -> sources.isEmpty()).ifPresent(at -> sources.add(source(at, entities)));
    return new Stance(hedge, sources, cues, check);
  }

  /// Who saw it: `two guards watched some men come ashore` is the guards' word.
  private Optional<Integer> witness(Draft draft) {
    if (draft.rule().equals("named as")) {
      return describer(draft);
    }
    Optional<Integer> subject =
        draft.clause().flatMap(c -> c.subjects().stream().findFirst()).map(Clause.Argument::noun);
    int before = subject.map(noun -> noun - 1).orElse(-1);
    boolean sees = phrases.isVerb(before) && SEES.contains(phrases.at(before).word());
    return sees
        ? new SubjectFinder(phrases)
            .find(before, List.of()).subjects().stream().findFirst().map(Clause.Argument::noun)
        : Optional.empty();
  }

  /// `the suggestion that X owns Y is absurd`: what the author calls false is without evidence;
  /// only parties deny.
  private Hedge unfounded(Hedge hedge, List<Saying> reaching) {
    boolean author =
        phrases.language() == Language.ENGLISH
            && reaching.stream().allMatch(saying -> saying.source().isEmpty());
    return hedge == Hedge.DENIED && author ? Hedge.NO_EVIDENCE : hedge;
  }

  private static boolean isAuthorsDenial(Hedge hedge, List<Saying> reaching) {
    return hedge == Hedge.NO_EVIDENCE
        && reaching.stream().anyMatch(saying -> saying.hedge() == Hedge.DENIED)
        && reaching.stream().noneMatch(saying -> saying.hedge() == Hedge.NO_EVIDENCE);
  }

  /// `the institute described X as the agent of Y`: it is the word of whoever describes.
  private Optional<Integer> describer(Draft draft) {
    return draft
        .clause()
        .filter(clause -> !clause.passive())
        .filter(clause -> DESCRIBES.contains(phrases.at(clause.verb()).word()))
        .flatMap(clause -> clause.subjects().stream().findFirst())
        .map(Clause.Argument::noun)
        .filter(noun -> !reader.tellsForItself(noun))
        .filter(noun -> !isAppointing(draft, noun));
  }

  /// `Corvo Lines named X as its chairman` makes him so.
  private boolean isAppointing(Draft draft, int noun) {
    boolean names = phrases.at(draft.anchor()).word().startsWith("name");
    return names
        && phrases
            .noun(noun)
            .flatMap(Phrase.Noun::name)
            .filter(hit -> hit.meaning().type() == EntityType.PERSON)
            .isEmpty();
  }

  /// `the register names X as the owner of Y`, `its return lists two shareholders: X and Y`: the
  /// document that the verb is said of.
  private Optional<Integer> document(Draft draft) {
    boolean places = PLACES.contains(phrases.at(draft.anchor()).word());
    boolean listing = draft.rule().equals("named as") || draft.rule().equals("holding") || places;
    if (phrases.language() != Language.ENGLISH) {
      return Optional.empty();
    }
    if (!listing) {
      return opening(draft);
    }
    return draft
        .clause()
        .filter(clause -> !clause.passive())
        .flatMap(clause -> clause.subjects().stream().findFirst())
        .map(Clause.Argument::noun)
        .filter(reader::tellsForItself)
        .or(() -> opening(draft));
  }

  /// `In the company register it belongs to X`: the document that opens the sentence.
  private Optional<Integer> opening(Draft draft) {
    boolean before = draft.clause().filter(clause -> clause.verb() > 2).isPresent();
    boolean papers =
        phrases.isWord(0, "in", "on")
            && phrases
                .noun(1)
                .filter(noun -> noun.name().isEmpty() && PAPERS.contains(noun.word()))
                .isPresent();
    return before && papers ? Optional.of(1) : Optional.empty();
  }

  /// The stance of an answer to an earlier claim.
  Stance answer(Saying saying, ReportEntities entities) {
    List<String> sources =
        saying.source().map(at -> List.of(source(at, entities))).orElse(List.of());
    return new Stance(saying.hedge(), sources, List.of(text(saying)), false);
  }

  private Hedge hedge(Draft draft, List<Saying> reaching) {
    Hedge weakest = Hedge.ASSERTED;
    boolean confirmed = false;
    for (Saying saying : reaching) {
      confirmed |= saying.hedge() == Hedge.CONFIRMED;
      weakest = saying.hedge().compareTo(weakest) > 0 ? saying.hedge() : weakest;
    }
    if (isPressConditional(draft)) {
      weakest = Hedge.ALLEGED.compareTo(weakest) > 0 ? Hedge.ALLEGED : weakest;
    }
    boolean open =
        draft.clause().map(c -> c.modal() || c.realis() == Realis.INTENDED).orElse(false);
    if (open && weakest.compareTo(Hedge.SPECULATED) < 0) {
      return Hedge.SPECULATED;
    }
    return confirmed && weakest == Hedge.ASSERTED ? Hedge.CONFIRMED : weakest;
  }

  /// `controlaría`: the conditional by which the Spanish press tells what others claim.
  private boolean isPressConditional(Draft draft) {
    if (draft.clause().isEmpty() || phrases.language() != Language.SPANISH) {
      return false;
    }
    Clause clause = draft.clause().get();
    for (int i = clause.group(); i <= clause.verb(); i++) {
      String word = phrases.text(i, i + 1).toLowerCase(java.util.Locale.ROOT);
      if (word.matches("(?U)\\w+rían?( .*)?") && !phrases.is(i, WordClass.MODAL)) {
        return true;
      }
    }
    return false;
  }

  /// Whose word it is, the innermost first: a source behind "citing", then the speaker nearest
  /// before the claim.
  private List<String> sources(
      Draft draft, List<Saying> reaching, Hedge hedge, ReportEntities entities) {
    List<Saying> named =
        new ArrayList<>(reaching.stream().filter(s -> s.source().isPresent()).toList());
    named.sort(Comparator.comparingInt(saying -> distance(saying, draft)));
    List<String> out = new ArrayList<>();
    for (Saying saying : named) {
      String source = source(saying.source().orElseThrow(), entities);
      if (!out.contains(source)) {
        out.add(source);
      }
    }
    boolean unnamed = isPressConditional(draft) || reaching.stream().anyMatch(Saying::unnamed);
    boolean rumour =
        hedge == Hedge.RUMOURED
            && reaching.stream().noneMatch(s -> s.role() == Role.VERB && s.source().isPresent());
    if (rumour
        || (out.isEmpty() && unnamed && hedge != Hedge.SPECULATED && hedge != Hedge.DENIED)) {
      out.addFirst(Stance.UNNAMED);
    }
    return out;
  }

  private int distance(Saying saying, Draft draft) {
    if (saying.role() == Role.NESTED) {
      return -1;
    }
    int anchor = draft.anchor();
    return saying.at() <= anchor ? anchor - saying.at() : saying.at() + phrases.size();
  }

  private String source(int noun, ReportEntities entities) {
    int holder = reader.holder(noun);
    Optional<Referent> referent = discourse.of(holder);
    boolean itself =
        phrases.noun(holder).map(n -> n.isPronoun() || n.name().isPresent()).orElse(false);
    if (referent.isPresent()
        && (itself || isKnownBody(holder) || referent.get().filled().isEmpty())) {
      return entities.id(referent.get().meaning());
    }
    Optional<Referent> plaintiff = plaintiff(holder);
    if (plaintiff.isPresent()) {
      return entities.id(plaintiff.get().meaning());
    }
    int end = holder + 1;
    while (phrases.is(end, WordClass.PREP) && phrases.isNoun(end + 1) && end < holder + 4) {
      end += 2;
    }
    return phrases.text(holder, end);
  }

  /// `the lender said`: in English a body is called so whom the text has named.
  private boolean isKnownBody(int noun) {
    return phrases.language() == Language.ENGLISH
        && phrases
            .noun(noun)
            .filter(n -> n.article() == Phrase.Article.DEFINITE && n.owner().isEmpty())
            .flatMap(Phrase.Noun::type)
            .filter(type -> type == EntityType.COMPANY)
            .isPresent();
  }

  /// Whose word a complaint or a letter is: `its complaint alleges`.
  private Optional<Referent> plaintiff(int noun) {
    boolean owned =
        phrases.language() == Language.ENGLISH
            && phrases
                .noun(noun)
                .filter(n -> n.owner().isPresent())
                .filter(n -> phrases.grammar().is(WordClass.CLAIMDOC, n.word()))
                .isPresent();
    return owned
        ? discourse.ownerOf(noun, type -> !type.isPlace(), java.util.Set.of())
        : Optional.empty();
  }

  private String text(Saying saying) {
    TextWords words = phrases.words();
    return words.between(words.start(saying.found().from()), words.end(saying.found().to() - 1));
  }

  private boolean reaches(Saying saying, Draft draft) {
    if (draft.clause().isEmpty()) {
      return saying.role() == Role.PLAIN && isInNoun(saying, draft.anchor());
    }
    Clause clause = draft.clause().get();
    int verb = clause.verb();
    boolean together =
        phrases.segmentStart(saying.at()) == phrases.segmentStart(verb) || opensQuote(saying, verb);
    boolean aside = saying.at() < clause.group() && isInAside(clause, saying.at());
    if (aside
        && (draft.relation() == Relation.LOCATED_IN || phrases.is(saying.at(), WordClass.SUB))) {
      return false;
    }
    if (draft.relation() == Relation.LOCATED_IN
        && isInAside(clause, 0)
        && !clause.holds(saying.at())) {
      return false;
    }
    together |= speaksOfIt(saying, verb);
    if (saying.role() == Role.VERB && isPassingRemark(saying, clause)) {
      return false;
    }
    boolean naming = draft.rule().equals("naming");
    if (!together || (saying.at() == verb && saying.role() == Role.VERB && !naming)) {
      return false;
    }
    if (naming && saying.at() == verb) {
      return true;
    }
    if (phrases.language() == Language.RUSSIAN && isInNextClause(saying, verb)) {
      return false;
    }
    return switch (saying.role()) {
      case AFTER, NESTED -> true;
      case UNNAMED -> !isShutIn(saying, verb);
      case VERB -> saying.at() < verb ? !isShutIn(saying, verb) : isSetOff(saying, verb);
      case PLAIN -> plainReaches(saying, clause);
      case BLOCK -> false;
    };
  }

  /// `документ свидетельствует: банк дал кредит`.
  private boolean opensQuote(Saying saying, int verb) {
    int colon = saying.at() + 1;
    boolean english = phrases.language() == Language.ENGLISH && saying.source().isPresent();
    // `the accounts show otherwise: X paid Y`
    while (english
        && phrases.has(colon)
        && colon < saying.at() + 4
        && !phrases.isMark(colon, ",;:—")) {
      colon++;
    }
    return (english || phrases.language() == Language.RUSSIAN)
        && saying.role() == Role.VERB
        && phrases.isMark(colon, ":")
        && phrases.segmentStart(verb) == colon + 1;
  }

  /// `X владеет Y, а Z, по словам W, продал V`: what is inserted into the second of two clauses
  /// says nothing of the first.
  private boolean isInNextClause(Saying saying, int verb) {
    boolean joint = false;
    for (int i = verb + 1; i < saying.at(); i++) {
      joint |= phrases.isMark(i, ",") && phrases.is(i + 1, WordClass.CONJ);
    }
    boolean another = false;
    for (int i = saying.at() + 1; i < phrases.size(); i++) {
      another |= phrases.isVerb(i);
    }
    return joint && another && saying.role() != Role.PLAIN;
  }

  /// `acusa a Ana, que vive en Lima, de pagar`: between commas the author speaks.
  private boolean isPassingRemark(Saying saying, Clause clause) {
    int relative = clause.group() - 1;
    while (relative > saying.at() && phrases.isNoun(relative)) {
      relative--;
    }
    int open = phrases.is(relative - 1, WordClass.PREP) ? relative - 2 : relative - 1;
    return phrases.language() == Language.SPANISH
        && phrases.is(relative, WordClass.REL)
        && phrases.isMark(open, ",")
        && phrases.isNoun(open - 1)
        && saying.at() < open
        && (open == relative - 2 || isTakenUp(clause, open));
  }

  /// Whether the clause is told of the noun before the comma: `que` may also open what is said.
  private static boolean isTakenUp(Clause clause, int comma) {
    return clause.subjects().stream().anyMatch(subject -> subject.noun() < comma)
        || clause.objects().stream().anyMatch(object -> object.noun() < comma);
  }

  /// `X vendió la mina; no hay un solo indicio de ello`.
  private boolean speaksOfIt(Saying saying, int verb) {
    boolean behind = saying.hedge() == Hedge.NO_EVIDENCE && saying.at() > verb;
    return behind
        && phrases.isWord(saying.at() + 1, "de")
        && phrases.isWord(saying.at() + 2, "ello", "eso");
  }

  /// `the alleged owner`, `rumoured to own`: within the noun or right before it.
  private boolean isInNoun(Saying saying, int noun) {
    return saying.at() == noun || (saying.at() < noun && noun - saying.at() <= CLOSE);
  }

  private boolean plainReaches(Saying saying, Clause clause) {
    boolean auxiliary =
        phrases.is(saying.at(), WordClass.MODAL) || phrases.is(saying.at(), WordClass.WOULD);
    if (clause.holds(saying.at())) {
      return true;
    }
    if (auxiliary || isShutIn(saying, clause.verb())) {
      return false;
    }
    boolean condition =
        phrases.is(saying.at(), WordClass.SUB)
            || CONDITIONS.contains(phrases.words().folded(saying.found().from()));
    boolean behind = saying.at() > clause.verb();
    return !behind || saying.isStrong() || (condition && isNextVerb(clause.verb(), saying.at()));
  }

  /// Whether a clause stands in an aside that begins behind a phrase: `…, a firm registered in Y`,
  /// `…, registered in Y`.
  private boolean isInAside(Clause clause, int behind) {
    int first =
        clause.subjects().stream()
            .map(Clause.Argument::noun)
            .filter(noun -> noun < clause.group())
            .findFirst()
            .orElse(clause.group());
    boolean apposed =
        phrases.isMark(first - 1, ",")
            && phrases.noun(first).map(n -> n.article() == Phrase.Article.INDEFINITE).orElse(false);
    boolean reduced = phrases.isMark(clause.group() - 1, ",") && clause.group() == clause.verb();
    return (apposed && first - 1 > behind) || (reduced && clause.group() - 1 > behind);
  }

  /// Whether a condition behind a verb is that verb's, and not one's between them.
  private boolean isNextVerb(int verb, int condition) {
    for (int i = verb + 1; i < condition; i++) {
      boolean seat =
          phrases.at(i) instanceof Phrase.Verb found
              && found.frames().stream().anyMatch(f -> f.relation() == Relation.LOCATED_IN);
      if (phrases.isVerb(i) && !seat) {
        return false;
      }
    }
    return true;
  }

  /// Whether a cue stands in a relative clause or an aside that ends before the claim, or begins
  /// behind it.
  private boolean isShutIn(Saying saying, int verb) {
    int open = saying.at();
    while (open > 0 && !phrases.isMark(open, ",;:—(")) {
      open--;
    }
    boolean relative =
        phrases.is(open + 1, WordClass.REL)
            || phrases.is(open + 1, WordClass.RELPOSS)
            || (phrases.is(open + 1, WordClass.PREP) && phrases.is(open + 2, WordClass.REL));
    int close = saying.at();
    while (close < phrases.size() && !phrases.isMark(close, ",;:—)")) {
      close++;
    }
    return relative && (verb < open || (verb > close && !isComplement(saying, verb)));
  }

  /// `Ana, que niega, eso sí, que Berto, su marido, trabaje`: the next verb is what is denied.
  private boolean isComplement(Saying saying, int verb) {
    int that = saying.at() + 1;
    if (phrases.isMark(that, ",") && phrases.is(that + 1, WordClass.ADV)) {
      that += 3;
    }
    boolean next = phrases.language() == Language.SPANISH && phrases.isWord(that, "que");
    for (int i = that; i < verb && next; i++) {
      next = !phrases.isVerb(i);
    }
    return next && saying.role() == Role.VERB;
  }

  /// `…, says X.` and `…, the award notes, …` behind the claim.
  private boolean isSetOff(Saying saying, int verb) {
    if (saying.source().isEmpty() || saying.hedge() == Hedge.DENIED) {
      return false;
    }
    int source = saying.source().get();
    int open = Math.min(source, saying.at()) - 1;
    while (open > verb && phrases.is(open, WordClass.PREP) && phrases.isNoun(open - 1)) {
      open -= 2;
    }
    int close = Math.max(source, saying.at()) + 1;
    while (close < phrases.size()
        && (phrases.isNoun(close)
            || phrases.is(close, WordClass.PREP)
            || phrases.is(close, WordClass.ADV)
            || phrases.at(close) instanceof Phrase.Date)) {
      close++;
    }
    boolean closed = close >= phrases.size() || phrases.isMark(close, ",;:—»”\"");
    return phrases.isMark(open, ",»”\"—") && closed;
  }
}
