package trasluz.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @Test
  void everyDateIsReadBackAsItIsPrinted() {
    Property.forAll(
        Property.seeds(5_000),
        generate -> {
          PartialDate date = generate.date();
          assertThat(PartialDate.parse(date.toString())).as(date.toString()).isEqualTo(date);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-18, 2020-02-18, 2020-02-18",
    "2020-02, 2020-02-01, 2020-02-29",
    "2020, 2020-01-01, 2020-12-31",
    "1962..1965, 1962-01-01, 1965-12-31",
    "0001, 0001-01-01, 0001-12-31",
    "0999-12, 0999-12-01, 0999-12-31",
    "9999, 9999-01-01, 9999-12-31",
    "9999-12-31, 9999-12-31, 9999-12-31",
    "2019-12-31..2020-01-01, 2019-12-31, 2020-01-01",
    "2020-01-01..2020-03-31, 2020-01-01, 2020-03-31",
    "2019-12-01..2020-11-30, 2019-12-01, 2020-11-30",
    "2019-12-01..2020-12-31, 2019-12-01, 2020-12-31",
    "2020-01-01..2021-11-30, 2020-01-01, 2021-11-30",
    "..2023-12-28, -999999999-01-01, 2023-12-28",
  })
  void aTextFormStandsForARangeOfDays(String text, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(text);
    assertThat(date).isEqualTo(new PartialDate(earliest, latest, false));
    assertThat(date).hasToString(text);
    assertThat(date.approximately()).hasToString("~" + text);
    assertThat(PartialDate.parse("~" + text)).isEqualTo(date.approximately());
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01..2020-12-31, 2020",
    "2020-02..2020-02, 2020-02",
    "2020-02-18..2020-02-18, 2020-02-18",
    "..2020-02, ..2020-02-29",
    "1962-01..1965-12, 1962..1965",
    "2020-01..2020-03, 2020-01-01..2020-03-31",
  })
  void severalWaysOfWritingARangeAreOneDate(String text, String printed) {
    assertThat(PartialDate.parse(text)).hasToString(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "~",
        "..",
        "~..",
        "~~2020",
        "....2020",
        "..1962..1965",
        "1962..1965..1970",
        "1962..",
        "1962..~1965",
        "20",
        "-999",
        "+123",
        "２０２０",
        "٢٠٢٠",
        "2020-13",
        "2020-00",
        "2020-02-30",
        "2021-02-29",
        "2020-2-1",
        "2020/02/18",
        "2020.02.18",
        " 2020",
        "0000",
        "10000",
        "+10000",
        "-0001-01-01",
        "1965..1962",
        "2020-02-18T00:00"
      })
  void whatIsNoDateIsRefused(String text) {
    assertThat(PartialDate.parseOptional(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
  }

  @Test
  void aRefusalSaysWhatWasReadAndWhatIsAllowed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse("2020-02-30"))
        .withMessage("a date must be YYYY, YYYY-MM or YYYY-MM-DD and exist, got '2020-02-30'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse("1965..1962"))
        .withMessage("a date range must not end before it starts, got 1965-01-01 to 1962-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(LocalDate.of(10_000, 1, 1)))
        .withMessage("year of a date must be within 1..9999, got 10000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.ofYear(0))
        .withMessage("year of a date must be within 1..9999, got 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartialDate(LocalDate.MIN, LocalDate.MAX, false))
        .withMessage("year of a date must be within 1..9999, got 999999999");
  }

  @Test
  void aHostileTextIsRefusedWithoutBeingReadToItsEnd() {
    for (String part : new String[] {"~", "..", "2020..", "9"}) {
      String text = part.repeat(500_000);
      assertThat(PartialDate.parseOptional(text)).isEmpty();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PartialDate.parse(text))
          .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(120));
    }
  }

  /// The text form is hashed, so it must not follow the machine's language.
  @Test
  void digitsAreTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(PartialDate.ofYear(2020)).hasToString("2020");
      assertThat(PartialDate.ofMonth(2020, 2)).hasToString("2020-02");
      assertThat(PartialDate.parse("1962..1965")).hasToString("1962..1965");
      assertThat(new StatementId(1, 2)).hasToString("00000000000000010000000000000002");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void datesSortByFirstThenByLastPossibleDay() {
    assertThat(PartialDate.parse("2020")).isLessThan(PartialDate.parse("2020-02"));
    assertThat(PartialDate.parse("2020-01")).isLessThan(PartialDate.parse("2020"));
    assertThat(PartialDate.parse("..2023-12-28")).isLessThan(PartialDate.parse("0001"));
    assertThat(PartialDate.parse("2020")).isLessThan(PartialDate.parse("~2020"));
  }

  @Test
  void aSpanNeedsBothEndsInOrder() {
    Optional<PartialDate> first = Optional.of(PartialDate.ofYear(1962));
    Optional<PartialDate> last = Optional.of(PartialDate.ofYear(1965));

    assertThat(PartialDate.span(first, last)).contains(PartialDate.parse("1962..1965"));
    assertThat(PartialDate.span(last, first)).isEmpty();
    assertThat(PartialDate.span(first, Optional.empty())).isEmpty();
    assertThat(PartialDate.span(Optional.empty(), last)).isEmpty();
  }
}
