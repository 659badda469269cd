package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How surely and on whose word a Russian claim is told.
final class RussianStanceTest {
  private static final String CLAIM = ": Иван Орлов owns Кесса";

  @Test
  void theAuthorsGuessBetweenCommasIsSpeculated() {
    List<String> guesses =
        List.of(
            "думаю",
            "полагаю",
            "надо думать",
            "должно быть",
            "насколько можно судить",
            "вероятнее всего",
            "подозреваю");
    for (String guess : guesses) {
      assertThat(Claims.of("Иван Орлов, " + guess + ", владеет компанией «Кесса»."))
          .as(guess)
          .containsExactly("speculated by author" + CLAIM);
    }
  }

  @Test
  void whatOnlyJoinsIsNoGuess() {
    for (String word : List.of("к слову", "разумеется", "кстати", "впрочем")) {
      assertThat(Claims.of("Иван Орлов, " + word + ", владеет компанией «Кесса»."))
          .as(word)
          .containsExactly("asserted by author" + CLAIM);
    }
  }

  @Test
  void whoeverIsTrustedIsTheSource() {
    assertThat(Claims.of("Компанией «Кесса», если верить экипажу, владеет Иван Орлов."))
        .containsExactly("reported by экипаж" + CLAIM);
  }

  @Test
  void aSourceInTheSecondClauseSaysNothingOfTheFirst() {
    assertThat(
            Claims.of(
                "Иван Орлов владеет компанией «Кесса», а платит ей, по словам двух соседей,"
                    + " «Орлан-Банк»."))
        .contains("asserted by author" + CLAIM);
    assertThat(
            Claims.of(
                "Иван Орлов владеет компанией «Кесса», директором которой, согласно выписке из"
                    + " реестра, является Павел Туман."))
        .contains("asserted by author" + CLAIM);
    assertThat(Claims.of("Иван Орлов, согласно выписке из реестра, владеет компанией «Кесса»."))
        .containsExactly("confirmed by реестр" + CLAIM);
  }

  @Test
  void whoSpeaksStandsBeforeWhatHeIs() {
    assertThat(
            Claims.of(
                "Анна Туман, бывший бухгалтер, говорила, что Иван Орлов владеет заводом «Кесса»."))
        .contains("reported by Анна Туман: Иван Орлов owns Кесса");
  }

  @Test
  void whoIsToldIsNoSource() {
    assertThat(
            Claims.of(
                "Как рассказали «Вестнику» два соседа, Иван Орлов владеет компанией «Кесса»."))
        .containsExactly("reported by два соседа" + CLAIM);
  }

  @Test
  void aRegisterConfirmsWhatIsWrittenInIt() {
    assertThat(Claims.of("Единственным учредителем компании «Кесса» в реестре записан Иван Орлов."))
        .containsExactly("confirmed by реестр" + CLAIM);
    assertThat(Claims.of("Владельцем компании «Кесса» в городе значится Иван Орлов."))
        .containsExactly("asserted by author" + CLAIM);
  }

  @Test
  void theHouseThatCallsItAnInventionDeniesIt() {
    assertThat(
            Claims.of(
                "«Орлан-Банк» заплатил компании «Кесса» 2 млн рублей. В «Кессе» это называют"
                    + " домыслами."))
        .contains("denied by Кесса: Орлан-Банк pays Кесса, 2000000 RUB");
  }

  @Test
  void whatSomeVersionHasItIsNotTheAuthorsWord() {
    assertThat(Claims.of("Есть версия, что фирмой «Вега» владеет Иван Громов."))
        .containsExactly("speculated by author: Иван Громов owns Вега");
    assertThat(Claims.of("По одной из версий, фирмой «Вега» владеет Иван Громов."))
        .containsExactly("reported by unnamed: Иван Громов owns Вега");
    assertThat(Claims.of("«Вега» вроде бы платит Ивану Громову."))
        .containsExactly("rumoured by unnamed: Вега pays Иван Громов");
    assertThat(Claims.of("Ивана Громова называют владельцем «Веги»."))
        .containsExactly("reported by unnamed: Иван Громов owns Веги");
  }

  @Test
  void whoBringsNoProofOnlyClaimsIt() {
    assertThat(
            Claims.of(
                "Иван Громов, хотя и без доказательств, утверждает, что «Вега» платит банку «Орлан»."))
        .containsExactly("alleged by Иван Громов: Вега pays Орлан");
  }

  @Test
  void whatTheAuthorDoesNotClaimIsWithoutEvidence() {
    assertThat(Claims.of("Я не утверждаю, что «Вега» платит Ивану Громову."))
        .containsExactly("no_evidence by author: Вега pays Иван Громов");
    assertThat(Claims.of("Нет никаких оснований утверждать, что «Вега» принадлежит Ивану Громову."))
        .containsExactly("no_evidence by author: Иван Громов owns Вега");
  }

  @Test
  void whoSpeaksOfAnOwnerIsNotTheOwner() {
    assertThat(Claims.of("Газета «Весть» писала, будто «Лотосом» владеет всё та же Pellucid Bay."))
        .containsExactly("alleged by Весть: Pellucid Bay owns Лотосом");
  }

  @Test
  void whoDisprovesThatHeOwnsDeniesIt() {
    assertThat(Claims.of("Иван Громов опроверг, что владеет «Вегой»."))
        .containsExactly("denied by Иван Громов: Иван Громов owns Вегой");
  }
}
