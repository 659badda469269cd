package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Places and asides set before or into an English clause.
final class EnglishFrontedPlacesTest {
  @Test
  void aPersonBeginsBehindAPlaceThatOpensTheClause() {
    assertThat(Claims.of("Last week in Geneva Peter Quist met the banker Dana Orvik."))
        .containsExactly("asserted by author: Peter Quist meets Dana Orvik in Geneva");
    assertThat(Claims.of("Peter Quist met Ivo Karsin. In Muscat Quist dined with Dana Orvik."))
        .contains("asserted by author: Peter Quist meets Dana Orvik in Muscat");
    assertThat(Claims.of("In Geneva Trade Bank met Dana Orvik."))
        .noneMatch(line -> line.contains("Trade Bank meets") && !line.contains("Geneva Trade"));
  }

  @Test
  void anAsideStandsBetweenVerbAndObject() {
    assertThat(Claims.of("Marlo Quist met, over lunch, the banker Dana Orvik."))
        .containsExactly("asserted by author: Marlo Quist meets Dana Orvik");
    assertThat(Claims.of("Orlan Bank was, however, lent 2 million euros by Kessa Mining."))
        .containsExactly("asserted by author: Kessa Mining lends_to Orlan Bank, 2000000 EUR");
  }

  @Test
  void aPartOfATownIsWhereTheTownIs() {
    assertThat(Claims.of("We saw the ferry Blue Heron in the port of Odesa."))
        .containsExactly("asserted by author: Blue Heron present_in in Odesa");
    assertThat(Claims.of("The ferry Blue Heron docked at the Odesa quay."))
        .containsExactly("asserted by author: Blue Heron present_in in Odesa");
  }

  @Test
  void aFurtherNumberIsAShare() {
    assertThat(
            Claims.of(
                "The tanker Blue Heron was built in Ulsan. Seventy per cent of her belongs to Orlan"
                    + " Bank and a further 10 to Dana Orvik."))
        .containsExactly(
            "asserted by author: Orlan Bank owns Blue Heron, 70 %",
            "asserted by author: Dana Orvik owns Blue Heron, 10 %");
  }

  @Test
  void whisperedIsRumouredByThoseWhoWhisper() {
    assertThat(Claims.of("Orlan Bank, the brokers of Odesa whisper, is controlled by Dana Orvik."))
        .containsExactly("rumoured by the brokers of Odesa: Dana Orvik controls Orlan Bank");
  }

  @Test
  void theFileOfABodyConfirms() {
    assertThat(Claims.of("A court file in Odesa confirms that Orlan Bank owns Kessa Mining."))
        .containsExactly("confirmed by A court file in Odesa: Orlan Bank owns Kessa Mining");
  }

  @Test
  void whatIsAnnouncedBeforeAColonIsReported() {
    assertThat(
            Claims.of(
                "Worse is what a broker, Ivo Karsin, tells me he had from a guard: that Orlan Bank"
                    + " sold Kessa Mining to Dana Orvik."))
        .allMatch(line -> !line.contains("sells") || line.startsWith("reported"));
    assertThat(
            Claims.of(
                "The man who took them says that the yard is old, a wreck, and that Orlan Bank pays"
                    + " Dana Orvik."))
        .contains("reported by The man: Orlan Bank pays Dana Orvik");
  }
}
