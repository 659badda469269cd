package trasluz.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trasluz.source.ImportSummary.FileSummary;
import trasluz.source.ImportSummary.RowCount;
import trasluz.source.SourceIssue.DanglingReference;
import trasluz.statement.InputException;
import trasluz.statement.Reliability;
import trasluz.statement.Source;
import trasluz.statement.Statement;

class IntakeTest {

  private static final String SDN =
      """
      36,"AEROCARIBBEAN AIRLINES",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-\s
      306,"BANCO NACIONAL DE CUBA",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"a.k.a. 'BNC'."
      """;
  private static final String ALT = "36,12,\"aka\",\"AERO-CARIBBEAN\",-0- \n";
  private static final String ADD = "999,25,-0- ,\"Havana\",\"Cuba\",-0- \n";

  @TempDir Path folder;

  private Path file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] content) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.write(path, content);
  }

  private static byte[] gzip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static ImportSummary read(IntakeOptions options, Path... paths) {
    return new Intake(options, Intake.Progress.NONE).read(Arrays.asList(paths), _ -> {});
  }

  private static ImportSummary read(Path... paths) {
    return read(IntakeOptions.DETECT, paths);
  }

  private static IntakeOptions as(Format format) {
    return new IntakeOptions(
        Optional.of(format), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static void assertRefused(ThrowingCallable action, String... parts) {
    assertThatThrownBy(action)
        .isInstanceOf(InputException.class)
        .message()
        .contains(parts)
        .doesNotContain("\n")
        .endsWith(".");
  }

  @Test
  void aFolderIsReadInTheOrderThatSuitsTheFormats() throws IOException {
    file("2024-02-01/alt.csv", ALT);
    file("2024-02-01/notes.txt", "nothing of interest");
    file("2024-02-01/sdn.csv", SDN);
    file("2024-02-01/.hidden", "x");
    List<Statement> statements = new ArrayList<>();
    ImportSummary summary =
        new Intake(IntakeOptions.DETECT, Intake.Progress.NONE)
            .read(List.of(folder), statements::add);
    assertThat(summary.files())
        .extracting(FileSummary::format)
        .containsExactly(Format.OFAC_PRIMARY, Format.OFAC_ALIASES);
    assertThat(summary.notes())
        .containsExactly(folder.resolve("2024-02-01/notes.txt") + ": ignored, no known format");
    assertThat(summary.files().getFirst().rows()).containsEntry("entity", new RowCount(2, 2));
    assertThat(summary.statementCount()).isEqualTo(statements.size()).isEqualTo(8);
    assertThat(summary.statements())
        .containsEntry("named", 4L)
        .containsEntry("designated", 2L)
        .containsEntry("kind", 2L);
    assertThat(summary.subjects()).isEqualTo(2);
    assertThat(summary.rowsRead()).isEqualTo(3);
    assertThat(summary.rowsKept()).isEqualTo(3);
    assertThat(summary.rejected()).isZero();
    assertThat(statements.getFirst().citation().snapshot().date())
        .isEqualTo(LocalDate.of(2024, 2, 1));
  }

  @Test
  void gzipIsKnownByItsBytesAndNotByItsName() throws IOException {
    Path packed = file("sdn.csv", gzip(SDN));
    Path plain = file("sdn_plain.csv.gz", SDN);
    assertThat(read(packed).rowsKept()).isEqualTo(2);
    assertThat(read(plain).rowsKept()).isEqualTo(2);
  }

  @Test
  void theHashIsThatOfTheBytesOnDisk() throws IOException {
    Path path = file("sdn.csv", "36,\"A\",-0- ,\"CUBA\"" + ",-0- ".repeat(8) + "\n");
    assertThat(read(path).files().getFirst().snapshot().sha256())
        .isEqualTo("161c2c3d8314bf02429295ad32bf9753363819f73ea0f1b59e4865efab5010e7");
  }

  @Test
  void theDateComesFromOptionContentNameFolderOrFileTimeInThisOrder() throws IOException {
    String xml =
        "<sdnList><publshInformation><Publish_Date>02/22/2022</Publish_Date></publshInformation>"
            + "<sdnEntry><uid>1</uid><lastName>A</lastName></sdnEntry></sdnList>";
    assertThat(dateOf(file("sdn_2022-02-23.xml", xml))).isEqualTo("2022-02-22");
    assertThat(dateOf(file("2020-01-01/sdn_2022-02-24.csv", SDN))).isEqualTo("2022-02-24");
    assertThat(dateOf(file("2023-12-28/sdn.csv", SDN))).isEqualTo("2023-12-28");
    assertThat(dateOf(file("2021-07/sdn.csv", SDN))).isEqualTo("2021-07-31");
    Path undated = file("undated/sdn.csv", SDN);
    Files.setLastModifiedTime(undated, FileTime.from(Instant.parse("2019-05-06T23:30:00Z")));
    assertThat(dateOf(undated)).isEqualTo("2019-05-06");
    assertThat(read(undated).files().getFirst().notes())
        .containsExactly(
            "no date in content or name: taken from the last change of the file, 2019-05-06; give"
                + " --date where that is wrong");
    IntakeOptions given =
        new IntakeOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2018, 3, 4)),
            Optional.empty());
    assertThat(read(given, undated).files().getFirst().snapshot().date())
        .isEqualTo(LocalDate.of(2018, 3, 4));
  }

  private static String dateOf(Path path) {
    return read(path).files().getFirst().snapshot().date().toString();
  }

  @Test
  void theListIsKnownByNameFolderOrOption() throws IOException {
    assertThat(sourceOf(IntakeOptions.DETECT, file("cons_prim.csv", SDN)))
        .isEqualTo("ofac-consolidated");
    assertThat(sourceOf(IntakeOptions.DETECT, file("sdn_2024.csv", SDN))).isEqualTo("ofac-sdn");
    assertThat(sourceOf(IntakeOptions.DETECT, file("add.csv", ADD))).isEqualTo("ofac-sdn");
    assertThat(sourceOf(IntakeOptions.DETECT, file("consolidated/x.csv", SDN)))
        .isEqualTo("ofac-consolidated");
    Path nameless = file("list/x.csv", SDN);
    assertRefused(() -> read(nameless), "x.csv", "--source ofac-sdn");
    IntakeOptions given =
        new IntakeOptions(
            Optional.empty(),
            Optional.of(new Source("ofac-consolidated", "x", Source.Kind.OTHER, Reliability.F)),
            Optional.empty(),
            Optional.of(Reliability.B));
    FileSummary file = read(given, nameless).files().getFirst();
    assertThat(file.snapshot().source().id()).isEqualTo("ofac-consolidated");
    assertThat(file.snapshot().source().kind()).isEqualTo(Source.Kind.OFFICIAL_LIST);
    assertThat(file.snapshot().source().reliability()).isEqualTo(Reliability.B);
  }

  @Test
  void aListBelongsToItsPublisherWhateverTheCallerSays() throws IOException {
    IntakeOptions given =
        new IntakeOptions(
            Optional.empty(),
            Optional.of(new Source("my-files", "x", Source.Kind.OTHER, Reliability.F)),
            Optional.of(LocalDate.of(2024, 2, 1)),
            Optional.empty());
    FileSummary file = read(given, file("sdn.csv", SDN)).files().getFirst();
    assertThat(file.snapshot().source().id()).isEqualTo("ofac-sdn");
    assertThat(file.notes()).containsExactly("belongs to ofac-sdn, whatever --source says");
  }

  private static String sourceOf(IntakeOptions options, Path path) {
    return read(options, path).files().getFirst().snapshot().source().id();
  }

  @Test
  void progressEndsAtTheSizeOfTheFile() throws IOException {
    Path path = file("sdn.csv", gzip(SDN));
    List<Long> seen = new ArrayList<>();
    new Intake(
            IntakeOptions.DETECT,
            (name, done, total) -> {
              assertThat(name).isEqualTo("sdn.csv");
              assertThat(total).isEqualTo(Files.exists(path) ? path.toFile().length() : -1);
              seen.add(done);
            })
        .read(List.of(path), _ -> {});
    assertThat(seen).isSorted().endsWith(Files.size(path));
  }

  @Test
  void aReferenceToAnEntityThatNoFileDescribesIsAnIssueAndIsKept() throws IOException {
    List<SourceIssue> issues = new ArrayList<>();
    ImportSummary summary =
        new Intake(IntakeOptions.DETECT, Intake.Progress.NONE)
            .read(
                List.of(file("alt.csv", ALT), file("add.csv", ADD), file("sdn.csv", SDN)),
                _ -> {},
                issues::add);
    assertThat(issues).containsExactly(new DanglingReference("add.csv", 1, "ofac:999"));
    assertThat(summary.issues("DanglingReference")).isEqualTo(1);
    assertThat(summary.rejected()).isZero();
    assertThat(summary.statements()).containsEntry("placed", 1L);
  }

  @Test
  void allIssuesAreCountedAndAFewAreKept() throws IOException {
    Path path = file("sdn.csv", SDN + "1,\"half\"\n".repeat(100));
    List<SourceIssue> issues = new ArrayList<>();
    ImportSummary summary =
        new Intake(IntakeOptions.DETECT, Intake.Progress.NONE)
            .read(List.of(path), _ -> {}, issues::add);
    assertThat(issues).hasSize(100);
    assertThat(summary.rejected()).isEqualTo(100);
    assertThat(summary.files().getFirst().issues()).hasSize(1);
    assertThat(summary.files().getFirst().issues().getFirst().count()).isEqualTo(100);
    assertThat(summary.files().getFirst().issues().getFirst().examples())
        .hasSize(20)
        .startsWith(new SourceIssue.WrongColumnCount("sdn.csv", 3, 12, 2));
    assertThat(ImportText.of(summary))
        .contains(
            "  WrongColumnCount 100 times, rows left out\n",
            "    sdn.csv line 3: has 2 columns where 12 are expected\n",
            "102 rows read, 2 kept, 100 rejected; 7 statements about 2 entities\n");
  }

  @Test
  void aCommentsFileAloneIsRefused() throws IOException {
    Path comments = file("sdn_comments.csv", "36,\"rest of the remarks.\"\n");
    assertRefused(
        () -> read(comments),
        "sdn_comments.csv: continues remarks of a primary file that is not in this import",
        "import it together with the sdn.csv");
  }

  @Test
  void commentsGoToThePrimaryFileOfTheirDay() throws IOException {
    String remarks = "x".repeat(990) + "; Gender M";
    String cut = "7,\"DOE, Maria\",\"individual\",\"CUBA\"" + ",-0- ".repeat(7) + ",\"%s\"\n";
    file("2024-01-01/sdn.csv", cut.formatted(remarks));
    file("2024-01-02/sdn.csv", cut.formatted(remarks));
    file("2024-01-02/sdn_comments.csv", "7,\"ale.\"\n");
    ImportSummary summary = read(folder);
    assertThat(summary.files().get(1).issues("IncompleteText")).isEqualTo(1);
    assertThat(summary.files().get(2).issues("IncompleteText")).isZero();
  }

  @Test
  void whatCanNotBeUsedIsRefusedInOneSentenceThatNamesFileAndRemedy() throws IOException {
    assertRefused(() -> read(folder.resolve("none.csv")), "none.csv: does not exist", "check");
    assertRefused(() -> read(folder), "is a folder without files");
    assertRefused(() -> read(file("empty.csv", "")), "empty.csv: is empty", "fetch it again");
    Path unknown = file("people.csv", "first,last\nA,B\n");
    assertRefused(
        () -> read(unknown),
        "people.csv line 1: the format is not known, the first line is 'first,last'",
        "formats known: ofac-sdn",
        "--as FORMAT");
    Files.delete(folder.resolve("empty.csv"));
    assertRefused(() -> read(folder), "holds no file of a known format");
    assertRefused(
        () -> read(file("binary", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1})), "not UTF-8");
    Path sdn = file("sdn.csv", SDN);
    assertRefused(
        () -> read(as(Format.OFAC_XML), sdn),
        "sdn.csv line 1: is OFAC sdn.csv or cons_prim.csv by its content, not OFAC sdnList XML",
        "--as ofac-sdn");
    assertRefused(
        () -> read(as(Format.OFAC_XML), file("sdn.txt", "hello")),
        "sdn.txt line 1: is not well-formed XML");
    assertRefused(
        () -> read(as(Format.OFAC_ALIASES), file("alt.txt", "hello\n")),
        "no row of it can be read as OFAC alt.csv");
    assertRefused(
        () ->
            read(file("bomb.xml", "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a \"b\">]><x/>")),
        "bomb.xml line 2: has a document type declaration");
  }

  @Test
  void truncatedGzipIsRefused() throws IOException {
    byte[] whole = gzip(SDN.repeat(1000));
    for (int length : new int[] {2, 5, 9, 12, whole.length / 2, whole.length - 1}) {
      Path path = file("sdn.csv.gz", Arrays.copyOf(whole, length));
      assertRefused(() -> read(path), "sdn.csv.gz: the compressed file ends early or is damaged");
    }
    byte[] damaged = whole.clone();
    Arrays.fill(damaged, 15, 30, (byte) 0x55);
    Path path = file("sdn.csv.gz", damaged);
    assertRefused(() -> read(path), "sdn.csv.gz: the compressed file ends early or is damaged");
  }

  @Test
  void aFileThatMayNotBeReadIsRefused() throws IOException {
    Path path = file("sdn.csv", SDN);
    Files.setPosixFilePermissions(path, Set.<PosixFilePermission>of());
    Assumptions.assumeFalse(Files.isReadable(path), "skipped: this user may read everything");
    assertRefused(() -> read(path), "sdn.csv: may not be read");
  }
}
