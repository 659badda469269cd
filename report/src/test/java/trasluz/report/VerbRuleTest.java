package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Verbs that tell a relation, in the active and the passive.
final class VerbRuleTest {

  @Test
  void aHolderOwnsTheShareThatIsNamed() {
    assertThat(Claims.of("Marlo Quist owns 40% of Brenholt Shipping Ltd."))
        .containsExactly("asserted by author: Marlo Quist owns Brenholt Shipping Ltd, 40 %");
  }

  @Test
  void holdersBehindByOwnWhatStandsBefore() {
    assertThat(Claims.of("Brenholt Shipping Ltd is owned by Marlo Quist and Dana Orvik."))
        .containsExactly(
            "asserted by author: Marlo Quist owns Brenholt Shipping Ltd",
            "asserted by author: Dana Orvik owns Brenholt Shipping Ltd");
    assertThat(Claims.of("Brenholt Shipping Ltd is wholly owned by Fenmark Holdings."))
        .containsExactly("asserted by author: Fenmark Holdings owns Brenholt Shipping Ltd, 100 %");
    assertThat(Claims.of("A 25% stake in Kessa Mining is held by Dana Orvik."))
        .containsExactly("asserted by author: Dana Orvik owns Kessa Mining, 25 %");
  }

  @Test
  void whoPaysStandsBeforeAndWhoReceivesBehind() {
    assertThat(Claims.of("Fenmark Holdings paid Ruslan Teber €200,000."))
        .containsExactly("asserted by author: Fenmark Holdings pays Ruslan Teber, 200000 EUR");
    assertThat(Claims.of("Fenmark Holdings provided funds to Ruslan Teber."))
        .containsExactly("asserted by author: Fenmark Holdings pays Ruslan Teber (funds)");
  }

  @Test
  void goodsAreToldWithTheReceiver() {
    assertThat(Claims.of("Fenmark Holdings supplied drilling equipment to Kessa Mining in 2019."))
        .containsExactly(
            "asserted by author: Fenmark Holdings supplies Kessa Mining (drilling equipment), 2019");
  }

  @Test
  void aNegationTurnsTheClaimRound() {
    assertThat(Claims.of("Fenmark Holdings did not supply drilling equipment to Kessa Mining."))
        .containsExactly(
            "asserted by author: Fenmark Holdings not supplies Kessa Mining (drilling equipment)");
    assertThat(Claims.of("Nor does Dana Orvik own Kessa Mining."))
        .containsExactly("asserted by author: Dana Orvik not owns Kessa Mining");
  }

  @Test
  void whatIsRefusedDidNotHappen() {
    assertThat(Claims.of("Kessa Mining refused to pay Fenmark Holdings."))
        .containsExactly(
            "asserted by author: Kessa Mining not pays Fenmark Holdings, not_happened");
  }

  @Test
  void whatIsPlannedIsOnlySpeculated() {
    assertThat(Claims.of("Kessa Mining plans to sell its stake in Fenmark Holdings to Orlan Bank."))
        .containsExactly(
            "speculated by author: Kessa Mining sells Orlan Bank (Fenmark Holdings), intended");
  }

  @Test
  void aRelativeClauseTellsOfTheNounBefore() {
    assertThat(Claims.of("Kessa Mining, which is controlled by Ruslan Teber, hired Dana Orvik."))
        .containsExactly(
            "asserted by author: Ruslan Teber controls Kessa Mining",
            "asserted by author: Dana Orvik works_for Kessa Mining");
  }

  @Test
  void twoSubjectsOfASymmetricVerbMeetEachOther() {
    assertThat(Claims.of("Dana Orvik and Ruslan Teber met in Geneva."))
        .containsExactly("asserted by author: Dana Orvik meets Ruslan Teber in Geneva");
  }

  @Test
  void aSightingHasPlaceAndTime() {
    assertThat(Claims.of("Soldiers of the Third Brigade were seen in Port Arlen on 5 June 2021."))
        .containsExactly("asserted by author: Soldiers present_in in Port Arlen, 2021-06-05");
    assertThat(Claims.of("The tanker Solvane Star arrived in Port Arlen."))
        .containsExactly("asserted by author: Solvane Star present_in in Port Arlen");
  }

  @Test
  void aBodyIsSeatedWhereItIsRegistered() {
    assertThat(Claims.of("Kessa Mining, based in Limassol, hired Dana Orvik."))
        .containsExactly(
            "asserted by author: Kessa Mining located_in in Limassol",
            "asserted by author: Dana Orvik works_for Kessa Mining");
  }

  @Test
  void questionsAssertNothing() {
    assertThat(Claims.of("Was Kessa Mining owned by Dana Orvik?")).isEmpty();
    assertThat(Claims.of("Reporters asked whether Dana Orvik owns Kessa Mining.")).isEmpty();
  }

  @Test
  void ofOneAndNotAnotherTheOtherIsDenied() {
    assertThat(Claims.of("Dana Orvik, not Marlo Quist, controls Kessa Mining."))
        .containsExactly(
            "asserted by author: Dana Orvik controls Kessa Mining",
            "asserted by author: Marlo Quist not controls Kessa Mining");
  }

  @Test
  void spanishVerbsAreReadWithTheirPrepositions() {
    assertThat(Claims.of("Naviera Brenol fue vendida por Marlo Quintana a Dana Orozco en 2019."))
        .containsExactly(
            "asserted by author: Marlo Quintana sells Dana Orozco (Naviera Brenol), 2019");
    assertThat(Claims.of("El 30 % de Banco Orlán está en manos de Ruy Teba."))
        .containsExactly("asserted by author: Ruy Teba owns Banco Orlán, 30 %");
  }

  @Test
  void russianNounsAreToldApartByCase() {
    assertThat(Claims.of("Иван Краснов владеет 40 % акций ООО «Бренол»."))
        .containsExactly("asserted by author: Иван Краснов owns Бренол, 40 %");
    assertThat(Claims.of("«Фенмарк Холдинг» контролирует Иван Краснов."))
        .containsExactly("asserted by author: Иван Краснов controls Фенмарк Холдинг");
    assertThat(Claims.of("«Фенмарк Холдинг» перечислил 3 млн долларов Руслану Теберу."))
        .containsExactly("asserted by author: Фенмарк Холдинг pays Руслан Тебер, 3000000 USD");
  }
}
