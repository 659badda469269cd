package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Spanish nouns for sales and purchases, and who is put on a list.
final class SpanishDealsTest {

  @Test
  void whoeverIsSoldToBuysWhereNobodySells() {
    assertThat(Claims.of("La venta de Kesa Minera a Ana Ruiz se cerró ayer."))
        .containsExactly("asserted by author: Ana Ruiz buys Kesa Minera");
  }

  @Test
  void whoeverBuysStandsBehindThePreposition() {
    assertThat(Claims.of("La compra de Kesa Minera por parte de Ana Ruiz se cerró ayer."))
        .containsExactly("asserted by author: Ana Ruiz buys Kesa Minera");
  }

  @Test
  void whatIsNegotiatedIsIntended() {
    assertThat(Claims.of("Ana Ruiz negocia la compra de la empresa Kesa Minera."))
        .containsExactly("speculated by author: Ana Ruiz buys Kesa Minera, intended");
  }

  @Test
  void aPossibleSaleIsIntended() {
    assertThat(Claims.of("La posible venta de Kesa Minera a Ana Ruiz preocupa a los vecinos."))
        .containsExactly("speculated by author: Ana Ruiz buys Kesa Minera, intended");
  }

  @Test
  void aSaleThatFailedIsNone() {
    assertThat(Claims.of("La venta de Kesa Minera a Ana Ruiz fracasó.")).isEmpty();
    assertThat(Claims.of("La frustrada venta de Kesa Minera a Ana Ruiz fue noticia.")).isEmpty();
  }

  @Test
  void aSaleThatIsDeniedIsDenied() {
    assertThat(Claims.of("Berto Lanza negó la venta de Kesa Minera a Ana Ruiz."))
        .containsExactly("denied by Berto Lanza: Berto Lanza sells Ana Ruiz (Kesa Minera)");
  }

  @Test
  void whoeverPermitsAPurchaseBuysNothing() {
    assertThat(Claims.of("El ministerio autorizó la compra de la mina.")).isEmpty();
  }

  @Test
  void whatSomebodyIsPermittedToDoIsNotDone() {
    assertThat(
            Claims.of("El Ministerio de Minas autorizó a Kesa Minera a vender cobre a Ana Ruiz."))
        .containsExactly("asserted by author: Kesa Minera licensed_by Ministerio de Minas");
  }

  @Test
  void aGerundBehindToBeIsWhatIsDone() {
    assertThat(Claims.of("Berto Lanza está vendiendo el hotel a Ana Ruiz."))
        .containsExactly("asserted by author: Berto Lanza sells Ana Ruiz (el hotel)");
  }

  @Test
  void whatSomebodyIsLookedIntoForIsAlleged() {
    assertThat(Claims.of("La fiscalía investiga a Berto Lanza por pagar 300 euros a Ana Ruiz."))
        .containsExactly("alleged by La fiscalía: Berto Lanza pays Ana Ruiz, 300 EUR");
  }

  @Test
  void aSourceStandsBetweenTheVerbAndItsObject() {
    assertThat(Claims.of("Ana Ruiz posee, según el registro, el 51 % de Kesa Minera."))
        .containsExactly("confirmed by el registro: Ana Ruiz owns Kesa Minera, 51 %");
  }

  @Test
  void whoeverIsIncludedInAListIsDesignated() {
    assertThat(Claims.of("Kesa Minera fue incluida en la lista de sancionados de la OFAC."))
        .containsExactly("asserted by author: Kesa Minera designated_by OFAC");
    assertThat(Claims.of("El gobierno incluyó a Kesa Minera entre los invitados.")).isEmpty();
  }

  @Test
  void aDoubtInARelativeClauseStaysThere() {
    assertThat(
            Claims.of(
                "Ana Ruiz, a quien Kesa Minera habría pagado 300 euros, vive en la ciudad de Lima."))
        .contains("asserted by author: Ana Ruiz present_in in Lima");
  }

  @Test
  void whatADocumentShowsByANounThatTakesItUpIsConfirmed() {
    assertThat(
            Claims.of("Ana Ruiz prestó 300 euros a Kesa Minera, hecho que acredita el contrato."))
        .containsExactly("confirmed by el contrato: Ana Ruiz lends_to Kesa Minera, 300 EUR");
  }
}
