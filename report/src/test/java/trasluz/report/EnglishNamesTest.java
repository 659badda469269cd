package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;
import static trasluz.report.NamesTest.named;

import org.junit.jupiter.api.Test;

/// What the last word of an English name, and what is written before it, say of what it names.
final class EnglishNamesTest {

  @Test
  void aNounForAPlaceThatEndsANameTellsAPlace() {
    assertThat(named("He crossed Ovran Square, the Kel Dam and the North Orlan Sea."))
        .containsExactly("Ovran Square=Place", "Kel Dam=Place", "North Orlan Sea=Place");
    assertThat(named("They landed at Melvik Airfield West near Kel Bridge."))
        .containsExactly("Melvik Airfield West=Place", "Kel Bridge=Place");
  }

  @Test
  void shipsFirmsAndPeopleAreCalledAfterPlacesToo() {
    assertThat(
            named("Damon Hill and Julius Camp paid Orlan Sea Trading for the Kel Bay, a tanker."))
        .containsExactly(
            "Damon Hill=Person",
            "Julius Camp=Person",
            "Orlan Sea Trading=Company",
            "Kel Bay=Vessel");
  }

  @Test
  void aQuarterOfATownIsKnownByTheTown() {
    assertThat(named("He fled to East Mosul.")).containsExactly("East Mosul=Place");
  }

  @Test
  void thePrefixOfAShipTellsAShip() {
    assertThat(named("The crew of USS Orlan boarded MV Kel Tide."))
        .containsExactly("USS Orlan=Vessel", "MV Kel Tide=Vessel");
  }

  @Test
  void treatiesOperationsAndTimesAreNoParties() {
    assertThat(named("Ana Ruiz signed the Orlan Framework Agreement at noon Greenwich Mean Time."))
        .containsExactly("Ana Ruiz=Person");
    assertThat(named("Ivo Kel led Operation Velvet Tide until 600 B.C. was reached."))
        .containsExactly("Ivo Kel=Person");
    assertThat(named("FIELD NOTE, for the file\n\nIvo Kel left."))
        .containsExactly("Ivo Kel=Person");
  }

  @Test
  void anArabicArticleBelongsToTheName() {
    assertThat(named("They took Al Shadaddi and Ar-Raqan on Monday."))
        .containsExactly("Al Shadaddi=Organization", "Ar-Raqan=Organization");
  }

  @Test
  void aStateOfTwoLandsIsOneName() {
    assertThat(named("The Islamic State of Iraq and the Levant claimed it."))
        .containsExactly("Islamic State of Iraq and the Levant=Organization");
    assertThat(named("He left Iraq and the Levant behind."))
        .containsExactly("Iraq=Country", "Levant=Place");
  }

  @Test
  void aRankEndsWhatStandsBeforeIt() {
    assertThat(named("We met Navy Capt. Jeff Orvik and Brig. Gen. Ivo Kel."))
        .containsExactly("Jeff Orvik=Person", "Ivo Kel=Person");
  }

  @Test
  void aNicknameStandsInsideAName() {
    assertThat(named("They met Richard 'Tex' Coe.")).containsExactly("Richard 'Tex' Coe=Person");
  }

  @Test
  void whoeverHasARegimeOrAnOfficeIsAPerson() {
    assertThat(named("Nobody mourned Orvik’s brutal regime, and Ambassador Karsa left."))
        .containsExactly("Orvik=Person", "Karsa=Person");
  }

  @Test
  void aBankOrOilFirmOfOneWordMayOpenASentence() {
    assertThat(Claims.of("Karsneft has lent Orlan Bank 6 million dollars."))
        .containsExactly("asserted by author: Karsneft lends_to Orlan Bank, 6000000 USD");
    assertThat(Claims.of("Velvetbank, whose employee Ivo Kel left, was sold."))
        .containsExactly("asserted by author: Ivo Kel works_for Velvetbank");
  }

  @Test
  void whoGuardsSomethingServesIt() {
    assertThat(Claims.of("The depot in Lima was guarded by Kessa Security."))
        .containsExactly("asserted by author: Kessa Security services (The depot)");
  }

  @Test
  void aTradeAtTheEndOfANameTellsAFirm() {
    assertThat(named("Orlan Seafoods owes Kel Bauxite, and Melvik Motoren owes Orvik Equities."))
        .containsExactly(
            "Orlan Seafoods=Company",
            "Kel Bauxite=Company",
            "Melvik Motoren=Company",
            "Orvik Equities=Company");
  }

  @Test
  void theHeadOfABodyCountsMoreThanItsTrades() {
    assertThat(named("The Ministry of Energy and Mines wrote to Ana Ruiz."))
        .containsExactly("Ministry of Energy and Mines=PublicBody", "Ana Ruiz=Person");
    assertThat(named("The Maritime Safety Authority of Orlan wrote to the Central Bank of Orlan."))
        .containsExactly(
            "Maritime Safety Authority of Orlan=PublicBody", "Central Bank of Orlan=PublicBody");
  }

  @Test
  void whoseThingItIsSaysNothingOfHim() {
    assertThat(named("Tomas Orvik, whose bank owns a ferry, left."))
        .containsExactly("Tomas Orvik=Person");
  }

  @Test
  void aCountryWithinAForeignNameIsPartOfIt() {
    assertThat(Claims.of("It is known that Orlan Bank lent Petróleos de Venezuela $3 million."))
        .singleElement()
        .asString()
        .contains("lends_to Petróleos de Venezuela");
  }
}
