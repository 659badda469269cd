package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// English answers to the claim before without a verb of denying.
final class EnglishAnswersTest {

  @Test
  void aReportMayBeCalledFalse() {
    assertThat(
            Claims.of(
                "Kessa Mining paid Marlo Quist $2 million, the newspaper reported. Mr Quist called the report false."))
        .containsExactly(
            "reported by the newspaper: Kessa Mining pays Marlo Quist, 2000000 USD",
            "denied by Marlo Quist: Kessa Mining pays Marlo Quist, 2000000 USD");
  }

  @Test
  void anExclamationDenies() {
    assertThat(
            Claims.of(
                "Kessa Mining paid Marlo Quist $2 million, the newspaper reported. \"Nonsense,\" said Mr Quist."))
        .containsExactly(
            "reported by the newspaper: Kessa Mining pays Marlo Quist, 2000000 USD",
            "denied by Marlo Quist: Kessa Mining pays Marlo Quist, 2000000 USD");
  }

  @Test
  void notAloneDenies() {
    assertThat(
            Claims.of(
                "Kessa Mining owns Orlan Bank, the newspaper reported. It does not, said its chairman, Dana Orvik."))
        .containsExactly(
            "reported by the newspaper: Kessa Mining owns Orlan Bank",
            "asserted by author: Dana Orvik director_of Kessa Mining",
            "denied by Dana Orvik: Kessa Mining owns Orlan Bank");
  }

  @Test
  void noSuchThingEverWas() {
    assertThat(
            Claims.of(
                "Kessa Mining paid Marlo Quist $2 million, the newspaper reported. No such payment was ever made, his lawyer Dana Orvik said."))
        .containsExactly(
            "reported by the newspaper: Kessa Mining pays Marlo Quist, 2000000 USD",
            "asserted by author: Dana Orvik represents Marlo Quist",
            "denied by Dana Orvik: Kessa Mining pays Marlo Quist, 2000000 USD");
  }

  @Test
  void aFlatNegativeOfAPartyDeniesWhatWasJustSaid() {
    assertThat(
            Claims.of(
                "Kessa Mining paid Marlo Quist $2 million, the newspaper reported. Mr Quist said he had never received a cent from Kessa Mining."))
        .containsExactly(
            "reported by the newspaper: Kessa Mining pays Marlo Quist, 2000000 USD",
            "denied by Marlo Quist: Kessa Mining pays Marlo Quist (a cent)");
  }

  @Test
  void aFlatNegativeWithoutAClaimBeforeIsAFact() {
    assertThat(Claims.of("Marlo Quist said he had never paid Dana Orvik."))
        .containsExactly("reported by Marlo Quist: Marlo Quist not pays Dana Orvik");
  }

  @Test
  void othersDoNotDenyForAParty() {
    assertThat(
            Claims.of(
                "Kessa Mining paid Marlo Quist $2 million, the newspaper reported. A driver said Kessa Mining had not paid Marlo Quist."))
        .containsExactly(
            "reported by the newspaper: Kessa Mining pays Marlo Quist, 2000000 USD",
            "reported by A driver: Kessa Mining not pays Marlo Quist");
  }

  @Test
  void aClaimWithoutEvidenceIsTheWordOfWhoMadeIt() {
    assertThat(
            Claims.of(
                "Kessa Mining paid Marlo Quist $2 million, the newspaper reported. There is no evidence that it did."))
        .containsExactly(
            "reported by the newspaper: Kessa Mining pays Marlo Quist, 2000000 USD",
            "no_evidence by the newspaper: Kessa Mining pays Marlo Quist, 2000000 USD");
  }

  @Test
  void whatHasNoEvidenceOfItsOwnIsNotTheClaimBefore() {
    assertThat(
            Claims.of(
                "Kessa Mining paid Marlo Quist $2 million, the newspaper reported. There is no evidence that the port gained by it."))
        .containsExactly("reported by the newspaper: Kessa Mining pays Marlo Quist, 2000000 USD");
  }

  @Test
  void theAuthorDeniesNothing() {
    assertThat(Claims.of("The suggestion that Dana Orvik works for Kessa Mining is absurd."))
        .containsExactly("no_evidence by author: Dana Orvik works_for Kessa Mining");
  }

  @Test
  void whatCouldNotBeCheckedIsNotAnswered() {
    assertThat(
            Claims.of(
                "Kessa Mining paid Marlo Quist $2 million, the newspaper reported. We could not verify this."))
        .containsExactly("reported by the newspaper: Kessa Mining pays Marlo Quist, 2000000 USD");
  }

  @Test
  void theLastPartOfASentenceMayAnswerTheFirst() {
    assertThat(Claims.of("A leaflet says Anna Orvik paid Marlo Quist, which he rejects."))
        .containsExactly(
            "reported by A leaflet: Anna Orvik pays Marlo Quist",
            "denied by Marlo Quist: Anna Orvik pays Marlo Quist");
    assertThat(
            Claims.of("The website claims that Dana Orvik owns Kessa Mining, a claim she denies."))
        .containsExactly(
            "alleged by The website: Dana Orvik owns Kessa Mining",
            "denied by Dana Orvik: Dana Orvik owns Kessa Mining");
  }

  @Test
  void whatIsSaidOfTheOneWhoDeniesIsNotDenied() {
    assertThat(
            Claims.of(
                "Kessa Mining paid Dana Orvik, the paper said. Marlo Quist, who runs Orlan Bank, denied it."))
        .containsExactly(
            "reported by the paper: Kessa Mining pays Dana Orvik",
            "asserted by author: Marlo Quist director_of Orlan Bank",
            "denied by Marlo Quist: Kessa Mining pays Dana Orvik");
  }

  @Test
  void nobodyAnswersToASeatOrAListing() {
    assertThat(
            Claims.of(
                "The tanker Corvina, which Canada sanctioned, belongs to Kessa Mining of Lima. Kessa"
                    + " Mining denies it."))
        .contains("denied by Kessa Mining: Kessa Mining owns Corvina")
        .noneMatch(line -> line.startsWith("denied") && line.contains("designated_by"));
  }

  @Test
  void thatAloneIsWhatIsDenied() {
    assertThat(Claims.of("Orlan Bank paid Marlo Quist. Dana Orvik denies that."))
        .contains("denied by Dana Orvik: Orlan Bank pays Marlo Quist");
  }
}
