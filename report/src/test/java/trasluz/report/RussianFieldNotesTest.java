package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What Russian observers, watchmen and drivers saw, and where.
final class RussianFieldNotesTest {

  @Test
  void aDayWithoutItsYearIsNobody() {
    assertThat(Claims.of("14 марта около 6 утра в Керчи стоял теплоход «Орлан»."))
        .containsExactly("asserted by author: Орлан present_in in Kerch");
    assertThat(Claims.of("5 июня вертолёт Ми-8 дважды прошёл над Керчью."))
        .containsExactly("asserted by author: Ми-8 present_in in Kerch");
    assertThat(Claims.of("Сухогруз «Клён» вышел из Керчи 5 мая и 9 мая прибыл в Сочи."))
        .containsExactly("asserted by author: Клён present_in in Sochi");
  }

  @Test
  void whoSawItIsTheSource() {
    assertThat(Claims.of("Сторож видел Ивана Орлова в Керчи."))
        .containsExactly("reported by Сторож: Иван Орлов present_in in Kerch");
    assertThat(Claims.of("Сторож видел, как «Орлан» заходил в Керчь."))
        .containsExactly("reported by Сторож: Орлан present_in in Kerch");
    assertThat(Claims.of("Рыбаки видели в Керчи, у причала, теплоход «Орлан»."))
        .containsExactly("reported by Рыбаки: Орлан present_in in Kerch");
    assertThat(Claims.of("Мы видели в Керчи теплоход «Орлан»."))
        .containsExactly("asserted by author: Орлан present_in in Kerch");
  }

  @Test
  void whatWasNotSeenIsLeftOpen() {
    assertThat(Claims.of("Мы не видели, чтобы «Орлан» заходил в Керчь.")).isEmpty();
  }

  @Test
  void groupsAreCountedInWords() {
    assertThat(Claims.of("В Керчи замечены двое иностранцев в серой форме."))
        .containsExactly("asserted by author: двое иностранцев в серой форме present_in in Kerch");
    assertThat(Claims.of("Рыбаки видели в Керчи десятка два мужчин в чёрных бушлатах."))
        .containsExactly(
            "reported by Рыбаки: десятка два мужчин в чёрных бушлатах present_in in Kerch");
    assertThat(Claims.of("По словам сторожа, в Керчи живут около тридцати инструкторов."))
        .containsExactly("reported by сторожа: тридцати инструкторов present_in in Kerch");
  }

  @Test
  void aRemarkBehindADashIsItsSpeakersWord() {
    assertThat(Claims.of("В Керчь прошёл буксир «Орлан» — об этом рассказали два докера."))
        .containsExactly("reported by два докера: Орлан present_in in Kerch");
    assertThat(
            Claims.of(
                "Иван Орлов владеет фирмой «Кесса» — так, во всяком случае, утверждает сторож."))
        .containsExactly("reported by сторож: Иван Орлов owns Кесса");
  }

  @Test
  void lorriesOfAFirmCarryForIt() {
    assertThat(Claims.of("Грузовики фирмы «Кесса» привезли из Омска станки."))
        .containsExactly("asserted by author: Кесса transports (станки)");
  }

  @Test
  void aPronounIsTheObjectOfTheVerbBeforeIt() {
    assertThat(Claims.of("Отряд «Кобра» охраняет порт. Командует им майор Иван Орлов."))
        .contains("asserted by author: Иван Орлов director_of Кобра");
    assertThat(Claims.of("Фирма «Кесса» работает в Омске. Возглавляет её Иван Орлов."))
        .contains("asserted by author: Иван Орлов director_of Кесса");
    assertThat(
            Claims.of(
                "Теплоход «Орлан» пришёл в Керчь. Судно принадлежит фирме «Кесса», а эксплуатирует"
                    + " его пирейская контора «Лотос»."))
        .contains(
            "asserted by author: Кесса owns Орлан", "asserted by author: Лотос operates Орлан");
    assertThat(Claims.of("Фирму «Кесса» возглавляет его брат."))
        .doesNotContain("asserted by author: Кесса director_of Орлан");
  }

  @Test
  void aGroupIsKnownByItsNickname() {
    assertThat(
            Claims.of(
                "Рыбаки зовут этих людей «бакланами». Командует «бакланами» Иван Орлов. В Керчи"
                    + " «бакланов» не было."))
        .containsExactly(
            "asserted by author: Иван Орлов director_of бакланов",
            "asserted by author: бакланов not present_in in Kerch");
    assertThat(Claims.of("Он назвал это «сделкой». «Сделкой» командует Иван Орлов."))
        .noneMatch(claim -> claim.contains("director_of делк"));
  }

  @Test
  void whoIsNotThereStandsInTheGenitive() {
    assertThat(Claims.of("Иностранцев в Керчи в этот день не оказалось."))
        .containsExactly("asserted by author: Иностранцев not present_in in Kerch");
    assertThat(Claims.of("Людей в форме в Керчи не осталось."))
        .containsExactly("asserted by author: Людей в форме not present_in in Kerch");
    assertThat(Claims.of("Доказательств в Керчи не нашли.")).isEmpty();
    assertThat(Claims.of("Денег в Керчи у фирмы не было.")).isEmpty();
  }

  @Test
  void whatIsOnBoardIsCarried() {
    assertThat(Claims.of("На борту теплохода «Орлан» было 40 тонн цемента."))
        .containsExactly("asserted by author: Орлан transports (40 тонн цемента)");
    assertThat(Claims.of("Танкер «Орлан» выгрузил в Керчи 300 тонн мазута."))
        .containsExactly("asserted by author: Орлан transports (300 тонн мазута) in Kerch");
    assertThat(Claims.of("С теплохода «Орлан» сгрузили ящики."))
        .containsExactly("asserted by author: Орлан transports (ящики)");
    assertThat(Claims.of("На борту теплохода «Орлан» 14 человек.")).isEmpty();
    assertThat(Claims.of("Грузчики сгрузили ящики.")).isEmpty();
  }

  @Test
  void whoGivesALicenceStandsBehindItsPurpose() {
    assertThat(Claims.of("Лицензию на охрану фирме «Кесса» выдал Минтранс."))
        .containsExactly("asserted by author: Кесса licensed_by Минтранс");
    assertThat(Claims.of("Кредит на покупку фирме «Кесса» выдал Минтранс."))
        .noneMatch(claim -> claim.contains("licensed_by"));
  }

  @Test
  void theTimeOfARemarkIsNotItsSpeaker() {
    assertThat(Claims.of("Иван Орлов владеет фирмой «Кесса», сообщил в среду сторож."))
        .containsExactly("reported by сторож: Иван Орлов owns Кесса");
  }

  @Test
  void whatARelativeTellsOfTheSpeakerIsTheAuthors() {
    assertThat(
            Claims.of(
                "Иван Орлов, который возглавляет фирму «Кесса», утверждает, что Павел Рой владеет"
                    + " фирмой «Лотос»."))
        .contains("asserted by author: Иван Орлов director_of Кесса");
  }
}
