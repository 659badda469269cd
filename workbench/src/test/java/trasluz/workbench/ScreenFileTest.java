package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `trasluz screen --file`.
final class ScreenFileTest {
  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));
  private CustomerAnswers customers = new CustomerAnswers(sample);

  @BeforeEach
  void makeCase() {
    sample = SmallCase.in(root);
    customers = new CustomerAnswers(sample);
  }

  @Test
  void eachMatchIsARowInTheOrderOfTheFileAndOtherColumnsAreCopied() {
    Run run =
        customers.screen(
            """
            branch,id,name,score
            north,c2,Gamma Shipping Co,7
            south,c3,Xylophon Quartet,8
            north,c1,Boris Borisof,9
            """);
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(sample.text("out.csv"))
        .startsWith(CustomerAnswers.HEADER + ",branch,row_score\nc2,Gamma Shipping Co,");
    assertThat(customers.found()).containsExactly("c2 case:gamma", "c1 case:boris");
    assertThat(sample.text("out.csv"))
        .contains("Boris Borisov,OFAC UKRAINE-EO13661,,customer ")
        .endsWith(",north,9\n");
    assertThat(run.err())
        .startsWith(
            """
            3 rows read, 3 screened (0 of them with a remark), 0 rejected
            2 customers with 2 alerts at or above 0.7; 0 matches suppressed by judgement
            compared with 3 entities of
              Files of the case, designations.csv, 2020-01-01, SHA-256 \
            """)
        .hasLineCount(6);
    assertThat(root.resolve("out.rejects.csv")).doesNotExist();
    assertThat(root.resolve("out.csv.part")).doesNotExist();
    assertThat(root.resolve("out.csv.progress")).doesNotExist();
  }

  @Test
  void standardOutputGetsTheSameAsAFile() {
    customers.screen("id,name\n1,Boris Borisov\n");
    Run printed = sample.run("screen", "--file", sample.path("customers.csv"));
    assertThat(printed.out()).isEqualTo(sample.text("out.csv"));
  }

  @Test
  void jsonIsAnObjectForEachCustomerWithMatchesAndASummary() {
    sample.file("c.csv", "id,name,branch\n1,Boris Borisov,north\n2,Xylophon Quartet,\n");
    Run run = sample.run("screen", "--file", sample.path("c.csv"), "--json", "--evidence");
    List<Map<String, Object>> lines = JsonText.lines(run.out());
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst())
        .containsEntry("customer", "1")
        .containsEntry("name", "Boris Borisov")
        .containsEntry("line", 2L);
    assertThat(JsonText.inner(lines.getFirst(), "fields")).containsEntry("branch", "north");
    assertThat(JsonText.list(lines.getFirst(), "matches").getFirst())
        .containsEntry("entity", "case:boris")
        .containsKeys("score", "matched", "designations", "basis", "evidence");
    Map<String, Object> summary = JsonText.inner(lines.getLast(), "summary");
    assertThat(summary)
        .containsEntry("rows", 2L)
        .containsEntry("screened", 2L)
        .containsEntry("rejected", 0L)
        .containsEntry("customers_with_alerts", 1L)
        .containsEntry("entities", 3L);
    assertThat(JsonText.list(summary, "checked"))
        .hasSize(3)
        .allSatisfy(copy -> assertThat(copy).containsKeys("source", "file", "date", "sha256"));
    Run without = sample.run("screen", "--file", sample.path("c.csv"), "--json");
    assertThat(JsonText.list(JsonText.lines(without.out()).getFirst(), "matches").getFirst())
        .doesNotContainKey("evidence");
  }

  @Test
  void columnsGoByOtherNamesToo() {
    customers.screen(
        """
        \uFEFFCustomer ID,First Name,middle_name,LAST-NAME,entity_type,DOB,Nationality,Sex,passport
        7,Boris,,Borisov,Person,1960-01-02,ru,male,123456
        """);
    assertThat(customers.found()).containsExactly("7 case:boris");
    assertThat(sample.text("out.csv").lines().findFirst()).contains(CustomerAnswers.HEADER);
    assertThat(root.resolve("out.rejects.csv")).doesNotExist();
  }

  @Test
  void anAliasIsScreenedTooAndTheBestNameCounts() {
    customers.screen("id,name,aliases\n1,Xylophon Quartet,Quartet X; Boris Borisov\n");
    assertThat(customers.found()).containsExactly("1 case:boris");
  }

  @Test
  void aRowSaysWhatKindOfThingItNamesElseTheOptionDoes() {
    String rows =
        "id,name,schema\n1,Boris Borisov,Vessel\n2,Boris Borisov,Person\n3,Boris Borisov,\n";
    customers.screen(rows);
    assertThat(customers.found()).containsExactly("2 case:boris", "3 case:boris");
    customers.screen(rows, "--schema", "Company");
    assertThat(customers.found()).containsExactly("2 case:boris");
  }

  @Test
  void withoutAnIdTheNumberOfTheRowIsUsed() {
    customers.screen("name\nXylophon Quartet\nBoris Borisov\n");
    assertThat(customers.found()).containsExactly("2 case:boris");
  }

  @Test
  void aGenderThatDiffersTakesAwayAndOneThatAgreesDoesNot() {
    sample.file(
        "people.json",
        """
        {"id":"vera","schema":"Person","properties":{"name":["Vera Quiveran"],"gender":["female"],\
        "notes":["a remark that screening does not load"]}}
        """);
    assertThat(sample.run("import", sample.path("people.json"), "--date", "2020-01-01").status())
        .isZero();
    customers.screen(
        "id,name,gender\n1,Vera Quiveran,female\n2,Vera Quiveran,male\n3,Vera Quiveran,\n");
    List<String> scores =
        sample.text("out.csv").lines().skip(1).map(row -> row.split(",", -1)[2]).toList();
    assertThat(customers.found()).containsExactly("1 ftm:vera", "2 ftm:vera", "3 ftm:vera");
    assertThat(scores).containsExactly("0.9861", "0.9523", "0.9844");
    Run json = sample.run("screen", "--file", sample.path("customers.csv"), "--json", "--evidence");
    assertThat(json.out()).contains("MALE and FEMALE, -5.00").contains("the same, +0.50");
    assertThat(customers.judge("2", "ftm:vera", "not-same").status()).isZero();
    customers.screen("id,name,gender\n1,Vera Quiveran,female\n2,Vera Quiveran,male\n");
    assertThat(customers.found()).containsExactly("1 ftm:vera");
  }

  @Test
  void aCompressedFileIsReadDirectly() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write("id,name\n1,Boris Borisov\n".getBytes(StandardCharsets.UTF_8));
    }
    sample.bytes("customers.csv.gz", bytes.toByteArray());
    customers.screenFile("customers.csv.gz");
    assertThat(customers.found()).containsExactly("1 case:boris");
  }

  @Test
  void rowsThatBelongToNoBatchAreAnsweredInTheirOrderAsWell() {
    StringBuilder rows = new StringBuilder("id,name\n");
    List<String> expected = new ArrayList<>();
    for (int i = 1; i <= 1_234; i++) {
      boolean boris = i % 3 == 0;
      rows.append(i).append(boris ? ",Boris Borisov\n" : ",Xylophon Quartet\n");
      if (boris) {
        expected.add(i + " case:boris");
      }
    }
    customers.screen(rows.toString());
    assertThat(customers.found()).isEqualTo(expected);
  }

  @Test
  void optionsThatDoNotFitTogetherAreBadUsage() {
    assertThat(sample.run("screen"))
        .isEqualTo(Run.badUsage("screen", "give one of NAME, --file and --explain-thresholds"));
    assertThat(sample.run("screen", "Boris", "--file", "x.csv"))
        .isEqualTo(Run.badUsage("screen", "give one of NAME, --file and --explain-thresholds"));
    assertThat(sample.run("screen", "Boris", "--resume"))
        .isEqualTo(Run.badUsage("screen", "--resume goes with --file only"));
    assertThat(sample.run("screen", "--file", "x.csv", "--resume"))
        .isEqualTo(Run.badUsage("screen", "--resume goes with --out only"));
    assertThat(sample.run("screen", "--file", "x.csv", "--evidence"))
        .isEqualTo(Run.badUsage("screen", "--evidence goes with --json only"));
    assertThat(sample.run("screen", "--file", "x.csv", "--threshold", "2").err())
        .startsWith("trasluz: threshold must be above 0 and at most 1, got 2.0\n");
  }

  @Test
  void anUnfinishedAnswerIsGoneOnWithOnlyWhenAskedFor() {
    String rows = "id,name\n1,Boris Borisov\n";
    assertThat(customers.screen(rows, "--resume").err()).startsWith("1 rows read");
    String whole = sample.text("out.csv");
    String digits = sha256(rows);
    sample.file("out.csv.part", CustomerAnswers.HEADER + "\nhalf a ro");
    sample.file("out.csv.progress", "rubbish");
    assertThat(customers.screen(rows).err())
        .isEqualTo(
            "trasluz: ROOT/out.csv.progress: an unfinished screening stands here; go on with it by"
                + " --resume, or remove this file to start again.\n");
    assertThat(customers.screen(rows, "--resume").err())
        .startsWith("trasluz: ROOT/out.csv.progress: does not say how far the screening has come");
    sample.file(
        "out.csv.progress",
        "trasluz screening 1\ninput %s\noptions --threshold 0.6 --limit 25\nlists 0\n"
                .formatted(digits)
            + "rows 0\nscreened 0\nrejected 0\nremarked 0\ncustomers 0\nalerts 0\nsuppressed 0\n"
            + "answer 0\nrejects 0\nend\n");
    Run other = customers.screen(rows, "--resume");
    assertThat(other.status()).isEqualTo(3);
    assertThat(other.err())
        .contains("begun with other options (then --threshold 0.6 --limit 25; now --threshold 0.7");
    assertThat(customers.screen(rows, "--resume", "--threshold", "0.6").err())
        .contains("the lists or judgements of the case have changed since");
    assertThat(sample.text("out.csv")).isEqualTo(whole);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void failOnHitLeavesWithOneWhereThereIsAnAlert() {
    assertThat(customers.screen("id,name\n1,Boris Borisov\n", "--fail-on-hit").status())
        .isEqualTo(1);
    assertThat(customers.screen("id,name\n1,Xylophon Quartet\n", "--fail-on-hit").status())
        .isZero();
  }

  @Test
  void thresholdsAreExplainedAndMeasuredTheSameEveryTime() {
    Run run = sample.run("screen", "--explain-thresholds");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("Retrieval bar: ")
        .contains("Alert threshold: --threshold, 0.7 unless given.")
        .contains("This is a synthetic measurement")
        .contains("\n     0.50 ")
        .contains("\n     0.95 ");
    assertThat(sample.run("screen", "--explain-thresholds")).isEqualTo(run);
    Map<String, Object> json =
        JsonText.object(sample.run("screen", "--explain-thresholds", "--json").out());
    assertThat(json).containsEntry("synthetic", true).containsEntry("altered_names", 3L);
    assertThat(JsonText.list(json, "thresholds"))
        .hasSize(10)
        .allSatisfy(
            row -> assertThat(row).containsKeys("threshold", "found", "per_1000_strangers"));
  }
}
