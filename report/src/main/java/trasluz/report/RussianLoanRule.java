package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trasluz.report.Clause.Adjunct;

/// Reads Russian loans of which only an adverbial says that they are some: `фирма дала заводу в
/// долг два миллиона`, `завод взял у фирмы деньги взаймы`.
final class RussianLoanRule implements ClaimRule {
  private static final Pattern GIVES =
      Pattern.compile(
          "(?:dal|otdal|peredal|predostavil|vydal|odolzhil|ssudil|perevel|perechislil|vydaval|daval"
              + "|predostavlyal)(?:a|o|i)?|(?:po)?da(?:yot|yut|st|dut)|vyda(?:yot|yut)|perevel[aoi]");
  private static final Pattern TAKES =
      Pattern.compile("(?:vzyal|zanyal|poluchil|bral|zanimal|odolzhil)(?:a|o|i)?|ber(?:yot|ut)");
  private static final Set<String> LOANS = Set.of("dolg", "zayem", "zaym", "kredit", "ssudu");
  private static final Set<String> ON_LOAN =
      Set.of("vzaymy", "pod protsenty", "pod raspisku", "pod zalog");

  @Override
  public List<Draft> read(Scene scene) {
    if (scene.phrases().language() != Language.RUSSIAN) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (Clause clause : scene.clauses()) {
      String verb = scene.phrases().at(clause.verb()).word();
      if (!clause.passive() && isOnLoan(scene.phrases(), clause)) {
        if (GIVES.matcher(verb).matches()) {
          lent(scene, clause, subject(scene, clause), side(scene, clause, "DAT"))
              .ifPresent(drafts::add);
        }
        if (drafts.isEmpty() && TAKES.matcher(verb).matches()) {
          lent(scene, clause, side(scene, clause, "у"), subject(scene, clause))
              .ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  private static boolean isOnLoan(Phrases phrases, Clause clause) {
    boolean loan =
        clause.adjuncts().stream()
            .filter(adjunct -> adjunct.preposition().equals("в"))
            .map(adjunct -> phrases.at(adjunct.argument().noun()).word())
            .anyMatch(LOANS::contains);
    for (int i = clause.from(); i < clause.to() && !loan; i++) {
      int at = i;
      loan =
          phrases.hasWord(phrases.at(i), ON_LOAN::contains)
              || (phrases.isWord(i, "pod")
                  && phrases
                      .noun(i + 1)
                      .filter(noun -> noun.word().matches("protsent.*|raspisk.*|zalog.*|veksel.*"))
                      .filter(_ -> phrases.is(at, WordClass.PREP))
                      .isPresent());
    }
    return loan;
  }

  private static Optional<Referent> subject(Scene scene, Clause clause) {
    return one(scene, clause.subjects().stream());
  }

  private static Optional<Referent> side(Scene scene, Clause clause, String role) {
    return one(
        scene,
        clause.adjuncts().stream()
            .filter(adjunct -> adjunct.preposition().equals(role))
            .map(Adjunct::argument));
  }

  private static Optional<Referent> one(Scene scene, Stream<Clause.Argument> arguments) {
    return scene.meant(arguments).filter(who -> !who.isPlace()).findFirst();
  }

  private static Optional<Draft> lent(
      Scene scene, Clause clause, Optional<Referent> lender, Optional<Referent> borrower) {
    return lender.flatMap(who ->
        borrower
            .filter(other -> !other.key().equals(who.key()))
            .map(other ->
                Draft.verbal(Relation.LENDS_TO, who, other, clause, "loan")
                    .during(scene.time(clause))));
  }
}
