package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who was seen where, and by whom.
final class EnglishSightingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Residents spotted about thirty soldiers in Amuay.           | reported by Residents: thirty soldiers present_in in Amuay
          The coastguard tracked the tanker Orvik Star off Tartus.    | reported by The coastguard: Orvik Star present_in in Tartus
          A reporter saw Dana Orvik in Geneva.                        | reported by A reporter: Dana Orvik present_in in Geneva
          We saw Dana Orvik in Geneva.                                | asserted by author: Dana Orvik present_in in Geneva
          Dana Orvik was photographed in Geneva.                      | asserted by author: Dana Orvik present_in in Geneva
          Nobody saw Dana Orvik in Geneva.                            | asserted by author: Dana Orvik not present_in in Geneva
          No soldiers were seen in Amuay.                             | asserted by author: soldiers not present_in in Amuay
          Kessa Mining keeps men in Venezuela.                        | asserted by author: Kessa Mining present_in in Venezuela
          Eighteen Cubans stayed at a hotel in Amuay.                 | asserted by author: Eighteen Cubans present_in in Amuay
          """)
  void whoIsSeenIsThereByTheWordOfWhoeverSees(String sentence, String claim) {
    assertThat(Claims.of(sentence)).containsExactly(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Investors saw a chance in Venezuela.
          Dana Orvik hopes to see Marlo Quist in Geneva.
          Dana Orvik saw the plans of Kessa Mining in Geneva.
          Kessa Mining carried out a search of the yard.
          The crew carried on to Amuay with the crude.
          """)
  void whatIsSeenOtherwiseIsNowhere(String sentence) {
    assertThat(Claims.of(sentence)).noneMatch(claim -> claim.contains("present_in"));
    assertThat(Claims.of(sentence)).noneMatch(claim -> claim.contains("transports"));
  }

  @Test
  void aDenialAnswersTheRumourOfItsOwnSentence() {
    assertThat(
            Claims.of(
                "Dana Orvik owns Kessa Mining. Rumours that Kessa Mining has men in Venezuela have"
                    + " gone round since 2019; the ministry denied them."))
        .containsExactly(
            "asserted by author: Dana Orvik owns Kessa Mining",
            "rumoured by unnamed: Kessa Mining present_in in Venezuela",
            "denied by the ministry: Kessa Mining present_in in Venezuela");
    assertThat(
            Claims.of(
                "Dana Orvik owns Kessa Mining. Rumours that it will rain have gone round; the"
                    + " ministry denied them."))
        .containsExactly("asserted by author: Dana Orvik owns Kessa Mining");
  }

  @Test
  void logsRecordWhereAShipWas() {
    assertThat(Claims.of("The port log recorded the tanker Corvo at Dublin."))
        .containsExactly("confirmed by The port log: Corvo present_in in Dublin");
  }

  @Test
  void whoDeniesHavingAnyoneSomewhereDeniesBeingThere() {
    assertThat(Claims.of("Kessa Trading denies having had anyone in Dublin."))
        .containsExactly("denied by Kessa Trading: Kessa Trading present_in in Dublin");
  }

  @Test
  void severalMayWorkForOne() {
    assertThat(Claims.of("The mate told us that the six men were employees of Kessa Trading."))
        .containsExactly("reported by The mate: six men works_for Kessa Trading");
  }
}
