package trasluz.match.identifier;

/// The arithmetic of check digits. Every method expects a value of the right length and alphabet.
final class CheckDigits {
  private static final int[] INN_10 = {2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] INN_11 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] INN_12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] SHIP = {7, 6, 5, 4, 3, 2};
  private static final int[] SHIP_COMPANY = {8, 6, 4, 2, 9, 7};

  private static final String CREDIT_CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private CheckDigits() {}

  /// ISO 7064, MOD 97-10: letters count as 10 to 35.
  static int mod97(String value) {
    int rest = 0;
    for (int i = 0; i < value.length(); i++) {
      int digit = Character.digit(value.charAt(i), 36);
      rest = (rest * (digit > 9 ? 100 : 10) + digit) % 97;
    }
    return rest;
  }

  /// Ships end in the last digit of their weighted sum; companies in what it lacks to a multiple of
  /// 11.
  static boolean isImo(String digits) {
    int last = digit(digits, 6);
    return sum(digits, SHIP) % 10 == last || (11 - sum(digits, SHIP_COMPANY) % 11) % 10 == last;
  }

  static boolean isInn(String digits) {
    return digits.length() == 10
        ? ends(digits, INN_10)
        : ends(digits, INN_11) && ends(digits, INN_12);
  }

  private static boolean ends(String digits, int[] weights) {
    return sum(digits, weights) % 11 % 10 == digit(digits, weights.length);
  }

  static boolean isOgrn(String digits) {
    int last = digits.length() - 1;
    long number = Long.parseLong(digits.substring(0, last));
    return number % (last - 1) % 10 == digit(digits, last);
  }

  /// Letters count as 10 to 35; of the digits of all that, each second one from the right is
  /// doubled, and the sum of the digits then is a multiple of 10.
  static boolean isIsin(String value) {
    StringBuilder digits = new StringBuilder();
    value.chars().forEach(c -> digits.append(Character.digit(c, 36)));
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digit(digits, digits.length() - 1 - i);
      int times = i % 2 == 0 ? digit : digit * 2;
      sum += times / 10 + times % 10;
    }
    return sum % 10 == 0;
  }

  /// The weights are the powers of 3 modulo 31.
  static boolean isCreditCode(String value) {
    int last = value.length() - 1;
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < last; i++) {
      sum += CREDIT_CODE.indexOf(value.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return CREDIT_CODE.charAt((31 - sum % 31) % 31) == value.charAt(last);
  }

  private static int sum(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * digit(digits, i);
    }
    return sum;
  }

  private static int digit(CharSequence digits, int at) {
    return digits.charAt(at) - '0';
  }
}
