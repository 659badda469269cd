package trasluz.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PETRÓLEOS de Venezuela, S.A.|petroleos de venezuela s a",
        "O’Neil & Sons|oneil sons",
        "İZMİR Gaz|izmir gaz",
        "ＡＣＭＥ  ﬁnance|acme finance",
        "Нефть-Газ|нефть газ",
        "شَرِكة|شركة",
        "石油公司|石油公司",
        "'...'|''",
      })
  void namesAreComparedWithoutCaseAccentsAndPunctuation(String published, String normalised) {
    assertThat(new Name(published).normalised()).isEqualTo(normalised);
    assertThat(new Name(published)).hasToString(published);
  }

  @Test
  void normalisingTwiceChangesNothing() {
    Property.forAll(generate -> {
      String once = generate.name().normalised();
      if (!once.isEmpty()) {
        assertThat(new Name(once).normalised()).isEqualTo(once);
      }
    });
  }

  @Test
  void namesAreEqualWhenTheyWerePublishedAlike() {
    assertThat(new Name("ACME")).isNotEqualTo(new Name("Acme")).isEqualTo(new Name("ACME"));
  }
}
