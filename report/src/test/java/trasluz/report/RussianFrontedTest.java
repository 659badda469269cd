package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Russian clauses with "that" before what is said of them, and cues that say there is nothing to
/// show.
final class RussianFrontedTest {

  @Test
  void whatStandsBeforeTheVerbOfSayingIsItsSpeakersWord() {
    assertThat(
            Claims.of("Что фирма «Кесса» принадлежит Ивану Орлову, подтверждает и выписка банка."))
        .containsExactly("confirmed by выписка банка: Иван Орлов owns Кесса");
    assertThat(Claims.of("То, что Иван Орлов владеет фирмой «Кесса», подтверждается документами."))
        .containsExactly("confirmed by документами: Иван Орлов owns Кесса");
    assertThat(
            Claims.of("Что фирма «Кесса» принадлежит Ивану Орлову, её директор Анна Лим отрицает."))
        .contains("denied by Анна Лим: Иван Орлов owns Кесса");
    assertThat(Claims.of("Что фирма «Кесса» платила Ивану Орлову, рассказал нам сторож."))
        .containsExactly("reported by сторож: Кесса pays Иван Орлов");
  }

  @Test
  void whatMayNotBeClaimedIsWithoutEvidence() {
    assertThat(Claims.of("Утверждать, что Иван Орлов владеет фирмой «Кесса», рано."))
        .containsExactly("no_evidence by author: Иван Орлов owns Кесса");
    assertThat(
            Claims.of(
                "Журналисты не нашли бумаг, подтверждающих, что Иван Орлов владеет фирмой"
                    + " «Кесса»."))
        .containsExactly("no_evidence by author: Иван Орлов owns Кесса");
    assertThat(Claims.of("Следствию не удалось доказать, что Иван Орлов заплатил фирме «Кесса»."))
        .containsExactly("no_evidence by author: Иван Орлов pays Кесса");
    assertThat(
            Claims.of(
                "Журналисты получили бумаги, подтверждающие, что Иван Орлов владеет фирмой"
                    + " «Кесса»."))
        .noneMatch(claim -> claim.startsWith("no_evidence"));
  }

  @Test
  void whoDoesNotDenyAdmitsAndWhoSaysNeitherSaysNothing() {
    assertThat(Claims.of("Иван Орлов не стал отрицать, что владеет фирмой «Кесса»."))
        .containsExactly("reported by Иван Орлов: Иван Орлов owns Кесса");
    assertThat(Claims.of("Иван Орлов не подтвердил и не опроверг, что встречался с Павлом Рейном."))
        .containsExactly("reported by unnamed: Иван Орлов meets Павел Рейн");
  }

  @Test
  void accusationsWithoutProofAreAlleged() {
    assertThat(Claims.of("Газета выдвинула обвинения в том, что фирма «Кесса» платит Орлову."))
        .allMatch(claim -> claim.startsWith("alleged by Газета"));
    assertThat(
            Claims.of("Без каких-либо доказательств сосед утверждает, что Орлов владеет «Кессой»."))
        .allMatch(claim -> claim.startsWith("alleged by сосед"));
  }

  @Test
  void theAuthorsOwnViewIsSupposed() {
    assertThat(Claims.of("Я уверен, что Иван Орлов владеет фирмой «Кесса»."))
        .containsExactly("speculated by author: Иван Орлов owns Кесса");
  }
}
