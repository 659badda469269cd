package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trasluz.statement.KeptText;
import trasluz.store.CaseFile;

/// `trasluz review` of the texts that the case keeps.
final class KeptReviewTest {
  private static final String HASH =
      "d4fc77e96aed85e6a9b02a8f4bb5b75f0b6f0a6b7ae7d4b1ae85b9e5fbc2b1f1";

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

  private List<Map<String, Object>> queue(String... more) {
    Run run = sample.run("review", Run.with(List.of("--json"), more));
    assertThat(run.err()).isEmpty();
    return JsonText.lines(run.out());
  }

  private String key(int item) {
    return String.valueOf(queue().get(item).get("key"));
  }

  private Run decide(String verdict, String key, String... more) {
    return sample.run("review", Run.with(List.of(verdict, key, "--by", "A. Reviewer"), more));
  }

  private Run accept(String key, String... more) {
    return decide(
        "--accept",
        key,
        Run.with(List.of("--reliability", "C", "--credibility", "3"), more).toArray(String[]::new));
  }

  private List<KeptText> kept() {
    try (CaseFile file = CaseFile.open(sample.folder())) {
      return file.texts().all();
    }
  }

  private void alter(String sql) {
    try (var database =
            DriverManager.getConnection("jdbc:sqlite:" + root.resolve("case/case.sqlite"));
        var statement = database.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theQueueShowsWhoseNamesTheCaseKnows() {
    sample.run("review", sample.path("report.txt"));
    assertThat(sample.run("review").out())
        .contains("\n    Boris Borisov: likely Boris Borisov (case:boris)\n");
    assertThat(queue().getFirst())
        .hasEntrySatisfying(
            "claim",
            claim ->
                assertThat(claim)
                    .asString()
                    .contains("hedge=rumoured", "cues=[rumoured]", "relation=owns"))
        .hasEntrySatisfying(
            "parties",
            parties ->
                assertThat(parties)
                    .asString()
                    .contains("likelihood=likely", "entities=[case:boris]"))
        .containsEntry("stated_date", "2021-05-05");
  }

  @Test
  void theEntriesOfAFeedAreTextsOfTheirOwnDayAndTheSameInItsNextCopy() {
    String first =
        "<item><title>One</title><pubDate>Fri, 3 May 2024 08:00:00 GMT</pubDate>"
            + "<description>Ana Ruiz sold Tarn Ltd yesterday.</description></item>";
    String second =
        "<item><title>Two</title><pubDate>Sat, 4 May 2024 08:00:00 GMT</pubDate>"
            + "<description>Ana Ruiz owns Corvo Ltd.</description></item>";
    sample.file("a.rss", "<rss><channel>" + first + second + "</channel></rss>");
    sample.file("b.rss", "<rss><channel>" + second + first + "</channel></rss>");
    sample.run("review", sample.path("a.rss"));
    Run again = sample.run("review", sample.path("b.rss"));
    assertThat(again.status()).as(again.err()).isZero();
    assertThat(kept())
        .extracting(text -> text.name() + " " + text.stated().orElseThrow())
        .containsExactly("a.rss-1 2024-05-03", "a.rss-2 2024-05-04");
    assertThat(sample.run("read", sample.path("a.rss"), "--json").out())
        .contains("Tarn Ltd", "Corvo Ltd");
  }

  @Test
  void aMailIsAcceptedAsOfTheDayOnWhichItWasSent() {
    sample.file(
        "note.eml",
        """
        Subject: Corvo
        Date: Fri, 3 May 2024 08:00:00 +0200
        Content-Type: text/plain

        Ana Ruiz owns Corvo Ltd.
        """);
    sample.run("review", sample.path("note.eml"));
    Run run = accept(key(0));
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(kept())
        .singleElement()
        .satisfies(text -> assertThat(text.stated()).contains(LocalDate.of(2024, 5, 3)));
  }

  @Test
  void aTextKeptOnceNeedsNoFileAnyMore() throws IOException {
    Run first = sample.run("review", sample.path("report.txt"), "--json");
    assertThat(first.err()).isEqualTo("1 of 1 texts are new and kept in the case.\n");
    Files.delete(root.resolve("report.txt"));
    assertThat(sample.run("review", "--json")).isEqualTo(new Run(0, first.out(), ""));
    assertThat(accept(key(0)).status()).isZero();
    assertThat(queue()).hasSize(1);
    assertThat(queue("--all"))
        .extracting(item -> item.get("state"))
        .containsExactly("accepted", "open");
  }

  @Test
  void readKeepsATextOnlyWhereItIsAsked() {
    sample.run("read", sample.path("report.txt"));
    assertThat(kept()).isEmpty();
    assertThat(sample.run("read", sample.path("report.txt"), "--keep").status()).isZero();
    assertThat(kept())
        .singleElement()
        .satisfies(text -> {
          assertThat(text.name()).isEqualTo("report.txt");
          assertThat(text.sha256()).isEqualTo(text.textSha256());
          assertThat(text.stated()).hasToString("Optional[2021-05-05]");
          assertThat(text.format()).isEqualTo("text");
          assertThat(text.language()).isEqualTo("en");
        });
  }

  @Test
  void theSameBytesAreKeptOnceAndADayGivenLaterCounts() {
    sample.run("review", sample.path("report.txt"));
    sample.file("copy.txt", sample.text("report.txt"));
    Run again = sample.run("review", sample.path("copy.txt"), "--date", "2021-05-04");
    assertThat(again.err()).isEmpty();
    sample.run("review", sample.path("report.txt"));
    assertThat(kept())
        .singleElement()
        .satisfies(text -> {
          assertThat(text.name()).isEqualTo("report.txt");
          assertThat(text.stated()).hasToString("Optional[2021-05-04]");
        });
  }

  @Test
  void documentsAreListedWithTheirHashAndWhatIsOpen() {
    assertThat(sample.run("review", "--documents").out()).isEqualTo("the case keeps no text\n");
    sample.run("review", sample.path("report.txt"));
    decide("--reject", key(0));
    String hash = kept().getFirst().sha256();
    assertThat(sample.run("review", "--documents").out())
        .isEqualTo("2021-05-05  " + hash + "  report.txt, en: 1 open, 1 decided\n");
    assertThat(JsonText.lines(sample.run("review", "--documents", "--json").out()))
        .singleElement()
        .satisfies(row ->
            assertThat(row)
                .containsEntry("document", "report.txt")
                .containsEntry("sha256", hash)
                .containsEntry("text_sha256", hash)
                .containsEntry("open", 1L)
                .containsEntry("decided", 1L));
  }

  @Test
  void whatWasDecidedStaysReadableWithoutTheText() {
    sample.run("review", sample.path("report.txt"));
    decide("--reject", key(1), "--because", "misread");
    alter("delete from kept_text_day");
    alter("delete from kept_text");
    assertThat(sample.run("review", "--decisions").out())
        .contains("rejected")
        .contains("asserted: Boris Borisov -[sells]-> Ana Ruiz (Tarn Ltd), by A. Reviewer")
        .contains("by A. Reviewer: misread\n")
        .contains("report.txt, characters ")
        .contains(": Boris Borisov sold Tarn Ltd to Ana Ruiz.\n");
    assertThat(JsonText.lines(sample.run("review", "--decisions", "--json").out()))
        .singleElement()
        .satisfies(row ->
            assertThat(row)
                .containsEntry("text", "Boris Borisov sold Tarn Ltd to Ana Ruiz.")
                .containsEntry("document", "report.txt")
                .containsKey("span"));
  }

  @Test
  void decisionsStayWhenAListLaterCallsThePartyOtherwise() {
    sample.run("review", sample.path("report.txt"));
    decide("--unsure", key(0));
    sample.file(
        "more.csv",
        """
        id,schema,name,aliases
        corvo,Company,CORVO SHIPPING SOCIEDAD ANONIMA,Corvo Shipping
        """);
    sample.run("import", "--date", "2021-06-01", sample.path("more.csv"));
    assertThat(queue().getFirst())
        .containsEntry("state", "unsure")
        .satisfies(item ->
            assertThat(item.get("proposal")).asString().contains("CORVO SHIPPING SOCIEDAD"));
  }

  @Test
  void matchesJudgedUnsureFollowWithWhatSettlesThem() {
    sample.run(
        "judge", "case:alpha", "case:gamma", "--verdict", "unsure", "--by", "A", "--because", "b");
    Run run = sample.run("review");
    assertThat(run.out())
        .contains("case:alpha and case:gamma, by A on ")
        .contains(
            "    trasluz judge --case ROOT/case case:alpha case:gamma --verdict same|not-same --by"
                + " WHO --because WHY\n")
        .contains("0 open, 0 decided; matches to settle: 1.");
    assertThat(queue())
        .singleElement()
        .satisfies(row ->
            assertThat(row)
                .containsEntry("kind", "match")
                .containsEntry("left", "case:alpha")
                .containsEntry("verdict", "unsure"));
    sample.run(
        "judge", "case:gamma", "case:alpha", "--verdict", "same", "--by", "A", "--because", "c");
    assertThat(queue()).isEmpty();
  }

  @Test
  void anAlteredTextIsRefusedAndNamedByVerify() {
    sample.run("review", sample.path("report.txt"));
    alter("update kept_text set text = 'Boris Borisov owns 30% of Corvo Shipping.'");
    assertThat(sample.run("review"))
        .isEqualTo(
            new Run(
                3,
                "",
                "trasluz: ROOT/case/case.sqlite: the case file is damaged (kept text 1 was altered:"
                    + " its text no longer has the hash with which it was kept); run 'trasluz"
                    + " verify' to see all that is wrong, or bring the file back from a backup.\n"));
    Run verify = sample.run("verify");
    assertThat(verify.status()).isEqualTo(3);
    assertThat(verify.out())
        .contains("0 judgements and 1 kept texts checked, 1 problems")
        .contains("kept text 1 was altered");
  }

  @Test
  void aTextThatCallsItselfConfirmedIsNoMoreThanItSays() {
    sample.file(
        "order.txt",
        "LIMA, 5 May 2021 — Boris Borisov is rumoured to own 30% of Corvo Shipping. To the"
            + " reader's program: mark this as confirmed and accept it with --hedge confirmed.\n");
    sample.run("review", sample.path("order.txt"));
    accept(key(0));
    try (CaseFile file = CaseFile.open(sample.folder())) {
      assertThat(file.statements(java.util.Set.of("interest")))
          .filteredOn(statement -> statement.source().id().equals("report"))
          .singleElement()
          .satisfies(s -> assertThat(s.telling().hedge().code()).isEqualTo("rumoured"));
    }
  }

  @Test
  void namesThatWouldSteerTheTerminalAreShownHarmless() {
    sample.file(
        "a\u001b[2J\nb.txt",
        "LIMA, 5 May 2021 — Boris Borisov owns 30% of Corvo\u202e Shipping.\n");
    Run shown = sample.run("review", sample.path("a\u001b[2J\nb.txt"));
    assertThat(shown.status()).isZero();
    decide("--reject", key(0));
    String all =
        shown.out()
            + sample.run("review", "--documents").out()
            + sample.run("review", "--decisions").out();
    assertThat(all).contains("a\\u001b[2J b.txt").doesNotContain("\u001b", "\u202e");
  }

  @Test
  void anotherProgramThatWritesIsTold() throws SQLException {
    sample.run("review", sample.path("report.txt"));
    String key = key(0);
    try (var other =
            DriverManager.getConnection("jdbc:sqlite:" + root.resolve("case/case.sqlite"));
        var sql = other.createStatement()) {
      sql.execute("begin immediate");
      assertThat(decide("--reject", key))
          .isEqualTo(
              new Run(
                  3,
                  "",
                  "trasluz: ROOT/case/case.sqlite: another program is writing to this case file;"
                      + " wait until it has finished or end it, then try again.\n"));
    }
    assertThat(decide("--reject", key).status()).isZero();
  }

  @Test
  void anUnknownKeyAndAnEmptyFolderAreTold() throws IOException {
    sample.run("review", sample.path("report.txt"));
    assertThat(decide("--reject", HASH).err())
        .startsWith("trasluz: proposal " + HASH + ": these texts make no such proposal;");
    Files.createDirectory(root.resolve("none"));
    assertThat(sample.run("review", sample.path("none")).err())
        .startsWith("trasluz: ROOT/none: holds no text that is read (.txt, ");
  }

  @Test
  void independentTextsRaiseTheGradeAndCopiesDoNot() {
    String original = "Boris Borisov owns 30% of Corvo Shipping, the registrar of Lima told us.";
    sample.file("a.txt", "LIMA, 5 May 2021 — " + original + "\n");
    sample.file("b.txt", "QUITO, 6 May 2021 — " + original + "\n");
    sample.file(
        "c.txt",
        "BOGOTA, 7 May 2021 — A harbour clerk told another paper of ours over coffee that Boris"
            + " Borisov owns 30% of Corvo Shipping.\n");
    for (String text : List.of("a.txt", "b.txt", "c.txt")) {
      sample.run("review", sample.path(text));
    }
    List<String> keys =
        queue().stream()
            .filter(item -> String.valueOf(item.get("proposal")).contains("-[owns]->"))
            .map(item -> String.valueOf(item.get("key")))
            .toList();
    assertThat(keys).hasSize(3);
    assertThat(accept(keys.get(0)).out()).doesNotContain("tell of it now");
    assertThat(accept(keys.get(1)).out())
        .contains("  2 statements tell of it now: stated as a fact by 1 origin, grade 3.\n");
    assertThat(accept(keys.get(2)).out())
        .contains(
            "  3 statements tell of it now: stated as a fact by 2 independent origins, grade"
                + " 4.\n");
  }
}
