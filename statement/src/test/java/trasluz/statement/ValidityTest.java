package trasluz.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
  private static final LocalDate DAY_0 = LocalDate.of(2019, 12, 27);

  @ParameterizedTest
  @CsvSource({
    // from, to, day, answer
    "2020-03-01, 2021-03-01, 2020-02-29, NO",
    "2020-03-01, 2021-03-01, 2020-03-01, YES",
    "2020-03-01, 2021-03-01, 2021-02-28, YES",
    "2020-03-01, 2021-03-01, 2021-03-01, NO",
    "2020, , 2019-12-31, NO",
    "2020, , 2020-01-01, PERHAPS",
    "2020, , 2020-12-30, PERHAPS",
    "2020, , 2020-12-31, YES",
    ", 2020, 2019-12-31, YES",
    ", 2020, 2020-01-01, PERHAPS",
    ", 2020, 2020-12-30, PERHAPS",
    ", 2020, 2020-12-31, NO",
    "..2023-12-28, , 1901-01-01, PERHAPS",
    "..2023-12-28, , 2023-12-28, YES",
    ", , 2020-01-01, YES",
    // Whenever in 2020 it began, it began before it ended.
    "2020, 2020-06-15, 2020-06-13, PERHAPS",
    "2020, 2020-06-15, 2020-06-14, YES",
    "2020-06-15, 2020, 2020-06-15, YES",
    "2020-06-15, 2020, 2020-06-16, PERHAPS",
  })
  void aClaimHoldsFromItsStartUntilTheDayBeforeItsEnd(
      String from, String to, LocalDate day, Holds holds) {
    Validity validity =
        new Validity(
            Optional.ofNullable(from).map(PartialDate::parse),
            Optional.ofNullable(to).map(PartialDate::parse));
    assertThat(validity.on(day)).isEqualTo(holds);
  }

  @Test
  void theAnswerIsThatOfTryingEveryStartAndEveryEnd() {
    Property.forAll(
        Property.seeds(3_000),
        generate -> {
          Optional<PartialDate> from = generate.maybe(() -> range(generate.random()));
          Optional<PartialDate> to = generate.maybe(() -> range(generate.random()));
          if (from.isPresent()
              && to.isPresent()
              && !to.get().latest().isAfter(from.get().earliest())) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Validity(from, to));
            return;
          }
          Validity validity = new Validity(from, to);
          for (int day = -1; day <= 10; day++) {
            assertThat(validity.on(DAY_0.plusDays(day)))
                .as("%s on day %d", validity, day)
                .isEqualTo(byTrying(from, to, DAY_0.plusDays(day)));
          }
        });
  }

  private static PartialDate range(SplittableRandom random) {
    int first = random.nextInt(10);
    LocalDate last = DAY_0.plusDays(first + random.nextInt(10 - first));
    return new PartialDate(DAY_0.plusDays(first), last, false);
  }

  private static Holds byTrying(
      Optional<PartialDate> from, Optional<PartialDate> to, LocalDate day) {
    PartialDate always = PartialDate.of(DAY_0.minusDays(100));
    PartialDate never = PartialDate.of(DAY_0.plusDays(100));
    int holds = 0;
    int tried = 0;
    PartialDate starts = from.orElse(always);
    PartialDate ends = to.orElse(never);
    for (LocalDate start : starts.earliest().datesUntil(starts.latest().plusDays(1)).toList()) {
      for (LocalDate end : ends.earliest().datesUntil(ends.latest().plusDays(1)).toList()) {
        if (start.isBefore(end)) {
          tried++;
          holds += !day.isBefore(start) && day.isBefore(end) ? 1 : 0;
        }
      }
    }
    return holds == 0 ? Holds.NO : holds == tried ? Holds.YES : Holds.PERHAPS;
  }

  @Test
  void anEndThatCanOnlyComeBeforeTheStartIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validity.of(PartialDate.parse("2020-06"), PartialDate.parse("2020-05")))
        .withMessage("validity must end after it starts, got from 2020-06 to 2020-05");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validity.of(day("2020-06-01"), day("2020-06-01")))
        .withMessage("validity must end after it starts, got from 2020-06-01 to 2020-06-01");
  }

  @Test
  void aValidityIsPrintedWithItsExcludedEnd() {
    assertThat(Validity.UNBOUNDED).hasToString("undated");
    assertThat(Validity.since(PartialDate.parse("2020"))).hasToString("[2020,)");
    assertThat(Validity.of(day("2020-01-01"), PartialDate.parse("2021-02")))
        .hasToString("[2020-01-01,2021-02)");
    assertThat(new Validity(Optional.empty(), Optional.of(day("2020-01-01"))))
        .hasToString("[,2020-01-01)");
  }

  private static PartialDate day(String text) {
    return PartialDate.of(LocalDate.parse(text));
  }
}
