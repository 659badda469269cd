package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody says of himself in quotation marks.
final class FirstPersonTest {
  @Test
  void whoeverSaysItIsMeantAndItIsHisWord() {
    assertThat(Claims.of("\"I own Kessa Mining,\" said Dana Orvik."))
        .containsExactly("reported by Dana Orvik: Dana Orvik owns Kessa Mining");
    assertThat(Claims.of("“I never sold a ship to Kessa Mining,” Dana Orvik told the court."))
        .containsExactly("reported by Dana Orvik: Dana Orvik not sells Kessa Mining (a ship)");
    assertThat(Claims.of("\"We paid Marlo Quist 2 million euros,\" Kessa Mining said."))
        .containsExactly("reported by Kessa Mining: Kessa Mining pays Marlo Quist, 2000000 EUR");
  }

  @Test
  void whatIsOnlyThoughtOrUnrealStaysSo() {
    assertThat(Claims.of("\"If I had met Marlo Quist, I would say so,\" said Dana Orvik."))
        .containsExactly("speculated by Dana Orvik: Dana Orvik meets Marlo Quist");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I own Kessa Mining, said Dana Orvik.",
        "\"We own Kessa Mining,\" said Dana Orvik.",
        "\"I own Kessa Mining,\" an unnamed man said.",
        "I met the owner of Kessa Mining in Geneva. \"It rained,\" said Dana Orvik."
      })
  void whoeverElseMayBeMeantIsNobody(String text) {
    assertThat(Claims.of(text)).noneMatch(claim -> claim.contains("Dana Orvik owns"));
    assertThat(Claims.of(text)).noneMatch(claim -> claim.contains("Dana Orvik meets"));
  }
}
