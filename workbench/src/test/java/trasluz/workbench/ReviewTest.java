package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trasluz.statement.Claim;
import trasluz.statement.EntityId;
import trasluz.statement.Grade;
import trasluz.statement.Hedge;
import trasluz.statement.Statement;
import trasluz.store.CaseFile;

/// `trasluz review`.
final class ReviewTest {
  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));

  @BeforeEach
  void makeCase() {
    sample = SmallCase.in(root);
    sample.file(
        "report.txt",
        "LIMA, 5 May 2021 — Boris Borisov is rumoured to own 30% of Corvo Shipping."
            + " Boris Borisov sold Tarn Ltd to Ana Ruiz.\n");
  }

  private List<Map<String, Object>> queue(String text, String... more) {
    return sample
        .run("review", Run.with(List.of(sample.path(text), "--json"), more))
        .out()
        .lines()
        .map(JsonText::object)
        .toList();
  }

  private String key(int item) {
    return String.valueOf(queue("report.txt").get(item).get("key"));
  }

  private Run decide(String verdict, String key, String... more) {
    return sample.run(
        "review",
        Run.with(List.of(sample.path("report.txt"), verdict, key, "--by", "A. Reviewer"), more));
  }

  private List<Statement> interests() {
    try (CaseFile file = CaseFile.open(sample.folder())) {
      return file.statements(Set.of("interest")).stream()
          .filter(statement -> statement.source().id().equals("report"))
          .toList();
    }
  }

  @Test
  void theQueueShowsEachProposalWithItsSentenceAndHedge() {
    assertThat(sample.run("review", sample.path("report.txt")).out())
        .contains("rumoured by unnamed: Boris Borisov -[owns]-> Corvo Shipping")
        .contains("report.txt (1): LIMA, 5 May 2021")
        .contains("2 open, 0 decided. Nothing is taken into the case until a person accepts it.");
    assertThat(interests()).isEmpty();
  }

  @Test
  void anAcceptedRumourIsAStatementThatStaysARumour() {
    Run run = decide("--accept", key(0), "--reliability", "C", "--credibility", "3");
    assertThat(run.out()).startsWith("accepted: rumoured by unnamed: Boris Borisov");
    assertThat(interests())
        .singleElement()
        .satisfies(statement -> {
          assertThat(statement.telling().hedge()).isEqualTo(Hedge.RUMOURED);
          assertThat(statement.telling().attributedTo()).contains("unnamed");
          assertThat(statement.telling().grade())
              .isEqualTo(
                  Grade.of(statement.telling().reliability(), statement.telling().credibility()));
          assertThat(((Claim.Interest) statement.claim()).holder())
              .isEqualTo(EntityId.parse("case:boris"));
          assertThat(statement.citation().locator()).hasToString("characters 0 to 74");
        });
    assertThat(queue("report.txt")).hasSize(1);
  }

  @Test
  void acceptingNeedsBothGradesAndAPerson() {
    assertThat(decide("--accept", key(0), "--reliability", "C").status()).isEqualTo(2);
    assertThat(sample.run("review", sample.path("report.txt"), "--accept", key(0)).err())
        .contains("say with --by who decides");
    assertThat(interests()).isEmpty();
  }

  @Test
  void undoingTakesTheStatementOutAgain() {
    String key = key(0);
    decide("--accept", key, "--reliability", "C", "--credibility", "3");
    decide("--undo", key);
    assertThat(interests()).isEmpty();
    assertThat(queue("report.txt")).hasSize(2);
  }

  @Test
  void whatIsRejectedIsNotAskedAgainInAnotherText() {
    decide("--reject", key(0), "--because", "no source");
    sample.file(
        "other.txt",
        "QUITO, 6 May 2021 — Boris Borisov is rumoured to own 30% of Corvo Shipping.\n");
    assertThat(queue("other.txt")).isEmpty();
    assertThat(queue("other.txt", "--all"))
        .singleElement()
        .satisfies(item -> assertThat(item).containsEntry("state", "rejected elsewhere"));
    assertThat(sample.run("review", "--decisions").out())
        .contains("rejected")
        .contains("no source");
  }

  @Test
  void aPersonMaySayWhoIsMeant() {
    decide(
        "--accept", key(0), "--reliability", "B", "--credibility", "2", "--object", "case:corvo");
    assertThat(interests())
        .singleElement()
        .satisfies(
            statement -> assertThat(statement.subject()).isEqualTo(EntityId.parse("case:corvo")));
  }
}
