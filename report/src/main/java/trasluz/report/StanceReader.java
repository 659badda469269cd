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
/// The weakest cue that reaches a claim wins (see [CueReach]). A strong cue that was not found to
/// reach the claim marks it for a person to check.
final class StanceReader {
  /// Verbs of seeing and hearing that need no place, beside those of [EnglishSightingRule].
  private static final Set<String> PERCEIVES =
      Set.of("watched", "heard", "vio", "vieron", "observaron");

  private static final Set<String> PLACES = Set.of("place", "places", "puts", "locates");

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
  private final CueReach reach;
  private final SayingReader reader;
  private final SourceNames names;

  StanceReader(Phrases phrases, List<Saying> sayings, Discourse discourse) {
    this.phrases = phrases;
    this.sayings = sayings;
    this.reach = new CueReach(phrases);
    this.reader = new SayingReader(phrases);
    this.names = new SourceNames(phrases, discourse);
  }

  Stance stance(Draft draft, ReportEntities entities) {
    List<Saying> reaching =
        new DenialReach(phrases)
            .within(
                sayings.stream().filter(saying -> reach.reaches(saying, draft)).toList(),
                draft.anchor());
    Optional<Integer> witness = witness(draft);
    Optional<Integer> document = document(draft);
    Hedge read = unfounded(hedge(draft, reaching), reaching);
    Hedge told =
        document.isPresent() && read.compareTo(Hedge.REPORTED) <= 0 ? Hedge.CONFIRMED : read;
    Optional<Referent> self = FirstPerson.teller(draft);
    boolean somebodys = witness.isPresent() || self.isPresent();
    Hedge hedge = somebodys && told == Hedge.ASSERTED ? Hedge.REPORTED : told;
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
    self.filter(_ -> sources.isEmpty()).ifPresent(who -> sources.add(entities.id(who.meaning())));
    document.filter(_ -> sources.isEmpty()).ifPresent(at -> sources.add(names.of(at, entities)));
    witness.filter(_ -> sources.isEmpty()).ifPresent(at -> sources.add(names.of(at, entities)));
    return new Stance(hedge, sources, cues, check);
  }

  /// Who saw it: `two guards watched some men come ashore` is the guards' word.
  private Optional<Integer> witness(Draft draft) {
    if (draft.rule().equals("named as")) {
      return describer(draft);
    }
    Optional<Integer> subject =
        draft.clause().flatMap(c -> c.subjects().stream().findFirst()).map(Clause.Argument::noun);
    if (isSighting(draft)) {
      return subject.filter(this::isWitness);
    }
    boolean awaits =
        phrases.language() == Language.ENGLISH
            && draft
                .clause()
                .filter(clause -> phrases.at(clause.verb()).word().matches("expect.*|await.*"))
                .filter(clause -> !clause.passive() && draft.anchor() == clause.verb())
                .isPresent();
    if (awaits) {
      // `the agent expects the ship at Lima`
      return subject.filter(this::isWitness);
    }
    int before = subject.map(noun -> noun - 1).orElse(-1);
    Optional<Integer> onlooker =
        draft
            .clause()
            .flatMap(
                clause -> onlooker(clause).or(() -> RussianWitnesses.of(phrases, draft, clause)));
    if (onlooker.isPresent()) {
      return onlooker;
    }
    boolean sees = phrases.isVerb(before) && sees(before);
    return sees
        ? new SubjectFinder(phrases)
            .find(before, List.of()).subjects().stream()
                .findFirst()
                .map(Clause.Argument::noun)
                .filter(this::isWitness)
        : Optional.empty();
  }

  /// Not the author, not nobody, and no picture.
  private boolean isWitness(int at) {
    Phrase.Noun noun = phrases.noun(at).orElseThrow();
    return !Phrases.isNobody(noun) && !phrases.isWord(at, "we", "i") && !isPicture(at);
  }

  private boolean sees(int verb) {
    String word = phrases.at(verb).word();
    return EnglishSightingRule.SEES.contains(word) || PERCEIVES.contains(word);
  }

  /// `residents spotted X in Y`, where what is told is the seeing itself.
  private boolean isSighting(Draft draft) {
    return draft.rule().equals(EnglishSightingRule.NAME);
  }

  /// `two soldiers were seen in Lima by residents`
  private Optional<Integer> onlooker(Clause clause) {
    boolean english = phrases.language() == Language.ENGLISH && sees(clause.verb());
    boolean spanish =
        phrases.language() == Language.SPANISH && SpanishSightingRule.sees(phrases, clause.verb());
    boolean seen = clause.passive() && (english || spanish);
    return clause.adjuncts().stream()
        .filter(adjunct -> seen && adjunct.preposition().equals(english ? "by" : "por"))
        .map(adjunct -> adjunct.argument().noun())
        .findFirst();
  }

  /// `the suggestion that X owns Y is absurd`: what the author calls false is without evidence;
  /// only parties deny.
  private Hedge unfounded(Hedge hedge, List<Saying> reaching) {
    boolean author =
        phrases.language() != Language.RUSSIAN
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
        .filter(clause -> describes(phrases.at(clause.verb()).word()))
        .flatMap(clause -> clause.subjects().stream().findFirst())
        .map(Clause.Argument::noun)
        .filter(noun -> !reader.tellsForItself(noun))
        .filter(noun -> !isAppointing(draft, noun));
  }

  private boolean describes(String verb) {
    return phrases.language() == Language.SPANISH
        ? verb.matches("(identific|describ|mencion|cit|senal|calific).*")
        : DESCRIBES.contains(verb);
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
    if (phrases.language() == Language.RUSSIAN) {
      return draft.clause().flatMap(clause -> RussianRecords.document(phrases, clause, reader));
    }
    if (phrases.language() == Language.SPANISH) {
      return draft
          .clause()
          .flatMap(clause ->
              isSighting(draft)
                  ? clause.subjects().stream()
                      .map(Clause.Argument::noun)
                      .filter(this::isPicture)
                      .findFirst()
                  : draft.rule().equals("named as") || phrases.is(clause.verb(), WordClass.BE)
                      ? listedIn(clause)
                      : Optional.empty());
    }
    boolean places = PLACES.contains(phrases.at(draft.anchor()).word());
    boolean sighting = draft.rule().equals(EnglishSightingRule.NAME);
    boolean listing =
        draft.rule().equals("named as") || draft.rule().equals("holding") || places || sighting;
    if (phrases.language() != Language.ENGLISH || !listing) {
      return Optional.empty();
    }
    return draft
        .clause()
        .filter(clause -> !clause.passive())
        .flatMap(clause -> clause.subjects().stream().findFirst())
        .map(Clause.Argument::noun)
        .filter(noun -> sighting ? isPicture(noun) : reader.tellsForItself(noun));
  }

  /// `aparece en los registros como dueña`: the document in which somebody stands.
  private Optional<Integer> listedIn(Clause clause) {
    if (!phrases.at(clause.verb()).word().matches("(figur|const|aparec|inscri|registr).*")) {
      return Optional.empty();
    }
    for (int i = clause.verb() + 1; i < Math.min(clause.to() + 3, phrases.size()); i++) {
      String before = phrases.words().folded(Math.max(0, phrases.at(i).from() - 1));
      int first = phrases.isNoun(i) ? phrases.at(i).from() : -1;
      boolean in =
          phrases.isWord(i - 1, "en") || (first > 0 && before.equals("en") && phrases.isNoun(i));
      if (in && phrases.isNoun(i) && reader.tellsForItself(i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private boolean isPicture(int noun) {
    return phrases.noun(noun).filter(n -> EnglishSightingRule.isPicture(phrases, n)).isPresent()
        || (phrases.language() == Language.SPANISH && SpanishSightingRule.isPicture(phrases, noun));
  }

  /// The stance of an answer to an earlier claim.
  Stance answer(Saying saying, ReportEntities entities) {
    List<String> sources =
        saying.source().map(at -> List.of(names.of(at, entities))).orElse(List.of());
    return new Stance(saying.hedge(), sources, List.of(text(saying)), false);
  }

  private Hedge hedge(Draft draft, List<Saying> reaching) {
    Hedge weakest = Hedge.ASSERTED;
    boolean confirmed = false;
    for (Saying saying : reaching) {
      confirmed |= saying.hedge() == Hedge.CONFIRMED;
      Hedge told = isOwnAnswer(saying, draft) ? Hedge.REPORTED : saying.hedge();
      weakest = told.compareTo(weakest) > 0 ? told : weakest;
    }
    if (isPressConditional(draft)) {
      weakest = Hedge.ALLEGED.compareTo(weakest) > 0 ? Hedge.ALLEGED : weakest;
    }
    boolean open =
        draft.clause().map(c -> c.modal() || c.realis() == Realis.INTENDED).orElse(false);
    // `corre la voz de que Ana va a vender`: the talk is a rumour, whatever it is about.
    boolean talk =
        weakest == Hedge.RUMOURED
            && phrases.language() == Language.SPANISH
            && draft
                .clause()
                .filter(c -> phrases.is(c.group() - 1, WordClass.REL))
                .filter(c -> phrases.isNoun(c.group() - 2))
                .isEmpty();
    if (open && !talk && weakest.compareTo(Hedge.SPECULATED) < 0) {
      return Hedge.SPECULATED;
    }
    return confirmed && weakest == Hedge.ASSERTED ? Hedge.CONFIRMED : weakest;
  }

  /// `Corvo lo niega: dice que nunca pagó`: the negative behind the colon is what it says, and not
  /// what it denies.
  private boolean isOwnAnswer(Saying saying, Draft draft) {
    boolean negative =
        phrases.language() == Language.SPANISH
            && saying.hedge() == Hedge.DENIED
            && !draft.positive();
    for (int i = saying.at(); negative && i < draft.anchor(); i++) {
      if (phrases.isMark(i, ":")) {
        return true;
      }
    }
    return false;
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
      String told = names.of(saying.source().orElseThrow(), entities);
      String source = isHimself(told, draft) ? entities.id(draft.subject().meaning()) : told;
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

  /// `según contó él mismo, Ana pagó`: a pronoun that means nobody before is who the claim is of.
  private boolean isHimself(String source, Draft draft) {
    return phrases.language() == Language.SPANISH
        && draft.subject().type() == EntityType.PERSON
        && source.matches("(?iU)(él|ella)( mism[oa])?");
  }

  private int distance(Saying saying, Draft draft) {
    if (saying.role() == Role.NESTED) {
      return -1;
    }
    int anchor = draft.anchor();
    return saying.at() <= anchor ? anchor - saying.at() : saying.at() + phrases.size();
  }

  private String text(Saying saying) {
    TextWords words = phrases.words();
    return words.between(words.start(saying.found().from()), words.end(saying.found().to() - 1));
  }
}
