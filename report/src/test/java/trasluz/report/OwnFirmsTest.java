package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is called a person's own firm in English and Russian, and for whom a person "of" a firm
/// works; for Spanish see `SpanishPartiesTest`.
final class OwnFirmsTest {

  @Test
  void whatIsCalledAPersonsCompanyIsTheirs() {
    assertThat(Claims.of("Marlo Quist is rich. His company, Kessa Mining, paid Orlan Bank."))
        .contains("asserted by author: Marlo Quist owns Kessa Mining");
    assertThat(Claims.of("Marlo Quist and his firm Kessa Mining paid Orlan Bank."))
        .contains("asserted by author: Marlo Quist owns Kessa Mining");
    assertThat(Claims.of("Marlo Quist's firm Kessa Mining paid Orlan Bank."))
        .contains("asserted by author: Marlo Quist owns Kessa Mining");
    assertThat(Claims.of("Kessa Mining, Marlo Quist's company, paid Orlan Bank."))
        .contains("asserted by author: Marlo Quist owns Kessa Mining");
  }

  @Test
  void aBankOrAClubMayBeWhereOneHasAnAccountOrPlays() {
    assertThat(Claims.of("Marlo Quist is rich. His bank, Orlan Bank, paid Kessa Mining."))
        .noneMatch(claim -> claim.contains("owns"));
    assertThat(Claims.of("Марло Квист богат. Его клуб «Буря» заплатил «Орлан-Банку»."))
        .noneMatch(claim -> claim.contains("owns"));
  }

  @Test
  void aBodysCompanyIsNoPersons() {
    assertThat(Claims.of("Orlan Bank sold the port. Its company, Kessa Mining, bought it."))
        .noneMatch(claim -> claim.contains("owns"));
  }

  @Test
  void soItIsInRussian() {
    assertThat(Claims.of("В Вену приехал Иван Лапин. Его фирма «Кесса» заплатила «Орлан-Банку»."))
        .contains("asserted by author: Иван Лапин owns Кесса")
        .contains("asserted by author: Кесса pays Орлан-Банку");
    assertThat(
            Claims.of(
                "В Вену приехал Иван Лапин. Его дочерняя фирма «Кесса» поставляет «Орлан-Банку»"
                    + " серверы."))
        .contains("asserted by author: Иван Лапин owns Кесса")
        .contains("asserted by author: Кесса supplies Орлан-Банку (серверы)");
  }

  @Test
  void aPersonOfAFirmWorksForIt() {
    assertThat(Claims.of("The sale may fail, said Dana Orvik of Kessa Holdings Ltd."))
        .contains("asserted by author: Dana Orvik works_for Kessa Holdings Ltd");
    assertThat(Claims.of("Dana Orvik of Tavenka met Marlo Quist."))
        .containsExactly("asserted by author: Dana Orvik meets Marlo Quist");
  }

  @Test
  void whoWritesForAPaperWorksForIt() {
    assertThat(Claims.of("Dana Orvik, who writes for the Tavenka Mirror, met Marlo Quist."))
        .contains("asserted by author: Dana Orvik works_for Tavenka Mirror");
  }
}
