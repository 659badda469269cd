package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Russian phrases and clauses: agreement, genitives, passives, participles, nominal predicates.
final class RussianPhrasesTest {

  private static List<String> claims(String text) {
    return Claims.of(text);
  }

  @Test
  void aNameBehindAGenitiveIsTheFirstNouns() {
    assertThat(claims("Бывший директор завода «Бренол» Иван Краснов переехал в Вену."))
        .contains("asserted by author: Иван Краснов director_of Бренол, ../..");
    assertThat(claims("Сын министра Пётр Лосев возглавляет банк «Орлан»."))
        .containsExactly("asserted by author: Пётр Лосев director_of Орлан");
  }

  @Test
  void whoDoesWhatAPassiveTellsStandsInTheInstrumental() {
    assertThat(claims("Завод «Бренол» управляется компанией «Кесса»."))
        .containsExactly("asserted by author: Кесса controls Бренол");
    assertThat(claims("Директором завода «Бренол» назначен Пётр Синицын."))
        .containsExactly("asserted by author: Пётр Синицын director_of Бренол");
  }

  @Test
  void aParticipleBelongsToTheNounBeforeItsComma() {
    assertThat(claims("Компания «Кесса», возглавляемая Анной Орловой, зарегистрирована на Кипре."))
        .containsExactlyInAnyOrder(
            "asserted by author: Анна Орлова director_of Кесса",
            "asserted by author: Кесса located_in in Cyprus");
    assertThat(claims("Танкер «Звезда», принадлежащий компании «Кесса», стоит в порту Одессы."))
        .contains("asserted by author: Кесса owns Звезда");
  }

  @Test
  void aDashStandsForToBeAndIsToldAsTheSentenceTellsIt() {
    assertThat(claims("Анна Орлова — владелица завода «Бренол»."))
        .containsExactly("asserted by author: Анна Орлова owns Бренол");
    assertThat(claims("По данным газеты «Факты», Анна Орлова — владелица завода «Бренол»."))
        .containsExactly("reported by Факты: Анна Орлова owns Бренол");
  }

  @Test
  void whatIsRefusedDidNotHappenAndWhatIsTriedIsIntended() {
    assertThat(claims("Игорь Лапин отказался платить фирме «Кесса»."))
        .containsExactly("asserted by author: Игорь Лапин not pays Кесса, not_happened");
    assertThat(claims("Игорь Лапин пытался купить банк «Орлан»."))
        .containsExactly("speculated by author: Игорь Лапин buys Орлан, intended");
  }

  @Test
  void whatSomebodyIsAskedToDoIsNotTheAskersDeed() {
    assertThat(claims("Анна Орлова попросила Игоря Лапина продать банк «Орлан».")).isEmpty();
  }

  @Test
  void theFutureIsNoFact() {
    assertThat(claims("Фонд «Заря» продаст банк «Орлан» компании «Кесса»."))
        .containsExactly("speculated by author: Заря sells Кесса (банк «Орлан»), intended");
  }

  @Test
  void aVerbThatIsLeftOutIsTheOneBefore() {
    assertThat(
            claims(
                "Половиной завода «Бренол» владеет Анна Орлова, остальными 50 % — кипрская компания «Бинтар»."))
        .containsExactly(
            "asserted by author: Анна Орлова owns Бренол, 50 %",
            "asserted by author: Бинтар owns Бренол, 50 %");
  }

  @Test
  void aHoldingNeedsNoVerb() {
    assertThat(claims("У Анны Орловой 30 % в компании «Кесса»."))
        .containsExactly("asserted by author: Анна Орлова owns Кесса, 30 %");
  }

  @Test
  void aQuarterInTheGenitiveIsAShare() {
    assertThat(claims("Около четверти акций завода «Бренол» контролирует фонд «Заря»."))
        .containsExactly("asserted by author: Заря controls Бренол, 22.5 % to 27.5 %");
  }

  @Test
  void aVerbMayOnlyGiveWhatItsObjectTells() {
    assertThat(claims("Банк «Орлан» выдал компании «Кесса» кредит."))
        .containsExactly("asserted by author: Орлан lends_to Кесса");
  }

  @Test
  void kinshipAndNamingStandInTheInstrumental() {
    assertThat(claims("Игорь Лапин приходится братом Анне Орловой."))
        .containsExactly("asserted by author: Игорь Лапин family_of Анна Орлова");
    assertThat(claims("Реестр называет владельцем «Бренола» Игоря Лапина."))
        .containsExactly("confirmed by Реестр: Игорь Лапин owns Бренола");
  }

  @Test
  void aHouseAndADocumentSpeak() {
    assertThat(
            claims(
                "Завод «Бренол» поставил трубы компании «Кесса», сообщили в министерстве обороны."))
        .containsExactly(
            "reported by министерство обороны: Бренол supplies Кесса (трубы компании «Кесса»)");
    assertThat(claims("Из документов следует, что «Кесса» перевела 3 млн евро фирме «Омега»."))
        .containsExactly("confirmed by документы: Кесса pays Омега, 3000000 EUR");
  }

  @Test
  void anyOrderOfWordsIsReadWithoutFailing() {
    List<String> words =
        List.of(
            "все",
            "эти",
            "«Кесса»",
            "—",
            ",",
            "которой",
            "никто",
            "из",
            "ни",
            "не",
            "25 %",
            "принадлежащая",
            "банку",
            "отказался",
            "платить",
            "Анне",
            "Орловой",
            "директор");
    for (long seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      assertThatCode(() -> claims(text.append('.').toString()))
          .as("seed " + seed)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void missingEvidenceAnswersTheClaimBefore() {
    assertThat(
            Claims.of(
                "Ходят слухи, что Анна Рогова владеет «Кессой». Доказательств этому мы не нашли."))
        .hasSize(2)
        .anyMatch(claim -> claim.startsWith("rumoured by unnamed: Анна Рогова owns"))
        .anyMatch(claim -> claim.startsWith("no_evidence"));
  }
}
