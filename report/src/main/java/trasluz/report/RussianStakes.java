package trasluz.report;

import java.util.Optional;
import java.util.stream.IntStream;
import trasluz.report.Grammar.Frame;
import trasluz.statement.Share;

/// Of which company a Russian text tells a share without saying so again: `«Кессе» принадлежит 34 %
/// акций` behind a sentence about a bank, `остальные двадцать принадлежат его сестре` behind one
/// that tells who has the rest.
///
/// Where two companies may be meant, nobody holds anything.
///
/// @param frame how the verb tells the relation
record RussianStakes(Scene scene, Frame frame) {
  private static final String REST = "ostal.*|ostav.*";

  /// The company of a share that nothing in its phrase says.
  ///
  /// @param noun for the share or a part of it
  Optional<Referent> company(int noun, Clause clause, Referent holder) {
    Phrases phrases = scene.phrases();
    boolean owns = frame.relation() == Relation.OWNS && frame.object().contains("nom");
    if (!owns || phrases.language() != Language.RUSSIAN || !isShare(noun) || isIn(clause)) {
      return Optional.empty();
    }
    Optional<Referent> company =
        isRest(noun)
            ? scene.discourse().last().shared()
            : scene.discourse().companyBefore(clause.from()).or(scene.discourse().last()::shared);
    return company.filter(c -> !c.key().equals(holder.key()));
  }

  /// What is left, where the noun says that it is the rest.
  Optional<Share> rest(int noun) {
    return scene.phrases().language() == Language.RUSSIAN
            && frame.relation() == Relation.OWNS
            && isRest(noun)
        ? scene.discourse().last().rest()
        : Optional.empty();
  }

  /// The part that a clause tells of nothing, before its verb.
  Optional<Share> barePart(Clause clause) {
    boolean belongs =
        scene.phrases().language() == Language.RUSSIAN
            && frame.relation() == Relation.OWNS
            && frame.object().contains("nom")
            && !isIn(clause)
            && clause.subjects().stream().allMatch(subject -> isShare(subject.noun()));
    return belongs
        ? IntStream.range(clause.from(), clause.verb())
            .mapToObj(scene.phrases()::at)
            .filter(Phrase.Percent.class::isInstance)
            .map(part -> ((Phrase.Percent) part).share())
            .findFirst()
        : Optional.empty();
  }

  /// The company of such a part: behind "ещё" or "остальные" the one whose shares were told of.
  Optional<Referent> companyOfPart(Clause clause, Referent holder) {
    Phrases phrases = scene.phrases();
    boolean further =
        IntStream.range(clause.from(), clause.verb())
            .anyMatch(i -> phrases.hasWord(phrases.at(i), w -> w.matches("yeshche|" + REST)));
    Optional<Referent> company =
        further
            ? scene.discourse().last().shared()
            : scene.discourse().companyBefore(clause.from()).or(scene.discourse().last()::shared);
    return company.filter(c -> !c.key().equals(holder.key()));
  }

  /// `доля в банке «Орлан»`, `завод, акции которого принадлежат`: another company is told.
  private boolean isIn(Clause clause) {
    Phrases phrases = scene.phrases();
    boolean another =
        IntStream.range(0, clause.to())
            .anyMatch(i ->
                (phrases.is(i, WordClass.REL) && i >= clause.from() - 1)
                    || phrases
                        .noun(i)
                        .filter(noun -> noun.name().isEmpty())
                        .flatMap(Phrase.Noun::type)
                        .filter(type -> type == EntityType.COMPANY)
                        .isPresent());
    return another
        || clause.adjuncts().stream()
            .filter(adjunct -> adjunct.preposition().matches("в|во"))
            .flatMap(adjunct -> scene.phrases().noun(adjunct.argument().noun()).stream())
            .anyMatch(noun ->
                noun.name().isPresent()
                    || noun.type().filter(type -> type == EntityType.COMPANY).isPresent());
  }

  private boolean isShare(int noun) {
    Phrases phrases = scene.phrases();
    return phrases
        .noun(noun)
        .filter(found -> found.name().isEmpty() && found.owner().isEmpty() && !found.isPronoun())
        .filter(found ->
            phrases.grammar().is(WordClass.STAKE, found.word())
                || (found.type().isEmpty() && isRest(noun)))
        .isPresent();
  }

  private boolean isRest(int noun) {
    return scene.phrases().isNoun(noun)
        && scene.phrases().words().folded(scene.phrases().at(noun).from()).matches(REST);
  }
}
