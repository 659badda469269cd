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
/// `la naviera es suya`, `los barcos son míos`, `su empresa, Corvo`, `el yate de Ana, el «Tarnia»`,
/// and `atribuyen a Ana la propiedad de Corvo`.
final class SpanishOwnRule implements ClaimRule {
  private static final String OURS = "(suy|mi|nuestr)[oa]s?";

  /// What is somebody's own where it is called hers; a bank may as well be where she has money.
  private static final String HELD =
      "empresa|compania|firma|sociedad|constructora|naviera|consultora|inmobiliaria|minera|petrolera"
          + "|distribuidora|comercializadora|exportadora|importadora|holding|barco|yate|buque|lancha"
          + "|velero|pesquero|patrimonial|offshore";

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    if (scene.phrases().language() == Language.SPANISH) {
      for (Clause clause : scene.clauses()) {
        drafts.addAll(own(scene, clause));
        drafts.addAll(ascribed(scene, clause));
      }
      for (int i = 0; i < scene.phrases().size(); i++) {
        held(scene, i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /// `su empresa, Corvo`, `la empresa de Ana Ruiz, Corvo`, `su naviera Corvo`: what a person has.
  private static Optional<Draft> held(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    Optional<Noun> found =
        phrases.noun(at).filter(n -> n.word().matches(HELD) && n.relational().isEmpty());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Noun noun = found.get();
    boolean theirs = noun.owner().map(Owner::pronoun).filter(w -> w.matches("sus?")).isPresent();
    boolean named = noun.name().isPresent();
    boolean of =
        !theirs
            && !named
            && noun.article() == Article.DEFINITE
            && phrases.isWord(at + 1, "de")
            && phrases
                .noun(at + 2)
                .flatMap(Noun::name)
                .filter(hit -> hit.meaning().type() == EntityType.PERSON)
                .isPresent();
    int behind = phrases.behindQuotes(of ? at + 2 : at);
    int name = phrases.behindQuotes(behind);
    boolean apposed =
        !named
            && (theirs || of)
            && phrases.isMark(behind, ",")
            && phrases.noun(name).flatMap(Noun::name).isPresent()
            && phrases.closes(phrases.behindQuotes(name));
    Optional<Referent> thing =
        apposed
            ? scene.discourse().of(name)
            : named && theirs ? scene.discourse().of(at) : Optional.empty();
    Optional<Referent> owner =
        of
            ? scene.discourse().of(at + 2)
            : scene.discourse().ownerOf(at, type -> type == EntityType.PERSON, Set.of());
    return thing
        .filter(t -> mayBeHeld(t.type()) && t.filled().isEmpty())
        .flatMap(t ->
            owner
                .filter(o -> o.type() == EntityType.PERSON)
                .map(o -> Draft.nominal(Relation.OWNS, o, t, at, "own")));
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
