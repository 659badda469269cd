package trasluz.source.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trasluz.statement.PartialDate;

class OfacDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          04 Nov 1938                | 1938-11-04
          4 November 1938            | 1938-11-04
          Aug 1964                   | 1964-08
          1985                       | 1985
          circa 1951                 | ~1951
          circa 01 Jan 1961          | ~1961-01-01
          1951 to 1953               | 1951..1953
          01 Jan 1947 to 01 Jan 1949 | 1947-01-01..1949-01-01
          Mar 1962 to Feb 1963       | 1962-03-01..1963-02-28
          circa 1973-1976            | ~1973..1976
          Between 1959 and 1962      | 1959..1962
          """)
  void datesAreReadAsFarAsTheyAreKnown(String text, String expected) {
    assertThat(OfacDates.parse(text).map(PartialDate::toString)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "30 Feb 1960",
        "31 Jun 1960",
        "Foo 1960",
        "60",
        "1960 Feb 3",
        "1965 to 1960",
        "to",
        "-",
        "between 1960",
        "circa",
        "12345",
        "0004",
        "3 Feb",
        "Feb"
      })
  void whatIsNoDateIsNotGuessed(String text) {
    assertThat(OfacDates.parse(text)).isEmpty();
  }
}
