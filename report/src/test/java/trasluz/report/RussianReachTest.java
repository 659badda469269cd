package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How far a Russian remark reaches where a relative clause or a participle stands beside it.
final class RussianReachTest {

  @Test
  void aRemarkWithinAnAsideReachesNothingOutside() {
    assertThat(
            Claims.of(
                "Судно «Лотос», принадлежащее, согласно реестру, фирме «Кесса», доставило цемент"
                    + " фирме «Рубин»."))
        .contains(
            "confirmed by реестру: Кесса owns Лотос",
            "asserted by author: Лотос transports Рубин (цемент)");
    assertThat(
            Claims.of(
                "Фирма «Кесса», которой, по словам сторожа, владеет Иван Орлов, купила у"
                    + " «Рубина» два крана."))
        .anyMatch(claim -> claim.startsWith("reported by") && claim.contains("Орлов owns Кесса"))
        .anyMatch(claim -> claim.startsWith("asserted by author: Кесса buys"));
  }

  @Test
  void aRemarkOutsideReachesNothingThatIsToldOfANameInPassing() {
    assertThat(
            Claims.of(
                "Цемент, как следует из накладной, доставил теплоход «Лотос», принадлежащий"
                    + " фирме «Кесса»."))
        .contains("asserted by author: Кесса owns Лотос")
        .anyMatch(claim -> claim.startsWith("confirmed by") && claim.contains("transports"));
    assertThat(
            Claims.of(
                "Возможно, фирма «Кесса» заплатила Ивану Орлову, который возглавляет фирму"
                    + " «Рубин»."))
        .contains(
            "speculated by author: Кесса pays Иван Орлов",
            "asserted by author: Иван Орлов director_of Рубин");
    assertThat(
            Claims.of("Сторож рассказал, что «Кесса» платит Орлову, который возглавляет «Рубин»."))
        .noneMatch(claim -> claim.startsWith("asserted"));
  }

  @Test
  void aRemarkBehindARelativeIsOfTheClauseAroundIt() {
    assertThat(
            Claims.of(
                "Фирма «Кесса», которой владеет Иван Орлов, по словам сторожа, купила у «Рубина»"
                    + " два крана."))
        .contains("asserted by author: Иван Орлов owns Кесса")
        .anyMatch(claim -> claim.startsWith("reported by") && claim.contains("Кесса buys"));
  }

  @Test
  void aRemarkBeforeTheLastNounOfARelativeIsItsOwn() {
    assertThat(
            Claims.of("Баржи тянул буксир «Лотос», который ведёт, по словам лоцмана, Иван Орлов."))
        .noneMatch(claim -> claim.startsWith("asserted") && claim.contains("Орлов"));
    assertThat(Claims.of("Настоящий владелец фирмы «Кесса», уверяют докеры, — Иван Орлов."))
        .containsExactly("reported by докеры: Иван Орлов owns Кесса");
  }
}
