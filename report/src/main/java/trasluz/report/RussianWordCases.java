package trasluz.report;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.report.Grammar.Frame;

/// In which cases the words of a Russian noun phrase may stand, by their endings and by what they
/// name: adjectives, numbers, nouns for persons and for things.
final class RussianWordCases {
  static final Pattern POINTING =
      Pattern.compile(
          "эт(?:от|а|у|ой|ого|ому|им|и|их)|(?:данн|(?:выше)?(?:указанн|названн|упомянут))"
              + "(?:ый|ая|ое|ые|ого|ому|ой|ую|ым|ых|ыми|ом)");

  /// Groups of which the accusative is the nominative: `экипажи предоставит «Кесса»`.
  private static final String COLLECTIVE =
      "(?:ekipazh|otryad|komand|brigad|batalon|gruppirovk|podrazdeleni|personal).*";

  /// Words that say of a number behind them that it is not exact.
  static final Set<String> ABOUT =
      Set.of("okolo", "svyshe", "poryadka", "bolee", "boleye", "menee", "meneye", "primerno");

  private static final Pattern UNIT =
      Pattern.compile(
          "utra|vechera|nochi|dnya|dney|chas(?:a|ov)?|minut[uy]?|sut(?:ki|ok)|nedel[iyu]?|let|goda?"
              + "|mesyats(?:a|ev)?|raza?");

  private static final Pattern ACTION =
      Pattern.compile(
          ".*[aeiy]ni(?:ye|e|ya|yu|yem|em|i)|.*(?:rov|voz|tav|up|uz|gon|prav|bot|kup)k(?:a|u|i|e|oy)");

  private final Chunker chunker;
  private final TextWords words;
  private final Grammar grammar;

  RussianWordCases(Chunker chunker) {
    this.chunker = chunker;
    this.words = chunker.words;
    this.grammar = chunker.grammar;
  }

  private String written(int word) {
    return RussianWordCases.written(words, word);
  }

  /// `указанного общества`: a participle that only points.
  static boolean isPointing(TextWords words, int word) {
    return word + 1 < words.size()
        && words.isAdjacent(word)
        && words.published(word).length() > 6
        && POINTING.matcher(written(words, word)).matches();
  }

  /// A word as the endings are listed.
  static String written(TextWords words, int word) {
    return words.published(word).toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  /// What the word behind an adjective may stand in, itself an adjective or a noun.
  Set<RussianCase> at(int word) {
    Hit hit = chunker.names.get(word);
    if (hit != null) {
      return RussianNameCases.of(chunker, hit);
    }
    if (isNumber(word)) {
      return RussianEndings.any();
    }
    int end = grammar.nouns().at(words, word, chunker.to).to();
    if (end > word + 1) {
      // `деловой партнёр`, `председателю правления`: one word of the tables.
      return ofTitle(word, end);
    }
    Set<RussianCase> adjective = RussianEndings.adjective(written(word));
    return adjective.isEmpty() || chunker.isNounWord(words.folded(word)) ? ofNoun(word) : adjective;
  }

  /// The cases of an adjective by its ending and by the word behind it.
  Set<RussianCase> ofAdjective(int word) {
    return isManly(written(word), at(word + 1))
        ? EnumSet.of(RussianCase.NOM, RussianCase.ACC)
        : RussianEndings.adjective(written(word));
  }

  /// `отставной`, `молодой`: an adjective in -ой is a masculine in the nominative where what stands
  /// behind it may be one and can't be a feminine in another case.
  static boolean isManly(String adjective, Set<RussianCase> behind) {
    return adjective.endsWith("ой")
        && behind.contains(RussianCase.NOM)
        && Collections.disjoint(
            behind, EnumSet.of(RussianCase.GEN, RussianCase.DAT, RussianCase.INS, RussianCase.PRE));
  }

  /// `2.1. Фонд`: the number of a paragraph.
  boolean isLabel(int word) {
    int end = words.end(word);
    return Character.isDigit(words.published(word).charAt(0))
        && word - chunker.from < 3
        && end < chunker.text.length()
        && chunker.text.charAt(end) == '.';
  }

  /// `в Стамбуле Эмре Зор`: the name behind a place with its preposition.
  Optional<Hit> behindPlace(int preposition) {
    return Optional.ofNullable(chunker.names.get(preposition + 1))
        .filter(_ -> words.folded(preposition).matches("vo?|po"))
        .filter(hit -> hit.meaning().type().isPlace() && words.isAdjacent(hit.to() - 1))
        .flatMap(hit -> Optional.ofNullable(chunker.names.get(hit.to())));
  }

  /// What somebody does: `страхование «Кесса» оплатила`, `на буксировку «Кесса» получила лицензию`.
  static boolean isAction(String folded) {
    return ACTION.matcher(folded).matches();
  }

  /// `за молчание Краснов заплатил`: what is done or what somebody is like bears no name.
  static boolean isAbstract(String folded) {
    return isAction(folded)
        || folded.matches(
            ".*(?:[aeiyt]iye|[oe]st(?:i|yu)?|post(?:a|u|e|om)?|kresl[a-z]+|mest[a-z]+|stvo|tsiya|tsiyu|izm|ura|ota|ina|ka|ku)");
  }

  /// `председателем совета директоров`: the first word has the case of the whole, unless it is an
  /// adjective.
  Set<RussianCase> ofTitle(int from, int to) {
    boolean first =
        to > from + 1
            && !words.isHyphened(from)
            && RussianEndings.adjective(written(from)).isEmpty();
    return ofNoun(first ? from : to - 1);
  }

  Set<RussianCase> ofNoun(int word) {
    String folded = words.folded(word);
    boolean personal =
        grammar
                .typeOf(folded)
                .filter(t -> t == EntityType.PERSON || t == EntityType.GROUP)
                .isPresent()
            || isPersonal(grammar.nouns().valuesOf(folded));
    if (folded.matches(COLLECTIVE)) {
      return written(word).matches(".*[иы]")
          ? EnumSet.of(RussianCase.NOM, RussianCase.ACC)
          : RussianEndings.noun(written(word));
    }
    boolean abbreviation =
        word > chunker.from
            && words.published(word).length() > 1
            && words.published(word).chars().allMatch(Character::isUpperCase);
    if (abbreviation || words.published(word).length() == 1) {
      return RussianEndings.any();
    }
    Set<RussianCase> cases =
        personal ? RussianEndings.person(written(word)) : RussianEndings.noun(written(word));
    // A surname that is not known as one: `Лосев`.
    if (words.isCapitalised(word) && written(word).matches(".*(?:ов|ев|ин|ын)")) {
      cases = EnumSet.copyOf(cases);
      cases.add(RussianCase.NOM);
    }
    return cases;
  }

  static boolean isPersonal(List<Frame> frames) {
    return frames.stream()
        .anyMatch(frame ->
            switch (frame.relation()) {
              case DIRECTOR_OF,
                  WORKS_FOR,
                  REPRESENTS,
                  FAMILY_OF,
                  ASSOCIATE_OF,
                  OPPOSES,
                  ADVISES,
                  MEMBER_OF ->
                  true;
              default -> false;
            });
  }

  boolean isNumber(int word) {
    return Character.isDigit(words.published(word).charAt(0))
        || RussianNumbers.has(words.folded(word));
  }

  /// `14 марта`, `6 утра`, `два месяца`: what only tells the time is nobody.
  ///
  /// @param numbered whether a number stands before the word
  boolean isTime(int word, boolean numbered) {
    String folded = words.folded(word);
    boolean day =
        Character.isDigit(folded.charAt(0))
            && word + 1 < chunker.to
            && DateFinder.isCalendarWord(words.folded(word + 1));
    return day
        || isPartOfNumber(word)
        || DateFinder.isCalendarWord(folded)
        || (numbered && UNIT.matcher(folded).matches());
  }

  /// `14.01`, `06:45`: a day or an hour in figures.
  private boolean isPartOfNumber(int word) {
    boolean before =
        word > chunker.from
            && isFigure(word - 1)
            && words.between(words.end(word - 1), words.start(word)).matches("[.:]");
    boolean behind =
        word + 1 < chunker.to
            && isFigure(word + 1)
            && words.between(words.end(word), words.start(word + 1)).matches("[.:]");
    return isFigure(word) && (before || behind);
  }

  private boolean isFigure(int word) {
    return words.folded(word).chars().allMatch(Character::isDigit);
  }

  /// `около тридцати инструкторов`: behind a word that says that it is not exact a number is in the
  /// genitive whatever its part.
  Set<RussianCase> ofNumberAt(int word) {
    boolean about =
        word > 0 && ABOUT.contains(words.folded(word - 1)) && words.isAdjacent(word - 1);
    return about ? EnumSet.of(RussianCase.NOM, RussianCase.ACC) : ofNumber(written(word));
  }

  static Set<RussianCase> ofNumber(String word) {
    if (word.matches("двух|трех|четырех|.*ти|.*идцати|сорока|ста")) {
      return EnumSet.of(RussianCase.GEN, RussianCase.DAT, RussianCase.PRE, RussianCase.ACC);
    }
    return Character.isDigit(word.charAt(0))
        ? RussianEndings.any()
        : EnumSet.of(RussianCase.NOM, RussianCase.ACC);
  }
}
