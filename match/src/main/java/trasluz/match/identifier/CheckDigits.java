package trasluz.match.identifier;

/// The arithmetic of check digits. Every method expects a value of the right length and alphabet.
final class CheckDigits {
  private static final int[] INN_10 = {2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] INN_11 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] INN_12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] SHIP = {7, 6, 5, 4, 3, 2};
  private static final int[] SHIP_COMPANY = {8, 6, 4, 2, 9, 7};

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

  private static int sum(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * digit(digits, i);
    }
    return sum;
  }

  private static int digit(String digits, int at) {
    return digits.charAt(at) - '0';
  }
}
