package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.statement.Share;

/// Reads in English who holds how much where the company is not said again: behind `Corvo Bank will
/// meet in May` in `Ana Ruiz holds 31 percent`, and in `Corvo Bank: founder Ana Ruiz holds 55 pct`.
///
/// It is the firm that heads the sentence, the only subject of the sentence before, or the one
/// whose holders the text told last.
final class EnglishUnsaidHolding {
  private static final Set<String> HOLDS =
      Set.of(
          "holds", "hold", "held", "owns", "own", "owned", "has", "had", "have", "keeps",
          "retains");

  private EnglishUnsaidHolding() {}

  static List<Draft> read(Scene scene, Clause clause) {
    Phrases phrases = scene.phrases();
    Optional<Share> share =
        clause.positive() && !clause.passive() && HOLDS.contains(phrases.at(clause.verb()).word())
            ? share(phrases, clause.verb() + 1)
            : Optional.empty();
    if (share.isEmpty() || clause.subjects().size() != 1) {
      return List.of();
    }
    int subject = clause.subjects().getFirst().noun();
    Optional<Referent> holder =
        scene
            .discourse()
            .of(subject)
            .or(() -> scene.discourse().described(subject))
            .filter(who -> !who.isPlace());
    return holder
        .flatMap(who -> company(scene, who).map(body -> owning(who, body, clause, share.get())))
        .stream()
        .filter(draft -> !draft.isImpossible())
        .toList();
  }

  /// `31 percent`, `a 31 percent stake`, `a stake of 31 percent`, `31 percent of the shares`, and
  /// nothing behind it that it might be held of.
  private static Optional<Share> share(Phrases phrases, int from) {
    int at = from;
    while (phrases.is(at, WordClass.DET) || phrases.is(at, WordClass.ADV)) {
      at++;
    }
    if (isStake(phrases, at) && phrases.isWord(at + 1, "of")) {
      at += 2;
    }
    if (!phrases.has(at) || !(phrases.at(at) instanceof Phrase.Percent percent)) {
      return Optional.empty();
    }
    int end = at + 1;
    if (isStake(phrases, end)) {
      end++;
    } else if (phrases.isWord(end, "of") && isStake(phrases, end + 1)) {
      end += 2;
    }
    boolean ends =
        phrases.closes(end)
            || phrases.is(end, WordClass.CONJ)
            || (phrases.has(end) && phrases.at(end) instanceof Phrase.Date);
    return ends ? Optional.of(percent.share()) : Optional.empty();
  }

  private static boolean isStake(Phrases phrases, int at) {
    return phrases
        .noun(at)
        .filter(noun -> noun.name().isEmpty() && noun.owner().isEmpty())
        .filter(noun -> phrases.grammar().is(WordClass.STAKE, noun.word()))
        .isPresent();
  }

  private static Optional<Referent> company(Scene scene, Referent holder) {
    Phrases phrases = scene.phrases();
    List<Referent> before = scene.discourse().subjectsBefore();
    Optional<Referent> heading =
        phrases.isMark(1, ":") ? scene.discourse().of(0) : Optional.empty();
    Optional<Referent> subject = Recall.only(before);
    return fitting(heading, holder)
        .or(() -> fitting(subject, holder))
        .or(() -> fitting(scene.discourse().last().held(), holder))
        .or(() ->
            before.isEmpty()
                ? fitting(scene.discourse().onlyBodyBefore(), holder)
                : Optional.empty())
        .map(body -> new Referent(body.meaning(), Optional.of("the company named before")));
  }

  private static Optional<Referent> fitting(Optional<Referent> body, Referent holder) {
    return body.filter(
        r -> r.type() == EntityType.COMPANY && !r.isDescribed() && !r.key().equals(holder.key()));
  }

  private static Draft owning(Referent who, Referent body, Clause clause, Share share) {
    return Draft.verbal(Relation.OWNS, who, body, clause, "holding").holding(share);
  }
}
