package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What Russian tells of several at once: parts of a firm among its holders, and pairs.
final class RussianPartsTest {
  private static final String PARTIES =
      "В деле названы Марк Зорин, Анна Корсак, фирма «Ветрум», фирма «Кариста», танкер «Лагуна». ";

  @Test
  void eachHolderHasHisOwnPart() {
    assertThat(
            Claims.of(PARTIES + "«Ветрум» принадлежит на 40 % Марку Зорину и на 60 % Анне Корсак."))
        .contains("asserted by author: Марк Зорин owns Ветрум, 40 %")
        .anyMatch(claim -> claim.endsWith("60 %"));
    assertThat(
            Claims.of(
                PARTIES + "Доли в «Ветруме» поделены между Зориным (55 %) и «Каристой» (45 %)."))
        .containsExactly(
            "asserted by author: Марк Зорин owns Ветрум, 55 %",
            "asserted by author: Кариста owns Ветрум, 45 %");
  }

  @Test
  void equalPartsAreReckoned() {
    assertThat(
            Claims.of(
                PARTIES + "«Ветрум» принадлежит в равных долях Марку Зорину и фирме «Кариста»."))
        .containsExactly(
            "asserted by author: Марк Зорин owns Ветрум, 50 %",
            "asserted by author: Кариста owns Ветрум, 50 %");
  }

  @Test
  void aPartAloneIsOneOfTheFirmBefore() {
    assertThat(
            Claims.of(
                PARTIES
                    + "44 % «Ветрума» принадлежит Марку Зорину, ещё 31 % числится за «Каристой»."))
        .containsExactly(
            "asserted by author: Марк Зорин owns Ветрум, 44 %",
            "asserted by author: Кариста owns Ветрум, 31 %");
  }

  @Test
  void twoBehindADashAreToldOfEachOther() {
    assertThat(Claims.of(PARTIES + "Марк Зорин и Анна Корсак — старые друзья."))
        .containsExactly("asserted by author: Марк Зорин associate_of Анна Корсак");
    assertThat(Claims.of(PARTIES + "Говорят, Марк Зорин и Анна Корсак — супруги."))
        .noneMatch(claim -> claim.startsWith("asserted"));
    assertThat(Claims.of(PARTIES + "Марк Зорин и Анна Корсак — не супруги."))
        .containsExactly("asserted by author: Марк Зорин not family_of Анна Корсак");
    assertThat(Claims.of(PARTIES + "Марк Зорин и Анна Корсак — супруги?")).isEmpty();
  }

  @Test
  void whatIsAboutANumberIsCarried() {
    assertThat(Claims.of(PARTIES + "Танкер «Лагуна» увёз около 900 тонн мазута."))
        .containsExactly("asserted by author: Лагуна transports (900 тонн мазута)");
  }

  @Test
  void aNounWithoutEndingsMayBeTheSubject() {
    assertThat(Claims.of("Дау «Мизан» всю неделю простояла в Бербере."))
        .containsExactly("asserted by author: Мизан present_in in Бербере");
  }

  @Test
  void anAsideIsNoReasonToGoOnWithTheSpeaker() {
    assertThat(
            Claims.of(
                PARTIES
                    + "Марк Зорин клялся, что командир «седых», некто Полковник, ужинал с Анной Корсак."))
        .noneMatch(claim -> claim.contains("Марк Зорин meets"));
  }

  @Test
  void theTownBetweenOfficeAndNameIsNoPartOfEither() {
    assertThat(Claims.of("Фирма «Ветрум» закрыта. Её представитель в Стамбуле Эмре Зор уехал."))
        .contains("asserted by author: Эмре Зор represents Ветрум");
  }

  @Test
  void namesThatNobodyKnowsAreLedBackWhereBothEndingsAgree() {
    assertThat(Claims.of("Фирма «Ветрум» принадлежит Эльчину Гараджалову."))
        .containsExactly("asserted by author: Эльчин Гараджалов owns Ветрум");
    assertThat(Claims.of("Фирма «Ветрум» принадлежит Хасану Варсаме."))
        .containsExactly("asserted by author: Хасан Варсаме owns Ветрум");
    assertThat(Claims.of("Фирму «Ветрум» возглавляет Родика Присэкару."))
        .containsExactly("asserted by author: Родика Присэкару director_of Ветрум");
    assertThat(Claims.of("Фирма «Ветрум» принадлежит Жылдыз Абдраимовой."))
        .containsExactly("asserted by author: Жылдыз Абдраимова owns Ветрум");
  }

  @Test
  void whoIsMissingInAListIsNotListed() {
    assertThat(Claims.of(PARTIES + "«Ветрум» в списке OFAC отсутствует."))
        .containsExactly("asserted by author: Ветрум not designated_by OFAC");
    assertThat(Claims.of(PARTIES + "В санкционный список Европейского союза «Ветрум» не внесён."))
        .containsExactly("asserted by author: Ветрум not designated_by Европейский союз");
    assertThat(Claims.of(PARTIES + "«Ветрум» находится под санкциями США."))
        .containsExactly("asserted by author: Ветрум designated_by United States");
  }

  @Test
  void whoHasNoLicenceIsNotLicensed() {
    assertThat(Claims.of(PARTIES + "У «Ветрума» нет лицензии Росавиации."))
        .containsExactly("asserted by author: Ветрум not licensed_by Росавиации");
    assertThat(Claims.of(PARTIES + "Фирма «Ветрум» лицензии Росавиации не имеет."))
        .containsExactly("asserted by author: Ветрум not licensed_by Росавиации");
    assertThat(Claims.of(PARTIES + "Есть ли у «Ветрума» лицензия Росавиации, неизвестно."))
        .isEmpty();
    assertThat(Claims.of(PARTIES + "Фирма «Ветрум» имеет лицензию Национального банка Армении."))
        .containsExactly("asserted by author: Ветрум licensed_by Национальный банк Армении");
  }
}
