package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// English documents that show, and claims that the text tells weaker than they look.
final class EnglishEvidenceTest {

  @Test
  void aDocumentMayListOrName() {
    assertThat(Claims.of("The register names Dana Orvik as the owner of Kessa Mining."))
        .containsExactly("confirmed by The register: Dana Orvik owns Kessa Mining");
  }

  @Test
  void aDocumentMayHaveARelativeClauseWithoutARelative() {
    assertThat(
            Claims.of(
                "Customs data we have seen record that Kessa Mining sold gold to Orlan Bank."))
        .containsExactly("confirmed by Customs data: Kessa Mining sells Orlan Bank (gold)");
    assertThat(
            Claims.of(
                "A deed signed in May by Dana Orvik shows that Kessa Mining bought Teskil Trading from Marlo Quist."))
        .containsExactly("confirmed by A deed: Kessa Mining buys Marlo Quist (Teskil Trading)");
  }

  @Test
  void aDocumentMayStandBehindTheClaim() {
    assertThat(Claims.of("Dana Orvik owns Kessa Mining, court filings show."))
        .containsExactly("confirmed by court filings: Dana Orvik owns Kessa Mining");
    assertThat(Claims.of("Dana Orvik owns Kessa Mining, on the evidence of a contract."))
        .containsExactly("confirmed by a contract: Dana Orvik owns Kessa Mining");
  }

  @Test
  void aDocumentMayShowOtherwise() {
    assertThat(
            Claims.of(
                "Accounts at the ministry show otherwise: in 2022 Kessa Mining repaid Marlo Quist £85,000."))
        .containsExactly(
            "confirmed by the ministry: Kessa Mining pays Marlo Quist, 2022, 85000 GBP");
  }

  @Test
  void whatIsThoughtOrAskedIsNoFact() {
    assertThat(
            Claims.of(
                "Dana Orvik is thought to own Kessa Mining. Dana Orvik was asked to pay Marlo Quist."))
        .containsExactly(
            "speculated by author: Dana Orvik owns Kessa Mining",
            "speculated by author: Dana Orvik pays Marlo Quist, intended");
  }

  @Test
  void anUnrealConditionIsNoFact() {
    assertThat(Claims.of("Had Dana Orvik bought Kessa Mining, Marlo Quist would have left."))
        .containsExactly("speculated by author: Dana Orvik buys Kessa Mining");
  }

  @Test
  void anAsideWithinTheVerbSaysWhoseWordItIs() {
    assertThat(Claims.of("Marlo Quist has never, his office assures me, paid Dana Orvik."))
        .containsExactly("reported by his office: Marlo Quist not pays Dana Orvik");
  }
}
