package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Who holds a post or the control of something in Russian, and what is paid back, bought or spent.
final class RussianPostsTest {
  private static final String PARTIES =
      "В деле названы Марк Зорин, Анна Корсак, фирма «Ветрум», фирма «Кариста», танкер «Лагуна». ";

  @Test
  void somebodyComesToAPostOrLeavesIt() {
    assertThat(Claims.of(PARTIES + "Марк Зорин назначен на пост директора «Ветрума»."))
        .containsExactly("asserted by author: Марк Зорин director_of Ветрум");
    assertThat(Claims.of(PARTIES + "В 2020 году Анна Корсак ушла с должности директора «Ветрума»."))
        .containsExactly("asserted by author: Анна Корсак director_of Ветрум, 2020");
    assertThat(Claims.of(PARTIES + "Кресло директора «Ветрума» досталось Марку Зорину."))
        .containsExactly("asserted by author: Марк Зорин director_of Ветрум");
    assertThat(Claims.of(PARTIES + "Марк Зорин претендует на пост директора «Ветрума».")).isEmpty();
    assertThat(Claims.of(PARTIES + "Марк Зорин не был назначен на пост директора «Ветрума»."))
        .containsExactly("asserted by author: Марк Зорин not director_of Ветрум");
  }

  @Test
  void whoReplacesAnotherLeadsWhatHeLed() {
    assertThat(Claims.of(PARTIES + "«Ветрум» возглавляла Анна Корсак; в мае её сменил Марк Зорин."))
        .containsExactly(
            "asserted by author: Анна Корсак director_of Ветрум",
            "asserted by author: Марк Зорин director_of Ветрум");
    assertThat(Claims.of(PARTIES + "На посту директора «Ветрума» Анну Корсак сменил Марк Зорин."))
        .containsExactlyInAnyOrder(
            "asserted by author: Анна Корсак director_of Ветрум",
            "asserted by author: Марк Зорин director_of Ветрум");
    assertThat(Claims.of(PARTIES + "Марк Зорин сменил фамилию.")).isEmpty();
  }

  @Test
  void controlOfSomethingGoesToSomebody() {
    assertThat(Claims.of(PARTIES + "Контроль над «Ветрумом» перешёл к Анне Корсак."))
        .containsExactly("asserted by author: Анна Корсак controls Ветрум");
    assertThat(Claims.of(PARTIES + "Контроль над «Ветрумом» сохраняет Марк Зорин."))
        .containsExactly("asserted by author: Марк Зорин controls Ветрум");
    assertThat(Claims.of(PARTIES + "Контроль над качеством ведёт Марк Зорин.")).isEmpty();
  }

  @Test
  void aDebtIsPaidBackOrNot() {
    assertThat(Claims.of(PARTIES + "Долг, уверяет Анна Корсак, «Ветрум» «Каристе» не вернул."))
        .containsExactly("reported by Анна Корсак: Ветрум not pays Кариста (Долг)");
    assertThat(Claims.of(PARTIES + "«Ветрум» вернул Анне Корсак все деньги."))
        .containsExactly("asserted by author: Ветрум pays Анна Корсак (деньги)");
    assertThat(Claims.of(PARTIES + "«Ветрум» вернулся к старой вывеске.")).isEmpty();
  }

  @Test
  void aStakeIsReachedOrWhole() {
    assertThat(Claims.of(PARTIES + "Анна Корсак довела свою долю в «Ветруме» до 30 %."))
        .containsExactly("asserted by author: Анна Корсак owns Ветрум, 30 %");
    assertThat(Claims.of(PARTIES + "«Ветрум» целиком принадлежит Анне Корсак."))
        .containsExactly("asserted by author: Анна Корсак owns Ветрум, 100 %");
    assertThat(Claims.of(PARTIES + "«Ветрум» не целиком принадлежит Анне Корсак."))
        .containsExactly("asserted by author: Анна Корсак owns Ветрум");
    assertThat(Claims.of(PARTIES + "«Кариста» приобрела 5 % «Ветрума»."))
        .containsExactly("asserted by author: Кариста buys Ветрум, 5 %");
    assertThat(Claims.of(PARTIES + "Анна Корсак получила 30 % «Ветрума» от Марка Зорина."))
        .containsExactly("asserted by author: Анна Корсак owns Ветрум, 30 %");
  }

  @Test
  void ofTwoNamesBehindTheVerbNobodyKnowsTheSubject() {
    assertThat(Claims.of(PARTIES + "Финансировал «Ветрум» банк «Орлан».")).isEmpty();
    assertThat(Claims.of(PARTIES + "Финансировал «Ветрум» Марк Зорин."))
        .containsExactly("asserted by author: Марк Зорин lends_to Ветрум");
    assertThat(Claims.of(PARTIES + "Марк Зорин финансировал движение «Луч»."))
        .containsExactly("asserted by author: Марк Зорин pays Луч");
  }

  @Test
  void aFirmIsCalledByItsTrade() {
    assertThat(Claims.of(PARTIES + "Топливо возит перевозчик «Кариста»."))
        .containsExactly("asserted by author: Кариста transports (Топливо)");
    assertThat(Claims.of(PARTIES + "Представитель «Ветрума» Раду Чеботару платил Марку Зорину."))
        .containsExactlyInAnyOrder(
            "asserted by author: Раду Чеботару represents Ветрум",
            "asserted by author: Раду Чеботару pays Марк Зорин");
    assertThat(Claims.of(PARTIES + "За молчание Марк Зорин заплатил Анне Корсак."))
        .containsExactly("asserted by author: Марк Зорин pays Анна Корсак");
  }
}
