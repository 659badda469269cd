package trasluz.workbench.review;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trasluz.report.Relation;
import trasluz.statement.Amount;
import trasluz.statement.EntityId;
import trasluz.statement.Hedge;

/// Reads the parts of a correction as a person types them. What can't be is refused by an
/// [IllegalArgumentException] that names the part, what was given and what may be.
final class CorrectionText {
  private static final int LONGEST = 200;

  /// A plain number and a currency's code of three to five signs, which covers ISO 4217 and tokens
  /// such as USDT.
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d{1,60}(?:\\.\\d{1,30})?) +(\\p{Alpha}[\\p{Alpha}\\d]{2,4})");

  private CorrectionText() {}

  static EntityId id(String part, String text) {
    return EntityId.parseOptional(text)
        .orElseThrow(() ->
            new IllegalArgumentException(
                part + " must be an id such as ofac:26367, got '" + text + "'"));
  }

  static Relation relation(String text) {
    return Relation.parseOptional(text)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "relation must be one of %s, got '%s'"
                    .formatted(
                        Stream.of(Relation.values())
                            .map(Relation::code)
                            .collect(Collectors.joining(", ")),
                        text)));
  }

  static Hedge hedge(String text) {
    return Hedge.parseOptional(text)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "hedge must be one of %s, got '%s'"
                    .formatted(
                        Stream.of(Hedge.values())
                            .map(Hedge::code)
                            .collect(Collectors.joining(", ")),
                        text)));
  }

  static String time(String text) {
    try {
      Correction.validity(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("time: " + e.getMessage(), e);
    }
    return text;
  }

  static String words(Correction.Part part, String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "%s must have 1 to %d characters, got %d".formatted(part.word(), LONGEST, text.length()));
    }
    return text;
  }

  static Amount amount(String text) {
    Matcher found = AMOUNT.matcher(text);
    if (!found.matches()) {
      throw new IllegalArgumentException(
          "amount must be a plain number and a currency such as 200000 EUR, got '" + text + "'");
    }
    return new Amount(new BigDecimal(found.group(1)), found.group(2).toUpperCase(Locale.ROOT));
  }

  /// Whether the text says that it is so.
  static boolean polarity(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "positive", "+" -> true;
      case "negative", "-" -> false;
      default ->
          throw new IllegalArgumentException(
              "polarity must be positive, or negative where the text says that it is not so, got '"
                  + text
                  + "'");
    };
  }
}
