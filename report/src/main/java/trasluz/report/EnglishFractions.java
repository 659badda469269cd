package trasluz.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trasluz.statement.Share;

/// Finds English fractions written in words, `two-thirds`, `a fifth of`, `three quarters`, as
/// percentages with two decimals.
final class EnglishFractions {
  private static final Map<String, Integer> PARTS =
      Map.of(
          "third",
          3,
          "quarter",
          4,
          "fifth",
          5,
          "sixth",
          6,
          "seventh",
          7,
          "eighth",
          8,
          "ninth",
          9,
          "tenth",
          10,
          "twentieth",
          20);

  private static final Pattern FRACTION =
      Pattern.compile(
          "(?<![\\p{L}-])(?:(?<count>two|three|four|five|six|seven|eight|nine)[- ](?<parts>thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths|twentieths)"
              + "|(?:a|one|own|remaining)[- ](?<part>fifth|sixth|seventh|eighth|ninth|tenth|twentieth)(?= of| stake| share| is| was| in))(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FURTHER =
      Pattern.compile(
          "(?<![\\p{L}-])(?:a further|another|the other|the remaining) "
              + "(?<number>[1-9]\\d?(?:\\.\\d{1,2})?|\\p{L}{3,9})"
              + "(?= (?:to|by|with|belongs to|in the (?:name|hands) of) )",
          Pattern.CASE_INSENSITIVE);

  private EnglishFractions() {}

  static List<QuantityFinder.Percentage> find(String text, int from, int to) {
    List<QuantityFinder.Percentage> out = new ArrayList<>();
    Matcher found = FRACTION.matcher(text).region(from, to);
    while (found.find()) {
      Optional<String> parts = Optional.ofNullable(found.group("parts"));
      String part = parts.map(p -> p.substring(0, p.length() - 1)).orElse(found.group("part"));
      int count =
          Optional.ofNullable(found.group("count"))
              .map(word -> EnglishNumbers.valueOf(word.toLowerCase(Locale.ROOT)))
              .orElse(1);
      int of = PARTS.getOrDefault(part.toLowerCase(Locale.ROOT), 1);
      int start = parts.isPresent() ? found.start() : found.start("part");
      if (count <= of) {
        out.add(new QuantityFinder.Percentage(start, found.end(), percent(count, of)));
      }
    }
    return List.copyOf(out);
  }

  /// `70 per cent to X and a further 10 to Y`, `another twelve by Y`: a number of per cent behind a
  /// percentage that says so, before who has it.
  ///
  /// @param told the percentages of the sentence
  static List<QuantityFinder.Percentage> further(
      String text, int from, int to, List<QuantityFinder.Quantity> told) {
    int first =
        told.stream()
            .filter(quantity -> quantity instanceof QuantityFinder.Percentage)
            .mapToInt(QuantityFinder.Quantity::end)
            .min()
            .orElse(to);
    List<QuantityFinder.Percentage> out = new ArrayList<>();
    Matcher found = FURTHER.matcher(text).region(first, Math.max(first, to));
    while (found.find()) {
      String number = found.group("number").toLowerCase(Locale.ROOT);
      int word = EnglishNumbers.valueOf(number);
      boolean digits = Character.isDigit(number.charAt(0));
      int start = found.start("number");
      boolean known = told.stream().anyMatch(q -> q.start() < found.end() && start < q.end());
      if ((digits || word > 0) && !known) {
        Share share = Share.exactly(digits ? number : String.valueOf(word));
        out.add(new QuantityFinder.Percentage(found.start(), found.end("number"), share));
      }
    }
    return List.copyOf(out);
  }

  private static Share percent(int count, int of) {
    BigDecimal hundredths =
        BigDecimal.valueOf(count * 100L)
            .divide(BigDecimal.valueOf(of), MathContext.DECIMAL64)
            .setScale(2, RoundingMode.HALF_EVEN)
            .stripTrailingZeros();
    return Share.exactly(hundredths.toPlainString());
  }
}
