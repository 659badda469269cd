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
  private static final Pattern RETURNS =
      Pattern.compile(
          "(?:vernul|vozvratil|vozvrashchal|otdal|pogasil|pogashal|vyplatil|vyplachival|vozmestil)[aoi]?"
              + "|(?:vozvrashcha|otda|pogasha|vyplachiva)(?:yot|yet|yut)|vern(?:yot|ut)");
  private static final Pattern DEBT =
      Pattern.compile(
          "dolg(?:a|i|ov)?|kredit(?:a|y|ov)?|zayma?|zayem|zaymy|ssud[aeuy]?|deneg|dengi|summ.*");
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
      if (!clause.passive() && RETURNS.matcher(verb).matches()) {
        returned(scene, clause).ifPresent(drafts::add);
      } else if (!clause.passive() && isOnLoan(scene.phrases(), clause)) {
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

  /// `долг банку фирма так и не вернула`.
  private static Optional<Draft> returned(Scene scene, Clause clause) {
    Optional<String> debt =
        Stream.concat(
                clause.objects().stream(),
                clause.adjuncts().stream()
                    .filter(adjunct -> Set.of("ACC", "GEN").contains(adjunct.preposition()))
                    .map(Adjunct::argument))
            .map(argument -> scene.phrases().at(argument.noun()))
            .filter(noun -> DEBT.matcher(noun.word()).matches())
            .map(noun -> scene.phrases().words().published(noun.from()))
            .findFirst();
    Optional<Referent> debtor = subject(scene, clause);
    Optional<Referent> creditor = side(scene, clause, "DAT");
    return debtor
        .filter(_ -> debt.isPresent())
        .flatMap(who ->
            creditor
                .filter(other -> !other.key().equals(who.key()))
                .map(other ->
                    new Draft(
                        Relation.PAYS,
                        who,
                        Optional.of(other),
                        new Draft.Detail(
                            debt,
                            Optional.empty(),
                            scene.time(clause),
                            Optional.empty(),
                            clause.amount()),
                        clause.positive(),
                        Optional.of(clause),
                        clause.verb(),
                        "loan")));
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
