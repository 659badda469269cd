package trasluz.statement;

import java.math.BigDecimal;

/// A sum of money or a quantity of goods, exact. Decimals stay as published: 10.0 and 10.00 are two
/// amounts to the eye and to the hash, 1E3 and 1000 are one.
///
/// @param value never negative, at most 100 digits
/// @param unit a currency code (`USD`) or a unit of measure (`barrels`)
public record Amount(BigDecimal value, String unit) {

  private static final int MAX_DIGITS = 100;

  public Amount {
    Checks.requireText("unit", unit, 40);
    if (value.signum() < 0) {
      throw new IllegalArgumentException("amount must not be negative, got " + Checks.shown(value));
    }
    if (Math.abs((long) value.scale()) > MAX_DIGITS) {
      throw tooLong(value);
    }
    value = value.scale() < 0 ? value.setScale(0) : value;
    if (value.precision() > MAX_DIGITS) {
      throw tooLong(value);
    }
  }

  private static IllegalArgumentException tooLong(BigDecimal value) {
    return new IllegalArgumentException(
        "amount must have at most %d digits, got %s".formatted(MAX_DIGITS, Checks.shown(value)));
  }

  @Override
  public String toString() {
    return value.toPlainString() + " " + unit;
  }
}
