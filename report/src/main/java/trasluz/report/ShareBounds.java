package trasluz.report;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trasluz.statement.Share;

/// Reads the words before a share that make it a bound or a round number: `almost half`, `just over
/// 50%`, `about a third`, `more than half`. An exact share of it would be told too strongly: under
/// the rules on ownership, half and almost half are not the same.
///
/// How far a round number may be off nobody tells. It is taken for half of what it is rounded to,
/// as round numbers are understood (Krifka 2007, "Approximate interpretation of number words"): 5
/// of a multiple of ten, 2.5 of one of five, else half of its last digit; of a fraction in words a
/// tenth of it. A person who accepts the claim can correct it.
final class ShareBounds {
  private static final int LONGEST = 40;
  private static final int FAR = 80;

  private static final Pattern CHANGES =
      Pattern.compile(
          "(?<![\\p{L}])(?:до|на|у)?(?:вел[аио]?|вёл|вырос|возрос|увелич|сократи|снизи|уменьши|подня"
              + "|нарасти|расшири|упал|опусти|размы|ведена|ведён)\\p{L}*[^.;:,]*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String ARTICLE = "\\s+(?:(?:a|an|the|el|la|un|una|one)\\s+)?";

  private static final Pattern WORDS =
      Pattern.compile(
          "(?:^|(?<=[^\\p{L}]))(?:"
              + "(?<below>almost|nearly|(?:just |slightly |a little |a shade |a fraction )(?:under|below|less than|short of)|close to|practically|virtually"
              + "|casi|cerca del?|(?:un )?poco menos del?|algo menos del?|rozando|prácticamente"
              + "|почти|чуть (?:менее|меньше)|немногим (?:менее|меньше)|без малого)"
              + "|(?<above>(?:just |slightly |a little |a shade |a fraction )(?:over|above|more than)"
              + "|(?:un )?poco más del?|algo más del?"
              + "|чуть (?:более|больше)|немногим (?:более|больше))"
              + "|(?<about>about|around|roughly|some|approximately|circa"
              + "|alrededor del?|aproximadamente|en torno al?|más o menos"
              + "|около|примерно|приблизительно|порядка)"
              + "|(?<more>more than|over|más del?|более|больше|свыше)"
              + "|(?<less>less than|under|menos del?|менее|меньше)"
              + "|(?<least>at least|no less than|al menos|no menos del?|не менее)"
              + "|(?<most>up to|at most|no more than|hasta|no más del?|до|не более)"
              + ")"
              + ARTICLE
              + "$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  private ShareBounds() {}

  /// The share with the words before it; itself where none stand there.
  ///
  /// @param from where its sentence begins
  /// @param inWords whether it is a fraction told in words
  static QuantityFinder.Percentage of(
      QuantityFinder.Percentage found, String text, int from, boolean inWords) {
    int start = Math.max(from, found.start() - LONGEST);
    Matcher words = WORDS.matcher(text).region(start, found.start());
    if (!found.share().isExact() || !words.find() || isReached(text, from, words)) {
      return found;
    }
    return new QuantityFinder.Percentage(
        words.start(), found.end(), bounded(found.share().min(), words, inWords));
  }

  /// `довела долю до 30 %`, `доля выросла до 30 %`: behind a verb of change that is what it is now.
  private static boolean isReached(String text, int from, Matcher words) {
    int start = Math.max(from, words.start() - FAR);
    return text.regionMatches(words.start(), "до ", 0, 3)
        && CHANGES.matcher(text).region(start, words.start()).find();
  }

  private static Share bounded(BigDecimal told, Matcher words, boolean inWords) {
    BigDecimal slack = slack(told, inWords);
    BigDecimal low = told.subtract(slack).max(BigDecimal.ZERO);
    BigDecimal high = told.add(slack).min(HUNDRED);
    if (words.group("below") != null) {
      return range(low, told, false, true);
    }
    if (words.group("above") != null) {
      return range(told, high, true, false);
    }
    if (words.group("about") != null) {
      return range(low, high, false, false);
    }
    if (words.group("more") != null) {
      return range(told, HUNDRED, true, false);
    }
    if (words.group("less") != null) {
      return range(BigDecimal.ZERO, told, false, true);
    }
    return words.group("least") != null
        ? range(told, HUNDRED, false, false)
        : range(BigDecimal.ZERO, told, false, false);
  }

  /// `more than 100%` is no share that anybody has; the number is kept.
  private static Share range(BigDecimal min, BigDecimal max, boolean minOpen, boolean maxOpen) {
    return min.compareTo(max) == 0 ? Share.exactly(min) : new Share(min, max, minOpen, maxOpen);
  }

  private static BigDecimal slack(BigDecimal told, boolean inWords) {
    if (inWords) {
      return told.movePointLeft(1);
    }
    if (told.remainder(TEN).signum() == 0) {
      return FIVE;
    }
    if (told.remainder(FIVE).signum() == 0) {
      return new BigDecimal("2.5");
    }
    return new BigDecimal("0.5").movePointLeft(Math.max(told.stripTrailingZeros().scale(), 0));
  }
}
