package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Sources that stand before a colon, as cables and notes have them.
final class SourceLabelTest {

  @Test
  void whatStandsBehindTheColonIsTheSourcesWord() {
    assertThat(Claims.of("Source B: Ana Ruiz controls Kessa Mining."))
        .containsExactly("reported by Source B: Ana Ruiz controls Kessa Mining");
    assertThat(Claims.of("3/ Source B (local trader, reliable): Ana Ruiz controls Kessa Mining."))
        .containsExactly("reported by Source B: Ana Ruiz controls Kessa Mining");
    assertThat(Claims.of("Fuente B (comerciante, fiable): quien manda en Kesa Minera es Ana Ruiz."))
        .containsExactly("reported by Fuente B: Ana Ruiz controls Kesa Minera");
    assertThat(Claims.of("Источник «Клён» (торговец): Анна Орлова контролирует фирму «Кесса»."))
        .containsExactly("reported by Клён: Анна Орлова controls Кесса");
  }

  @Test
  void aColonBehindAClauseLabelsNothing() {
    assertThat(Claims.of("Kessa Mining has three sources of income: it sells oil to Orlan Bank."))
        .containsExactly("asserted by author: Kessa Mining sells Orlan Bank (oil)");
  }

  @Test
  void aSourceThatOnlyNamesAPaperTellsNothing() {
    assertThat(Claims.of("Ana Ruiz controls Kessa Mining. Source: Tavenka Mirror."))
        .containsExactly("asserted by author: Ana Ruiz controls Kessa Mining");
  }

  @Test
  void aLineWithoutAFrequentWordIsReadByItsVerbs() {
    assertThat(Claims.of("Ana Ruiz controla Kesa Minera."))
        .containsExactly("asserted by author: Ana Ruiz controls Kesa Minera");
    assertThat(Claims.of("Ana Ruiz controls Kessa Mining."))
        .containsExactly("asserted by author: Ana Ruiz controls Kessa Mining");
  }
}
