package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The forms that are made of Spanish infinitives.
final class SpanishVerbsTest {

  @Test
  void aRegularVerbHasItsTensesWithoutAccents() {
    assertThat(SpanishVerbs.forms("comprar"))
        .contains(
            "compra",
            "compran",
            "compro",
            "compraron",
            "compraba",
            "comprara",
            "compraria",
            "compre",
            "comprado",
            "compradas",
            "comprando",
            "comprarle",
            "comprarselo");
  }

  @Test
  void stemsChangeAsTheEndingAllows() {
    assertThat(SpanishVerbs.forms("negar")).contains("niega", "nego", "niegue");
    assertThat(SpanishVerbs.forms("dirigir")).contains("dirige", "dirigio", "dirija");
    assertThat(SpanishVerbs.forms("seguir")).contains("sigue", "siguio", "siga");
    assertThat(SpanishVerbs.forms("proveer")).contains("proveyo", "provee", "provisto");
  }

  @Test
  void compoundsFollowTheIrregularVerb() {
    assertThat(SpanishVerbs.forms("obtener")).contains("obtuvo", "obtendra", "obtenga", "obtiene");
    assertThat(SpanishVerbs.forms("imponer")).contains("impuso", "impondria", "impuesta");
  }

  @Test
  void aFormThatIsAlwaysAnotherWordIsLeftOut() {
    assertThat(SpanishVerbs.forms("dar")).contains("dio", "da").doesNotContain("de");
    assertThat(SpanishVerbs.forms("entrar")).contains("entro").doesNotContain("entre");
  }

  @Test
  void anInfinitiveWithinAFormStandsForAllItsForms() {
    assertThat(SpanishVerbs.expand("estar~ en manos de"))
        .contains("esta en manos de", "estuvo en manos de");
    assertThat(SpanishVerbs.expand("rumor")).isEqualTo(List.of("rumor"));
  }

  @Test
  void aPronounJoinedToAVerbIsFound() {
    assertThat(SpanishVerbs.joined("venderle")).contains("le");
    assertThat(SpanishVerbs.joined("pagandoselo")).contains("lo");
    assertThat(SpanishVerbs.joined("vende")).isEmpty();
  }

  @Test
  void aSumThatIsReceivedIsPaid() {
    assertThat(Claims.of("Berto Lanza recibió 300 euros de Kesa Minera."))
        .containsExactly("asserted by author: Kesa Minera pays Berto Lanza, 300 EUR");
  }

  @Test
  void anAdverbOpensNoName() {
    assertThat(Claims.of("Probablemente Berto Lanza es quien controla la empresa Kesa Minera."))
        .containsExactly("speculated by author: Berto Lanza controls Kesa Minera");
  }

  @Test
  void theOwnerIsWhoIsSaidToBeIt() {
    assertThat(Claims.of("Ana Ruiz niega ser la dueña de Kesa Minera."))
        .containsExactly("denied by Ana Ruiz: Ana Ruiz owns Kesa Minera");
  }
}
