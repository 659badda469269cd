package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What columns do that news does not: an author who speaks of himself, and parties taken up by
/// what was said of them.
final class EnglishColumnsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I say that | asserted by author",
        "Let me say only that | asserted by author",
        "I can report that | asserted by author",
        "I would say that | speculated by author",
        "I cannot say that | speculated by author",
        "I heard that | reported by unnamed",
        "I am told that | reported by unnamed",
        "I am told by two diplomats that | reported by two diplomats"
      })
  void anAuthorAssertsWhatHeSaysAndReportsWhatHeHears(String opening, String told) {
    assertThat(Claims.of(opening + " Raúl Ortega works for Luis Barrios."))
        .containsExactly(told + ": Raúl Ortega works_for Luis Barrios");
  }

  @Test
  void behindAColonHeIsWhomTheClauseBeforeItNames() {
    assertThat(
            Claims.of(
                "Raúl Ortega is rich. His partner Luis Barrios is richer: Canada sanctioned him."))
        .containsExactlyInAnyOrder(
            "asserted by author: Luis Barrios designated_by Canada",
            "asserted by author: Luis Barrios associate_of Raúl Ortega");
  }

  @Test
  void aGroupOfAnotherNameIsAnotherGroup() {
    assertThat(Claims.of("Iranian technicians came to Banias. Orlan Bank paid the customers."))
        .contains("asserted by author: Orlan Bank pays customers");
  }

  @Test
  void whoHasAnOwnerIsAFirm() {
    assertThat(Claims.of("Anadolu Tarim, whose owner Mehmet Sarp is old, buys urea."))
        .containsExactlyInAnyOrder(
            "asserted by author: Mehmet Sarp owns Anadolu Tarim",
            "asserted by author: Anadolu Tarim buys (urea)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The tanker Sable Star was last seen off Muscat.",
        "The tanker Sable Star was next sighted off Muscat.",
        "The tanker Sable Star loaded at Muscat."
      })
  void whereAShipLoadsOrIsSeenItIs(String text) {
    assertThat(Claims.of(text))
        .containsExactly("asserted by author: Sable Star present_in in Muscat");
  }

  @Test
  void whatIsSaidToBeHeldIsHeldSoSurely() {
    assertThat(
            Claims.of(
                "The ship belongs to Corvo Lines, in which Orlan Bank is said to have 40 percent."))
        .containsExactly("reported by unnamed: Orlan Bank owns Corvo Lines, 40 %");
  }

  @Test
  void aRegulatorOfATownLicenses() {
    assertThat(Claims.of("Ivo Renn asked Hamburg's regulator, which licensed Orlan Bank in 1971."))
        .containsExactly("asserted by author: Orlan Bank licensed_by Hamburg's regulator, 1971");
  }

  @Test
  void aTradeBeforeAPersonIsNoVerb() {
    assertThat(Claims.of("Orlan Bank was sold by shipping magnate Dana Orvik."))
        .containsExactly("asserted by author: Dana Orvik sells (Orlan Bank)");
  }

  @Test
  void aSecondRelativeTakesUpWhomTheFirstDoes() {
    assertThat(Claims.of("Dana Orvik, who works for Orlan Bank and who owns Corvo Lines, is old."))
        .containsExactlyInAnyOrder(
            "asserted by author: Dana Orvik works_for Orlan Bank",
            "asserted by author: Dana Orvik owns Corvo Lines");
    assertThat(Claims.of("Dana Orvik asks who paid Ivo Renn and who owns Corvo Lines.")).isEmpty();
  }

  @Test
  void thatBehindACommaTakesUpNobody() {
    assertThat(
            Claims.of("Dana Orvik says that she knows Ivo Renn, that she flew with him to Muscat."))
        .contains("reported by Dana Orvik: Dana Orvik present_in in Muscat")
        .noneMatch(claim -> claim.contains("transports"));
  }

  @Test
  void aHoldingIsNowhere() {
    assertThat(
            Claims.of(
                "Dana Orvik is thought to hold 49 percent of Corvo Lines through a trust in Dubai."))
        .containsExactly("speculated by author: Dana Orvik owns Corvo Lines, 49 %");
  }
}
