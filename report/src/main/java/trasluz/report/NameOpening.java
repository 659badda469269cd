package trasluz.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells which capitalised words only open a sentence, or stand before a name without belonging to
/// it.
final class NameOpening {
  /// Of `U.S.` and `U.K.`
  private static final Set<String> ENDS = Set.of("s", "k");

  private static final int SHORTEST_GERUND = 7;

  private static final Pattern RUSSIAN_PARTICIPLE =
      Pattern.compile(
          "(?:.{3,}(?:щ|вш|енн|ванн|емый|емая|имая|имый)|подконтрольн|подведомственн)"
              + "(?:ий|ая|ее|ие|ый|ое|ые|его|ей|ого|ой)?(?:ся)?");

  private static final Set<String> GIVEN_MONTHS = Set.of("jan", "april", "june", "august", "julio");

  private static final Set<String> BEFORE_MONTHS =
      Set.of(
          "in", "since", "until", "till", "of", "last", "by", "from", "to", "on", "early", "late",
          "mid", "this", "next", "before", "after", "and", "between", "through", "en", "de",
          "desde", "hasta");

  private final TextWords words;
  private final NameWords at;
  private final SpanishNames spanish;
  private final Grammar grammar;
  private final Set<String> small = new HashSet<>();
  private final Set<String> capitalInside = new HashSet<>();

  NameOpening(TextWords words, NameWords at, Grammar grammar) {
    this.words = words;
    this.at = at;
    this.grammar = grammar;
    this.spanish = new SpanishNames(words, at, grammar);
    for (int i = 0; i < words.size(); i++) {
      if (!words.isCapitalised(i)) {
        small.add(words.folded(i));
      } else if (!at.opensSentence(i)) {
        capitalInside.add(words.folded(i));
      }
    }
  }

  /// Whether no name may begin with a word.
  ///
  /// @param first whether it is the first of its sentence
  boolean mustNotLead(int word, boolean first) {
    String form = words.folded(word);
    if (spanish.leads(word, first)
        || isNumberOfFirm(word, form, first)
        || CyrillicInitials.isInitial(words, word)) {
      return false;
    }
    return spanish.isAddress(word)
        || isShipSign(words, word)
        || (SentenceSplitter.isStarter(words.published(word)) && !isAcronym(word))
        || (grammar.is(WordClass.NOTNAME, form) && !words.isHyphened(word))
        || grammar.isFunction(form)
        || isDottedCountry(word, form)
        || (first && isRussianParticiple(word))
        || (DateFinder.isCalendarWord(form)
            && !isSea(word, form)
            && !isWoman(word, form)
            && !isGivenName(word, form))
        || (!leadsBody(word, form) && (grammar.is(WordClass.COUNTRY, form) || opens(word, first)))
        || (isPersonal(form) && word + 1 < words.size() && !isOfFirm(word, form, first));
  }

  /// `Three Capes Maritime`, `Seven Seas Shipping`: a number with a capital before the name of a
  /// body; at the beginning of a sentence only before a plural.
  private boolean isNumberOfFirm(int word, String form, boolean first) {
    return grammar.language() == Language.ENGLISH
        && WordShapes.isNumberWord(form)
        && words.isCapitalised(word)
        && isCapital(word + 1)
        && at.gap(word).equals(" ")
        && at.isBody(word + 2, at.endOfCapitals(word + 1))
        && (!first || words.folded(word + 1).endsWith("s"));
  }

  /// The second letter of `M/V Karsa`.
  static boolean isShipSign(TextWords words, int word) {
    return word > 0
        && words.folded(word).matches("[tnmvpeys]")
        && words.folded(word - 1).matches("[bmrly]")
        && words.between(words.end(word - 1), words.start(word)).equals("/");
  }

  /// `Принадлежащая Ивану Орлову компания`: a participle with a capital that opens a sentence.
  private boolean isRussianParticiple(int word) {
    return words.isCyrillic(word)
        && RUSSIAN_PARTICIPLE.matcher(words.published(word).toLowerCase(Locale.ROOT)).matches();
  }

  /// `UN`: no Spanish article, where the words beside it are not in capitals, too.
  private boolean isAcronym(int word) {
    return words.published(word).length() > 1
        && words.isUpperCase(word)
        && !words.isCyrillic(word)
        && !isCapitals(word - 1)
        && !isCapitals(word + 1);
  }

  private boolean isCapitals(int word) {
    return word >= 0
        && word < words.size()
        && words.published(word).length() > 1
        && words.isUpperCase(word);
  }

  /// `Mar Abierto`: "mar" is no month before a name.
  private boolean isSea(int word, String form) {
    return form.equals("mar")
        && isCapital(word + 1)
        && !DateFinder.isCalendarWord(words.folded(word + 1));
  }

  /// `Marta Ruiz`, `Maya Ruiz`: a Russian month in Latin letters is none.
  private boolean isWoman(int word, String form) {
    return Set.of("marta", "maya").contains(form)
        && !words.isCyrillic(word)
        && isCapital(word + 1)
        && !words.isUpperCase(word + 1);
  }

  /// `Martin Quist`, `Jan Novak`, `June Orvik`: a given name that looks like a month, before a
  /// surname and behind no word of time.
  private boolean isGivenName(int word, String form) {
    if (words.isCyrillic(word) || !isCapital(word + 1) || !at.gap(word).equals(" ")) {
      return false;
    }
    // Spanish months have no capitals.
    boolean dated =
        grammar.language() != Language.SPANISH
            && word > 0
            && BEFORE_MONTHS.contains(words.folded(word - 1));
    return DateFinder.isRussianMonth(form)
        || (GIVEN_MONTHS.contains(form)
            && !dated
            && !DateFinder.isCalendarWord(words.folded(word + 1)));
  }

  /// `Hermanos Karsa`: a word for persons that firms have in their names.
  private boolean isOfFirm(int word, String form, boolean first) {
    return !first && grammar.is(WordClass.NAMECOMPANY, form) && isCapital(word + 1);
  }

  /// `U.S.` and `U.K.`, letter by letter.
  private boolean isDottedCountry(int word, String form) {
    boolean begins = form.equals("u") && word + 1 < words.size();
    boolean ends = ENDS.contains(form) && word > 0;
    return (begins && ENDS.contains(words.folded(word + 1)))
        || (ends && words.folded(word - 1).equals("u"));
  }

  /// `Swiss Bank`: an adjective of a country before a word for a body.
  private boolean leadsBody(int word, String form) {
    return grammar.is(WordClass.COUNTRY, form)
        && isCapital(word + 1)
        && at.isBody(word + 1, at.endOfCapitals(word + 1));
  }

  private boolean opens(int word, boolean first) {
    String form = words.folded(word);
    return first
        && !isParty(word)
        && !isGivenBeforeSurname(word, form)
        && (small.contains(form)
            || isNoun(form)
            || form.endsWith("ly")
            || isSpanishAdverb(form)
            || isGerund(word, form));
  }

  /// `Probablemente Ana Ruiz vive`: no given name is as long.
  private boolean isSpanishAdverb(String form) {
    return grammar.language() == Language.SPANISH
        && form.endsWith("mente")
        && form.length() > SHORTEST_GERUND + 1;
  }

  /// `Drew Orvik paid`, `Mark Quist said`: a given name that is also a verb or noun.
  private boolean isGivenBeforeSurname(int word, String form) {
    boolean given = grammar.is(WordClass.HEGIVEN, form) || grammar.is(WordClass.SHEGIVEN, form);
    return given && isCapital(word + 1) && at.gap(word).equals(" ");
  }

  /// `Defeating ISIL will take time`: an English sentence may open with what is done to somebody.
  private boolean isGerund(int word, String form) {
    return form.length() >= SHORTEST_GERUND
        && form.endsWith("ing")
        && !words.isUpperCase(word)
        && !capitalInside.contains(form)
        && isCapital(word + 1);
  }

  /// `Bank Melad paid`: a word for a body before the rest of its name. `Банк России` is one, too.
  private boolean isParty(int word) {
    boolean central =
        words.folded(word).equals("bank")
            && isCapital(word + 1)
            && (words.folded(word + 1).equals("rossii")
                || grammar.is(WordClass.COUNTRY, words.folded(word + 1)));
    if (words.isCyrillic(word) && central) {
      return true;
    }
    return isCapital(word + 1)
        && at.gap(word).equals(" ")
        && !words.isCyrillic(word)
        && at.isBody(word, word + 1);
  }

  private boolean isCapital(int word) {
    return word < words.size() && words.isCapitalised(word);
  }

  private boolean isPersonal(String word) {
    return grammar.is(WordClass.PERSON, word) || grammar.is(WordClass.GROUP, word);
  }

  private boolean isNoun(String word) {
    return isPersonal(word)
        || grammar.is(WordClass.DOC, word)
        || grammar.is(WordClass.COMPANY, word)
        || grammar.is(WordClass.VESSEL, word)
        || grammar.is(WordClass.VERB, word);
  }
}
