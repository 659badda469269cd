package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// English expressions of time without a date, wherever they stand.
final class EnglishTimesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fenmark Holdings last year quietly acquired Corvo Lines.",
        "Fenmark Holdings later that month acquired Corvo Lines.",
        "Fenmark Holdings the following spring acquired Corvo Lines.",
        "Fenmark Holdings the same evening acquired Corvo Lines.",
        "Fenmark Holdings two years ago acquired Corvo Lines.",
        "Fenmark Holdings last March acquired Corvo Lines.",
        "Fenmark Holdings on Monday morning acquired Corvo Lines.",
        "A few months later Fenmark Holdings acquired Corvo Lines.",
        "That year Fenmark Holdings acquired Corvo Lines.",
        "Fenmark Holdings acquired Corvo Lines last year.",
        "Fenmark Holdings acquired Corvo Lines less than two years ago."
      })
  void aTimeIsNobodyAndNothing(String text) {
    assertThat(Claims.of(text))
        .containsExactly("asserted by author: Fenmark Holdings buys Corvo Lines");
  }

  @Test
  void aTimeBehindASumIsNoPartOfIt() {
    assertThat(Claims.of("Dana Orvik pays Corvo Lines 3,000 euros every month."))
        .containsExactly("asserted by author: Dana Orvik pays Corvo Lines, 3000 EUR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Last year's deal made Dana Orvik an owner of Corvo Lines.",
        "He said that day workers had left Corvo Lines.",
        "The last year of Corvo Lines was bad."
      })
  void aTimeThatIsPartOfAThingStays(String text) {
    assertThat(Claims.of(text)).isEmpty();
  }
}
