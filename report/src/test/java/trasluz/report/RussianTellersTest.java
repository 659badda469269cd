package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Who tells something in Russian and whom the pronouns of what is told mean; and what is doubted.
final class RussianTellersTest {
  private static final String PARTIES =
      "В деле названы Марк Зорин, Анна Корсак, фирма «Ветрум», фирма «Кариста», танкер «Лагуна». ";

  @Test
  void aPronounBehindAnothersDeedMeansWhoSpeaks() {
    assertThat(Claims.of(PARTIES + "Марк Зорин отрицает, что «Ветрум» ему платил."))
        .containsExactly("denied by Марк Зорин: Ветрум pays Марк Зорин");
    assertThat(Claims.of(PARTIES + "Анна Корсак уверяет, что «Кариста» ей платила."))
        .containsExactly("reported by Анна Корсак: Кариста pays Анна Корсак");
  }

  @Test
  void onlyAPersonHasWordsOfHerOwn() {
    assertThat(Claims.of(PARTIES + "«Ветрум», по её словам, принадлежит Марку Зорину."))
        .containsExactly("reported by Анна Корсак: Марк Зорин owns Ветрум");
  }

  @Test
  void weAreTheFirmOfWhoSpeaksForIt() {
    assertThat(
            Claims.of(
                PARTIES
                    + "По слухам, «Ветрум» подкупил Марка Зорина. «Мы не платили Марку Зорину», —"
                    + " сказала директор «Ветрума» Анна Корсак."))
        .contains(
            "denied by Анна Корсак: Ветрум pays Марк Зорин",
            "asserted by author: Анна Корсак director_of Ветрум");
    assertThat(Claims.of(PARTIES + "«Мы не платили Марку Зорину», — сказала соседка.")).isEmpty();
  }

  @Test
  void aDoubtMayStandBeforeTheVerb() {
    assertThat(Claims.of(PARTIES + "«Ветрум» будто бы принадлежит Марку Зорину."))
        .containsExactly("alleged by unnamed: Марк Зорин owns Ветрум");
    assertThat(Claims.of(PARTIES + "Доказательств, что «Ветрум» принадлежит Марку Зорину, нет."))
        .containsExactly("no_evidence by author: Марк Зорин owns Ветрум");
    assertThat(
            Claims.of(
                PARTIES
                    + "Доказательств, что Марк Зорин хоть как-то управляет «Ветрумом», никто не"
                    + " предъявил."))
        .containsExactly("no_evidence by author: Марк Зорин controls Ветрум");
  }

  @Test
  void whoSeesSomebodyTellsOfIt() {
    assertThat(Claims.of(PARTIES + "Соседи видели Марка Зорина в Керчи."))
        .containsExactly("reported by Соседи: Марк Зорин present_in in Kerch");
    assertThat(Claims.of(PARTIES + "Марка Зорина видели в Керчи."))
        .containsExactly("asserted by author: Марк Зорин present_in in Kerch");
  }

  @Test
  void ofTwoPersonsTheOneBeforeTheRemarkSpeaks() {
    assertThat(
            Claims.of(
                "Марк Зорин и Пётр Лапин спорят. С Зориным Лапин, по его словам, никогда не"
                    + " встречался."))
        .contains("reported by Пётр Лапин: Пётр Лапин not meets Марк Зорин");
  }

  @Test
  void whoForetellsSomethingSupposesIt() {
    assertThat(
            Claims.of(
                PARTIES
                    + "К зиме, предсказывает Анна Корсак, «Ветрум» продаст «Каристу»"
                    + " Марку Зорину."))
        .containsExactly("speculated by Анна Корсак: Ветрум sells Марк Зорин (Каристу), intended");
    assertThat(Claims.of(PARTIES + "Если верить слухам, «Ветрум» принадлежит Марку Зорину."))
        .containsExactly("rumoured by unnamed: Марк Зорин owns Ветрум");
    assertThat(Claims.of(PARTIES + "Марк Зорин, говорят, прячется в Керчи."))
        .containsExactly("rumoured by unnamed: Марк Зорин present_in in Kerch");
  }

  @Test
  void inBracketsItIsSoByWhoSays() {
    assertThat(
            Claims.of(
                PARTIES
                    + "«Ветрум» заплатил Марку Зорину (по крайней мере, так утверждает Анна"
                    + " Корсак) три миллиона."))
        .isNotEmpty()
        .allMatch(claim -> claim.startsWith("reported by Анна Корсак"));
  }

  @Test
  void aThingThatARelativeTakesUpIsSold() {
    assertThat(
            Claims.of(
                PARTIES
                    + "Марк Зорин купил у «Каристы» танкер «Лагуна», который продал Анне"
                    + " Корсак."))
        .noneMatch(claim -> claim.contains("Лагуна sells"))
        .anyMatch(claim -> claim.startsWith("asserted by author: Марк Зорин sells Анна Корсак"));
    assertThat(Claims.of(PARTIES + "Фирма «Кариста», которая продала «Ветруму» станки, молчит."))
        .containsExactly("asserted by author: Кариста sells Ветрум (станки)");
  }
}
