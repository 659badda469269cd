package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import trasluz.report.Phrase.Noun;

/// Reads in English and Russian what is called a person's own company or ship: `his company,
/// Corvo`, `Ana Ruiz's firm Corvo`, `Corvo, her firm,`, `его фирма «Кесса»`. [SpanishOwnRule] reads
/// it in Spanish.
///
/// A bank, a paper or a club may as well be where somebody has an account, writes or plays, and
/// says nothing of who owns it.
final class OwnFirmRule implements ClaimRule {
  private static final Set<String> HELD =
      Set.of(
          "company",
          "firm",
          "business",
          "consultancy",
          "startup",
          "start-up",
          "holding",
          "brokerage",
          "dealership",
          "yacht",
          "trawler",
          "farm",
          "vineyard");

  private static final String RUSSIAN_HELD =
      "(?:firm|kompani|kontor|predpriyati|obshchestv|kholding|yakht|sudn|kater|trauler).*";

  @Override
  public List<Draft> read(Scene scene) {
    return scene.phrases().language() == Language.SPANISH
        ? List.of()
        : IntStream.range(0, scene.phrases().size())
            .mapToObj(at -> own(scene, at))
            .flatMap(Optional::stream)
            .toList();
  }

  private static Optional<Draft> own(Scene scene, int at) {
    boolean russian = scene.phrases().language() == Language.RUSSIAN;
    return scene
        .phrases()
        .noun(at)
        .filter(noun -> noun.relational().isEmpty() && isHeld(scene.phrases(), noun))
        .filter(noun -> russian ? isAnybodys(noun) : isPersons(noun))
        .filter(noun -> !russian || !isBehindItsObject(scene, noun, at))
        .flatMap(noun -> russian ? noun.name().map(Referent::of) : thing(scene, noun, at))
        .filter(thing -> thing.type() == EntityType.COMPANY || thing.type() == EntityType.VESSEL)
        .flatMap(thing ->
            scene
                .discourse()
                .ownerOf(at, type -> type == EntityType.PERSON, Set.of(thing.key()))
                .filter(owner -> owner.type() == EntityType.PERSON)
                .map(owner -> Draft.nominal(Relation.OWNS, owner, thing, at, "own")));
  }

  /// `поставила его самарская фирма «Кесса»`: right behind a verb that has no object the pronoun
  /// may be the object, and the firm nobody's.
  private static boolean isBehindItsObject(Scene scene, Noun noun, int at) {
    boolean pronoun = noun.owner().filter(whose -> whose.name().isEmpty()).isPresent();
    return pronoun
        && scene.clauses().stream()
            .filter(clause -> clause.verb() == at - 1 && !clause.frames().isEmpty())
            .anyMatch(clause ->
                clause.subjects().stream().anyMatch(s -> s.noun() == at)
                    && clause.objects().isEmpty()
                    && clause.adjuncts().stream()
                        .noneMatch(adjunct -> adjunct.preposition().matches("ACC|INS")));
  }

  private static boolean isHeld(Phrases phrases, Noun noun) {
    return phrases.language() == Language.RUSSIAN
        ? noun.word().matches(RUSSIAN_HELD)
        : HELD.contains(noun.word()) || isHeldByName(phrases, noun);
  }

  /// `его фирма`, `фирма Орлова`, and not `фирма директора Орлова`.
  private static boolean isAnybodys(Noun noun) {
    return noun.owner().filter(whose -> whose.noun().isEmpty()).isPresent();
  }

  /// `his firm Corvo`: the noun stands before the name within the phrase.
  private static boolean isHeldByName(Phrases phrases, Noun noun) {
    return noun.name().filter(hit -> hit.from() > noun.from()).isPresent()
        && HELD.contains(phrases.words().folded(noun.name().get().from() - 1));
  }

  /// `its company` and `their company` are no person's.
  private static boolean isPersons(Noun noun) {
    return noun.owner()
        .filter(owner ->
            owner.noun().isPresent()
                || owner.name().isPresent()
                || Set.of("his", "her").contains(owner.pronoun()))
        .isPresent();
  }

  private static Optional<Referent> thing(Scene scene, Noun noun, int at) {
    Phrases phrases = scene.phrases();
    if (noun.name().isPresent()) {
      return noun.name().map(Referent::of);
    }
    int behind = phrases.behindQuotes(at);
    int name = phrases.behindQuotes(behind);
    boolean apposed =
        phrases.isMark(behind, ",")
            && isBareName(phrases, name)
            && phrases.closes(phrases.behindQuotes(name));
    int before = phrases.beforeQuotes(phrases.beforeQuotes(at));
    boolean host =
        phrases.isMark(phrases.beforeQuotes(at), ",")
            && isBareName(phrases, before)
            && phrases.closes(behind);
    return apposed
        ? scene.discourse().of(name)
        : host ? scene.discourse().of(before) : Optional.empty();
  }

  private static boolean isBareName(Phrases phrases, int at) {
    return phrases
        .noun(at)
        .filter(noun -> noun.name().isPresent() && noun.owner().isEmpty())
        .isPresent();
  }
}
