package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What Spanish tells with a second verb that says how it goes on or comes about, and how long.
final class SpanishPeriphrasesTest {

  @Test
  void whatSomebodyHasBeenDoingForYearsIsDone() {
    assertThat(Claims.of("Kesa Minera lleva diez años vendiendo cobre a Orlan Bank."))
        .containsExactly("asserted by author: Kesa Minera sells Orlan Bank (cobre)");
  }

  @Test
  void whatSomebodyEndedUpDoingIsDone() {
    assertThat(Claims.of("Kesa Minera acabó comprando Orlan Bank."))
        .containsExactly("asserted by author: Kesa Minera buys Orlan Bank");
  }

  @Test
  void whatCameToBeOrGoesOnBeingControlledIsControlledByAnother() {
    assertThat(
            Claims.of(
                "Orlan Bank pasó a ser controlado por Kesa Minera. Orlan Bank sigue controlado por Kesa Minera. Orlan Bank no sigue controlado por Kesa Minera."))
        .containsExactly(
            "asserted by author: Kesa Minera controls Orlan Bank",
            "asserted by author: Kesa Minera controls Orlan Bank",
            "asserted by author: Kesa Minera not controls Orlan Bank");
  }

  @Test
  void yearsMayStandBeforeWhatSomebodyWas() {
    assertThat(
            Claims.of(
                "Ana Ruiz fue hasta 2016 socia de Berto Lanza. Ana Ruiz fue entre 2012 y 2016 presidenta de Kesa Minera."))
        .containsExactly(
            "asserted by author: Ana Ruiz associate_of Berto Lanza",
            "asserted by author: Ana Ruiz director_of Kesa Minera");
  }

  @Test
  void whatHasNoRelationTellsNone() {
    assertThat(
            Claims.of(
                "Ana Ruiz llegó a ser vista como una aliada del banco. Orlan Bank quedó arruinado por Kesa Minera. Kesa Minera lleva diez años esperando a Orlan Bank."))
        .isEmpty();
  }

  @Test
  void aFirstNameIsNoMonth() {
    assertThat(Claims.of("Marta Vidal se reunió con Ana Ruiz el 3 de mayo de 2021."))
        .containsExactly("asserted by author: Marta Vidal meets Ana Ruiz, 2021-05-03");
  }
}
