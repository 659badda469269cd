package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import trasluz.match.EntityDirectory;
import trasluz.report.deep.Parse;

/// A sentence at which something fails costs itself alone, and the reading names it. The failure is
/// that of a parser, since nothing else can be made to fail at will.
final class UnreadSentencesTest {
  private static final String TEXT =
      "Ana Ruiz owns Corvo Ltd. Berto Lanza owns Kesa Ltd. Ana Ruiz owns Orlan Ltd.";

  private static Parse parse(String sentence) {
    if (sentence.startsWith("Berto")) {
      throw new IllegalStateException("no parse");
    }
    return new Parse(List.of());
  }

  private static Reading reading() {
    return ReportReader.of(EntityDirectory.of(List.of()), List.of())
        .with(UnreadSentencesTest::parse)
        .read(TextDocument.of("text", TEXT));
  }

  @Test
  void theSentencesAroundItAreRead() {
    assertThat(reading().proposals()).extracting(Proposal::sentence).containsExactly(1, 3);
    assertThat(reading().sentences()).hasSize(3);
  }

  @Test
  void whomItNamesIsStillFound() {
    assertThat(reading().entities()).extracting(ReportEntity::name).contains("Berto Lanza");
  }

  @Test
  void theReadingNamesItAndWhatFailed() {
    assertThat(reading().unread()).hasSize(1);
    Reading.Unread unread = reading().unread().getFirst();
    assertThat(unread.sentence()).isEqualTo(2);
    assertThat(unread.failure())
        .startsWith("java.lang.IllegalStateException: no parse at ")
        .contains("UnreadSentencesTest.parse");
  }

  @Test
  void aReadingWithoutFailureNamesNone() {
    assertThat(Claims.reading(TEXT).unread()).isEmpty();
  }
}
