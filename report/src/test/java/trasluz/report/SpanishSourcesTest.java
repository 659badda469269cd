package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whose word something is in Spanish, and how far a source reaches.
final class SpanishSourcesTest {

  @Test
  void aSourceInARelativeClauseSaysNothingOfTheMainOne() {
    assertThat(
            Claims.of(
                "Abel Yáñez, que según la prensa es testaferro de Luis Peña, vendió trigo a Costa Norte."))
        .containsExactlyInAnyOrder(
            "asserted by author: Abel Yáñez sells Costa Norte (trigo)",
            "reported by la prensa: Abel Yáñez represents Luis Peña");
  }

  @Test
  void theDocumentBeforeTheRelativeClauseShows() {
    assertThat(Claims.of("Hay un acta en la que figura que Luis Peña es dueño de Molinos Lago."))
        .containsExactly("confirmed by un acta: Luis Peña owns Molinos Lago");
  }

  @Test
  void heHimselfIsWhoTheClaimIsOf() {
    assertThat(Claims.of("Según contó él mismo, Luis Peña trabaja para Molinos Lago."))
        .containsExactly("reported by Luis Peña: Luis Peña works_for Molinos Lago");
  }

  @Test
  void aReminderIsNobodysWord() {
    assertThat(Claims.of("Molinos Lago, conviene recordarlo, es de Luis Peña."))
        .containsExactly("asserted by author: Luis Peña owns Molinos Lago");
  }

  @Test
  void talkOfAPlanIsARumour() {
    assertThat(Claims.of("Corre la voz de que Molinos Lago va a vender el buque a Costa Norte."))
        .containsExactly(
            "rumoured by unnamed: Molinos Lago sells Costa Norte (el buque), intended");
  }

  @Test
  void whatNobodyMentionedIsNotDoubted() {
    assertThat(Claims.of("Luis Peña trabaja para Molinos Lago, dato que nadie mencionó ayer."))
        .containsExactly("asserted by author: Luis Peña works_for Molinos Lago");
  }

  @Test
  void whatIsSaidInPassingOfAReaderIsTheAuthorsWord() {
    assertThat(
            Claims.of(
                "Un lector, Abel Yáñez, que trabajó para Molinos Lago, me asegura por teléfono que Luis Peña dirige Costa Norte."))
        .contains("asserted by author: Abel Yáñez works_for Molinos Lago");
  }
}
