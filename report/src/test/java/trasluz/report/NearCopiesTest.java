package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which texts are one voice.
final class NearCopiesTest {
  private static final String SAILED =
      "The tanker Aurora left Karsa on Tuesday with 30,000 tonnes of naphtha, two officials said.";
  private static final String HELD =
      "Corvo Lines Ltd, which owns the ship, is held by Ana Ruiz, the commercial register shows.";
  private static final String DENIED =
      "Ruiz has denied any link with the Kessa Bank, which was put on the sanctions list in March.";
  private static final String SPEECH =
      "\"We have found that the company paid two hundred thousand euros to the banker through a firm"
          + " in Piraeus\"";

  /// For each text the number of the first one in its group.
  private static List<Integer> groups(String... texts) {
    List<TextDocument> documents =
        Stream.of(texts).map(text -> TextDocument.of("text", text)).toList();
    List<String> hashes = documents.stream().map(TextDocument::sha256).toList();
    return NearCopies.origins(documents).stream().map(hashes::indexOf).toList();
  }

  @Test
  void anAgencysTextUnderAnotherHeadlineAndWithoutAParagraphIsACopy() {
    assertThat(
            groups(
                "Tanker leaves Karsa\n\nKARSA, 3 May (Agency)\n\n"
                    + String.join("\n\n", SAILED, HELD, DENIED),
                "Banker's ship sails\n\nBy Jane Quill\n\n" + SAILED + "\n\n" + DENIED,
                HELD + "\n\n" + SAILED))
        .containsExactly(0, 0, 0);
  }

  @Test
  void twoReportsOfOneEventAreTwo() {
    assertThat(
            groups(
                SAILED + " " + HELD,
                "A ship called Aurora sailed from Karsa this week carrying naphtha, say dockers. An"
                    + " extract of the commercial register names Ana Ruiz as holder of Corvo Lines Ltd."))
        .containsExactly(0, 1);
  }

  @Test
  void twoWhoHeardTheSameSpeechAreTwo() {
    assertThat(
            groups(
                "Neri owns Farola Ltd. "
                    + SPEECH
                    + ", the prosecutor said. He was not at home when we rang his bell on Thursday.",
                SPEECH
                    + ", the prosecutor said. Farola Ltd belongs to Neri, its accountant told us after"
                    + " the hearing, at which his brother wept."))
        .containsExactly(0, 1);
  }

  @Test
  void aSpeechPrintedByTwoIsOneVoice() {
    assertThat(groups("He said: " + SPEECH + ".", "In court: " + SPEECH + "."))
        .containsExactly(0, 0);
  }
}
