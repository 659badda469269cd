package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Russian participles before their noun with what completes them, and names that a verb or a noun
/// is said of.
final class RussianPrenominalTest {

  @Test
  void theBuyerIsTheFirmAndNotWhoControlsIt() {
    assertThat(Claims.of("Фирма «Лотос» продала завод подконтрольному Ивану Орлову АО «Кесса»."))
        .containsExactlyInAnyOrder(
            "asserted by author: Лотос sells Кесса (завод)",
            "asserted by author: Иван Орлов controls Кесса");
  }

  @Test
  void whatABankIsControlledByIsNotLentTo() {
    assertThat(Claims.of("Подконтрольный Ивану Орлову банк «Заря» выдал кредит компании «Кесса»."))
        .containsExactlyInAnyOrder(
            "asserted by author: Иван Орлов controls Заря",
            "asserted by author: Заря lends_to Кесса");
  }

  @Test
  void theDoerOfAPassiveParticipleIsItsOwn() {
    assertThat(Claims.of("Деньги перевела возглавляемая Павлом Орловым фирма «Кесса»."))
        .contains("asserted by author: Павел Орлов director_of Кесса")
        .noneMatch(claim -> claim.contains("Орлов pays"));
  }

  @Test
  void aParticipleBehindACommaBelongsToTheNounBefore() {
    assertThat(Claims.of("Банк «Заря», принадлежащий Ивану Орлову, кредитовал компанию «Кесса»."))
        .containsExactlyInAnyOrder(
            "asserted by author: Иван Орлов owns Заря", "asserted by author: Заря lends_to Кесса");
  }

  @Test
  void aMansGenitiveBeforeTheBearersNameIsNoWoman() {
    assertThat(Claims.of("Адвокат Валентина Зимина Анна Орлова владеет банком «Заря»."))
        .contains("asserted by author: Анна Орлова owns Заря")
        .noneMatch(claim -> claim.contains("represents Анна Орлова"));
    assertThat(Claims.of("Адвокат Валентина Зимина владеет банком «Заря»."))
        .contains("asserted by author: Валентина Зимина owns Заря");
  }

  @Test
  void initialsBeforeASurnameAreNoConjunction() {
    assertThat(Claims.of("А. В. Шумилин владеет банком «Заря»."))
        .containsExactly("asserted by author: А. В. Шумилин owns Заря");
    assertThat(Claims.of("Банк «Заря» принадлежит Р. С. Чекунову."))
        .containsExactly("asserted by author: Р. С. Чекунову owns Заря");
    assertThat(Claims.of("Иван Орлов молчит, а Шумилин владеет банком «Заря»."))
        .containsExactly("asserted by author: Шумилин owns Заря");
  }

  @Test
  void aCrewIsRatherSuppliedThanSupplying() {
    assertThat(Claims.of("Экипаж танкеру «Рица» поставил «Крюинг Юг»."))
        .contains("asserted by author: Крюинг Юг supplies Рица (Экипаж)")
        .noneMatch(claim -> claim.contains("Экипаж supplies"));
  }
}
