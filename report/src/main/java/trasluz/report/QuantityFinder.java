package trasluz.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trasluz.statement.Amount;
import trasluz.statement.Share;

/// Finds percentages and sums of money: "51%", "between 60 and 75 per cent", "up to 40%", "a
/// majority", "$12 million", "310 млн рублей".
///
/// "A majority" is more than 50; [ShareBounds] reads "almost" and "up to". Numbers in words are
/// read before "per cent" only.
final class QuantityFinder {
  /// What was found, by positions in the Java string.
  sealed interface Quantity {
    int start();

    int end();
  }

  record Percentage(int start, int end, Share share) implements Quantity {}

  record Sum(int start, int end, Amount amount) implements Quantity {}

  /// Never begins within a number, never gives digits back, and none is longer than any amount: a
  /// long row of digits is read once, and is no number.
  private static final String NUMBER =
      "(?<!\\d)(\\d{1,3}(?:[ .,\u00A0\u202F]\\d{3}){1,9}+(?!\\d)(?:[.,]\\d{1,9}+(?!\\d))?"
          + "|\\d{1,18}+(?!\\d)(?:[.,]\\d{1,9}+(?!\\d))?)";

  private static final String SIGN =
      "\\s*(?:%|per ?cent\\b|percent\\b|pct\\b|por ciento\\b|процент\\p{L}*)";

  /// The groups of [#PERCENT] that hold its numbers.
  private static final int FIRST = 1;

  private static final int SECOND = 2;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern PERCENT =
      Pattern.compile(
          "(?:(?:between|entre(?: un)?|от|from|a further|further|еще|ещё)\\s+)?(?:от\\s+)?"
              + NUMBER
              + "(?:"
              + SIGN
              + ")?(?:\\s*(?:and|to|y(?: un)?|до|-|–|a)\\s*"
              + NUMBER
              + ")?"
              + SIGN
              + "(?<ormore>\\s+or more|\\s+o más|\\s+и более)?",
          FLAGS);
  private static final Pattern FRACTION =
      Pattern.compile(
          "(?<![\\p{L}])(?:(?<half>half|la mitad|por mitades|a partes iguales|mitad|половин\\p{L}{1,2})|(?<minor>minority(?= (?:stake|interest|share|shareholding|holding|position)))|(?<major>a majority|majority|mayoría|mayoritari[oa]s?|контрольный пакет\\p{L}*|большинств\\p{L})"
              + "|(?<thirds>two thirds|two-thirds|dos tercios|две трети|двух третей|двумя третями)"
              + "|(?<quarters>three quarters|three-quarters|tres cuartas partes|три четверти|тр[её]х четвертей)"
              + "|(?<third>a third|one third|un tercio|треть(?:ю|и)?|трети)"
              + "|(?<quarter>a quarter|one quarter|una cuarta parte|четверть|четверти|четвертью)"
              + "|(?<whole>the (?:whole|entirety)(?= of )|(?<=\\b(?:own|owns|owned|owning|holds|held) )all(?= of )|wholly(?=[ -]owned)(?![ -]owned (?:subsidiary|unit|arm|affiliate|company|firm|subsidiaries))))(?![\\p{L}])",
          FLAGS);
  private static final String UNITS =
      "thousand|million|billion|mn|bn|mil|millón|millones|mil millones|тыс\\.?|тысяч\\p{L}?|млн\\.?|миллион\\p{L}*|млрд\\.?|миллиард\\p{L}*|m(?![\\p{L}])";
  private static final Pattern MONEY_BEFORE =
      Pattern.compile(
          "(US\\$|\\$|€|£|¥|USD|EUR|GBP|CHF|RUB|CNY|AED|TRY)\\s?"
              + NUMBER
              + "(?:\\s?("
              + UNITS
              + "))?",
          FLAGS);
  private static final Pattern MONEY_BEHIND =
      Pattern.compile(
          NUMBER
              + "(?:\\s("
              + UNITS
              + "))?(?:\\s(?:de|of|des))?\\s?(€|\\$|£|US dollars|dollars?|euros?|pounds?|francs?|roubles?|rubles?|yuan|rupees?|dirhams?|liras?|kwacha|naira|shillings?|rand|pesos (?:argentinos|mexicanos|chilenos|uruguayos|dominicanos)|pesos?|bolivianos|guaraníes|soles|quetzales|lempiras|reales|colones|córdobas|bolívares|dólares|libras|francos|rublos|рубл\\p{L}*|доллар\\p{L}*|евро|франк\\p{L}*|сом(?:а|ов|ы)?|тенге|сум(?:а|ов|ы)?|гривн\\p{L}*|гривен|лари|драм\\p{L}*|манат\\p{L}*|злот\\p{L}*|крон\\p{L}*|дирхам\\p{L}*|фунт\\p{L}*|лир(?:а|ы)?|рупи\\p{L}*|иен\\p{L}?|юан\\p{L}*|USD|EUR|GBP|CHF|RUB|CNY|AED)(?![\\p{L}])",
          FLAGS);
  private static final Map<String, String> CURRENCIES = currencies();

  private static final Pattern MINUS =
      Pattern.compile("(?:(?:^|[\\s(])[-\u2212]|\\b(?:minus|menos|минус) )$", FLAGS);

  /// A minus in a word with what stands around it.
  private static final int LONGEST_MINUS = 8;

  private QuantityFinder() {}

  private static Map<String, String> currencies() {
    Map<String, String> out = new java.util.LinkedHashMap<>();
    String table =
        "us$ USD,$ USD,us dollar USD,dollar USD,dólar USD,доллар USD,€ EUR,euro EUR,евро EUR,£ GBP,pound GBP,libra GBP,"
            + "franc CHF,франк CHF,rouble RUB,ruble RUB,rublo RUB,рубл RUB,yuan CNY,юан CNY,сом KGS,тенге KZT,сум UZS,гривн UAH,гривен UAH,лари GEL,драм AMD,манат AZN,злот PLN,крон SEK,дирхам AED,фунт GBP,лир TRY,рупи INR,иен JPY,¥ CNY,rupee INR,dirham AED,"
            + "lira TRY,kwacha ZMW,naira NGN,shilling KES,rand ZAR,peso arg ARS,peso mex MXN,"
            + "pesos arg ARS,pesos mex MXN,pesos chil CLP,pesos urug UYU,pesos dom DOP,peso COP,bolívar VES,boliviano BOB,"
            + "guaran PYG,soles PEN,quetzal GTQ,lempira HNL,reales BRL,colones CRC,córdoba NIO";
    for (String entry : table.split(",", -1)) {
      int space = entry.lastIndexOf(' ');
      out.put(entry.substring(0, space), entry.substring(space + 1));
    }
    return out;
  }

  static List<Quantity> find(String text, int from, int to) {
    List<Quantity> out = new ArrayList<>();
    boolean numbers = text.substring(from, to).chars().anyMatch(c -> c >= '0' && c <= '9');
    if (numbers) {
      percentages(PERCENT.matcher(text).region(from, to), text, from, out);
    }
    Matcher fraction = FRACTION.matcher(text).region(from, to);
    while (fraction.find()) {
      Percentage told = new Percentage(fraction.start(), fraction.end(), fraction(fraction));
      out.add(ShareBounds.of(told, text, from, true));
    }
    EnglishFractions.find(text, from, to)
        .forEach(told -> out.add(ShareBounds.of(told, text, from, true)));
    WordPercentages.find(text, from, to).stream()
        .filter(told -> !isNegative(text, told.start()))
        .forEach(told -> out.add(ShareBounds.of(told, text, from, false)));
    EnglishFractions.further(text, from, to, out).forEach(out::add);
    if (numbers) {
      sums(MONEY_BEFORE.matcher(text).region(from, to), 2, 3, 1, out);
      sums(MONEY_BEHIND.matcher(text).region(from, to), 1, 2, 3, out);
    }
    out.sort(java.util.Comparator.comparingInt(Quantity::start));
    return List.copyOf(out);
  }

  private static void percentages(Matcher found, String text, int from, List<Quantity> out) {
    while (found.find()) {
      share(found)
          .filter(_ -> !isNegative(text, found.start()))
          .map(share -> new Percentage(found.start(), found.end(), share))
          .ifPresent(told -> out.add(ShareBounds.of(told, text, from, false)));
    }
  }

  /// `-5 percent`, `minus five per cent`: no share of anything.
  private static boolean isNegative(String text, int start) {
    return MINUS.matcher(text).region(Math.max(0, start - LONGEST_MINUS), start).find();
  }

  private static Share fraction(Matcher found) {
    if (found.group("half") != null) {
      return Share.exactly("50");
    }
    if (found.group("minor") != null) {
      return new Share(BigDecimal.ZERO, BigDecimal.valueOf(50), false, true);
    }
    if (found.group("major") != null) {
      return new Share(BigDecimal.valueOf(50), BigDecimal.valueOf(100), true, false);
    }
    if (found.group("thirds") != null) {
      return Share.exactly("66.67");
    }
    if (found.group("quarters") != null) {
      return Share.exactly("75");
    }
    if (found.group("third") != null) {
      return Share.exactly("33.33");
    }
    return found.group("quarter") != null ? Share.exactly("25") : Share.exactly("100");
  }

  private static Optional<Share> share(Matcher found) {
    BigDecimal first = number(found.group(FIRST));
    BigDecimal second = found.group(SECOND) == null ? first : number(found.group(SECOND));
    BigDecimal hundred = BigDecimal.valueOf(100);
    if (first.compareTo(hundred) > 0
        || second.compareTo(hundred) > 0
        || first.compareTo(second) > 0) {
      return Optional.empty();
    }
    boolean least = found.group("ormore") != null && found.group(SECOND) == null;
    return Optional.of(new Share(first, least ? hundred : second, false, false));
  }

  private static void sums(Matcher found, int number, int unit, int currency, List<Quantity> out) {
    while (found.find()) {
      boolean overlaps =
          out.stream().anyMatch(q -> q.start() < found.end() && found.start() < q.end());
      BigDecimal value = number(found.group(number));
      Optional<String> code = currency(found.group(currency));
      if (!overlaps && code.isPresent() && value.precision() < 20) {
        BigDecimal amount = value.multiply(factor(found.group(unit)));
        out.add(
            new Sum(
                found.start(), found.end(), new Amount(amount.stripTrailingZeros(), code.get())));
      }
    }
  }

  private static Optional<String> currency(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.matches("usd|eur|gbp|chf|rub|cny|aed|try")) {
      return Optional.of(lower.toUpperCase(Locale.ROOT));
    }
    return CURRENCIES.entrySet().stream()
        .filter(entry -> lower.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static BigDecimal factor(@org.jspecify.annotations.Nullable String unit) {
    if (unit == null) {
      return BigDecimal.ONE;
    }
    String lower = unit.toLowerCase(Locale.ROOT);
    if (lower.matches("billion|bn|mil millones|млрд\\.?|миллиард.*")) {
      return BigDecimal.TEN.pow(9);
    }
    return lower.matches("thousand|mil|тыс.*") ? BigDecimal.TEN.pow(3) : BigDecimal.TEN.pow(6);
  }

  /// Reads `1.200,5`, `1,200.5`, `49,9` and `620 000`.
  static BigDecimal number(String text) {
    String bare = text.replaceAll("[ \u00A0\u202F]", "");
    int last = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
    boolean thousands =
        last >= 0 && bare.length() - last == 4 && bare.length() > 4 && bare.charAt(0) != '0';
    if (last < 0 || thousands) {
      return new BigDecimal(bare.replaceAll("[.,]", ""));
    }
    return new BigDecimal(
        bare.substring(0, last).replaceAll("[.,]", "") + "." + bare.substring(last + 1));
  }
}
