package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// To whom something goes in English where no "to" says so, and what "nothing" makes of it.
final class EnglishDativeTest {
  @Test
  void theFirstOfTwoObjectsIsTheBuyer() {
    assertThat(Claims.of("Orlan Bank sold Kessa Mining two cranes."))
        .containsExactly("asserted by author: Orlan Bank sells Kessa Mining (two cranes)");
    assertThat(Claims.of("Marlo Quist wired Dana Orvik $20,000 in May."))
        .containsExactly("asserted by author: Marlo Quist pays Dana Orvik, 20000 USD");
    assertThat(Claims.of("Orlan Bank sold Kessa Mining."))
        .noneMatch(line -> line.endsWith("sells Kessa Mining"));
    assertThat(Claims.of("Orlan Bank sold the tanker Blue Heron."))
        .noneMatch(line -> line.endsWith("sells Blue Heron"));
  }

  @Test
  void nothingIsInTheNegativeAndNothingButIsNot() {
    assertThat(Claims.of("Orlan Bank has sold Kessa Mining nothing since 2022."))
        .containsExactly("asserted by author: Orlan Bank not sells Kessa Mining, 2022/..");
    assertThat(Claims.of("Orlan Bank supplied Kessa Mining with nothing."))
        .containsExactly("asserted by author: Orlan Bank not supplies Kessa Mining");
    assertThat(Claims.of("Orlan Bank sold Kessa Mining nothing that year except a car."))
        .containsExactly("asserted by author: Orlan Bank sells Kessa Mining (a car)");
  }
}
