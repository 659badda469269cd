package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Two names of one.
final class SameAsRuleTest {

  @Test
  void whoIsKnownAsAnotherIsTheSame() {
    assertThat(Claims.of("Dana Orvik is the trader known as Mira Olsk."))
        .containsExactly("asserted by author: Dana Orvik same_as Mira Olsk");
  }

  @Test
  void whoIsNotIsNot() {
    assertThat(Claims.of("Dana Orvik is not the trader known as Mira Olsk."))
        .containsExactly("asserted by author: Dana Orvik not same_as Mira Olsk");
  }
}
