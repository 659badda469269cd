package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Holders of equal parts, in three languages.
final class EqualSharesTest {

  @Test
  void ofTwoInEqualPartsEachHoldsAHalf() {
    String[] half = {
      "asserted by author: Ana Ruiz owns Kessa Mining, 50 %",
      "asserted by author: Marlo Quist owns Kessa Mining, 50 %"
    };
    assertThat(Claims.of("Kessa Mining is owned in equal parts by Ana Ruiz and Marlo Quist."))
        .containsExactly(half);
    assertThat(Claims.of("Ana Ruiz and Marlo Quist own Kessa Mining in equal shares."))
        .containsExactly(half);
  }

  @Test
  void ofThreeEachHoldsAThirdWithinAHundredthOfAPercent() {
    assertThat(Claims.of("Ana Ruiz, Marlo Quist and Dana Orvik own Kessa Mining in equal shares."))
        .contains("asserted by author: Dana Orvik owns Kessa Mining, 33.33 % to 33.34 %");
  }

  @Test
  void whatTheyHoldTogetherIsParted() {
    assertThat(Claims.of("Ana Ruiz and Marlo Quist own 80% of Kessa Mining in equal shares."))
        .containsExactly(
            "asserted by author: Ana Ruiz owns Kessa Mining, 40 %",
            "asserted by author: Marlo Quist owns Kessa Mining, 40 %");
  }

  @Test
  void oneHolderOrTwoCompaniesTellNoParts() {
    assertThat(Claims.of("Ana Ruiz owns Kessa Mining, bought in equal parts from its founders."))
        .containsExactly("asserted by author: Ana Ruiz owns Kessa Mining");
    assertThat(
            Claims.of(
                "Ana Ruiz owns Kessa Mining; Marlo Quist and Dana Orvik own Orlan Bank in equal"
                    + " shares."))
        .noneMatch(claim -> claim.contains("50 %"));
  }

  @Test
  void soItIsInSpanishAndRussian() {
    assertThat(Claims.of("Ana Ruiz y Berto Lanza poseen Kesa Minera a partes iguales."))
        .containsExactly(
            "asserted by author: Ana Ruiz owns Kesa Minera, 50 %",
            "asserted by author: Berto Lanza owns Kesa Minera, 50 %");
    assertThat(Claims.of("Анна Орлова и Иван Лапин владеют фирмой «Кесса» в равных долях."))
        .containsExactly(
            "asserted by author: Анна Орлова owns Кесса, 50 %",
            "asserted by author: Иван Лапин owns Кесса, 50 %");
  }
}
