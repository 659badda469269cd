package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// That two English names are of one.
final class EnglishIdentityRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Marlo Quist and Dana Orvik are the same person. | asserted by author: Marlo Quist same_as Dana Orvik
          Marlo Quist and Dana Orvik are different people. | asserted by author: Marlo Quist not same_as Dana Orvik
          The tankers Corvo and Halcyon are one and the same ship. | asserted by author: Corvo same_as Halcyon
          The man known as Marlo Quist is Dana Orvik. | asserted by author: Marlo Quist same_as Dana Orvik
          Marlo Quist is not Dana Orvik. | asserted by author: Marlo Quist not same_as Dana Orvik
          A clerk believes that Marlo Quist is Dana Orvik. | speculated by A clerk: Marlo Quist same_as Dana Orvik
          """)
  void twoNamesAreOfOneOrOfTwo(String text, String claim) {
    assertThat(Claims.of(text)).containsExactly(claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is Marlo Quist Dana Orvik?",
        "Marlo Quist and Dana Orvik are of the same age.",
        "Marlo Quist is in Dublin with Dana Orvik's dog.",
        "The owner is Dana Orvik."
      })
  void nothingElseMakesThemOne(String text) {
    assertThat(Claims.of(text)).noneMatch(claim -> claim.contains("same_as"));
  }

  @Test
  void aNumberBelongsToTheNameOfAShip() {
    assertThat(Claims.of("The tug Karsa 3 belongs to Kessa Trading. On the tug Karsa 3 men slept."))
        .containsExactly("asserted by author: Kessa Trading owns Karsa 3");
  }
}
