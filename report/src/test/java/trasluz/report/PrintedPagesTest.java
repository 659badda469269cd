package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is made of the pages of a PDF.
final class PrintedPagesTest {

  private static String joined(String... pages) {
    return PrintedPages.joined(
            Stream.of(pages).map(page -> PrintedPages.PAGE + page).collect(Collectors.joining()))
        .strip();
  }

  @Test
  void aSentenceGoesOnFromPageToPageAndHeadAndFootAreToldOnce() {
    String read =
        joined(
            """
            THE LANTERN, 3 May

            Ana Ruiz owns the

            Page 1 of 3
            """,
            """
            THE LANTERN, 3 May
            bank. She sold it.
            Page 2 of 3
            """,
            """
            THE LANTERN, 3 May
            To whom?
            Page 3 of 3
            """);
    assertThat(read.lines())
        .containsExactly(
            "THE LANTERN, 3 May",
            "Page 1 of 3",
            "",
            "Ana Ruiz owns the",
            "bank. She sold it.",
            "",
            "To whom?");
  }

  @Test
  void aFootMayBeWrittenBeforeItsPage() {
    assertThat(joined("HEAD\n\nPage 1\n\nOne.", "HEAD\n\nPage 2\n\nTwo.").lines())
        .containsExactly("HEAD", "Page 1", "", "One.", "", "Two.");
  }

  @Test
  void whatStandsOnOnePageOnlyIsNoHead() {
    assertThat(joined("One.\nTwo.", "Three.\nFour.", "One more.").lines())
        .containsExactly("One.", "Two.", "", "Three.", "Four.", "", "One more.");
    assertThat(joined("Only page 1.")).isEqualTo("Only page 1.");
    assertThat(joined("\n ", "")).isEmpty();
  }

  @Test
  void wordsPartedAtTheEndOfALineArePutTogether() {
    String read =
        joined(
            """
            The Pira-
            eus ship-
            ping, and a Karsa-
            based, non-
            executive
            Ruiz-
            Neri
            compa-
            ñía. компа-
            ния
            """);
    assertThat(read.lines())
        .containsExactly(
            "The Piraeus",
            "shipping,",
            "and a Karsa-based,",
            "non-executive",
            "Ruiz-",
            "Neri",
            "compañía.",
            "компания");
  }
}
