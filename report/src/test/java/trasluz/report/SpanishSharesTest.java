package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What Spanish tells of the shares of several, and with nouns for work, payment and trade.
final class SpanishSharesTest {

  @Test
  void theCapitalIsSharedOutAmongThoseNamed() {
    assertThat(
            Claims.of(
                "El capital de Kesa Minera se reparte entre Ana Ruiz (60 %) y Berto Lanza (40 %)."))
        .containsExactly(
            "asserted by author: Ana Ruiz owns Kesa Minera, 60 %",
            "asserted by author: Berto Lanza owns Kesa Minera, 40 %");
  }

  @Test
  void tasksAreNoCapital() {
    assertThat(Claims.of("La familia se reparte las tareas de la casa con Ana Ruiz.")).isEmpty();
  }

  @Test
  void whoeverHoldsTheSharesOfAFirmOwnsIt() {
    assertThat(Claims.of("Kesa Minera, cuyas acciones posee Ana Ruiz, quebró en mayo."))
        .containsExactly("asserted by author: Ana Ruiz owns Kesa Minera");
  }

  @Test
  void partnersWithSharesAreOwners() {
    assertThat(
            Claims.of(
                "Kesa Minera tiene dos socios: Ana Ruiz, con el 70 %, y Berto Lanza, con el 30 %."))
        .containsExactly(
            "asserted by author: Ana Ruiz owns Kesa Minera, 70 %",
            "asserted by author: Berto Lanza owns Kesa Minera, 30 %");
  }

  @Test
  void severalAreTheOwners() {
    assertThat(Claims.of("Los dueños de Kesa Minera son Ana Ruiz y Berto Lanza."))
        .containsExactly(
            "asserted by author: Ana Ruiz owns Kesa Minera",
            "asserted by author: Berto Lanza owns Kesa Minera");
  }

  @Test
  void aPluralInAppositionIsToldOfBoth() {
    assertThat(Claims.of("Ana Ruiz y Berto Lanza, hijos de Carlos Orvik, callan."))
        .containsExactly(
            "asserted by author: Ana Ruiz family_of Carlos Orvik",
            "asserted by author: Berto Lanza family_of Carlos Orvik");
  }

  @Test
  void aStakeHasItsShareBehindTheVerb() {
    assertThat(Claims.of("La participación de Ana Ruiz en Kesa Minera asciende al 30 %."))
        .containsExactly("asserted by author: Ana Ruiz owns Kesa Minera, 30 %");
  }

  @Test
  void aPurchaseHasItsBuyerBehindPor() {
    assertThat(Claims.of("La compra de Kesa Minera por Lanza Fletes se cerró el año pasado."))
        .containsExactly("asserted by author: Lanza Fletes buys Kesa Minera");
  }

  @Test
  void anAsideMayHaveTwoParts() {
    assertThat(Claims.of("Kesa Minera, propiedad de Ana Ruiz y con sede en Quito, quebró."))
        .containsExactly(
            "asserted by author: Kesa Minera located_in in Quito",
            "asserted by author: Ana Ruiz owns Kesa Minera");
  }

  @Test
  void whoeverIsInChargeOfTheWorkDoesIt() {
    assertThat(Claims.of("El mantenimiento de los radares corre a cargo de Kesa Minera."))
        .containsExactly("asserted by author: Kesa Minera services (los radares)");
  }

  @Test
  void whoeverTakesCareOfTheManagementOperates() {
    assertThat(Claims.of("Kesa Minera se encarga de la gestión de Lanza Fletes."))
        .containsExactly("asserted by author: Kesa Minera operates Lanza Fletes");
  }

  @Test
  void whoeverAsksForTheManagementDoesNotOperate() {
    assertThat(Claims.of("Kesa Minera pide la gestión de Lanza Fletes.")).isEmpty();
  }

  @Test
  void whoeverPaysTheDuesOfAClubPaysTheClub() {
    assertThat(Claims.of("Las cuotas del Club Tajo las paga Ana Ruiz, no el alcalde."))
        .containsExactly("asserted by author: Ana Ruiz pays Club Tajo (Las cuotas del Club Tajo)");
  }

  @Test
  void aPersonWhoFinancesPays() {
    assertThat(Claims.of("Ana Ruiz financia el Partido Verde desde el año pasado."))
        .containsExactly("asserted by author: Ana Ruiz pays Partido Verde");
  }

  @Test
  void aBankThatFinancesLends() {
    assertThat(Claims.of("El Banco Sur financia a Kesa Minera desde el año pasado."))
        .containsExactly("asserted by author: Banco Sur lends_to Kesa Minera");
  }

  @Test
  void aMineIsNoCompanyThatIsCalledMinera() {
    assertThat(Claims.of("Lanza Fletes, filial de Kesa Minera, explota la mina."))
        .containsExactly(
            "asserted by author: Lanza Fletes operates (la mina)",
            "asserted by author: Kesa Minera owns Lanza Fletes");
  }

  @Test
  void whatIsOnRecordIsConfirmed() {
    assertThat(Claims.of("En el acta consta que Ana Ruiz compró Kesa Minera a Berto Lanza."))
        .containsExactly("confirmed by el acta: Ana Ruiz buys Berto Lanza (Kesa Minera)");
  }

  @Test
  void theOrderOfAJudgeConfirms() {
    assertThat(
            Claims.of(
                "El auto del juez da por acreditado que Ana Ruiz pagó 40.000 euros a Berto Lanza."))
        .containsExactly("confirmed by juez: Ana Ruiz pays Berto Lanza, 40000 EUR");
  }

  @Test
  void whoeverDeniesAPaymentIsToHavePaid() {
    assertThat(Claims.of("La naviera Lanza Fletes desmintió cualquier pago a Berto Orvik."))
        .containsExactly("denied by Lanza Fletes: Lanza Fletes pays Berto Orvik");
  }

  @Test
  void aPartMayStandBetweenThePropertyAndItsHolder() {
    assertThat(Claims.of("La firma Kesa Minera es propiedad en un 80 % de Lanza Fletes."))
        .containsExactly("asserted by author: Lanza Fletes owns Kesa Minera, 80 %");
  }

  @Test
  void whatIsLeftIsOfWhatTheTextSpokeOf() {
    assertThat(
            Claims.of(
                "El barco «Punta Brava» pertenece en un 80 % a Lanza Fletes; el resto lo conserva"
                    + " Berto Orvik."))
        .containsExactly(
            "asserted by author: Lanza Fletes owns Punta Brava, 80 %",
            "asserted by author: Berto Orvik owns Punta Brava");
  }

  @Test
  void whoSellsAThingToABuyerOwnsTheThingAndNotTheBuyer() {
    assertThat(Claims.of("Kesa Minera compró el barco «Maroni» a su dueño, Berto Orvik."))
        .containsExactly("asserted by author: Kesa Minera buys Berto Orvik (el barco «Maroni»)");
  }

  @Test
  void theRestIsOfWhatWasPartedBefore() {
    assertThat(
            Claims.of(
                "Minera Corvo, que tiene el 70 % del casino, pertenece a Ana Ruiz; el 30 % restante está"
                    + " en manos de Luis Mena."))
        .containsExactly("asserted by author: Ana Ruiz owns Minera Corvo");
  }

  @Test
  void nobodyIsHisOwnClient() {
    assertThat(
            Claims.of(
                "El abogado del italiano, Hugo Siles, sostiene que su cliente no ha pisado Bolivia."))
        .isEmpty();
  }

  @Test
  void eachHolderHasTheShareBeforeHim() {
    assertThat(
            Claims.of(
                "La firma Naviera Corvo compra asfalto. El 55 % pertenece a Inversiones Bocas y el 30"
                    + " % a Clara Bonet."))
        .contains(
            "asserted by author: Inversiones Bocas owns Naviera Corvo, 55 %",
            "asserted by author: Clara Bonet owns Naviera Corvo, 30 %");
  }

  @Test
  void noOfficeThatTellsOfSharesIsMeant() {
    assertThat(
            Claims.of(
                "La Cámara de Comercio certifica que el 55 % pertenece a Inversiones Bocas y el 30 %"
                    + " a Clara Bonet."))
        .isEmpty();
  }
}
