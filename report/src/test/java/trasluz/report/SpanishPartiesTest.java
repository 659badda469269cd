package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whom Spanish texts mean: what two may be called means neither, and nobody is made up.
final class SpanishPartiesTest {

  @Test
  void aFirmThatMayBeTwoIsNeither() {
    assertThat(
            Claims.of(
                "La firma Orlán compró el silo a la firma Kesa. La firma pagó mil euros a Berto Lanza."))
        .containsExactly("asserted by author: Orlán buys Kesa (el silo)");
  }

  @Test
  void aFirmThatOnlyOneIsCalledIsThatOne() {
    assertThat(Claims.of("Berto Lanza dirige la naviera Corvo. La naviera pagó a Ana Ruiz."))
        .contains("asserted by author: Corvo pays Ana Ruiz");
  }

  @Test
  void somebodysFirmIsNotTheOneNamedLast() {
    assertThat(
            Claims.of(
                "Berto Lanza dirige la naviera Corvo. La naviera de Ana Ruiz pagó a Celia Mora."))
        .containsExactly("asserted by author: Berto Lanza director_of Corvo");
  }

  @Test
  void aGeneralWordWithAnArticleIsNoNewParty() {
    assertThat(
            Claims.of(
                "La firma Orlán compró el silo a la firma Kesa. La firma vasca pagó a Berto Lanza."))
        .containsExactly("asserted by author: Orlán buys Kesa (el silo)");
  }

  @Test
  void aFirmWithoutANameMayBeAParty() {
    assertThat(Claims.of("Una firma vasca pagó en mayo a Berto Lanza, según el juez."))
        .hasSize(1)
        .allMatch(each -> each.contains("firma vasca pays Berto Lanza"));
  }

  @Test
  void whoeverReviewsPapersServicesNothing() {
    assertThat(Claims.of("Los auditores revisaron las cuentas de Kesa Minera.")).isEmpty();
  }

  @Test
  void whoeverReviewsARadarServicesIt() {
    assertThat(Claims.of("Los técnicos de Kesa Minera revisaron el radar de la Armada."))
        .hasSize(1)
        .allMatch(each -> each.contains("services"));
  }

  @Test
  void aSubsidiaryMayBeHeldInPart() {
    assertThat(Claims.of("Kesa Minera es filial al 60 % del Grupo Orlán."))
        .containsExactly("asserted by author: Grupo Orlán owns Kesa Minera, 60 %");
  }

  @Test
  void theOnlyDirectorOwnsNothing() {
    assertThat(Claims.of("Lo negó Berto Lanza, administrador único de Kesa Minera."))
        .containsExactly("asserted by author: Berto Lanza director_of Kesa Minera");
  }

  @Test
  void whatStandsInAppositionIsTheAuthorsWord() {
    assertThat(
            Claims.of(
                "Ana Ruiz sospecha que Berto Lanza pagó a Kesa Minera, firma sancionada por la Unión Europea."))
        .contains("asserted by author: Kesa Minera designated_by Unión Europea");
  }

  @Test
  void anAsideBeforeItsVerbIsNoGap() {
    assertThat(
            Claims.of(
                "Berto Lanza vende fletes a Kesa Minera; y Ana Ruiz, la menor, asesora al ministro de Agricultura."))
        .noneMatch(each -> each.contains("Ana Ruiz sells"));
  }

  @Test
  void aFirmMayBeSomebodysFront() {
    assertThat(Claims.of("Kesa Minera es fachada de Ana Ruiz."))
        .containsExactly("asserted by author: Kesa Minera represents Ana Ruiz");
  }

  @Test
  void aPossessiveMayStandBehindItsNoun() {
    assertThat(
            Claims.of(
                "Berto Lanza dirige la naviera Corvo. Una hija suya, Celia, pagó a Ana Ruiz."))
        .contains("asserted by author: Celia family_of Berto Lanza");
  }

  @Test
  void theFirstAndTheSecondAreOfOnlyTwo() {
    String two = "La naviera Corvo vendió un silo a la firma Kesa. El gerente de";
    assertThat(Claims.of(two + " la primera, Berto Lanza, calló."))
        .contains("asserted by author: Berto Lanza director_of Corvo");
    assertThat(Claims.of(two + " esta última, Berto Lanza, calló."))
        .contains("asserted by author: Berto Lanza director_of Kesa");
    assertThat(
            Claims.of(
                "La naviera Corvo y la firma Orlán pagaron a la firma Kesa. El gerente de la primera,"
                    + " Berto Lanza, calló."))
        .noneMatch(claim -> claim.contains("director_of"));
  }

  @Test
  void aCertainSomebodyStandsInApposition() {
    assertThat(Claims.of("El dueño de la naviera, un tal Berto Lanza, pagó a Ana Ruiz."))
        .containsExactly("asserted by author: Berto Lanza pays Ana Ruiz");
  }

  @Test
  void whoHeldAnOfficeIsLaterCalledBySo() {
    assertThat(Claims.of("El embajador Berto Lanza voló a Lima. El exembajador pagó a Ana Ruiz."))
        .contains("asserted by author: Berto Lanza pays Ana Ruiz");
    assertThat(Claims.of("El exembajador Berto Lanza voló a Lima. El embajador pagó a Ana Ruiz."))
        .noneMatch(claim -> claim.contains("pays"));
  }

  @Test
  void whoLastSpokeIsNotWhomTheObjectMeans() {
    assertThat(
            Claims.of(
                "Berto Lanza dice que Ana Ruiz dirige la naviera Corvo. Celia Mora afirma que jamás le"
                    + " prestó un peso."))
        .noneMatch(claim -> claim.contains("lends_to Berto Lanza"));
  }

  @Test
  void theObjectThatStandsFirstIsWhatTheNextClauseIsAbout() {
    assertThat(
            Claims.of("El buque «Alba» lo opera la naviera Corvo, pero su dueña es la firma Kesa."))
        .contains("asserted by author: Kesa owns Alba")
        .noneMatch(claim -> claim.contains("owns Corvo"));
  }
}
