package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Russian clauses that go on with somebody told of before, and nouns that are told of by what
/// stands beside them.
final class RussianContinuationsTest {

  @Test
  void whoGoesOnDoesWhatIsToldOfTheOnlyThing() {
    assertThat(
            Claims.of(
                "Вспомним Павла Громова, который служил кладовщиком в «Лотосе», а ныне, как следует из"
                    + " реестра, владеет 70 процентами фирмы «Вега Нова»."))
        .containsExactly(
            "asserted by author: Павел Громов works_for Лотосе",
            "confirmed by реестр: Павел Громов owns Вега Нова, 70 %");
    assertThat(Claims.of("Водитель Олег Рыбин сказал, что везёт цемент."))
        .containsExactly("reported by Олег Рыбин: Олег Рыбин transports (цемент)");
  }

  @Test
  void neitherOfTwoBehindAPreposition() {
    assertThat(
            Claims.of(
                "Иван Громов, по его словам, ни с Ириной Беловой, ни с Олегом Рыбиным не встречался."))
        .containsExactly(
            "reported by Иван Громов: Иван Громов not meets Ирина Белова",
            "reported by Иван Громов: Иван Громов not meets Олег Рыбин");
  }

  @Test
  void aBankLendsWhatItGivesOutAndAnotherPays() {
    assertThat(Claims.of("Банк «Орлан» выдал фирме «Вега» 15 млн рублей."))
        .containsExactly("asserted by author: Орлан lends_to Вега, 15000000 RUB");
    assertThat(Claims.of("Фирма «Лотос» выдала Ивану Громову 15 млн рублей."))
        .containsExactly("asserted by author: Лотос pays Иван Громов, 15000000 RUB");
    assertThat(Claims.of("«Орлан-Банк» намерен выдать «Веге» 15 млн евро."))
        .containsExactly("speculated by author: Орлан-Банк lends_to Веге, 15000000 EUR, intended");
  }

  @Test
  void aRelativeIsCalledByHisNameBehindTheComma() {
    assertThat(
            Claims.of(
                "Ходят слухи, что топливо переправляет через реку зять Ивана Громова, отставной таможенник"
                    + " Пётр Зотов."))
        .containsExactly(
            "rumoured by unnamed: Пётр Зотов transports (топливо)",
            "asserted by author: Пётр Зотов family_of Иван Громов");
    assertThat(
            Claims.of(
                "Рудником владеет Иван Громов. Складом заведует двоюродный брат Громова Назар."))
        .contains("asserted by author: Назар family_of Иван Громов");
  }

  @Test
  void severalAreNobodysApposition() {
    assertThat(Claims.of("Запускают их, предполагает Иван Громов, геологи института «Памир»."))
        .isEmpty();
  }

  @Test
  void aPronounNeedsNoDash() {
    assertThat(Claims.of("В Омске толкуют, будто он адвокат Сергея Краснова.")).isEmpty();
    assertThat(
            Claims.of("Павел Рыбин уехал. Поговаривают, будто он доверенное лицо Ивана Громова."))
        .containsExactly("rumoured by unnamed: Павел Рыбин represents Иван Громов");
  }

  @Test
  void whoIsCommandedByAnInstrumentalIsOne() {
    assertThat(Claims.of("Отряд «Барс» охраняет рудник; командует им отставной майор Пётр Зотов."))
        .contains("asserted by author: Пётр Зотов director_of Барс");
  }

  @Test
  void thatOneIsWhoWasNamedLast() {
    assertThat(
            Claims.of(
                "Сторож видел Павла Стогова на рынке: тот покупал солярку у Ивана Громова, торговца."))
        .containsExactly("reported by Сторож: Павел Стогов buys Иван Громов (солярку)");
  }

  @Test
  void whatAPartyDoesNotCommentOnDoesNotSpeak() {
    assertThat(
            Claims.of(
                "Центральный банк Молдавии, выдавший «Орлан-Банку» лицензию в 1993 году, спор не"
                    + " комментирует."))
        .containsExactly(
            "asserted by author: Орлан-Банку licensed_by Центральный банк Молдавии, 1993");
  }

  @Test
  void byHerOwnAdmission() {
    assertThat(Claims.of("Наталья Дубова, по собственному признанию, дружит с Иваном Громовым."))
        .containsExactly("reported by Наталья Дубова: Наталья Дубова associate_of Иван Громов");
  }

  @Test
  void aPronounRightBehindItsVerbOwnsNothing() {
    assertThat(Claims.of("Олег Рыбин ждал цемент, и поставила его самарская фирма «Вега»."))
        .noneMatch(claim -> claim.contains("owns"));
    assertThat(Claims.of("Олег Рыбин уехал. Складом управляет его фирма «Вега»."))
        .contains("asserted by author: Олег Рыбин owns Вега");
  }

  @Test
  void aLetterShowsWhatIsSeenFromIt() {
    assertThat(Claims.of("Из письма видно, что «Вега» перечислила Олегу Рыбину 10 тысяч евро."))
        .containsExactly("confirmed by письмо: Вега pays Олег Рыбин, 10000 EUR");
  }

  @Test
  void whatTheRelativeClauseTellsOfTheSpeakerIsTheAuthors() {
    assertThat(
            Claims.of(
                "«Денег не было», — заявила Наталья Дубова, которая работает в банке «Орлан»."))
        .containsExactly("asserted by author: Наталья Дубова works_for Орлан");
  }

  @Test
  void aThingNearerIsWhatIsManaged() {
    assertThat(Claims.of("Фирма «Вега» арендует причал; заведует им Пётр Зотов."))
        .noneMatch(claim -> claim.contains("Зотов"));
  }

  @Test
  void aShareWithoutACompanyIsOfTheOneBefore() {
    assertThat(
            Claims.of(
                "Спор акционеров «Орлан-Банка» дошёл до суда. По данным депозитария, фирме «Вега»"
                    + " принадлежит 34 % акций, фонду «Лотос» — 27 %, ещё 10 % — основателю банка Петру"
                    + " Рыбину."))
        .containsExactly(
            "confirmed by депозитарий: Вега owns Орлан-Банка, 34 %",
            "confirmed by депозитарий: Лотос owns Орлан-Банка, 27 %",
            "confirmed by депозитарий: Петр Рыбин owns Орлан-Банка, 10 %");
    assertThat(
            Claims.of(
                "Павел Краснов владеет 80 процентами фирмы «Вега». Остальное записано на Ирину Белову."))
        .contains("asserted by author: Ирина Белова owns Вега, 20 %");
    assertThat(
            Claims.of("Фирма «Вега» продала баржу. Контрольный пакет принадлежит Ирине Беловой."))
        .anyMatch(claim -> claim.contains("Ирина Белова owns Вега"));
  }

  @Test
  void aShareOfOneOfTwoCompaniesIsNobodys() {
    assertThat(
            Claims.of(
                "Павел Краснов работает в «Веге», а Иван Громов — в «Лотосе». Ирине Беловой принадлежит"
                    + " 30 % акций."))
        .noneMatch(claim -> claim.contains("owns"));
    assertThat(
            Claims.of(
                "Павел Краснов работает в «Веге». Он купил завод, акции которого принадлежат Ирине"
                    + " Беловой."))
        .noneMatch(claim -> claim.contains("owns"));
  }

  @Test
  void whoseOfficeSomebodyHasIsNoNameOfAFirm() {
    assertThat(
            Claims.reading("Фонд оспорил избрание председателя совета банка Ливиу Кордана.")
                .entities())
        .extracting(entity -> entity.name() + " " + entity.type())
        .contains("Ливиу Кордана PERSON");
  }

  @Test
  void whoDidNotLeaveWasThere() {
    assertThat(Claims.of("Капитан Пётр Зотов уверяет, что баржа «Заря» не покидала порта Керчь."))
        .containsExactly("reported by Пётр Зотов: Заря present_in in Kerch");
  }

  @Test
  void aPostThatIsCededIsNotSold() {
    assertThat(Claims.of("Иван Громов уступил кресло Олегу Рыбину, человеку тихому."))
        .noneMatch(claim -> claim.contains("sells"));
  }

  @Test
  void bothOfTwoAreLed() {
    assertThat(
            Claims.of(
                "Фирма «Вега» продала баржу. Её директор Иван Громов возглавляет и саму компанию, и"
                    + " фирму «Лотос»."))
        .contains(
            "asserted by author: Иван Громов director_of Вега",
            "asserted by author: Иван Громов director_of Лотос");
  }

  @Test
  void aManIsNotWhoHadAWomansVerb() {
    assertThat(
            Claims.of(
                "Ирина Белова пожаловалась, что за груз по накладной ей так и не заплатил никто."))
        .noneMatch(claim -> claim.contains("pays"));
  }

  @Test
  void aRegisterThatCallsSomebodyTheOwnerConfirmsIt() {
    assertThat(
            Claims.of(
                "Единственным владельцем «Веги» Регистр предприятий называет Раймонда Скрастина."))
        .containsExactly("confirmed by Регистр предприятий: Раймонд Скрастин owns Веги");
  }

  @Test
  void theOfficeIsTheOnlyOneNamed() {
    assertThat(
            Claims.of(
                "Министерство транспорта проверило фирму «Вега». Лицензию на перевозки ведомство выдало"
                    + " «Веге» 14 января."))
        .anyMatch(claim -> claim.contains("licensed_by Министерство транспорта"));
  }
}
