package trasluz.statement;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Percentages as people write them: `49.99%`, `50`, `25-50`, `25% - 50%`, `25..50`, `>25`, `75+`,
/// and as [Share#toString] does: `more than 25 % to under 50 %`. Anything that could mean two
/// things, such as `1,000`, is left unread.
final class ShareText {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{1,12}|,\\d{1,2})?)";
  private static final Pattern SINGLE = Pattern.compile(NUMBER + " ?%?");
  private static final Pattern RANGE =
      Pattern.compile(
          "(more than )?"
              + NUMBER
              + " ?%? ?(?:-|–|\\.\\.|to(?! under)|up to|(to under)) ?"
              + NUMBER
              + " ?%?");
  private static final Pattern MORE = Pattern.compile("(>=|>|more than|over) ?" + NUMBER + " ?%?");
  private static final Pattern LESS = Pattern.compile("(<=|<|less than|under) ?" + NUMBER + " ?%?");
  private static final Pattern PLUS = Pattern.compile(NUMBER + " ?%?\\+");

  private ShareText() {}

  /// @throws IllegalArgumentException where it lies beyond 0 to 100 or its ends are out of order
  static Optional<Share> read(String text) {
    return readKnownForm(text.strip().toLowerCase(Locale.ROOT));
  }

  private static Optional<Share> readKnownForm(String text) {
    Matcher matcher = SINGLE.matcher(text);
    if (matcher.matches()) {
      return Optional.of(Share.exactly(number(matcher.group(1))));
    }
    matcher = RANGE.matcher(text);
    if (matcher.matches()) {
      return Optional.of(
          new Share(
              number(matcher.group(2)),
              number(matcher.group(4)),
              matcher.group(1) != null,
              matcher.group(3) != null));
    }
    matcher = PLUS.matcher(text);
    if (matcher.matches()) {
      return Optional.of(new Share(number(matcher.group(1)), HUNDRED, false, false));
    }
    matcher = MORE.matcher(text);
    if (matcher.matches()) {
      boolean open = !matcher.group(1).equals(">=");
      return Optional.of(new Share(number(matcher.group(2)), HUNDRED, open, false));
    }
    matcher = LESS.matcher(text);
    if (matcher.matches()) {
      boolean open = !matcher.group(1).equals("<=");
      return Optional.of(new Share(BigDecimal.ZERO, number(matcher.group(2)), true, open));
    }
    return text.equals(Share.unknown().toString())
        ? Optional.of(Share.unknown())
        : Optional.empty();
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replace(',', '.'));
  }
}
