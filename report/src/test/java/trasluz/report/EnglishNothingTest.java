package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// English answers that say that nothing was done, or to nobody.
final class EnglishNothingTest {
  private static final String PAID = "A broker says that Orlan Bank paid Kessa Mining $2 million. ";

  private static final String MET = "Marlo Quist met Ivo Karsin in May, a nurse says. ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Not a cent changed hands, replies Dana Orvik.",
        "No money was ever paid, said Dana Orvik.",
        "Nothing was paid, according to Dana Orvik.",
        "Orlan Bank paid nobody, said Dana Orvik."
      })
  void nothingWasPaid(String answer) {
    assertThat(Claims.of(PAID + answer))
        .contains("denied by Dana Orvik: Orlan Bank pays Kessa Mining, 2000000 USD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No reasons were given, said Dana Orvik.",
        "Ivo Karsin paid nobody, said Dana Orvik.",
        "No fuel was delivered, said Dana Orvik.",
        "No money was ever paid, a clerk in the port told us."
      })
  void otherThingsAndOtherPeopleAnswerNothing(String answer) {
    assertThat(Claims.of(PAID + answer)).noneMatch(line -> line.startsWith("denied"));
  }

  @Test
  void whoMetNobodyDidNotMeetThatOneEither() {
    assertThat(
            Claims.of(MET + "Quist has met nobody, was the answer of his spokesman, Dana Orvik."))
        .contains("denied by Dana Orvik: Marlo Quist meets Ivo Karsin");
    assertThat(Claims.of(MET + "Quist met no one, said his lawyer."))
        .contains("denied by his lawyer: Marlo Quist meets Ivo Karsin");
  }

  @Test
  void whoRepliesInTheNegativeDenies() {
    assertThat(
            Claims.of(
                "A broker says that Kessa Mining bought oil from Orlan Bank. Orlan Bank replies that"
                    + " it has sold Kessa Mining nothing since 2022."))
        .contains("denied by Orlan Bank: Orlan Bank sells Kessa Mining, 2022/..");
  }
}
