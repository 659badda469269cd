package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Noun;

/// Reads in English that two names are of one, or are not: `X is Y`, `the man known as Y is X`, `X
/// and Y are the same ship`, `X and Y are different men`.
///
/// Both must be persons, or ships, or firms, and both must be named: `X is a lawyer` tells of one.
final class EnglishIdentityRule implements ClaimRule {
  private static final String NAME = "identity";

  private static final Set<EntityType> ALIKE =
      Set.of(EntityType.PERSON, EntityType.VESSEL, EntityType.COMPANY);

  private static final Set<String> KINDS =
      Set.of(
          "man",
          "men",
          "woman",
          "women",
          "person",
          "persons",
          "people",
          "individual",
          "individuals",
          "ship",
          "ships",
          "vessel",
          "vessels",
          "tanker",
          "tankers",
          "boat",
          "boats",
          "company",
          "companies",
          "firm",
          "firms",
          "entity",
          "entities");

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    if (scene.phrases().language() == Language.ENGLISH && !scene.phrases().question()) {
      for (Clause clause : scene.clauses()) {
        if (clause.isCopula() && scene.phrases().is(clause.verb(), WordClass.BE)) {
          one(scene, clause).or(() -> both(scene, clause)).ifPresent(drafts::add);
        }
      }
      drafts.removeIf(Draft::isImpossible);
    }
    return drafts;
  }

  /// `X is Y`: nothing but the two names.
  private static Optional<Draft> one(Scene scene, Clause clause) {
    if (clause.subjects().size() != 1
        || clause.objects().size() != 1
        || !clause.adjuncts().isEmpty()) {
      return Optional.empty();
    }
    int other = clause.objects().getFirst().noun();
    return isBareName(scene, other)
        ? subject(scene, clause)
            .flatMap(
                who -> scene.discourse().of(other).flatMap(same -> draft(clause, who, same, true)))
        : Optional.empty();
  }

  /// Whom the subject names, or `the man known as Y`.
  private static Optional<Referent> subject(Scene scene, Clause clause) {
    Phrases phrases = scene.phrases();
    int at = clause.subjects().getFirst().noun();
    int name = phrases.behindQuotes(at + 2);
    boolean known =
        phrases.isWord(at + 1, "known", "called")
            && (phrases.isWord(at + 2, "as") || phrases.isNoun(at + 2));
    int called = phrases.isWord(at + 2, "as") ? name : phrases.behindQuotes(at + 1);
    if (known) {
      return scene.discourse().of(called);
    }
    return isBareName(scene, at) ? scene.discourse().of(at) : Optional.empty();
  }

  private static boolean isBareName(Scene scene, int at) {
    return scene
        .phrases()
        .noun(at)
        .filter(noun -> noun.name().isPresent())
        .filter(noun -> noun.owner().isEmpty() && noun.relational().isEmpty())
        .isPresent();
  }

  /// `X and Y are the same man`, `X and Y are one and the same ship`, `X and Y are different men`.
  private static Optional<Draft> both(Scene scene, Clause clause) {
    if (clause.subjects().size() != 2 || clause.objects().isEmpty()) {
      return Optional.empty();
    }
    Phrases phrases = scene.phrases();
    int said = clause.objects().getLast().noun();
    boolean oneAndThe = phrases.isWord(said, "one") && phrases.is(said + 1, WordClass.CONJ);
    Optional<Noun> noun = phrases.noun(oneAndThe ? said + 2 : said);
    boolean same = noun.filter(n -> isKind(phrases, n, "same")).isPresent();
    boolean different = noun.filter(n -> isKind(phrases, n, "different")).isPresent();
    boolean named = clause.subjects().stream().allMatch(s -> isBareName(scene, s.noun()));
    List<Referent> two = scene.meant(clause.subjects().stream()).toList();
    return named && same != different && two.size() == 2
        ? draft(clause, two.getFirst(), two.getLast(), same)
        : Optional.empty();
  }

  /// `the same ship`, `two different men`, also where the kind was taken for a verb.
  private static boolean isKind(Phrases phrases, Noun noun, String alike) {
    TextWords words = phrases.words();
    for (int i = noun.from(); i < noun.to(); i++) {
      if (words.folded(i).equals(alike) && i + 1 < words.size()) {
        return KINDS.contains(words.folded(i + 1));
      }
    }
    return false;
  }

  private static Optional<Draft> draft(Clause clause, Referent who, Referent other, boolean same) {
    boolean alike = who.type() == other.type() && ALIKE.contains(who.type());
    return alike && !who.key().equals(other.key())
        ? Optional.of(
            new Draft(
                Relation.SAME_AS,
                who,
                Optional.of(other),
                Draft.Detail.NONE,
                clause.positive() == same,
                Optional.of(clause),
                clause.verb(),
                NAME))
        : Optional.empty();
  }
}
