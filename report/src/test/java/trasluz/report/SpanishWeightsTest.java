package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What stands beside a Spanish saying and makes more or less of it.
final class SpanishWeightsTest {
  private static final String FACT = "Luis Peña controls Molinos Lago";

  @Test
  void whoShowsNoPaperOnlyClaims() {
    for (String says :
        new String[] {
          "Clara Bonet sostiene, sin mostrar un papel, que",
          "Clara Bonet afirma, sin presentar pruebas, que",
          "Clara Bonet asegura sin enseñar prueba alguna que"
        }) {
      assertThat(Claims.of(says + " Luis Peña controla Molinos Lago."))
          .as(says)
          .containsExactly("alleged by Clara Bonet: " + FACT);
    }
    assertThat(Claims.of("Clara Bonet dijo, sin dar nombres, que Luis Peña controla Molinos Lago."))
        .containsExactly("reported by Clara Bonet: " + FACT);
  }

  @Test
  void whoHeardItPassesOnSomebodysWord() {
    assertThat(
            Claims.of("Clara Bonet dice haber oído en misa que Luis Peña controla Molinos Lago."))
        .containsExactly("reported by unnamed: " + FACT);
  }

  @Test
  void whatIsCalledARumourBehindItIsOne() {
    for (String calls : new String[] {"; es rumor.", "; se trata de un rumor."}) {
      assertThat(Claims.of("Clara Bonet dice que Luis Peña controla Molinos Lago" + calls))
          .as(calls)
          .allMatch(claim -> claim.startsWith("rumoured"));
    }
  }

  @Test
  void whatLacksAllGroundIsWhoseWhoSpreadIt() {
    for (String lacks :
        new String[] {
          "La versión de que Luis Peña controla Molinos Lago, difundida por Clara Bonet, carece hasta hoy de"
              + " respaldo documental.",
          "La tesis de que Luis Peña controla Molinos Lago, publicada por Clara Bonet, no tiene ningún asidero."
        }) {
      assertThat(Claims.of(lacks)).as(lacks).containsExactly("no_evidence by Clara Bonet: " + FACT);
    }
  }

  @Test
  void theSecondOfTwoSayingsIsNotDenied() {
    for (String says :
        new String[] {
          "Clara Bonet negó el pago y añadió que Luis Peña controla Molinos Lago.",
          "Clara Bonet negó el acuerdo, pero reconoció que Luis Peña controla Molinos Lago."
        }) {
      assertThat(Claims.of(says)).as(says).containsExactly("reported by Clara Bonet: " + FACT);
    }
  }

  @Test
  void aDenialReachesOverAnAside() {
    assertThat(
            Claims.of(
                "Tampoco es verdad, por mucho que se repita, que Luis Peña controle Molinos Lago."))
        .containsExactly("no_evidence by author: " + FACT);
  }

  @Test
  void aSourceBehindTheSecondSubjectSaysNothingOfTheFirst() {
    assertThat(
            Claims.of(
                "Molinos Lago lo controla Luis Peña, pero su dueña, según consta en el Registro"
                    + " Mercantil, es Clara Bonet."))
        .contains("asserted by author: " + FACT);
  }

  @Test
  void aFlatNoInAClauseDenies() {
    assertThat(
            Claims.of(
                "Clara Bonet dijo que Luis Peña controla Molinos Lago.\n\nPeña sostiene que no es así."))
        .containsExactly("reported by Clara Bonet: " + FACT, "denied by Luis Peña: " + FACT);
    assertThat(Claims.of("Luis Peña dice que no, que no controla Molinos Lago."))
        .containsExactly("denied by Luis Peña: " + FACT);
  }

  @Test
  void whatIsNotShownIsNobodysWord() {
    assertThat(
            Claims.of(
                "Clara Bonet afirma, sin presentar un solo documento, que Luis Peña controla Molinos"
                    + " Lago."))
        .containsExactly("alleged by Clara Bonet: " + FACT);
    assertThat(
            Claims.of(
                "La fiscal no aportó un solo documento que acredite que Luis Peña controla Molinos Lago."))
        .containsExactly("no_evidence by author: " + FACT);
    assertThat(
            Claims.of(
                "El perito presentó un documento que acredita que Luis Peña controla Molinos Lago."))
        .containsExactly("confirmed by un documento: " + FACT);
  }

  @Test
  void whoPutAStoryAboutIsWhoseItIs() {
    for (String told :
        new String[] {
          "El cuento que puso a rodar Clara Bonet, de que",
          "La especie que difundió Clara Bonet, de que"
        }) {
      assertThat(Claims.of(told + " Luis Peña controla Molinos Lago, carece de todo fundamento."))
          .as(told)
          .containsExactly("no_evidence by Clara Bonet: " + FACT);
    }
  }

  @Test
  void aDeniedDealOfWhichNothingIsToldIsNoneOfTheDeniers() {
    assertThat(
            Claims.of(
                "Clara Bonet desmintió la compra, pero reconoció que Luis Peña controla Molinos Lago."))
        .containsExactly("reported by Clara Bonet: " + FACT);
    assertThat(Claims.of("Clara Bonet desmintió la compra de Molinos Lago."))
        .containsExactly("denied by Clara Bonet: Clara Bonet buys Molinos Lago");
  }

  @Test
  void aClauseWithItsOwnSubjectIsNoPartOfWhatIsDoubted() {
    for (String doubted :
        new String[] {
          "El rumor carece de respaldo y", "No hay pruebas y", "Clara Bonet niega el pago, pero"
        }) {
      String claims = "asserted by author: " + FACT;
      boolean flat = !doubted.startsWith("No hay");
      assertThat(Claims.of(doubted + " Luis Peña controla Molinos Lago."))
          .as(doubted)
          .containsExactly(flat ? claims : "no_evidence by author: " + FACT);
    }
    assertThat(
            Claims.of(
                "Berto Mena niega que Clara Bonet dirija Molinos Lago y que Luis Peña controle Molinos"
                    + " Lago."))
        .contains("denied by Berto Mena: " + FACT);
  }
}
