package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads Spanish nouns for work with whoever does it: `el mantenimiento de los radares corre a
/// cargo de Mena`, `Mena se ocupa de la gestión del puerto`, `de la defensa de Ana se encarga
/// Berto`, `el transporte lo hace Corvo`.
final class SpanishWorkRule implements ClaimRule {
  private static final Map<String, Relation> WORK = work();

  /// Verbs whose subject does the work.
  private static final String DOES =
      "(ocup|encarg|asum|llev|hac|hiz|hic|prest|realiz|efectu|ejecut|contrat|gan|obt|garantiz|cubr"
          + "|asegur|ten|tien|tuv|gestion|desempen|se_).*";

  /// Verbs with `a cargo de` or `en manos de`, whose subject is the work.
  private static final String FALLS =
      "(corr|est|qued|recay|reca|pas|sigu|segu|fue|era|es|va|iba).*";

  private static final int FAR = 5;

  private static Map<String, Relation> work() {
    return Map.ofEntries(
        Map.entry("mantenimiento", Relation.SERVICES),
        Map.entry("reparacion", Relation.SERVICES),
        Map.entry("reparaciones", Relation.SERVICES),
        Map.entry("revision", Relation.SERVICES),
        Map.entry("limpieza", Relation.SERVICES),
        Map.entry("vigilancia", Relation.SERVICES),
        Map.entry("custodia", Relation.SERVICES),
        Map.entry("seguridad", Relation.SERVICES),
        Map.entry("calibracion", Relation.SERVICES),
        Map.entry("gestion", Relation.OPERATES),
        Map.entry("explotacion", Relation.OPERATES),
        Map.entry("operacion", Relation.OPERATES),
        Map.entry("manejo", Relation.OPERATES),
        Map.entry("asesoramiento", Relation.ADVISES),
        Map.entry("asesoria", Relation.ADVISES),
        Map.entry("defensa", Relation.REPRESENTS),
        Map.entry("representacion", Relation.REPRESENTS),
        Map.entry("suministro", Relation.SUPPLIES),
        Map.entry("abastecimiento", Relation.SUPPLIES));
  }

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    Phrases phrases = scene.phrases();
    for (int i = 0; i < phrases.size() && phrases.language() == Language.SPANISH; i++) {
      Optional<Relation> relation =
          phrases.noun(i).flatMap(n -> Optional.ofNullable(WORK.get(n.word())));
      int at = i;
      relation.ifPresent(r -> drafts.addAll(drafts(scene, at, r)));
    }
    return drafts;
  }

  private static List<Draft> drafts(Scene scene, int work, Relation relation) {
    List<Draft> drafts = new ArrayList<>();
    for (Referent who : doers(scene, work)) {
      Optional<Referent> of =
          scene
              .discourse()
              .ownerOf(work, type -> !type.isPlace(), Set.of(who.key()))
              .filter(r -> !r.isDescribed());
      Optional<String> thing = of.isPresent() ? Optional.empty() : thing(scene.phrases(), work);
      Clause clause = clause(scene, work);
      boolean objects = relation == Relation.SERVICES || relation == Relation.OPERATES;
      if (of.isPresent() || (thing.isPresent() && objects)) {
        Draft draft =
            new Draft(
                relation,
                who,
                of,
                new Draft.Detail(
                    thing,
                    Optional.empty(),
                    scene.time(clause),
                    Optional.empty(),
                    Optional.empty()),
                clause.positive(),
                Optional.of(clause),
                clause.verb(),
                "work");
        if (!draft.isImpossible()) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private static Optional<String> thing(Phrases phrases, int work) {
    boolean of = phrases.isWord(work + 1, "de") && phrases.isNoun(work + 2);
    return Optional.of(of ? phrases.text(work + 2, work + 3) : phrases.text(work, work + 1));
  }

  private static List<Referent> doers(Scene scene, int work) {
    Phrases phrases = scene.phrases();
    for (int i = work + 1; i < phrases.size() && !phrases.isMark(i, ";:—"); i++) {
      boolean charged =
          phrases.isWord(i, "a cargo de", "a cargo del", "en manos de", "en manos del");
      if (charged && falls(phrases, work, i)) {
        return scene.discourse().of(phrases.behindQuotes(i)).stream().toList();
      }
    }
    Clause clause = clause(scene, work);
    boolean does =
        phrases.has(clause.verb())
            && phrases.isVerb(clause.verb())
            && phrases.words().folded(phrases.at(clause.verb()).to() - 1).matches(DOES);
    return does ? scene.meant(clause.subjects().stream()).toList() : List.of();
  }

  private static boolean falls(Phrases phrases, int work, int charge) {
    for (int i = charge - 1; i > Math.max(work, charge - FAR); i--) {
      boolean verb = phrases.isVerb(i) || phrases.is(i, WordClass.BE);
      if (verb) {
        return phrases.at(i).word().matches(FALLS);
      }
    }
    return phrases.isMark(charge - 1, ",") || charge == work + 3;
  }

  /// The clause that governs the work, or one of the noun's own.
  private static Clause clause(Scene scene, int work) {
    return scene.clauses().stream()
        .filter(c ->
            c.objects().stream()
                    .anyMatch(o ->
                        o.noun() == work
                            || (o.noun() == work - 2 && scene.phrases().isWord(work - 1, "de")))
                || c.adjuncts().stream()
                    .anyMatch(a -> a.argument().noun() == work && a.preposition().equals("de")))
        .findFirst()
        .orElseGet(
            () -> Clause.ofNoun(work, List.of(), true, Realis.ACTUAL, Optional.empty(), work + 1));
  }
}
