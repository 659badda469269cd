package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;
import static trasluz.report.NamesTest.meant;
import static trasluz.report.NamesTest.named;

import org.junit.jupiter.api.Test;

/// Russian names that look like something else, and what is read of their bearers.
final class RussianNamesTest {

  @Test
  void firmsThatAreCalledAfterTownsAndRiversAreFirms() {
    assertThat(named("Фирма «Меридиан» продала танкер «Москва» заводу «Волга»."))
        .containsExactly("Меридиан=Company", "Москва=Vessel", "Волга=Company");
  }

  @Test
  void aNameThatEndsLikeAnObliqueCaseMayBeTheSubject() {
    assertThat(Claims.of("«Енисей» купил банк «Ветрум». «Пирсстрой» купил фирму «Урал»."))
        .containsExactly(
            "asserted by author: Енисей buys Ветрум", "asserted by author: Пирсстрой buys Урал");
  }

  @Test
  void aNounInASoftSignIsNoVerb() {
    assertThat(Claims.of("Завод «Ветрум» поставляет сталь фирме «Келла»."))
        .containsExactly("asserted by author: Ветрум supplies Келла (сталь)");
  }

  @Test
  void quotationMarksWithinOthersSetOffANameToo() {
    assertThat(Claims.of("«Банк „Орлан“ принадлежит Марку Туманову», — сообщил Лев Жердев."))
        .containsExactly("reported by Лев Жердев: Марк Туманов owns Орлан");
    assertThat(Claims.reading("«Банк „Орлан“ закрыт».").sentences().getFirst().text())
        .isEqualTo("«Банк „Орлан“ закрыт».");
  }

  @Test
  void aGivenNameSaysHowASurnameIsLedBackToTheNominative() {
    assertThat(meant("Доля Глеба Тумского перешла к Алле Гуртовой."))
        .contains("Глеба Тумского=Глеб Тумский");
    assertThat(meant("Алла Гуртовая уехала.")).containsExactly("Алла Гуртовая=Алла Гуртовая");
  }

  @Test
  void aNameThatATextHasFirstInTheDativeMayBeTheSubjectLater() {
    assertThat(Claims.of("Доли принадлежат Дзауту К. М. Дзаут К. М. консультирует фирму «Терсад»."))
        .anyMatch(claim -> claim.endsWith("advises Терсад"));
  }

  @Test
  void theShortWordForATownIsPassedOver() {
    assertThat(Claims.of("Фирма «Келла» зарегистрирована в г. Краснодаре."))
        .containsExactly("asserted by author: Келла located_in in Krasnodar");
  }

  @Test
  void whatIsSoldToSomebodyIsBoughtByHim() {
    assertThat(Claims.of("«Орлан» был продан Марку Туманову."))
        .containsExactly("asserted by author: Марк Туманов buys Орлан");
    assertThat(Claims.of("Orlan Bank was sold to Dana Orvik."))
        .containsExactly("asserted by author: Dana Orvik buys Orlan Bank");
    assertThat(Claims.of("El banco Orlan fue vendido a Ana Ruiz."))
        .containsExactly("asserted by author: Ana Ruiz buys Orlan");
  }

  @Test
  void adjectivesStandBeforeANounOfTwoWords() {
    assertThat(Claims.of("Марк Туманов, давний деловой партнёр Льва Жердева, уехал."))
        .containsExactly("asserted by author: Марк Туманов associate_of Лев Жердев");
  }

  @Test
  void aLegalFormMayBeWrittenWithFullStops() {
    assertThat(named("Karsa s.r.o. is owned by Fredalpe S.p.A. of Milan."))
        .startsWith("Karsa s.r.o.=Company", "Fredalpe S.p.A.=Company");
  }

  @Test
  void aSurnameIsThatOfTheManOrTheWomanByItsForm() {
    assertThat(
            Claims.of(
                "Сергей Лапин женат на Ирине Лапиной. Как известно, Лапин владеет банком «Кесса»."))
        .contains("asserted by author: Сергей Лапин owns Кесса");
  }

  @Test
  void aShipIsNotCalledByWhomItGoesTo() {
    assertThat(Claims.of("Фирма «Кесса» продала судно Анне Орловой."))
        .singleElement()
        .asString()
        .startsWith("asserted by author: Кесса sells Анна Орлова");
    assertThat(Claims.of("Фирма «Кесса» передала танкер Ивану Орлову."))
        .singleElement()
        .asString()
        .contains("Иван Орлов");
  }
}
