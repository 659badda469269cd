package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What Spanish sentences want, doubt or miss, and do not tell as done.
final class SpanishRealisTest {

  @Test
  void whatSomebodyIsAskedForIsNotDone() {
    assertThat(Claims.of("Berto Lanza pidió a Ana Ruiz que pagara 300 euros a Kesa Minera."))
        .containsExactly("speculated by author: Ana Ruiz pays Kesa Minera, 300 EUR, intended");
  }

  @Test
  void whatIsPreventedIsNotDone() {
    assertThat(Claims.of("Berto Lanza evitó que Ana Ruiz comprara la empresa Kesa Minera."))
        .containsExactly("speculated by author: Ana Ruiz buys Kesa Minera, intended");
  }

  @Test
  void whatSomebodySaysIsDoneIsTold() {
    assertThat(Claims.of("Berto Lanza dijo que Ana Ruiz compró la empresa Kesa Minera."))
        .containsExactly("reported by Berto Lanza: Ana Ruiz buys Kesa Minera");
  }

  @Test
  void whatIsDoubtedIsSpeculation() {
    assertThat(Claims.of("Berto Lanza duda que Ana Ruiz sea dueña de Kesa Minera."))
        .containsExactly("speculated by Berto Lanza: Ana Ruiz owns Kesa Minera");
    assertThat(Claims.of("Nadie duda de que Ana Ruiz es dueña de Kesa Minera."))
        .containsExactly("asserted by author: Ana Ruiz owns Kesa Minera");
  }

  @Test
  void paymentsThatThereWereNotAreNone() {
    assertThat(Claims.of("No hubo pagos de Kesa Minera a Ana Ruiz."))
        .containsExactly("asserted by author: Kesa Minera not pays Ana Ruiz");
  }

  @Test
  void whatIsCalledAMythIsUnfounded() {
    assertThat(Claims.of("El mito de que Ana Ruiz es dueña de Kesa Minera persiste."))
        .containsExactly("no_evidence by author: Ana Ruiz owns Kesa Minera");
  }

  @Test
  void whatNobodyClaimsLacksEvidence() {
    assertThat(Claims.of("Nadie sostiene que Ana Ruiz controle la firma Kesa Minera."))
        .containsExactly("no_evidence by author: Ana Ruiz controls Kesa Minera");
    assertThat(Claims.of("Berto Lanza nunca afirmó que Ana Ruiz fuera dueña de Kesa Minera."))
        .containsExactly("no_evidence by author: Ana Ruiz owns Kesa Minera");
  }

  @Test
  void whatSomebodyWasNotDoesNothing() {
    assertThat(Claims.of("Ana Ruiz nunca fue dueña de Kesa Minera ni trabajó para Orlán."))
        .doesNotContain("asserted by author: dueña not works_for Orlán")
        .contains("asserted by author: Ana Ruiz not owns Kesa Minera");
  }

  @Test
  void whatSomebodyOughtToDoIsNotDone() {
    for (String obliged :
        new String[] {"debe vender", "debería vender", "deberá vender", "tiene que vender"}) {
      assertThat(Claims.of("Kesa Minera " + obliged + " el buque a Ana Ruiz."))
          .singleElement()
          .asString()
          .startsWith("speculated by author: Kesa Minera sells Ana Ruiz");
    }
  }

  @Test
  void whatSomebodyOwesIsNoObligation() {
    assertThat(Claims.of("Kesa Minera debe a Ana Ruiz 3 millones de dólares."))
        .singleElement()
        .asString()
        .startsWith("asserted by author: Ana Ruiz lends_to Kesa Minera");
  }
}
