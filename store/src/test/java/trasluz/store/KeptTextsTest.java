package trasluz.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trasluz.statement.EntityId;
import trasluz.statement.InputException;
import trasluz.statement.KeptText;
import trasluz.statement.Merge;

/// Texts on file, and whom they were said to mean.
final class KeptTextsTest {
  private static final Instant NOW = Instant.parse("2024-05-06T07:08:09Z");
  private static final String HASH = "a".repeat(64);
  private static final KeptText PAGE =
      new KeptText(
          "page.html",
          "Ana Ruiz owns Тарн «Ltd».\nA nul \u0000 and a ship \uD83D\uDEA2.",
          HASH,
          "html",
          "en",
          Optional.of(Instant.parse("2024-05-05T00:00:01Z")),
          Optional.of(LocalDate.parse("2024-05-04")),
          Optional.of("Daily Herald"));

  @TempDir private Path folder = Path.of("");

  private static KeptText dated(String name, String day) {
    return new KeptText(
        name,
        PAGE.text(),
        HASH,
        "html",
        "en",
        PAGE.captured(),
        Optional.of(LocalDate.parse(day)),
        PAGE.outlet());
  }

  private void keep(KeptText... texts) {
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      file.texts().keep(List.of(texts), NOW);
    }
  }

  private List<KeptText> kept() {
    try (CaseFile file = CaseFile.open(folder)) {
      return file.texts().all();
    }
  }

  private List<String> problems() {
    try (CaseFile file = CaseFile.open(folder)) {
      return file.verify().problems();
    }
  }

  @Test
  void aTextComesBackAsItWasKeptWithTheImportThatKeptIt() {
    keep(PAGE);
    assertThat(kept()).containsExactly(PAGE);
    assertThat(problems()).isEmpty();
    try (CaseFile file = CaseFile.open(folder)) {
      assertThat(file.imports()).containsExactly(new ImportRecord(NOW, 0, 0, List.of()));
      assertThat(file.verify().texts()).isEqualTo(1);
    }
  }

  @Test
  void theHashOfTheTextIsThatOfItsBytesInUtf8() {
    KeptText abc =
        new KeptText(
            "a.txt",
            "abc",
            HASH,
            "text",
            "en",
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(abc.textSha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void theSameBytesAreKeptOnceWhateverTheyAreCalledNow() {
    keep(PAGE);
    Map<String, List<String>> before = Contents.of(folder);
    keep(dated("copy.html", "2024-05-04"));
    assertThat(Contents.of(folder)).isEqualTo(before);
  }

  @Test
  void theDayGivenLastCountsAndTheTextStaysAsItWas() {
    keep(PAGE, dated("copy.html", "2024-05-03"));
    assertThat(kept()).containsExactly(dated("page.html", "2024-05-03"));
    keep(dated("page.html", "2024-05-04"));
    assertThat(kept()).containsExactly(PAGE);
    assertThat(Contents.of(folder).get("kept_text_day"))
        .containsExactly("1|1|2024-05-04|1|", "2|1|2024-05-03|1|", "3|1|2024-05-04|2|");
  }

  @Test
  void anAlteredTextIsRefusedAndFound() {
    keep(PAGE);
    Contents.alter(folder, "update kept_text set text = 'Ana Ruiz owns nothing.'");
    assertThatThrownBy(this::kept)
        .isInstanceOf(InputException.class)
        .hasMessageContaining(
            "kept text 1 was altered: its text no longer has the hash with which it was kept")
        .hasMessageContaining("run 'trasluz verify'");
    assertThat(problems())
        .containsExactly(
            "kept text 1 was altered: its text no longer has the hash with which it was kept");
  }

  @Test
  void anAlteredNameOrHashOfTheFileIsFound() {
    keep(PAGE);
    Contents.alter(folder, "update kept_text set sha256 = '%s'".formatted("b".repeat(64)));
    assertThat(problems())
        .containsExactly(
            "kept text 1 was altered: name, hash, format, language, time or outlet are not those with"
                + " which it was kept");
  }

  @Test
  void anOutletThatIsAlteredAddedOrTakenOutIsFound() {
    keep(PAGE);
    for (String outlet : List.of("'The Times'", "null", "''")) {
      Contents.alter(folder, "update kept_text set outlet = " + outlet);
      assertThat(problems()).as(outlet).hasSize(1);
    }
    Contents.alter(folder, "update kept_text set outlet = 'Daily Herald'");
    assertThat(problems()).isEmpty();
  }

  /// The seal as it was made before outlets were found.
  @Test
  void aTextKeptBeforeOutletsWereFoundIsSound() {
    KeptText before =
        new KeptText(
            "a.txt",
            "abc",
            HASH,
            "text",
            "en",
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(before.seal())
        .isEqualTo("6aaea59be91f713404758e693a75e33e0b5bd4987a25615b6892e0ec07281eab");
  }

  @Test
  void rowsThatCannotBeReadAreFound() {
    keep(PAGE);
    merge(Optional.of(new Merge.Apart()));
    Contents.alter(
        folder,
        "update text_merge set meaning = 'x'",
        "update kept_text_day set kept_text = 7",
        "update kept_text set captured = 'then'");
    assertThat(problems())
        .containsExactly(
            "1 of kept_text_day point to no kept_text",
            "kept text 1 Text 'then' could not be parsed at index 0",
            "a merge can't be read: no meaning is called x");
  }

  private void merge(Optional<Merge.Meant> meant) {
    try (CaseFile file = CaseFile.open(folder)) {
      file.texts().add(said(meant));
    }
  }

  private static Merge said(Optional<Merge.Meant> meant) {
    return new Merge(HASH, new Merge.Words(0, 8, "Ana Ruiz"), meant, "A. Reviewer", NOW, "known");
  }

  @Test
  void whomATextMeansComesBackAsItWasSaidInItsOrder() {
    keep(PAGE);
    List<Optional<Merge.Meant>> all =
        List.of(
            Optional.of(new Merge.Entity(EntityId.parse("ofac:1234"))),
            Optional.of(new Merge.SameAs(new Merge.Words(14, 24, "Тарн «Ltd»"))),
            Optional.of(new Merge.Apart()),
            Optional.empty());
    all.forEach(this::merge);
    try (CaseFile file = CaseFile.open(folder)) {
      assertThat(file.texts().merges())
          .containsExactlyElementsOf(all.stream().map(KeptTextsTest::said).toList());
      assertThat(file.verify().problems()).isEmpty();
    }
  }

  @Test
  void whomAnUnknownTextMeansIsNotKept() {
    keep();
    assertThatThrownBy(() -> merge(Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the case keeps no text " + HASH);
  }
}
