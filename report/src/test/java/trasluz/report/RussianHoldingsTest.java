package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Russian holdings, deeds told by nouns, seats and what a paper calls a firm in short.
final class RussianHoldingsTest {

  private static void told(String sentence, String... claims) {
    assertThat(Claims.of(sentence)).as(sentence).containsExactly(claims);
  }

  @Test
  void aShareBehindADashHasTheVerbOfTheClauseBefore() {
    told(
        "Иван Орлов владеет 60 % компании «Кесса», Павел Туман — 40 %.",
        "asserted by author: Иван Орлов owns Кесса, 60 %",
        "asserted by author: Павел Туман owns Кесса, 40 %");
    told(
        "Ивану Орлову принадлежат 60 % «Кессы», а Павлу Туману — 40 %.",
        "asserted by author: Иван Орлов owns Кессы, 60 %",
        "asserted by author: Павел Туман owns Кессы, 40 %");
  }

  @Test
  void aHolderMayStandBehindAPreposition() {
    told(
        "На Ивана Орлова записано 60 % долей компании «Кесса».",
        "asserted by author: Иван Орлов owns Кесса, 60 %");
    told(
        "За «Орлан-Банком» числится 25 % акций завода «Кесса».",
        "asserted by author: Орлан-Банком owns Кесса, 25 %");
  }

  @Test
  void aNounTellsWhatIsDoneAndTheVerbOnlyThatItIs() {
    told(
        "Обслуживанием станков завода «Кесса» занимается фирма «Орлетти».",
        "asserted by author: Орлетти services Кесса (станков)");
    told(
        "Поставки угля заводу «Кесса» ведёт компания «Орлетти».",
        "asserted by author: Орлетти supplies Кесса (угля)");
  }

  @Test
  void aSeatStandsBehindTheName() {
    told(
        "«Кесса» со штаб-квартирой в Лимасоле закрылась.",
        "asserted by author: Кесса located_in in Limassol");
  }

  @Test
  void ofTwoPersonsSideBySideTheSecondIsMeant() {
    told(
        "Жена Ивана Орлова Анна Туман уехала.",
        "asserted by author: Анна Туман family_of Иван Орлов");
  }

  @Test
  void aParticipleThatOpensTheSentenceIsNoName() {
    told(
        "Принадлежащая Ивану Орлову компания «Кесса» закрылась.",
        "asserted by author: Иван Орлов owns Кесса");
    told(
        "Подконтрольная Ивану Орлову «Кесса» закрылась.",
        "asserted by author: Иван Орлов controls Кесса");
  }

  @Test
  void whatIsSaidInTheMidstOfAClauseDoesNotPartIt() {
    told(
        "Половину этой фирмы, «Кессы», уверяет сосед, Ивану Орлову уступил Павел Туман.",
        "reported by сосед: Павел Туман sells Иван Орлов");
  }

  @Test
  void aPaperMayCallAFirmInShort() {
    told(
        "Общество «Кесса Плюс» (далее — Общество) открылось в 2015 году. Общество перечислило "
            + "«Орлан-Банку» 4 млн рублей.",
        "asserted by author: Кесса Плюс pays Орлан-Банку, 4000000 RUB");
  }

  @Test
  void aLicenceIsGivenToWhoeverStandsInItsGenitive() {
    told(
        "Лицензию компании «Кесса» выдал Комитет гражданской авиации.",
        "asserted by author: Кесса licensed_by Комитет гражданской авиации");
    told(
        "Лицензию «Орлан-Банк» получил от Центрального банка в 2015 году.",
        "asserted by author: Орлан-Банк licensed_by Центральный банк, 2015");
  }

  @Test
  void partnersOnBothSidesOfADash() {
    told(
        "Павел Туман и Иван Орлов — давние деловые партнёры.",
        "asserted by author: Павел Туман associate_of Иван Орлов");
  }

  @Test
  void twoRolesOfOnePersonAreOfTheSameFirm() {
    assertThat(Claims.of("Иван Карсин, единственный владелец и директор фирмы «Кесса», уехал."))
        .containsExactlyInAnyOrder(
            "asserted by author: Иван Карсин owns Кесса, 100 %",
            "asserted by author: Иван Карсин director_of Кесса");
  }

  @Test
  void aLenderMayBeCalledByTheEndOfItsName() {
    assertThat(Claims.of("Prutbank failed. The bank was led by Dana Orvik."))
        .containsExactly("asserted by author: Dana Orvik director_of Prutbank");
  }

  @Test
  void aTradeBeforeAFirmAndANameTellsWhoWorksThere() {
    assertThat(Claims.of("Оценщик фирмы «Кесса» Иван Карсин уехал."))
        .containsExactly("asserted by author: Иван Карсин works_for Кесса");
  }
}
