package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Money, shares and cargoes in ordinary English sentences.
final class EnglishDealingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marlo Quist took money from Orlan Bank.",
        "Marlo Quist took cash from Orlan Bank.",
        "Marlo Quist accepted bribes from Orlan Bank.",
        "Marlo Quist accepted money from Orlan Bank.",
        "Orlan Bank gave Marlo Quist cash.",
        "Orlan Bank paid bribes to Marlo Quist."
      })
  void aSumThatIsNotToldIsPaidToo(String text) {
    assertThat(Claims.of(text))
        .singleElement()
        .asString()
        .startsWith("asserted by author: Orlan Bank pays Marlo Quist");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marlo Quist took advice from Orlan Bank.",
        "Marlo Quist took the train from Orlan Bank.",
        "Orlan Bank gave Marlo Quist hope."
      })
  void whatIsNoMoneyIsNotPaid(String text) {
    assertThat(Claims.of(text)).noneMatch(line -> line.contains(" pays "));
  }

  @Test
  void eachOfTwoHolds() {
    assertThat(Claims.of("Marlo Quist and Dana Orvik each own 25 percent of Orlan Bank."))
        .containsExactly(
            "asserted by author: Marlo Quist owns Orlan Bank, 25 %",
            "asserted by author: Dana Orvik owns Orlan Bank, 25 %");
    assertThat(Claims.of("Marlo Quist and Dana Orvik both work for Orlan Bank.")).hasSize(2);
  }

  @Test
  void theShareStandsBehindTheShareholder() {
    assertThat(Claims.of("Orlan Bank's largest shareholder is Marlo Quist, with 24.9 percent."))
        .containsExactly("asserted by author: Marlo Quist owns Orlan Bank, 24.9 %");
    assertThat(
            Claims.of("The owner of Orlan Bank is Marlo Quist, with 40 percent of Kessa Mining."))
        .noneMatch(line -> line.contains("owns Orlan Bank, 40 %"));
  }

  @Test
  void aShipCarriesWhatItBringsToNobodyInParticular() {
    assertThat(Claims.of("The tanker Corvina delivered 300 tonnes of crude in June."))
        .singleElement()
        .asString()
        .contains("Corvina transports");
    assertThat(Claims.of("The tanker Corvina delivered 300 tonnes of crude to Kessa Mining."))
        .singleElement()
        .asString()
        .contains("Corvina supplies Kessa Mining");
  }

  @Test
  void aGerundBehindTheSubjectIsSaidOfIt() {
    assertThat(Claims.of("Marlo Quist, acting for Orlan Bank, met Dana Orvik."))
        .contains(
            "asserted by author: Marlo Quist represents Orlan Bank",
            "asserted by author: Marlo Quist meets Dana Orvik");
  }

  @Test
  void whatIsSeenAnchoredIsThere() {
    assertThat(Claims.of("The tanker Corvina was seen anchored off Fujairah."))
        .singleElement()
        .asString()
        .contains("Corvina present_in in Fujairah");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kessa Mining, whose licence was issued by the Maritime Authority, is small.",
        "Kessa Mining's licence was issued by the Maritime Authority."
      })
  void aLicenceIsWhoseItIs(String text) {
    assertThat(Claims.of(text))
        .containsExactly("asserted by author: Kessa Mining licensed_by Maritime Authority");
  }
}
