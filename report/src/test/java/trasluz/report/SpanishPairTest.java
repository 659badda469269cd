package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whom `ambos` and `los dos` take up, and whose a post without an owner is.
final class SpanishPairTest {

  @Test
  void bothAreTheTwoPersonsOfTheSentenceBefore() {
    assertThat(
            Claims.of(
                "Luis Peña vio a Abel Yáñez en la feria.\n\nAmbos trabajan para Molinos Lago."))
        .contains(
            "asserted by author: Luis Peña works_for Molinos Lago",
            "asserted by author: Abel Yáñez works_for Molinos Lago");
    assertThat(
            Claims.of(
                "La diputada Clara Bonet discutió con el diputado Luis Peña.\n\nLos dos diputados militan en el Partido Austral."))
        .containsExactly(
            "asserted by author: Clara Bonet member_of Partido Austral",
            "asserted by author: Luis Peña member_of Partido Austral");
  }

  @Test
  void bothAreNobodyBehindOneOrThree() {
    assertThat(Claims.of("Luis Peña descansa.\n\nLos dos trabajan para Molinos Lago.")).isEmpty();
    assertThat(
            Claims.of(
                "Luis Peña, Abel Yáñez y Clara Bonet descansan.\n\nAmbos trabajan para Molinos Lago."))
        .isEmpty();
  }

  @Test
  void aPostWithoutOwnerIsInTheOnlyFirmNamedBefore() {
    for (String text :
        new String[] {
          "Molinos Lago quebró.\n\nLa gerente general, Ximena Ordás, dejó el cargo.",
          "Molinos Lago quebró.\n\nXimena Ordás, gerente general, dejó el cargo.",
          "Cuando quebró Molinos Lago, la gerente, Ximena Ordás, dejó el cargo."
        }) {
      assertThat(Claims.of(text))
          .as(text)
          .containsExactly("asserted by author: Ximena Ordás director_of Molinos Lago");
    }
  }

  @Test
  void aPostWithoutOwnerIsNobodysBehindTwoFirms() {
    assertThat(
            Claims.of(
                "La naviera Costa Norte y Molinos Lago quebraron.\n\nLa gerente, Ximena Ordás, dejó el cargo."))
        .isEmpty();
  }

  @Test
  void thePersonBehindACooperativeIsItsPresident() {
    assertThat(
            Claims.of(
                "La cooperativa Río Verde cerró.\n\nLa presidenta de la cooperativa, Marta Oliva, no contestó."))
        .containsExactly("asserted by author: Marta Oliva director_of Río Verde");
    assertThat(
            Claims.of(
                "Molinos Lago quebró.\n\nLa apoderada de la firma en Quito, Ximena Ordás, dejó el cargo."))
        .containsExactly("asserted by author: Ximena Ordás represents Molinos Lago");
  }

  @Test
  void whatSomebodyThenWasIsTold() {
    assertThat(Claims.of("Clara Bonet, entonces directora de Molinos Lago, firmó el contrato."))
        .containsExactly("asserted by author: Clara Bonet director_of Molinos Lago");
  }
}
