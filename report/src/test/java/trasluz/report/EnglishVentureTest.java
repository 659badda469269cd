package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Joint ventures, fronts and the accounts that a bank keeps.
final class EnglishVentureTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bank Serraf is a joint venture of Delmar Holdings and Orlan Oil.",
        "Bank Serraf is a joint venture between Delmar Holdings and Orlan Oil.",
        "Bank Serraf is Delmar Holdings' joint venture with Orlan Oil."
      })
  void aJointVentureIsOwnedByAllWhoseItIs(String text) {
    assertThat(Claims.of(text))
        .containsExactly(
            "asserted by author: Delmar Holdings owns Bank Serraf",
            "asserted by author: Orlan Oil owns Bank Serraf");
  }

  @Test
  void whoWantsAJointVentureOwnsNothing() {
    assertThat(Claims.of("Bank Serraf wants a joint venture with Orlan Oil.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kessa Trading is a front company for Iran.",
        "Kessa Trading is a shell company of Iran.",
        "Kessa Trading acts as a go-between for Iran."
      })
  void aFrontRepresentsAlsoAState(String text) {
    assertThat(Claims.of(text))
        .containsExactly("asserted by author: Kessa Trading represents Iran");
  }

  @Test
  void aLawyerInACountryIsNotForIt() {
    assertThat(Claims.of("Marlo Quist, a lawyer in Iran, met Dana Orvik."))
        .containsExactly("asserted by author: Marlo Quist meets Dana Orvik");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlan Oil keeps its accounts at Bank Serraf.",
        "Orlan Oil has an account at Bank Serraf.",
        "Bank Serraf handles the payments of Orlan Oil."
      })
  void aBankServesWhoseAccountsItKeeps(String text) {
    assertThat(Claims.of(text))
        .containsExactly("asserted by author: Bank Serraf services Orlan Oil");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kessa Trading, formerly Delmar Holdings, paid Dana Orvik. Delmar Holdings pays Marlo Quist.",
        "Kessa Trading (previously called Delmar Holdings) paid Dana Orvik. Delmar Holdings pays Marlo"
            + " Quist."
      })
  void aFormerNameNamesTheSame(String text) {
    assertThat(Claims.of(text))
        .containsExactly(
            "asserted by author: Kessa Trading pays Dana Orvik",
            "asserted by author: Kessa Trading pays Marlo Quist");
  }

  @Test
  void whoWasOnceAFirmsDirectorIsNotTheFirm() {
    assertThat(Claims.of("Dana Orvik, formerly Kessa Trading's director, left."))
        .containsExactly("asserted by author: Dana Orvik director_of Kessa Trading, ../..");
  }

  @Test
  void aRenamedShipIsTheSame() {
    assertThat(Claims.of("The tanker Sable Star was renamed Blue Heron in May."))
        .containsExactly("asserted by author: Sable Star same_as Blue Heron");
  }
}
