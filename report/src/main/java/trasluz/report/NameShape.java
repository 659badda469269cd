package trasluz.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.match.NameTokens;
import trasluz.report.NameFinder.Named;

/// Says what sort of thing a name names by its own words and its shape.
final class NameShape {
  private static final int NAME_WORD = 10;
  private static final int NOUN_BEHIND = 5;
  private static final int PERSON_SHAPE = 2;
  private static final int KNOWN_NAME = 3;

  private static final Pattern COMPOUND_TRADE =
      Pattern.compile(
          ".{3,}(bank[aue]?|management|shipping|logistik|metall?|trading|invest|petrol)|"
              + "(petro|neft|gaz|mash|agro)\\w{4,}|\\w{4,}(neft|neftegaz|torg|mash|prom|trans|flot|stroy|snab)");
  private static final Set<EntityType> BODIES =
      Set.of(EntityType.COMPANY, EntityType.PUBLIC_BODY, EntityType.ORGANIZATION);

  private final TextWords words;
  private final Grammar grammar;
  private final Set<Integer> starts = new HashSet<>();

  NameShape(TextWords words, Grammar grammar, List<Span> sentences) {
    this.words = words;
    this.grammar = grammar;
    sentences.forEach(sentence -> starts.add(words.firstFrom(sentence.start())));
  }

  void vote(Named named, TypeVotes votes) {
    int size = named.to() - named.from();
    boolean english = grammar.language() == Language.ENGLISH;
    boolean any = false;
    boolean trade = false;
    for (int i = named.from(); i < named.to(); i++) {
      String word = words.folded(i);
      boolean letters =
          i + 1 < named.to() && word.length() == 1 && words.folded(i + 1).length() == 1;
      boolean initials =
          (i + 1 < named.to() && CyrillicInitials.isInitial(words, i))
              || (letters
                  && ((i > named.from() && words.isCyrillic(i))
                      || SpanishNames.areInitials(words, grammar, named, i)));
      if (initials) {
        votes.add(EntityType.PERSON, NAME_WORD);
        any = true;
      }
      boolean ofBody =
          grammar.language() == Language.SPANISH
              && i > named.from()
              && grammar.is(WordClass.NAMEBODY, words.folded(named.from()));
      if (ofBody) {
        // `Ministerio de Obras Públicas y Transportes`: the head tells what it is.
        continue;
      }
      boolean washington =
          letters && words.folded(i).equals("d") && words.folded(i + 1).equals("c") && i > 0;
      if ((letters && !initials && !washington)
          || (size > 1 && grammar.is(WordClass.NAMECOMPANY, word) && i > named.from())
          || (size > 1
              && i == named.from()
              && grammar.is(WordClass.NAMECOMPANY, word)
              && !words.isCyrillic(i))) {
        // `Ministry of Energy and Mines`: two such words tell no more than one.
        votes.add(EntityType.COMPANY, trade && english ? 0 : NAME_WORD);
        trade = true;
        any = true;
      }
      if (grammar.is(WordClass.NAMEBODY, word)) {
        // The head counts most: the first word, or in English the last.
        boolean last = english && (i == named.to() - 1 || words.folded(i + 1).equals("of"));
        votes.add(
            EntityType.PUBLIC_BODY, NAME_WORD + (last && size > 1 ? 2 : i == named.from() ? 1 : 0));
        any = true;
      }
      if (size > 1 && grammar.is(WordClass.NAMEORGANIZATION, word)) {
        votes.add(EntityType.ORGANIZATION, NAME_WORD + 1);
        any = true;
      }
    }
    if (!any && size > 1 && grammar.is(WordClass.NAMEPLACE, words.folded(named.from()))) {
      // Less than a noun before it: `el buque Santa Rita` is a ship.
      votes.add(EntityType.PLACE, NOUN_BEHIND);
      any = true;
    }
    if (!any && !isQuoted(named) && EnglishNames.vote(words, grammar, named, votes)) {
      any = true;
    }
    if (size == 1 && !any && !isQuoted(named)) {
      // `the Fund`: a common noun with a capital says itself what it names.
      grammar
          .typeOf(words.folded(named.from()))
          .filter(type -> BODIES.contains(type))
          .ifPresent(type -> votes.add(type, NAME_WORD));
    }
    if (grammar.table(WordClass.NAMEBODY).at(words, named.from(), named.to()).to()
        > named.from() + 1) {
      votes.add(EntityType.PUBLIC_BODY, NAME_WORD + 2);
      any = true;
    }
    if (Offices.isOffice(words, grammar, named)) {
      votes.add(EntityType.PERSON, NAME_WORD + NAME_WORD);
      any = true;
    }
    if (size > 1 && !any && national(named, votes)) {
      any = true;
    }
    if (!any && isForeign(named)) {
      votes.add(EntityType.COMPANY, KNOWN_NAME);
      any = true;
    }
    if (size > 1 && hasAmpersand(named)) {
      votes.add(EntityType.COMPANY, NAME_WORD);
      any = true;
    }
    if (size > 1 && grammar.is(WordClass.DIVISION, words.folded(named.to() - 1))) {
      votes.add(EntityType.PLACE, NAME_WORD + NAME_WORD);
      any = true;
    }
    if (isDateline(named)) {
      votes.add(EntityType.PLACE, NAME_WORD + NAME_WORD);
    }
    if (size > 1 && grammar.is(WordClass.KINWORD, words.folded(named.to() - 1))) {
      votes.add(EntityType.GROUP, NAME_WORD + NAME_WORD);
      any = true;
    }
    any |= byTrade(named, any, votes);
    SpanishNames.vote(words, grammar, named, any, votes);
    boolean article =
        !words.isCapitalised(named.from())
            || (grammar.language() == Language.ENGLISH
                && NameWords.isArticle(words.folded(named.from())));
    int parts = size - (article ? 1 : 0);
    boolean shaped =
        parts >= 2
            && size <= 4
            && !isQuoted(named)
            && !any
            && !isUpper(named)
            && !EnglishNames.isAbstract(words, grammar, named);
    if (shaped) {
      votes.add(EntityType.PERSON, PERSON_SHAPE);
      boolean known =
          NameTokens.isPersonal(words.folded(named.from()))
              || (words.isCyrillic(named.from())
                  && Inflection.forms(words.folded(named.from())).stream()
                      .anyMatch(NameTokens::isPersonal));
      votes.add(EntityType.PERSON, known ? KNOWN_NAME : 0);
    }
    if (size == 1 && !any && grammar.language() == Language.RUSSIAN && !isQuoted(named)) {
      // `Назар`, `Анна`: a given name alone.
      boolean given =
          grammar.is(WordClass.HEGIVEN, words.folded(named.from()))
              || grammar.is(WordClass.GIVEN, words.folded(named.from()));
      votes.add(EntityType.PERSON, given ? KNOWN_NAME : 0);
    }
    if (isQuoted(named) && grammar.language() == Language.RUSSIAN) {
      // What Russian sets in quotation marks without a noun before it is most often a company.
      votes.add(EntityType.COMPANY, 1);
    }
    if (isFollowedBy(named, WordClass.KINWORD)) {
      votes.add(EntityType.PERSON, 1);
    }
  }

  /// `Iraqi troops`: what the noun behind the adjective of a country names.
  private boolean national(Named named, TypeVotes votes) {
    String last = words.folded(named.to() - 1);
    if (words.isCapitalised(named.to() - 1) || !grammar.is(WordClass.NATIONAL, last)) {
      return false;
    }
    votes.add(grammar.typeOf(last).orElse(EntityType.PUBLIC_BODY), NAME_WORD);
    return true;
  }

  /// Persons are written in Cyrillic in a Russian text; names in Latin letters are companies'.
  private boolean isForeign(Named named) {
    return grammar.language() == Language.RUSSIAN && !words.isCyrillic(named.from());
  }

  private boolean hasAmpersand(Named named) {
    return words.between(words.start(named.from()), words.end(named.to() - 1)).contains(" & ");
  }

  /// `Ostrava Handelsbank`, `Halden Shipmanagement`, `Petrocarib`: a word of the trade inside a
  /// longer one, or one that only names of companies have.
  private boolean byTrade(Named named, boolean told, TypeVotes votes) {
    if (told) {
      return false;
    }
    for (int i = named.from(); i < named.to(); i++) {
      String word = words.folded(i);
      boolean compound = COMPOUND_TRADE.matcher(word).matches();
      boolean last = i == named.to() - 1 && named.to() - named.from() > 1;
      boolean trade =
          last
              && NameTokens.isTrade(word)
              && !isQuoted(named)
              && !NameTokens.isPersonal(words.folded(named.from()));
      if (compound || trade) {
        votes.add(EntityType.COMPANY, NAME_WORD);
        return true;
      }
    }
    return false;
  }

  private boolean isUpper(Named named) {
    return words.isUpperCase(named.from());
  }

  boolean isQuoted(Named named) {
    int start = words.start(named.from());
    return start > 0 && "«„".contains(words.between(start - 1, start));
  }

  /// A place that opens a text before a date and a dash: `GENEVA, 2 December 2021 —`.
  private boolean isDateline(Named named) {
    if (!starts.contains(named.from())) {
      return named.from() > 0
          && words.isUpperCase(named.from())
          && starts.contains(named.from() - 1)
          && DateFinder.isDateBehind(words, named.to());
    }
    return DateFinder.isDateBehind(words, named.to());
  }

  boolean isFollowedBy(Named named, WordClass wordClass) {
    return named.to() < words.size()
        && words.isAdjacent(named.to() - 1)
        && grammar.is(wordClass, words.folded(named.to()));
  }
}
