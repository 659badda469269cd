package trasluz.workbench.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trasluz.match.EntityDirectory;
import trasluz.match.Screening;
import trasluz.statement.EntityId;
import trasluz.statement.InputException;
import trasluz.workbench.answer.ClaimText;

/// A screening that ends half way and is gone on with.
final class ResumableAnswerTest {
  private static final int ROWS = 12_000;
  private static final ScreeningOptions OPTIONS =
      new ScreeningOptions(
          Optional.empty(), Optional.empty(), 0.85, 25, false, false, false, false);

  @TempDir private Path root;
  private Path customers = Path.of("");

  @BeforeEach
  void writeCustomers() throws IOException {
    StringBuilder text = new StringBuilder("id,name,birth_date\n");
    for (int i = 1; i <= ROWS; i++) {
      String name =
          switch (i % 5) {
            case 0 -> "Boris Borisov";
            case 1 -> "";
            default -> "Xylophon Quartet";
          };
      text.append(i % 7 == 0 ? 7 : i).append(',').append(name).append(",1960-13-01\n");
    }
    customers = Files.writeString(root.resolve("customers.csv"), text);
  }

  private static FileScreening screening() {
    EntityDirectory directory =
        EntityDirectory.of(List.of(Samples.named("case:boris", "Boris Borisov")));
    ClaimText claims = new ClaimText(EntityId::toString);
    return new FileScreening(
        new CustomerScreening(
            Screening.of(directory), Decisions.of(List.of(), LocalDate.of(2024, 1, 1)), OPTIONS),
        new AnswerRows(OPTIONS, List.of(), claims),
        OPTIONS);
  }

  private ResumableAnswer.Place place(String name, boolean resume) {
    return new ResumableAnswer.Place(
        root.resolve(name), root.resolve(name + ".rejects.csv"), resume);
  }

  /// Screens until the given number of rows is written.
  private Totals screen(String name, boolean resume, long rows) throws IOException {
    try (CustomerFile file = CustomerFile.open(customers, _ -> {});
        ResumableAnswer answer =
            ResumableAnswer.open(place(name, resume), "input", OPTIONS.asWritten(), "lists")) {
      AnswerSink sink =
          (answers, rejects, soFar) -> {
            if (soFar.rows() > rows) {
              throw new IllegalStateException("pulled the plug");
            }
            answer.write(answers, rejects, soFar);
          };
      Totals totals = screening().run(file, sink, answer.before());
      answer.finish();
      return totals;
    }
  }

  @Test
  void whatIsGoneOnWithIsByteForByteWhatWouldHaveComeAtOnce() throws IOException {
    Totals whole = screen("whole.csv", false, Long.MAX_VALUE);
    for (long rows : List.of(0L, 2_500L, 7_000L)) {
      assertThatThrownBy(() -> screen("part.csv", rows > 0, rows)).hasMessage("pulled the plug");
      assertThat(root.resolve("part.csv")).doesNotExist();
    }
    assertThat(screen("part.csv", true, Long.MAX_VALUE)).isEqualTo(whole);
    assertThat(root.resolve("part.csv")).hasSameBinaryContentAs(root.resolve("whole.csv"));
    assertThat(root.resolve("part.csv.rejects.csv"))
        .hasSameBinaryContentAs(root.resolve("whole.csv.rejects.csv"));
    assertThat(root.toFile().list())
        .containsExactlyInAnyOrder(
            "customers.csv",
            "whole.csv",
            "whole.csv.rejects.csv",
            "part.csv",
            "part.csv.rejects.csv");
    assertThat(whole.rows()).isEqualTo(ROWS);
    assertThat(whole.alerts()).isEqualTo(ROWS / 5);
    assertThat(whole.rejected()).isEqualTo(ROWS / 5);
  }

  @Test
  void anUnfinishedAnswerIsNotOverwritten() {
    assertThatThrownBy(() -> screen("part.csv", false, 5_000)).hasMessage("pulled the plug");
    assertThatThrownBy(() -> screen("part.csv", false, Long.MAX_VALUE))
        .isInstanceOf(InputException.class)
        .hasMessage(
            root.resolve("part.csv.progress")
                + ": an unfinished screening stands here; go on with it by --resume, or remove this"
                + " file to start again.");
  }

  @Test
  void anotherInputOptionOrListIsNotGoneOnWith() {
    assertThatThrownBy(() -> screen("part.csv", false, 5_000)).hasMessage("pulled the plug");
    String progress = root.resolve("part.csv.progress").toString();
    assertThatThrownBy(() -> open("other", OPTIONS.asWritten(), "lists"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            progress
                + ": the customer file is not the one that was begun with; start again without"
                + " --resume, after removing this file.");
    assertThatThrownBy(() -> open("input", "--threshold 0.7 --limit 25", "lists"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            progress
                + ": it was begun with other options (then --threshold 0.85 --limit 25; now --threshold"
                + " 0.7 --limit 25); give the same ones, or start again without --resume, after removing"
                + " this file.");
    assertThatThrownBy(() -> open("input", OPTIONS.asWritten(), "others"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            progress
                + ": the lists or judgements of the case have changed since; start again without"
                + " --resume, after removing this file.");
  }

  private void open(String input, String options, String lists) throws IOException {
    ResumableAnswer.open(place("part.csv", true), input, options, lists).close();
  }

  @Test
  void aDamagedNoteOfTheProgressIsRefused() throws IOException {
    assertThatThrownBy(() -> screen("part.csv", false, 5_000)).hasMessage("pulled the plug");
    for (String text : List.of("", "rubbish", "trasluz screening 1\ninput x\nrows minus\nend\n")) {
      Files.writeString(root.resolve("part.csv.progress"), text);
      assertThatThrownBy(() -> open("input", OPTIONS.asWritten(), "lists"))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("does not say how far the screening has come");
    }
  }

  @Test
  void anAnswerShorterThanItsProgressIsRefused() throws IOException {
    assertThatThrownBy(() -> screen("part.csv", false, 5_000)).hasMessage("pulled the plug");
    Files.writeString(root.resolve("part.csv.part"), "x");
    assertThatThrownBy(() -> open("input", OPTIONS.asWritten(), "lists"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is shorter than the progress that was noted");
  }

  @Test
  void twoScreeningsDoNotWriteOneAnswer() throws IOException {
    try (ResumableAnswer first =
        ResumableAnswer.open(place("part.csv", false), "input", "options", "lists")) {
      assertThat(first.before()).isEqualTo(Totals.NONE);
      assertThatThrownBy(
              () -> ResumableAnswer.open(place("part.csv", true), "input", "options", "lists"))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("another screening is writing it now");
    }
  }
}
