package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Russian lists, clauses whose verb is left out, and what is only wanted or only in part negated.
final class RussianListsTest {
  private static final String PARTIES =
      "В деле названы Марк Зорин, Анна Корсак, Пётр Лапин, фирма «Ветрум», фирма «Кариста», завод"
          + " «Режмаш». ";

  @Test
  void eachNameOfAListIsToldOf() {
    assertThat(Claims.of(PARTIES + "«Ветрум», «Кариста» и «Режмаш» принадлежат Марку Зорину."))
        .containsExactlyInAnyOrder(
            "asserted by author: Марк Зорин owns Ветрум",
            "asserted by author: Марк Зорин owns Кариста",
            "asserted by author: Марк Зорин owns Режмаш");
    assertThat(Claims.of(PARTIES + "Марку Зорину принадлежат «Ветрум», «Кариста» и «Режмаш»."))
        .hasSize(3);
    assertThat(
            Claims.of(PARTIES + "Говорит Анна Корсак, Марк Зорин и Пётр Лапин платили «Ветруму»."))
        .noneMatch(claim -> claim.contains(": Анна Корсак pays"));
  }

  @Test
  void anotherDoesTheSame() {
    assertThat(Claims.of(PARTIES + "Марк Зорин руководит «Ветрумом», а Пётр Лапин — «Каристой»."))
        .containsExactly(
            "asserted by author: Марк Зорин director_of Ветрум",
            "asserted by author: Пётр Лапин director_of Кариста");
    assertThat(Claims.of(PARTIES + "Марк Зорин руководит «Ветрумом», а Пётр Лапин — дурак."))
        .containsExactly("asserted by author: Марк Зорин director_of Ветрум");
  }

  @Test
  void theRestIsWhatAllPartsLeave() {
    assertThat(
            Claims.of(
                PARTIES
                    + "60 % «Ветрума» держит Марк Зорин, 25 % — Пётр Лапин, остальное —"
                    + " «Кариста»."))
        .containsExactly(
            "asserted by author: Марк Зорин owns Ветрум, 60 %",
            "asserted by author: Пётр Лапин owns Ветрум, 25 %",
            "asserted by author: Кариста owns Ветрум, 15 %");
    assertThat(
            Claims.of(
                PARTIES
                    + "60 % «Ветрума» принадлежат Марку Зорину, 40 % — не Петру Лапину, а"
                    + " «Каристе»."))
        .noneMatch(claim -> claim.contains("Лапин owns"));
  }

  @Test
  void whatIsWantedHasNotHappened() {
    assertThat(Claims.of(PARTIES + "Марк Зорин требует, чтобы «Ветрум» заплатил Анне Корсак."))
        .containsExactly("speculated by author: Ветрум pays Анна Корсак, intended");
    assertThat(Claims.of(PARTIES + "Представьте, что «Ветрум» платит Анне Корсак."))
        .allMatch(claim -> claim.startsWith("speculated"));
  }

  @Test
  void aNegationMayBeOfOneWord() {
    assertThat(Claims.of(PARTIES + "Не «Ветрум» платил Анне Корсак, а «Кариста»."))
        .contains("asserted by author: Ветрум not pays Анна Корсак")
        .doesNotContain("asserted by author: Ветрум pays Анна Корсак");
    assertThat(Claims.of(PARTIES + "Марк Зорин не только владеет «Ветрумом», но и молчит."))
        .containsExactly("asserted by author: Марк Зорин owns Ветрум");
  }
}
