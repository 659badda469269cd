package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.HedgeLexicon.Found;
import trasluz.report.HedgeLexicon.Role;
import trasluz.report.Phrase.Noun;
import trasluz.statement.Hedge;

/// What Spanish does with the words of saying that English does not: the subject that only the
/// ending tells, the document or body behind `en`, and a lack of proof in two parts of a sentence
/// (`pruebas de que …, no las hay`).
///
/// Where it is open whose word something is, it is nobody's by name.
final class SpanishSayings {
  /// In phrases: `se lee, en efecto, en el acta`.
  private static final int FAR = 3;

  private static final Set<String> NONE =
      Set.of("nada", "nadie", "ninguno", "ninguna", "ningun", "poco");

  private final Phrases phrases;
  private final SayingReader reader;

  /// @param reader that read the sayings
  SpanishSayings(Phrases phrases, SayingReader reader) {
    this.phrases = phrases;
    this.reader = reader;
  }

  List<Saying> settle(List<Saying> read) {
    List<Saying> out = new ArrayList<>();
    for (Saying saying : read) {
      if (!isYes(saying)
          && !isFreeInfinitive(saying)
          && !isEmphasis(saying)
          && !isWithinAside(saying, read)) {
        out.add(settled(saying, read));
      }
    }
    missingProof().ifPresent(out::add);
    return new SpanishQuotes(phrases).complete(new SpanishWeights(phrases).weigh(out));
  }

  private Saying settled(Saying saying, List<Saying> read) {
    if (saying.role() == Role.PLAIN && saying.hedge() == Hedge.DENIED) {
      return saying.source().isEmpty() ? caller(saying).orElse(saying) : saying;
    }
    if (saying.role() == Role.PLAIN && saying.hedge() == Hedge.RUMOURED) {
      return saidIn(saying).orElse(saying);
    }
    if (saying.role() != Role.VERB) {
      return saying;
    }
    if (saying.hedge().compareTo(Hedge.ALLEGED) <= 0 && isOfNothing(saying)) {
      return saying.with(Hedge.NO_EVIDENCE, Optional.empty(), false);
    }
    if (saying.hedge() == Hedge.SPECULATED && isOwnPlan(saying)) {
      return saying.with(Hedge.SPECULATED, Optional.empty(), false);
    }
    Optional<Integer> source = saying.source();
    if (source.filter(this::isMissing).isPresent()) {
      return saying.with(Hedge.NO_EVIDENCE, Optional.empty(), false);
    }
    Optional<Integer> studied = source.flatMap(this::studied);
    if (studied.isPresent()) {
      boolean shows = reader.shows(saying.found(), studied.get());
      return saying.with(shows ? Hedge.CONFIRMED : saying.hedge(), studied, false);
    }
    if (source.filter(this::isThingSaid).isPresent()
        && phrases.is(new VerbGroup(phrases).start(saying.at()) - 1, WordClass.REL)) {
      Optional<Integer> teller = behind(last(saying) + 1);
      boolean shows = teller.filter(noun -> isShownBy(saying, noun)).isPresent();
      return saying.with(shows ? Hedge.CONFIRMED : saying.hedge(), teller, teller.isEmpty());
    }
    if (source.filter(this::isDropped).isPresent() && isFirstPerson(saying)) {
      return saying.with(saying.hedge(), Optional.empty(), saying.hedge() != Hedge.SPECULATED);
    }
    if (source.filter(this::isDropped).isPresent() || source.isEmpty()) {
      return evidence(saying).orElse(saying);
    }
    boolean talk =
        source
            .filter(noun ->
                read.stream()
                    .anyMatch(other ->
                        other.at() == noun
                            && other.role() == Role.PLAIN
                            && other.hedge() == Hedge.RUMOURED))
            .isPresent();
    boolean nobody =
        saying.hedge() != Hedge.SPECULATED && source.filter(this::isNobody).isPresent();
    return talk || nobody ? saying.with(saying.hedge(), Optional.empty(), true) : saying;
  }

  /// `es un disparate, dice Ana, que pagara`: what is inserted behind tells whose word it is.
  private Optional<Saying> caller(Saying denied) {
    int verb = last(denied) + 2;
    boolean inserted =
        phrases.isMark(verb - 1, ",")
            && phrases.isVerb(verb)
            && behind(verb + 1).isPresent()
            && phrases.isMark(verb + 2, ",")
            && phrases.isWord(verb + 3, "que");
    return inserted
        ? Optional.of(denied.with(Hedge.DENIED, Optional.of(verb + 1), false))
        : Optional.empty();
  }

  /// The last phrase of a cue of several words: of `se lee` that of `lee`.
  private int last(Saying saying) {
    return phrases.holding(saying.found().to() - 1);
  }

  /// `lo que sí está escrito`: with an accent it is no condition.
  private boolean isYes(Saying saying) {
    return phrases.words().published(saying.found().from()).equalsIgnoreCase("sí");
  }

  /// `extremo que no fue posible corroborar`, `sin confirmar`: an infinitive behind an adjective or
  /// `sin` says nothing of anybody.
  private boolean isFreeInfinitive(Saying saying) {
    int before = saying.at() - 1;
    boolean infinitive =
        saying.role() == Role.VERB
            && phrases.isVerb(saying.at())
            && phrases.at(saying.at()).word().endsWith("r");
    boolean adjective =
        phrases
                .noun(before)
                .filter(noun -> noun.article() == Phrase.Article.NONE && noun.name().isEmpty())
                .isPresent()
            && phrases.is(before - 1, WordClass.BE);
    return infinitive && (adjective || phrases.isWord(before, "sin"));
  }

  /// `resulta que Ana pagó`: no document shows it.
  private boolean isEmphasis(Saying saying) {
    return saying.role() == Role.VERB
        && saying.found().phrase().words().equals(List.of("resulta", "que"))
        && saying.source().filter(noun -> !isDropped(noun)).isEmpty();
  }

  /// `extremo que no pudo comprobarse`: the verb belongs to the cue before it.
  private static boolean isWithinAside(Saying saying, List<Saying> read) {
    return saying.role() == Role.VERB
        && read.stream()
            .filter(other -> other.role() == Role.PLAIN && other.hedge() == Hedge.ALLEGED)
            .filter(
                other -> Set.of("no", "nadie").contains(other.found().phrase().words().getLast()))
            .anyMatch(other ->
                other.found().to() <= saying.found().from()
                    && saying.found().from() - other.found().to() <= FAR);
  }

  /// `dicen en el ministerio que`, `se dice en el informe que`: a body or a document is no rumour.
  private Optional<Saying> saidIn(Saying saying) {
    int in = phrases.isWord(last(saying), "en") ? last(saying) : last(saying) + 1;
    int noun = in + 1;
    if (!phrases.isWord(in, "en") || !reader.tellsForItself(noun)) {
      return Optional.empty();
    }
    return Optional.of(saying.with(Hedge.REPORTED, Optional.of(noun), false));
  }

  /// `nada en los papeles revisados prueba que`: what opens the clause is nothing.
  private boolean isOfNothing(Saying saying) {
    int first = saying.at();
    while (first > 0
        && !(phrases.at(first - 1) instanceof Phrase.Mark)
        && !phrases.is(first - 1, WordClass.CONJ)
        && !phrases.is(first - 1, WordClass.REL)) {
      first--;
    }
    return first < saying.at() - 1
        && NONE.contains(phrases.at(first).word())
        && phrases.is(first + 1, WordClass.PREP);
  }

  /// `prevé comprar`, `espera vender`: who plans something does not say that somebody does it.
  private boolean isOwnPlan(Saying saying) {
    int next = last(saying) + 1;
    return phrases.isVerb(next) && phrases.at(next).word().matches(".*[aei]r(se)?(l[aeo]s?)?");
  }

  /// `versión que difunde Ana`: the noun is what Ana says.
  private boolean isThingSaid(int noun) {
    return phrases
        .noun(noun)
        .filter(n -> n.name().isEmpty() && n.owner().isEmpty())
        .filter(n -> standsForWhatIsTold(phrases, n.word()))
        .isPresent();
  }

  /// `hecho que acredita el contrato`, `dato que confirmó el ministerio`.
  private boolean isShownBy(Saying saying, int teller) {
    boolean confirms =
        saying.found().phrase().hedge().filter(h -> h == Hedge.CONFIRMED).isPresent();
    return reader.shows(saying.found(), teller) || (confirms && reader.tellsForItself(teller));
  }

  /// `versión que`, `extremo que`, `hecho que`: the noun takes up what stands before it.
  static boolean standsForWhatIsTold(Phrases phrases, String word) {
    return phrases.grammar().is(WordClass.TELLING, word)
        || Set.of("hecho", "extremo", "dato", "circunstancia", "algo").contains(word);
  }

  /// `no hay papel que acredite que`.
  private boolean isMissing(int noun) {
    // `ni un solo registro acredita que`
    if (phrases.isWord(noun - 1, "ni")) {
      return true;
    }
    boolean there =
        (phrases.is(noun - 1, WordClass.HAVE) || phrases.isWord(noun - 1, "existe", "consta"))
            && phrases.is(noun - 2, WordClass.NEG);
    return there || isUnshown(noun);
  }

  /// `no aportó un documento que acredite que`, `sin presentar un papel que pruebe que`.
  private boolean isUnshown(int noun) {
    int verb = noun - 1;
    while (phrases.is(verb, WordClass.ADV)) {
      verb--;
    }
    boolean some =
        phrases.noun(noun).filter(n -> n.article() != Phrase.Article.DEFINITE).isPresent();
    int first = phrases.isVerb(verb) ? new VerbGroup(phrases).start(verb) : verb;
    return some
        && phrases.isVerb(verb)
        && (phrases.is(first, WordClass.NEG) || phrases.isWord(first - 1, "sin"));
  }

  /// `del examen de los libros se desprende`: it is the books that show it.
  private Optional<Integer> studied(int noun) {
    boolean study =
        phrases.grammar().is(WordClass.STUDY, phrases.at(noun).word())
            && phrases.isWord(noun + 1, "de")
            && phrases.isNoun(noun + 2);
    return study && reader.isDocument(noun + 2) ? Optional.of(noun + 2) : Optional.empty();
  }

  private Optional<Integer> behind(int at) {
    return phrases.noun(at).filter(noun -> !noun.isPronoun()).isPresent()
        ? Optional.of(at)
        : Optional.empty();
  }

  /// `sospecho`, `oigo`: the author; the third person of the past has an accent.
  private boolean isFirstPerson(Saying saying) {
    String published = phrases.words().published(saying.found().from());
    // `dijo`, `sostuvo`, `expuso` are of the third person.
    boolean strong = published.toLowerCase(java.util.Locale.ROOT).matches(".*(j|uv|us|is|up|in)o");
    return published.endsWith("o")
        && !strong
        && !new Participles(phrases).isParticiple(saying.at());
  }

  /// `callar que`, `omitió mencionar que`, `sin decir que`: what is kept silent is the author's
  /// word.
  static boolean isSilence(Phrases phrases, int verb) {
    return phrases.language() == Language.SPANISH
        && phrases.at(verb).word().endsWith("r")
        && (phrases.isWord(verb - 1, "sin")
            || phrases.is(verb - 1, WordClass.REFUSE)
            || (phrases.isVerb(verb - 1)
                && phrases.grammar().is(WordClass.FACTIVE, phrases.at(verb - 1).word())));
  }

  /// `cuenta el capataz que Ana pagó`, `…, cuenta un vecino`: verbs that tell of a saying only
  /// where somebody behind them says a clause, or where they are set off.
  static boolean tells(Phrases phrases, int verb) {
    boolean says =
        phrases.language() == Language.SPANISH
            && phrases.grammar().is(WordClass.SAYS, phrases.at(verb).word());
    boolean somebody =
        phrases.noun(verb + 1).filter(noun -> !noun.isPronoun()).isPresent()
            && phrases.words().isJoined(phrases.at(verb).to() - 1);
    int open = verb;
    while (phrases.has(open - 1) && Set.of("me", "nos").contains(phrases.at(open - 1).word())) {
      open--;
    }
    boolean setOff =
        phrases.isMark(open - 1, ",»”\"—") && new SpeakerFinder(phrases).closes(verb + 1);
    boolean colon =
        phrases.noun(verb - 1).filter(Noun::isPronoun).isPresent() && phrases.isMark(verb + 2, ":");
    return says && somebody && (phrases.isWord(verb + 2, "que") || setOff || colon);
  }

  private boolean isDropped(int noun) {
    return phrases.noun(noun).filter(n -> n.from() == n.to()).isPresent();
  }

  /// `fue posible corroborar`: a bare noun in the singular that is no word for anybody.
  private boolean isNobody(int at) {
    Noun noun = phrases.noun(at).orElseThrow();
    if (noun.word().equals("fuentes") && noun.article() == Phrase.Article.NONE) {
      // `fuentes del banco aseguran`: more than that there are some is not told.
      return phrases.words().folded(noun.from()).equals("fuentes");
    }
    boolean bare =
        noun.article() == Phrase.Article.NONE
            && noun.name().isEmpty()
            && noun.owner().isEmpty()
            && noun.type().isEmpty()
            && noun.relational().isEmpty()
            && noun.to() - noun.from() == 1;
    return bare
        && !noun.word().endsWith("s")
        && !phrases.words().isCapitalised(noun.from())
        && !reader.isDocument(at);
  }

  /// `se lee en el acta`, `me confirmaron en Prefectura`, `quedó probado en el juicio`: a document
  /// or a body behind `en`, and `dijeron a este diario dos funcionarios`.
  private Optional<Saying> evidence(Saying saying) {
    Optional<Integer> teller = teller(saying);
    if (teller.isPresent()) {
      return Optional.of(saying.with(saying.hedge(), teller, false));
    }
    int at = last(saying) + 1;
    int end = Math.min(phrases.size(), at + FAR);
    while (at < end && (phrases.is(at, WordClass.ADV) || phrases.at(at) instanceof Phrase.Date)) {
      at++;
    }
    boolean in = phrases.isWord(at, "en") && phrases.isNoun(at + 1);
    if (saying.found().phrase().words().getFirst().startsWith("qued")) {
      // `quedó probado (en el juicio)`: whoever established it.
      Optional<Integer> where = in ? Optional.of(at + 1) : Optional.empty();
      return Optional.of(saying.with(Hedge.CONFIRMED, where, false));
    }
    if (in && reader.tellsForItself(at + 1)) {
      boolean confirms =
          saying.found().phrase().hedge().filter(h -> h == Hedge.CONFIRMED).isPresent();
      boolean shows =
          saying.hedge() == Hedge.REPORTED && (confirms || reader.shows(saying.found(), at + 1));
      return Optional.of(
          saying.with(shows ? Hedge.CONFIRMED : saying.hedge(), Optional.of(at + 1), false));
    }
    boolean addressed =
        phrases.isWord(at, "a", "al")
            && phrases.isNoun(at + 1)
            && phrases.at(at + 1).to() - phrases.at(at + 1).from() > 2
            && new SpeakerFinder(phrases).closes(at + 2);
    if (addressed && phrases.isMark(saying.at() - 2, ",»”\"—")) {
      return Optional.of(saying.with(saying.hedge(), Optional.of(at + 1), false));
    }
    return Optional.empty();
  }

  /// `Desmiente la naviera que`, `en el sindicato aseguran que`: a party behind the verb, or a body
  /// behind `en` before a verb in the plural.
  private Optional<Integer> teller(Saying saying) {
    int next = last(saying) + 1;
    if (isParty(next) && phrases.isWord(next + 1, "que")) {
      return Optional.of(next);
    }
    int before = saying.at() - 1;
    while (phrases.has(before) && (isDropped(before) || phrases.is(before, WordClass.ADV))) {
      before--;
    }
    boolean opens = before == 1 || phrases.isMark(before - 2, ",;:—(");
    boolean plural = phrases.words().folded(saying.found().from()).endsWith("n");
    return plural && opens && phrases.isWord(before - 1, "en") && isBody(before)
        ? Optional.of(before)
        : Optional.empty();
  }

  private boolean isParty(int at) {
    return phrases
        .noun(at)
        .filter(noun -> !noun.isPronoun())
        .filter(noun -> noun.type().isPresent() || noun.name().isPresent())
        .isPresent();
  }

  private boolean isBody(int at) {
    return phrases
        .noun(at)
        .flatMap(noun -> noun.name().map(hit -> hit.meaning().type()).or(noun::type))
        .filter(type -> type != EntityType.PERSON && !type.isPlace())
        .isPresent();
  }

  /// `Pruebas de que Ana controle la firma, la diputada no tiene ninguna`, `De que pagara no hay
  /// indicio`: what opens the sentence is said to be missing at its end.
  private Optional<Saying> missingProof() {
    int first = 0;
    while (phrases.isMark(first, "«“\"—(")) {
      first++;
    }
    boolean proof =
        phrases.isNoun(first)
            && phrases.grammar().is(WordClass.PROOF, phrases.at(first).word())
            && phrases.isWord(first + 1, "de")
            && phrases.isWord(first + 2, "que");
    if (!proof) {
      return Optional.empty();
    }
    for (int i = phrases.segmentEnd(first) - 1; i > first + 2; i--) {
      boolean lacks =
          phrases.is(i, WordClass.NEG)
              && (phrases.is(i + 1, WordClass.HAVE)
                  || phrases.isVerb(i + 1)
                  || phrases.noun(i + 1).filter(Noun::isPronoun).isPresent());
      if (lacks) {
        int last = phrases.at(i).from();
        Found found =
            new Found(
                new HedgeLexicon.Phrase(
                    List.of(phrases.at(first).word()), Optional.of(Hedge.NO_EVIDENCE), Role.PLAIN),
                phrases.at(first).from(),
                phrases.at(first).to());
        boolean somebody =
            phrases.noun(i - 1).filter(n -> n.from() < last && n.to() > n.from()).isPresent()
                && phrases.isMark(i - 2, ",")
                && phrases.isVerb(i + 1);
        Optional<Integer> source = somebody ? Optional.of(i - 1) : Optional.empty();
        return Optional.of(new Saying(found, first, Hedge.NO_EVIDENCE, source, false));
      }
    }
    return Optional.empty();
  }
}
