package trasluz.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trasluz.store.CaseFile;
import trasluz.store.ImportSession;

/// `trasluz import`: what it prints, and that input which can't be used changes nothing.
final class ImportTest {

  private static final String FORMATS =
      "ofac-sdn, ofac-alt, ofac-add, ofac-comments, ofac-xml, ofac-relations, ofac-entries, un-xml,"
          + " ftm, bods, sources, entities, interests, designations, licences, completeness, transfers,"
          + " cargoes, sightings";

  private static final String TOO_LONG =
      "the line is longer than 4,000,000 characters; check that the file has line breaks and is the"
          + " format you mean.";

  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));

  @BeforeEach
  void makeCase() {
    sample = SmallCase.in(root);
  }

  private String text(String name, String content) {
    return sample.file(name, content).toString();
  }

  private String bytes(String name, byte[] content) {
    return sample.bytes(name, content).toString();
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(content.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }

  /// A small file that unpacks to one line of a gigabyte.
  private String bomb(String name, String start, char filler) throws IOException {
    byte[] million = new byte[1_000_000];
    Arrays.fill(million, (byte) filler);
    Path file = root.resolve(name);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(start.getBytes(UTF_8));
      for (int i = 0; i < 1_000; i++) {
        out.write(million);
      }
    }
    return file.toString();
  }

  @Test
  void anImportSaysWhatWasReadKeptAndNew() {
    String more =
        text("more.csv", "id,schema,name\nalpha,Company,Alpha Trading Ltd\nnew,Person,\n");
    Run run = sample.run("import", "--date", "2020-01-01", more);
    assertThat(run.out())
        .isEqualTo(
            """
            more.csv                     entities.csv, 2020-01-01
                2 read, 1 kept, 1 left out
                1 × missing value (left out)
                    line 3 has no name
            ROOT/case: 2 statements about 1 entity, 0 of them new to the case file
            """);
    assertThat(run.status()).isZero();
  }

  @Test
  void theSameImportAgainAddsNothing() {
    Map<String, String> before = sample.content();
    Run again = sample.run("import", "--date", "2020-01-01", sample.path("entities.csv"), "--json");
    assertThat(again.status()).isZero();
    Map<String, Object> answer = JsonText.object(again.out());
    assertThat(answer)
        .containsEntry("case", "ROOT/case")
        .containsEntry("statements", 10L)
        .containsEntry("statements_new", 0L)
        .containsEntry("statements_known", 10L)
        .containsEntry("entities", 3L);
    assertThat(answer.keySet())
        .containsExactly(
            "case",
            "statements",
            "statements_new",
            "statements_known",
            "entities",
            "files",
            "linked_to",
            "notes");
    assertThat(sample.content()).isEqualTo(before);
  }

  @Test
  void aMissingFileIsNamed() {
    sample.refuses(
        "ROOT/missing.csv: does not exist; check the path.", "import", sample.path("missing.csv"));
  }

  @Test
  void oneBadFileAmongGoodOnesStoresNothing() {
    String good = text("good.csv", "id,schema,name\nnew,Company,New Company\n");
    sample.refuses(
        "ROOT/missing.csv: does not exist; check the path.",
        "import",
        good,
        sample.path("missing.csv"));
  }

  @Test
  void anUnknownFormatIsBadUsage() {
    Run run = sample.run("import", sample.path("entities.csv"), "--as", "excel");
    assertThat(run).isEqualTo(Run.badUsage("import", "--as: there is no format 'excel'"));
  }

  @Test
  void aFormatThatTheContentIsNotIsRefused() {
    sample.refuses(
        "ROOT/entities.csv line 1: is entities.csv by its content, not OFAC sdn.csv or"
            + " cons_prim.csv; leave out --as, or give --as entities.",
        "import",
        sample.path("entities.csv"),
        "--as",
        "ofac-sdn");
  }

  @Test
  void aTruncatedGzipIsRefused() throws IOException {
    byte[] whole = gzip("id,schema,name\n" + "x,Company,A name that goes on\n".repeat(50));
    sample.refuses(
        "cut.csv.gz: the compressed file ends early or is damaged (Unexpected end of ZLIB input"
            + " stream); fetch it again, then compare its size with the publisher's.",
        "import",
        bytes("cut.csv.gz", Arrays.copyOf(whole, whole.length / 2)));
    sample.refuses(
        "ROOT/stub.csv.gz: the compressed file ends early or is damaged; fetch it again, then"
            + " compare its size with the publisher's.",
        "import",
        bytes("stub.csv.gz", Arrays.copyOf(whole, 5)));
  }

  @Test
  void aTableThatEndsInTheMiddleOfARowIsRefused() {
    sample.refuses(
        "half.csv line 3: the file ends in the middle of a row (2 of 3 columns); fetch it again, or"
            + " complete the row and end it with a line break.",
        "import",
        text("half.csv", "id,schema,name\nnew,Company,New Company\nother,Com"));
    sample.refuses(
        "open.csv line 3: the file ends in the middle of a row (a quoted cell has no closing quote);"
            + " fetch it again, or complete the row and end it with a line break.",
        "import",
        text("open.csv", "id,schema,name\nnew,Company,New Company\nother,Company,\"Oth"));
  }

  @Test
  void aListThatEndsInTheMiddleOfARowIsRefused() {
    sample.refuses(
        "sdn.csv line 2: the file ends in the middle of a row (3 of 12 columns); fetch it again,"
            + " then compare its size with the publisher's.",
        "import",
        text(
            "sdn.csv",
            "1,\"AN INVENTED FIRM\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n"
                + "2,\"ANOTHER\",-0-"));
  }

  @Test
  void aShortRowWithALineAfterItIsLeftOutAndCounted() {
    Run run =
        sample.run(
            "import",
            "--date",
            "2020-01-01",
            text("short.csv", "id,schema,name\nx,Company\ny,Company,Y Ltd\n"));
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains(
            "1 × wrong column count (left out)\n        line 2 has 2 columns where 3 are expected\n");
  }

  @Test
  void aFileWithoutALastLineBreakIsWhole() {
    Run run =
        sample.run(
            "import", "--date", "2020-01-01", text("whole.csv", "id,schema,name\ny,Company,Y Ltd"));
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("1 read, 1 kept, 0 left out");
  }

  @Test
  void anUnknownHeaderIsShownWithTheFormatsThereAre() {
    sample.refuses(
        "ROOT/odd.csv line 1: the format is not known, the first line is 'foo,bar'; formats known: "
            + FORMATS
            + "; --as FORMAT says which one is meant.",
        "import",
        text("odd.csv", "foo,bar\n1,2\n"));
  }

  @Test
  void anUnknownColumnIsRefusedWithTheColumnsThereAre() {
    sample.refuses(
        "odd.csv line 1: column 'shoe_size' is not known; the columns of entities.csv are id,"
            + " schema, name, aliases, country, birth_date, incorporation_date, identifiers, source,"
            + " published, hedge, origin, reliability, credibility, attributed_to, note, separated by"
            + " commas, of which id, schema, name must be there.",
        "import",
        text("odd.csv", "id,schema,name,shoe_size\nx,Person,X Y,44\n"));
  }

  @Test
  void textThatIsNotUtf8IsRefused() {
    sample.refuses(
        "latin.csv line 1: the text is not UTF-8 (at or soon after this line); save or convert the"
            + " file as UTF-8, for example with iconv -t UTF-8.",
        "import",
        bytes(
            "latin.csv",
            "id,schema,name\nx,Company,Petr\u00f3leos\n"
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
  }

  @Test
  void aLineOfAGigabyteIsRefusedWithoutBeingHeld() throws IOException {
    sample.refuses(
        "line.csv.gz line 2: " + TOO_LONG,
        "import",
        bomb("line.csv.gz", "id,schema,name\nx,Company,", 'x'));
    sample.refuses(
        "line.json.gz line 1: " + TOO_LONG,
        "import",
        "--as",
        "ftm",
        bomb(
            "line.json.gz",
            "{\"id\":\"x\",\"schema\":\"Company\",\"properties\":{\"name\":[\"",
            'x'));
    sample.refuses(
        "line.xml.gz line 1: more than 8,000,000 characters without a tag; check that the file is"
            + " the format you mean.",
        "import",
        "--source",
        "ofac-sdn",
        bomb("line.xml.gz", "<sdnList><sdnEntry><uid>1</uid><lastName>", 'x'));
    sample.refuses(
        "ROOT/zeros.gz line 1: the format is not known, the first line is ''; formats known: "
            + FORMATS
            + "; --as FORMAT says which one is meant.",
        "import",
        bomb("zeros.gz", "", '\0'));
  }

  @Test
  void anXmlEntityBombIsRefused() {
    sample.refuses(
        "ROOT/bomb.xml line 2: has a document type declaration (DOCTYPE), which no list needs and"
            + " which can hide an entity bomb; fetch the list from its publisher, or remove the"
            + " declaration.",
        "import",
        text(
            "bomb.xml",
            """
            <?xml version="1.0"?>
            <!DOCTYPE sdnList [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
            <sdnList>&b;</sdnList>
            """));
  }

  @Test
  void aFolderWithoutFilesAndABinaryFileAreRefused() throws IOException {
    Files.createDirectory(root.resolve("empty"));
    sample.refuses(
        "ROOT/empty: is a folder without files; name another.", "import", sample.path("empty"));
    sample.refuses(
        "ROOT/picture line 1: is not UTF-8 text of a known format; unpack it, or convert it to"
            + " UTF-8; formats known: "
            + FORMATS
            + ".",
        "import",
        bytes("picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff, (byte) 0xfe}));
  }

  @Test
  void anImportThatFailsLeavesNoCaseWhereThereWasNone() {
    Run run = Run.of("import", "--case", sample.path("a/b"), sample.path("missing.csv"));
    assertThat(run.status()).isEqualTo(3);
    assertThat(root.resolve("a")).doesNotExist();
  }

  @Test
  void aNewCaseIsOneFile() throws IOException {
    Run run = Run.of("import", "--case", sample.path("a/b"), sample.path("entities.csv"));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(root.resolve("a/b").toFile().list()).containsExactly("case.sqlite");
  }

  @Test
  void theFolderOfTheCaseMayHoldTheFilesToImport() {
    Run first =
        Run.of("import", "--case", root.toString(), "--date", "2020-01-01", root.toString());
    assertThat(first.err()).isEmpty();
    Run again =
        Run.of("import", "--case", root.toString(), "--date", "2020-01-01", root.toString());
    assertThat(again.err()).isEmpty();
    assertThat(again.out()).contains("13 statements about 3 entities, 0 of them new");
  }

  @Test
  void aFileWhereTheCaseShouldBeIsLeftAlone() throws IOException {
    Path file = sample.file("in-the-way", "not a folder");
    Run run = Run.of("import", "--case", file.toString(), sample.path("entities.csv"));
    assertThat(run.status()).isEqualTo(3);
    assertThat(sample.named(run.err()))
        .isEqualTo(
            "trasluz: ROOT/in-the-way: the folder of the case can't be made or used (a file is in its"
                + " place); choose a folder with --case in which you may write.\n");
    assertThat(Files.readString(file)).isEqualTo("not a folder");
  }

  @Test
  void aReadOnlyFolderIsTold() {
    Path closed = root.resolve("closed");
    assertThat(closed.toFile().mkdir()).isTrue();
    Assumptions.assumeTrue(closed.toFile().setWritable(false));
    Assumptions.assumeFalse(Files.isWritable(closed), "skipped: this user may write everywhere");
    Run run = Run.of("import", "--case", closed.toString(), sample.path("entities.csv"));
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("in which you may write").hasLineCount(1);
  }

  @Test
  void aSecondImportAtTheSameTimeIsRefused() {
    try (CaseFile file = CaseFile.open(sample.folder());
        ImportSession first = file.beginImport(Instant.EPOCH)) {
      Run second = sample.run("import", sample.path("entities.csv"));
      assertThat(second)
          .isEqualTo(
              new Run(
                  3,
                  "",
                  "trasluz: ROOT/case/case.sqlite: another program is writing to this case file; wait"
                      + " until it has finished or end it, then try again.\n"));
      assertThat(first).isNotNull();
    }
    assertThat(sample.run("verify").out()).startsWith("ROOT/case: 13 statements");
  }

  @Test
  void aPlaceForTheAnswerThatIsMissingStopsTheImportBeforeItBegins() {
    String more = text("more.csv", "id,schema,name\nnew,Company,New Company\n");
    sample.refuses(
        "ROOT/nowhere/answer.txt: can't be written (there is no folder ROOT/nowhere); choose another"
            + " place with --out, or check that the folder exists and has room.",
        "import",
        more,
        "--out",
        sample.path("nowhere/answer.txt"));
  }
}
