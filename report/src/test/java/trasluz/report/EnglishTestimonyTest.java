package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How English hands a claim over to somebody whose word is all there is for it.
final class EnglishTestimonyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If we are to believe Marlo Quist, Orlan Bank owns Kessa Mining.",
        "Orlan Bank owns Kessa Mining, if you can believe Marlo Quist.",
        "If you take Marlo Quist at his word, Orlan Bank owns Kessa Mining.",
        "Marlo Quist gave his word that Orlan Bank owns Kessa Mining.",
        "Marlo Quist assures anyone who will listen that Orlan Bank owns Kessa Mining.",
        "Marlo Quist told anybody who would listen that Orlan Bank owns Kessa Mining.",
        "Marlo Quist's version is that Orlan Bank owns Kessa Mining.",
        "On Marlo Quist's own account, Orlan Bank owns Kessa Mining.",
        "Orlan Bank owns Kessa Mining, Marlo Quist would swear.",
        "Orlan Bank owns Kessa Mining. That is Marlo Quist's story.",
        "Marlo Quist has it on good authority that Orlan Bank owns Kessa Mining."
      })
  void aClaimThatIsHandedOverIsReported(String text) {
    assertThat(Claims.of(text))
        .containsExactly("reported by Marlo Quist: Orlan Bank owns Kessa Mining");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlan Bank owns Kessa Mining, Marlo Quist would have us believe.",
        "Orlan Bank, Marlo Quist would like us to think, owns Kessa Mining.",
        "Marlo Quist wants everyone to believe that Orlan Bank owns Kessa Mining.",
        "Orlan Bank owns Kessa Mining; that, at any rate, is what Marlo Quist wants us to think.",
        "We have only Marlo Quist's word for it that Orlan Bank owns Kessa Mining.",
        "Orlan Bank owns Kessa Mining, but we have only Marlo Quist's word for it."
      })
  void whatWeAreToBelieveIsAlleged(String sentence) {
    assertThat(Claims.of(sentence))
        .containsExactly("alleged by Marlo Quist: Orlan Bank owns Kessa Mining");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We are asked to believe that Orlan Bank owns Kessa Mining.",
        "I am asked to believe that Orlan Bank owns Kessa Mining.",
        "We are to believe that Orlan Bank owns Kessa Mining."
      })
  void whatNobodyIsSaidToTellIsTheAuthorsDoubt(String sentence) {
    assertThat(Claims.of(sentence))
        .containsExactly("speculated by author: Orlan Bank owns Kessa Mining");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marlo Quist kept his word and Orlan Bank owns Kessa Mining.",
        "Orlan Bank owns Kessa Mining and paid on account.",
        "Orlan Bank owns Kessa Mining, a story of its own."
      })
  void aWordThatTellsNothingLeavesTheAuthorsClaim(String sentence) {
    assertThat(Claims.of(sentence)).contains("asserted by author: Orlan Bank owns Kessa Mining");
  }

  @Test
  void aSpeakerBehindACommonNounIsNotWhomTheNounMeans() {
    assertThat(Claims.of("Orlan Lines pays the governor, Marlo Quist said."))
        .containsExactly("reported by Marlo Quist: Orlan Lines pays governor");
    assertThat(Claims.of("Orlan Lines employs the mayor, Marlo Quist insists."))
        .containsExactly("alleged by Marlo Quist: mayor works_for Orlan Lines");
    assertThat(Claims.of("Orlan Lines pays the governor, Marlo Quist."))
        .containsExactly("asserted by author: Orlan Lines pays Marlo Quist");
  }

  @Test
  void aBankIsNoFirmWhoseNameTellsAnotherTrade() {
    assertThat(Claims.of("Orlan Lines pays the governor, the bank said."))
        .containsExactly("reported by the bank: Orlan Lines pays governor");
    assertThat(
            Claims.of(
                "Tarn Savings Bank is licensed by the Central Bank of Kenya. The bank lent Orlan"
                    + " Lines 3 million euros."))
        .contains("asserted by author: Tarn Savings Bank lends_to Orlan Lines, 3000000 EUR");
  }
}
