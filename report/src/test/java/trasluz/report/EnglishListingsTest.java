package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whose list somebody is on, in English.
final class EnglishListingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Canada put Kessa Mining on its list. > Canada",
        "Canada has added Kessa Mining to its sanctions list. > Canada",
        "Kessa Mining was added to the UK sanctions list last June. > United Kingdom",
        "Kessa Mining is on the EU sanctions list. > EU",
        "Ukraine's sanctions list includes Kessa Mining. > Ukraine",
      })
  void aListIsCalledByWhoKeepsIt(String text, String authority) {
    assertThat(Claims.of(text))
        .containsExactly("asserted by author: Kessa Mining designated_by " + authority);
  }

  @Test
  void weeksBeforeMeasureTheTimeAndListNobody() {
    assertThat(Claims.of("Marlo Quist sold Kessa Mining weeks before the EU sanctioned him."))
        .contains("asserted by author: Marlo Quist designated_by EU");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kessa Mining is not on the EU sanctions list.",
        "Canada may put Kessa Mining on its list.",
        "Is Kessa Mining on the EU sanctions list?",
        "Canada removed Kessa Mining from its list.",
        "The guest list includes Kessa Mining.",
        "Kessa Mining wrote to the UK sanctions office."
      })
  void whatListsNobodyTellsNoListing(String text) {
    assertThat(Claims.of(text))
        .noneMatch(line -> line.startsWith("asserted") && !line.contains(" not "))
        .noneMatch(line -> line.startsWith("confirmed"));
  }
}
