package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Spanish labels with a colon, as in extracts and notes.
final class SpanishLabelsTest {

  @Test
  void labelsTellOfTheFirmOfTheHeading() {
    assertThat(
            Claims.of(
                "Molinos Lago S.L.\n\nAdministrador único: Luis Peña\n\nSocios: Luis Peña (40 %) y Clara Bonet (60 %)"))
        .containsExactly(
            "asserted by author: Luis Peña director_of Molinos Lago S.L.",
            "asserted by author: Luis Peña owns Molinos Lago S.L., 40 %",
            "asserted by author: Clara Bonet owns Molinos Lago S.L., 60 %");
  }

  @Test
  void theRegisterInALabelConfirms() {
    assertThat(
            Claims.of(
                "Accionistas de Molinos Lago, según el Registro Mercantil: Luis Peña, 60 %; Clara Bonet, 25 %."))
        .containsExactly(
            "confirmed by Registro Mercantil: Luis Peña owns Molinos Lago, 60 %",
            "confirmed by Registro Mercantil: Clara Bonet owns Molinos Lago, 25 %");
  }

  @Test
  void aLabelBehindTwoFirmsOrWithADoubtTellsNothing() {
    assertThat(Claims.of("Molinos Lago S.L. y Transportes Lanza S.L.\n\nAdministrador: Luis Peña"))
        .isEmpty();
    assertThat(Claims.of("Presunto dueño de Molinos Lago: Luis Peña."))
        .noneMatch(claim -> claim.startsWith("asserted"));
    assertThat(Claims.of("Administrador: Luis Peña.")).isEmpty();
  }

  @Test
  void whoeverSucceedsSomebodyHasThePost() {
    assertThat(Claims.of("Clara Bonet sucedió a Luis Peña como presidenta de Molinos Lago."))
        .containsExactly("asserted by author: Clara Bonet director_of Molinos Lago");
    assertThat(Claims.of("Clara Bonet sucedió a Luis Peña en la presidencia de Molinos Lago."))
        .containsExactly("asserted by author: Clara Bonet director_of Molinos Lago");
  }
}
