package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The noun "sanctions" in English and Spanish and the lists of states.
final class SanctionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Orlan Oil is under EU sanctions. | Orlan Oil designated_by EU",
        "Orlan Oil has been under EU sanctions since 2019. | Orlan Oil designated_by EU, 2019/..",
        "Orlan Oil remains under US sanctions. | Orlan Oil designated_by United States",
        "Orlan Oil is not under US sanctions. | Orlan Oil not designated_by United States",
        "Sanctions against Orlan Oil were imposed by the United States."
            + " | Orlan Oil designated_by United States",
        "Orlan Oil has been on the US list since 2019."
            + " | Orlan Oil designated_by United States, 2019/..",
        "US sanctions Orlan Oil. | Orlan Oil designated_by United States",
        "Banco Serraf está bajo sanciones de Canadá. | Banco Serraf designated_by Canada",
        "Banco Serraf no está bajo sanciones de Canadá. | Banco Serraf not designated_by Canada",
        "Banco Serraf, que sigue bajo las sanciones de Canadá, quebró."
            + " | Banco Serraf designated_by Canada"
      })
  void whoIsUnderSanctionsIsDesignated(String text, String claim) {
    assertThat(Claims.of(text)).containsExactly("asserted by author: " + claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kessa Trading evades the sanctions of the United States against Orlan Oil.",
        "The United States lifted its sanctions on Orlan Oil in 2019.",
        "New EU sanctions against Orlan Oil are being prepared.",
        "Kessa Trading is on a list in Iran.",
        "Is Orlan Oil under EU sanctions?",
        "¿Está Banco Serraf bajo sanciones de Canadá?",
        "Banco Serraf burla las sanciones de Canadá."
      })
  void whatIsEvadedLiftedOrPreparedTellsNothing(String text) {
    assertThat(Claims.of(text)).isEmpty();
  }
}
