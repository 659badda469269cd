package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Who is on an authority's list or under its sanctions in Russian, and who is not.
final class RussianListingsTest {
  private static final String PARTIES =
      "В деле названы Марк Зорин, Анна Корсак, фирма «Ветрум», фирма «Кариста», танкер «Лагуна». ";

  @Test
  void whoIsPutOnAListIsNotWhoseItIs() {
    assertThat(Claims.of(PARTIES + "OFAC внёс в чёрный список «Ветрум» и «Каристу»."))
        .containsExactly(
            "asserted by author: Ветрум designated_by OFAC",
            "asserted by author: Кариста designated_by OFAC");
    assertThat(Claims.of(PARTIES + "В марте Великобритания внесла в список Марка Зорина."))
        .containsExactly("asserted by author: Марк Зорин designated_by United Kingdom");
    assertThat(Claims.of(PARTIES + "В списке OFAC Kelvan Trading не значится."))
        .containsExactly("asserted by author: Kelvan Trading not designated_by OFAC");
    assertThat(Claims.of(PARTIES + "«Ветрум» внёс в список акционеров Марка Зорина.")).isEmpty();
  }

  @Test
  void anotherDayIsToldOfTheSameAuthority() {
    assertThat(
            Claims.of(
                PARTIES
                    + "OFAC внёс «Ветрум» в список 28 января 2019 года, «Каристу» — 11 марта 2020"
                    + " года."))
        .containsExactly(
            "asserted by author: Ветрум designated_by OFAC, 2019-01-28",
            "asserted by author: Кариста designated_by OFAC, 2020-03-11");
  }

  @Test
  void whoIsMissingInSeveralListsIsOnNone() {
    assertThat(
            Claims.of(
                PARTIES + "«Лагуны», к слову, нет ни в списках OFAC, ни в списках Евросоюза."))
        .containsExactly(
            "asserted by author: Лагуна not designated_by OFAC",
            "asserted by author: Лагуна not designated_by Евросоюз");
    assertThat(Claims.of(PARTIES + "«Лагуны» нет в порту.")).isEmpty();
  }

  @Test
  void underSanctionsNeedsNoVerb() {
    assertThat(Claims.of(PARTIES + "Марк Зорин — под санкциями США."))
        .containsExactly("asserted by author: Марк Зорин designated_by United States");
    assertThat(
            Claims.of(
                PARTIES
                    + "Ни «Ветрум», ни «Кариста» под санкциями OFAC, вопреки слухам в сети, не"
                    + " находятся."))
        .allMatch(claim -> claim.contains(" not designated_by OFAC"))
        .hasSize(2);
    assertThat(Claims.of(PARTIES + "Марк Зорин под санкциями США?")).isEmpty();
  }

  @Test
  void eachOfSeveralIsUnderSanctions() {
    assertThat(Claims.of(PARTIES + "Ни «Ветрум», ни Марк Зорин под санкциями OFAC не находятся."))
        .containsExactly(
            "asserted by author: Ветрум not designated_by OFAC",
            "asserted by author: Марк Зорин not designated_by OFAC");
    assertThat(Claims.of(PARTIES + "Евросоюз ввёл санкции против «Ветрума» и Марка Зорина."))
        .containsExactly(
            "asserted by author: Ветрум designated_by Евросоюз",
            "asserted by author: Марк Зорин designated_by Евросоюз");
  }
}
