package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What English tells of states, of their governments by the name of a capital, and of the people
/// they send.
final class EnglishStatesTest {

  @Test
  void aStateLendsSellsAndBuysAsAFirmDoes() {
    assertThat(Claims.of("Russia has lent Venezuela 17 billion dollars."))
        .containsExactly("asserted by author: Russia lends_to Venezuela, 17000000000 USD");
    assertThat(Claims.of("Venezuela buys its wheat from Russia."))
        .containsExactly("asserted by author: Venezuela buys Russia (its wheat)");
    assertThat(Claims.of("Russia's loans to Venezuela were never repaid."))
        .containsExactly("asserted by author: Russia lends_to Venezuela");
    assertThat(Claims.of("Does anyone believe that Russia lends Venezuela money?")).isEmpty();
  }

  @Test
  void aCapitalStandsForItsGovernmentWhereItActs() {
    assertThat(Claims.of("Moscow has lent Caracas 17 billion dollars."))
        .containsExactly("asserted by author: Moscow lends_to Caracas, 17000000000 USD");
    assertThat(Claims.of("Orlan Bank was blacklisted by Washington."))
        .containsExactly("asserted by author: Orlan Bank designated_by Washington");
    assertThat(Claims.of("Orlan Bank shipped ore to Havana."))
        .noneMatch(line -> line.contains("supplies Havana"));
  }

  @Test
  void whoThereIsOperatingSomewhereIsThere() {
    assertThat(Claims.of("There are Cuban advisers operating in Caracas."))
        .containsExactly("asserted by author: Cuban advisers present_in in Caracas");
    assertThat(Claims.of("It is no secret that Cuban advisers operate in Caracas."))
        .containsExactly("asserted by author: Cuban advisers present_in in Caracas");
    assertThat(Claims.of("There may be Cuban advisers operating in Caracas."))
        .containsExactly("speculated by author: Cuban advisers present_in in Caracas");
    assertThat(Claims.of("Nothing suggests that Cuban advisers are in Caracas."))
        .containsExactly("no_evidence by author: Cuban advisers present_in in Caracas");
    assertThat(Claims.of("Are there Cuban advisers in Caracas?")).isEmpty();
  }

  @Test
  void whatIsNotLeftUndoneIsDone() {
    assertThat(Claims.of("Orlan Bank did not hesitate to lend money to Kessa Mining."))
        .containsExactly("asserted by author: Orlan Bank lends_to Kessa Mining");
    assertThat(Claims.of("Orlan Bank failed to buy Kessa Mining."))
        .containsExactly("asserted by author: Orlan Bank not buys Kessa Mining, not_happened");
    assertThat(Claims.of("There is nothing Orlan Bank can do to sell Kessa Mining.")).isEmpty();
  }

  @Test
  void aClaimRejectedByAPartyIsDeniedByIt() {
    assertThat(Claims.of("The claim that Dana Orvik owns Kessa Mining was rejected by her lawyer."))
        .containsExactly("denied by her lawyer: Dana Orvik owns Kessa Mining");
    assertThat(Claims.of("Reports that Dana Orvik owns Kessa Mining are dismissed by Orlan Bank."))
        .containsExactly("denied by Orlan Bank: Dana Orvik owns Kessa Mining");
    assertThat(Claims.of("The claim that Dana Orvik owns Kessa Mining was repeated by a lawyer."))
        .containsExactly("alleged by unnamed: Dana Orvik owns Kessa Mining");
  }

  @Test
  void whoWorksUnderALicenceHasOne() {
    assertThat(Claims.of("Kessa Mining operates under a licence from OFAC."))
        .containsExactly("asserted by author: Kessa Mining licensed_by OFAC");
  }

  @Test
  void onlyAnAuthorityForSanctionsListsByBlocking() {
    assertThat(Claims.of("Orlan Bank was blocked by OFAC."))
        .containsExactly("asserted by author: Orlan Bank designated_by OFAC");
    assertThat(Claims.of("Orlan Bank was blocked by the court.")).isEmpty();
  }

  @Test
  void whoTakesOverFromSomebodyDoesNotBuyHim() {
    assertThat(Claims.of("Dana Orvik took over from Marlo Quist."))
        .noneMatch(line -> line.contains("buys"));
    assertThat(Claims.of("Orlan Bank took over Kessa Mining."))
        .containsExactly("asserted by author: Orlan Bank buys Kessa Mining");
  }

  @Test
  void aMinorityIsLessThanHalf() {
    assertThat(Claims.reading("Dana Orvik holds a minority stake in Kessa Mining.").proposals())
        .singleElement()
        .satisfies(proposal ->
            assertThat(proposal.share().orElseThrow().max()).isEqualByComparingTo("50"));
  }

  @Test
  void whomSomebodyHasSomewhereIsThere() {
    assertThat(Claims.of("Orlan Bank keeps 300 engineers in Lima."))
        .containsExactly("asserted by author: 300 engineers present_in in Lima");
    assertThat(Claims.of("The presence of Cuban officers in Lima was confirmed."))
        .contains("asserted by author: Cuban officers present_in in Lima");
    assertThat(Claims.of("Orlan Bank keeps its money in Cyprus.")).isEmpty();
  }

  @Test
  void theGovernmentIsNoAgencyNamedBefore() {
    assertThat(Claims.of("Dana Orvik, whom OFAC sanctioned, lent money to the government."))
        .noneMatch(line -> line.contains("lends_to"));
  }

  @Test
  void whatNobodySuggestsIsWithoutEvidence() {
    assertThat(Claims.of("No one seriously suggests that Dana Orvik owns Orlan Bank."))
        .containsExactly("no_evidence by author: Dana Orvik owns Orlan Bank");
  }
}
