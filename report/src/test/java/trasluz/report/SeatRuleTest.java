package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Where a body has its seat, in an apposition.
final class SeatRuleTest {

  @Test
  void aTradingHouseInATownIsSeatedThere() {
    assertThat(Claims.of("Kessa Mining, a bank in Cyprus, hired Dana Orvik."))
        .containsExactly(
            "asserted by author: Dana Orvik works_for Kessa Mining",
            "asserted by author: Kessa Mining located_in in Cyprus");
  }

  @Test
  void aTownBeforeTheNounIsItsSeat() {
    assertThat(Claims.of("Kessa Mining, a Limassol bank, hired Dana Orvik."))
        .containsExactly(
            "asserted by author: Dana Orvik works_for Kessa Mining",
            "asserted by author: Kessa Mining located_in in Limassol");
  }
}
