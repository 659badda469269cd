package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trasluz.report.Relation;
import trasluz.statement.Claim;
import trasluz.statement.Decision;
import trasluz.statement.EntityId;
import trasluz.statement.Hedge;
import trasluz.statement.InterestKind;
import trasluz.statement.Share;
import trasluz.statement.Statement;
import trasluz.statement.Validity;
import trasluz.store.CaseFile;
import trasluz.workbench.review.Correction.Part;

/// Proposals accepted otherwise than they were read, and whom a text was said to mean.
final class CorrectionTest {
  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));

  @BeforeEach
  void makeCase() {
    sample = SmallCase.in(root);
    sample.file(
        "report.txt",
        "LIMA, 5 May 2021 — Boris Borisov is rumoured to own 30% of Corvo Shipping."
            + " Corvo Shipping sold Tarn Ltd to Ana Ruiz."
            + " Ana Ruiz is a director of Corvo Shipping.\n");
    assertThat(sample.run("review", sample.path("report.txt")).status()).isZero();
  }

  private List<Map<String, Object>> queue() {
    return JsonText.lines(sample.run("review", "--all", "--json").out());
  }

  private String key(String relation) {
    return queue().stream()
        .filter(item -> String.valueOf(item.get("proposal")).contains("-[" + relation + "]->"))
        .map(item -> String.valueOf(item.get("key")))
        .findFirst()
        .orElseThrow();
  }

  private Run review(String... arguments) {
    return sample.run("review", Run.with(List.of("--by", "A. Reviewer"), arguments));
  }

  private Run accept(String relation, String... more) {
    return review(
        Run.with(
                List.of("--accept", key(relation), "--reliability", "C", "--credibility", "3"),
                more)
            .toArray(String[]::new));
  }

  private List<Statement> reported(String kind) {
    try (CaseFile file = CaseFile.open(sample.folder())) {
      return file.statements(Set.of(kind)).stream()
          .filter(statement -> statement.source().id().equals("report"))
          .toList();
    }
  }

  private Decision decision() {
    try (CaseFile file = CaseFile.open(sample.folder())) {
      return file.decisions().getLast();
    }
  }

  @Test
  void theStatementTellsTheCorrectedClaimAndTheNoteWhatWasChangedFromWhat() {
    Run run = accept("owns", "--share", "40..50", "--time", "2021-05/2023", "--hedge", "alleged");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(reported("interest"))
        .singleElement()
        .satisfies(statement -> {
          assertThat(statement.claim())
              .isEqualTo(
                  new Claim.Interest(
                      EntityId.parse("case:boris"),
                      InterestKind.SHARES,
                      Share.between("40", "50")));
          assertThat(statement.validity()).hasToString("[2021-05,2023)");
          assertThat(statement.telling().hedge()).isEqualTo(Hedge.ALLEGED);
          assertThat(statement.citation().locator()).hasToString("characters 0 to 74");
        });
    assertThat(decision().note())
        .isEqualTo(
            "corrected share from '30 %' to '40 % to 50 %'; corrected time from nothing to"
                + " '2021-05/2023'; corrected hedge from 'rumoured' to 'alleged'");
  }

  @Test
  void aRelationIsCorrectedAndAShareItHasNoRoomForIsToldAsLeftOut() {
    accept("owns", "--relation", "controls");
    assertThat(reported("interest"))
        .singleElement()
        .satisfies(statement ->
            assertThat(statement.claim())
                .isEqualTo(
                    new Claim.Interest(
                        EntityId.parse("case:boris"), InterestKind.CONTROL, Share.unknown())));
    assertThat(decision().note())
        .isEqualTo("corrected relation from 'owns' to 'controls'; left out share '30 %'");
  }

  @Test
  void aSightingNeedsOnlyAPlaceThatThePersonNames() {
    accept("director_of", "--relation", "present_in", "--place", "Zurich");
    assertThat(reported("sighted"))
        .singleElement()
        .satisfies(statement ->
            assertThat(((Claim.Sighted) statement.claim()).place().text()).isEqualTo("Zurich"));
  }

  @Test
  void aSumAThingAndWhoseWordItIsAreCorrected() {
    Run run =
        accept(
            "sells",
            "--amount",
            "250000.50 eur",
            "--object-text",
            "two drilling rigs",
            "--attributed-to",
            "the harbour clerk");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(reported("described"))
        .singleElement()
        .satisfies(statement -> {
          assertThat(statement.claim())
              .isEqualTo(
                  new Claim.Described("sells", "Ana Ruiz; two drilling rigs; 250000.50 EUR"));
          assertThat(statement.telling().attributedTo()).contains("the harbour clerk");
          assertThat(statement.telling().hedge()).isEqualTo(Hedge.ASSERTED);
        });
    assertThat(decision().note())
        .isEqualTo(
            "corrected object text from 'Tarn Ltd' to 'two drilling rigs'; corrected amount from"
                + " nothing to '250000.50 EUR'; corrected attribution from 'author' to 'the harbour"
                + " clerk'");
  }

  @Test
  void whatTheTextDoesNotTellIsTakenOutByTheWordNone() {
    sample.file(
        "paid.txt",
        "LIMA, 5 May 2021 — In March 2021 Boris Borisov paid Corvo Shipping 200,000 euros.\n");
    sample.run("review", sample.path("paid.txt"));
    accept("pays", "--amount", "none", "--time", "none");
    assertThat(reported("described"))
        .singleElement()
        .satisfies(statement -> {
          assertThat(statement.claim()).isEqualTo(new Claim.Described("pays", "Corvo Shipping"));
          assertThat(statement.validity()).isEqualTo(Validity.UNBOUNDED);
        });
    assertThat(decision().note())
        .isEqualTo(
            "corrected amount from '200000 EUR' to nothing; corrected time from '2021-03' to"
                + " nothing");
  }

  @Test
  void whatTheTextSaysIsNotSoIsKeptAsDeniedAndTheNoteSaysBoth() {
    accept("owns", "--polarity", "negative", "--attributed-to", "author");
    assertThat(reported("interest"))
        .singleElement()
        .satisfies(statement -> {
          assertThat(statement.telling().hedge()).isEqualTo(Hedge.DENIED);
          assertThat(statement.telling().attributedTo()).isEmpty();
        });
    assertThat(decision().note())
        .isEqualTo(
            "corrected polarity from 'positive' to 'negative'; corrected attribution from 'unnamed'"
                + " to 'author'; corrected hedge from 'rumoured' to 'denied'");
  }

  @Test
  void whatWasReadAsNotSoIsToldAsTheTextTellsItOnceItIsSo() {
    sample.file("not.txt", "LIMA, 5 May 2021 — Boris Borisov does not control Corvo Shipping.\n");
    sample.run("review", sample.path("not.txt"));
    assertThat(accept("not controls", "--hedge", "alleged"))
        .isEqualTo(
            Run.badUsage(
                "review",
                "this proposal can't be a statement: the text says that it is not so, which is kept"
                    + " as denied: correct the polarity to positive, or leave the hedge"));
    accept("not controls", "--polarity", "positive");
    assertThat(reported("interest"))
        .singleElement()
        .satisfies(s -> assertThat(s.telling().hedge()).isEqualTo(Hedge.ASSERTED));
    assertThat(decision().note())
        .isEqualTo(
            "corrected polarity from 'negative' to 'positive'; corrected hedge from 'denied' to"
                + " 'asserted'");
  }

  @Test
  void onlyRelationsThatBecomeDescriptionsHaveRoomForASumAndAThing() {
    assertThat(Stream.of(Relation.values()).filter(Part.AMOUNT::fits).map(Relation::code))
        .containsExactly(
            "opposes",
            "meets",
            "same_as",
            "pays",
            "lends_to",
            "supplies",
            "sells",
            "advises",
            "buys",
            "transports",
            "operates",
            "services",
            "designated_by",
            "licensed_by",
            "other");
    assertThat(
            Stream.of(Relation.values())
                .filter(r -> Part.OBJECT_TEXT.fits(r) != Part.AMOUNT.fits(r)))
        .isEmpty();
  }

  @Test
  void confirmedNeedsAReason() {
    assertThat(accept("owns", "--hedge", "confirmed"))
        .isEqualTo(
            Run.badUsage(
                "review",
                "to take it for confirmed, give a reason (--because): the text does not tell it"
                    + " so"));
    assertThat(reported("interest")).isEmpty();
    accept("owns", "--hedge", "confirmed", "--because", "register seen");
    assertThat(decision().note())
        .isEqualTo("register seen; corrected hedge from 'rumoured' to 'confirmed'");
  }

  @Test
  void whatCannotBeIsRefusedInOneSentenceAndNothingIsDecided() {
    Map<List<String>, String> refusals =
        Map.of(
            List.of("owns", "--share", "140"), "share must be within 0..100 %, got min of 140 %",
            List.of("owns", "--share", "most"),
                "share must be like 40, 25..50, >25, <10 or 75+, got 'most'",
            List.of("director_of", "--share", "40"),
                "this proposal can't be a statement: director_of has no share; owns, buys and"
                    + " sells have one",
            List.of("owns", "--place", "Lima"),
                "this proposal can't be a statement: owns has no place",
            List.of("owns", "--time", "2023/2021"),
                "time: validity must end after it starts, got from 2023 to 2021",
            List.of("owns", "--time", "soon"),
                "time: a date must be YYYY, YYYY-MM or YYYY-MM-DD and exist, got 'soon'",
            List.of("owns", "--subject", "Boris"),
                "subject must be an id such as ofac:26367, got 'Boris'",
            List.of("owns", "--hedge", "sure"),
                "hedge must be one of confirmed, asserted, reported, alleged, rumoured,"
                    + " speculated, no_evidence, denied, got 'sure'",
            List.of("owns", "--relation", "present_in"),
                "this proposal can't be a statement: the text does not name a place");
    refusals.forEach(this::assertRefused);
    Map.of(
            List.of("sells", "--amount", "1e9 EUR"),
                "amount must be a plain number and a currency such as 200000 EUR, got '1e9 EUR'",
            List.of("sells", "--amount", "-5 EUR"),
                "amount must be a plain number and a currency such as 200000 EUR, got '-5 EUR'",
            List.of("sells", "--amount", "200000"),
                "amount must be a plain number and a currency such as 200000 EUR, got '200000'",
            List.of("owns", "--amount", "5 EUR"),
                "this proposal can't be a statement: owns has no amount",
            List.of("owns", "--object-text", "a ship"),
                "this proposal can't be a statement: owns has no object text",
            List.of("sells", "--object-text", " "),
                "object text must have 1 to 200 characters, got 0",
            List.of("sells", "--polarity", "maybe"),
                "polarity must be positive, or negative where the text says that it is not so, got"
                    + " 'maybe'",
            List.of("sells", "--attributed-to", "x".repeat(201)),
                "attribution must have 1 to 200 characters, got 201")
        .forEach(this::assertRefused);
    assertThat(accept("owns", "--relation", "has").err())
        .startsWith("trasluz: relation must be one of owns, controls, director_of, ");
    try (CaseFile file = CaseFile.open(sample.folder())) {
      assertThat(file.decisions()).isEmpty();
    }
  }

  private void assertRefused(List<String> given, String sentence) {
    assertThat(accept(given.getFirst(), given.subList(1, given.size()).toArray(String[]::new)))
        .isEqualTo(Run.badUsage("review", sentence));
  }

  @Test
  void aMergeHoldsForAllThatTheTextProposesUntilItIsTakenBack() {
    Run merged = review("--merge", key("owns"), "--object", "case:gamma");
    assertThat(merged.out()).isEqualTo("merge 1: 3 proposals of report.txt now name case:gamma.\n");
    assertThat(queue())
        .extracting(item -> String.valueOf(item.get("proposal")))
        .allMatch(line -> line.contains("Corvo Shipping = case:gamma"));
    accept("owns");
    assertThat(reported("interest"))
        .singleElement()
        .satisfies(s -> assertThat(s.subject()).isEqualTo(EntityId.parse("case:gamma")));
    assertThat(sample.run("review", "--merges").out())
        .startsWith("1  ")
        .contains("Corvo Shipping, characters 59 to 73 of ")
        .endsWith(", is case:gamma, by A. Reviewer\n");
    assertThat(review("--unmerge", "1").out())
        .isEqualTo(
            "merge 2: taken back: Corvo Shipping means again what it was read to mean, in 2"
                + " proposals of report.txt; 1 proposal accepted before keep whom they name: undo"
                + " and accept again to change that.\n");
    assertThat(sample.run("review", "--json").out()).doesNotContain("case:gamma");
    assertThat(review("--unmerge", "1").status()).isEqualTo(3);
    assertThat(review("--unmerge", "9").err())
        .isEqualTo(
            "trasluz: merge 9: there is no such merge in this case; 'trasluz review --merges'"
                + " numbers them.\n");
  }

  @Test
  void twoNamesOfATextAreJoinedAndKeysStay() {
    List<Object> keys = queue().stream().map(item -> item.get("key")).toList();
    Run run = review("--merge", key("sells"), "--object", "Boris Borisov", "--json");
    assertThat(JsonText.object(run.out())).containsEntry("open", 2L).containsEntry("number", 1L);
    assertThat(queue()).extracting(item -> item.get("key")).isEqualTo(keys);
    accept("director_of");
    assertThat(reported("linked"))
        .singleElement()
        .satisfies(s -> assertThat(s.subject()).isEqualTo(EntityId.parse("case:boris")));
  }

  @Test
  void somebodyApartIsAnotherPartyThanTheNamesake() {
    assertThat(review("--merge", key("director_of"), "--subject", "apart").out())
        .isEqualTo("merge 1: 1 proposal of report.txt now name somebody apart.\n");
    accept("director_of");
    accept("sells");
    assertThat(reported("linked"))
        .singleElement()
        .satisfies(s ->
            assertThat(s.subject().toString())
                .matches("report:Person-ana-ruiz-[0-9a-f]{10}-e\\d+-\\d+"));
    assertThat(reported("named"))
        .extracting(s -> s.subject().toString())
        .contains("report:Company-corvo-shipping", "report:Person-ana-ruiz");
  }

  @Test
  void aCorrectionOfNothingIsRefused() {
    assertThat(review("--reject", key("owns"), "--share", "40"))
        .isEqualTo(Run.badUsage("review", "--share corrects what is accepted: give --accept KEY"));
    assertThat(review("--merge", key("owns"), "--object", "apart", "--hedge", "denied").status())
        .isEqualTo(2);
    assertThat(review("--interactive", "--subject", "case:boris").err())
        .contains("--subject corrects what is accepted: give --accept KEY, or --merge KEY");
  }

  @Test
  void aMergeWithNobodyIsRefused() {
    assertThat(review("--merge", key("owns"), "--object", "Nobody Known").err())
        .isEqualTo(
            "trasluz: 'Nobody Known': is neither somebody else whom report.txt names, nor an id;"
                + " give a name as 'trasluz read' shows it, an id such as ofac:26367, or apart.\n");
    assertThat(review("--merge", key("owns"), "--object", "ofac:1").err())
        .startsWith("trasluz: 'ofac:1': is no entity of this case;");
    assertThat(review("--merge", key("owns")).status()).isEqualTo(2);
    assertThat(sample.run("review", "--merges").out())
        .isEqualTo("nobody said of any text whom it means\n");
  }
}
