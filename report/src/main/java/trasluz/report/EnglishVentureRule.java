package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Noun;

/// Reads in English whose a joint venture is: `C is a joint venture of X and Y`, `C, a joint
/// venture between X and Y`, `C is X's joint venture with Y`. Each of them holds a part.
final class EnglishVentureRule implements ClaimRule {
  private static final String NAME = "venture";

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    Phrases phrases = scene.phrases();
    boolean english = phrases.language() == Language.ENGLISH && !phrases.question();
    for (int i = 1; english && i < phrases.size(); i++) {
      if (isVenture(phrases, i)) {
        drafts.addAll(drafts(scene, i));
      }
    }
    return drafts;
  }

  private static boolean isVenture(Phrases phrases, int at) {
    Optional<Noun> noun = phrases.noun(at).filter(n -> n.name().isEmpty());
    return noun.filter(n -> n.word().equals("venture") && n.to() - n.from() > 1)
        .filter(n -> phrases.words().folded(n.to() - 2).equals("joint"))
        .isPresent();
  }

  private static List<Draft> drafts(Scene scene, int at) {
    Optional<Clause> said =
        scene.clauses().stream()
            .filter(Clause::isCopula)
            .filter(clause -> clause.objects().stream().anyMatch(o -> o.noun() == at))
            .filter(clause -> clause.subjects().size() == 1)
            .findFirst();
    boolean apposed = said.isEmpty() && scene.phrases().isMark(at - 1, ",");
    Optional<Referent> venture =
        said.map(clause -> clause.subjects().getFirst().noun())
            .or(() -> apposed ? Optional.of(at - 2) : Optional.empty())
            .filter(noun -> scene.phrases().isNoun(noun))
            .flatMap(scene.discourse()::of)
            .filter(who -> !who.isPlace() && who.type() != EntityType.PERSON);
    return venture.map(company -> drafts(scene, at, company, said)).orElse(List.of());
  }

  private static List<Draft> drafts(Scene scene, int at, Referent company, Optional<Clause> said) {
    List<Draft> drafts = new ArrayList<>();
    for (Referent holder : holders(scene, at, company)) {
      if (Relation.OWNS.allows(holder.type(), Optional.of(company.type()))) {
        drafts.add(
            said.map(clause -> Draft.verbal(Relation.OWNS, holder, company, clause, NAME))
                .orElseGet(() -> Draft.nominal(Relation.OWNS, holder, company, at, NAME)));
      }
    }
    return drafts;
  }

  /// Whose it is, and those behind `of`, `between` and `with`, joined by commas and `and`.
  private static List<Referent> holders(Scene scene, int at, Referent company) {
    Phrases phrases = scene.phrases();
    List<Referent> holders = new ArrayList<>();
    phrases
        .noun(at)
        .flatMap(Noun::owner)
        .flatMap(Phrase.Owner::name)
        .ifPresent(hit -> holders.add(Referent.of(hit)));
    int i = at + 2;
    boolean open = phrases.isWord(at + 1, "of", "between", "with");
    while (open && phrases.isNoun(i)) {
      scene.discourse().of(i, Set.of(company.key())).ifPresent(holders::add);
      boolean joined = phrases.is(i + 1, WordClass.CONJ) || phrases.isWord(i + 1, "with");
      boolean listed =
          phrases.isMark(i + 1, ",") && phrases.isNoun(i + 2) && phrases.is(i + 3, WordClass.CONJ);
      open = joined || listed;
      i += 2;
    }
    return List.copyOf(holders);
  }
}
