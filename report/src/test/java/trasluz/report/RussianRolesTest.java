package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Roles of several, roles through an office, seats on a board and enmities in Russian.
final class RussianRolesTest {
  private static final String PARTIES =
      "В деле названы Марк Зорин, Анна Корсак, Пётр Лапин, фирма «Ветрум», фирма «Кариста». ";

  @Test
  void severalHaveOneRole() {
    assertThat(Claims.of(PARTIES + "Совладельцами «Ветрума» являются Марк Зорин и Анна Корсак."))
        .containsExactly(
            "asserted by author: Марк Зорин owns Ветрум",
            "asserted by author: Анна Корсак owns Ветрум");
    assertThat(Claims.of(PARTIES + "Совладельцы «Ветрума» — Марк Зорин и Анна Корсак."))
        .containsExactly(
            "asserted by author: Марк Зорин owns Ветрум",
            "asserted by author: Анна Корсак owns Ветрум");
    assertThat(
            Claims.of(
                PARTIES + "Владельцами «Ветрума» в реестре значатся Марк Зорин и Анна Корсак."))
        .containsExactly(
            "confirmed by реестр: Марк Зорин owns Ветрум",
            "confirmed by реестр: Анна Корсак owns Ветрум");
  }

  @Test
  void aDeputyWorksForTheBody() {
    assertThat(Claims.of(PARTIES + "Заместитель директора «Ветрума» Марк Зорин молчит."))
        .containsExactly("asserted by author: Марк Зорин works_for Ветрум");
    assertThat(Claims.of(PARTIES + "Замдиректора «Ветрума» Марк Зорин молчит."))
        .containsExactly("asserted by author: Марк Зорин works_for Ветрум");
    assertThat(Claims.of(PARTIES + "Анна Корсак пять лет была бухгалтером в «Ветруме»."))
        .containsExactly("asserted by author: Анна Корсак works_for Ветрум");
  }

  @Test
  void whoSitsOnABoardLeadsTheBody() {
    assertThat(Claims.of(PARTIES + "В совет директоров «Ветрума» входит Марк Зорин."))
        .containsExactly("asserted by author: Марк Зорин director_of Ветрум");
    assertThat(Claims.of(PARTIES + "В совет директоров «Ветрума» пришло письмо.")).isEmpty();
  }

  @Test
  void aPartIsNoBuyer() {
    assertThat(Claims.of(PARTIES + "Анна Корсак продала Марку Зорину 30 % «Ветрума»."))
        .containsExactly("asserted by author: Анна Корсак sells Марк Зорин (Ветрума), 30 %");
  }

  @Test
  void somethingGoesToSomebody() {
    assertThat(Claims.of(PARTIES + "«Ветрум» перешёл к Марку Зорину."))
        .containsExactly("asserted by author: Марк Зорин owns Ветрум");
    assertThat(Claims.of(PARTIES + "Анна Корсак переписала «Ветрум» на Марка Зорина."))
        .containsExactly("asserted by author: Марк Зорин owns Ветрум");
    assertThat(Claims.of(PARTIES + "Марк Зорин перешёл к Анне Корсак.")).isEmpty();
  }

  @Test
  void enmitiesNeedNoVerb() {
    assertThat(Claims.of(PARTIES + "Лапин с Зориным давно на ножах."))
        .containsExactly("asserted by author: Пётр Лапин opposes Марк Зорин");
    assertThat(Claims.of(PARTIES + "Иск «Ветрума» к Петру Лапину отклонён."))
        .anyMatch(claim -> claim.contains("Ветрум opposes"));
    assertThat(Claims.of(PARTIES + "Лапину Анна Корсак приходится тёщей."))
        .containsExactly("asserted by author: Анна Корсак family_of Пётр Лапин");
  }

  @Test
  void twoMeetWhereTheyTalk() {
    assertThat(Claims.of(PARTIES + "Переговоры между Лапиным и Зориным прошли в Керчи."))
        .containsExactly("asserted by author: Пётр Лапин meets Марк Зорин in Kerch");
    assertThat(Claims.of(PARTIES + "Встреча Лапина и Зорина состоялась в мае."))
        .containsExactly("asserted by author: Пётр Лапин meets Марк Зорин");
    assertThat(Claims.of(PARTIES + "Марк Зорин вёл переговоры с Петром Лапиным."))
        .hasSize(1)
        .allMatch(claim -> claim.startsWith("asserted by author: Марк Зорин meets"));
    assertThat(Claims.of(PARTIES + "Переговоры с Петром Лапиным прошли в Керчи.")).isEmpty();
  }

  @Test
  void thatOneIsWhoWasNamedLast() {
    assertThat(
            Claims.of(PARTIES + "Зорин обвинил Лапина в том, что тот получал деньги от «Ветрума»."))
        .containsExactly("alleged by Марк Зорин: Ветрум pays Пётр Лапин (деньги)");
  }

  @Test
  void aRoleThatOpensASentenceIsNoName() {
    assertThat(Claims.of(PARTIES + "Однокурсник Лапина Марк Зорин возглавил «Ветрум»."))
        .containsExactlyInAnyOrder(
            "asserted by author: Марк Зорин director_of Ветрум",
            "asserted by author: Марк Зорин associate_of Пётр Лапин");
  }
}
