package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Spanish answers to the claim before that tell no claim of their own.
final class SpanishAnswersTest {
  private static final String CLAIM = "Clara Bonet dijo que Luis Peña controla Molinos Lago.\n\n";
  private static final String TOLD = "reported by Clara Bonet: Luis Peña controls Molinos Lago";
  private static final String DENIED = "denied by Luis Peña: Luis Peña controls Molinos Lago";
  private static final String UNPROVEN = "no_evidence by author: Luis Peña controls Molinos Lago";

  @Test
  void aFlatNoDenies() {
    for (String answer :
        new String[] {
          "«Ni hablar», respondió Peña.",
          "«Puras mentiras», contestó Peña.",
          "«¡Mentira!», exclamó Peña.",
          "Nada de eso es cierto, replica Peña.",
          "Falso de toda falsedad, zanjó ayer Peña.",
          "Preguntado por ello, Peña respondió: «Ni un papel».",
          "Peña rechaza esa versión.",
          "Peña niega rotundamente cualquier vínculo.",
          "Peña tachó la acusación de disparate."
        }) {
      assertThat(Claims.of(CLAIM + answer)).as(answer).containsExactly(TOLD, DENIED);
    }
  }

  @Test
  void whatNothingProvesIsWithoutEvidence() {
    for (String answer :
        new String[] {
          "No hay un solo papel que lo pruebe.",
          "Ningún documento lo respalda.",
          "Nada lo acredita.",
          "Nadie lo ha probado."
        }) {
      assertThat(Claims.of(CLAIM + answer)).as(answer).containsExactly(TOLD, UNPROVEN);
    }
  }

  @Test
  void whoDoesNotAnswerDeniesNothing() {
    for (String answer :
        new String[] {
          "Peña no lo niega.",
          "Peña no quiso comentarlo.",
          "«Es posible», respondió Peña.",
          "«Pregunten a otro», respondió Peña."
        }) {
      assertThat(Claims.of(CLAIM + answer)).as(answer).containsExactly(TOLD);
    }
  }

  @Test
  void whoeverKeepsSilentIsNotWhoeverDenies() {
    assertThat(Claims.of(CLAIM + "Molinos Lago no contestó; la abogada, sí: «Puras mentiras»."))
        .containsExactly(TOLD);
  }

  @Test
  void theAnswerInTheSameSentenceDeniesItsOwnClaim() {
    for (String answer :
        new String[] {
          ", pero Peña lo niega.", ", lo que Peña niega.", ", extremo que Peña desmiente."
        }) {
      String text =
          "Abel Yáñez trabaja para Costa Norte. Clara Bonet dijo que Luis Peña controla Molinos Lago";
      assertThat(Claims.of(text + answer))
          .as(answer)
          .containsExactly("asserted by author: Abel Yáñez works_for Costa Norte", TOLD, DENIED);
    }
  }

  @Test
  void aSpeakerBeforeOrBehindQuotationMarksNeedsNoVerbOfSaying() {
    String claim = "reported by Abel Yáñez: Luis Peña owns Costa Norte";
    for (String text :
        new String[] {
          "Abel Yáñez sonríe: «La naviera Costa Norte es de Luis Peña».",
          "Abel Yáñez se encoge de hombros: «La naviera Costa Norte es de Luis Peña».",
          "«La naviera Costa Norte es de Luis Peña», bromea Abel Yáñez.",
          "«La naviera Costa Norte es de Luis Peña», se despidió Abel Yáñez."
        }) {
      assertThat(Claims.of(text)).as(text).containsExactly(claim);
    }
  }

  @Test
  void aColonWithoutAnybodyBeforeItNamesNoSpeaker() {
    assertThat(Claims.of("La lista es clara: «Molinos Lago es de Luis Peña»."))
        .containsExactly("asserted by author: Luis Peña owns Molinos Lago");
  }

  @Test
  void aQuestionAssertsNothingButMayBeDenied() {
    assertThat(Claims.of("¿Trabaja Hugo Salas para la firma Kesa? Él lo niega."))
        .containsExactly("denied by Hugo Salas: Hugo Salas works_for Kesa");
    assertThat(Claims.of("¿Quién paga a Hugo Salas? Ana Ruiz lo niega.")).isEmpty();
    assertThat(Claims.of("¿Trabaja Hugo Salas para la firma Kesa? Él calla.")).isEmpty();
  }

  @Test
  void whoAsksWhoTellsNobody() {
    assertThat(Claims.of("Ana Ruiz dirige la firma Kesa. No se sabe quién paga a Hugo Salas."))
        .containsExactly("asserted by author: Ana Ruiz director_of Kesa");
  }

  @Test
  void aPaperThatWasNotFoundAnswersTheClaimBefore() {
    assertThat(
            Claims.of(
                "Hugo Salas preside la firma Kesa. He pasado dos tardes en el registro de comercio y no he"
                    + " encontrado un solo papel que lo avale."))
        .contains("no_evidence by author: Hugo Salas director_of Kesa");
  }

  @Test
  void aMeetingThatWasNotHeldIsNegative() {
    assertThat(
            Claims.of(
                "Tampoco se celebró la reunión entre Hugo Salas y Ana Ruiz que anunció la radio."))
        .containsExactly("asserted by author: Hugo Salas not meets Ana Ruiz");
  }
}
