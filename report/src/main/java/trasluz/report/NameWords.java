package trasluz.report;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import trasluz.match.NameTokens;

/// What the search for names asks of single words of one text: what they may be part of, and what
/// stands between them.
final class NameWords {
  /// Russian given names that lose a vowel: `Льва`, `Павлу`.
  private static final Pattern FLEETING = Pattern.compile("(?:Льв|Павл|Петр)(?:а|у|ом|е)");

  private static final Set<String> LEGAL_FORMS =
      Set.of("sa", "ltd", "inc", "llc", "plc", "ca", "srl", "sl", "gmbh");

  /// In letters.
  private static final int LONGEST_FORM = 4;

  private static final Set<String> DOTTED_FORMS =
      Set.of("srl", "spa", "doo", "sro", "zoo", "as", "bv", "nv", "srls", "sas", "sarl");

  private static final Set<String> ARTICLES =
      Set.of("al", "el", "as", "ash", "ad", "adh", "ar", "an", "at", "az", "ez", "ul", "ud");

  /// Those that are no other words in English, so that a space may follow.
  private static final Set<String> SPACED_ARTICLES =
      Set.of("al", "el", "ash", "az", "ez", "ul", "ud");

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST_DATELINE = 10;

  private final TextWords words;
  private final Grammar grammar;
  private final Set<Integer> sentenceStarts = new HashSet<>();

  NameWords(TextWords words, List<Span> sentences, Grammar grammar) {
    this.words = words;
    this.grammar = grammar;
    sentences.forEach(sentence -> sentenceStarts.add(words.firstFrom(sentence.start())));
  }

  /// Whether a sentence begins with the word.
  boolean opensSentence(int at) {
    return sentenceStarts.contains(at);
  }

  /// The first word behind the dash of a dateline begins a sentence: `KARSA, 3 May —`, `(Melad).-`
  boolean opensBehindDash(int at) {
    if (at == 0) {
      return false;
    }
    String gap = words.between(words.end(at - 1), words.start(at));
    return gap.contains("—") || gap.contains(".-") || gap.startsWith(") - ");
  }

  /// Whether a word begins a sentence, or stands behind its number or its dateline.
  boolean opens(int at, int sentence) {
    boolean near = at - sentence <= LONGEST_DATELINE;
    return (near && isAllNumbers(sentence, at))
        || opensSpeech(at)
        || (near && opensBehindDash(at) && isDated(sentence, at));
  }

  /// `«We know that»`: what is said in quotation marks begins like a sentence.
  private boolean opensSpeech(int at) {
    return opensQuote(at)
        && words.isAdjacent(at)
        && !words.isCapitalised(at + 1)
        && !words.isBefore(at + 1, "»“");
  }

  private boolean isDated(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isAllNumbers(i, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /// What stands between a word and the next.
  String gap(int word) {
    return word + 1 < words.size() ? words.between(words.end(word), words.start(word + 1)) : "";
  }

  boolean isUpper(int at) {
    return Character.isUpperCase(words.published(at).codePointAt(0));
  }

  /// The word behind those with capitals that stand side by side from a word on.
  int endOfCapitals(int from) {
    int end = from;
    while (end < words.size() && isUpper(end) && (end == from || words.isAdjacent(end - 1))) {
      end++;
    }
    return end;
  }

  /// `al-Bab`, `Ibrahim al-Jaafari`: an Arabic article, written small before a hyphen and a
  /// capital.
  boolean isArabicArticle(int at) {
    return ARTICLES.contains(words.published(at))
        && at + 1 < words.size()
        && gap(at).matches("[-\u2010\u2011] ?")
        && isUpper(at + 1);
  }

  /// `Al Shadaddi`, `Ar-Raqqa`, and behind a word of the name `Dayr az Zawr`: an Arabic article as
  /// English texts write it.
  boolean isEnglishArticle(int at, boolean inside) {
    String word = words.published(at);
    String form = word.toLowerCase(Locale.ROOT);
    boolean written =
        at + 1 < words.size()
            && grammar.language() == Language.ENGLISH
            && isUpper(at + 1)
            && !words.isUpperCase(at + 1)
            && (inside || Character.isUpperCase(word.charAt(0)))
            && !words.isUpperCase(at);
    boolean spaced =
        SPACED_ARTICLES.contains(form) && (inside || !form.equals("el")) && gap(at).equals(" ");
    return written && (spaced || (ARTICLES.contains(form) && gap(at).matches("[-\u2010\u2011]")));
  }

  /// Whether a name that begins at a word begins with an Arabic article.
  boolean opensWithArticle(int at) {
    return isArabicArticle(at) || isEnglishArticle(at, false);
  }

  static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  boolean opensQuote(int at) {
    return words.start(at) > 0
        && "«„".contains(words.between(words.start(at) - 1, words.start(at)))
        && isUpper(at);
  }

  /// Whether it may be a given name, in any case.
  boolean isGiven(int at) {
    return FLEETING.matcher(words.published(at)).matches()
        || Inflection.forms(words.folded(at)).stream()
            .anyMatch(form ->
                NameTokens.isPersonal(form)
                    || (grammar.language() == Language.RUSSIAN
                        && grammar.is(WordClass.HEGIVEN, form)));
  }

  boolean isLegalForm(int at) {
    String word = words.folded(at);
    boolean letters = word.equals("s") || word.equals("c") || word.equals("b") || word.equals("e");
    return LEGAL_FORMS.contains(word) || (letters && at + 1 < words.size() && gap(at).equals("."));
  }

  /// How many words a legal form has that is written with full stops, behind a name: `S.r.l.`,
  /// `S.p.A.`, `d.o.o.`; 0 where none begins.
  int dottedForm(int from) {
    if (from == 0 || !gap(from - 1).matches(",? ")) {
      return 0;
    }
    StringBuilder form = new StringBuilder();
    int end = from;
    while (end < words.size()
        && end - from <= LONGEST_FORM
        && words.published(end).length() == 1
        && words.isBefore(end, ".")
        && (end == from || gap(end - 1).equals("."))) {
      form.append(words.folded(end));
      end++;
    }
    return DOTTED_FORMS.contains(form.toString()) ? end - from : 0;
  }

  boolean isPossessive(int word) {
    int end = words.end(word);
    return word + 1 < words.size()
        && words.start(word + 1) - end >= 2
        && "'’".contains(words.between(end, end + 1));
  }

  /// A currency code before a number.
  boolean isCurrency(int at) {
    return at + 1 < words.size()
        && CURRENCIES.contains(words.published(at))
        && Character.isDigit(words.published(at + 1).charAt(0));
  }

  boolean isAllNumbers(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(words.published(i).charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /// `Islamic State of Iraq and the Levant`: where the second land of such a name stands, behind a
  /// run of its words; the end of the run where there is none.
  int secondOfState(int start, int end, int to) {
    int second = end + 1 < to && words.folded(end + 1).equals("the") ? end + 2 : end + 1;
    if (second >= to || !words.folded(end).equals("and") || !words.isAdjacent(end - 1)) {
      return end;
    }
    int state = words.allFolded().subList(start, end).indexOf("state");
    boolean lands = state > 0 && start + state + 2 < end + 1;
    return lands && words.folded(start + state + 1).equals("of") && isUpper(second) ? second : end;
  }

  /// Whether one of the words says that the name that holds it is a body's.
  boolean isBody(int from, int to) {
    for (int i = from; i < to; i++) {
      if (grammar.isOfBody(words.folded(i))) {
        return true;
      }
    }
    return false;
  }
}
