package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import trasluz.match.EntityDirectory;

/// Who looks on is told how far the reading has come.
final class WatchedReadingTest {
  @Test
  void whoLooksOnIsToldOfEachSentenceAndOfTheEnd() {
    List<String> told = new ArrayList<>();
    ReportReader.of(EntityDirectory.of(List.of()), List.of())
        .watchedBy((document, done, total) -> told.add(document + " " + done + "/" + total))
        .read(TextDocument.of("a.txt", "Ana Ruiz owns Corvo. Berto Lanza met her."));
    assertThat(told).containsExactly("a.txt 0/41", "a.txt 21/41", "a.txt 41/41");
  }
}
