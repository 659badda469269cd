package trasluz.report;

import java.util.Optional;
import java.util.Set;
import trasluz.report.Grammar.Frame;

/// Tells what a Spanish verb means by who does it to what: a bank that finances lends, anybody else
/// who finances pays; whoever pays a club's dues pays the club.
final class SpanishSenses {
  /// What somebody owes to the one whose it is.
  private static final Set<String> DUES =
      Set.of(
          "cuotas",
          "cuota",
          "alquiler",
          "alquileres",
          "renta",
          "nomina",
          "nominas",
          "factura",
          "facturas",
          "honorarios",
          "minuta",
          "minutas",
          "sueldo",
          "sueldos",
          "salario",
          "salarios",
          "matricula",
          "peaje",
          "tasas",
          "flete",
          "fletes",
          "primas",
          "prima",
          "pension",
          "campana",
          "servicios",
          "comision",
          "comisiones");

  private static final Set<String> LENDERS =
      Set.of("banco", "bank", "banca", "caja", "credito", "credit", "financiera", "fondo");

  private static final Set<String> MACHINES =
      Set.of(
          "radar",
          "radares",
          "avion",
          "aviones",
          "helicoptero",
          "helicopteros",
          "equipo",
          "equipos",
          "sistema",
          "sistemas",
          "flota",
          "antena",
          "antenas",
          "motor",
          "motores",
          "maquinaria",
          "maquinas",
          "red",
          "redes",
          "aparato",
          "aparatos",
          "armas",
          "baterias",
          "misiles",
          "turbinas",
          "grua",
          "gruas",
          "vehiculos",
          "camiones",
          "servidores",
          "instalaciones",
          "drones",
          "ascensores",
          "torre",
          "torres",
          "estacion",
          "satelite",
          "satelites");

  private static final Set<String> CARRIERS =
      Set.of(
          "naviera",
          "lineas",
          "lines",
          "air",
          "alas",
          "aerolineas",
          "airlines",
          "transportes",
          "cargo",
          "shipping",
          "maritima",
          "fletes",
          "logistica",
          "logistics",
          "aereos",
          "aviacion");

  private SpanishSenses() {}

  /// Whether a verb of lending is one of paying here: `Ana financia el partido`.
  static boolean isPaying(Scene scene, Clause clause, Frame frame, Referent who) {
    String verb = scene.phrases().at(clause.verb()).word();
    return frame.relation() == Relation.LENDS_TO
        && verb.startsWith("financi")
        && trasluz.match.NameTokens.fold(Recall.nameOf(who)).stream().noneMatch(LENDERS::contains);
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
    return !vague
        || who.type() == EntityType.VESSEL
        || trasluz.match.NameTokens.fold(Recall.nameOf(who)).stream().anyMatch(CARRIERS::contains);
  }

  /// What is looked after: a ship, a radar; nobody `mantiene` a licence so.
  private static boolean isMachine(Scene scene, int noun) {
    return scene
        .phrases()
        .noun(noun)
        .filter(n ->
            MACHINES.contains(n.word())
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
        .filter(noun -> DUES.contains(scene.phrases().at(noun).word()))
        .flatMap(noun -> scene.discourse().ownerOf(noun, type -> !type.isPlace(), not).stream())
        .filter(owed -> Relation.PAYS.allows(who.type(), Optional.of(owed.type())))
        .findFirst();
  }
}
