package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What stands between a Russian noun and what is told of it: dates, parts, offices, loans.
final class RussianCircumstancesTest {
  private static final String PARTIES =
      "В деле названы Марк Зорин, Анна Корсак, фирма «Ветрум», фирма «Кариста», танкер «Лагуна». ";

  @Test
  void aParticipleStandsBehindCircumstances() {
    assertThat(
            Claims.of(
                PARTIES + "Марк Зорин, до 2019 года служивший в «Ветруме» кладовщиком, молчит."))
        .containsExactly("asserted by author: Марк Зорин works_for Ветрум, ../2019");
    assertThat(
            Claims.of(
                PARTIES + "Анна Корсак, в 2020 году купившая у «Ветрума» танкер «Лагуна», молчит."))
        .anyMatch(claim -> claim.startsWith("asserted by author: Анна Корсак buys Ветрум"));
  }

  @Test
  void theOwnerOfAPartHoldsIt() {
    assertThat(Claims.of(PARTIES + "Анна Корсак — владелица трети в фирме «Ветрум»."))
        .containsExactly("asserted by author: Анна Корсак owns Ветрум, 33.33 %");
    assertThat(Claims.of(PARTIES + "Марк Зорин — акционер «Ветрума» с долей 30 %."))
        .containsExactly("asserted by author: Марк Зорин owns Ветрум, 30 %");
    assertThat(Claims.of(PARTIES + "Марк Зорин, совладелец «Ветрума» (12 %), уехал."))
        .contains("asserted by author: Марк Зорин owns Ветрум, 12 %");
    assertThat(Claims.of(PARTIES + "Марк Зорин — не владелец 30 % акций «Ветрума»."))
        .containsExactly("asserted by author: Марк Зорин not owns Ветрум, 30 %");
  }

  @Test
  void aTitleOfTwoWordsHasItsAdjective() {
    assertThat(
            Claims.of(
                PARTIES
                    + "22 % «Ветрума» принадлежит бывшему председателю правления Марку"
                    + " Зорину."))
        .containsExactly("asserted by author: Марк Зорин owns Ветрум, 22 %");
  }

  @Test
  void onLoanSaysThatMoneyIsLent() {
    assertThat(Claims.of(PARTIES + "«Ветрум» дала «Каристе» в долг два миллиона рублей."))
        .containsExactly("asserted by author: Ветрум lends_to Кариста");
    assertThat(Claims.of(PARTIES + "Анна Корсак взяла у Марка Зорина деньги взаймы."))
        .containsExactly("asserted by author: Марк Зорин lends_to Анна Корсак");
    assertThat(Claims.of(PARTIES + "Говорят, Марк Зорин дал Анне Корсак денег под проценты."))
        .containsExactly("rumoured by unnamed: Марк Зорин lends_to Анна Корсак");
    assertThat(Claims.of(PARTIES + "Марк Зорин дал Анне Корсак совет.")).isEmpty();
  }

  @Test
  void namesOfForeignersStayInTheNominative() {
    assertThat(Claims.of("Адвокат Кристиан Доту владеет фирмой «Ветрум»."))
        .containsExactly("asserted by author: Кристиан Доту owns Ветрум");
    assertThat(Claims.of("Фирма «Ветрум» принадлежит Александру Цою."))
        .containsExactly("asserted by author: Александр Цой owns Ветрум");
    assertThat(Claims.of("Управляющий Петру Гынку владеет фирмой «Ветрум». Гынку молчит."))
        .containsExactly("asserted by author: Петру Гынку owns Ветрум");
    assertThat(Claims.of("Нелли Кожухарь владеет фирмой «Ветрум»."))
        .containsExactly("asserted by author: Нелли Кожухарь owns Ветрум");
  }

  @Test
  void aBodyOfAStateMayOpenASentence() {
    assertThat(Claims.of("Национальный банк выдал «Ветруму» лицензию. «Ветрум» молчит."))
        .containsExactly("asserted by author: Ветрум licensed_by Национальный банк");
    assertThat(Claims.of("Комитет гражданской авиации выдал «Ветруму» лицензию. «Ветрум» молчит."))
        .containsExactly("asserted by author: Ветрум licensed_by Комитет гражданской авиации");
    assertThat(Claims.of("Совет директоров выдал «Ветруму» лицензию. «Ветрум» молчит.")).isEmpty();
  }
}
