package trasluz.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
  private static final BigDecimal SMALLEST_STEP = new BigDecimal("1E-12");

  @ParameterizedTest
  @CsvSource({
    "49.99, 49.99, false, false, 49.99 %",
    "25, 50, false, false, 25 % to 50 %",
    "25, 50, true, false, more than 25 % up to 50 %",
    "25, 50, false, true, 25 % to under 50 %",
    "25, 50, true, true, more than 25 % to under 50 %",
    "0, 100, true, false, an unknown share",
    "0, 100, false, false, 0 % to 100 %",
    "50.00, 1E+2, false, false, 50 % to 100 %",
  })
  void aShareIsPrintedAsAPersonWouldSayIt(
      BigDecimal min, BigDecimal max, boolean minOpen, boolean maxOpen, String text) {
    assertThat(new Share(min, max, minOpen, maxOpen)).hasToString(text);
  }

  @Test
  void sharesOfOneValueAreEqualHoweverTheyWereWritten() {
    assertThat(Share.exactly("50.000")).isEqualTo(Share.exactly("50")).hasSameHashCodeAs(half());
    assertThat(Share.exactly("1E+2")).isEqualTo(Share.exactly("100.0"));
    assertThat(Share.exactly("0E-12")).isEqualTo(Share.exactly("0"));
    assertThat(Share.between("25", "25.0")).isEqualTo(Share.exactly("25"));
  }

  private static Share half() {
    return Share.exactly("5E1");
  }

  /// Shares with ends at whole numbers, compared with a reference that asks of every half number
  /// whether it lies between two members of either share.
  @Test
  void theHullIsTheSmallestRangeAroundBoth() {
    Property.forAll(
        Property.seeds(3_000),
        generate -> {
          Share one = whole(generate);
          Share other = whole(generate);
          List<BigDecimal> members = new ArrayList<>();
          for (BigDecimal value : halves()) {
            if (holds(one, value) || holds(other, value)) {
              members.add(value);
            }
          }
          Share hull = one.hull(other);
          for (BigDecimal value : halves()) {
            boolean between =
                members.stream().anyMatch(member -> member.compareTo(value) <= 0)
                    && members.stream().anyMatch(member -> member.compareTo(value) >= 0);
            assertThat(holds(hull, value)).as("%s in %s", value, hull).isEqualTo(between);
          }
          assertThat(other.hull(one)).isEqualTo(hull);
          assertThat(hull.hull(one)).isEqualTo(hull);
        });
  }

  private static Share whole(Generators generate) {
    int min = generate.random().nextInt(11);
    int max = generate.random().nextInt(min, 11);
    return new Share(
        BigDecimal.valueOf(min),
        BigDecimal.valueOf(max),
        min < max && generate.random().nextBoolean(),
        min < max && generate.random().nextBoolean());
  }

  private static List<BigDecimal> halves() {
    List<BigDecimal> out = new ArrayList<>();
    for (int tenths = 0; tenths <= 100; tenths += 5) {
      out.add(BigDecimal.valueOf(tenths, 1));
    }
    return out;
  }

  private static boolean holds(Share share, BigDecimal value) {
    int low = share.min().compareTo(value);
    int high = value.compareTo(share.max());
    return (share.minOpen() ? low < 0 : low <= 0) && (share.maxOpen() ? high < 0 : high <= 0);
  }

  @Test
  void enclosingHoldsTheValueAndNothingNarrowerWould() {
    Property.forAll(
        Property.seeds(3_000),
        generate -> {
          BigDecimal value =
              new BigDecimal("0." + generate.random().nextLong(1L << 60))
                  .multiply(generate.percent());
          Share share = Share.enclosing(value, value, false, false);
          assertThat(holds(share, value)).isTrue();
          boolean written = value.stripTrailingZeros().scale() <= Share.MAX_DECIMALS;
          assertThat(share.isExact()).isEqualTo(written);
          if (!written) {
            assertThat(share.max().subtract(share.min())).isEqualByComparingTo(SMALLEST_STEP);
            assertThat(share.minOpen() && share.maxOpen()).isTrue();
          }
        });
  }

  @Test
  void enclosingKeepsTheEndsItCanWrite() {
    assertThat(Share.enclosing(new BigDecimal("25"), new BigDecimal("50.00"), true, false))
        .isEqualTo(new Share(new BigDecimal("25"), new BigDecimal("50"), true, false));
    assertThat(Share.enclosing(new BigDecimal("0.3333333333333"), new BigDecimal("1"), false, true))
        .isEqualTo(new Share(new BigDecimal("0.333333333333"), new BigDecimal("1"), true, true));
    assertThat(Share.enclosing(new BigDecimal("33.000000000000000"), half().max(), false, false))
        .isEqualTo(Share.between("33", "50"));
  }

  @Test
  void enclosingRefusesEndsInTheWrongOrderHoweverClose() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Share.enclosing(new BigDecimal("9E-14"), new BigDecimal("1E-14"), false, false))
        .withMessage("share must satisfy min <= max, got 9E-14 to 1E-14");
  }

  @Test
  void anExactShareHasNoOpenEnd() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Share(BigDecimal.TEN, BigDecimal.TEN, true, false))
        .withMessage("a share of exactly 10 % can't have an open end");
  }

  @ParameterizedTest
  @CsvSource({
    "120, 'share must be within 0..100 %, got min of 120 %'",
    "-1, 'share must be within 0..100 %, got min of -1 %'",
    "100.000000000001, 'share must be within 0..100 %, got min of 100.000000000001 %'",
    "0.0000000000001, 'share must have at most 12 decimals, got min of 1E-13 %'",
    "1e999999999, 'share must be within 0..100 %, got min of 1E+999999999 %'",
    "-1e999999999, 'share must be within 0..100 %, got min of -1E+999999999 %'",
    "1e-999999999, 'share must have at most 99 decimals, got min of 1E-999999999 %'",
    "1e99999999999, 'share must be a decimal number, got ''1e99999999999'''",
    "half, 'share must be a decimal number, got ''half'''",
  })
  void whatIsNoPercentageIsRefusedWithItsValue(String percent, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Share.exactly(percent))
        .withMessage(message);
  }

  @Test
  void numbersOfHundredsOfDigitsAreRefusedWithoutBeingPrinted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Share.exactly("9".repeat(400)))
        .withMessage("share must be a decimal number of at most 120 characters, got 400");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Share.exactly(new BigDecimal("9".repeat(400))))
        .withMessage("share must be within 0..100 %, got min of a number of 400 digits %");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Share.exactly(new BigDecimal("1." + "9".repeat(400))))
        .withMessage("share must have at most 99 decimals, got min of a number of 401 digits %");
    BigDecimal tiny = new BigDecimal("1e-999999999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Share.enclosing(tiny, BigDecimal.ONE, false, false))
        .withMessage("share must have at most 99 decimals, got min of 1E-999999999 %");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Share.enclosing(BigDecimal.ONE, new BigDecimal("1e999999999"), false, false))
        .withMessage("share must be within 0..100 %, got max of 1E+999999999 %");
  }
}
