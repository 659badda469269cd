package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How English tells by constructions whose word something is, or that it is not true.
final class EnglishSourcesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlan Bank owns Kessa Mining (so the broker told the paper).",
        "Orlan Bank owns Kessa Mining - or so the broker says - and pays its debts.",
        "Orlan Bank -- so the broker told the paper -- owns Kessa Mining.",
        "Orlan Bank owns Kessa Mining (as the broker has it).",
        "Orlan Bank, if the broker is to be believed, owns Kessa Mining.",
        "Orlan Bank owns Kessa Mining - at least, that is what the broker told us.",
        "Orlan Bank owns Kessa Mining; that, at least, is what the broker says.",
        "Orlan Bank owns Kessa Mining (this from the broker).",
        "To hear the broker tell it, Orlan Bank owns Kessa Mining.",
        "Orlan Bank owns Kessa Mining, the broker maintains."
      })
  void aRemarkAtTheEdgeOfASentenceTellsWhoseWordItIs(String sentence) {
    assertThat(Claims.of(sentence))
        .contains("reported by the broker: Orlan Bank owns Kessa Mining")
        .noneMatch(line -> line.startsWith("asserted") && line.contains("owns"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlan Bank - a client of Marlo Quist - owns Kessa Mining.",
        "Orlan Bank owns Kessa Mining, the trader left.",
        "Orlan Bank owns Kessa Mining, the court found a buyer."
      })
  void anAsideThatTellsNoSpeakerLeavesTheAuthorsWord(String sentence) {
    assertThat(Claims.of(sentence)).contains("asserted by author: Orlan Bank owns Kessa Mining");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marlo Quist called the claim that he paid Dana Orvik nonsense.",
        "Marlo Quist called nonsense the claim that he paid Dana Orvik.",
        "Marlo Quist branded as lies the claims that he paid Dana Orvik.",
        "Marlo Quist laughed off talk that he paid Dana Orvik.",
        "Marlo Quist denies ever having paid Dana Orvik."
      })
  void whoCallsAClaimFalseDeniesIt(String sentence) {
    assertThat(Claims.of(sentence))
        .anyMatch(line -> line.startsWith("denied by Marlo Quist: Marlo Quist pays Dana Orvik"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dana Orvik was cleared of paying Marlo Quist.",
        "We could not verify that Dana Orvik paid Marlo Quist.",
        "The audit failed to establish that Dana Orvik paid Marlo Quist.",
        "It remains to be proved that Dana Orvik paid Marlo Quist.",
        "Of course Dana Orvik paid Marlo Quist, and pigs fly."
      })
  void whatCouldNotBeShownIsWithoutEvidence(String sentence) {
    assertThat(Claims.of(sentence))
        .containsExactly("no_evidence by author: Dana Orvik pays Marlo Quist");
  }

  @Test
  void whatARelativeClauseFailsToFindSaysNothingOfTheRest() {
    assertThat(Claims.of("Dana Orvik, who could not find any of her keys, paid Marlo Quist."))
        .containsExactly("asserted by author: Dana Orvik pays Marlo Quist");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlan Bank is to acquire Kessa Mining.",
        "Orlan Bank was to have acquired Kessa Mining.",
        "Orlan Bank hoped to acquire Kessa Mining."
      })
  void whatIsArrangedOrHopedIsSpeculated(String sentence) {
    assertThat(Claims.of(sentence))
        .allMatch(line -> line.startsWith("speculated by author: Orlan Bank buys Kessa Mining"))
        .hasSize(1);
  }

  @Test
  void aGerundBeforeWouldIsOnlyThoughtOf() {
    assertThat(Claims.of("Orlan Bank owning Kessa Mining would break the rule."))
        .containsExactly("speculated by author: Orlan Bank owns Kessa Mining");
    assertThat(Claims.of("Assuming Orlan Bank owns Kessa Mining, the loan breaks the rule."))
        .containsExactly("speculated by author: Orlan Bank owns Kessa Mining");
  }

  @Test
  void sourcesCloseToABankAreNotTheBank() {
    assertThat(Claims.of("Sources close to the bank say that Dana Orvik controls Kessa Mining."))
        .noneMatch(line -> line.contains("by the bank"))
        .hasSize(1);
    assertThat(Claims.of("Dana Orvik controls Kessa Mining, according to sources at the ministry."))
        .containsExactly("reported by sources at the ministry: Dana Orvik controls Kessa Mining");
    assertThat(Claims.of("Dana Orvik controls Kessa Mining, a source in the customs service said."))
        .hasSize(1)
        .allMatch(line -> line.startsWith("reported by a source"));
  }

  @Test
  void whoDeniesAThingOfHimselfDeniesTheClaim() {
    assertThat(Claims.of("Dana Orvik has denied any control of Kessa Mining."))
        .containsExactly("denied by Dana Orvik: Dana Orvik controls Kessa Mining");
    assertThat(Claims.of("Dana Orvik disclaimed any interest in Kessa Mining."))
        .containsExactly("denied by Dana Orvik: Dana Orvik owns Kessa Mining");
    assertThat(Claims.of("Dana Orvik denied any payment to Marlo Quist."))
        .containsExactly("denied by Dana Orvik: Dana Orvik pays Marlo Quist");
    assertThat(Claims.of("Dana Orvik denied links to Kessa Mining."))
        .containsExactly("denied by Dana Orvik: Dana Orvik associate_of Kessa Mining");
  }

  @Test
  void whatASpokesmanOrAnAuthorityDeniesIsNotSaidOfThem() {
    assertThat(Claims.of("A spokesman denied any payment to Marlo Quist.")).isEmpty();
    assertThat(Claims.of("The ministry denied any payment to Marlo Quist.")).isEmpty();
  }
}
