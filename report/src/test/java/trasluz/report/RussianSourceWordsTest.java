package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How sources of Russian texts are called, and which of several it is.
final class RussianSourceWordsTest {

  private static String source(String before) {
    return Claims.of(before + ", фирма «Кесса» платит Ивану Орлову.").stream()
        .map(claim -> claim.replaceFirst("^\\w+ by (.*): Кесса pays Иван Орлов$", "$1"))
        .findFirst()
        .orElse("");
  }

  @Test
  void whoeverHasNoNameIsCalledInTheNominative() {
    assertThat(source("По словам двух трейдеров из Одессы")).isEqualTo("два трейдера из Одессы");
    assertThat(source("По словам троих докеров")).isEqualTo("трое докеров");
    assertThat(source("По словам бывшего главного бухгалтера"))
        .isEqualTo("бывший главный бухгалтер");
    assertThat(source("По словам владельца лавки")).isEqualTo("владелец лавки");
    assertThat(source("По словам его сестры")).isEqualTo("его сестра");
    assertThat(source("По словам секретаря")).isEqualTo("секретарь");
    assertThat(source("По словам местных жителей")).isEqualTo("местные жители");
    assertThat(source("Если верить рыбакам")).isEqualTo("рыбаки");
  }

  @Test
  void papersAreCalledInTheNominativeToo() {
    assertThat(source("Согласно годовому отчёту")).isEqualTo("годовой отчёт");
    assertThat(source("Судя по путевым листам")).isEqualTo("путевые листы");
    assertThat(source("Как следует из налоговой декларации")).isEqualTo("налоговая декларация");
    assertThat(source("Как указано в протоколе собрания")).isEqualTo("протокол собрания");
    assertThat(source("Согласно решению суда")).isEqualTo("решение суда");
    assertThat(source("Судя по выписке из ЕГРЮЛ")).isEqualTo("ЕГРЮЛ");
    assertThat(source("Судя по выписке из судового реестра")).isEqualTo("судовой реестр");
  }

  @Test
  void theNameBehindAPostIsTheSource() {
    assertThat(source("Как сообщил директор терминала «Хазар» Рамиз Шихалиев"))
        .isEqualTo("Рамиз Шихалиев");
    assertThat(
            Claims.of(
                "Ивану Орлову, полагает эксперт по лесной торговле Хенрик Соммар, платит фирма"
                    + " «Кесса»."))
        .containsExactly("speculated by Хенрик Соммар: Кесса pays Иван Орлов");
  }

  @Test
  void whatFollowsASourceIsNotItsName() {
    assertThat(source("По словам представителя компании")).isEqualTo("представитель компании");
    assertThat(Claims.of("По словам его сестры, Анна Лим владеет фирмой «Кесса»."))
        .containsExactly("reported by его сестра: Анна Лим owns Кесса");
    assertThat(Claims.of("Как рассказал водитель фирмы, Иван Орлов владеет фирмой «Кесса»."))
        .containsExactly("reported by водитель фирмы: Иван Орлов owns Кесса");
    assertThat(Claims.of("По словам его сестры, Анны Лим, фирмой «Кесса» владеет Иван Орлов."))
        .contains("reported by Анна Лим: Иван Орлов owns Кесса");
  }

  @Test
  void theInnermostSourceIsTaken() {
    assertThat(source("По словам докера, слышавшего это от тальмана")).isEqualTo("тальман");
    assertThat(source("По сведениям портала «Маяк», который ссылается на двух диспетчеров"))
        .isEqualTo("два диспетчера");
    assertThat(
            Claims.of(
                "Бухгалтер, на которого ссылается брокер Павел Рейн, утверждает, что «Кесса»"
                    + " платит «Рубину»."))
        .allMatch(claim -> claim.startsWith("reported by Бухгалтер"));
  }
}
