package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import trasluz.report.Phrase.Article;
import trasluz.report.Phrase.Noun;
import trasluz.report.Phrase.Owner;

/// Reads in Spanish whose something is said to be without a verb or noun of owning between the two:
/// `la naviera es suya`, `los barcos son míos`, and `atribuyen a Ana la propiedad de Corvo`.
final class SpanishOwnRule implements ClaimRule {
  private static final String OURS = "(suy|mi|nuestr)[oa]s?";

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    if (scene.phrases().language() == Language.SPANISH) {
      for (Clause clause : scene.clauses()) {
        drafts.addAll(own(scene, clause));
        drafts.addAll(ascribed(scene, clause));
      }
    }
    return drafts;
  }

  /// `la naviera es suya`
  private static List<Draft> own(Scene scene, Clause clause) {
    Phrases phrases = scene.phrases();
    Optional<Integer> told =
        clause.objects().stream()
            .map(Clause.Argument::noun)
            .filter(noun -> isOurs(phrases, noun))
            .findFirst();
    if (told.isEmpty() || !phrases.is(clause.verb(), WordClass.BE)) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (Clause.Argument subject : clause.subjects()) {
      Optional<Referent> thing =
          scene
              .discourse()
              .of(subject.noun(), Set.of(), SpanishOwnRule::mayBeHeld)
              .filter(r -> mayBeHeld(r.type()));
      thing
          .flatMap(held -> owner(scene, told.get(), held))
          .map(who -> Draft.verbal(Relation.OWNS, who, thing.get(), clause, "verb"))
          .ifPresent(drafts::add);
    }
    return drafts;
  }

  private static boolean mayBeHeld(EntityType type) {
    return type == EntityType.COMPANY
        || type == EntityType.VESSEL
        || type == EntityType.ORGANIZATION;
  }

  private static boolean isOurs(Phrases phrases, int noun) {
    return phrases
        .noun(noun)
        .filter(n -> n.article() == Article.NONE && n.name().isEmpty() && n.to() - n.from() == 1)
        .filter(n -> n.word().matches(OURS))
        .isPresent();
  }

  /// Whom `suya` goes back to: whom `su` in its place would mean.
  private static Optional<Referent> owner(Scene scene, int at, Referent held) {
    Noun noun = scene.phrases().noun(at).orElseThrow();
    String word =
        noun.word().startsWith("s") ? "su" : noun.word().startsWith("m") ? "mi" : "nuestro";
    Noun owned =
        new Noun(
            noun.from(),
            noun.to(),
            noun.word(),
            Article.DEFINITE,
            Optional.of(new Owner(noun.from(), word, Optional.empty(), Optional.empty())),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());
    Predicate<EntityType> fits = type -> !type.isPlace() && type != EntityType.VESSEL;
    return scene.discourse().ownerOf(owned, fits, Set.of(held.key()));
  }

  /// `la prensa atribuye a Ana la propiedad de Corvo`
  private static List<Draft> ascribed(Scene scene, Clause clause) {
    Phrases phrases = scene.phrases();
    if (!phrases.isVerb(clause.verb())
        || !phrases.words().folded(phrases.at(clause.verb()).to() - 1).matches("atribu.*")) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    List<Referent> whom =
        scene
            .meant(
                clause.adjuncts().stream()
                    .filter(a -> a.preposition().equals("a"))
                    .map(Clause.Adjunct::argument))
            .toList();
    for (int i = clause.verb() + 1; i < Math.min(phrases.size(), clause.to() + 4); i++) {
      Optional<Relation> relation = ascribable(phrases, i);
      if (relation.isPresent() && whom.size() == 1) {
        scene
            .discourse()
            .ownerOf(i, type -> !type.isPlace(), Set.of(whom.getFirst().key()))
            .map(of -> Draft.verbal(relation.get(), whom.getFirst(), of, clause, "thing"))
            .ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Optional<Relation> ascribable(Phrases phrases, int at) {
    return phrases
        .noun(at)
        .filter(noun -> noun.name().isEmpty())
        .flatMap(noun ->
            switch (noun.word()) {
              case "propiedad", "titularidad" -> Optional.of(Relation.OWNS);
              case "control", "dominio", "mando" -> Optional.of(Relation.CONTROLS);
              case "direccion", "gestion", "jefatura", "presidencia" ->
                  Optional.of(Relation.DIRECTOR_OF);
              default -> Optional.<Relation>empty();
            });
  }
}
