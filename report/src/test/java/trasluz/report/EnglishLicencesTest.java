package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Licences and loans that are given in the passive or in passing, and denials with "insists".
final class EnglishLicencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlan Trading's permit, granted by the Ministry of Mines, is valid until 2030.",
        "Orlan Trading holds a permit granted by the Ministry of Mines.",
        "Orlan Trading has been granted a new export licence by the Ministry of Mines.",
        "Orlan Trading received its licence from the Ministry of Mines."
      })
  void whoGivesTheLicence(String text) {
    assertThat(Claims.of(text))
        .containsExactly("asserted by author: Orlan Trading licensed_by Ministry of Mines");
  }

  @Test
  void aRefusedOrRevokedLicenceIsNone() {
    assertThat(Claims.of("Orlan Trading was refused a licence by the Ministry of Mines."))
        .noneMatch(line -> line.contains("Trading licensed_by"));
    assertThat(Claims.of("The Ministry of Mines revoked the licence of Orlan Trading."))
        .noneMatch(line -> line.contains("Trading licensed_by"));
    assertThat(Claims.of("Orlan Trading applied to the Ministry of Mines for a permit."))
        .noneMatch(line -> line.contains("licensed_by"));
  }

  @Test
  void whoIsGrantedALoanOwesIt() {
    assertThat(Claims.of("Orlan Trading was granted a loan of 2 million euros by Kessa Bank."))
        .containsExactly("asserted by author: Kessa Bank lends_to Orlan Trading, 2000000 EUR");
    assertThat(Claims.of("Orlan Trading took out a loan with Kessa Bank."))
        .containsExactly("asserted by author: Kessa Bank lends_to Orlan Trading");
  }

  @Test
  void whoInsistsOnTheContraryDenies() {
    assertThat(
            Claims.of(
                "A broker says that Marlo Quist met Dana Orvik. Quist insists that he has never met"
                    + " Dana Orvik."))
        .contains("denied by Marlo Quist: Marlo Quist meets Dana Orvik");
    assertThat(Claims.of("Marlo Quist insists that he has never met Dana Orvik."))
        .containsExactly("alleged by Marlo Quist: Marlo Quist not meets Dana Orvik");
  }
}
