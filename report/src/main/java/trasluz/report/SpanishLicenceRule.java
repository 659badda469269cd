package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Clause.Argument;

/// Reads who has a licence of whom in Spanish: `el ministerio concedió a Corvo la licencia`, `Corvo
/// dispone de un permiso expedido por la aduana`, `Corvo conserva la licencia que le otorgó la
/// aduana`.
final class SpanishLicenceRule implements ClaimRule {
  private static final Set<String> LICENCES =
      Set.of(
          "licencia",
          "licencias",
          "permiso",
          "permisos",
          "autorizacion",
          "concesion",
          "habilitacion",
          "acreditacion");

  private static final String GIVES = "(conce|otorg|dio|dar|expid|exped|emit|renov|firm).*";
  private static final String HAS =
      "(t[ie]+n|tuv|obt|consig|recib|conserv|dispon|dispus|pose|ostent|cuent|cont|mantien|logr).*";
  private static final int REACH = 14;

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    if (scene.phrases().language() != Language.SPANISH) {
      return drafts;
    }
    for (Clause clause : scene.clauses()) {
      licence(scene, clause).ifPresent(at -> drafts.addAll(drafts(scene, clause, at)));
    }
    return drafts;
  }

  /// The licence that a verb governs.
  private static Optional<Integer> licence(Scene scene, Clause clause) {
    List<Argument> governed = new ArrayList<>(clause.objects());
    clause.adjuncts().stream()
        .filter(a -> a.preposition().equals("de") || a.preposition().equals("con"))
        .forEach(a -> governed.add(a.argument()));
    return governed.stream()
        .map(Argument::noun)
        .filter(at -> LICENCES.contains(scene.phrases().at(at).word()))
        .findFirst();
  }

  private static List<Draft> drafts(Scene scene, Clause clause, int licence) {
    String verb = scene.phrases().at(clause.verb()).word();
    List<Referent> subjects = clause.subjects().stream().flatMap(s -> party(scene, s)).toList();
    if (clause.passive() || subjects.isEmpty()) {
      return List.of();
    }
    if (verb.matches(GIVES)) {
      List<Referent> holders =
          clause.adjuncts().stream()
              .filter(a -> a.preposition().equals("a"))
              .flatMap(a -> party(scene, a.argument()))
              .toList();
      return pairs(scene, clause, holders, subjects, licence);
    }
    return verb.matches(HAS)
        ? pairs(scene, clause, subjects, givers(scene, licence), licence)
        : List.of();
  }

  private static java.util.stream.Stream<Referent> party(Scene scene, Argument argument) {
    return scene.discourse().of(argument.noun()).stream();
  }

  /// Whose licence it is: `expedida por la aduana`, `de la aduana`, `que le otorgó la aduana`.
  private static List<Referent> givers(Scene scene, int licence) {
    Phrases phrases = scene.phrases();
    for (Clause clause : scene.clauses()) {
      boolean behind = clause.verb() > licence && clause.verb() < licence + REACH;
      if (behind && phrases.at(clause.verb()).word().matches(GIVES)) {
        List<Referent> told =
            clause.subjects().stream()
                .filter(s -> s.noun() > licence)
                .flatMap(s -> party(scene, s))
                .toList();
        if (!told.isEmpty()) {
          return told;
        }
      }
    }
    for (int i = licence + 1; i < Math.min(phrases.size() - 1, licence + REACH); i++) {
      if (phrases.isMark(i, ";:")) {
        break;
      }
      boolean by = phrases.isWord(i, "por", "de") && phrases.isNoun(i + 1);
      boolean agent = phrases.isWord(i, "por");
      int next = i + 1;
      Optional<Referent> giver =
          by
              ? scene
                  .discourse()
                  .of(i + 1)
                  .filter(r -> isAuthority(agent || isBody(phrases, next), r))
              : Optional.empty();
      if (giver.isPresent()) {
        return List.of(giver.get());
      }
    }
    return List.of();
  }

  /// `la autoridad sanitaria, la ANMAT`
  private static boolean isBody(Phrases phrases, int noun) {
    return phrases
        .noun(noun)
        .flatMap(Phrase.Noun::type)
        .filter(type -> type == EntityType.PUBLIC_BODY)
        .isPresent();
  }

  private static boolean isAuthority(boolean agent, Referent who) {
    return who.type() == EntityType.PUBLIC_BODY || (agent && !who.isPlace());
  }

  private static List<Draft> pairs(
      Scene scene, Clause clause, List<Referent> holders, List<Referent> givers, int licence) {
    List<Draft> drafts = new ArrayList<>();
    for (Referent holder : holders) {
      for (Referent giver : givers) {
        Draft.Detail detail =
            new Draft.Detail(
                Optional.of(scene.phrases().text(licence, licence + 1)),
                Optional.empty(),
                scene.time(clause),
                Optional.empty(),
                Optional.empty());
        drafts.add(
            new Draft(
                Relation.LICENSED_BY,
                holder,
                Optional.of(giver),
                detail,
                clause.positive(),
                Optional.of(clause),
                clause.verb(),
                "licence"));
      }
    }
    return drafts;
  }
}
