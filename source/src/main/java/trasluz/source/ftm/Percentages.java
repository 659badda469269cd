package trasluz.source.ftm;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trasluz.statement.Share;

/// Percentages as people write them into a text field: `49.99%`, `50`, `25-50`, `25% - 50%`, `>25`,
/// `75+`. Anything that could mean two things, such as `1,000`, is left unread.
final class Percentages {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{1,12}|,\\d{1,2})?)";
  private static final Pattern SINGLE = Pattern.compile(NUMBER + " ?%?");
  private static final Pattern RANGE =
      Pattern.compile(NUMBER + " ?%? ?(?:-|–|to) ?" + NUMBER + " ?%?");
  private static final Pattern MORE = Pattern.compile("(>=|>|more than|over) ?" + NUMBER + " ?%?");
  private static final Pattern LESS = Pattern.compile("(<=|<|less than|under) ?" + NUMBER + " ?%?");
  private static final Pattern PLUS = Pattern.compile(NUMBER + " ?%?\\+");

  private Percentages() {}

  /// Reads a percentage or a range of them; empty when it is neither or lies beyond 0 to 100.
  static Optional<Share> parse(String text) {
    try {
      return parseKnownForm(text.strip().toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      // Share refuses what is beyond 0 to 100 or out of order; the caller keeps the text.
      return Optional.empty();
    }
  }

  private static Optional<Share> parseKnownForm(String text) {
    Matcher matcher = SINGLE.matcher(text);
    if (matcher.matches()) {
      return Optional.of(Share.exactly(number(matcher.group(1))));
    }
    matcher = RANGE.matcher(text);
    if (matcher.matches()) {
      return Optional.of(
          new Share(number(matcher.group(1)), number(matcher.group(2)), false, false));
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
    return Optional.empty();
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replace(',', '.'));
  }
}
