package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is said within quotation marks over several sentences is the speaker's word, and what
/// nothing confirms is not confirmed.
final class QuotationsTest {

  @Test
  void aSentenceQuotedWholeIsTheWordOfWhoSpokeBefore() {
    assertThat(
            Claims.of(
                "\"Orlan Bank is sound,\" said Luis Pell. \"Ana Ruiz bought Kesa Mining in May.\""))
        .containsExactly("reported by Luis Pell: Ana Ruiz buys Kesa Mining");
    assertThat(Claims.of("«El banco quebró», dijo Luis Peña. «Ana Ruiz compró Kesa Minera»."))
        .containsExactly("reported by Luis Peña: Ana Ruiz buys Kesa Minera");
  }

  @Test
  void aQuotationGoesOnUntilItIsClosed() {
    assertThat(
            Claims.of(
                "Анна Лапина рассказала: «Фирма закрыта. Лев Жердев купил фирму „Келла“»."
                    + " Лев Жердев купил банк «Орлан»."))
        .containsExactly(
            "reported by Анна Лапина: Лев Жердев buys Келла",
            "asserted by author: Лев Жердев buys Орлан");
    assertThat(
            Claims.of(
                "«Банк „Орлан“ закрыт, — сказала Анна Лапина. — Лев Жердев купил фирму „Келла“»."))
        .containsExactly("reported by Анна Лапина: Лев Жердев buys Келла");
  }

  @Test
  void theQuotationOfTheNextSentenceSaysNothingOfThisOne() {
    assertThat(Claims.of("«El banco Orlan es de Ana Ruiz», dijo Luis Peña. «Llovía».").getFirst())
        .isEqualTo("reported by Luis Peña: Ana Ruiz owns Orlan");
  }

  @Test
  void namesInQuotationMarksAreNobodysWord() {
    assertThat(Claims.of("\"Karsa Oil\" paid Orlan Bank."))
        .containsExactly("asserted by author: Karsa Oil pays Orlan Bank");
    assertThat(Claims.of("«Ветрум» купил банк «Орлан»."))
        .containsExactly("asserted by author: Ветрум buys Орлан");
  }

  @Test
  void whatADocumentDoesNotConfirmHasNoEvidence() {
    assertThat(Claims.of("Ни один документ не подтверждает, что Лев Жердев владеет «Орланом»."))
        .containsExactly("no_evidence by author: Лев Жердев owns Орланом");
    assertThat(Claims.of("Суд не установил, что Лев Жердев владеет «Орланом»."))
        .containsExactly("no_evidence by author: Лев Жердев owns Орланом");
  }

  @Test
  void whoIsSureOfSomethingSaysIt() {
    assertThat(Claims.of("Анна Лапина уверена, что Лев Жердев владеет «Орланом»."))
        .containsExactly("reported by Анна Лапина: Лев Жердев owns Орланом");
    assertThat(Claims.of("Luis Pell is sure that Ana Ruiz owns Orlan Bank."))
        .containsExactly("reported by Luis Pell: Ana Ruiz owns Orlan Bank");
    assertThat(Claims.of("Luis Peña está convencido de que Ana Ruiz controla Kesa Minera."))
        .containsExactly("reported by Luis Peña: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void whatIsCalledUntrueOrUnprovenIsNotTold() {
    assertThat(Claims.of("Неверно, что Лев Жердев владеет «Орланом»."))
        .containsExactly("no_evidence by author: Лев Жердев owns Орланом");
    assertThat(Claims.of("Министерство отказалось подтвердить, что Лев Жердев владеет «Орланом»."))
        .containsExactly("no_evidence by author: Лев Жердев owns Орланом");
    assertThat(Claims.of("It is far from proven that Ana Ruiz controls Orlan Bank."))
        .containsExactly("no_evidence by author: Ana Ruiz controls Orlan Bank");
    assertThat(Claims.of("Es falso que Ana Ruiz controle Kesa Minera."))
        .containsExactly("no_evidence by author: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void whatAlmostHappenedInSpanishIsNoFact() {
    assertThat(Claims.of("Ana Ruiz casi compró Kesa Minera."))
        .containsExactly("speculated by author: Ana Ruiz buys Kesa Minera");
    assertThat(Claims.of("Compró Kesa Minera.")).isEmpty();
  }
}
