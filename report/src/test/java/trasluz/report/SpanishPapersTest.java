package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How Spanish court papers, lists and notices name and tell.
final class SpanishPapersTest {

  @Test
  void aFormOfAddressIsNoPartOfTheName() {
    assertThat(Claims.of("D. Pedro Lanza vendió el hotel a Dª. Ana Ruiz."))
        .containsExactly("asserted by author: Pedro Lanza sells Ana Ruiz (el hotel)");
    assertThat(Claims.of("Doña Ana Ruiz dirige la empresa Kesa Minera."))
        .containsExactly("asserted by author: Ana Ruiz director_of Kesa Minera");
  }

  @Test
  void somebodyActsInTheQualityOfWhatHeIs() {
    assertThat(
            Claims.of(
                "Ana Ruiz, en calidad de administradora de Kesa Minera, vive en el puerto de Lima."))
        .contains("asserted by author: Ana Ruiz director_of Kesa Minera");
  }

  @Test
  void aSumStandsBehindWhatItIsCalled() {
    assertThat(Claims.of("Kesa Minera abonó a Berto Lanza la cantidad de 300 euros."))
        .containsExactly("asserted by author: Kesa Minera pays Berto Lanza (la cantidad), 300 EUR");
  }

  @Test
  void aHolderOfAPartOfTheSharesHoldsIt() {
    assertThat(Claims.of("Ana Ruiz es titular del 25 % de las acciones de Kesa Minera."))
        .containsExactly("asserted by author: Ana Ruiz owns Kesa Minera, 25 %");
  }

  @Test
  void aLabelTellsWhoIsWhat() {
    assertThat(Claims.of("Directora de la empresa Kesa Minera: Ana Ruiz."))
        .containsExactly("asserted by author: Ana Ruiz director_of Kesa Minera");
  }

  @Test
  void twoNamesMayBeOfOne() {
    assertThat(Claims.of("La empresa Kesa Minera y la firma Orlán Fletes son la misma empresa."))
        .containsExactly("asserted by author: Kesa Minera same_as Orlán Fletes");
    assertThat(Claims.of("Kesa Minera cambió su nombre por el de Orlán Fletes en 2022."))
        .containsExactly("asserted by author: Kesa Minera same_as Orlán Fletes, 2022");
  }

  @Test
  void whatCouldNotBeCheckedLacksEvidence() {
    assertThat(Claims.of("No se ha podido comprobar que Ana Ruiz controle Kesa Minera."))
        .containsExactly("no_evidence by author: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void whoseDirectorStandsBeforeTheConjunction() {
    assertThat(Claims.of("La OFAC sancionó a Kesa Minera y a su director, Berto Lanza."))
        .contains("asserted by author: Berto Lanza director_of Kesa Minera")
        .doesNotContain("asserted by author: Berto Lanza director_of OFAC");
  }

  @Test
  void aGivenNameIsNoMonth() {
    assertThat(Claims.of("La constructora Kesa, que preside Julio Lanza, levantó el puerto."))
        .containsExactly("asserted by author: Julio Lanza director_of Kesa");
  }

  @Test
  void somebodySignsInTheNameOfAFirm() {
    assertThat(Claims.of("El contrato fue firmado por Ana Ruiz en nombre de Kesa Minera."))
        .containsExactly("asserted by author: Ana Ruiz represents Kesa Minera");
  }
}
