package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.report.Phrase.Noun;

/// Reads in English whose stake is how large where no verb tells it: `X's 40 percent stake in Y`,
/// as surely as the sentence tells it.
final class EnglishStakeRule implements ClaimRule {
  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    boolean english = scene.phrases().language() == Language.ENGLISH;
    for (int i = 0; english && i + 4 < scene.phrases().size(); i++) {
      draft(scene, i).filter(draft -> !draft.isImpossible()).ifPresent(drafts::add);
    }
    return drafts;
  }

  private static Optional<Draft> draft(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    Optional<Hit> owner = phrases.noun(at).flatMap(Noun::owner).flatMap(Phrase.Owner::name);
    if (owner.isEmpty() || !(phrases.at(at + 1) instanceof Phrase.Percent percent)) {
      return Optional.empty();
    }
    boolean stake =
        phrases
            .noun(at + 2)
            .filter(noun -> noun.name().isEmpty())
            .filter(noun -> phrases.grammar().is(WordClass.STAKE, noun.word()))
            .isPresent();
    if (!stake || !phrases.isWord(at + 3, "in", "of")) {
      return Optional.empty();
    }
    Clause clause = Clause.ofNoun(at + 2, List.of(), true, Realis.ACTUAL, Optional.empty(), at + 5);
    return scene
        .discourse()
        .of(at + 4)
        .filter(company -> !company.isPlace())
        .map(company ->
            new Draft(
                Relation.OWNS,
                Referent.of(owner.get()),
                Optional.of(company),
                new Draft.Detail(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(percent.share()),
                    Optional.empty()),
                true,
                Optional.of(clause),
                at + 2,
                "stake"));
  }
}
