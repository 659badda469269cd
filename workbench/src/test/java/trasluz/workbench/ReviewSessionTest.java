package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trasluz.statement.Decision;
import trasluz.statement.Decision.Verdict;
import trasluz.statement.EntityId;
import trasluz.statement.Hedge;
import trasluz.statement.Reliability;
import trasluz.statement.Statement;
import trasluz.store.CaseFile;

/// `trasluz review --interactive`, with keys piped in.
final class ReviewSessionTest {
  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));

  @BeforeEach
  void makeCase() throws java.io.IOException {
    sample = SmallCase.in(root);
    Files.createDirectory(root.resolve("reports"));
    sample.file(
        "reports/a.txt",
        "LIMA, 5 May 2021 — Boris Borisov is rumoured to own 30% of Corvo Shipping."
            + " Boris Borisov sold Tarn Ltd to Ana Ruiz.\n");
    sample.file(
        "reports/b.txt",
        "QUITO, 6 May 2021 — Boris Borisov is rumoured to own 30% of Corvo Shipping.\n");
  }

  private Run type(String keys) {
    InputStream terminal = System.in;
    System.setIn(new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)));
    try {
      return sample.run("review", sample.path("reports"), "--interactive", "--by", "A. Reviewer");
    } finally {
      System.setIn(terminal);
    }
  }

  private List<Decision> decisions() {
    try (CaseFile file = CaseFile.open(sample.folder())) {
      return file.decisions();
    }
  }

  private List<Statement> accepted() {
    try (CaseFile file = CaseFile.open(sample.folder())) {
      return file.statements(Set.of("interest")).stream()
          .filter(statement -> statement.source().id().equals("report"))
          .toList();
    }
  }

  @Test
  void theDayOfAnUndatedTextIsAskedOnce() throws java.io.IOException {
    Files.delete(root.resolve("reports/a.txt"));
    Files.delete(root.resolve("reports/b.txt"));
    sample.file("reports/c.txt", "Ana Ruiz owns Corvo Ltd. Ana Ruiz owns Tarn Ltd.\n");
    Run run = type("a\n\n\nMonday\n2021-05-05\na\n\n\n");
    assertThat(run.out().split("the text is undated", -1)).hasSize(3);
    assertThat(run.out()).contains("got 'Monday'").endsWith("2 decided in this session.\n");
    assertThat(accepted())
        .extracting(statement -> statement.citation().snapshot().date().toString())
        .containsExactly("2021-05-05", "2021-05-05");
  }

  @Test
  void whoAcceptsByMistakeGoesBackFromTheQuestions() {
    Run run = type("a\nq\nB\nz\nr\nq\n");
    assertThat(run.out()).contains("got 'q': z goes back").endsWith("1 decided in this session.\n");
    assertThat(decisions()).extracting(Decision::verdict).containsExactly(Verdict.REJECTED);
    assertThat(accepted()).isEmpty();
  }

  @Test
  void aKeyAcceptsAndGradesAreAskedApartWithTheUsualOnesForNothing() {
    Run run = type("a\n\n\nq\n");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("Boris Borisov is «rumoured» to own 30%")
        .contains("reliability of the source, A to F (Enter: F)")
        .contains("credibility of this information, 1 to 6 (Enter: 6)")
        .endsWith("1 decided in this session.\n");
    assertThat(accepted())
        .singleElement()
        .satisfies(statement -> {
          assertThat(statement.telling().hedge()).isEqualTo(Hedge.RUMOURED);
          assertThat(statement.telling().reliability()).isEqualTo(Reliability.F);
        });
  }

  @Test
  void whatIsRejectedIsNotAskedAgainOfTheNextTextOfTheSession() {
    Run run = type("r\ns\n");
    assertThat(run.out()).contains("1/3").contains("2/3").doesNotContain("3/3");
    assertThat(decisions()).extracting(Decision::verdict).containsExactly(Verdict.REJECTED);
  }

  @Test
  void undoGoesBackToTheLastDecision() {
    type("u\nz\nr\nq\n");
    assertThat(decisions())
        .extracting(Decision::verdict)
        .containsExactly(Verdict.UNSURE, Verdict.UNDONE, Verdict.REJECTED);
  }

  @Test
  void aPersonSaysWhoIsMeantAndThatStaysOnFile() {
    type("c\n\nno id\ncase:corvo\n\n\n\n\n\n\nB\n2\nq\n");
    assertThat(accepted())
        .singleElement()
        .satisfies(s -> assertThat(s.subject()).isEqualTo(EntityId.parse("case:corvo")));
    assertThat(decisions())
        .singleElement()
        .satisfies(d ->
            assertThat(d.note())
                .isEqualTo("corrected object from 'Corvo Shipping' to 'case:corvo'"));
  }

  @Test
  void correctingAsksForEachPartAndSaysAtOnceWhatCannotBe() {
    Run run = type("c\n\n\n\n\n140\n40..50\n2021\n\nconfirmed\nB\n2\nregister seen\nq\n");
    assertThat(run.out())
        .contains("  subject (Enter: Boris Borisov): ")
        .contains("  share (Enter: 30 %): ")
        .contains("  share must be within 0..100 %, got min of 140 %")
        .contains("  polarity (Enter: positive): ")
        .contains("  attribution (Enter: unnamed): ")
        .doesNotContain("  place (Enter", "  amount (Enter", "  object text (Enter");
    assertThat(decisions())
        .singleElement()
        .satisfies(d ->
            assertThat(d.note())
                .isEqualTo(
                    "register seen; corrected share from '30 %' to '40 % to 50 %'; corrected"
                        + " time from nothing to '2021'; corrected hedge from 'rumoured' to"
                        + " 'confirmed'"));
  }

  @Test
  void aSumAThingAndWhoseWordItIsAreAskedWhereTheRelationHasRoomForThem() {
    Run run =
        type("c\n\n\npays\na ship\nnegative\nmany euros\n70 eur\n\nLima\nthe clerk\n\nB\n2\n\nq\n");
    assertThat(run.out())
        .contains("  object text (Enter: none): ")
        .contains(
            "  amount must be a plain number and a currency such as 200000 EUR, got 'many euros'")
        .contains("  because: ")
        .doesNotContain("  share (Enter");
    assertThat(decisions())
        .singleElement()
        .satisfies(d ->
            assertThat(d.note())
                .isEqualTo(
                    "corrected relation from 'owns' to 'pays'; corrected object text from nothing to"
                        + " 'a ship'; corrected polarity from 'positive' to 'negative'; left out"
                        + " share '30 %'; corrected amount from nothing to '70 EUR'; corrected place"
                        + " from nothing to 'Lima'; corrected attribution from 'unnamed' to 'the"
                        + " clerk'; corrected hedge from 'rumoured' to 'denied'"));
  }

  @Test
  void whatCannotBeAcceptedIsToldAndAskedAgain() {
    Run run = type("c\n\n\n\n\n\n\n\nconfirmed\nB\n2\n\na\n\n\nq\n");
    assertThat(run.out())
        .contains("  not kept: to take it for confirmed, give a reason")
        .endsWith("1 decided in this session.\n");
    assertThat(accepted())
        .singleElement()
        .satisfies(s -> assertThat(s.telling().hedge()).isEqualTo(Hedge.RUMOURED));
  }

  @Test
  void aMergeIsShownAtOnceAndUndoneLikeADecision() {
    Run run = type("m\nx\nm\no\ncase:gamma\nz\nz\nq\n");
    assertThat(run.out())
        .contains("  who is meant otherwise (s Boris Borisov, o Corvo Shipping): ")
        .contains("  nobody, then: type s or o")
        .contains("  1 proposal of a.txt now name case:gamma\n")
        .contains("1/3  rumoured by unnamed: Boris Borisov -[owns]-> Corvo Shipping = case:gamma")
        .contains("  undone\n")
        .contains("  nothing was decided in this session\n");
  }

  @Test
  void copiesOfOneTextAreToldAsOneOrigin() {
    Run run = type("a\n\n\ns\na\n\n\nq\n");
    assertThat(run.out())
        .contains(
            "  2 statements tell of it now: only rumoured, by 1 origin, grade 2; nobody states it"
                + " as a fact.\n");
  }

  @Test
  void otherKeysSayWhichThereAreAndAWrongGradeIsAskedAgain() {
    Run run = type("x\na\nG\nC\n9\n3\n");
    assertThat(run.out())
        .contains("  keys: a accept, r reject")
        .contains("got 'G'")
        .contains("got '9'");
    assertThat(accepted()).hasSize(1);
  }

  @Test
  void theEndOfTheInputInTheMiddleOfADecisionDecidesNothing() {
    assertThat(type("a\nC\n").status()).isZero();
    assertThat(decisions()).isEmpty();
    assertThat(accepted()).isEmpty();
  }

  @Test
  void aSessionNeedsAPersonAndDecidesItself() {
    assertThat(sample.run("review", sample.path("reports"), "--interactive").err())
        .contains("say with --by who decides");
    assertThat(
            sample
                .run(
                    "review",
                    sample.path("reports"),
                    "--interactive",
                    "--json",
                    "--by",
                    "A. Reviewer")
                .status())
        .isEqualTo(2);
  }

  @Test
  void aGradeThatIsNoneIsNamed() {
    String key =
        String.valueOf(
            JsonText.lines(sample.run("review", sample.path("reports/a.txt"), "--json").out())
                .getFirst()
                .get("key"));
    assertThat(
            sample
                .run(
                    "review",
                    sample.path("reports/a.txt"),
                    "--accept",
                    key,
                    "--by",
                    "A. Reviewer",
                    "--reliability",
                    "high",
                    "--credibility",
                    "3")
                .err())
        .startsWith("trasluz: --reliability must be A..F, got 'high'\n");
  }
}
