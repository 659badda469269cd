package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Noun;
import trasluz.statement.Share;

/// Reads Russian holdings without a verb of holding: `у Анны Орловой 30 % в «Кессе»`, `доля Анны
/// Орловой в «Кессе» составляет 30 %`.
final class RussianHoldingRule implements ClaimRule {
  private static final int REACH = 6;

  @Override
  public List<Draft> read(Scene scene) {
    Phrases phrases = scene.phrases();
    if (phrases.language() != Language.RUSSIAN) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      int at = i;
      boolean with = phrases.isWord(i, "u") && phrases.is(i, WordClass.PREP);
      boolean stake =
          phrases
              .noun(i)
              .filter(noun -> phrases.grammar().is(WordClass.STAKE, noun.word()))
              .filter(noun -> noun.owner().isPresent() && noun.name().isEmpty())
              .isPresent();
      Optional<Referent> holder =
          with
              ? scene.discourse().of(phrases.behindQuotes(i))
              : stake
                  ? scene.discourse().ownerOf(i, type -> !type.isPlace(), Set.of())
                  : Optional.empty();
      holder.flatMap(who -> holding(scene, at, who)).ifPresent(drafts::add);
    }
    return drafts;
  }

  private static Optional<Draft> holding(Scene scene, int at, Referent holder) {
    Phrases phrases = scene.phrases();
    Optional<Share> share = Optional.empty();
    Optional<Referent> held = Optional.empty();
    for (int i = at + 1;
        i < Math.min(phrases.size(), at + REACH + 4) && !phrases.isMark(i, ",;:?");
        i++) {
      if (phrases.at(i) instanceof Phrase.Percent percent) {
        share = Optional.of(percent.share());
        int next = phrases.behindQuotes(i);
        boolean whose = phrases.isNoun(next) && held.isEmpty();
        held = whose ? scene.discourse().of(next).filter(r -> !r.isPlace()) : held;
      }
      boolean in = phrases.isWord(i, "v", "vo") && phrases.isNoun(phrases.behindQuotes(i));
      if (in && held.isEmpty()) {
        held = scene.discourse().of(phrases.behindQuotes(i)).filter(r -> !r.isPlace());
      }
    }
    boolean with = phrases.isWord(at, "u") && phrases.is(at, WordClass.PREP);
    if (with && share.isEmpty()) {
      // `60 % банка у Анны, 40 % — у Ивана`
      int before =
          phrases.isMark(at - 1, "—") ? phrases.beforeQuotes(at - 1) : phrases.beforeQuotes(at);
      if (phrases.noun(before).filter(noun -> !noun.isPronoun()).isPresent()) {
        held = scene.discourse().of(before).filter(r -> !r.isPlace());
        before = phrases.beforeQuotes(before);
      } else {
        held = firstShared(scene, at);
      }
      if (phrases.has(before) && phrases.at(before) instanceof Phrase.Percent percent) {
        share = Optional.of(percent.share());
      }
    }
    boolean verbed = hasVerb(scene, at);
    return held.isPresent() && share.isPresent() && !verbed
        ? Optional.of(draft(scene, at, holder, held.get(), share.get()))
        : Optional.empty();
  }

  /// The body of which a part is told before in the sentence.
  private static Optional<Referent> firstShared(Scene scene, int to) {
    Phrases phrases = scene.phrases();
    for (int i = 0; i < to; i++) {
      int noun = phrases.behindQuotes(i);
      if (phrases.at(i) instanceof Phrase.Percent && phrases.isNoun(noun)) {
        return scene.discourse().of(noun).filter(r -> !r.isPlace());
      }
    }
    return Optional.empty();
  }

  /// Whether a verb of a relation tells it, which another rule reads.
  private static boolean hasVerb(Scene scene, int at) {
    return scene.clauses().stream()
        .anyMatch(clause -> clause.holds(at) && !clause.frames().isEmpty());
  }

  private static Draft draft(Scene scene, int at, Referent holder, Referent held, Share share) {
    Phrases phrases = scene.phrases();
    boolean negative =
        phrases.noun(at + 1).filter(Noun::isPronoun).isEmpty() && phrases.is(at + 2, WordClass.NEG);
    Clause clause =
        Clause.ofNoun(
            at,
            List.of(),
            !negative,
            Realis.ACTUAL,
            Optional.empty(),
            Math.min(phrases.size(), at + REACH));
    return Draft.verbal(Relation.OWNS, holder, held, clause, "holding").holding(share);
  }
}
