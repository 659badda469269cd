package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.report.DenialReader.Answer;
import trasluz.report.HedgeLexicon.Found;
import trasluz.report.HedgeLexicon.Role;
import trasluz.statement.Hedge;

/// Reads Spanish answers to the claim before that tell no claim of their own: `«Ni hablar»,
/// respondió Ana`, `es falso, según su abogado`, `Ana rechaza esa versión`, `no hay un solo papel
/// que lo pruebe`; and those to a claim of the same sentence: `…, pero Ana lo niega`, `…, extremo
/// que Ana desmiente`.
final class SpanishAnswers {
  /// What an answer that is nothing but a denial holds, folded.
  private static final Pattern FLAT_NO =
      Pattern.compile(
          "(?:rotundamente |totalmente |completamente |absolutamente |pura?s? |todo |eso |esto )*"
              + "(?:(?:no |ni )?(?:es|son|era|seria) )?(?:(?:un|una|puro|pura|puros|puras|todo|toda|rotundamente"
              + "|totalmente|completamente|absolutamente|simplemente|radicalmente) )*"
              + "(?:falsos?|falsas?|mentiras?|patranas?|bulos?|calumnias?|infundios?|invento|inventos|disparates?"
              + "|falsedad|falsedades|fabula|fabulas|embustes?|tonterias?|infamia|difamacion|cuentos?|fantasias?"
              + "|invencion|invenciones|barbaridad|montaje|chorradas?|habladurias|novelas?|paparruchas?)"
              + "(?: de (?:toda falsedad|principio a fin|cabo a rabo|la prensa|mal gusto|mala fe))?");

  private static final Set<String> NO =
      Set.of(
          "no",
          "no senor",
          "no senora",
          "no senoria",
          "nunca",
          "jamas",
          "nunca jamas",
          "ni hablar",
          "ni por asomo",
          "ni mucho menos",
          "ni pensarlo",
          "ni de lejos",
          "ni de broma",
          "ni en suenos",
          "nada de eso",
          "nada de eso es cierto",
          "nada de eso es verdad",
          "nada de eso ocurrio",
          "nada de nada",
          "nada mas lejos de la realidad",
          "en absoluto",
          "de ninguna manera",
          "de ningun modo",
          "para nada",
          "que va",
          "no es cierto",
          "no es verdad",
          "no es asi",
          "eso no es cierto",
          "eso no es verdad",
          "eso no es asi",
          "eso nunca ocurrio",
          "eso no ocurrio",
          "nunca ocurrio",
          "faltaria mas que no");

  /// `ni un dólar`, `ni un solo papel`, `ni una palabra`.
  private static final Pattern NOT_ONE = Pattern.compile("ni (?:un|una)(?: solo| sola)? \\w+");

  /// `ningún documento lo acredita`, `nada lo respalda`: what proves it.
  private static final Pattern PROVES =
      Pattern.compile(
          "(?:prueb|prob|acredit|demuestr|demostr|respald|sosten|sostien|confirm|corrobor|avale?|avala|sustent|document).*");

  /// `la citada versión`, `tal cosa`, besides the words for what is told.
  private static final Set<String> TOLD =
      Set.of(
          "todo",
          "cosa",
          "senalamiento",
          "senalamientos",
          "imputacion",
          "imputaciones",
          "cargos",
          "publicacion",
          "denuncia",
          "denuncias",
          "reportaje",
          "relato");

  private static final Set<String> BUT =
      Set.of("pero", "aunque", "y", "mas", "si bien", "mientras");

  private static final Set<String> WHICH = Set.of("lo", "cual", "algo", "cosa", "acusacion");

  private static final Pattern CALLS =
      Pattern.compile("(?:tach|tild|calific|trat|llam|consider|juzg).*");

  /// In phrases.
  private static final int FALSITY_REACH = 6;

  /// In words.
  private static final int LONGEST_EXCLAMATION = 8;

  /// In phrases.
  private static final int LONGEST_ANSWER = 14;

  private final Phrases phrases;
  private final List<Saying> sayings;

  SpanishAnswers(Phrases phrases, List<Saying> sayings) {
    this.phrases = phrases;
    this.sayings = sayings;
  }

  Optional<Answer> read() {
    return exclaimed()
        .or(this::takenUp)
        .or(this::called)
        .or(this::calledSo)
        .or(this::rejected)
        .or(this::unproven);
  }

  /// `«Ni hablar», respondió Ana`, `Ana respondió: «Es falso»`, `Es falso, según su abogado`.
  private Optional<Answer> exclaimed() {
    for (int from = 0; from < Math.min(phrases.size(), LONGEST_ANSWER); from++) {
      boolean opens =
          from == 0
              || phrases.isMark(from - 1, "«“\"")
              || phrases.isMark(from - 1, ":—")
              || isSaid(from);
      if (opens && isFlatNo(from)) {
        int at = from;
        Optional<Saying> speaker =
            sayings.stream()
                .filter(saying -> saying.source().isPresent())
                .filter(saying -> saying.role() == Role.VERB || saying.role() == Role.AFTER)
                .filter(saying -> at == 0 || saying.at() > at || isBefore(saying, at))
                .filter(saying -> !phrases.is(saying.at() - 1, WordClass.NEG))
                .findFirst();
        if (speaker.isPresent()) {
          return speaker.map(saying -> denied(saying, saying.source()));
        }
      }
    }
    return Optional.empty();
  }

  /// `Ana responde que no`, `Ana sostiene que no es así`
  private boolean isSaid(int from) {
    return phrases.isWord(from - 1, "que")
        && sayings.stream()
            .anyMatch(saying -> saying.role() == Role.VERB && saying.at() == from - 2);
  }

  /// `Ana dice que no, que no le ha prestado un peso`: the negative behind the flat no is what she
  /// denies.
  static boolean repeatsNo(Phrases phrases, Draft draft) {
    boolean negative =
        phrases.language() == Language.SPANISH && !draft.positive() && draft.clause().isPresent();
    int that = negative ? draft.clause().get().group() - 1 : -1;
    for (int i = that; negative && i > that - 4; i--) {
      if (phrases.isWord(i, "que")
          && phrases.isMark(i - 1, ",")
          && phrases.isWord(i - 2, "no")
          && phrases.isWord(i - 3, "que")) {
        return true;
      }
    }
    return false;
  }

  /// `Ana respondió: «Falso»`, and not `Ana no vino; Berto, sí: «Falso»`.
  private boolean isBefore(Saying saying, int at) {
    int colon = phrases.beforeMarks(at);
    return phrases.segmentStart(colon) <= saying.at();
  }

  /// `…, lo que Ana niega`, `…, extremo que Ana desmiente`.
  private Optional<Answer> takenUp() {
    return sayings.stream()
        .filter(saying -> saying.hedge() == Hedge.DENIED && saying.role() == Role.VERB)
        .filter(saying -> saying.source().filter(who -> who < saying.at()).isPresent())
        .filter(saying ->
            opensAnswer(saying.at())
                .filter(from -> from < saying.source().orElse(0) && !phrases.isWord(from, "pero"))
                .isPresent())
        .findFirst()
        .map(saying -> denied(saying, saying.source()));
  }

  /// Whether what stands from a phrase up to the next mark is nothing but a denial.
  private boolean isFlatNo(int from) {
    int end = from;
    while (phrases.has(end) && !phrases.isMark(end, "»”\",;.:—!")) {
      end++;
    }
    boolean bounded = end > from && (from > 0 || phrases.has(end));
    int first = phrases.at(from).from();
    int last = bounded ? phrases.at(end - 1).to() : first;
    if (last - first > LONGEST_EXCLAMATION || last <= first) {
      return false;
    }
    StringBuilder told = new StringBuilder();
    for (int i = first; i < last; i++) {
      told.append(i > first ? " " : "").append(phrases.words().folded(i));
    }
    String answer = told.toString();
    return NO.contains(answer)
        || FLAT_NO.matcher(answer).matches()
        || NOT_ONE.matcher(answer).matches();
  }

  /// `Ana tachó la acusación de disparate`, `Ana calificó de falsa la noticia`: no clause says
  /// what.
  private Optional<Answer> called() {
    return sayings.stream()
        .filter(saying -> saying.hedge() == Hedge.DENIED && saying.source().isPresent())
        .filter(saying -> saying.role() == Role.VERB || saying.role() == Role.PLAIN)
        .filter(saying -> isToldNear(saying.at()) && !opensClause(saying.at()))
        .findFirst()
        .map(saying -> denied(saying, saying.source()));
  }

  /// `Ana tachó la acusación de disparate`, `Ana calificó la noticia de «falsa»`.
  private Optional<Answer> calledSo() {
    for (int i = 1; i + 2 < phrases.size(); i++) {
      boolean calls =
          phrases.isVerb(i) && CALLS.matcher(phrases.at(i).word()).matches() && isTelling(i + 1);
      boolean lie = false;
      for (int k = i + 2; calls && k < Math.min(phrases.size(), i + FALSITY_REACH); k++) {
        lie |=
            phrases.isNoun(k)
                && phrases.hasWord(phrases.at(k), word -> FLAT_NO.matcher(word).matches());
      }
      Optional<Integer> who =
          lie ? new SpeakerFinder(phrases).subject(i).filter(n -> !isTold(n)) : Optional.empty();
      if (who.isPresent()) {
        Phrase verb = phrases.at(i);
        HedgeLexicon.Phrase cue =
            new HedgeLexicon.Phrase(List.of(verb.word()), Optional.of(Hedge.DENIED), Role.VERB);
        Found found = new Found(cue, verb.from(), verb.to());
        return Optional.of(
            new Answer(new Saying(found, i, Hedge.DENIED, who, false), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private boolean isToldNear(int cue) {
    for (int i = Math.max(0, cue - 3); i < Math.min(phrases.size(), cue + 5); i++) {
      if (phrases.isMark(i, ",;:—") && i > cue) {
        return false;
      }
      if (i != cue && isTold(i) && !phrases.is(i + 1, WordClass.REL)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTold(int at) {
    boolean ofIt = phrases.isWord(at + 1, "de") && !phrases.isWord(at + 2, "el", "ella");
    return !ofIt && isTelling(at);
  }

  private boolean isTelling(int at) {
    return phrases
        .noun(at)
        .filter(noun -> noun.name().isEmpty())
        .filter(noun ->
            phrases.grammar().is(WordClass.TELLING, noun.word())
                || phrases.grammar().is(WordClass.CLAIMNOUN, noun.word())
                || TOLD.contains(noun.word()))
        .isPresent();
  }

  /// `niega que Ana pagara`, `niega haber pagado`.
  private boolean opensClause(int verb) {
    for (int i = verb + 1; i < Math.min(phrases.size(), verb + 6); i++) {
      if (phrases.isMark(i, ";:—")) {
        return false;
      }
      if (phrases.isWord(i, "que") || phrases.isVerb(i) || phrases.is(i, WordClass.HAVE)) {
        return true;
      }
    }
    return false;
  }

  /// `Ana niega rotundamente cualquier vínculo`, `Ana se desvincula de los hechos`: an adverb may
  /// stand between.
  private Optional<Answer> rejected() {
    for (Saying saying : sayings) {
      boolean denies = saying.hedge() == Hedge.DENIED && saying.role() == Role.VERB;
      int noun = saying.at() + 1;
      while (phrases.is(noun, WordClass.ADV)) {
        noun++;
      }
      boolean any =
          phrases
              .noun(noun)
              .filter(n -> n.name().isEmpty())
              .filter(
                  n -> phrases.words().folded(n.from()).matches("cualquier|todo|toda|todos|todas"))
              .isPresent();
      if (denies && any && saying.source().isPresent() && phrases.closes(noun + 1)) {
        return Optional.of(denied(saying, saying.source()));
      }
    }
    return Optional.empty();
  }

  /// `No hay un solo papel que lo pruebe`, `Ningún documento lo respalda`, `Nada lo acredita`.
  private Optional<Answer> unproven() {
    for (int i = 1; i + 1 < phrases.size() && i < 2 * LONGEST_ANSWER; i++) {
      boolean it = phrases.isNoun(i) && phrases.isWord(i, "lo");
      int verb = phrases.is(i + 1, WordClass.HAVE) ? i + 2 : i + 1;
      boolean proves =
          it
              && phrases.isVerb(verb)
              && PROVES.matcher(phrases.words().folded(phrases.at(verb).from())).matches()
              && (phrases.closes(verb + 1) || phrases.is(verb + 1, WordClass.ADV));
      if (proves && isNothing(i) && !tells(i)) {
        return Optional.of(lacking(verb));
      }
    }
    return Optional.empty();
  }

  /// Whether what stands before "lo" is nothing: `ningún papel`, `nada`, `no hay papel que`.
  private boolean isNothing(int lo) {
    boolean nothing = false;
    for (int i = phrases.segmentStart(lo); i < lo; i++) {
      nothing |=
          phrases.is(i, WordClass.NEG)
              || phrases.isWord(i, "nada", "nadie")
              || phrases.noun(i).filter(Phrases::isNegative).isPresent();
    }
    return nothing;
  }

  /// Whether the clause before "lo" tells something itself.
  private boolean tells(int to) {
    int first = to;
    while (first > 0 && !phrases.is(first - 1, WordClass.CONJ)) {
      first--;
    }
    for (int i = first; i < to; i++) {
      if (phrases.at(i) instanceof Phrase.Verb verb && !verb.frames().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// Where the part of the sentence begins that answers the part before it: at the "pero" or
  /// "extremo que" before whoever denies.
  Optional<Integer> opensAnswer(int verb) {
    if (phrases.language() != Language.SPANISH || verb < 2) {
      return Optional.empty();
    }
    int from = verb;
    while (from > 0 && verb - from < LONGEST_EXCLAMATION && !phrases.isMark(from - 1, ",;:—(")) {
      from--;
    }
    boolean it = phrases.isNoun(verb - 1) && phrases.isWord(verb - 1, "lo", "la", "los", "las");
    boolean but =
        it && (hasRelative(from) || (phrases.has(from) && BUT.contains(phrases.at(from).word())));
    boolean semicolon = it && phrases.isMark(from - 1, ";");
    boolean which =
        phrases.noun(from).isPresent()
            && (phrases.is(from + 1, WordClass.REL) || phrases.isWord(from + 1, "cual"))
            && (WHICH.contains(phrases.at(from).word()) || isTakenUp(from));
    return from > 1 && (but || semicolon || which) ? Optional.of(from) : Optional.empty();
  }

  /// `…, que lo niega`, `…, quien lo niega`.
  private boolean hasRelative(int from) {
    return phrases.is(from, WordClass.REL);
  }

  private boolean isTakenUp(int noun) {
    return phrases.noun(noun).filter(n -> n.article() == Phrase.Article.NONE).isPresent()
        && SpanishSayings.standsForWhatIsTold(phrases, phrases.at(noun).word());
  }

  /// Whether a part of the sentence before a place says of itself what somebody says: what is
  /// denied there is that, read or not.
  boolean answersItsOwn(int opens) {
    return sayings.stream()
        .filter(saying -> saying.at() < opens && saying.hedge() != Hedge.DENIED)
        .anyMatch(saying -> {
          for (int i = saying.at(); i < Math.min(opens, saying.at() + LONGEST_EXCLAMATION); i++) {
            if (phrases.isWord(i, "que")) {
              return true;
            }
          }
          return saying.role() == Role.AFTER;
        });
  }

  private static Answer denied(Saying saying, Optional<Integer> source) {
    return new Answer(saying.with(Hedge.DENIED, source, false), Optional.empty());
  }

  private Answer lacking(int at) {
    Phrase phrase = phrases.at(at);
    HedgeLexicon.Phrase cue =
        new HedgeLexicon.Phrase(List.of(phrase.word()), Optional.of(Hedge.NO_EVIDENCE), Role.PLAIN);
    Found found = new Found(cue, phrase.from(), phrase.to());
    return new Answer(
        new Saying(found, at, Hedge.NO_EVIDENCE, Optional.empty(), false), Optional.empty());
  }
}
