package trasluz.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.report.NameFinder.Named;

/// Finds the runs of capitalised words that may be names, and the names in angle quotes, where no
/// known name stands.
final class NameRuns {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "la", "las", "los", "von", "van", "der", "den", "bin", "ibn", "al", "el",
          "du", "da", "di", "do", "dos", "ter", "af", "y");
  private static final Set<String> OF_BODIES =
      Set.of("bank", "company", "corporation", "works", "exchange");
  private static final int LONGEST_QUOTED = 5;
  private static final int LONGEST_NAME = 8;
  private static final Pattern PATRONYMIC =
      Pattern.compile(".*(?:ovich|evich|ovn|evn|ichn|ilich)[a-z]*");

  private final TextWords words;
  private final NameWords at;
  private final NameOpening opening;
  private final Grammar grammar;
  private final BitSet taken;
  private final Offices offices;
  private final SpanishNames spanish;
  private final EnglishFrontedPlaces fronted;

  /// @param taken the words of known names
  NameRuns(TextWords words, NameWords at, NameOpening opening, Grammar grammar, BitSet taken) {
    this.words = words;
    this.at = at;
    this.opening = opening;
    this.grammar = grammar;
    this.taken = taken;
    this.spanish = new SpanishNames(words, at, grammar);
    this.offices = new Offices(words, at, grammar);
    this.fronted = new EnglishFrontedPlaces(words, at, grammar);
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /// The runs of one sentence, in the order of the text.
  List<Named> in(int from, int to) {
    List<Named> found = new ArrayList<>();
    for (int start = from; start < to; start++) {
      boolean first = at.opens(start, from) || at.opensBehindDash(start);
      boolean article = at.opensWithArticle(start);
      boolean leads =
          article
              || offices.isOfState(start, to)
              || isTitle(start, to)
              || isPlaceWithArticle(start, to)
              || (at.isUpper(start) && !opening.mustNotLead(start, first));
      if (taken.get(start) || !leads || at.isCurrency(start)) {
        continue;
      }
      int end = end(start, to);
      boolean kin =
          end < to && words.isAdjacent(end - 1) && grammar.is(WordClass.KINWORD, words.folded(end));
      end += kin || isDivision(end, to) ? 1 : 0;
      if (!at.isAllNumbers(start, end)) {
        Named run = new Named(start, end, at.opens(start, from));
        fronted.learn(run);
        found.addAll(offices.parted(run));
      }
      start = end - 1;
    }
    return found;
  }

  /// `La Paz`: a town whose name begins with an article.
  private boolean isPlaceWithArticle(int start, int to) {
    return grammar.language() == Language.SPANISH
        && start + 1 < to
        && grammar.is(WordClass.DET, words.folded(start))
        && isFreeCapital(start + 1)
        && KnownPlaces.standard().has(words.allFolded().subList(start, end(start, to)), false);
  }

  /// `Anbar province`: the noun belongs to the name of the region.
  private boolean isDivision(int word, int to) {
    return word < to
        && words.isAdjacent(word - 1)
        && !words.isCapitalised(word)
        && grammar.is(WordClass.DIVISION, words.folded(word));
  }

  /// `«Captain Name»`: what is set in angle quotes, with capitals throughout, is a name whole.
  private boolean isTitle(int start, int to) {
    if (!at.opensQuote(start)) {
      return false;
    }
    int end = start + 1;
    while (end < to && end - start < LONGEST_QUOTED && words.isNameBeside(end, end - 1)) {
      end++;
    }
    return end - start > 1 && words.isBefore(end - 1, "»“");
  }

  /// `«Ana Ruiz controla Kesa Minera»`: words with a verb among them are what somebody says.
  private boolean isSaid(int start, int end) {
    for (int i = start + 1; i + 1 < end; i++) {
      boolean verb =
          grammar.is(WordClass.VERB, words.folded(i))
              || !grammar.verbs().at(words, i, end).values().isEmpty();
      if (verb && !words.isCapitalised(i)) {
        return true;
      }
    }
    return false;
  }

  /// The end of the run that starts at a word.
  private int end(int start, int to) {
    if (at.opensQuote(start)) {
      int end = start + 1;
      while (end < to
          && end - start < LONGEST_QUOTED
          && (at.gap(end - 1).isBlank() || at.gap(end - 1).equals("-"))) {
        end++;
      }
      // `«Ocean Maple 3»`
      boolean number = Character.isDigit(words.published(end - 1).charAt(0));
      boolean written =
          words.isCyrillic(start) || end - start <= 2 || at.isUpper(number ? end - 2 : end - 1);
      if (words.isBefore(end - 1, "»“") && written && !isSaid(start, end)) {
        return end;
      }
      // What somebody says begins so, and is no name.
    }
    if (isOwnerOfNext(start, to)) {
      return start + 1;
    }
    int end = start + (at.opensWithArticle(start) ? 2 : 1);
    while (end < to && end - start < LONGEST_NAME && !taken.get(end)) {
      int step = step(start, end, to);
      if (step == 0) {
        break;
      }
      end += step;
    }
    return end;
  }

  /// How many words go on with the name, at a word behind its last.
  private int step(int start, int end, int to) {
    int form = at.dottedForm(end);
    if (form > 0) {
      return form;
    }
    if (continues(end)) {
      boolean another =
          isBehindInitials(start, end)
              || isAnotherPerson(start, end)
              || fronted.isPersonBehind(start, end)
              || spanish.isPersonBehindBody(start, end)
              || spanish.isPersonBehindPlace(start, end);
      return another ? 0 : 1;
    }
    int behind =
        spanish.abbreviated(end, to)
            + spanish.form(end, to)
            + spanish.partners(end, to)
            + spanish.nickname(start, end, to);
    if (behind > 0) {
      return behind;
    }
    if (end + 1 < to
        && at.gap(end - 1).matches("[ -]")
        && !taken.get(end + 1)
        && (at.isArabicArticle(end) || at.isEnglishArticle(end, true))) {
      return 2;
    }
    boolean joined =
        end + 1 < to
            && !taken.get(end + 1)
            && joins(start, end)
            && at.gap(end - 1).equals(" ")
            && at.gap(end).equals(" ")
            && at.isUpper(end + 1);
    if (joined) {
      return 2;
    }
    if (isShipOf(start, end, to)) {
      return 2;
    }
    if (isShipsNumber(start, end, to)) {
      return 1;
    }
    if (isOfThe(start, end, to) || isAndOfBody(start, end, to)) {
      return words.folded(end).equals("of") ? 3 : 2;
    }
    if (isAndBeforeBody(start, end, to)) {
      return 2;
    }
    int second = at.secondOfState(start, end, to);
    if (second > end && !taken.get(second)) {
      return second + 1 - end;
    }
    boolean particles =
        end + 2 < to
            && isParticle(words.folded(end))
            && !words.folded(end).equals("y")
            && at.gap(end - 1).equals(" ")
            && isParticle(words.folded(end + 1))
            && !taken.get(end + 2)
            && at.isUpper(end + 2);
    return particles ? 3 : 0;
  }

  /// `адвокат Краснова Инга Сталт`: a surname in the genitive before a given name is another's.
  private boolean isOwnerOfNext(int start, int to) {
    if (!words.isCyrillic(start)
        || start + 2 >= to
        || !continues(start + 1)
        || !continues(start + 2)) {
      return false;
    }
    String first = words.folded(start);
    boolean genitive = first.endsWith("a") || first.endsWith("ya") || first.endsWith("oy");
    boolean patronymic =
        words.folded(start + 2).matches(".*(vich|vicha|vichu|vichem|vna|vny|vne|vnoy)");
    boolean led = start > 0 && (!words.isCapitalised(start - 1) || at.opensSentence(start - 1));
    return genitive && !patronymic && led && !at.isGiven(start) && at.isGiven(start + 1);
  }

  /// `Harlow's Freight`, `Mason's Yard`: a firm called after one who is named by one word, and no
  /// country.
  private boolean isFirmCalledAfter(int word) {
    int owner = word - 1;
    boolean firm =
        grammar.language() == Language.ENGLISH
            && (grammar.is(WordClass.COMPANY, words.folded(word))
                || grammar.is(WordClass.NAMECOMPANY, words.folded(word)));
    boolean alone = owner == 0 || !words.isCapitalised(owner - 1) || !words.isAdjacent(owner - 1);
    return firm
        && alone
        && words.isCapitalised(owner)
        && !grammar.is(WordClass.COUNTRY, words.folded(owner))
        && (!KnownPlaces.standard().has(List.of(words.folded(owner)), false) || isLast(word));
  }

  /// Of `Moscow's Bank Karsa` and `Moscow's Bank of Karsa` the bank is in Moscow.
  private boolean isLast(int word) {
    int next = word + 1;
    return next >= words.size()
        || !words.isAdjacent(word)
        || (!words.isCapitalised(next) && !words.folded(next).equals("of"));
  }

  private boolean continues(int end) {
    String gap = at.gap(end - 1);
    boolean capital = !Character.isLowerCase(words.published(end).codePointAt(0));
    boolean number = Character.isDigit(words.published(end).charAt(0));
    boolean dotted = gap.equals(".") && words.published(end).length() <= 2;
    boolean initial = gap.equals(". ") && words.published(end - 1).length() == 1;
    boolean legal = gap.equals(", ") && at.isLegalForm(end);
    boolean rank = Titles.isRank(words.folded(end)) && at.gap(end).equals(". ");
    if (!capital || rank || (number && !gap.equals("-")) || at.isCurrency(end)) {
      return false;
    }
    boolean otherScript =
        gap.equals(" ") && words.isCyrillic(end) != words.isCyrillic(end - 1) && !number;
    if (at.isPossessive(end - 1)) {
      return isFirmCalledAfter(end);
    }
    if (otherScript || isBeforeQuotedFirm(end)) {
      return false;
    }
    return gap.equals(" ") || gap.equals("-") || gap.equals(" & ") || dotted || initial || legal;
  }

  /// `Ивану Орлову АО «Кесса»`: a Russian legal form before quotation marks begins another name.
  private boolean isBeforeQuotedFirm(int word) {
    return words.isCyrillic(word)
        && at.gap(word).matches(" ?[«„“\"]")
        && grammar.is(WordClass.NOTNAME, words.folded(word));
  }

  /// `M/V Lark of Karsa`, `MV Pride of Karsa`: a ship is called so, and no person of a town.
  private boolean isShipOf(int start, int end, int to) {
    boolean sign = start > 0 && NameOpening.isShipSign(words, start - 1) && end == start + 1;
    boolean prefix =
        end == start + 2
            && words.isUpperCase(start)
            && words.folded(start).matches("mv|mt|ss|fv|my|sy");
    return (sign || prefix)
        && end + 1 < to
        && words.folded(end).equals("of")
        && isFreeCapital(end + 1)
        && words.isAdjacent(end - 1)
        && words.isAdjacent(end);
  }

  /// `the tug Karsa 3`, `el remolcador Karsa 3`, `буксир Карса 3`: the number belongs to a ship's
  /// name, unless it counts what stands behind it.
  private boolean isShipsNumber(int start, int end, int to) {
    boolean number =
        end < to
            && start > 0
            && at.gap(end - 1).equals(" ")
            && words.published(end).matches("[1-9]\\d?")
            && grammar.is(WordClass.VESSEL, words.folded(start - 1));
    return number && (end + 1 == to || !at.gap(end).isBlank() || isBehindName(end + 1));
  }

  /// A word that may go on behind a name, and is no noun that a number counts.
  private boolean isBehindName(int word) {
    String form = words.folded(word);
    return grammar.isFunction(form)
        || grammar.is(WordClass.VERB, form)
        || !grammar.verbs().at(words, word, word + 1).values().isEmpty();
  }

  /// `Ministry of the Interior`.
  private boolean isOfThe(int start, int end, int to) {
    return end + 2 < to
        && words.folded(end).equals("of")
        && words.folded(end + 1).equals("the")
        && isFreeCapital(end + 2)
        && words.isAdjacent(end - 1)
        && words.isAdjacent(end)
        && mayBeOf(start, end);
  }

  /// `Ministry of Energy and Mines`, though a firm may be called Mines: a lone trade goes on.
  private boolean isAndOfBody(int start, int end, int to) {
    return end + 1 < to
        && end - start > 2
        && words.folded(end).equals("and")
        && isFreeCapital(end + 1)
        && words.isAdjacent(end - 1)
        && (isBodyOf(start) || (isBodyOf(start + 1) && isLoneTrade(end + 1)))
        && (isLoneTrade(end + 1) || !at.isBody(end + 1, at.endOfCapitals(end + 1)));
  }

  private boolean isBodyOf(int word) {
    return grammar.is(WordClass.NAMEBODY, words.folded(word))
        && words.folded(word + 1).equals("of");
  }

  private boolean isLoneTrade(int word) {
    return at.endOfCapitals(word) == word + 1
        && grammar.is(WordClass.NAMECOMPANY, words.folded(word));
  }

  /// `the Securities and Exchange Commission`, `the Financial and Capital Market Commission`:
  /// behind an article, what "and" joins to the noun for a body is one name.
  private boolean isAndBeforeBody(int start, int end, int to) {
    if (grammar.language() != Language.ENGLISH
        || end + 1 >= to
        || !words.folded(end).equals("and")
        || !isFreeCapital(end + 1)
        || !words.isAdjacent(end - 1)
        || start == 0
        || !words.folded(start - 1).equals("the")) {
      return false;
    }
    int last = at.endOfCapitals(end + 1) - 1;
    boolean whole = last > end + 1 || end - start == 1;
    return whole
        && grammar.is(WordClass.NAMEBODY, words.folded(last))
        && !grammar.is(WordClass.NAMEBODY, words.folded(end - 1))
        && (end - start == 1 || !at.isBody(start, end))
        && !grammar.is(WordClass.COUNTRY, words.folded(start));
  }

  private boolean isFreeCapital(int word) {
    return at.isUpper(word) && words.isAdjacent(word - 1) && !taken.get(word);
  }

  /// `Карсин К. М. Он`: initials behind a surname end the name.
  private boolean isBehindInitials(int start, int end) {
    return end - start > 2
        && words.isCyrillic(start)
        && words.published(start).length() > 1
        && words.published(end - 1).length() == 1
        && words.published(end - 2).length() == 1;
  }

  /// `жена Ивана Орлова Анна Туман`: a given name behind a given name and a surname.
  private boolean isAnotherPerson(int start, int end) {
    return end - start >= 2
        && words.isCyrillic(start)
        && words.published(end).length() > 1
        && (at.isGiven(start) || (end - start >= 3 && at.isGiven(start + 1)))
        && at.isGiven(end)
        && !PATRONYMIC.matcher(words.folded(end)).matches()
        && !words.isHyphened(end - 1);
  }

  /// `of` and `for` join the name of a body, particles that of a person or place.
  private boolean joins(int start, int joint) {
    String word = words.folded(joint);
    String published = words.published(joint);
    if (grammar.language() == Language.SPANISH && published.equals("i")) {
      // `Lucía Ferrer i Pons`
      return true;
    }
    if (isParticle(word) && published.equals(published.toLowerCase(Locale.ROOT))) {
      return !word.equals("y") || (at.isBody(start, joint) && !opensAnother(start, joint + 1));
    }
    return (word.equals("of") || word.equals("for")) && mayBeOf(start, joint);
  }

  /// `Naviera Corvo y Ana Ruiz`, `Lanza Fletes y Orvik Trading`: what stands behind `y` is a whole
  /// name.
  private boolean opensAnother(int start, int next) {
    int end = at.endOfCapitals(next);
    boolean whole = end > next + 1;
    boolean bodies = next - 1 - start > 1 && at.isBody(next, end);
    return whole && (at.isGiven(next) || bodies);
  }

  /// `Bank of Name` and `Ministry of Name` go on behind "of"; `Name Lines of Piraeus` is two names.
  private boolean mayBeOf(int start, int end) {
    for (int i = start; i < end; i++) {
      String word = words.folded(i);
      if (grammar.is(WordClass.NAMEBODY, word)
          || grammar.is(WordClass.NAMEORGANIZATION, word)
          || word.equals("secretary")
          || OF_BODIES.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
