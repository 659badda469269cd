package trasluz.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trasluz.statement.Share;

/// Finds percentages whose number is written in words, whole numbers from one to a hundred:
/// `seventy per cent`, `forty-nine percent`, `cuarenta y nueve por ciento`, «семьдесят процентов».
final class WordPercentages {
  /// A word's value behind its forms; a ten may stand before a unit.
  private static final String TABLE =
      """
      one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 \
      thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 \
      thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 \
      uno=1 un=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 \
      trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 \
      veintiuno=21 veintiún=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 \
      veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 \
      sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 \
      один=1 одного=1 одним=1 два=2 двух=2 двумя=2 три=3 трёх=3 трех=3 тремя=3 четыре=4 четырёх=4 \
      четырех=4 четырьмя=4 пять=5 пяти=5 пятью=5 шесть=6 шести=6 шестью=6 семь=7 семи=7 семью=7 \
      восемь=8 восьми=8 восемью=8 девять=9 девяти=9 девятью=9 десять=10 десяти=10 десятью=10 \
      одиннадцать=11 одиннадцати=11 двенадцать=12 двенадцати=12 тринадцать=13 тринадцати=13 \
      четырнадцать=14 четырнадцати=14 пятнадцать=15 пятнадцати=15 пятнадцатью=15 шестнадцать=16 \
      шестнадцати=16 семнадцать=17 семнадцати=17 восемнадцать=18 восемнадцати=18 девятнадцать=19 \
      девятнадцати=19 двадцать=20 двадцати=20 двадцатью=20 тридцать=30 тридцати=30 тридцатью=30 \
      сорок=40 сорока=40 пятьдесят=50 пятидесяти=50 пятьюдесятью=50 шестьдесят=60 шестидесяти=60 \
      шестьюдесятью=60 семьдесят=70 семидесяти=70 семьюдесятью=70 восемьдесят=80 восьмидесяти=80 \
      восемьюдесятью=80 девяносто=90 девяноста=90 сто=100 ста=100\
      """;

  private static final Map<String, Integer> VALUES = values();

  private static final String WORD = "\\p{L}{2,13}+";

  private static final Pattern PERCENT =
      Pattern.compile(
          "(?<![\\p{L}-])(?:(?<ten>"
              + WORD
              + ")(?: |-| y ))?(?<last>"
              + WORD
              + ") "
              + "(?:per ?cent|por ciento|por cien|процент\\p{L}{0,3})(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// A word right before a number, perhaps with one that joins them.
  private static final Pattern NUMBER_BEFORE =
      Pattern.compile("(?<word>\\p{L}++)(?: |-| to | and | or | a | o | до | или )$");

  /// No word with its joint is longer.
  private static final int LONGEST = 24;

  private WordPercentages() {}

  private static Map<String, Integer> values() {
    Map<String, Integer> out = new HashMap<>();
    for (String entry : TABLE.split(" ", -1)) {
      int sign = entry.indexOf('=');
      out.put(entry.substring(0, sign), Integer.valueOf(entry.substring(sign + 1)));
    }
    return Map.copyOf(out);
  }

  static List<QuantityFinder.Percentage> find(String text, int from, int to) {
    List<QuantityFinder.Percentage> out = new ArrayList<>();
    Matcher found = PERCENT.matcher(text).region(from, to);
    while (found.find()) {
      int last = value(found.group("last"));
      int ten = found.group("ten") == null ? 0 : value(found.group("ten"));
      boolean joined = ten >= 20 && ten < 100 && ten % 10 == 0 && last < 10;
      int start = joined ? found.start("ten") : found.start("last");
      if (last > 0 && !goesOn(text, start)) {
        Share share = Share.exactly(String.valueOf(joined ? ten + last : last));
        out.add(new QuantityFinder.Percentage(start, found.end(), share));
      }
    }
    return List.copyOf(out);
  }

  /// `five to ten per cent`, `two hundred per cent`: another number stands right before.
  private static boolean goesOn(String text, int start) {
    Matcher before = NUMBER_BEFORE.matcher(text).region(Math.max(0, start - LONGEST), start);
    return before.find() && !before.group("word").equals("un") && value(before.group("word")) > 0;
  }

  /// The value of a number's word, 0 of any other word.
  private static int value(String word) {
    return VALUES.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }
}
