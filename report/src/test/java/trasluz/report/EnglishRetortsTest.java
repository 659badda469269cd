package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Short answers in English without quotation marks, and who "me" and "we" are within them.
final class EnglishRetortsTest {
  private static final String CLAIM = "Marlo Quist says that Orlan Bank owns Kessa Mining. ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Not so, said Dana Orvik.",
        "Nonsense, says Dana Orvik.",
        "Not at all, Dana Orvik told us.",
        "That, says Dana Orvik, is a lie.",
        "Dana Orvik called that nonsense.",
        "Dana Orvik says otherwise.",
        "Dana Orvik tells a different story."
      })
  void whoAnswersSoDeniesTheClaimBefore(String answer) {
    assertThat(Claims.of(CLAIM + answer))
        .containsExactly(
            "reported by Marlo Quist: Orlan Bank owns Kessa Mining",
            "denied by Dana Orvik: Orlan Bank owns Kessa Mining");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In March, said Dana Orvik, the port closed.",
        "That, says Dana Orvik, is not a lie.",
        "Quite so, said Dana Orvik.",
        "The register tells a different story."
      })
  void otherWordsDenyNothing(String answer) {
    assertThat(Claims.of(CLAIM + answer))
        .containsExactly("reported by Marlo Quist: Orlan Bank owns Kessa Mining");
  }

  @Test
  void meIsWhoSpeaks() {
    assertThat(Claims.of("\"Orlan Bank pays me,\" Marlo Quist said."))
        .containsExactly("reported by Marlo Quist: Orlan Bank pays Marlo Quist");
    assertThat(Claims.of("Marlo Quist said: \"Orlan Bank never paid me.\""))
        .containsExactly("reported by Marlo Quist: Orlan Bank not pays Marlo Quist");
    assertThat(Claims.of("Orlan Bank paid me, and Marlo Quist said nothing."))
        .noneMatch(line -> line.contains("pays Marlo Quist"));
  }

  @Test
  void weAreTheBodyForWhichSomebodySpeaks() {
    assertThat(Claims.of("\"We own Kessa Mining,\" said Marlo Quist, the chairman of Orlan Bank."))
        .contains("reported by Marlo Quist: Orlan Bank owns Kessa Mining");
    assertThat(Claims.of("\"Kessa Mining does not own us,\" said Marlo Quist of Orlan Bank."))
        .contains("reported by Marlo Quist: Kessa Mining not owns Orlan Bank");
    assertThat(Claims.of("\"We own Kessa Mining,\" said Marlo Quist, a friend of Dana Orvik."))
        .noneMatch(line -> line.contains("owns"));
  }
}
