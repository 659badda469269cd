package trasluz.match;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import trasluz.statement.Identifier;

/// Whether the check digits of an identifier agree with the rest of it, by the standard of its
/// scheme: ISO 17442 (LEI), IMO resolution A.1117(30) (ship numbers), ISO 9362 (the form of a BIC),
/// ISO 6166 (ISIN), ISO 13616 (IBAN), GB 32100 (Chinese credit codes), the Russian INN and OGRN,
/// Base58Check and BIP 173/350 (crypto addresses).
///
/// Ethereum's EIP-55 is not checked: it needs a hash that the platform lacks.
enum CheckDigit {
  RIGHT,
  WRONG,
  /// The scheme has none, or the value is not of the scheme's form.
  UNKNOWN;

  private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");
  private static final Pattern ISIN = Pattern.compile("[A-Z]{2}[A-Z0-9]{9}[0-9]");
  private static final Pattern BASE58 = Pattern.compile("[1-9A-HJ-NP-Za-km-z]{25,40}");
  private static final String BASE58_DIGITS =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final String BECH32_DIGITS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  private static final String CREDIT_CODE_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] BECH32_GENERATOR = {
    0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3
  };
  private static final int BECH32M = 0x2BC830A3;
  private static final int[] INN_10 = {2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] INN_11 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] INN_12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

  static CheckDigit of(Identifier identifier) {
    String value = identifier.comparable();
    if (value.length() > 100) {
      return UNKNOWN;
    }
    String scheme = identifier.scheme().toLowerCase(Locale.ROOT);
    return switch (scheme) {
      case "lei" -> of(value.length() == 20, () -> mod97(value) == 1);
      case "imo" -> of(isDigits(value, 7), () -> isShipNumber(value));
      case "bic", "swift" -> BIC.matcher(value).matches() ? UNKNOWN : WRONG;
      case "isin" -> of(ISIN.matcher(value).matches(), () -> isLuhn(value));
      case "iban" ->
          of(value.length() > 14, () -> mod97(value.substring(4) + value.substring(0, 4)) == 1);
      case "uscc" -> of(value.length() == 18, () -> isCreditCode(value));
      case "inn" -> inn(value);
      case "ogrn" -> ogrn(value);
      case "tax-id", "tax" -> isRussian(identifier) ? inn(value) : UNKNOWN;
      case "registration-id", "registration-number", "registration" ->
          isRussian(identifier) ? ogrn(value) : UNKNOWN;
      default ->
          scheme.startsWith("digital-currency-") || scheme.equals("crypto")
              ? address(identifier.value().strip())
              : UNKNOWN;
    };
  }

  private static CheckDigit of(boolean hasForm, BooleanSupplier isRight) {
    return !hasForm ? UNKNOWN : isRight.getAsBoolean() ? RIGHT : WRONG;
  }

  private static boolean isRussian(Identifier identifier) {
    return identifier.country().map(country -> Countries.of(country).contains("RU")).orElse(false);
  }

  private static boolean isDigits(String value, int length) {
    return value.length() == length && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// Letters count from 10; -1 where another character stands.
  private static int mod97(String value) {
    int rest = 0;
    for (int i = 0; i < value.length(); i++) {
      int digit = Character.digit(value.charAt(i), 36);
      if (digit < 0) {
        return -1;
      }
      rest = (digit < 10 ? rest * 10 + digit : rest * 100 + digit) % 97;
    }
    return rest;
  }

  private static boolean isShipNumber(String value) {
    int sum = 0;
    for (int i = 0; i < 6; i++) {
      sum += (value.charAt(i) - '0') * (7 - i);
    }
    return sum % 10 == value.charAt(6) - '0';
  }

  private static boolean isLuhn(String value) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      digits.append(Character.digit(value.charAt(i), 36));
    }
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int times = i % 2 == 0 ? digit : digit * 2;
      sum += times > 9 ? times - 9 : times;
    }
    return sum % 10 == 0;
  }

  private static boolean isCreditCode(String value) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; i++) {
      int digit = CREDIT_CODE_DIGITS.indexOf(value.charAt(i));
      if (digit < 0) {
        return false;
      }
      sum += digit * weight;
      weight = weight * 3 % 31;
    }
    return CREDIT_CODE_DIGITS.charAt((31 - sum % 31) % 31) == value.charAt(17);
  }

  private static CheckDigit inn(String value) {
    if (isDigits(value, 10)) {
      return of(true, () -> isWeighted(value, INN_10));
    }
    return of(isDigits(value, 12), () -> isWeighted(value, INN_11) && isWeighted(value, INN_12));
  }

  private static boolean isWeighted(String value, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += (value.charAt(i) - '0') * weights[i];
    }
    return sum % 11 % 10 == value.charAt(weights.length) - '0';
  }

  private static CheckDigit ogrn(String value) {
    if (!isDigits(value, 13) && !isDigits(value, 15)) {
      return UNKNOWN;
    }
    int last = value.length() - 1;
    long rest = Long.parseLong(value.substring(0, last)) % (last == 12 ? 11 : 13) % 10;
    return of(true, () -> rest == value.charAt(last) - '0');
  }

  /// Of a crypto currency that uses Base58Check or Bech32; others are not checked.
  private static CheckDigit address(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    if (lower.startsWith("bc1") || lower.startsWith("ltc1")) {
      int separator = lower.indexOf('1');
      return of(
          true, () -> isBech32(lower.substring(0, separator), lower.substring(separator + 1)));
    }
    boolean known = !value.isEmpty() && "13LMXTDAGt".indexOf(value.charAt(0)) >= 0;
    return of(known && BASE58.matcher(value).matches(), () -> isBase58Check(value));
  }

  private static boolean isBase58Check(String value) {
    BigInteger number = BigInteger.ZERO;
    for (int i = 0; i < value.length(); i++) {
      number =
          number
              .multiply(BigInteger.valueOf(58))
              .add(BigInteger.valueOf(BASE58_DIGITS.indexOf(value.charAt(i))));
    }
    // One version byte and a hash of twenty, two version bytes for Zcash, then four of the check.
    int length = value.startsWith("t") ? 26 : 25;
    if (number.bitLength() > length * Byte.SIZE) {
      return false;
    }
    byte[] digits = number.toByteArray();
    byte[] all = new byte[length];
    int count = Math.min(digits.length, length);
    System.arraycopy(digits, digits.length - count, all, length - count, count);
    byte[] hash = sha256(sha256(Arrays.copyOf(all, length - 4)));
    return Arrays.equals(hash, 0, 4, all, length - 4, length);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static boolean isBech32(String prefix, String data) {
    int check = 1;
    for (byte letter : prefix.getBytes(StandardCharsets.US_ASCII)) {
      check = polymod(check, letter >> 5);
    }
    check = polymod(check, 0);
    for (byte letter : prefix.getBytes(StandardCharsets.US_ASCII)) {
      check = polymod(check, letter & 31);
    }
    for (int i = 0; i < data.length(); i++) {
      int digit = BECH32_DIGITS.indexOf(data.charAt(i));
      if (digit < 0) {
        return false;
      }
      check = polymod(check, digit);
    }
    return check == 1 || check == BECH32M;
  }

  private static int polymod(int check, int digit) {
    int top = check >>> 25;
    int next = ((check & 0x1FFFFFF) << 5) ^ digit;
    for (int i = 0; i < BECH32_GENERATOR.length; i++) {
      next ^= ((top >> i) & 1) == 1 ? BECH32_GENERATOR[i] : 0;
    }
    return next;
  }

  /// What to tell of a wrong one.
  Optional<String> remark() {
    return this == WRONG
        ? Optional.of("its check digit is wrong, so it may be mistyped")
        : Optional.empty();
  }
}
