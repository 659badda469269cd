package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What Spanish tells of whose each part of a firm is, and of parts that stand without their firm.
final class SpanishShareListsTest {

  @Test
  void eachHolderHasTheShareBeforeHim() {
    assertThat(
            Claims.of(
                "El 55 % de Kesa Minera es de Ana Ruiz, el 30 % de Berto Lanza y el resto de Orlan Bank."))
        .containsExactly(
            "asserted by author: Ana Ruiz owns Kesa Minera, 55 %",
            "asserted by author: Berto Lanza owns Kesa Minera, 30 %",
            "asserted by author: Orlan Bank owns Kesa Minera, 15 %");
  }

  @Test
  void theShareMayStandBehindTheHolder() {
    assertThat(Claims.of("Kesa Minera pertenece a Ana Ruiz en un 55 % y a Berto Lanza en un 45 %."))
        .containsExactly(
            "asserted by author: Ana Ruiz owns Kesa Minera, 55 %",
            "asserted by author: Berto Lanza owns Kesa Minera, 45 %");
  }

  @Test
  void theVerbIsLeftOutBehindTheFirstHolder() {
    assertThat(
            Claims.of(
                "Ana Ruiz tiene el 55 % de Kesa Minera, Berto Lanza el 30 % y Orlan Bank el resto."))
        .containsExactly(
            "asserted by author: Ana Ruiz owns Kesa Minera, 55 %",
            "asserted by author: Berto Lanza owns Kesa Minera, 30 %",
            "asserted by author: Orlan Bank owns Kesa Minera, 15 %");
  }

  @Test
  void theSecondMayHoldAPartOfAnotherFirm() {
    assertThat(
            Claims.of("Ana Ruiz posee el 55 % de Kesa Minera y Berto Lanza el 30 % de Orlan Bank."))
        .containsExactly(
            "asserted by author: Ana Ruiz owns Kesa Minera, 55 %",
            "asserted by author: Berto Lanza owns Orlan Bank, 30 %");
  }

  @Test
  void whatIsLeftIsOfTheFirmOfWhoseShareWasTold() {
    assertThat(Claims.of("Orlan Bank posee el 55 % de Kesa Minera. El otro 45 % es de Ana Ruiz."))
        .containsExactly(
            "asserted by author: Orlan Bank owns Kesa Minera, 55 %",
            "asserted by author: Ana Ruiz owns Kesa Minera, 45 %");
  }

  @Test
  void aShareAloneIsOfTheFirmOfWhichTheTextSpeaks() {
    assertThat(
            Claims.of(
                "Kesa Minera cerró ayer. Según la Cámara de Comercio, Ana Ruiz tiene el 55 % y Berto Lanza el 45 %."))
        .containsExactly(
            "reported by Cámara de Comercio: Ana Ruiz owns Kesa Minera, 55 %",
            "reported by Cámara de Comercio: Berto Lanza owns Kesa Minera, 45 %");
  }

  @Test
  void votesAreNobodysShare() {
    assertThat(Claims.of("Kesa Minera cerró ayer. Ana Ruiz obtuvo el 45 % de los votos."))
        .isEmpty();
  }
}
