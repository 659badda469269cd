package trasluz.source.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trasluz.statement.Share;

class PercentagesTest {

  @ParameterizedTest
  @CsvSource({
    "49.99%, 49.99 %",
    "50, 50 %",
    "100.0 %, 100 %",
    "'33,33', 33.33 %",
    "0, 0 %",
    "25-50, 25 % to 50 %",
    "25% - 50%, 25 % to 50 %",
    "25 to 50 %, 25 % to 50 %",
    "75+, 75 % to 100 %",
    ">25, more than 25 % up to 100 %",
    "More than 25%, more than 25 % up to 100 %",
    ">= 25, 25 % to 100 %",
    "<10, more than 0 % to under 10 %"
  })
  void percentagesAreReadExactly(String text, String share) {
    assertThat(Percentages.parse(text)).map(Share::toString).contains(share);
  }

  @Test
  void theDigitsOfAPercentageStayAsTheyAre() {
    assertThat(Percentages.parse("49.999999999999"))
        .contains(Share.exactly(new BigDecimal("49.999999999999")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "half",
        "120",
        "50-25",
        "1,000",
        "-5",
        "25-50-75",
        ">100",
        "5e1",
        "0.1.2",
        "<0"
      })
  void whatCouldMeanTwoThingsIsLeftUnread(String text) {
    assertThat(Percentages.parse(text)).isEmpty();
  }
}
