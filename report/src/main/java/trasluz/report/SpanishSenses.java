package trasluz.report;

import java.util.Optional;
import java.util.Set;
import trasluz.report.Grammar.Frame;

/// Tells what a Spanish verb means by who does it to what: a bank that finances lends, anybody else
/// who finances pays; whoever pays a club's dues pays the club.
final class SpanishSenses {
  private SpanishSenses() {}

  private static boolean is(WordClass wordClass, String word) {
    return Grammar.of(Language.SPANISH).is(wordClass, word);
  }

  /// Whether a verb of lending is one of paying here: `Ana financia el partido`.
  static boolean isPaying(Scene scene, Clause clause, Frame frame, Referent who) {
    String verb = scene.phrases().at(clause.verb()).word();
    return frame.relation() == Relation.LENDS_TO
        && verb.startsWith("financi")
        && trasluz.match.NameTokens.fold(Recall.nameOf(who)).stream()
            .noneMatch(word -> is(WordClass.LENDER, word));
  }

  /// Whether a verb may mean its relation of somebody and something: only a ship or a carrier
  /// `lleva` them, anybody else takes them somewhere or is something.
  static boolean mayCarry(Scene scene, Clause clause, Frame frame, Referent who) {
    String verb = scene.phrases().at(clause.verb()).word();
    boolean vague =
        frame.relation() == Relation.TRANSPORTS
            && verb.matches("(llev|conduc|conduj|traj|tra[ei]).*");
    boolean keeps =
        frame.relation() == Relation.SERVICES && verb.matches("(mantien|mant[eu]|revis).*");
    if (keeps) {
      return clause.objects().stream().anyMatch(o -> isMachine(scene, o.noun()))
          || clause.subjects().stream().anyMatch(o -> isMachine(scene, o.noun()));
    }
    // `lleva ocho días fondeado` takes nothing anywhere
    boolean lasts =
        vague && clause.objects().stream().anyMatch(object -> isTime(scene, object.noun()));
    if (lasts) {
      return false;
    }
    return !vague
        || clause.subjects().stream().anyMatch(subject -> isFleet(scene, subject.noun()))
        || who.type() == EntityType.VESSEL
        || trasluz.match.NameTokens.fold(Recall.nameOf(who)).stream()
            .anyMatch(word -> is(WordClass.CARRIER, word));
  }

  private static boolean isTime(Scene scene, int noun) {
    return scene
        .phrases()
        .at(noun)
        .word()
        .matches("dias?|semanas?|mes|meses|anos?|horas?|decadas?|minutos?|siglos?|tiempo");
  }

  /// `cedió la presidencia a Ana`, `cedió el paso`, `entregó un informe`: nothing was sold.
  static boolean isPost(Scene scene, Clause clause, Frame frame) {
    boolean gives = frame.relation() == Relation.SELLS || frame.relation() == Relation.SUPPLIES;
    return gives
        && clause.objects().stream()
            .map(Clause.Argument::noun)
            .filter(object -> object >= clause.from())
            .map(object -> scene.phrases().at(object).word())
            .anyMatch(word ->
                word.matches(
                    "presidencia|vicepresidencia|direccion|gerencia|cargo|puesto|mando|jefatura|paso"
                        + "|palabra|escano|asiento|testigo|poder|poderes|responsabilidad|gestion|copias?"
                        + "|nombres?|informes?|documentos?|documentacion|actas?|pruebas?|cartas?|listas?"
                        + "|datos?|informacion|expedientes?|testimonios?|grabacion|fotos?|denuncias?|escritos?"
                        + "|mensajes?|noticias?|detalles|explicaciones|respuestas?|carne|diploma|premio|llaves?"));
  }

  /// `los camiones de Corvo`: whoever has them carries.
  static boolean isFleet(Scene scene, int noun) {
    return scene
        .phrases()
        .isWord(
            noun,
            "camiones",
            "barcos",
            "buques",
            "aviones",
            "lanchas",
            "vehiculos",
            "helicopteros",
            "trenes",
            "furgones",
            "barcazas");
  }

  /// `la grúa fue instalada por Corvo, que la mantiene`: what the pronoun takes up is a thing of
  /// the same sentence that has no name.
  static boolean isOfThing(Scene scene, Clause clause, int pronoun) {
    Phrases phrases = scene.phrases();
    String gender = phrases.at(pronoun).word();
    return Set.of("lo", "la", "los", "las").contains(gender)
        && scene.clauses().stream()
            .filter(other -> other.verb() < clause.verb())
            .flatMap(other -> other.subjects().stream())
            .map(subject -> phrases.noun(subject.noun()).orElseThrow())
            .filter(noun -> noun.name().isEmpty() && noun.type().isEmpty() && !noun.isPronoun())
            .anyMatch(noun ->
                phrases
                    .words()
                    .folded(noun.from())
                    .matches(gender.equals("lo") ? "el|un|este|ese" : gender + "|una|esta|esa"));
  }

  /// What is looked after: a ship, a radar; nobody `mantiene` a licence so.
  private static boolean isMachine(Scene scene, int noun) {
    return scene
        .phrases()
        .noun(noun)
        .filter(n ->
            is(WordClass.MACHINE, n.word())
                || n.isPronoun()
                || n.type().filter(t -> t == EntityType.VESSEL).isPresent()
                || n.name().filter(h -> h.meaning().type() == EntityType.VESSEL).isPresent())
        .isPresent();
  }

  /// Whose the dues are that are paid: `las cuotas del club las paga Ana`.
  static Optional<Referent> creditor(Scene scene, Clause clause, Referent who) {
    Set<String> not = Set.of(who.key());
    return clause.objects().stream()
        .map(Clause.Argument::noun)
        .filter(noun -> is(WordClass.DUES, scene.phrases().at(noun).word()))
        .flatMap(noun -> scene.discourse().ownerOf(noun, type -> !type.isPlace(), not).stream())
        .filter(owed -> Relation.PAYS.allows(who.type(), Optional.of(owed.type())))
        .findFirst();
  }
}
