package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads Spanish prepositions of several words that say by themselves how two stand to each other:
/// `al frente de Corvo está Ana`, `Ana, al frente de Corvo desde 2019`, `Corvo sigue en manos de
/// Ana`, `Berto, a sueldo de Ana`, `detrás de Corvo está Ana`; and `entre los clientes de Corvo
/// figura Mena`.
final class SpanishPositionRule implements ClaimRule {
  private record Position(Relation relation, boolean turned) {}

  private static final Map<String, Position> POSITIONS = positions();

  private static final String STANDS =
      "(est[aeu]|segu|sigu|figur|continu|qued|encuentr|encontr|hall|permane|lleg|aparec|mant|se_|fue"
          + "|es|era|sit|coloc|puso|pon|pas|cay|cae|registr|inscri|escritur|suced|sustitu|reemplaz"
          + "|relev).*";

  private static final String ACTS =
      "(firm|actu|compar|interv|negoci|suscrib|acud|habl|represent|figur|compr|vend|contrat|pag"
          + "|cobr|abr|oper|pos|tien|ten|tuv).*";

  private static final int FAR = 4;

  private static Map<String, Position> positions() {
    Position leads = new Position(Relation.DIRECTOR_OF, false);
    Position works = new Position(Relation.WORKS_FOR, false);
    Position controls = new Position(Relation.CONTROLS, false);
    Position owned = new Position(Relation.OWNS, true);
    Position fronts = new Position(Relation.REPRESENTS, false);
    return Map.ofEntries(
        Map.entry("al frente", leads),
        Map.entry("al mando", leads),
        Map.entry("a la cabeza", leads),
        Map.entry("al timon", leads),
        Map.entry("a sueldo", works),
        Map.entry("al servicio", works),
        Map.entry("a las ordenes", works),
        Map.entry("en nomina", works),
        Map.entry("en la nomina", works),
        Map.entry("detras", controls),
        Map.entry("en manos", owned),
        Map.entry("en poder", owned),
        Map.entry("a manos", owned),
        Map.entry("en representacion", fronts),
        Map.entry("en nombre", fronts),
        Map.entry("por cuenta", fronts));
  }

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    Phrases phrases = scene.phrases();
    for (int i = 0; i < phrases.size() && phrases.language() == Language.SPANISH; i++) {
      Optional<Position> position = position(phrases, i);
      int at = i;
      position.ifPresent(p -> drafts.addAll(drafts(scene, at, p)));
      drafts.addAll(among(scene, i));
      belongs(scene, i).ifPresent(drafts::add);
    }
    return drafts;
  }

  private static Optional<Position> position(Phrases phrases, int at) {
    String word = phrases.at(at).word();
    int last = word.lastIndexOf(' ');
    return phrases.is(at, WordClass.PREP) && last > 0
        ? Optional.ofNullable(POSITIONS.get(word.substring(0, last)))
        : Optional.empty();
  }

  private static List<Draft> drafts(Scene scene, int at, Position position) {
    Phrases phrases = scene.phrases();
    int noun = phrases.behindQuotes(at);
    Optional<Referent> other = scene.discourse().of(noun).filter(r -> !r.isPlace());
    if (other.isEmpty()) {
      return List.of();
    }
    int comma = phrases.beforeQuotes(at);
    int host = phrases.beforeQuotes(comma);
    boolean named = phrases.noun(host).flatMap(Phrase.Noun::name).isPresent();
    List<Draft> drafts = new ArrayList<>();
    boolean fronts = position.relation() == Relation.REPRESENTS;
    if (phrases.isMark(comma, ",(") && named && !fronts) {
      scene
          .discourse()
          .of(host)
          .flatMap(who -> draft(position, who, other.get(), Optional.empty(), at))
          .ifPresent(drafts::add);
      return drafts;
    }
    if (fronts) {
      return inNameOf(scene, at, position, other.get());
    }
    Optional<Integer> verb = verb(phrases, at, noun);
    verb.ifPresent(v -> {
      Optional<Clause> clause = scene.clauses().stream().filter(c -> c.verb() == v).findFirst();
      for (Referent who : subjects(scene, v, at, clause)) {
        draft(position, who, other.get(), Optional.of(clause.orElse(bare(v, noun))), at)
            .ifPresent(drafts::add);
      }
    });
    return drafts;
  }

  /// `el contrato lo firmó, en nombre de Corvo, Ana Ruiz`.
  private static List<Draft> inNameOf(Scene scene, int at, Position position, Referent other) {
    Optional<Clause> clause =
        scene.clauses().stream()
            .filter(c -> c.verb() < at && at - c.verb() <= FAR + 2)
            .filter(c -> scene.phrases().at(c.verb()).word().matches(ACTS))
            .reduce((_, last) -> last);
    List<Draft> drafts = new ArrayList<>();
    clause.ifPresent(c ->
        scene
            .meant(signers(c))
            .forEach(
                who -> draft(position, who, other, Optional.of(c), at).ifPresent(drafts::add)));
    return drafts;
  }

  /// Who acts: of `fue firmado por Ana` Ana.
  private static Stream<Clause.Argument> signers(Clause clause) {
    return clause.passive()
        ? clause.adjuncts().stream()
            .filter(adjunct -> adjunct.preposition().equals("por"))
            .map(Clause.Adjunct::argument)
        : clause.subjects().stream();
  }

  /// The verb of standing before the preposition, or behind what it governs.
  private static Optional<Integer> verb(Phrases phrases, int at, int noun) {
    for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
      if (isStanding(phrases, i)) {
        return Optional.of(i);
      }
      if (phrases.at(i) instanceof Phrase.Mark || phrases.isVerb(i)) {
        break;
      }
    }
    for (int i = noun + 1; i < Math.min(phrases.size(), noun + FAR + 2); i++) {
      if (isStanding(phrases, i)) {
        boolean opens = at == 0 || phrases.isMark(at - 1, ",;:—") || !phrases.isNoun(at - 1);
        return opens ? Optional.of(i) : Optional.empty();
      }
      if (phrases.isMark(i, ",;:—") || phrases.isVerb(i)) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean isStanding(Phrases phrases, int at) {
    boolean verb = phrases.isVerb(at) || phrases.is(at, WordClass.BE);
    return verb && phrases.at(at).word().matches(STANDS);
  }

  private static List<Referent> subjects(Scene scene, int verb, int at, Optional<Clause> clause) {
    Phrases phrases = scene.phrases();
    Stream<Clause.Argument> told =
        at > verb
            ? clause
                .map(Clause::subjects)
                .orElseGet(() -> new SubjectFinder(phrases).find(verb, List.of()).subjects())
                .stream()
            : Stream.of(verb + 1, verb + 3)
                .filter(i -> i == verb + 1 || phrases.isWord(verb + 2, "y", "e"))
                .filter(phrases::isNoun)
                .map(i -> new Clause.Argument(i, Optional.empty()));
    return scene.meant(told).toList();
  }

  /// A clause of a form of "to be", of which no clause was read.
  private static Clause bare(int verb, int noun) {
    int from = Math.min(verb, noun - 1);
    return new Clause(
        verb,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        true,
        false,
        Realis.ACTUAL,
        Optional.empty(),
        from,
        verb,
        Math.max(verb, noun) + 1);
  }

  private static Optional<Draft> draft(
      Position position, Referent who, Referent other, Optional<Clause> clause, int at) {
    Referent subject = position.turned() ? other : who;
    Referent object = position.turned() ? who : other;
    boolean fits =
        position.relation().allows(subject.type(), Optional.of(object.type()))
            && !subject.key().equals(object.key());
    Draft draft = Draft.nominal(position.relation(), subject, object, at, "position");
    return fits
        ? Optional.of(clause.map(c -> draft.told(c, c.positive(), "position")).orElse(draft))
        : Optional.empty();
  }

  /// `Ana Ruiz, de Corvo, dijo`: she works there; `el «Tarnia», de la naviera Corvo`: it is
  /// Corvo's.
  private static Optional<Draft> belongs(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    int noun = phrases.behindQuotes(at);
    int host = phrases.beforeQuotes(phrases.beforeQuotes(at));
    int end = phrases.behindQuotes(noun);
    boolean aside =
        phrases.isWord(at, "de")
            && phrases.isMark(phrases.beforeQuotes(at), ",")
            && phrases.noun(noun).flatMap(Phrase.Noun::name).isPresent()
            && phrases.noun(host).flatMap(Phrase.Noun::name).isPresent()
            && phrases.closes(end);
    if (!aside) {
      return Optional.empty();
    }
    Optional<Referent> who = scene.discourse().of(host);
    Optional<Referent> body =
        scene
            .discourse()
            .of(noun)
            .filter(
                r -> !r.isPlace() && r.type() != EntityType.PERSON && r.type() != EntityType.GROUP);
    return who.flatMap(w ->
            body.flatMap(b ->
                switch (w.type()) {
                  case PERSON ->
                      Optional.of(
                          Draft.nominal(
                              isJoined(phrases, noun) ? Relation.MEMBER_OF : Relation.WORKS_FOR,
                              w,
                              b,
                              at,
                              "position"));
                  case VESSEL -> Optional.of(Draft.nominal(Relation.OWNS, b, w, at, "position"));
                  default -> Optional.<Draft>empty();
                }))
        .filter(draft -> !draft.isImpossible());
  }

  /// `del partido Alianza`: who is of such a body is a member.
  private static boolean isJoined(Phrases phrases, int noun) {
    return phrases
        .at(noun)
        .word()
        .matches(
            "partido|movimiento|sindicato|asociacion|coalicion|bancada|frente|cofradia|club|gremio|milicia|banda"
                + "|guerrilla|colectivo|plataforma|alianza|logia|orden|cooperativa|hermandad");
  }

  /// `Entre los clientes de Corvo figuran Mena y Tolva`.
  private static List<Draft> among(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    boolean opens =
        phrases.isWord(at, "entre")
            && phrases.noun(at + 1).filter(n -> !n.relational().isEmpty()).isPresent();
    if (!opens) {
      return List.of();
    }
    Phrase.Noun noun = phrases.noun(at + 1).orElseThrow();
    int verb = at + 2;
    while (phrases.has(verb)
        && verb < at + FAR + 2
        && !phrases.isVerb(verb)
        && !phrases.is(verb, WordClass.BE)) {
      verb++;
    }
    if (!phrases.has(verb)
        || !phrases.at(verb).word().matches("(figur|est|se|cuent|aparec|hay|destac).*")) {
      return List.of();
    }
    int told = verb;
    int first = verb + 1;
    while (phrases.is(first, WordClass.ADV)) {
      first++;
    }
    List<Draft> drafts = new ArrayList<>();
    for (int i = first;
        i < phrases.size() && !phrases.isVerb(i) && !phrases.isMark(i, ";:—");
        i++) {
      boolean listed =
          i == first || phrases.is(i - 1, WordClass.CONJ) || phrases.isMark(i - 1, ",");
      int bearerAt = i;
      if (listed && phrases.noun(i).flatMap(Phrase.Noun::name).isPresent()) {
        scene
            .discourse()
            .of(i)
            .flatMap(bearer ->
                scene
                    .discourse()
                    .ownerOf(
                        at + 1,
                        BearerRule.others(BearerRule.frame(noun).relation()),
                        Set.of(bearer.key()))
                    .map(of -> BearerRule.draft(scene, at + 1, noun, bearer, of))
                    .map(draft -> draft.told(bare(told, bearerAt), true, "position")))
            .ifPresent(drafts::add);
      }
    }
    return drafts;
  }
}
