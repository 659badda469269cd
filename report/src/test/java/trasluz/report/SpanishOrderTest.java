package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Who does what in Spanish where the order of words alone would tell it the wrong way round.
final class SpanishOrderTest {

  @Test
  void aFirmBeforeItsPronounIsWhatIsControlled() {
    for (String text :
        new String[] {
          "Molinos Lago la controla Akamas Capital.",
          "Molinos Lago la controla un fondo de Chipre, Akamas Capital.",
          "A Molinos Lago la controla un fondo, Akamas Capital."
        }) {
      assertThat(Claims.of(text))
          .as(text)
          .containsExactly("asserted by author: Akamas Capital controls Molinos Lago");
    }
  }

  @Test
  void aPronounForSomethingBeforeLeavesTheSubjectInItsPlace() {
    assertThat(Claims.of("Molinos Lago la vendió a Transportes Lanza."))
        .containsExactly("asserted by author: Molinos Lago sells Transportes Lanza");
  }

  @Test
  void whatStandsBehindARelativeClauseIsToldOfWhatStandsBeforeIt() {
    assertThat(
            Claims.of(
                "Molinos Lago, que dirige Clara Bonet, hermana de Luis Peña, vendió trigo a Transportes Lanza."))
        .contains("asserted by author: Molinos Lago sells Transportes Lanza (trigo)")
        .noneMatch(claim -> claim.contains("Clara Bonet sells"));
  }

  @Test
  void aSourceBehindTheSecondVerbSaysNothingOfTheFirst() {
    assertThat(
            Claims.of(
                "Luis Peña preside la naviera Costa Norte y, según consta en el Registro Mercantil, posee Molinos Lago."))
        .containsExactly(
            "asserted by author: Luis Peña director_of Costa Norte",
            "confirmed by Registro Mercantil: Luis Peña owns Molinos Lago");
  }

  @Test
  void toWhomSomebodyToldItIsNotWhoseWordItIs() {
    assertThat(
            Claims.of(
                "Luis Peña y Abel Yáñez se vieron en Quito, según contó a este periódico un camarero."))
        .containsExactly("reported by un camarero: Luis Peña meets Abel Yáñez in Quito");
  }

  @Test
  void nobodyAnswersToWhereAFirmIsListed() {
    assertThat(
            Claims.of(
                "Luis Peña trabaja para Gaznord, una empresa sancionada por la Unión Europea.\n\n«Disparates», replica él."))
        .contains("denied by Luis Peña: Luis Peña works_for Gaznord")
        .noneMatch(claim -> claim.startsWith("denied") && claim.contains("designated_by"));
  }
}
