package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Spanish words that make a claim weaker, and what is none.
final class SpanishDoubtsTest {

  @Test
  void everydayWordsOfDoubtAreHeard() {
    assertThat(Claims.of("A falta de confirmación oficial, Luis Peña dirige Molinos Lago."))
        .containsExactly("rumoured by unnamed: Luis Peña director_of Molinos Lago");
    assertThat(Claims.of("Por lo visto, Luis Peña trabaja para Molinos Lago."))
        .containsExactly("alleged by unnamed: Luis Peña works_for Molinos Lago");
    assertThat(Claims.of("Ojalá Luis Peña dirija Molinos Lago."))
        .containsExactly("speculated by author: Luis Peña director_of Molinos Lago");
    assertThat(Claims.of("No es que Luis Peña trabaje para Molinos Lago."))
        .containsExactly("no_evidence by author: Luis Peña works_for Molinos Lago");
  }

  @Test
  void aSalePutOffIsNoSale() {
    assertThat(
            Claims.of(
                "Los accionistas decidieron aplazar la venta de Seguros Estero S.A. al grupo Altiplano."))
        .isEmpty();
  }

  @Test
  void aShipThatHasLainForDaysCarriesNone() {
    assertThat(Claims.of("El buque «Rosa» lleva ocho días fondeado frente a Vigo."))
        .noneMatch(claim -> claim.contains("transports"));
  }

  @Test
  void papersAreNoSupplies() {
    assertThat(Claims.of("Clara Bonet entregó a Molinos Lago la copia de un extracto.")).isEmpty();
    assertThat(Claims.of("Clara Bonet entregó a Molinos Lago veinte camiones."))
        .containsExactly("asserted by author: Clara Bonet supplies Molinos Lago (veinte camiones)");
  }
}
