package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names of ships and firms that English builds of several parts, who has a ship on charter, and
/// who stands behind a body.
final class EnglishShipsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Karsa Star was chartered to Orlan Lines by Kessa Shipping.",
        "Kessa Shipping chartered the Karsa Star to Orlan Lines.",
        "The tanker Karsa Star is leased to Orlan Lines.",
        "The tanker Karsa Star is on charter to Orlan Lines.",
        "Orlan Lines chartered the tanker Karsa Star."
      })
  void whoHasAShipOnCharterOperatesIt(String sentence) {
    assertThat(Claims.of(sentence))
        .containsExactly("asserted by author: Orlan Lines operates Karsa Star");
  }

  @Test
  void aFlagIsNoCargo() {
    assertThat(Claims.of("The tanker Karsa Star flies the flag of Liberia.")).isEmpty();
    assertThat(Claims.of("MV Karsa Star sailed under the flag of Togo.")).isEmpty();
  }

  @Test
  void aShipMayBeCalledAfterATown() {
    assertThat(Claims.of("M/V Lark of Tenby belongs to Orlan Lines."))
        .containsExactly("asserted by author: Orlan Lines owns Lark of Tenby");
    assertThat(Claims.of("Marlo Quist of Tenby owns Orlan Lines."))
        .contains("asserted by author: Marlo Quist owns Orlan Lines");
  }

  @Test
  void aFirmMayBeCalledAfterItsOwner() {
    assertThat(Claims.of("Mason's Yard repaired the tanker Karsa Star."))
        .containsExactly("asserted by author: Mason's Yard services Karsa Star");
    assertThat(Claims.of("Marlo Quist sold Quist's Brewery to Mason's Yard."))
        .containsExactly("asserted by author: Marlo Quist sells Mason's Yard (Quist's Brewery)");
    assertThat(Claims.of("Haddad's Orlan Bank paid Marlo Quist."))
        .contains("asserted by author: Orlan Bank pays Marlo Quist");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Behind Orlan Bank stands Marlo Quist.",
        "Behind Orlan Bank is Marlo Quist, a dentist.",
        "Behind Orlan Bank stood a dentist, Marlo Quist."
      })
  void whoStandsBehindABodyControlsIt(String sentence) {
    assertThat(Claims.of(sentence))
        .containsExactly("asserted by author: Marlo Quist controls Orlan Bank");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Behind the curtain stands Marlo Quist.",
        "Behind Orlan Bank stands a church.",
        "Is Marlo Quist behind Orlan Bank?",
        "Behind Marlo Quist stands Dana Orvik."
      })
  void whatStandsBehindSomethingElseControlsNothing(String sentence) {
    assertThat(Claims.of(sentence)).noneMatch(line -> line.contains("controls"));
  }

  @Test
  void aLenderThatSpeaksIsNotTheOneBeforeTheComma() {
    assertThat(Claims.of("Bright Savings lent 3 million euros to Orlan Lines, the lender said."))
        .noneMatch(line -> line.contains("by Orlan Lines"));
  }
}
