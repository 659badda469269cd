package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// English nouns that tell a relation, and whom nouns and pronouns take up.
final class EnglishNounsTest {

  @Test
  void whatSomebodyIsNamedAsHeIs() {
    assertThat(Claims.of("The register names Dana Orvik as the owner of Kessa Mining."))
        .containsExactly("confirmed by The register: Dana Orvik owns Kessa Mining");
    assertThat(Claims.of("Kessa Mining appointed Dana Orvik as its chief executive."))
        .containsExactly("asserted by author: Dana Orvik director_of Kessa Mining");
    assertThat(Claims.of("Orlan Bank named Dana Orvik chairman in 2020."))
        .containsExactly("asserted by author: Dana Orvik director_of Orlan Bank, 2020");
    assertThat(Claims.of("The appointment of Dana Orvik as chairman of Orlan Bank was a surprise."))
        .containsExactly("asserted by author: Dana Orvik director_of Orlan Bank");
  }

  @Test
  void aLicenceIsHeldOfWhomItComesFrom() {
    String licensed = "asserted by author: Kessa Mining licensed_by Ministry of Mines";
    assertThat(Claims.of("Kessa Mining has held a licence from the Ministry of Mines."))
        .containsExactly(licensed);
    assertThat(Claims.of("The Ministry of Mines gave Kessa Mining a permit."))
        .containsExactly(licensed);
    assertThat(Claims.of("The permit that the Ministry of Mines gave to Kessa Mining expired."))
        .containsExactly(licensed);
    assertThat(Claims.of("Kessa Mining's licence from the Ministry of Mines expired."))
        .containsExactly(licensed);
  }

  @Test
  void whoIsSomethingForABodyWorksThere() {
    assertThat(Claims.of("Dana Orvik used to be a captain for Kessa Shipping."))
        .containsExactly("asserted by author: Dana Orvik works_for Kessa Shipping");
    assertThat(Claims.of("Petter Lund, an analyst with Orlan Bank, resigned."))
        .containsExactly("asserted by author: Petter Lund works_for Orlan Bank");
    assertThat(Claims.of("Petter Lund, once the driver of Dana Orvik, resigned."))
        .containsExactly("asserted by author: Petter Lund works_for Dana Orvik, ../..");
  }

  @Test
  void thePurchaseOfAFirmIsToldByTheNoun() {
    assertThat(Claims.of("Marlo Quist's purchase of Kessa Mining was a surprise."))
        .containsExactly("asserted by author: Marlo Quist buys Kessa Mining");
    assertThat(Claims.of("The alleged purchase of Kessa Mining by Marlo Quist was a surprise."))
        .containsExactly("alleged by unnamed: Marlo Quist buys Kessa Mining");
  }

  @Test
  void twoAreCousins() {
    assertThat(Claims.of("Marlo Quist and Dana Orvik are cousins."))
        .containsExactly("asserted by author: Marlo Quist family_of Dana Orvik");
  }

  @Test
  void kinTakeUpWhoWasNamedBefore() {
    assertThat(
            Claims.of(
                "Marlo Quist's wife, Dana Orvik, left. Kessa Mining paid Marlo Quist and lent money to his wife."))
        .contains("asserted by author: Kessa Mining lends_to Dana Orvik");
  }

  @Test
  void sheIsNotTheOneCalledMr() {
    assertThat(
            Claims.of(
                "Mr Marlo Quist met Ms Dana Orvik in Vienna. She owns 20 per cent of Orlan Bank."))
        .contains("asserted by author: Dana Orvik owns Orlan Bank, 20 %");
  }

  @Test
  void aTradeMeansTheOnlyPartyNamedForIt() {
    assertThat(
            Claims.of(
                "Kessa Airways has closed. Fenmark Holdings has closed. Dana Orvik paid the airline."))
        .containsExactly("asserted by author: Dana Orvik pays Kessa Airways");
    assertThat(
            Claims.of(
                "Kessa Airways and Orlan Air have closed. Fenmark Holdings has closed. Dana Orvik paid the airline."))
        .noneMatch(line -> line.contains("Airways") || line.contains("Orlan Air"));
  }

  @Test
  void aBoardIsThatOfItsBody() {
    assertThat(Claims.of("Dana Orvik is chairman of the supervisory board of Orlan Bank."))
        .containsExactly("asserted by author: Dana Orvik director_of Orlan Bank");
  }
}
