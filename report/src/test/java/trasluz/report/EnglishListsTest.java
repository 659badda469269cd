package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Labels, cargoes and sightings in English.
final class EnglishListsTest {

  @Test
  void aLabelIsToldOfTheSubjectBefore() {
    assertThat(Claims.of("The Orla Grace is a tanker. Owner: Orlan Bank. Operator: Kessa Mining."))
        .containsExactly(
            "asserted by author: Orlan Bank owns Orla Grace",
            "asserted by author: Kessa Mining operates Orla Grace");
  }

  @Test
  void sharesStandBesideTheirHolders() {
    assertThat(Claims.of("Shareholders of Kessa Mining: Dana Orvik (40 %), Marlo Quist 60 pct."))
        .containsExactly(
            "asserted by author: Dana Orvik owns Kessa Mining, 40 %",
            "asserted by author: Marlo Quist owns Kessa Mining, 60 %");
  }

  @Test
  void aLabelInBracketsIsToldOfTheNameBefore() {
    assertThat(Claims.of("Kessa Mining (director: Dana Orvik) sold ore to Orlan Bank."))
        .containsExactlyInAnyOrder(
            "asserted by author: Kessa Mining sells Orlan Bank (ore)",
            "asserted by author: Dana Orvik director_of Kessa Mining");
  }

  @Test
  void aLabelIsToldAsSurelyAsItsLine() {
    assertThat(Claims.of("Kessa Mining paid Marlo Quist. Owner: Orlan Bank (unconfirmed)."))
        .contains("rumoured by unnamed: Orlan Bank owns Kessa Mining");
    assertThat(Claims.of("Kessa Mining paid Marlo Quist. Owner: Orlan Bank, the broker says."))
        .contains("reported by the broker: Orlan Bank owns Kessa Mining");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kessa Mining paid Marlo Quist. Owner: unknown.",
        "Kessa Mining paid Marlo Quist. Alleged owner: Orlan Bank.",
        "Kessa Mining paid Marlo Quist. Owner: Orlan Bank?",
        "Kessa Mining and Orlan Bank paid Marlo Quist. Owner: Dana Orvik.",
        "Kessa Mining paid Marlo Quist. Captain: we leave at once.",
        "Director: Dana Orvik."
      })
  void aLabelWithoutNameOrSubjectOrWithDoubtTellsNothing(String text) {
    assertThat(Claims.of(text))
        .noneMatch(line -> line.contains("owns") || line.contains("director"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The tanker Orla Grace sailed from Callao with 30,000 tonnes of naphtha.",
        "The tanker Orla Grace left Callao with 30,000 tonnes of naphtha."
      })
  void aShipThatSailsWithGoodsCarriesThem(String sentence) {
    assertThat(Claims.of(sentence))
        .contains("asserted by author: Orla Grace transports (30,000 tonnes of naphtha)");
  }

  @Test
  void goodsThatGoInAShipAreCarriedByIt() {
    assertThat(Claims.of("The shells were shipped in the freighter Orla Grace."))
        .contains("asserted by author: Orla Grace transports (The shells)");
    assertThat(Claims.of("The cargo left aboard the tanker Orla Grace."))
        .contains("asserted by author: Orla Grace transports (The cargo)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The tanker Orla Grace left Callao with a crew of ten.",
        "The men went to Callao in the freighter Orla Grace.",
        "The goods went to Callao in May."
      })
  void peopleAndDatesAreNoCargo(String sentence) {
    assertThat(Claims.of(sentence)).noneMatch(line -> line.contains("transports"));
  }

  @Test
  void aSightingIsTheWordOfWhoSaw() {
    assertThat(Claims.of("Residents saw two soldiers in Lima."))
        .containsExactly("reported by Residents: two soldiers present_in in Lima");
    assertThat(Claims.of("A fisherman spotted the tanker Orla Grace off Callao."))
        .containsExactly("reported by A fisherman: Orla Grace present_in in Callao");
    assertThat(Claims.of("A guard saw Dana Orvik with Marlo Quist."))
        .containsExactly("reported by A guard: Dana Orvik meets Marlo Quist");
    assertThat(Claims.of("We saw Dana Orvik in Lima."))
        .containsExactly("asserted by author: Dana Orvik present_in in Lima");
  }

  @Test
  void aPictureConfirmsAndADoubtfulOneDoesNot() {
    assertThat(Claims.of("Satellite images show the tanker Orla Grace at Callao."))
        .containsExactly("confirmed by Satellite images: Orla Grace present_in in Callao");
    assertThat(Claims.of("A photograph appears to show Dana Orvik in Lima."))
        .containsExactly("speculated by A photograph: Dana Orvik present_in in Lima");
    assertThat(Claims.of("A video that shows Dana Orvik in Lima is a fake."))
        .allMatch(line -> line.startsWith("no_evidence"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The guard did not see Dana Orvik in Lima.",
        "Dana Orvik saw a chance in Lima.",
        "The register shows a director in Lima.",
        "Marlo Quist saw Dana Orvik in May."
      })
  void notEverythingThatIsSeenIsSomewhere(String sentence) {
    assertThat(Claims.of(sentence)).noneMatch(line -> line.contains("present_in"));
  }
}
