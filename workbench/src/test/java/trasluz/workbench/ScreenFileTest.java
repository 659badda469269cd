package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
  private static final String HEADER =
      "customer_id,customer_name,score,entity_id,caption,schema,matched_name,listings,decision,basis";

  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));

  @BeforeEach
  void makeCase() {
    sample = SmallCase.in(root);
  }

  /// Screens customers, with the answer in `out.csv`.
  private Run screen(String customers, String... more) {
    sample.file("customers.csv", customers);
    return screenFile("customers.csv", more);
  }

  private Run screenFile(String name, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("--file", sample.path(name), "--out", sample.path("out.csv")));
    arguments.addAll(List.of(more));
    return sample.run("screen", arguments);
  }

  private String text(String name) {
    try {
      return Files.readString(root.resolve(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// The first cells of the answer's rows: customer, and entity where there is one.
  private List<String> found() {
    return text("out.csv")
        .lines()
        .skip(1)
        .map(row -> row.split(",", -1))
        .map(cells -> cells[0] + " " + cells[3])
        .toList();
  }

  private List<String> rejects() {
    return text("out.rejects.csv").lines().toList();
  }

  @Test
  void eachMatchIsARowInTheOrderOfTheFileAndOtherColumnsAreCopied() {
    Run run =
        screen(
            """
            branch,id,name,score
            north,c2,Gamma Shipping Co,7
            south,c3,Xylophon Quartet,8
            north,c1,Boris Borisof,9
            """);
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(text("out.csv")).startsWith(HEADER + ",branch,row_score\nc2,Gamma Shipping Co,");
    assertThat(found()).containsExactly("c2 case:gamma", "c1 case:boris");
    assertThat(text("out.csv"))
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
    screen("id,name\n1,Boris Borisov\n");
    Run printed = sample.run("screen", "--file", sample.path("customers.csv"));
    assertThat(printed.out()).isEqualTo(text("out.csv"));
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
    screen(
        """
        \uFEFFCustomer ID,First Name,middle_name,LAST-NAME,entity_type,DOB,Nationality,Sex,passport
        7,Boris,,Borisov,Person,1960-01-02,ru,male,123456
        """);
    assertThat(found()).containsExactly("7 case:boris");
    assertThat(text("out.csv").lines().findFirst()).contains(HEADER);
    assertThat(root.resolve("out.rejects.csv")).doesNotExist();
  }

  @Test
  void anAliasIsScreenedTooAndTheBestNameCounts() {
    screen("id,name,aliases\n1,Xylophon Quartet,Quartet X; Boris Borisov\n");
    assertThat(found()).containsExactly("1 case:boris");
  }

  @Test
  void aRowSaysWhatKindOfThingItNamesElseTheOptionDoes() {
    String customers =
        "id,name,schema\n1,Boris Borisov,Vessel\n2,Boris Borisov,Person\n3,Boris Borisov,\n";
    screen(customers);
    assertThat(found()).containsExactly("2 case:boris", "3 case:boris");
    screen(customers, "--schema", "Company");
    assertThat(found()).containsExactly("2 case:boris");
  }

  @Test
  void withoutAnIdTheNumberOfTheRowIsUsed() {
    screen("name\nXylophon Quartet\nBoris Borisov\n");
    assertThat(found()).containsExactly("2 case:boris");
  }

  @Test
  void whatCannotBeScreenedIsToldWithLineReasonAndRow() {
    Run run =
        screen(
            """
            id,name,birth_date
            1,Boris Borisov
            2,,1960
            3,???,1960
            4,"Boris ""B"" Borisov"x,1960
            5,%s,1960
            6,Boris Borisov,1960,more
            7,Boris Borisov,1960
            """
                .formatted("x".repeat(10_000)));
    assertThat(found()).containsExactly("7 case:boris");
    assertThat(rejects())
        .hasSize(7)
        .startsWith(
            "line,reason,row",
            "2,the row has 2 cells where the header has 3,\"1,Boris Borisov\"",
            "3,the row has no name,\"2,,1960\"",
            "4,the name has no letter and no digit,\"3,???,1960\"",
            "5,text follows a closing quote; write a quote inside a cell twice,"
                + "\"4,\"\"Boris \"\"\"\"B\"\"\"\" Borisov\"\"x,1960\"")
        .anySatisfy(row ->
            assertThat(row)
                .startsWith("6,\"the name must have at most 2000 characters, got 10000\",\"5,xxx"))
        .endsWith("7,the row has 4 cells where the header has 3,\"6,Boris Borisov,1960,more\"");
    assertThat(run.err())
        .startsWith(
            "7 rows read, 1 screened (0 of them with a remark), 6 rejected; see ROOT/out.rejects.csv\n");
  }

  @Test
  void whatIsWrongBesidesTheNameIsLeftOutAndTold() {
    screen(
        """
        id,name,aliases,birth_date,gender,schema,identifiers
        1,Boris Borisov,***,31/12/1960,robot,Dragon,passport
        1,Boris Borisov,,1960-02-30,,,passport=12
        ,Boris Borisov,,,unknown,,
        """);
    assertThat(found()).containsExactly("1 case:boris", "1 case:boris", "row 3 case:boris");
    assertThat(rejects().stream().skip(1).map(row -> row.replaceFirst(",\"[^\"]*\"$", "")))
        .containsExactly(
            "2,screened without the alias '***': the name has no letter and no digit",
            "2,\"screened without the birth date '31/12/1960': a date must be YYYY, YYYY-MM or YYYY-MM-DD and exist\"",
            "2,screened without the gender 'robot': it must be female or male",
            "2,screened without the identifier 'passport': it must look like scheme=value",
            "2,screened without the schema 'Dragon': there is no such schema",
            "3,\"screened, but the id '1' stands in an earlier row too\"",
            "3,\"screened without the birth date '1960-02-30': a date must be YYYY, YYYY-MM or YYYY-MM-DD and exist\"",
            "4,\"screened as 'row 3', because it has no id\"");
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
    screen("id,name,gender\n1,Vera Quiveran,female\n2,Vera Quiveran,male\n3,Vera Quiveran,\n");
    List<String> scores =
        text("out.csv").lines().skip(1).map(row -> row.split(",", -1)[2]).toList();
    assertThat(found()).containsExactly("1 ftm:vera", "2 ftm:vera", "3 ftm:vera");
    assertThat(scores).containsExactly("0.9861", "0.9523", "0.9844");
    Run json = sample.run("screen", "--file", sample.path("customers.csv"), "--json", "--evidence");
    assertThat(json.out()).contains("MALE and FEMALE, -5.00").contains("the same, +0.50");
    assertThat(
            sample
                .run(
                    "judge",
                    "2",
                    "ftm:vera",
                    "--file",
                    sample.path("customers.csv"),
                    "--verdict",
                    "not-same",
                    "--by",
                    "Ana",
                    "--because",
                    "a man")
                .status())
        .isZero();
    screen("id,name,gender\n1,Vera Quiveran,female\n2,Vera Quiveran,male\n");
    assertThat(found()).containsExactly("1 ftm:vera");
  }

  @Test
  void anIdentifierWithAWrongCheckDigitIsScreenedAndTold() {
    Run run =
        screen(
            """
            id,name,imo,lei
            1,Boris Borisov,9074720,
            2,Boris Borisov,9074729,5493001KJTIIGC8Y1R12
            """);
    assertThat(found()).containsExactly("1 case:boris", "2 case:boris");
    assertThat(rejects())
        .containsExactly(
            "line,reason,row",
            "2,screened: imo 9074720: check digit wrong (IMO number); it was compared as it stands.,"
                + "\"1,Boris Borisov,9074720,\"");
    assertThat(run.err())
        .startsWith("2 rows read, 2 screened (1 of them with a remark), 0 rejected");
    Run json = sample.run("screen", "--file", sample.path("customers.csv"), "--json");
    assertThat(JsonText.lines(json.out()).getFirst().get("remarks"))
        .isEqualTo(
            List.of("imo 9074720: check digit wrong (IMO number); it was compared as it stands."));
  }

  @Test
  void brokenUtf8CostsItsRowOnly() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("id,name\n1,Boris Borisov\n2,Jos".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xe9);
    bytes.write("\n3,Boris Borisov\n4,Жанна Ёлкина\n".getBytes(StandardCharsets.UTF_8));
    sample.bytes("latin.csv", bytes.toByteArray());
    assertThat(screenFile("latin.csv").status()).isZero();
    assertThat(found()).containsExactly("1 case:boris", "3 case:boris");
    assertThat(rejects())
        .containsExactly("line,reason,row", "3,the row is not UTF-8,\"2,Jos\\xe9\"");
  }

  @Test
  void aCompressedFileIsReadDirectly() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write("id,name\n1,Boris Borisov\n".getBytes(StandardCharsets.UTF_8));
    }
    sample.bytes("customers.csv.gz", bytes.toByteArray());
    screenFile("customers.csv.gz");
    assertThat(found()).containsExactly("1 case:boris");
  }

  @Test
  void rowsThatBelongToNoBatchAreAnsweredInTheirOrderAsWell() {
    StringBuilder customers = new StringBuilder("id,name\n");
    List<String> expected = new ArrayList<>();
    for (int i = 1; i <= 1_234; i++) {
      boolean boris = i % 3 == 0;
      customers.append(i).append(boris ? ",Boris Borisov\n" : ",Xylophon Quartet\n");
      if (boris) {
        expected.add(i + " case:boris");
      }
    }
    screen(customers.toString());
    assertThat(found()).isEqualTo(expected);
  }

  @Test
  void namesThatAreNoNamesOfTheirOwnAreScreenedAndTold() {
    Run run = screen("id,name\n1,de la\n2,Ltd\n3,Ltd & Co. KG\n");
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("3 rows read, 3 screened").contains("0 rejected");
    assertThat(rejects())
        .anySatisfy(row -> assertThat(row).startsWith("3,").contains("screened: "))
        .anySatisfy(row -> assertThat(row).endsWith(",\"3,Ltd & Co. KG\""));
  }

  @Test
  void cellsAreNoFormulasUnlessAskedFor() {
    String customers =
        "id,name,note\n=1+2,Boris Borisov,\"=cmd|' /C calc'!A0\"\n+7,Boris Borisov,@x\n-8,Boris Borisov,\"\tx\"\n";
    screen(customers);
    assertThat(text("out.csv"))
        .contains("\n'=1+2,Boris Borisov,")
        .contains(",'=cmd|' /C calc'!A0\n'+7,")
        .contains(",'@x\n'-8,")
        .endsWith(",'\tx\n");
    screen(customers, "--raw");
    assertThat(text("out.csv")).contains("\n=1+2,").contains(",=cmd|").contains("\n+7,");
  }

  @Test
  void charactersThatSteerATerminalAreEscaped() {
    screen("id,name,note\n1,Boris \u202eBorisov,a\u001b[2Jb\n");
    assertThat(text("out.csv")).contains("Boris \\u202eBorisov").endsWith(",a\\u001b[2Jb\n");
  }

  @Test
  void anEmptyFileAndOneWithoutNamesAreRefused() {
    sample.file("empty.csv", "");
    sample.refuses(
        "ROOT/empty.csv: is empty; start it with a row of column names, such as"
            + " id,name,birth_date,country.",
        "screen",
        "--file",
        sample.path("empty.csv"));
    sample.file("nameless.csv", "id,city\n1,Cadiz\n");
    sample.refuses(
        "ROOT/nameless.csv line 1: there is no column with a name; call it name, full_name, or"
            + " first_name and last_name.",
        "screen",
        "--file",
        sample.path("nameless.csv"));
    sample.file("semicolons.csv", "id;name\n1;Boris\n");
    sample.refuses(
        "ROOT/semicolons.csv line 1: there is no column with a name; separate columns by commas.",
        "screen",
        "--file",
        sample.path("semicolons.csv"));
    sample.file("twice.csv", "name,Full Name\nBoris,Boris\n");
    sample.refuses(
        "ROOT/twice.csv line 1: columns 'name' and 'Full Name' mean the same; rename the one that is"
            + " not to be used.",
        "screen",
        "--file",
        sample.path("twice.csv"));
    sample.refuses(
        "ROOT/none.csv: does not exist; check the path.",
        "screen",
        "--file",
        sample.path("none.csv"));
  }

  @Test
  void aHeaderWithoutRowsGivesAHeaderAndSaysSo() {
    Run run = screen("id,name\n");
    assertThat(run.status()).isZero();
    assertThat(text("out.csv")).isEqualTo(HEADER + "\n");
    assertThat(run.err()).startsWith("0 rows read").endsWith("the file has a header and no rows\n");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsToldBeforeAnythingIsDone() {
    sample.file("c.csv", "id,name\n1,Boris Borisov\n");
    sample.refuses(
        "ROOT/nowhere/out.csv: can't be written (there is no folder ROOT/nowhere); choose another"
            + " place with --out, or check that the folder exists and has room.",
        "screen",
        "--file",
        sample.path("c.csv"),
        "--out",
        sample.path("nowhere/out.csv"));
    sample.refuses(
        "ROOT/c.csv: is read and can't be the answer; choose other places with --out and --rejects.",
        "screen",
        "--file",
        sample.path("c.csv"),
        "--out",
        sample.path("c.csv"));
    assertThat(text("c.csv")).isEqualTo("id,name\n1,Boris Borisov\n");
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
    String customers = "id,name\n1,Boris Borisov\n";
    assertThat(screen(customers, "--resume").err()).startsWith("1 rows read");
    String whole = text("out.csv");
    String digits = sha256(customers);
    sample.file("out.csv.part", HEADER + "\nhalf a ro");
    sample.file("out.csv.progress", "rubbish");
    assertThat(screen(customers).err())
        .isEqualTo(
            "trasluz: ROOT/out.csv.progress: an unfinished screening stands here; go on with it by"
                + " --resume, or remove this file to start again.\n");
    assertThat(screen(customers, "--resume").err())
        .startsWith("trasluz: ROOT/out.csv.progress: does not say how far the screening has come");
    sample.file(
        "out.csv.progress",
        "trasluz screening 1\ninput %s\noptions --threshold 0.6 --limit 25\nlists 0\n"
                .formatted(digits)
            + "rows 0\nscreened 0\nrejected 0\nremarked 0\ncustomers 0\nalerts 0\nsuppressed 0\n"
            + "answer 0\nrejects 0\nend\n");
    Run other = screen(customers, "--resume");
    assertThat(other.status()).isEqualTo(3);
    assertThat(other.err())
        .contains("begun with other options (then --threshold 0.6 --limit 25; now --threshold 0.7");
    assertThat(screen(customers, "--resume", "--threshold", "0.6").err())
        .contains("the lists or judgements of the case have changed since");
    assertThat(text("out.csv")).isEqualTo(whole);
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
    assertThat(screen("id,name\n1,Boris Borisov\n", "--fail-on-hit").status()).isEqualTo(1);
    assertThat(screen("id,name\n1,Xylophon Quartet\n", "--fail-on-hit").status()).isZero();
  }

  @Test
  void moreMatchesThanTheLimitAreTold() {
    sample.file("more.csv", "id,schema,name\nboris2,Person,Boris Borisov\n");
    sample.run("import", sample.path("more.csv"), "--as", "entities", "--date", "2020-01-01");
    screen("id,name\n1,Boris Borisov\n", "--limit", "1");
    assertThat(found()).hasSize(1);
    assertThat(rejects())
        .contains(
            "2,screened: Only the 1 best of its matches are written; a higher --limit writes more.,"
                + "\"1,Boris Borisov\"");
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
