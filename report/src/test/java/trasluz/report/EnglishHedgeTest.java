package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How English sentences say on whose word a claim is told.
final class EnglishHedgeTest {

  @Test
  void aCourtThatIsSatisfiedConfirms() {
    assertThat(Claims.of("The court was satisfied that Marlo Quist owned Kessa Mining."))
        .containsExactly("confirmed by The court: Marlo Quist owns Kessa Mining");
    assertThat(Claims.of("The judge held that Marlo Quist owned Kessa Mining."))
        .containsExactly("confirmed by The judge: Marlo Quist owns Kessa Mining");
  }

  @Test
  void aCourtThatIsNotSatisfiedFindsNoEvidence() {
    assertThat(Claims.of("The court was not satisfied that Marlo Quist owned Kessa Mining."))
        .containsExactly("no_evidence by author: Marlo Quist owns Kessa Mining");
    assertThat(Claims.of("Nobody has shown that Marlo Quist owns Kessa Mining."))
        .containsExactly("no_evidence by author: Marlo Quist owns Kessa Mining");
  }

  @Test
  void whatIsNotTrueIsNotAsserted() {
    assertThat(Claims.of("It is not true that Marlo Quist owns Kessa Mining."))
        .containsExactly("no_evidence by author: Marlo Quist owns Kessa Mining");
  }

  @Test
  void aBillOfSaleConfirms() {
    assertThat(Claims.of("The bill of sale shows that Marlo Quist bought Kessa Mining."))
        .containsExactly("confirmed by The bill of sale: Marlo Quist buys Kessa Mining");
    assertThat(Claims.of("The loan file shows that Marlo Quist paid Kessa Mining."))
        .containsExactly("confirmed by The loan file: Marlo Quist pays Kessa Mining");
  }

  @Test
  void whoAddsSomethingSaysIt() {
    assertThat(Claims.of("Kessa Mining never paid Orlan Bank, Dana Orvik added."))
        .containsExactly("reported by Dana Orvik: Kessa Mining not pays Orlan Bank");
  }

  @Test
  void aThingThatSeemsIsNobodysWord() {
    assertThat(Claims.of("Dana Orvik appears to control Kessa Mining."))
        .containsExactly("speculated by author: Dana Orvik controls Kessa Mining");
  }

  @Test
  void aComplaintIsTheWordOfWhoMakesIt() {
    assertThat(
            Claims.of(
                "Orlan Bank has gone to court. Its complaint alleges that Marlo Quist owns Kessa Mining."))
        .containsExactly("alleged by Orlan Bank: Marlo Quist owns Kessa Mining");
  }

  @Test
  void nobodyAnswersToWhatIsToldInABackgroundClause() {
    assertThat(
            Claims.of(
                "Ines Halk alleges that Marlo Quist advised Kessa Mining while he was employed by Orlan Bank. Kessa Mining denied the accusation."))
        .contains("denied by Kessa Mining: Marlo Quist advises Kessa Mining")
        .noneMatch(line -> line.startsWith("denied") && line.contains("works_for"));
  }

  @Test
  void aDenialEndsWhereTheSpeakerGoesOnToSayMore() {
    assertThat(
            Claims.of(
                "Marlo Quist denies that he paid Kessa Trading and says that Orvik Lines paid it."))
        .containsExactly(
            "denied by Marlo Quist: Marlo Quist pays Kessa Trading",
            "reported by Marlo Quist: Orvik Lines pays Kessa Trading");
  }

  @Test
  void whoIsAccusedInARelativeClauseIsMeantByWhatFollows() {
    assertThat(Claims.of("Dana Orvik, whom Marlo Quist accuses of paying Kessa Trading, is away."))
        .containsExactly("alleged by Marlo Quist: Dana Orvik pays Kessa Trading");
  }
}
