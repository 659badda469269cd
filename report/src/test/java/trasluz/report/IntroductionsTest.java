package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names of one word that a sentence opens with and introduces.
final class IntroductionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lorand, a Cyprus shell company, owns Orlan Bank.",
        "Lorand, the company that Marlo Quist set up, owns Orlan Bank.",
        "Lorand is a firm run by friends. In May Lorand sold its shares; Lorand owns Orlan Bank.",
        "Lorand, una sociedad con sede en Lima, posee el Orlan Bank."
      })
  void whatIsIntroducedByItsKindIsAName(String text) {
    assertThat(Claims.of(text)).contains("asserted by author: Lorand owns Orlan Bank");
  }

  @Test
  void aShipIsIntroducedSo() {
    assertThat(Claims.of("Corvina, a tanker, is operated by Kessa Shipping."))
        .containsExactly("asserted by author: Kessa Shipping operates Corvina");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Meanwhile, a firm based in Lima owns Orlan Bank.",
        "Nearby, a tanker, its lights off, met the tug Corvo.",
        "Shipping is a business of friends. Shipping owns Orlan Bank.",
        "Ownership is a company matter. Ownership owns Orlan Bank.",
        "Anoche, un petrolero, ya vacío, pagó a Kesa Minera."
      })
  void otherWordsThatOpenASentenceAreNobody(String text) {
    assertThat(Claims.of(text))
        .noneMatch(line -> line.matches(".*: (Meanwhile|Nearby|Shipping|Ownership|Anoche) .*"));
  }
}
