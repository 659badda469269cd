package trasluz.statement;

import java.math.BigDecimal;

/// A sum of money or a quantity of goods, exact.
///
/// @param value never negative
/// @param unit a currency code (`USD`) or a unit of measure (`barrels`)
public record Amount(BigDecimal value, String unit) {

  public Amount {
    Checks.requireText("unit", unit, 40);
    if (value.signum() < 0) {
      throw new IllegalArgumentException("amount must not be negative, got " + value);
    }
    if (Math.abs((long) value.scale()) > 100 || value.precision() > 100) {
      throw new IllegalArgumentException("amount must have at most 100 digits");
    }
  }

  @Override
  public String toString() {
    return value.toPlainString() + " " + unit;
  }
}
