package trasluz.report;

import java.util.Optional;
import java.util.regex.Pattern;
import trasluz.report.Clause.Argument;

/// Finds in Russian who saw what is told: `сторож видел танкер в порту`, `рыбак наблюдал, как судно
/// передавало ящики`, `сторож видел Краснова на рынке: тот покупал солярку`.
///
/// It is the word of whoever saw it; what the author saw himself he asserts.
final class RussianWitnesses {
  private static final Pattern SEES =
      Pattern.compile(
          "(?:vid|uvid|povid|nablyud|zapri|uzn|sfotografirov|zasnya|snya|zamet|zamech|vstret|zasta|slysh|uslysh|naschit|obnaruzh|zasek"
              + "|zasyak|raspoz|opozna|razglyad)[a-z]*l[aoi]?|zasek(?:la|li)?|vid(?:it|yat)");

  private RussianWitnesses() {}

  /// Who saw what a draft tells.
  static Optional<Integer> of(Phrases phrases, Draft draft, Clause clause) {
    if (phrases.language() != Language.RUSSIAN) {
      return Optional.empty();
    }
    boolean seen =
        draft.relation() == Relation.PRESENT_IN
            && !clause.passive()
            && sees(phrases, clause.verb());
    if (seen) {
      return clause.subjects().stream()
          .map(Argument::noun)
          .findFirst()
          .filter(who -> isWitness(phrases, who));
    }
    int joint = clause.from() - 1;
    if (phrases.isMark(joint, ":")) {
      return behindColon(phrases, joint);
    }
    boolean told = phrases.isWord(joint, "kak", "chto") && phrases.isMark(joint - 1, ",");
    return told && sees(phrases, joint - 2)
        ? new RussianSpeakers(phrases).before(joint - 2).filter(who -> isWitness(phrases, who))
        : Optional.empty();
  }

  private static Optional<Integer> behindColon(Phrases phrases, int colon) {
    for (int i = colon - 1; i > 0 && !phrases.isMark(i, ";:—"); i--) {
      if (sees(phrases, i)) {
        return new RussianSpeakers(phrases).before(i).filter(who -> isWitness(phrases, who));
      }
    }
    return Optional.empty();
  }

  private static boolean sees(Phrases phrases, int verb) {
    return phrases.isVerb(verb) && SEES.matcher(phrases.at(verb).word()).matches();
  }

  /// Somebody else than the author.
  private static boolean isWitness(Phrases phrases, int who) {
    return !phrases.isWord(who, "my", "ya")
        && phrases
            .noun(who)
            .filter(noun ->
                noun.type().isPresent()
                    || noun.name().isPresent()
                    || !noun.relational().isEmpty()
                    || phrases.isWord(who, "on", "ona", "oni"))
            .isPresent();
  }
}
