package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Spanish sentences that set off who it is, and what is called somebody's own.
final class SpanishCleftsTest {

  @Test
  void whoeverItIsNotDoesNot() {
    assertThat(Claims.of("No es Berto Lanza quien dirige Kesa Minera."))
        .containsExactly("asserted by author: Berto Lanza not director_of Kesa Minera");
  }

  @Test
  void whoeverStandsBehindTheContrastDoes() {
    assertThat(Claims.of("No es Berto Lanza, sino Ana Ruiz, quien dirige la firma Kesa Minera."))
        .containsExactlyInAnyOrder(
            "asserted by author: Ana Ruiz director_of Kesa Minera",
            "asserted by author: Berto Lanza not director_of Kesa Minera");
    assertThat(Claims.of("Es Ana Ruiz, y no Berto Lanza, quien dirige la firma Kesa Minera."))
        .containsExactlyInAnyOrder(
            "asserted by author: Ana Ruiz director_of Kesa Minera",
            "asserted by author: Berto Lanza not director_of Kesa Minera");
  }

  @Test
  void notOnlyIsNoNegation() {
    assertThat(Claims.of("Ana Ruiz no solo dirige la firma Kesa Minera."))
        .containsExactly("asserted by author: Ana Ruiz director_of Kesa Minera");
  }

  @Test
  void ownersWereSoSinceOrUntil() {
    assertThat(Claims.of("Desde 2018 la firma Kesa Minera es de Ana Ruiz."))
        .containsExactly("asserted by author: Ana Ruiz owns Kesa Minera, 2018/..");
    assertThat(Claims.of("Hasta 2018 la firma Kesa Minera fue de Ana Ruiz."))
        .containsExactly("asserted by author: Ana Ruiz owns Kesa Minera, ../2018");
  }

  @Test
  void anActionForSlanderDeniesNothing() {
    assertThat(Claims.of("Ana Ruiz demandó a Berto Lanza por difamación."))
        .containsExactly("asserted by author: Ana Ruiz opposes Berto Lanza");
  }

  @Test
  void aPersonsFirmIsHers() {
    assertThat(Claims.of("La empresa de Ana Ruiz, Kesa Minera, tiene sede en Lima."))
        .contains("asserted by author: Ana Ruiz owns Kesa Minera");
    assertThat(Claims.of("La empresa de seguridad, Kesa Minera, tiene sede en Lima."))
        .containsExactly("asserted by author: Kesa Minera located_in in Lima");
  }

  @Test
  void howSomebodyControlsStandsBetween() {
    assertThat(Claims.of("Ana Ruiz controla, directa o indirectamente, el 70 % de Kesa Minera."))
        .containsExactly("asserted by author: Ana Ruiz owns Kesa Minera, 70 %");
  }
}
