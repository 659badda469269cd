package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Who in Spanish was seen where, and on whose word.
final class SpanishSightingsTest {

  @Test
  void whoSawSomebodyTellsThatHeWasThere() {
    assertThat(Claims.of("Los vecinos vieron a Ana Ruiz en Lima."))
        .containsExactly("reported by Los vecinos: Ana Ruiz present_in in Lima");
  }

  @Test
  void whatAShipWasSeenDoingIsDoneThere() {
    assertThat(
            Claims.of(
                "Una lancha vio descargar en Guayaquil al granelero «Orvik». El granelero «Orvik», al que este columnista vio descargar en Lima, zarpó ayer."))
        .containsExactly(
            "reported by Una lancha: Orvik present_in in Guayaquil",
            "asserted by author: Orvik present_in in Lima");
  }

  @Test
  void whoIsSeenLeavingIsNotSaidToBeThere() {
    assertThat(Claims.of("Los vecinos vieron a Ana Ruiz salir de Lima.")).isEmpty();
  }

  @Test
  void whomNobodySawWasNotThere() {
    assertThat(
            Claims.of(
                "Tampoco se observó a Ana Ruiz en Lima ni en Guayaquil. Nadie vio a Berto Lanza en Lima."))
        .containsExactly(
            "asserted by author: Ana Ruiz not present_in in Lima",
            "asserted by author: Ana Ruiz not present_in in Guayaquil",
            "asserted by author: Berto Lanza not present_in in Lima");
  }

  @Test
  void whoDidNotSeeSomebodyTellsNothing() {
    assertThat(Claims.of("Los vecinos no vieron a Ana Ruiz en Lima.")).isEmpty();
  }

  @Test
  void picturesConfirm() {
    assertThat(Claims.of("Las imágenes muestran a Ana Ruiz en Lima."))
        .containsExactly("confirmed by Las imágenes: Ana Ruiz present_in in Lima");
  }

  @Test
  void whoSeesAnotherBehindThePassiveIsNotThere() {
    assertThat(Claims.of("Ana Ruiz fue vista en Lima por dos pescadores."))
        .containsExactly("reported by dos pescadores: Ana Ruiz present_in in Lima");
  }

  @Test
  void whatSomebodyIsSeenDoingIsNotDoneByWhoSeesIt() {
    assertThat(Claims.of("Ana Ruiz vio entrar en Lima a Berto Lanza."))
        .containsExactly("reported by Ana Ruiz: Berto Lanza present_in in Lima");
    assertThat(Claims.of("Ana Ruiz vio la oportunidad en Lima.")).isEmpty();
  }
}
