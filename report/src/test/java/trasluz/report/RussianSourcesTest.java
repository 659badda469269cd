package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Whose word a Russian claim is, and what shows it.
final class RussianSourcesTest {
  private static final String OWNS = ": Иван Орлов owns Кесса";

  @Test
  void whoAssuresOrInsistsIsReported() {
    for (String verb :
        List.of("уверяет", "утверждает", "настаивает", "клянётся", "объяснил", "передаёт")) {
      assertThat(Claims.of("Компанией «Кесса», " + verb + " сосед, владеет Иван Орлов."))
          .as(verb)
          .containsExactly("reported by сосед" + OWNS);
    }
  }

  @Test
  void whoBringsNoProofOnlyClaims() {
    for (String end :
        List.of(
            ", однако никаких бумаг суду не передал",
            ", но доказательств не привёл",
            "; документов он не предъявил")) {
      assertThat(Claims.of("Истец заявил, что компанией «Кесса» владеет Иван Орлов" + end + "."))
          .as(end)
          .containsExactly("alleged by Истец" + OWNS);
    }
    assertThat(
            Claims.of(
                "Истец заявил, что компанией «Кесса» владеет Иван Орлов, и передал документы суду."))
        .contains("reported by Истец" + OWNS);
  }

  @Test
  void aPaperBehindTheClaimShowsIt() {
    for (String end :
        List.of(
            "о чём свидетельствует выписка",
            "что подтверждает выписка",
            "как видно из полученной выписки")) {
      assertThat(Claims.of("Иван Орлов владеет компанией «Кесса», " + end + "."))
          .as(end)
          .singleElement()
          .asString()
          .startsWith("confirmed by")
          .endsWith(OWNS);
    }
    assertThat(
            Claims.of("Из выписок, полученных от соседа, видно, что Иван Орлов владеет «Кессой»."))
        .containsExactly("confirmed by выписки: Иван Орлов owns Кессой");
  }

  @Test
  void whoConfirmsIsNoAuthorityForThat() {
    assertThat(Claims.of("Иван Орлов, как подтвердил сосед, владеет компанией «Кесса»."))
        .containsExactly("reported by сосед" + OWNS);
    assertThat(Claims.of("Иван Орлов, как подтвердили в министерстве, владеет компанией «Кесса»."))
        .containsExactly("confirmed by министерство" + OWNS);
    assertThat(Claims.of("Иван Орлов, если верить выписке, владеет компанией «Кесса»."))
        .containsExactly("reported by выписка" + OWNS);
  }

  @Test
  void theWordForASayingIsNoSpeaker() {
    assertThat(
            Claims.of("По утверждению бывшего бухгалтера, Иван Орлов владеет компанией «Кесса»."))
        .containsExactly("reported by бывший бухгалтер" + OWNS);
  }

  @Test
  void whoeverTheVerbBeforeIsSaidOfSpeaks() {
    assertThat(
            Claims.of(
                "Адвокат Анна Туман называет письмо подделкой и уверяет, что Иван Орлов владеет"
                    + " компанией «Кесса»."))
        .containsExactly("reported by Анна Туман" + OWNS);
  }

  @Test
  void aHouseSpeaksByItsPeople() {
    assertThat(Claims.of("Владеет компанией «Кесса», говорят на заводе, Иван Орлов."))
        .containsExactly("reported by заводе" + OWNS);
  }

  @Test
  void aSourceBehindAndSaysNothingOfWhatStandsBefore() {
    assertThat(
            Claims.of(
                "Иван Орлов встретился с Павлом Туманом и, по словам соседа, намерен продать"
                    + " компанию «Кесса»."))
        .containsExactly(
            "asserted by author: Иван Орлов meets Павел Туман",
            "speculated by сосед: Иван Орлов sells Кесса, intended");
    assertThat(
            Claims.of(
                "Компания «Кесса» находится в Керчи и, как рассказал сосед, принадлежит Ивану"
                    + " Орлову."))
        .contains("reported by сосед" + OWNS)
        .anyMatch(claim -> claim.startsWith("asserted by author: Кесса located_in"));
  }

  @Test
  void whatPeopleSayBetweenCommasIsTalk() {
    assertThat(Claims.of("Иван Орлов, говорят, владеет компанией «Кесса»."))
        .containsExactly("rumoured by unnamed" + OWNS);
    assertThat(Claims.of("Иван Орлов владеет компанией «Кесса», как говорят соседи."))
        .containsExactly("reported by соседи" + OWNS);
    assertThat(Claims.of("Иван Орлов, как считает сосед, владеет компанией «Кесса»."))
        .containsExactly("speculated by сосед" + OWNS);
  }

  @Test
  void whatIsSaidWithoutProofIsOnlyClaimed() {
    for (String way : List.of("без доказательств", "голословно")) {
      assertThat(Claims.of("Павел Туман " + way + " утверждает, что «Кессой» владеет Иван Орлов."))
          .as(way)
          .allMatch(claim -> claim.startsWith("alleged by Павел Туман"))
          .isNotEmpty();
    }
    assertThat(
            Claims.of(
                "Депутат Павел Туман заявил, не приведя ни одной бумаги, что компанией «Кесса»"
                    + " владеет Иван Орлов."))
        .contains("alleged by Павел Туман" + OWNS);
  }

  @Test
  void whoGoesOnSpeakingIsTheOneOfTheSentenceBefore() {
    assertThat(
            Claims.of(
                "Сосед рассказал, что Иван Орлов владеет компанией «Кесса». Директором фирмы,"
                    + " добавил он, является Павел Туман."))
        .contains("reported by Сосед: Павел Туман director_of Кесса");
  }

  @Test
  void whatSomebodyLaughsBeforeAColonIsHisWord() {
    assertThat(
            Claims.of(
                "В Вену приехал Иван Лапин. Лапин в ответ смеётся: фирма «Кесса» не платила"
                    + " «Орлан-Банку»."))
        .contains("reported by Иван Лапин: Кесса not pays Орлан-Банку");
  }

  @Test
  void whatAnExtractCertifiesIsConfirmed() {
    assertThat(
            Claims.of(
                "Судно «Лаванта» принадлежит, как удостоверяет выписка из реестра, фирме «Кесса»."))
        .containsExactly("confirmed by реестр: Кесса owns Лаванта");
  }

  @Test
  void wordsThatOnlyMarkSpeechCastNoDoubt() {
    assertThat(Claims.of("Крановщик говорит, что фирма «Кесса», мол, заплатила банку «Лотос»."))
        .containsExactly("reported by Крановщик: Кесса pays Лотос");
  }

  @Test
  void nothingThatWouldSupportItIsNoEvidence() {
    assertThat(
            Claims.of(
                "Портал «Волна» писал, будто фирма «Кесса» платит банку «Лотос», но ничего, что"
                    + " подкрепляло бы эту новость, мы не нашли."))
        .containsExactly("no_evidence by Волна: Кесса pays Лотос");
  }

  @Test
  void wordsAreNotSupplied() {
    assertThat(Claims.of("Иван Краснов передал фирме «Кесса» просьбу банка «Лотос».")).isEmpty();
  }

  @Test
  void whatDocumentsTellTheyConfirm() {
    assertThat(Claims.of("По документам судно «Аврора» принадлежит Анне Орловой."))
        .containsExactly("confirmed by документы: Анна Орлова owns Аврора");
    assertThat(Claims.of("Судя по документам, «Кесса» заплатила Анне Орловой."))
        .containsExactly("confirmed by документы: Кесса pays Анна Орлова");
  }

  @Test
  void whoShowsAPaperDoesNotSayWhatStandsInIt() {
    assertThat(
            Claims.of(
                "Сторож показал нам расписку, из которой следует, что «Кесса» заплатила Анне"
                    + " Орловой."))
        .singleElement()
        .asString()
        .startsWith("confirmed by распис");
    assertThat(
            Claims.of(
                "Свидетельство, копию которого нам показал капитан Иван Орлов, называет владельцем"
                    + " судна «Нкамба» компанию «Кесса»."))
        .containsExactly("confirmed by Свидетельство: Кесса owns Нкамба");
  }

  @Test
  void manyWhoWorkAreNotTheOneBefore() {
    assertThat(
            Claims.of(
                "Что её люди были на берегу, Рулоф Стейнкамп признал, но назвал их геодезистами,"
                    + " которые работают на компанию «Катонго»."))
        .noneMatch(line -> line.contains("Рулоф Стейнкамп works_for"));
  }

  @Test
  void whatAMessageSaysIsNotTheAuthorsWord() {
    for (String message :
        new String[] {"Сообщение портала «Вести»", "Информация", "Публикация газеты", "Сведения"}) {
      assertThat(
              Claims.of(message + " о том, что «Кесса» платит Ивану Орлову, осталась без ответа."))
          .containsExactly("reported by unnamed: Кесса pays Иван Орлов");
    }
    assertThat(Claims.of("Вопрос о том, что «Кесса» платит Ивану Орлову, решён."))
        .noneMatch(line -> line.startsWith("reported"));
  }
}
