package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// States and their bodies as holders of stakes and parties of other claims.
final class StatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran holds 49.5 percent of Bank Serraf. | Iran owns Bank Serraf, 49.5 %",
        "Bank Serraf, in which Iran holds 49.5 percent, is old. | Iran owns Bank Serraf, 49.5 %",
        "The Iranian state holds 49.5 percent in Bank Serraf."
            + " | Iranian state owns Bank Serraf, 49.5 %",
        "The government of Iran has half of Bank Serraf."
            + " | government of Iran owns Bank Serraf, 50 %",
        "Delmar Holdings has just under half of the shares in Bank Serraf."
            + " | Delmar Holdings owns Bank Serraf, 45 % to under 50 %",
        "Iran controls Bank Serraf. | Iran controls Bank Serraf",
        "Irán posee el 49,5 % de Banco Serraf. | Iran owns Banco Serraf, 49.5 %",
        "El gobierno de Irán controla Banco Serraf. | gobierno de Irán controls Banco Serraf",
        "Иран владеет 49,5 % акций банка «Серраф». | Iran owns Серраф, 49.5 %",
        "Банк «Серраф» контролируется Ираном. | Iran controls Серраф"
      })
  void aStateHoldsAndControls(String text, String claim) {
    assertThat(Claims.of(text)).containsExactly("asserted by author: " + claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Indian state of Kerala owns Bank Serraf.",
        "Iran's bank Serraf is old.",
        "Iran bans Delmar Holdings from owning Bank Serraf.",
        "The government of Juan Mena owns Bank Serraf."
      })
  void whatOnlyNamesAStateHoldsNothing(String text) {
    assertThat(Claims.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Iranian state media", "Iranian state television"})
  void aStatesMediaAreNotTheState(String source) {
    assertThat(Claims.of(source + " reported that Delmar Holdings owns Bank Serraf."))
        .containsExactly("reported by " + source + ": Delmar Holdings owns Bank Serraf");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Иван Карсин продал оружие Ливии. | Иван Карсин sells Libya (оружие Ливии)",
        "Россия поставляет оружие Сирии. | Russia supplies Syria (оружие Сирии)",
        "Сирия получает оружие из России. | Russia supplies Syria (оружие)",
        "Фирма «Кесса» продала нефть Ирана. | Кесса sells (нефть Ирана)"
      })
  void aStateMayBeGivenTo(String text, String claim) {
    assertThat(Claims.of(text)).containsExactly("asserted by author: " + claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Компания «Орлан» держит счета в банке «Серраф». | Серраф services Орлан",
        "Orlan Oil tiene una cuenta en Banco Serraf. | Banco Serraf services Orlan Oil"
      })
  void aBankServesWhoseAccountsItKeeps(String text, String claim) {
    assertThat(Claims.of(text)).containsExactly("asserted by author: " + claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Банк «Серраф», половина которого принадлежит банку «Орлан», разорился."
            + " | Орлан owns Серраф, 50 %",
        "Банк «Серраф», 49,9 % акций которого принадлежат банку «Орлан», разорился."
            + " | Орлан owns Серраф, 49.9 %",
        "Банк «Серраф», половиной которого владеет банк «Орлан», разорился."
            + " | Орлан owns Серраф, 50 %",
        "El banco Serraf, cuyo 49,9 % pertenece a Orlan Oil, quebró."
            + " | Orlan Oil owns Serraf, 49.9 %",
        "El banco Serraf, cuya mitad pertenece a Orlan Oil, quebró. | Orlan Oil owns Serraf, 50 %"
      })
  void aRelativeClauseTellsOfAPart(String text, String claim) {
    assertThat(Claims.of(text)).containsExactly("asserted by author: " + claim);
  }
}
