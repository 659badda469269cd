package trasluz.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTextTest {

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
    "<10, more than 0 % to under 10 %",
    "40..50, 40 % to 50 %",
    "40 % .. 50.5 %, 40 % to 50.5 %",
    "more than 25 % to under 50 %, more than 25 % to under 50 %",
    "more than 25 % up to 50 %, more than 25 % up to 50 %",
    "25 % to under 50 %, 25 % to under 50 %",
    "an unknown share, an unknown share"
  })
  void percentagesAreReadExactly(String text, String share) {
    assertThat(Share.parseOptional(text)).map(Share::toString).contains(share);
  }

  @Test
  void theDigitsOfAPercentageStayAsTheyAre() {
    assertThat(Share.parseOptional("49.999999999999"))
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
    assertThat(Share.parseOptional(text)).isEmpty();
  }

  @Test
  void aShareThatCannotBeIsRefusedWithItsValueAndTheRange() {
    assertThatThrownBy(() -> Share.parse("120"))
        .hasMessage("share must be within 0..100 %, got min of 120 %");
    assertThatThrownBy(() -> Share.parse("50..25"))
        .hasMessage("share must satisfy min <= max, got 50 to 25");
    assertThatThrownBy(() -> Share.parse("half"))
        .hasMessage("share must be like 40, 25..50, >25, <10 or 75+, got 'half'");
  }
}
