package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `trasluz judge`, and what becomes of judged pairs in `trasluz screen --file`.
final class JudgeTest {

  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));
  private CustomerAnswers customers = new CustomerAnswers(sample);

  @BeforeEach
  void makeCase() {
    sample = SmallCase.in(root);
    customers = new CustomerAnswers(sample);
    customer("c7,Boris Borisov,1991-02-03");
  }

  private void customer(String row) {
    sample.file("customers.csv", "id,name,birth_date\n" + row + "\n");
  }

  private Run judge(String verdict, String... more) {
    Run run = customers.judge("c7", "case:boris", verdict, more);
    assertThat(run.err()).isEmpty();
    return run;
  }

  private Run screen(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--threshold",
                "0.3",
                "--rejects",
                sample.path("rejects.csv"),
                "--file",
                sample.path("customers.csv"),
                "--json"));
    arguments.addAll(List.of(more));
    return sample.run("screen", arguments);
  }

  /// The decisions about the customer's match with Boris; empty where it is not shown.
  private List<String> decisions(String... more) {
    return JsonText.lines(screen(more).out()).stream()
        .flatMap(line -> JsonText.list(line, "matches").stream())
        .filter(match -> "case:boris".equals(match.get("entity")))
        .map(match -> String.valueOf(match.getOrDefault("decision", "none")))
        .map(decision -> decision.replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}", "DAY"))
        .toList();
  }

  private long suppressed() {
    Map<String, Object> last = JsonText.lines(screen().out()).getLast();
    return JsonText.number(JsonText.inner(last, "summary"), "suppressed");
  }

  @Test
  void aPairJudgedNotSameIsLeftOutCountedAndShownOnlyWhenAskedFor() {
    assertThat(decisions()).containsExactly("none");
    assertThat(judge("not-same").out())
        .isEqualTo("kept: customer:c7 and Boris Borisov (case:boris) are judged not same\n");
    assertThat(decisions()).isEmpty();
    assertThat(suppressed()).isEqualTo(1);
    assertThat(decisions("--show-judged"))
        .containsExactly("not same, by Ana Prueba on DAY: another birthday");
  }

  @Test
  void aCustomerWhoseRowHasChangedIsShownAgain() {
    judge("not-same");
    customer("c7,Boris Borisov,1962-03-04");
    assertThat(decisions())
        .containsExactly(
            "judged not same by Ana Prueba on DAY, but the customer's row has changed since");
    assertThat(suppressed()).isZero();
    customer("c7,BORIS  BORISOV,1991-02-03");
    assertThat(decisions()).isEmpty();
  }

  @Test
  void aListEntryThatHasChangedIsShownAgain() {
    judge("not-same");
    sample.file(
        "entities.csv", "id,schema,name,aliases,country\nboris,Person,Boris Borisov,Borja,ru\n");
    sample.run("import", sample.path("entities.csv"), "--date", "2021-01-01");
    assertThat(decisions())
        .containsExactly(
            "judged not same by Ana Prueba on DAY, but the list entry has changed since");
    customer("c7,Boris Borisov,1962-03-04");
    assertThat(decisions())
        .containsExactly(
            "judged not same by Ana Prueba on DAY, but the customer's row and the list entry have"
                + " changed since");
  }

  @Test
  void whatIsSuppressedTakesNoPlaceOfWhatIsNot() {
    sample.file(
        "more.csv",
        """
        id,schema,name
        b2,Person,Boris Borisow
        b3,Person,Boris Borisob
        """);
    sample.run("import", sample.path("more.csv"), "--as", "entities", "--date", "2020-01-01");
    judge("not-same");
    Map<String, Object> customer = JsonText.lines(screen("--limit", "1").out()).getFirst();
    assertThat(JsonText.list(customer, "matches")).hasSize(1);
    assertThat(String.valueOf(customer.get("remarks"))).contains("Only the 1 best of its matches");
  }

  @Test
  void readingTheSameListAgainChangesNoJudgement() {
    judge("not-same");
    sample.run("import", sample.path("entities.csv"), "--date", "2022-01-01");
    assertThat(decisions()).isEmpty();
  }

  @Test
  void aJudgementThatHasRunOutSuppressesNothing() {
    judge("not-same", "--until", "2001-01-01");
    assertThat(decisions())
        .containsExactly("judged not same by Ana Prueba on DAY, but only until DAY");
  }

  @Test
  void aLaterJudgementReplacesAnEarlierOne() {
    judge("not-same");
    judge("same");
    assertThat(decisions()).containsExactly("same, by Ana Prueba on DAY: another birthday");
    judge("not-same");
    assertThat(decisions()).isEmpty();
    Run withdrawn =
        sample.run(
            "judge",
            "customer:c7",
            "case:boris",
            "--withdraw",
            "--by",
            "Ben",
            "--because",
            "wrong row");
    assertThat(withdrawn.status()).isZero();
    assertThat(decisions()).containsExactly("unsure, by Ben on DAY: wrong row");
  }

  @Test
  void allJudgementsAreListedAndThoseThatNoLongerCountAreMarked() {
    assertThat(sample.run("judge", "--list").out()).isEqualTo("nothing was judged in this case\n");
    judge("same");
    judge("not-same");
    assertThat(
            sample
                .run("judge", "--list")
                .out()
                .replaceAll("(?m)^[0-9]{4}-[0-9]{2}-[0-9]{2}", "DAY"))
        .isEqualTo(
            """
            DAY  same      customer:c7 and case:boris, by Ana Prueba: another birthday (no longer counts)
            DAY  not same  customer:c7 and case:boris, by Ana Prueba: another birthday
            """);
    List<Map<String, Object>> lines = JsonText.lines(sample.run("judge", "--list", "--json").out());
    assertThat(lines).hasSize(2);
    assertThat(lines.getLast())
        .containsEntry("verdict", "not-same")
        .containsEntry("left", "customer:c7")
        .containsEntry("counts", true)
        .containsKey("basis");
    assertThat(sample.run("verify").out()).contains("2 judgements checked, nothing was altered");
  }

  @Test
  void aCustomerTakenForAListEntryChangesNoExposure() {
    Run before = sample.ask("exposure", "case:gamma");
    judge("same");
    assertThat(sample.ask("exposure", "case:gamma")).isEqualTo(before);
  }

  @Test
  void whatCannotBeJudgedIsRefused() {
    refuses(
        "ROOT/customers.csv: has no customer 'c8' that can be screened; give an id as it stands in the"
            + " column id, or the number of the row where there is no such column.",
        "c8",
        "case:boris");
    refuses(
        "'case:nobody': is no entity of this case; copy its id from the answer of 'trasluz screen'.",
        "c7",
        "case:nobody");
    customer("c7,Boris Borisov,1991\nc7,Ana Prueba,1992");
    refuses(
        "ROOT/customers.csv line 3: customer 'c7' stands in line 2 already; give each customer an id"
            + " of its own.",
        "c7",
        "case:boris");
  }

  private void refuses(String expected, String customer, String entity) {
    Map<String, String> before = sample.content();
    assertThat(customers.judge(customer, entity, "same"))
        .isEqualTo(new Run(3, "", "trasluz: " + expected + "\n"));
    assertThat(sample.content()).isEqualTo(before);
  }

  @Test
  void aJudgementWithoutWhoWhyOrWhatIsBadUsage() {
    assertThat(sample.run("judge"))
        .isEqualTo(Run.badUsage("judge", "give CUSTOMER and ENTITY, or two entities, or --list"));
    assertThat(sample.run("judge", "c7", "case:boris"))
        .isEqualTo(Run.badUsage("judge", "give --verdict same, not-same or unsure"));
    assertThat(sample.run("judge", "c7", "case:boris", "--verdict", "perhaps"))
        .isEqualTo(
            Run.badUsage("judge", "--verdict must be same, not-same or unsure, got 'perhaps'"));
    assertThat(sample.run("judge", "c7", "case:boris", "--verdict", "same"))
        .isEqualTo(Run.badUsage("judge", "say with --by who judges"));
    assertThat(sample.run("judge", "c7", "case:boris", "--verdict", "same", "--by", "Ana"))
        .isEqualTo(Run.badUsage("judge", "say with --because why"));
    assertThat(
            sample.run(
                "judge", "c7", "case:boris", "--verdict", "same", "--by", "Ana", "--because", "x"))
        .isEqualTo(Run.badUsage("judge", "say with --file where the customer stands"));
  }
}
