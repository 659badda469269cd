package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Spanish names that look like those of towns, and towns beside names of persons.
final class SpanishInstitutionsTest {

  @Test
  void theNounBeforeANameTellsThatItIsNoTown() {
    for (String body :
        new String[] {
          "la clínica San Blas",
          "el colegio San Blas",
          "la cooperativa Río Verde",
          "el hospital Santa Clara"
        }) {
      String name = body.substring(body.indexOf(' ', 3) + 1);
      assertThat(Claims.of("Marta Oliva dirige " + body + "."))
          .as(body)
          .containsExactly("asserted by author: Marta Oliva director_of " + name);
    }
  }

  @Test
  void aTownBehindOfStaysATown() {
    assertThat(Claims.of("Marta Oliva vive en San Blas.")).hasSize(1);
    assertThat(Claims.of("Marta Oliva dirige la parroquia de San Blas.")).isEmpty();
  }

  @Test
  void aTownEndsWhereAPersonBegins() {
    assertThat(Claims.of("Molinos Lago quebró.\n\nLa dirige desde Vigo Abel Yáñez."))
        .containsExactly("asserted by author: Abel Yáñez director_of Molinos Lago");
  }

  @Test
  void theSignOfAShipIsNoPartOfItsName() {
    assertThat(Claims.of("El B/T Virgen del Mar descargó fueloil en Vigo."))
        .containsExactly("asserted by author: Virgen del Mar transports (fueloil) in Vigo");
  }

  @Test
  void whoeverBelongsToAClubIsItsMember() {
    assertThat(Claims.of("Marta Oliva pertenece a la Hermandad del Valle."))
        .containsExactly("asserted by author: Marta Oliva member_of Hermandad del Valle");
  }
}
