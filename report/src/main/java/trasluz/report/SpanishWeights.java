package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.HedgeLexicon.Found;
import trasluz.report.HedgeLexicon.Role;
import trasluz.statement.Hedge;

/// Weighs Spanish sayings by what stands beside them: who says something without showing a paper
/// only claims it (`sostiene, sin mostrar un papel, que`), who says to have heard it passes on
/// somebody else's word (`dice haber oído que`), and what lacks all ground is the word of whoever
/// spread it (`la versión de que …, difundida por Ana, carece hasta hoy de respaldo`).
final class SpanishWeights {
  private static final Set<String> GROUND =
      Set.of(
          "respaldo",
          "fundamento",
          "fundamentos",
          "sustento",
          "base",
          "soporte",
          "asidero",
          "apoyo",
          "prueba",
          "pruebas",
          "evidencia",
          "evidencias",
          "confirmacion");

  private static final String SPREADING =
      "(difund|public|divulg|propag|propal|lanz|circul|rod|hech|esparc|aire|invent|sembr|siembr|alent|alient"
          + "|repit|repet|correr|filtr|dio$|dieron$).*";

  /// In phrases: `carece hasta el día de hoy de respaldo`.
  private static final int FAR = 5;

  private final Phrases phrases;

  SpanishWeights(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Saying> weigh(List<Saying> read) {
    List<Saying> out = new ArrayList<>();
    for (Saying saying : read) {
      Saying weighed = weighed(saying);
      out.add(
          sameSpeaker(weighed, out)
              .map(other -> weighed.with(shared(weighed, other), other.source(), false))
              .orElse(weighed));
    }
    boolean lacking = out.stream().anyMatch(saying -> saying.hedge() == Hedge.NO_EVIDENCE);
    if (!lacking) {
      groundless().ifPresent(out::add);
    }
    return List.copyOf(out);
  }

  private Saying weighed(Saying saying) {
    int last = phrases.holding(saying.found().to() - 1);
    boolean says =
        saying.role() == Role.VERB
            && (saying.hedge() == Hedge.REPORTED || saying.hedge() == Hedge.ALLEGED);
    if (says && isUnshown(last)) {
      Optional<Integer> source =
          saying.source().filter(who -> who <= last).or(() -> speaker(saying.at()));
      return saying.with(Hedge.ALLEGED, source, source.isEmpty());
    }
    if (says && isTakenBack(last)) {
      return saying.with(Hedge.NO_EVIDENCE);
    }
    boolean heard =
        phrases.is(saying.at() - 1, WordClass.HAVE)
            && phrases.isVerb(saying.at() - 2)
            && isHearsay(saying.at() - 2);
    if (says && (heard || isHearsay(last))) {
      return saying.with(Hedge.REPORTED, Optional.empty(), true);
    }
    boolean groundless =
        saying.role() == Role.PLAIN
            && saying.hedge() == Hedge.NO_EVIDENCE
            && saying.source().isEmpty();
    return groundless ? saying.with(saying.hedge(), spreader(), false) : saying;
  }

  /// `Ana negó el pago y añadió que`: a verb of saying behind `y` has the subject of the one
  /// before.
  private Optional<Saying> sameSpeaker(Saying saying, List<Saying> before) {
    int group = new VerbGroup(phrases).start(saying.at());
    while (phrases.noun(group - 1).filter(n -> n.from() == n.to()).isPresent()) {
      group--;
    }
    boolean joined =
        saying.role() == Role.VERB
            && saying.unnamed()
            && phrases.is(group - 1, WordClass.CONJ)
            && !phrases.words().folded(saying.found().from()).equals("se");
    if (!joined) {
      return Optional.empty();
    }
    return before.stream()
        .filter(other -> other.role() == Role.VERB && other.at() < saying.at())
        .filter(other -> isPlural(other) == isPlural(saying))
        .filter(other -> phrases.segmentStart(other.at()) == phrases.segmentStart(saying.at()))
        .filter(other -> other.source().isPresent())
        .reduce((_, last) -> last);
  }

  /// `el registro confirma que …, y confirma que`: what the one confirms the other does.
  private static Hedge shared(Saying saying, Saying before) {
    boolean confirms =
        saying.hedge() == Hedge.REPORTED
            && before.hedge() == Hedge.CONFIRMED
            && saying.found().phrase().hedge().filter(h -> h == Hedge.CONFIRMED).isPresent();
    return confirms ? Hedge.CONFIRMED : saying.hedge();
  }

  private boolean isPlural(Saying saying) {
    return phrases.words().folded(saying.found().from()).endsWith("n");
  }

  private Optional<Integer> speaker(int verb) {
    return new SpeakerFinder(phrases).subject(verb);
  }

  /// `sostiene, sin mostrar un papel, que`, `afirma sin presentar prueba alguna que`: the verb is
  /// followed by what is not shown, and that by what is said.
  private boolean isUnshown(int verb) {
    int without = phrases.isMark(verb + 1, ",—(") ? verb + 2 : verb + 1;
    if (!phrases.isWord(without, "sin")) {
      return false;
    }
    boolean proof = false;
    for (int i = without + 1; i < Math.min(phrases.size(), without + FAR + 2); i++) {
      if (phrases.isWord(i, "que")) {
        return proof;
      }
      proof |= phrases.hasWord(phrases.at(i), word -> phrases.grammar().is(WordClass.PROOF, word));
    }
    return false;
  }

  /// `publicó que …, pero después rectificó`: whoever said it took it back.
  private boolean isTakenBack(int verb) {
    boolean but = false;
    for (int i = verb + 1; i < phrases.segmentEnd(verb); i++) {
      but |= phrases.isWord(i, "pero", "aunque", "y", "luego") && phrases.is(i, WordClass.CONJ);
      boolean takes =
          phrases.isVerb(i)
              && phrases.at(i).word().matches("(se )?(rectific|retract|desdij|desdic|desdec).*");
      if (but && takes && !phrases.is(new VerbGroup(phrases).start(i), WordClass.NEG)) {
        return true;
      }
    }
    return false;
  }

  /// `dice haber oído que`, `asegura haber escuchado en misa que`, and not `haber oído a Ana`.
  private boolean isHearsay(int verb) {
    boolean heard =
        phrases.is(verb + 1, WordClass.HAVE)
            && phrases.has(verb + 2)
            && phrases.hasWord(phrases.at(verb + 2), word -> word.matches("(oi|escuch)[ad].*"));
    for (int i = verb + 3; heard && i < Math.min(phrases.size(), verb + 3 + FAR); i++) {
      if (phrases.isWord(i, "que")) {
        return true;
      }
      if (phrases.isWord(i, "a", "al", "de", "del")) {
        return false;
      }
    }
    return false;
  }

  /// `la hipótesis de que … carece por ahora de base`, `que Ana pagara no tiene ningún asidero`:
  /// what is told lacks all ground, and not a firm its money.
  private Optional<Saying> groundless() {
    for (int i = 1; i + 1 < phrases.size(); i++) {
      boolean lacks = phrases.has(i) && phrases.hasWord(phrases.at(i), w -> w.startsWith("carec"));
      boolean has =
          phrases.is(i - 1, WordClass.NEG)
              && phrases.hasWord(phrases.at(i), w -> w.matches("t(en|ien|uv).*|cuent.*|cont.*"));
      Optional<Integer> ground = lacks || has ? ground(i, has) : Optional.empty();
      if (ground.isPresent() && isOfWhatIsTold(i)) {
        Phrase verb = phrases.at(i);
        HedgeLexicon.Phrase cue =
            new HedgeLexicon.Phrase(
                List.of(verb.word()), Optional.of(Hedge.NO_EVIDENCE), Role.PLAIN);
        Found found = new Found(cue, verb.from(), verb.to());
        return Optional.of(new Saying(found, i, Hedge.NO_EVIDENCE, spreader(), false));
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> ground(int verb, boolean negated) {
    for (int i = verb + 1; i < Math.min(phrases.size(), verb + FAR + 1); i++) {
      if (phrases.isMark(i, ";:—")) {
        return Optional.empty();
      }
      boolean behind = negated || phrases.isWord(i - 1, "de");
      if (behind && phrases.isNoun(i) && phrases.hasWord(phrases.at(i), GROUND::contains)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// Whether the clause before a verb opens with `que` or a noun for what is told.
  private boolean isOfWhatIsTold(int verb) {
    int first = phrases.segmentStart(verb);
    while (first < verb && phrases.is(first, WordClass.ADV)) {
      first++;
    }
    if (phrases.isWord(first, "que") || phrases.isWord(first + 1, "que")) {
      return true;
    }
    boolean noun =
        phrases.noun(first).filter(n -> n.name().isEmpty()).isPresent()
            && (SpanishSayings.standsForWhatIsTold(phrases, phrases.at(first).word())
                || phrases.grammar().is(WordClass.CLAIMNOUN, phrases.at(first).word()));
    return noun && phrases.isWord(first + 1, "de") && phrases.isWord(first + 2, "que");
  }

  /// `…, difundida por Ana,`, `…, cuento que puso a rodar Ana,`: who brought into the world what
  /// lacks all ground.
  private Optional<Integer> spreader() {
    for (int i = 1; i + 1 < phrases.size(); i++) {
      boolean passive =
          phrases.isMark(i - 1, ",") && spreads(i) && phrases.isWord(i + 1, "por", "en");
      Optional<Integer> who = passive ? party(i + 2) : active(i);
      if (who.isPresent()) {
        return who;
      }
    }
    return Optional.empty();
  }

  /// `cuento que puso a rodar Ana`, `versión que publicó Ana`: whoever stands behind the verb.
  private Optional<Integer> active(int relative) {
    boolean told =
        phrases.is(relative, WordClass.REL)
            && phrases.isNoun(relative - 1)
            && SpanishSayings.standsForWhatIsTold(phrases, phrases.at(relative - 1).word());
    boolean spreads = false;
    for (int i = relative + 1; told && i < Math.min(phrases.size(), relative + FAR); i++) {
      if (phrases.isMark(i, ",;:—")) {
        return Optional.empty();
      }
      spreads |= spreads(i);
      boolean named = phrases.noun(i).flatMap(Phrase.Noun::name).isPresent();
      if (spreads && (named || !spreads(i)) && party(i).isPresent()) {
        // `puso a rodar Ana`: the verb that opens the noun before her name.
        return party(i);
      }
    }
    return Optional.empty();
  }

  private boolean spreads(int at) {
    return phrases.hasWord(phrases.at(at), word -> word.matches(SPREADING));
  }

  private Optional<Integer> party(int at) {
    return phrases.noun(at).filter(n -> !n.isPronoun() && n.to() > n.from()).map(_ -> at);
  }
}
