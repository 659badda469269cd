package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Where ships and people are in English field notes, what they carry, and who was not there.
final class EnglishFrontedTest {
  @Test
  void thePlaceThatOpensTheClauseIsWhere() {
    assertThat(Claims.of("In Geneva Peter Quist met Dana Orvik."))
        .containsExactly("asserted by author: Peter Quist meets Dana Orvik in Geneva");
    assertThat(Claims.of("In Odesa itself no soldiers were seen."))
        .containsExactly("asserted by author: soldiers not present_in in Odesa");
    assertThat(Claims.of("Residents saw no soldiers in Odesa."))
        .containsExactly("reported by Residents: soldiers not present_in in Odesa");
  }

  @Test
  void shipsLieAndAreAwaited() {
    assertThat(Claims.of("The tug Karsa Star still lies off Odesa."))
        .containsExactly("asserted by author: Karsa Star present_in in Odesa");
    assertThat(Claims.of("The tug Karsa Star was at anchor off Odesa."))
        .containsExactly("asserted by author: Karsa Star present_in in Odesa");
    assertThat(Claims.of("The tug Karsa Star is due at Odesa on Friday."))
        .containsExactly("speculated by author: Karsa Star present_in in Odesa, intended");
    assertThat(Claims.of("The pilot expects the tug Karsa Star at Odesa."))
        .containsExactly("speculated by The pilot: Karsa Star present_in in Odesa, intended");
    assertThat(Claims.of("The tug Karsa Star, which was due at Odesa, did not appear."))
        .containsExactly("asserted by author: Karsa Star not present_in in Odesa");
    assertThat(Claims.of("The problem lies in Odesa.")).isEmpty();
    assertThat(Claims.of("Marlo Quist expects to meet Dana Orvik."))
        .noneMatch(line -> line.startsWith("asserted"));
  }

  @Test
  void whoHasNobodySomewhereIsNotThere() {
    assertThat(Claims.of("Orlan Trading has had nobody in Odesa since 2022."))
        .containsExactly("asserted by author: Orlan Trading not present_in in Odesa, 2022/..");
    assertThat(
            Claims.of(
                "The guards at the mine work for Orlan Trading. Its director, Marlo Quist, wrote that"
                    + " the firm has nobody in Odesa."))
        .contains("denied by Marlo Quist: Orlan Trading present_in in Odesa");
  }

  @Test
  void shipsAndLorriesCarryWhatIsAboard() {
    assertThat(Claims.of("We counted forty drums of fuel aboard the tug Karsa Star."))
        .containsExactly("asserted by author: Karsa Star transports (forty drums of fuel)");
    assertThat(Claims.of("The tug Karsa Star ran aground with 90,000 tonnes of crude aboard."))
        .contains("asserted by author: Karsa Star transports (90,000 tonnes of crude)");
    assertThat(Claims.of("Lorries of Orlan Trading carried the crates to the port."))
        .containsExactly("asserted by author: Orlan Trading transports (the crates)");
    assertThat(Claims.of("The barges carried copper scrap."))
        .containsExactly("asserted by author: barges transports (copper scrap)");
  }

  @Test
  void theyAreThePeopleWhoOpenTheSentence() {
    assertThat(Claims.of("The guards said that they worked for Orlan Trading."))
        .containsExactly("reported by The guards: guards works_for Orlan Trading");
    assertThat(
            Claims.of(
                "The men told a docker, who repeated it to us, that they were employed by Orlan"
                    + " Trading, a security firm."))
        .containsExactly("reported by The men: men works_for Orlan Trading");
  }
}
