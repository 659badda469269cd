package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Several roles of one person in Russian, and the names that stand beside them.
final class RussianChainsTest {
  private static final String PARTIES =
      "В деле названы Марк Зорин, Анна Корсак, Пётр Лапин, фирма «Ветрум», фирма «Кариста». ";

  @Test
  void aDashTellsEveryRole() {
    assertThat(
            Claims.of(
                PARTIES
                    + "Марк Зорин — бывший моряк, владелец четверти в фирме «Ветрум» и, как"
                    + " явствует из реестра, её единственный директор."))
        .containsExactly(
            "asserted by author: Марк Зорин owns Ветрум, 25 %",
            "confirmed by реестр: Марк Зорин director_of Ветрум");
    assertThat(Claims.of(PARTIES + "Марк Зорин — директор «Ветрума», владелец «Каристы» молчит."))
        .containsExactly("asserted by author: Марк Зорин director_of Ветрум");
    assertThat(Claims.of(PARTIES + "Марк Зорин — директор «Ветрума», Лапин — хозяин «Каристы»."))
        .containsExactly(
            "asserted by author: Марк Зорин director_of Ветрум",
            "asserted by author: Пётр Лапин owns Кариста");
  }

  @Test
  void aLaterRoleIsToldOfTheNameBefore() {
    assertThat(
            Claims.of(
                PARTIES
                    + "Марк Зорин, отставной капитан, а ныне председатель фирмы «Ветрум», молчит."))
        .containsExactly("asserted by author: Марк Зорин director_of Ветрум");
  }

  @Test
  void aClientIsWhomTheLawyerActsFor() {
    assertThat(
            Claims.of(
                PARTIES
                    + "Адвокат Лапина Регина Штольц опровергает встречу своего клиента с"
                    + " Марком Зориным."))
        .containsExactlyInAnyOrder(
            "asserted by author: Регина Штольц represents Пётр Лапин",
            "denied by Регина Штольц: Пётр Лапин meets Марк Зорин");
  }

  @Test
  void aPlaceOrARelativeStandsBesideAName() {
    assertThat(Claims.of(PARTIES + "В Керчи Зорин встретился с Лапиным."))
        .containsExactly("asserted by author: Марк Зорин meets Пётр Лапин in Kerch");
    assertThat(Claims.of(PARTIES + "Брат Лапина Мирон служит у Марка Зорина."))
        .contains("asserted by author: Мирон family_of Пётр Лапин");
    assertThat(Claims.of(PARTIES + "Жене Лапина, Эйслинг Друм, принадлежит 30 % «Каристы»."))
        .containsExactlyInAnyOrder(
            "asserted by author: Эйслинг Друм owns Кариста, 30 %",
            "asserted by author: Эйслинг Друм family_of Пётр Лапин");
  }

  @Test
  void menWithNamesInAAreMen() {
    assertThat(Claims.of(PARTIES + "Илья Дробот, который возглавляет «Ветрум», молчит."))
        .containsExactly("asserted by author: Илья Дробот director_of Ветрум");
    assertThat(Claims.of(PARTIES + "Настоящая хозяйка «Каристы» — Анна Корсак."))
        .containsExactly("asserted by author: Анна Корсак owns Кариста");
    assertThat(Claims.of(PARTIES + "Остальные три четверти «Ветрума» принадлежат Анне Корсак."))
        .containsExactly("asserted by author: Анна Корсак owns Ветрум, 75 %");
  }
}
