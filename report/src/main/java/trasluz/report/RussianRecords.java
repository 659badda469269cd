package trasluz.report;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the document in which a Russian claim stands: `учредителем в реестре записан Краснов`, `по
/// выписке за Красновым числится 40 %`, `отправителем в накладной значится «Кесса»`.
///
/// The verb says no more than that it is written somewhere, so that the document of its clause
/// shows it. A register of which nothing is said but its name is a document, too.
final class RussianRecords {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:zapis|vpis|ukaz|oboznach|zayavl|oform|zaregistrirov|upomyan|otrazh|zakrepl)[a-z]*n[aoy]?"
              + "|znach(?:itsya|atsya|ilsya|ilas|ilos|ilis)|chisl(?:itsya|yatsya|ilsya|ilas|ilos|ilis)"
              + "|figurir(?:uyet|uyut|oval|ovala|ovalo|ovali)|prokhod(?:it|yat|il|ila|ili)");

  private static final Pattern SEES =
      Pattern.compile(
          "(?:vid|uvid|povid|nablyud|zapri|razglyad|opozn|uzn|sfotografirov|zasnya|snya|zasek|zamet|zamech|vstret|zasta|slysh|uslysh)[a-z]*l[aoi]?|vid(?:it|yat)");

  private static final Set<String> WHERE = Set.of("в", "во", "по", "согласно");

  private RussianRecords() {}

  /// Whether a verb says only that something is written down.
  static boolean isWritten(String verb) {
    return WRITTEN.matcher(verb).matches();
  }

  /// `сторож видел Краснова на рынке: тот покупал солярку`: who saw what is told behind the colon.
  static Optional<Integer> eyewitness(Phrases phrases, Clause clause) {
    Optional<Integer> seer = seer(phrases, clause);
    if (seer.isPresent()) {
      return seer;
    }
    int colon = clause.from() - 1;
    if (phrases.language() != Language.RUSSIAN || !phrases.isMark(colon, ":")) {
      return Optional.empty();
    }
    for (int i = colon - 1; i > 0 && !phrases.isMark(i, ";:—"); i--) {
      if (phrases.isVerb(i) && SEES.matcher(phrases.at(i).word()).matches()) {
        return new RussianSpeakers(phrases)
            .before(i)
            .filter(who -> !phrases.isWord(who, "my", "ya"))
            .filter(who -> isSomebody(phrases, who));
      }
    }
    return Optional.empty();
  }

  /// `соседи видели Краснова на рынке`: the seeing itself is told.
  private static Optional<Integer> seer(Phrases phrases, Clause clause) {
    boolean sees =
        phrases.language() == Language.RUSSIAN
            && !clause.passive()
            && SEES.matcher(phrases.at(clause.verb()).word()).matches()
            && clause.frames().stream().anyMatch(frame -> frame.relation() == Relation.PRESENT_IN);
    return clause.subjects().stream()
        .map(Clause.Argument::noun)
        .filter(who -> sees && !phrases.isWord(who, "my", "ya"))
        .filter(who -> isSomebody(phrases, who))
        .findFirst();
  }

  private static boolean isSomebody(Phrases phrases, int who) {
    return phrases
        .noun(who)
        .filter(noun ->
            noun.type().isPresent() || noun.name().isPresent() || !noun.relational().isEmpty())
        .isPresent();
  }

  static Optional<Integer> document(Phrases phrases, Clause clause, SayingReader reader) {
    return isWritten(phrases.at(clause.verb()).word())
        ? clause.adjuncts().stream()
            .filter(adjunct -> WHERE.contains(adjunct.preposition()))
            .map(adjunct -> adjunct.argument().noun())
            .filter(reader::isDocument)
            .findFirst()
        : Optional.empty();
  }
}
