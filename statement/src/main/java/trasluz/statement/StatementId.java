package trasluz.statement;

import java.util.HexFormat;

/// The name of a statement: 128 bits of the hash of its content, printed as 32 hexadecimal digits.
public record StatementId(long high, long low) implements Comparable<StatementId> {

  private static final HexFormat HEX = HexFormat.of();

  /// Reads 32 hexadecimal digits.
  ///
  /// @throws IllegalArgumentException for anything else
  public static StatementId parse(String text) {
    if (text.length() != 32 || !text.chars().allMatch(HexFormat::isHexDigit)) {
      throw new IllegalArgumentException(
          "a statement id has 32 hexadecimal digits, got '" + text + "'");
    }
    return new StatementId(
        HexFormat.fromHexDigitsToLong(text, 0, 16), HexFormat.fromHexDigitsToLong(text, 16, 32));
  }

  /// The first ten digits, for people to read.
  public String brief() {
    return toString().substring(0, 10);
  }

  @Override
  public int compareTo(StatementId other) {
    int byHigh = Long.compareUnsigned(high, other.high);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
  }

  @Override
  public String toString() {
    return HEX.toHexDigits(high) + HEX.toHexDigits(low);
  }
}
