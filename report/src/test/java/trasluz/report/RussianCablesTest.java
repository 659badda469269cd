package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Russian cables, cards and lists, which tell much without a verb.
final class RussianCablesTest {
  private static final String SHIP = "Теплоход «Орлан» прибыл в Керчь. ";
  private static final String FIRM = "Фирма «Кесса» зарегистрирована в Омске. ";

  @Test
  void aLabelTellsOfWhatTheSentenceBeforeIsAbout() {
    assertThat(Claims.of(SHIP + "Капитан — Иван Орлов, владелец — «Лотос», оператор — «Вега»."))
        .contains(
            "asserted by author: Иван Орлов director_of Орлан",
            "asserted by author: Лотос owns Орлан",
            "asserted by author: Вега operates Орлан");
    assertThat(Claims.of(SHIP + "Экипаж 14 человек, капитан Иван Орлов."))
        .contains("asserted by author: Иван Орлов director_of Орлан");
    assertThat(Claims.of(FIRM + "Директор: Иван Орлов. Владелец: Анна Туман."))
        .contains(
            "asserted by author: Иван Орлов director_of Кесса",
            "asserted by author: Анна Туман owns Кесса");
    assertThat(Claims.of(SHIP + "Владелец судна — «Лотос»."))
        .contains("asserted by author: Лотос owns Орлан");
  }

  @Test
  void aHeadingIsWhatItsLabelsAreToldOf() {
    assertThat(
            Claims.of(
                "Фирма «Кесса»: лицензия Министерства транспорта с 2019 года; доли — Анна Туман"
                    + " 35–40 %, остальное у Ивана Орлова (выписка из реестра)."))
        .contains(
            "asserted by author: Кесса licensed_by Министерство транспорта",
            "confirmed by реестр: Анна Туман owns Кесса, 35 % to 40 %",
            "confirmed by реестр: Иван Орлов owns Кесса, 60 % to 65 %");
    assertThat(
            Claims.of(
                "Омск, 20 января 2024 года\n\nТанкер «Орлан»: 14.01 вышел из Сочи, 16.01 обнаружен"
                    + " в Керчи."))
        .contains("asserted by author: Орлан present_in in Kerch, 2024-01-16");
  }

  @Test
  void rumouredOwnersAreRumoured() {
    assertThat(Claims.of(FIRM + "По слухам, подлинный хозяин — Иван Орлов."))
        .contains("rumoured by unnamed: Иван Орлов owns Кесса");
    assertThat(Claims.of(FIRM + "Предполагаемый владелец — Иван Орлов."))
        .noneMatch(claim -> claim.contains("owns"));
  }

  @Test
  void aShipsCaptainIsNoFirms() {
    assertThat(Claims.of(FIRM + "Капитан — Иван Орлов."))
        .noneMatch(claim -> claim.contains("director_of"));
    assertThat(Claims.of("Директор — Иван Орлов.")).isEmpty();
  }

  @Test
  void aPaperInBracketsShowsIt() {
    assertThat(Claims.of("Фирма «Кесса» купила мазут у фирмы «Лотос» (платёжное поручение)."))
        .containsExactly("confirmed by платёжное поручение: Кесса buys Лотос (мазут)");
    assertThat(Claims.of("Фирма «Кесса» купила мазут у фирмы «Лотос» (завод в Омске)."))
        .containsExactly("asserted by author: Кесса buys Лотос (мазут)");
  }

  @Test
  void officialsConfirmAndNeighboursTell() {
    String claim = ": Орлан present_in in Kerch";
    for (String who : new String[] {"Капитан порта", "Пограничник", "Чиновник министерства"}) {
      assertThat(Claims.of(who + " подтвердил, что «Орлан» заходил в Керчь."))
          .as(who)
          .containsExactly("confirmed by " + who + claim);
    }
    assertThat(Claims.of("Сосед подтвердил, что «Орлан» заходил в Керчь."))
        .containsExactly("reported by Сосед" + claim);
    assertThat(Claims.of("Капитан порта сказал, что «Орлан» заходил в Керчь."))
        .containsExactly("reported by Капитан порта" + claim);
  }

  @Test
  void whatHasMembersIsNoFirm() {
    assertThat(Claims.of("Иван Орлов — член «Луча»."))
        .containsExactly("asserted by author: Иван Орлов member_of Луча");
    assertThat(Claims.of("Анна Туман состоит в «Луче»."))
        .containsExactly("asserted by author: Анна Туман member_of Луче");
  }

  @Test
  void goodsAreNoVerbs() {
    assertThat(Claims.of("Фирма «Кесса» купила мазут у фирмы «Лотос»."))
        .containsExactly("asserted by author: Кесса buys Лотос (мазут)");
    assertThat(Claims.of("Мазут «Галатея» покупает, как пишет газета «Вестник», у «Лотоса»."))
        .containsExactly("reported by Вестник: Галатея buys Лотоса (Мазут)");
  }

  @Test
  void thatNobodyShowedProofIsNoProof() {
    assertThat(
            Claims.of("Доказательств, что Иван Орлов владеет фирмой «Кесса», никто не предъявил."))
        .containsExactly("no_evidence by author: Иван Орлов owns Кесса");
    assertThat(
            Claims.of(
                "Газета «Маяк», не приводя доказательств, обвинила Ивана Орлова в том, что он"
                    + " владеет фирмой «Кесса»."))
        .containsExactly("alleged by Маяк: Иван Орлов owns Кесса");
  }

  @Test
  void whoeverDeniesAMeetingDeniesTheOneTold() {
    assertThat(Claims.of("Иван Орлов встретился с Анной Туман. Павел Рой эту встречу отрицает."))
        .contains("denied by Павел Рой: Иван Орлов meets Анна Туман");
    assertThat(Claims.of("Иван Орлов владеет фирмой «Кесса». Павел Рой эту встречу отрицает."))
        .noneMatch(claim -> claim.startsWith("denied"));
  }

  @Test
  void theSidesOfACaseAreKnown() {
    assertThat(
            Claims.of("Компания «Кесса» судится с фирмой «Лотос». Истец поставил ответчику муку."))
        .contains("asserted by author: Кесса supplies Лотос (муку)");
    assertThat(Claims.of("Истец поставил ответчику муку."))
        .noneMatch(claim -> claim.contains("Лотос"));
  }

  @Test
  void officialsWorkForTheBodyTheyAreOf() {
    assertThat(Claims.of("Чиновник портового управления Иван Орлов живёт в Омске."))
        .contains("asserted by author: Иван Орлов works_for портового управления");
    assertThat(Claims.of("Сотрудник этой компании Иван Орлов живёт в Омске."))
        .noneMatch(claim -> claim.contains("works_for"));
  }

  @Test
  void namesThatAreNotInflectedHaveAnyCase() {
    assertThat(Claims.of("Директор терминала «Байя» Сельсу Нгомане живёт в Омске."))
        .contains("asserted by author: Сельсу Нгомане director_of Байя");
    assertThat(Claims.of("Фирма «Кесса» заплатила Ивану Сковороде."))
        .noneMatch(claim -> claim.contains("Сковороде pays"));
  }
}
