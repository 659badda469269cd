package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `trasluz screen --file` makes of files and rows that are not as they should be.
final class ScreenFileInputTest {
  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));
  private CustomerAnswers customers = new CustomerAnswers(sample);

  @BeforeEach
  void makeCase() {
    sample = SmallCase.in(root);
    customers = new CustomerAnswers(sample);
  }

  @Test
  void whatCannotBeScreenedIsToldWithLineReasonAndRow() {
    Run run =
        customers.screen(
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
    assertThat(customers.found()).containsExactly("7 case:boris");
    assertThat(customers.rejects())
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
    customers.screen(
        """
        id,name,aliases,birth_date,gender,schema,identifiers
        1,Boris Borisov,***,31/12/1960,robot,Dragon,passport
        1,Boris Borisov,,1960-02-30,,,passport=12
        ,Boris Borisov,,,unknown,,
        """);
    assertThat(customers.found())
        .containsExactly("1 case:boris", "1 case:boris", "row 3 case:boris");
    assertThat(
            customers.rejects().stream().skip(1).map(row -> row.replaceFirst(",\"[^\"]*\"$", "")))
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
  void anIdentifierWithAWrongCheckDigitIsScreenedAndTold() {
    Run run =
        customers.screen(
            """
            id,name,imo,lei
            1,Boris Borisov,9074720,
            2,Boris Borisov,9074729,5493001KJTIIGC8Y1R12
            """);
    assertThat(customers.found()).containsExactly("1 case:boris", "2 case:boris");
    assertThat(customers.rejects())
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
    assertThat(customers.screenFile("latin.csv").status()).isZero();
    assertThat(customers.found()).containsExactly("1 case:boris", "3 case:boris");
    assertThat(customers.rejects())
        .containsExactly("line,reason,row", "3,the row is not UTF-8,\"2,Jos\\xe9\"");
  }

  @Test
  void everyHostileRowIsEitherScreenedOrRejectedAndToldWhy() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<String> names =
        List.of(
            "",
            "B",
            "de la",
            "\u200f",
            "Bоris Bоrisov",
            "Bor\u200bis\u202e Borisov",
            "Boris\ufffd Borisov",
            "Boris Borisov ".repeat(100),
            "x".repeat(10_000),
            "\ud83d\ude00",
            "中".repeat(1_900));
    bytes.write("id,name,birth_date\n".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < names.size(); i++) {
      String row = "r%d,%s,1960\n".formatted(i, names.get(i));
      bytes.write(row.getBytes(StandardCharsets.UTF_8));
    }
    bytes.write(new byte[] {'z', ',', (byte) 0xed, (byte) 0xa0, (byte) 0x80, ',', '\n'});
    sample.bytes("hostile.csv", bytes.toByteArray());
    Run run = customers.screenFile("hostile.csv");
    assertThat(run.err())
        .startsWith("12 rows read, 7 screened (5 of them with a remark), 5 rejected;");
    assertThat(customers.found())
        .containsExactly("r4 case:boris", "r5 case:boris", "r6 case:boris", "r7 case:boris");
    assertThat(
            customers.rejects().stream()
                .skip(1)
                .map(row -> row.replaceFirst(",\"?([^,.;(\"]*).*", " $1")))
        .containsExactly(
            "2 the row has no name",
            "3 screened: The name consists of single letters only",
            "4 screened: The name consists of particles and legal forms only",
            "5 the name has no letter and no digit",
            "8 screened: A character of the name was lost before it came here ",
            "9 screened: Only the first 32 words of the name were compared",
            "10 the name must have at most 2000 characters",
            "11 the name has no letter and no digit",
            "12 screened: Only the first 32 words of the name were compared",
            "13 the row is not UTF-8");
  }

  @Test
  void namesThatAreNoNamesOfTheirOwnAreScreenedAndTold() {
    Run run = customers.screen("id,name\n1,de la\n2,Ltd\n3,Ltd & Co. KG\n");
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("3 rows read, 3 screened").contains("0 rejected");
    assertThat(customers.rejects())
        .anySatisfy(row -> assertThat(row).startsWith("3,").contains("screened: "))
        .anySatisfy(row -> assertThat(row).endsWith(",\"3,Ltd & Co. KG\""));
  }

  @Test
  void cellsAreNoFormulasUnlessAskedFor() {
    String rows =
        "id,name,note\n=1+2,Boris Borisov,\"=cmd|' /C calc'!A0\"\n+7,Boris Borisov,@x\n-8,Boris Borisov,\"\tx\"\n";
    customers.screen(rows);
    assertThat(sample.text("out.csv"))
        .contains("\n'=1+2,Boris Borisov,")
        .contains(",'=cmd|' /C calc'!A0\n'+7,")
        .contains(",'@x\n'-8,")
        .endsWith(",'\tx\n");
    customers.screen(rows, "--raw");
    assertThat(sample.text("out.csv")).contains("\n=1+2,").contains(",=cmd|").contains("\n+7,");
  }

  @Test
  void charactersThatSteerATerminalAreEscaped() {
    customers.screen("id,name,note\n1,Boris \u202eBorisov,a\u001b[2Jb\n");
    assertThat(sample.text("out.csv")).contains("Boris \\u202eBorisov").endsWith(",a\\u001b[2Jb\n");
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
    Run run = customers.screen("id,name\n");
    assertThat(run.status()).isZero();
    assertThat(sample.text("out.csv")).isEqualTo(CustomerAnswers.HEADER + "\n");
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
    assertThat(sample.text("c.csv")).isEqualTo("id,name\n1,Boris Borisov\n");
  }

  @Test
  void moreMatchesThanTheLimitAreTold() {
    sample.file("more.csv", "id,schema,name\nboris2,Person,Boris Borisov\n");
    sample.run("import", sample.path("more.csv"), "--as", "entities", "--date", "2020-01-01");
    customers.screen("id,name\n1,Boris Borisov\n", "--limit", "1");
    assertThat(customers.found()).hasSize(1);
    assertThat(customers.rejects())
        .contains(
            "2,screened: Only the 1 best of its matches are written; a higher --limit writes more.,"
                + "\"1,Boris Borisov\"");
  }
}
