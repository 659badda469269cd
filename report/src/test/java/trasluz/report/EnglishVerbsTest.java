package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Verbs and phrases with a verb in them that tell a relation in English, and what is told not to
/// be so.
final class EnglishVerbsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marlo Quist is in control of Kessa Mining. | Marlo Quist controls Kessa Mining",
        "Orlan Bank has control over Kessa Mining. | Orlan Bank controls Kessa Mining",
        "Marlo Quist took control of Kessa Mining. | Marlo Quist controls Kessa Mining",
        "Kessa Mining recruited Dana Orvik. | Dana Orvik works_for Kessa Mining",
        "Dana Orvik interprets for Marlo Quist. | Dana Orvik works_for Marlo Quist",
        "Kessa Mining is in debt to Orlan Bank. | Orlan Bank lends_to Kessa Mining",
        "Orlan Bank underwrote Kessa Mining. | Orlan Bank lends_to Kessa Mining",
        "Orlan Bank subsidised Kessa Mining. | Orlan Bank pays Kessa Mining",
        "Orlan Bank bought into Kessa Mining. | Orlan Bank buys Kessa Mining",
        "Dana Orvik gave advice to Kessa Mining. | Dana Orvik advises Kessa Mining",
        "Dana Orvik appeared for Marlo Quist. | Dana Orvik represents Marlo Quist",
        "Marlo Quist had a drink with Dana Orvik. | Marlo Quist meets Dana Orvik",
        "Marlo Quist bumped into Dana Orvik. | Marlo Quist meets Dana Orvik",
        "Marlo Quist divorced Dana Orvik. | Marlo Quist family_of Dana Orvik",
        "Marlo Quist went to school with Dana Orvik. | Marlo Quist associate_of Dana Orvik",
        "Marlo Quist fell out with Dana Orvik. | Marlo Quist opposes Dana Orvik",
        "Marlo Quist is at odds with Dana Orvik. | Marlo Quist opposes Dana Orvik"
      })
  void aVerbWithWhatBelongsToItTellsARelation(String sentence, String claim) {
    assertThat(Claims.of(sentence)).containsExactly("asserted by author: " + claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marlo Quist ran into trouble with Orlan Bank.",
        "Is Marlo Quist in control of Kessa Mining?",
        "Marlo Quist called on Dana Orvik to resign.",
        "Dana Orvik contributed an essay to Kessa Mining."
      })
  void theseVerbsWithOtherWordsTellNothing(String sentence) {
    assertThat(Claims.of(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Without paying Dana Orvik, Kessa Mining closed a pit.",
        "Instead of paying Dana Orvik, Kessa Mining closed a pit.",
        "Far from paying Dana Orvik, Kessa Mining closed a pit."
      })
  void whatIsDoneWithoutOrInsteadIsNotDone(String sentence) {
    assertThat(Claims.of(sentence))
        .containsExactly("asserted by author: Kessa Mining not pays Dana Orvik");
  }

  @Test
  void whoIsNoFriendIsNone() {
    assertThat(Claims.of("Marlo Quist, no friend of Dana Orvik, closed a pit."))
        .containsExactly("asserted by author: Marlo Quist not associate_of Dana Orvik");
    assertThat(Claims.of("Marlo Quist, a friend of Dana Orvik, closed a pit."))
        .containsExactly("asserted by author: Marlo Quist associate_of Dana Orvik");
  }

  @Test
  void talkIsRumour() {
    assertThat(Claims.of("There is talk in Lima that Orlan Bank has bought Kessa Mining."))
        .containsExactly("rumoured by unnamed: Orlan Bank buys Kessa Mining");
  }

  @Test
  void whatIsBoughtWithALoanIsBoughtFromNoLender() {
    assertThat(Claims.of("Marlo Quist bought Kessa Mining with a loan from Orlan Bank."))
        .containsExactlyInAnyOrder(
            "asserted by author: Marlo Quist buys Kessa Mining",
            "asserted by author: Orlan Bank lends_to Marlo Quist");
    assertThat(Claims.of("Marlo Quist did not buy Kessa Mining with a loan from Orlan Bank."))
        .containsExactly("asserted by author: Marlo Quist not buys Kessa Mining");
  }

  @Test
  void whatOneSaysBehindACommaAndAsIsHisWord() {
    assertThat(Claims.of("Orlan Bank owns Kessa Mining, as Marlo Quist says."))
        .containsExactly("reported by Marlo Quist: Orlan Bank owns Kessa Mining");
    assertThat(Claims.of("Orlan Bank owns Kessa Mining, as the bank statements show."))
        .containsExactly("confirmed by the bank statements: Orlan Bank owns Kessa Mining");
  }

  @Test
  void aDisputeThatHasRootsDeniesNothing() {
    assertThat(Claims.of("The dispute began when Orlan Bank bought Kessa Mining."))
        .contains("asserted by author: Orlan Bank buys Kessa Mining");
    assertThat(Claims.of("Prosecutors dispute that Orlan Bank owns Kessa Mining."))
        .containsExactly("denied by Prosecutors: Orlan Bank owns Kessa Mining");
  }
}
