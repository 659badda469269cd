package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an English verb ends held up to then.
final class EnglishEndingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Pavel Dorn resigned as chairman of Kessa Mining in 2022. > director_of Kessa Mining, ../2022",
        "Pavel Dorn stepped down as chairman of Kessa Mining in 2022. > director_of Kessa Mining, ../2022",
        "Pavel Dorn ceased to be a shareholder of Kessa Mining in 2022. > owns Kessa Mining, ../2022",
        "Pavel Dorn gave up control of Kessa Mining in 2022. > controls Kessa Mining, ../2022",
        "Pavel Dorn lost control of Kessa Mining in 2022. > controls Kessa Mining, ../2022",
        "Pavel Dorn resigned as director of Kessa Mining. > director_of Kessa Mining, ../..",
      })
  void whatIsGivenUpWasSoUntilThen(String text, String claim) {
    assertThat(Claims.of(text)).containsExactly("asserted by author: Pavel Dorn " + claim);
  }

  @Test
  void whoIsHandedControlHasIt() {
    assertThat(Claims.of("Pavel Dorn handed control of Kessa Mining to Dana Orvik in 2022."))
        .contains(
            "asserted by author: Pavel Dorn controls Kessa Mining, ../2022",
            "asserted by author: Dana Orvik controls Kessa Mining, 2022/..");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pavel Dorn did not give up control of Kessa Mining in 2022.",
        "Pavel Dorn may lose control of Kessa Mining in 2022.",
        "Pavel Dorn plans to hand control of Kessa Mining to Dana Orvik.",
        "Will Pavel Dorn give up control of Kessa Mining?"
      })
  void whatIsNotEndedHasNoEnd(String text) {
    assertThat(Claims.of(text)).noneMatch(line -> line.contains(".."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pavel Dorn took control of Kessa Mining in 2022.",
        "Pavel Dorn seized control of Kessa Mining in 2022."
      })
  void whatBeginsHasNoEnd(String text) {
    assertThat(Claims.of(text)).noneMatch(line -> line.contains("../"));
  }
}
