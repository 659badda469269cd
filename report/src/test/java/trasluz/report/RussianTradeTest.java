package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is carried, supplied, serviced and bought in Russian, in whatever order it is told.
final class RussianTradeTest {
  private static final String PARTIES =
      "В деле названы Марк Зорин, Анна Корсак, фирма «Ветрум», фирма «Кариста», завод «Режмаш»,"
          + " танкер «Лагуна». ";

  @Test
  void goodsAreNoVerbs() {
    assertThat(Claims.of(PARTIES + "Танкер «Лагуна» возит мазут «Каристы»."))
        .containsExactly("asserted by author: Лагуна transports Кариста (мазут «Каристы»)");
    assertThat(Claims.of(PARTIES + "Мазут «Кариста» покупает у «Ветрума»."))
        .containsExactly("asserted by author: Кариста buys Ветрум (Мазут)");
  }

  @Test
  void theVehiclesOfAFirmAreTheFirm() {
    assertThat(Claims.of(PARTIES + "Партию вывезли в Керчь грузовики «Каристы»."))
        .containsExactly("asserted by author: Кариста transports (Партию) in Kerch");
    assertThat(Claims.of(PARTIES + "Грузовики вывезли партию в Керчь."))
        .noneMatch(claim -> claim.contains("Кариста"));
  }

  @Test
  void whatComesFromSomebodyIsPaidOrSupplied() {
    assertThat(Claims.of(PARTIES + "Станки на завод «Режмаш» поступали от «Ветрума»."))
        .containsExactly("asserted by author: Ветрум supplies Режмаш (Станки)");
    assertThat(Claims.of(PARTIES + "Деньги «Ветруму» пришли от Марка Зорина."))
        .containsExactly("asserted by author: Марк Зорин pays Ветрум (Деньги)");
    assertThat(Claims.of(PARTIES + "Марк Зорин пришёл от Анны Корсак.")).isEmpty();
  }

  @Test
  void somethingIsServicedSomewhere() {
    assertThat(Claims.of(PARTIES + "«Лагуна» ремонтируется на заводе «Режмаш»."))
        .containsExactly("asserted by author: Режмаш services Лагуна");
    assertThat(Claims.of(PARTIES + "Ремонт «Лагуны» ведёт завод «Режмаш»."))
        .containsExactly("asserted by author: Режмаш services Лагуна");
    assertThat(Claims.of(PARTIES + "«Лагуна» зафрахтована «Каристой»."))
        .containsExactly("asserted by author: Кариста operates Лагуна");
  }

  @Test
  void aTimeBeforeANameIsNotCalledSo() {
    assertThat(Claims.of(PARTIES + "За год «Ветрум» продал заводу «Режмаш» станки."))
        .containsExactly("asserted by author: Ветрум sells Режмаш (станки)");
  }

  @Test
  void aPaperWithANameOnlyReports() {
    assertThat(
            Claims.of(
                PARTIES + "Как пишет бюллетень «Портовый кран», «Ветрум» платил Марку Зорину."))
        .allMatch(claim -> claim.startsWith("reported by"));
  }

  @Test
  void whatIsCarriedIsWhoseTheCargoIs() {
    assertThat(Claims.of("Груз «Кессы» вёз теплоход «Аврора»."))
        .singleElement()
        .asString()
        .startsWith("asserted by author: Аврора transports Кессы");
  }

  @Test
  void whoRunsAShipOperatesIt() {
    assertThat(Claims.of("Танкером «Аврора» управляет фирма «Кесса»."))
        .containsExactly("asserted by author: Кесса operates Аврора");
    assertThat(Claims.of("На рейд пришёл танкер «Аврора» под флагом Палау."))
        .noneMatch(line -> line.contains("present_in in Palau"));
  }
}
