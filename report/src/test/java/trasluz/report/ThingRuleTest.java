package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Nouns for a relation itself.
final class ThingRuleTest {

  @Test
  void aPaymentGoesFromOneToTheOther() {
    assertThat(Claims.of("Payments from Fenmark Holdings to Ruslan Teber continued."))
        .containsExactly("asserted by author: Fenmark Holdings pays Ruslan Teber");
  }

  @Test
  void aMeetingIsBetweenTwo() {
    assertThat(Claims.of("The meeting between Dana Orvik and Ruslan Teber took place in Geneva."))
        .containsExactly("asserted by author: Dana Orvik meets Ruslan Teber in Geneva");
  }

  @Test
  void noMeetingIsTheNegative() {
    assertThat(Claims.of("No talks took place between Dana Orvik and Ruslan Teber."))
        .containsExactly("asserted by author: Dana Orvik not meets Ruslan Teber");
  }

  @Test
  void withoutEvidenceItIsNotAsserted() {
    assertThat(Claims.of("There is no evidence of payments from Fenmark Holdings to Ruslan Teber."))
        .containsExactly("no_evidence by author: Fenmark Holdings pays Ruslan Teber");
  }
}
