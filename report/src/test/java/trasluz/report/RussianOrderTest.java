package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Russian clauses in any order, with things in front, contrasts, remarks and lists of parties.
final class RussianOrderTest {
  /// Names all parties, so that their nominatives are known.
  private static final String PARTIES =
      "В деле названы Марк Зорин, Анна Корсак, фирмы «Ветрум» и «Кариста», танкер «Лагуна». ";

  @Test
  void whatIsCarriedMayOpenTheClause() {
    assertThat(Claims.of(PARTIES + "Слитки возит через границу фирма «Кариста»."))
        .containsExactly("asserted by author: Кариста transports (Слитки)");
    assertThat(Claims.of(PARTIES + "Складом в порту управляет «Ветрум»."))
        .containsExactly("asserted by author: Ветрум operates (Складом)");
  }

  @Test
  void whatIsServedOrCarriedIsItsOwners() {
    assertThat(Claims.of(PARTIES + "Серверы «Ветрума» обслуживает фирма «Кариста»."))
        .containsExactly("asserted by author: Кариста services Ветрум (Серверы «Ветрума»)");
  }

  @Test
  void ofTwoOpposedTheSecondIsMeant() {
    assertThat(Claims.of(PARTIES + "Деньги «Ветруму» дал в долг не Марк Зорин, а Анна Корсак."))
        .contains("asserted by author: Анна Корсак lends_to Ветрум")
        .noneMatch(claim -> claim.equals("asserted by author: Марк Зорин lends_to Ветрум"));
  }

  @Test
  void theRestIsHeldByTheSecond() {
    assertThat(
            Claims.of(
                PARTIES + "60 % «Ветрума» записано на Марка Зорина, остальное — на Анну Корсак."))
        .anyMatch(claim -> claim.contains("Марк Зорин owns Ветрум"))
        .anyMatch(claim -> claim.contains("Анна Корсак owns Ветрум"));
    assertThat(Claims.of(PARTIES + "60 % «Ветрума» у Марка Зорина, 40 % — у Анны Корсак."))
        .anyMatch(claim -> claim.contains("Марк Зорин owns Ветрум"))
        .anyMatch(claim -> claim.contains("Анна Корсак owns Ветрум"));
  }

  @Test
  void whoIsToldToBeAmongSomebodysSuppliersSuppliesHim() {
    assertThat(Claims.of(PARTIES + "«Кариста» названа в числе поставщиков «Ветрума»."))
        .containsExactly("asserted by author: Кариста supplies Ветрум");
    assertThat(Claims.of(PARTIES + "Среди акционеров «Ветрума» значится Марк Зорин."))
        .containsExactly("asserted by author: Марк Зорин owns Ветрум");
    assertThat(Claims.of(PARTIES + "Среди поставщиков «Ветрума» много фирм.")).isEmpty();
  }

  @Test
  void whoIsSoldAThingBuysIt() {
    assertThat(Claims.of(PARTIES + "Танкер «Лагуна» продан фирме «Ветрум»."))
        .containsExactly("asserted by author: Ветрум buys Лагуна");
  }

  @Test
  void whoSpeaksOfHimselfInQuotationMarksIsMeant() {
    assertThat(Claims.of(PARTIES + "«Я никогда не работал в „Ветруме“», — заявил Марк Зорин."))
        .containsExactly("reported by Марк Зорин: Марк Зорин not works_for Ветрум");
  }

  @Test
  void aBodyInWhichManySpeakDeniesForItself() {
    assertThat(Claims.of(PARTIES + "В «Ветруме» отрицают, что поставляли «Каристе» уголь."))
        .containsExactly("denied by Ветрум: Ветрум supplies Кариста (уголь)");
  }

  @Test
  void aCountryBehindABodyIsNoReceiver() {
    assertThat(Claims.of(PARTIES + "«Кариста» поставила Пограничной службе Киргизии терминалы."))
        .noneMatch(claim -> claim.contains("supplies Kyrgyzstan"));
  }

  @Test
  void aPersonBehindANameInTheGenitiveIsNoSeller() {
    assertThat(Claims.of(PARTIES + "«Ветрум» Марка Зорина купил «Каристу»."))
        .containsExactly("asserted by author: Ветрум buys Кариста");
  }

  @Test
  void aMeetingThatCameToNothingIsNone() {
    assertThat(
            Claims.of(
                PARTIES + "Встреча Марка Зорина с Анной Корсак, по словам охраны, сорвалась."))
        .noneMatch(claim -> claim.contains(": Марк Зорин meets"));
  }

  @Test
  void whoIsPutOnAListWithoutADoerIsListedByItsOwner() {
    assertThat(Claims.of(PARTIES + "«Ветрум» внесли в санкционный список США."))
        .containsExactly("asserted by author: Ветрум designated_by United States");
  }

  @Test
  void aSentenceOfForeignNamesStaysRussian() {
    assertThat(Claims.of(PARTIES + "Завод «Ветрум» купила Sankoro Mining Ltd."))
        .anyMatch(claim -> claim.contains("Sankoro Mining Ltd buys Ветрум"));
  }

  @Test
  void whoIsAppointedIsDirector() {
    assertThat(Claims.of(PARTIES + "Во главе «Ветрума» стоит Марк Зорин."))
        .containsExactly("asserted by author: Марк Зорин director_of Ветрум");
    assertThat(Claims.of(PARTIES + "Совладельцем «Ветрума» оказался Марк Зорин."))
        .containsExactly("asserted by author: Марк Зорин owns Ветрум");
  }

  @Test
  void theBorrowerIsWhoWasLentTo() {
    assertThat(
            Claims.of(
                "Банк «Заря» выдал фирме «Ветрум» кредит. Заёмщик перечислил деньги фирме «Рица»."))
        .anyMatch(claim -> claim.contains("Ветрум pays Рица"));
  }

  @Test
  void whatIsBoughtByAnAgentIsNoBuyer() {
    assertThat(Claims.of(PARTIES + "Топливо куплено «Каристой» у фирмы «Ветрум»."))
        .containsExactly("asserted by author: Кариста buys Ветрум (Топливо)");
    assertThat(Claims.of(PARTIES + "Фирма «Кариста», купившая сталь у «Ветрума», молчит."))
        .containsExactly("asserted by author: Кариста buys Ветрум (сталь)");
  }

  @Test
  void bothOfAPairWithAndBeforeEachAreMeant() {
    assertThat(Claims.of(PARTIES + "Марк Зорин возглавляет и фирму «Ветрум», и фирму «Кариста»."))
        .containsExactly(
            "asserted by author: Марк Зорин director_of Ветрум",
            "asserted by author: Марк Зорин director_of Кариста");
    assertThat(Claims.of(PARTIES + "Марк Зорин возглавляет фирму «Ветрум», и «Кариста» молчит."))
        .containsExactly("asserted by author: Марк Зорин director_of Ветрум");
  }

  @Test
  void aPartMayStandBeforeTheParticiple() {
    assertThat(Claims.of(PARTIES + "Фирма «Кариста», на 40 % принадлежащая «Ветруму», молчит."))
        .containsExactly("asserted by author: Ветрум owns Кариста, 40 %");
  }

  @Test
  void aTitleOfSeveralWordsHasTheCaseOfItsFirst() {
    assertThat(
            Claims.of(PARTIES + "Председателем совета директоров «Ветрума» избрана Анна Корсак."))
        .containsExactly("asserted by author: Анна Корсак director_of Ветрум");
  }

  @Test
  void whatStandsBehindTheVerbsOwnPrepositionIsNoSubject() {
    assertThat(Claims.of(PARTIES + "Танкер «Лагуна» числится за Нигяр Корсаковой."))
        .containsExactly("asserted by author: Нигяр Корсакова owns Лагуна");
  }

  @Test
  void aPluralIsNotTheSubjectOfASingular() {
    assertThat(Claims.of("Деньги переводит «Орлан-Банк» фирме «Кесса»."))
        .containsExactly("asserted by author: Орлан-Банк pays Кесса (Деньги)");
    assertThat(Claims.of("В списки вносит «Кессу» Министерство связи, власти молчат."))
        .noneMatch(claim -> claim.contains("pays"));
  }
}
