package trasluz.exposure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An exact fraction in lowest terms, with a positive denominator.
record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

  static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);
  static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

  static Ratio of(long numerator, long denominator) {
    return lowest(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  private static Ratio lowest(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("a fraction needs a denominator other than 0");
    }
    BigInteger common = numerator.gcd(denominator);
    BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
    return new Ratio(numerator.divide(divisor), denominator.divide(divisor));
  }

  Ratio plus(Ratio other) {
    return lowest(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Ratio minus(Ratio other) {
    return plus(new Ratio(other.numerator.negate(), other.denominator));
  }

  Ratio times(Ratio other) {
    return lowest(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Ratio dividedBy(Ratio other) {
    return lowest(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  boolean isZero() {
    return numerator.signum() == 0;
  }

  /// In percent, rounded half up to the given number of decimals.
  BigDecimal percent(int decimals) {
    return new BigDecimal(numerator)
        .movePointRight(2)
        .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
