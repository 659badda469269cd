package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Clause.Argument;
import trasluz.report.Phrase.Noun;

/// Puts the parties of Spanish clauses in their places where the order of words does not: the
/// subject behind the verb (`preside la fundación Ana Ruiz`), the object before it with a pronoun
/// (`la red la explota Corvo`, `a Ana le pagó Corvo`), the subject of `haber` in another clause
/// (`acusa a Ana de haber pagado`).
///
/// A person behind a verb without "a" is its subject, since "a" stands before persons who are
/// objects. Where that does not decide, the clause stays as the order of words tells it.
final class SpanishClauses {
  /// The subject where the verb alone has it: `Pagó la deuda`.
  static final String DROPPED = "[él]";

  /// The same in the plural: `Pagaron la deuda`.
  static final String THEY = "[ellos]";

  private static final Set<String> ACCUSATIVE = Set.of("lo", "la", "los", "las");
  private static final Set<String> DATIVE = Set.of("le", "les");
  private static final int FAR = 8;

  private final Phrases phrases;
  private final SpanishControl control;
  private final List<Clause> done = new ArrayList<>();

  SpanishClauses(Phrases phrases) {
    this.phrases = phrases;
    this.control = new SpanishControl(phrases, this);
  }

  List<Clause> read(List<Clause> clauses) {
    for (Clause clause : clauses) {
      done.add(amend(clause));
    }
    List<Clause> parted =
        done.stream().flatMap(clause -> new SpanishContrast(phrases).of(clause)).toList();
    return new SpanishGaps(phrases).complete(parted);
  }

  private Clause amend(Clause told) {
    Clause read =
        isComplement(told)
            ? with(told, List.of(), told.objects(), told.adjuncts())
            : withoutAside(told);
    Optional<Integer> accusative = clitic(read, ACCUSATIVE);
    Clause clause = withDative(withoutClitics(read));
    if (read.isCopula() && accusative.isEmpty() && !phrases.isVerb(read.verb())) {
      Clause said = control.shared(bearerBehind(clause), done);
      return new SpanishRealis(phrases)
          .of(phrases.isWord(clause.verb(), "ser") ? control.controlled(said, done) : said);
    }
    Clause placed =
        accusative.isPresent() ? withObject(clause, accusative.get()) : inverted(clause);
    return new SpanishRealis(phrases)
        .of(control.controlled(objectBehind(control.shared(placed, done)), done));
  }

  /// `ha confirmado, a preguntas de este diario, que compró`: the noun before `que` stands in an
  /// aside behind a verb that `que` belongs to.
  private boolean isComplement(Clause clause) {
    int relative = before(clause);
    if (!phrases.isWord(relative, "que") || !phrases.isMark(relative - 1, ",")) {
      return false;
    }
    int open = relative - 2;
    while (open > 0 && !phrases.isMark(open, ",;:")) {
      open--;
    }
    return phrases.isMark(open, ",")
        && phrases.at(Math.max(0, open - 1)) instanceof Phrase.Verb verb
        && verb.frames().isEmpty();
  }

  /// `asegura, sin dar documento alguno, que Ana pagó`, `es falso, dice Ana, que Berto pagara`:
  /// what stands in the aside is not paid.
  private Clause withoutAside(Clause clause) {
    List<Argument> objects =
        clause.objects().stream().filter(o -> !isInAside(o.noun(), clause)).toList();
    return objects.size() == clause.objects().size()
        ? clause
        : with(clause, clause.subjects(), objects, clause.adjuncts());
  }

  private boolean isInAside(int noun, Clause clause) {
    boolean relative =
        noun < clause.group() && phrases.isMark(noun + 1, ",—") && phrases.isWord(noun + 2, "que");
    int open = noun;
    while (open > 0 && !phrases.isMark(open, ",;:—")) {
      open--;
    }
    return relative
        && phrases.isMark(open, ",—")
        && (tellsNothing(open - 1) || (open + 2 == noun && tellsNothing(open + 1)));
  }

  private boolean tellsNothing(int verb) {
    return phrases.has(verb)
        && phrases.at(verb) instanceof Phrase.Verb found
        && found.frames().isEmpty();
  }

  /// `figura como administradora de Corvo Ana Ruiz`: whoever is named behind what is said.
  private Clause bearerBehind(Clause clause) {
    boolean two = clause.subjects().isEmpty() && clause.objects().size() == 2;
    if (!two || isRelative(clause)) {
      return clause;
    }
    Argument said = clause.objects().getFirst();
    Argument bearer = clause.objects().getLast();
    boolean told =
        phrases
                .noun(said.noun())
                .filter(n -> !n.relational().isEmpty() && n.name().isEmpty())
                .isPresent()
            && phrases.isNoun(bearer.noun() - 1)
            && isNamed(bearer.noun());
    return told ? with(clause, List.of(bearer), List.of(said), clause.adjuncts()) : clause;
  }

  // --- pronouns ------------------------------------------------------------------------------

  private Optional<Integer> clitic(Clause clause, Set<String> forms) {
    for (int i = clause.group(); i <= Math.min(clause.verb() + 1, phrases.size() - 1); i++) {
      if (isPronoun(i, forms)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private boolean isPronoun(int at, Set<String> forms) {
    return phrases.noun(at).filter(Noun::isPronoun).isPresent()
        && forms.contains(phrases.at(at).word());
  }

  private Clause withoutClitics(Clause clause) {
    List<Argument> objects =
        clause.objects().stream().filter(o -> !isPronoun(o.noun(), Chunker.CLITICS)).toList();
    return with(clause, clause.subjects(), objects, clause.adjuncts());
  }

  /// `le pagó`, `a Ana le pagó`: whom the pronoun means stands with "a".
  private Clause withDative(Clause clause) {
    Optional<Integer> dative = clitic(clause, DATIVE);
    boolean told = clause.adjuncts().stream().anyMatch(a -> a.preposition().equals("a"));
    if (dative.isEmpty() || told) {
      return clause;
    }
    List<Adjunct> adjuncts = new ArrayList<>(clause.adjuncts());
    int whom = fronted(clause).orElse(dative.get());
    adjuncts.add(new Adjunct("a", new Argument(whom, Optional.empty())));
    return with(clause, clause.subjects(), clause.objects(), adjuncts);
  }

  /// `A Ana (la oposición) la acusa`: the noun behind an "a" that opens the clause.
  private Optional<Integer> fronted(Clause clause) {
    int first = phrases.segmentStart(clause.group());
    for (int i = clause.group() - 1; i >= Math.max(first, clause.group() - FAR); i--) {
      boolean opens =
          i == first
              || phrases.isMark(i - 1, ",")
              || phrases.is(i - 1, WordClass.REL)
              || phrases.is(i - 1, WordClass.CONJ)
              || phrases.is(i - 1, WordClass.ADV);
      if (opens && phrases.isWord(i, "a") && phrases.isNoun(i + 1)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  /// `la dirige Ana`, `la red la explota Corvo`, `Corvo la compró`.
  private Clause withObject(Clause clause, int pronoun) {
    List<Argument> behind = behind(clause);
    List<Argument> before = isRelative(clause) ? List.of() : clause.subjects();
    boolean front =
        !behind.isEmpty()
            && before.size() == 1
            && (isTakenUp(before.getFirst().noun(), pronoun, behind)
                || agrees(before.getFirst().noun(), pronoun)
                || (phrases.isWord(before.getFirst().noun() - 1, "de")
                    && agrees(before.getFirst().noun() - 2, pronoun)));
    if (front) {
      return with(clause, behind, before, clause.adjuncts());
    }
    Argument object = new Argument(fronted(clause).orElse(pronoun), Optional.empty());
    if (before.isEmpty() && !behind.isEmpty()) {
      return with(clause, behind, List.of(object), clause.adjuncts());
    }
    return clause.objects().isEmpty()
        ? with(clause, clause.subjects(), List.of(object), clause.adjuncts())
        : clause;
  }

  /// `Corvo la controla Mena`: a body right before the pronoun that stands for it, and a party
  /// behind the verb.
  private boolean isTakenUp(int noun, int pronoun, List<Argument> behind) {
    boolean body = isNamed(noun) && !isPerson(noun) && phrases.beforeQuotes(pronoun) == noun;
    int party = behind.getFirst().noun();
    return body
        && !phrases.is(party - 1, WordClass.PREP)
        && (isNamed(party) || phrases.noun(party).flatMap(Noun::type).isPresent());
  }

  private boolean agrees(int noun, int pronoun) {
    if (!phrases.isNoun(noun)) {
      return false;
    }
    String article = phrases.words().folded(phrases.at(noun).from());
    String word = phrases.at(pronoun).word();
    return switch (word) {
      case "la" -> Set.of("la", "una", "esta", "esa", "dicha").contains(article);
      case "lo" -> Set.of("el", "un", "este", "ese", "dicho").contains(article);
      case "los" -> Set.of("los", "unos", "estos", "esos").contains(article);
      default -> Set.of("las", "unas", "estas", "esas").contains(article);
    };
  }

  // --- the subject behind the verb -------------------------------------------------------------

  boolean isRelative(Clause clause) {
    return phrases.is(before(clause), WordClass.REL);
  }

  /// What stands before a verb and its date: `quien en 2013 le prestó`.
  int before(Clause clause) {
    int i = clause.group() - 1;
    while (i > 0
        && (phrases.at(i) instanceof Phrase.Date
            || (phrases.is(i, WordClass.PREP) && phrases.at(i + 1) instanceof Phrase.Date))) {
      i--;
    }
    return i;
  }

  /// The nouns without preposition behind a verb, also behind what is set off by commas.
  private List<Argument> behind(Clause clause) {
    List<Argument> found = new ArrayList<>(clause.objects());
    int next = clause.to();
    if (found.isEmpty() && phrases.isMark(next, ",") && phrases.isMark(next - 2, ",")) {
      next++;
    }
    if (found.isEmpty() && phrases.isMark(next, ",") && phrases.isMark(next - 3, ",")) {
      next++;
    }
    boolean plural = phrases.at(clause.verb()).word().endsWith("n");
    if (found.size() == 1
        && plural
        && phrases.isWord(next, "y", "e")
        && phrases.noun(next + 1).flatMap(Noun::name).isPresent()) {
      // `la reunión que mantuvieron Ana y Berto duró dos horas`
      found.add(new Argument(next + 1, Optional.empty()));
      return found;
    }
    next = phrases.behindQuotes(next - 1);
    if (phrases.isNoun(next) && !isPronoun(next, Chunker.CLITICS) && next > clause.verb()) {
      found.add(new Argument(next, Optional.empty()));
      if (phrases.isWord(next + 1, "y", "e") && phrases.isNoun(next + 2)) {
        found.add(new Argument(next + 2, Optional.empty()));
      }
    }
    return found;
  }

  /// `concedió a Ana la licencia`: the object stands behind whom it is given to.
  private Clause objectBehind(Clause clause) {
    boolean bare =
        !clause.subjects().isEmpty()
            && clause.objects().isEmpty()
            && phrases.isNoun(clause.to())
            && clause.subjects().stream().allMatch(s -> s.noun() < clause.verb())
            && !isRelative(clause);
    return bare
        ? withSum(
            with(
                clause,
                clause.subjects(),
                List.of(new Argument(clause.to(), Optional.empty())),
                clause.adjuncts()))
        : clause;
  }

  /// `abonó a Ana la cantidad de 300 euros`
  private Clause withSum(Clause clause) {
    int sum = clause.to() + 2;
    boolean told =
        clause.amount().isEmpty()
            && phrases.isWord(sum - 1, "de")
            && phrases.has(sum)
            && phrases.at(sum) instanceof Phrase.Money;
    return told
        ? new Clause(
            clause.verb(),
            clause.frames(),
            clause.subjects(),
            clause.excluded(),
            clause.objects(),
            clause.adjuncts(),
            clause.passive(),
            clause.positive(),
            clause.modal(),
            clause.realis(),
            Optional.of(((Phrase.Money) phrases.at(sum)).amount()),
            clause.from(),
            clause.group(),
            sum + 1)
        : clause;
  }

  private Clause inverted(Clause clause) {
    boolean relative = isRelative(clause);
    boolean free = clause.subjects().isEmpty();
    List<Argument> behind = behind(clause);
    if ((!free && !relative) || behind.isEmpty() || isImpersonal(clause)) {
      return clause;
    }
    List<Argument> subjects = subjectsOf(clause, behind, relative && !free);
    if (subjects.isEmpty()) {
      return clause;
    }
    List<Argument> objects = new ArrayList<>(clause.objects());
    objects.removeAll(subjects);
    List<Adjunct> adjuncts = new ArrayList<>(clause.adjuncts());
    if (relative && !free && objects.isEmpty()) {
      objects.addAll(clause.subjects());
    }
    boolean prepared = free && relative && phrases.is(clause.group() - 2, WordClass.PREP);
    if (prepared) {
      new Antecedents(phrases)
          .of(clause.group() - 2)
          .ifPresent(noun ->
              adjuncts.add(
                  new Adjunct(
                      phrases.at(clause.group() - 2).word(),
                      new Argument(noun, Optional.empty()))));
    }
    return with(clause, subjects, objects, adjuncts);
  }

  /// Which of the nouns behind a verb it is said of.
  private List<Argument> subjectsOf(Clause clause, List<Argument> behind, boolean antecedent) {
    List<Argument> persons = behind.stream().filter(b -> isPerson(b.noun())).toList();
    boolean takesObject =
        clause.frames().isEmpty() || clause.frames().stream().anyMatch(SpanishClauses::takesObject);
    if (antecedent) {
      boolean thing = clause.subjects().stream().allMatch(s -> isThing(s.noun()));
      // `que vendió a Ana el 35 % de Corvo`: of what a share is told does nothing.
      boolean named =
          behind.size() == 1
              && isNamed(behind.getFirst().noun())
              && behind.getFirst().share().isEmpty();
      return !persons.isEmpty() ? persons : takesObject && thing && named ? behind : List.of();
    }
    if (clause.passive() || !takesObject || !persons.isEmpty()) {
      return persons.isEmpty() || clause.passive() ? List.of(behind.getFirst()) : persons;
    }
    List<Argument> named = behind.stream().filter(b -> isNamed(b.noun())).toList();
    boolean prepared = phrases.is(clause.group() - 2, WordClass.PREP) && isRelative(clause);
    // `a Ana le pagó Corvo 300 euros`
    boolean paid = clause.amount().isPresent() && named.size() == 1 && fronted(clause).isPresent();
    boolean two = (behind.size() > 1 && named.size() == 1) || paid;
    return two || prepared ? (named.isEmpty() ? List.of(behind.getLast()) : named) : List.of();
  }

  private static boolean takesObject(Grammar.Frame frame) {
    boolean goods =
        switch (frame.relation()) {
          case BUYS, SELLS, SUPPLIES, PAYS, LENDS_TO, TRANSPORTS -> true;
          default -> false;
        };
    return goods || frame.object().contains("obj") || frame.subject().contains("obj");
  }

  private boolean isPerson(int noun) {
    Noun found = phrases.noun(noun).orElseThrow();
    return found.name().isPresent()
        ? found.name().get().meaning().type() == EntityType.PERSON
        : found.type().filter(t -> t == EntityType.PERSON).isPresent();
  }

  private boolean isNamed(int noun) {
    return phrases
        .noun(noun)
        .flatMap(Noun::name)
        .filter(hit -> !hit.meaning().type().isPlace())
        .isPresent();
  }

  /// What does nothing by itself: a vessel, a place, an object.
  private boolean isThing(int noun) {
    Noun found = phrases.noun(noun).orElseThrow();
    Optional<EntityType> type = found.name().map(hit -> hit.meaning().type()).or(found::type);
    return type.isEmpty() || type.get().isPlace() || type.get() == EntityType.VESSEL;
  }

  private boolean isImpersonal(Clause clause) {
    boolean reflexive = phrases.at(clause.verb()).word().equals("se");
    for (int i = clause.group(); i < clause.verb(); i++) {
      if (phrases.isWord(i, "se") && !reflexive) {
        return true;
      }
    }
    return false;
  }

  static Clause with(
      Clause clause, List<Argument> subjects, List<Argument> objects, List<Adjunct> adjuncts) {
    return clause.of(subjects, clause.passive(), clause.positive()).with(objects, adjuncts);
  }
}
