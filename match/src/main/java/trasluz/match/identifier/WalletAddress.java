package trasluz.match.identifier;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// Addresses of digital currencies whose form carries a checksum: Base58Check (Bitcoin and its kin,
/// Tron), bech32 and bech32m (BIP 173 and 350), and the mixed case of Ethereum (EIP-55).
///
/// An address of any other form may be right: nothing is known of it.
final class WalletAddress {
  private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final String BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  private static final Pattern ETHEREUM = Pattern.compile("0[xX][0-9a-fA-F]{40}");
  private static final Pattern SEGWIT =
      Pattern.compile("(?:bc|tb|ltc)1[0-9a-z]{6,}", Pattern.CASE_INSENSITIVE);

  /// Bitcoin `1` and `3`, Litecoin `L` and `M`, Dash `X`, Dogecoin and Verge `D`, Tron `T`, Zcash
  /// `t1` and `t3`.
  private static final Pattern CHECKED_58 =
      Pattern.compile("(?:[13LMXDT][%1$s]{25,34}|t[13][%1$s]{33})".formatted(BASE58));

  private static final int LONGEST = 100;
  private static final int[] BECH32_STEPS = {
    0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3
  };
  private static final int BECH32M = 0x2bc830a3;

  private WalletAddress() {}

  /// False only where a checksum is wrong.
  static boolean mayBe(String value) {
    if (value.length() > LONGEST) {
      return true;
    }
    if (SEGWIT.matcher(value).matches()) {
      return isBech32(value);
    }
    if (ETHEREUM.matcher(value).matches()) {
      return isEthereum(value.substring(2));
    }
    return !CHECKED_58.matcher(value).matches() || isBase58Check(value);
  }

  /// The last four bytes are the start of the double SHA-256 of those before.
  private static boolean isBase58Check(String value) {
    BigInteger number = BigInteger.ZERO;
    for (int i = 0; i < value.length(); i++) {
      number =
          number
              .multiply(BigInteger.valueOf(58))
              .add(BigInteger.valueOf(BASE58.indexOf(value.charAt(i))));
    }
    byte[] digits = number.toByteArray();
    int from = digits[0] == 0 ? 1 : 0;
    int zeros = (int) value.chars().takeWhile(c -> c == '1').count();
    byte[] bytes = new byte[zeros + digits.length - from];
    System.arraycopy(digits, from, bytes, zeros, digits.length - from);
    if (bytes.length < 5) {
      return false;
    }
    byte[] payload = Arrays.copyOf(bytes, bytes.length - 4);
    byte[] sum = sha256(sha256(payload));
    return Arrays.equals(sum, 0, 4, bytes, bytes.length - 4, bytes.length);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static boolean isBech32(String value) {
    String text = value.toLowerCase(Locale.ROOT);
    if (!value.equals(text) && !value.equals(value.toUpperCase(Locale.ROOT))) {
      return false;
    }
    int separator = text.lastIndexOf('1');
    int sum = 1;
    for (int i = 0; i < separator; i++) {
      sum = step(sum, text.charAt(i) >> 5);
    }
    sum = step(sum, 0);
    for (int i = 0; i < separator; i++) {
      sum = step(sum, text.charAt(i) & 31);
    }
    for (int i = separator + 1; i < text.length(); i++) {
      int digit = BECH32.indexOf(text.charAt(i));
      if (digit < 0) {
        return false;
      }
      sum = step(sum, digit);
    }
    return sum == 1 || sum == BECH32M;
  }

  private static int step(int sum, int digit) {
    int top = sum >>> 25;
    int next = (sum & 0x1ffffff) << 5 ^ digit;
    for (int i = 0; i < BECH32_STEPS.length; i++) {
      next ^= (top >> i & 1) * BECH32_STEPS[i];
    }
    return next;
  }

  /// A letter is a capital where the digit of the hash at its place is 8 or more. In one case only,
  /// an address carries no checksum.
  private static boolean isEthereum(String digits) {
    String lower = digits.toLowerCase(Locale.ROOT);
    if (digits.equals(lower) || digits.equals(digits.toUpperCase(Locale.ROOT))) {
      return true;
    }
    byte[] hash = Keccak256.of(lower.getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < digits.length(); i++) {
      int nibble = i % 2 == 0 ? hash[i / 2] >> 4 & 15 : hash[i / 2] & 15;
      char c = digits.charAt(i);
      if (Character.isLetter(c) && Character.isUpperCase(c) != nibble >= 8) {
        return false;
      }
    }
    return true;
  }
}
