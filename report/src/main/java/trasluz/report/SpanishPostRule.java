package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Clause.Argument;
import trasluz.report.Phrase.Noun;

/// Reads posts and whom somebody makes what in Spanish: `Ana asumió la presidencia de Corvo`, `el
/// cargo de director de Corvo lo ocupa Ana`, `Corvo tiene como administrador a Ana`, `Corvo nombró
/// directora a Ana`, `Ana entró como contable en Corvo`, `el nombramiento de Ana como directora de
/// Corvo`.
final class SpanishPostRule implements ClaimRule {
  private static final Set<String> POSTS =
      Set.of(
          "presidencia",
          "vicepresidencia",
          "direccion",
          "subdireccion",
          "gerencia",
          "jefatura",
          "administracion",
          "alcaldia",
          "gobernacion",
          "rectoria",
          "comandancia",
          "mando",
          "timon",
          "riendas");

  private static final Set<String> OFFICES =
      Set.of("cargo", "cargos", "puesto", "plaza", "funciones", "rol", "papel", "condicion");

  private static final String HOLDS =
      "(asum|ocup|ejerc|ejerz|ostent|desempen|tom|llev|dej|abandon|hered|recib|acept|manten|mantien"
          + "|mantuv|conserv|acced|suced|sustitu|reemplaz|relev|lleg|renunci|dimit|ces|estren|obt|cubr).*";

  /// Verbs whose subject is what stands behind `como`.
  private static final String IS =
      "(figur|const|aparec|trabaj|actu|ejerc|firm|entr|fich|ingres|compar|serv|sirv|empez|continu"
          + "|sig|segu|debut|suced|sustitu|reemplaz|relev|respond|intervin|se_).*";

  /// Verbs whose object is what stands behind `como`, or without it.
  private static final String MAKES =
      "(nombr|contrat|design|elig|elij|elegi|fich|incorpor|propus|propon|puso|pon|coloc|tien|tuv|ten"
          + "|present|identific|senal|cit|mencion|inscrib|registr|describ|reconoc|conserv|manten"
          + "|mantien|ratific|proclam|confirm|emple|instal|postul|destituy|ces|despid).*";

  private static final Set<String> APPOINTMENTS =
      Set.of(
          "nombramiento",
          "designacion",
          "eleccion",
          "reeleccion",
          "dimision",
          "cese",
          "contratacion",
          "fichaje",
          "destitucion",
          "renuncia",
          "salida",
          "llegada",
          "incorporacion");

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    if (scene.phrases().language() != Language.SPANISH) {
      return drafts;
    }
    for (Clause clause : scene.clauses()) {
      post(scene, clause).ifPresent(drafts::add);
      office(scene, clause).ifPresent(drafts::add);
      told(scene, clause).ifPresent(drafts::add);
    }
    for (int i = 0; i + 4 < scene.phrases().size(); i++) {
      appointment(scene, i).ifPresent(drafts::add);
    }
    return drafts;
  }

  private static Stream<Integer> governed(Clause clause) {
    return Stream.concat(
        clause.objects().stream().map(Argument::noun),
        clause.adjuncts().stream().map(a -> a.argument().noun()));
  }

  private static boolean verb(Scene scene, Clause clause, String pattern) {
    String told = scene.phrases().text(clause.verb(), clause.verb() + 1);
    return scene.phrases().words().folded(scene.phrases().at(clause.verb()).from()).matches(pattern)
        && !told.isEmpty();
  }

  /// `Ana asumió la presidencia de Corvo`, `la presidencia de Corvo la ocupa Ana`.
  private static Optional<Draft> post(Scene scene, Clause clause) {
    if (!verb(scene, clause, HOLDS)) {
      return Optional.empty();
    }
    Optional<Integer> post =
        governed(clause)
            .filter(noun -> POSTS.contains(scene.phrases().at(noun).word()))
            .findFirst();
    Optional<Referent> bearer = person(scene, clause.subjects().stream());
    return post.flatMap(at ->
        bearer.flatMap(who ->
            body(scene, at, clause, who)
                .map(of -> Draft.verbal(Relation.DIRECTOR_OF, who, of, clause, "named as"))));
  }

  private static Optional<Referent> person(Scene scene, Stream<Argument> arguments) {
    return scene
        .meant(arguments)
        .filter(r -> r.type() == EntityType.PERSON || r.type() == EntityType.GROUP)
        .findFirst();
  }

  /// Whose a post is: behind "de" or "en", or else with the verb.
  private static Optional<Referent> body(Scene scene, int noun, Clause clause, Referent who) {
    Set<String> not = Set.of(who.key());
    return scene
        .discourse()
        .ownerOf(noun, type -> type != EntityType.PERSON && !type.isPlace(), not)
        .or(() ->
            clause.adjuncts().stream()
                .filter(a -> Set.of("en", "de").contains(a.preposition()))
                .flatMap(a -> scene.discourse().of(a.argument().noun(), not).stream())
                .filter(r -> !r.isPlace() && r.type() != EntityType.PERSON)
                .findFirst());
  }

  /// `ocupa el cargo de director de Corvo`, `el puesto de contable en Corvo lo tiene Ana`.
  private static Optional<Draft> office(Scene scene, Clause clause) {
    Phrases phrases = scene.phrases();
    Optional<Integer> role =
        governed(clause)
            .filter(noun -> OFFICES.contains(phrases.at(noun).word()))
            .filter(noun -> phrases.isWord(noun + 1, "de") && isRole(scene, noun + 2))
            .map(noun -> noun + 2)
            .findFirst();
    boolean holds = verb(scene, clause, HOLDS) || verb(scene, clause, MAKES);
    return role.filter(_ -> holds)
        .flatMap(at ->
            person(scene, clause.subjects().stream())
                .flatMap(who -> draft(scene, clause, at, who, Optional.empty())));
  }

  /// `figura desde 2019 como apoderado de Corvo`, `tiene como administrador a Ana`, `nombró
  /// directora a Ana`.
  private static Optional<Draft> told(Scene scene, Clause clause) {
    boolean makes = verb(scene, clause, MAKES);
    if (!makes && !verb(scene, clause, IS)) {
      return Optional.empty();
    }
    Optional<Integer> behindAs =
        clause.adjuncts().stream()
            .filter(a -> Set.of("como", "por", "de").contains(a.preposition()))
            .filter(
                a -> !a.preposition().equals("de") || verb(scene, clause, "(trabaj|sirv|entr).*"))
            .filter(a -> !a.preposition().equals("por") || verb(scene, clause, "(tien|tuv).*"))
            .map(a -> a.argument().noun())
            .filter(noun -> isRole(scene, noun))
            .findFirst();
    Optional<Integer> role =
        behindAs.or(() ->
            makes && !clause.passive()
                ? clause.objects().stream()
                    .map(Argument::noun)
                    .filter(noun ->
                        isRole(scene, noun)
                            && verb(scene, clause, "(nombr|elig|desig|proclam|elij).*"))
                    .findFirst()
                : Optional.empty());
    if (role.isEmpty()) {
      return Optional.empty();
    }
    boolean ofObject = makes && !clause.passive();
    Stream<Argument> bearers =
        ofObject
            ? Stream.concat(
                clause.adjuncts().stream()
                    .filter(a -> a.preposition().equals("a"))
                    .map(Adjunct::argument),
                clause.objects().stream().filter(o -> o.noun() != role.get()))
            : clause.subjects().stream();
    Optional<Referent> employer = ofObject ? employer(scene, clause) : Optional.empty();
    return scene
        .meant(bearers)
        .findFirst()
        .flatMap(who -> draft(scene, clause, role.get(), who, employer));
  }

  /// Who makes somebody something; of `el consejo de Corvo` it is Corvo.
  private static Optional<Referent> employer(Scene scene, Clause clause) {
    return clause.subjects().stream()
        .flatMap(subject ->
            scene
                .discourse()
                .ownerOf(subject.noun(), type -> !type.isPlace(), Set.of())
                .or(() -> scene.discourse().of(subject.noun()))
                .stream())
        .filter(r -> r.type() != EntityType.PERSON && !r.isPlace())
        .findFirst();
  }

  private static boolean isRole(Scene scene, int noun) {
    return scene
        .phrases()
        .noun(noun)
        .filter(n -> !n.relational().isEmpty() && n.name().isEmpty())
        .isPresent();
  }

  private static Optional<Draft> draft(
      Scene scene, Clause clause, int role, Referent who, Optional<Referent> employer) {
    Noun noun = scene.phrases().noun(role).orElseThrow();
    var fits = BearerRule.others(BearerRule.frame(noun).relation());
    Set<String> not = Set.of(who.key());
    Optional<Referent> whose =
        scene
            .discourse()
            .ownerOf(role, fits, not)
            .or(() ->
                clause.adjuncts().stream()
                    .filter(a -> Set.of("en", "de", "para").contains(a.preposition()))
                    .flatMap(a -> scene.discourse().of(a.argument().noun(), not).stream())
                    .filter(r -> fits.test(r.type()) && !r.isPlace())
                    .findFirst())
            .or(() -> employer.filter(r -> fits.test(r.type())));
    return whose
        .map(of -> BearerRule.draft(scene, role, noun, who, of))
        .map(draft -> draft.told(clause, clause.positive(), "named as"));
  }

  /// `el nombramiento de Ana como directora de Corvo`.
  private static Optional<Draft> appointment(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    boolean built =
        phrases.isNoun(at)
            && APPOINTMENTS.contains(phrases.at(at).word())
            && phrases.isWord(at + 1, "de")
            && phrases.isWord(at + 3, "como")
            && isRole(scene, at + 4);
    if (!built) {
      return Optional.empty();
    }
    Noun noun = phrases.noun(at + 4).orElseThrow();
    return scene
        .discourse()
        .of(at + 2)
        .flatMap(who ->
            scene
                .discourse()
                .ownerOf(
                    at + 4, BearerRule.others(BearerRule.frame(noun).relation()), Set.of(who.key()))
                .map(of -> BearerRule.draft(scene, at + 4, noun, who, of)));
  }
}
