package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Clause.Argument;
import trasluz.report.Phrase.Noun;

/// Reads in Spanish that somebody was seen somewhere: `vieron a Ana en X`, `avistó frente a X al
/// granelero`, `vio descargar en X al barco`, `el barco, al que vimos descargar en X`, `no se vio a
/// Ana en X ni en Z`, `el radar situaba al buque frente a X`.
///
/// It is the word of those who saw it. Nobody says where Ana was who did not see her; that nobody
/// did, or that she was not seen, is told in the negative. Only persons, groups and ships are seen.
final class SpanishSightingRule implements ClaimRule {
  private static final String SEES =
      "(vio|vieron|vimos|vi|ve|ven|vist[oa]s?|veian|veia|avist.*|divis.*|observ.*|detect.*|localiz.*"
          + "|fotografi.*|grab[oóa].*|film.*|capt[oóa].*|sorprend.*|situ[oóa].*|ubic[oóa].*)";

  private static final String SHOWS = "(muestra|mostr|recog|registr|confirm).*";

  /// What shows where somebody is.
  private static final Set<String> PICTURES =
      Set.of(
          "imagen",
          "imagenes",
          "foto",
          "fotos",
          "fotografia",
          "fotografias",
          "video",
          "videos",
          "grabacion",
          "grabaciones",
          "satelite",
          "satelites",
          "radar",
          "radares",
          "ais",
          "transpondedor",
          "camara",
          "camaras",
          "captura",
          "capturas",
          "bitacora");

  /// By which the author speaks of himself.
  private static final Set<String> AUTHORS =
      Set.of("columnista", "cronista", "firmante", "redactor", "redactora", "autor", "autora");

  /// What one is seen doing that is no stay there.
  private static final String LEAVES =
      "(sal[ei]r|salio|saliendo|zarpa.*|parti[rdo].*|aleja.*|abandona.*|hui[rd].*|huyendo|despega.*)";

  private static final Set<String> PLACED = Set.of("en", "frente a", "cerca de", "junto a", "a");

  private static final String COMES = "(lleg|arrib|entr|sub|baj).*";

  private static final Set<EntityType> MOVING =
      Set.of(EntityType.PERSON, EntityType.GROUP, EntityType.VESSEL);

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    Phrases phrases = scene.phrases();
    if (phrases.language() == Language.SPANISH) {
      for (Clause clause : scene.clauses()) {
        if (isSeeing(phrases, clause)) {
          drafts.addAll(drafts(scene, clause));
        }
      }
      drafts.removeIf(Draft::isImpossible);
    }
    return drafts;
  }

  private static boolean isSeeing(Phrases phrases, Clause clause) {
    boolean shows =
        lastWord(phrases, clause.verb()).matches(SHOWS)
            && clause.subjects().stream().anyMatch(s -> isPicture(phrases, s.noun()));
    return !clause.passive() && (shows || sees(phrases, clause.verb()));
  }

  static boolean isPicture(Phrases phrases, int noun) {
    return phrases.noun(noun).filter(n -> phrases.hasWord(n, PICTURES::contains)).isPresent();
  }

  static boolean sees(Phrases phrases, int verb) {
    return phrases.isVerb(verb) && lastWord(phrases, verb).matches(SEES);
  }

  /// `vieron entrar a Ana`: what an infinitive behind a verb of seeing tells is not told of who
  /// sees it.
  static boolean isSeen(Phrases phrases, Clause clause) {
    boolean infinitive = phrases.at(clause.verb()).word().matches(".*([aei]r(se)?|ando|[iy]endo)");
    return phrases.language() == Language.SPANISH
        && infinitive
        && sees(phrases, clause.group() - 1)
        && !phrases.is(clause.group() - 2, WordClass.BE);
  }

  private static String lastWord(Phrases phrases, int verb) {
    return phrases.words().folded(phrases.at(verb).to() - 1);
  }

  private static List<Draft> drafts(Scene scene, Clause seeing) {
    boolean nobody = isNobody(scene.phrases(), seeing);
    boolean own =
        nobody
            || seeing.subjects().stream()
                .anyMatch(s -> AUTHORS.contains(scene.phrases().at(s.noun()).word()));
    Clause clause =
        own
            ? seeing.of(List.of(), false, seeing.positive() && !isNoOne(scene.phrases(), seeing))
            : seeing;
    boolean told = clause.positive() || nobody;
    Optional<Clause> doing = doing(scene, clause);
    if (!told || doing.filter(other -> leaves(scene.phrases(), other)).isPresent()) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (Argument seen : seen(scene, clause, doing)) {
      Optional<Referent> who =
          scene
              .discourse()
              .of(seen.noun())
              .or(() -> scene.discourse().described(seen.noun()))
              .filter(r -> MOVING.contains(r.type()));
      for (Referent place : who.isPresent() ? places(scene, clause, doing) : List.<Referent>of()) {
        drafts.add(
            new Draft(
                Relation.PRESENT_IN,
                who.get(),
                Optional.empty(),
                new Draft.Detail(
                    Optional.empty(),
                    Optional.of(place),
                    scene.time(clause),
                    Optional.empty(),
                    Optional.empty()),
                clause.positive(),
                Optional.of(clause),
                clause.verb(),
                EnglishSightingRule.NAME));
      }
    }
    return drafts;
  }

  /// `vio descargar`, `vio al barco descargar`, `lo vieron entrando`: what is seen to be done.
  private static Optional<Clause> doing(Scene scene, Clause clause) {
    return scene.clauses().stream()
        .filter(other -> other.verb() > clause.verb() && other.verb() <= clause.to() + 1)
        .filter(other ->
            scene.phrases().at(other.verb()).word().matches(".*([aei]r(se)?|ando|[iy]endo)"))
        .findFirst();
  }

  private static boolean leaves(Phrases phrases, Clause doing) {
    return phrases.at(doing.verb()).word().matches(LEAVES);
  }

  /// `nadie vio`, `no se vio`
  private static boolean isNobody(Phrases phrases, Clause clause) {
    return isNoOne(phrases, clause) || isImpersonal(phrases, clause);
  }

  private static boolean isNoOne(Phrases phrases, Clause clause) {
    return clause.subjects().stream()
        .anyMatch(subject ->
            phrases.isWord(subject.noun(), "nadie")
                || phrases.noun(subject.noun()).filter(Phrases::isNobody).isPresent());
  }

  /// `se vio a Ana`, `tampoco se observó a los técnicos`
  private static boolean isImpersonal(Phrases phrases, Clause clause) {
    for (int i = clause.group(); i <= clause.verb(); i++) {
      if (phrases.words().folded(phrases.at(i).from()).equals("se")) {
        return true;
      }
    }
    return false;
  }

  /// Who stands behind `a`, or a ship or some people without it.
  private static List<Argument> seen(Scene scene, Clause clause, Optional<Clause> doing) {
    List<Argument> found = new ArrayList<>();
    List<Adjunct> near = new ArrayList<>(clause.adjuncts());
    doing
        .filter(other -> other.objects().isEmpty())
        .filter(_ -> clause.adjuncts().stream().noneMatch(a -> isSeen(scene, a)))
        .ifPresent(other -> near.addAll(other.adjuncts()));
    boolean thing =
        clause.objects().stream()
            .anyMatch(object ->
                scene.phrases().noun(object.noun()).filter(n -> !n.isPronoun()).isPresent());
    // `vio a un hombre parecido a Ana`, `vio un barco igual al Orvik`
    for (Adjunct adjunct : thing ? List.<Adjunct>of() : near) {
      int before = adjunct.argument().noun() - 2;
      if (mayBeSeen(scene, clause, adjunct.argument().noun())
          && isSeen(scene, adjunct)
          && (!scene.phrases().isNoun(before) || isPlace(scene, before))) {
        found.add(adjunct.argument());
      }
    }
    boolean watched =
        clause.subjects().isEmpty()
            || clause.subjects().stream().anyMatch(s -> s.noun() < clause.verb());
    for (Argument object : found.isEmpty() && watched ? clause.objects() : List.<Argument>of()) {
      boolean moving =
          scene
              .phrases()
              .noun(object.noun())
              .flatMap(SpanishSightingRule::type)
              .filter(type -> type == EntityType.VESSEL || type == EntityType.GROUP)
              .isPresent();
      boolean pronoun = scene.phrases().noun(object.noun()).filter(Noun::isPronoun).isPresent();
      if (moving || pronoun) {
        found.add(object);
      }
    }
    return found;
  }

  /// Named, or a ship, or those whom nobody saw: others who are only described may be anybody.
  private static boolean mayBeSeen(Scene scene, Clause clause, int noun) {
    return scene
        .phrases()
        .noun(noun)
        .filter(n ->
            n.name().isPresent()
                || n.type().filter(t -> t == EntityType.VESSEL).isPresent()
                || clause.subjects().isEmpty())
        .isPresent();
  }

  private static boolean isSeen(Scene scene, Adjunct adjunct) {
    return adjunct.preposition().equals("a") && !isPlace(scene, adjunct.argument().noun());
  }

  private static Optional<EntityType> type(Noun noun) {
    return noun.name().map(hit -> hit.meaning().type()).or(noun::type);
  }

  private static List<Adjunct> adjuncts(Clause clause, Optional<Clause> doing) {
    List<Adjunct> all = new ArrayList<>(clause.adjuncts());
    doing.ifPresent(
        other -> other.adjuncts().stream().filter(a -> !all.contains(a)).forEach(all::add));
    return all;
  }

  private static boolean isPlace(Scene scene, int noun) {
    return scene
        .phrases()
        .noun(noun)
        .flatMap(SpanishSightingRule::type)
        .filter(EntityType::isPlace)
        .isPresent();
  }

  /// `en Lima ni en Quito`: a further place, and not where the first one is.
  private static boolean isJoined(Phrases phrases, int at) {
    return phrases.is(at, WordClass.CONJ) || phrases.isWord(at, "ni");
  }

  private static List<Referent> places(Scene scene, Clause clause, Optional<Clause> doing) {
    List<Referent> places = new ArrayList<>();
    for (Adjunct adjunct : adjuncts(clause, doing)) {
      int noun = adjunct.argument().noun();
      boolean placed =
          PLACED.contains(adjunct.preposition())
              && (!adjunct.preposition().equals("a")
                  || doing
                      .filter(d -> scene.phrases().at(d.verb()).word().matches(COMES))
                      .isPresent())
              && (places.isEmpty() || isJoined(scene.phrases(), noun - 2));
      if (placed) {
        scene
            .discourse()
            .of(noun)
            .filter(Referent::isPlace)
            .or(() -> scene.discourse().ownerOf(noun, EntityType::isPlace, Set.of()))
            .filter(place -> places.stream().noneMatch(p -> p.key().equals(place.key())))
            .ifPresent(places::add);
      }
    }
    return places;
  }
}
