package trasluz.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import trasluz.match.NameTokens;

/// The cases that a name of a Russian text may stand in.
///
/// Given name and surname of a person stand in the same; a given name in -а is a woman's in the
/// nominative where it is listed, and a man's in the genitive where it is a known one without -а.
/// Of bodies the last word is inflected, or none, so that a name of several words may stand in any
/// case. A form that the text also has in the nominative is none.
final class RussianNameCases {
  private RussianNameCases() {}

  static Set<RussianCase> of(Chunker chunker, Hit name) {
    boolean person = name.meaning().type() == EntityType.PERSON;
    Set<RussianCase> cases = person ? person(chunker, name) : body(chunker.words, name);
    boolean direct =
        name.meaning() instanceof Unlisted unlisted
            && unlisted.declined()
            && NameTokens.fold(unlisted.name())
                .contains(chunker.words.folded(last(chunker.words, name)));
    if (direct && cases.contains(RussianCase.NOM)) {
      return EnumSet.of(RussianCase.NOM);
    }
    boolean accusative =
        !person
            && name.meaning() instanceof Unlisted known
            && known.declined()
            && RussianWordCases.written(chunker.words, last(chunker.words, name)).matches(".*[ую]");
    if (accusative) {
      // `«Каристу»`, and no dative of `Карист`.
      return EnumSet.of(RussianCase.ACC);
    }
    boolean oblique = isOblique(chunker, name);
    if (!oblique || !cases.contains(RussianCase.NOM) || cases.size() == 1) {
      return cases;
    }
    Set<RussianCase> others = EnumSet.copyOf(cases);
    others.remove(RussianCase.NOM);
    return others;
  }

  /// Whether the text has another form of the name that is its nominative.
  static boolean isOblique(Chunker chunker, Hit name) {
    return name.meaning() instanceof Unlisted unlisted
        && isObliqueOf(chunker.words.folded(last(chunker.words, name)), unlisted.name());
  }

  /// The last word that is no initial: `Карсин К. М.`
  static int lastWord(TextWords words, int from, int to) {
    int last = to - 1;
    while (last > from && words.isCyrillic(last) && words.published(last).length() == 1) {
      last--;
    }
    return last;
  }

  private static int last(TextWords words, Hit name) {
    return name.meaning().type() == EntityType.PERSON
        ? lastWord(words, name.from(), name.to())
        : name.to() - 1;
  }

  private static Set<RussianCase> body(TextWords words, Hit name) {
    String last = words.published(name.to() - 1);
    if (RussianNicknames.isSmallInQuotes(words, name.from())) {
      // `«бакланами»`, a common noun
      return ofWord(words, name, name.from());
    }
    boolean leading =
        name.meaning().type() == EntityType.PUBLIC_BODY
            && name.to() - name.from() > 1
            && words.isCyrillic(name.from());
    if (leading) {
      return ofWord(words, name, name.from());
    }
    boolean hyphened = name.to() - name.from() == 2 && words.isHyphened(name.from());
    boolean several = name.to() - name.from() > 1 && !hyphened;
    boolean foreign = !words.isCyrillic(name.to() - 1);
    boolean abbreviation = last.length() > 1 && last.chars().allMatch(Character::isUpperCase);
    boolean fixed = last.matches("(?i).*[иоуыэю]") && !name.meaning().type().isPlace();
    if ((several && !name.meaning().type().isPlace())
        || foreign
        || abbreviation
        || (fixed && !last.matches("(?i).*[ыую]"))) {
      return RussianEndings.any();
    }
    return ofWord(words, name, name.to() - 1);
  }

  private static Set<RussianCase> ofWord(TextWords words, Hit name, int word) {
    String written = RussianWordCases.written(words, word);
    Set<RussianCase> adjective = RussianEndings.adjective(written);
    if (written.matches(".*(?:ов|ев|ин|ын)") && !isQuoted(words, name)) {
      // It may be a surname.
      return EnumSet.of(RussianCase.NOM, RussianCase.GEN);
    }
    if (written.matches(".*[ео]й") && isQuoted(words, name)) {
      // `«Енисей»`, `«Пирсстрой»`, and `«Зарей»` of «Заря».
      return EnumSet.of(RussianCase.NOM, RussianCase.ACC, RussianCase.INS);
    }
    if (written.matches(".*[еи]я") && isQuoted(words, name)) {
      // `«Галатея»`, `«Россия»`
      return EnumSet.of(RussianCase.NOM);
    }
    return adjective.isEmpty() ? RussianEndings.noun(written) : adjective;
  }

  private static boolean isQuoted(TextWords words, Hit name) {
    int start = words.start(name.from());
    return start > 0 && words.between(start - 1, start).matches("[«“\"]");
  }

  private static Set<RussianCase> person(Chunker chunker, Hit name) {
    int surname = last(chunker.words, name);
    Set<RussianCase> cases = surname(RussianWordCases.written(chunker.words, surname));
    if (surname == name.from() || chunker.words.published(name.from()).length() == 1) {
      // Alone, or with initials on either side.
      return cases;
    }
    String family = RussianWordCases.written(chunker.words, surname);
    Set<RussianCase> given = given(chunker, name.from(), family);
    Set<RussianCase> common = EnumSet.copyOf(cases);
    common.retainAll(given);
    if (given.contains(RussianCase.NOM) && given.size() > 1 && family.endsWith("у")) {
      // `Родика Присэкару`
      return given;
    }
    if (isDoubtfulMan(chunker, name.from())) {
      return ofDoubtfulMan(family, cases);
    }
    if (common.isEmpty() && family.matches(".*(?:ов|ев|ин|ын|ск|цк)(?:ой|ую|ого|ому|ым)")) {
      // `за Нигяр Зориной`: a given name may have no endings.
      return cases;
    }
    return common.isEmpty() ? given : common;
  }

  /// `Раду`, `Селсу`, `Петру`: a given name in -у that is the dative of no known one.
  private static boolean isDoubtfulMan(Chunker chunker, int given) {
    String written = RussianWordCases.written(chunker.words, given);
    String bare = chunker.words.folded(given).replaceFirst("u$", "");
    boolean known =
        !written.equals("петру")
            && (NameTokens.isPersonal(bare)
                || chunker.grammar.is(WordClass.HEGIVEN, bare)
                || chunker.grammar.is(WordClass.GIVEN, bare + "a"));
    return written.matches(".*[бвгджзклмнпрстфхцчшщ]у") && !known;
  }

  /// Behind it `Чеботару` may be both, `Барбалат` the nominative, and `Нгомане` anything.
  private static Set<RussianCase> ofDoubtfulMan(String family, Set<RussianCase> cases) {
    if (family.matches(".*(?:ов|ев|ин|ын)у|.*(?:ск|цк)ому")) {
      return EnumSet.of(RussianCase.DAT);
    }
    if (family.matches(".*[бвгджзклмнпрстфхцчшщ]у")) {
      return EnumSet.of(RussianCase.NOM, RussianCase.DAT);
    }
    if (family.matches(".*[бвгджзйклмнпрстфхцчшщ]")) {
      return EnumSet.of(RussianCase.NOM);
    }
    return family.matches(".*[еоиэ]") ? RussianEndings.any() : cases;
  }

  private static Set<RussianCase> surname(String word) {
    if (word.matches(".*(?:ов|ев|ин|ын)")) {
      return EnumSet.of(RussianCase.NOM);
    }
    if (word.matches(".*(?:ов|ев|ин|ын)ым")) {
      return EnumSet.of(RussianCase.INS);
    }
    if (word.matches(".*(?:ов|ев|ин|ын)ой")) {
      return EnumSet.of(RussianCase.GEN, RussianCase.DAT, RussianCase.INS, RussianCase.PRE);
    }
    if (word.matches(".*(?:ск|цк)ий")) {
      return EnumSet.of(RussianCase.NOM);
    }
    if (word.matches(".*(?:ко|их|ых|и|э|у|ю|лы|зы|оглы)")
        && !word.matches(".*[бвгджзклмнпрстфхцчшщ][ую]")) {
      return RussianEndings.any();
    }
    Set<RussianCase> adjective = RussianEndings.adjective(word);
    if (!adjective.isEmpty()) {
      return adjective;
    }
    Set<RussianCase> noun = RussianEndings.noun(word);
    // A woman's surname in a consonant is not inflected.
    return noun.equals(EnumSet.of(RussianCase.NOM, RussianCase.ACC)) ? RussianEndings.any() : noun;
  }

  /// `Родика Присэкару`, `Лейла Хамдан`: an unknown given name in -а is a woman's where the surname
  /// is no man's in the genitive.
  private static Set<RussianCase> unknownInA(Chunker chunker, int word, String surname) {
    String folded = chunker.words.folded(word);
    String man = folded.replaceFirst("y?a$", "");
    boolean known = NameTokens.isPersonal(man) || chunker.grammar.is(WordClass.HEGIVEN, man);
    if (!known && surname.matches(".*[бвгджзклмнпрстфхцчшщ]") && !surname.matches(".*[иы]х")) {
      return EnumSet.of(RussianCase.NOM);
    }
    return !known && surname.matches(".*(?:[уюэиоы]|(?:ов|ев|ин|ын)а)")
        ? EnumSet.of(RussianCase.NOM, RussianCase.GEN, RussianCase.ACC)
        : EnumSet.of(RussianCase.GEN, RussianCase.ACC);
  }

  private static Set<RussianCase> given(Chunker chunker, int word, String surname) {
    String folded = chunker.words.folded(word);
    String written = RussianWordCases.written(chunker.words, word);
    if (chunker.grammar.is(WordClass.GIVEN, folded)) {
      // `Анаит`, `Жылдыз`: a woman's name in a consonant is not inflected.
      return written.matches(".*[аяь]") ? EnumSet.of(RussianCase.NOM) : RussianEndings.any();
    }
    boolean fixed = RussianEndings.any().equals(surname(surname));
    boolean woman =
        written.endsWith("е")
            && chunker.grammar.is(WordClass.GIVEN, folded.replaceFirst("e$", "a"));
    boolean inYa =
        written.endsWith("и")
            && chunker.grammar.is(WordClass.GIVEN, folded.replaceFirst("i$", "ya"));
    if ((written.matches(".*[оиэ]") && !inYa) || (fixed && written.endsWith("е") && !woman)) {
      // `Саидшо`, `Эмре`
      return RussianEndings.any();
    }
    if (written.endsWith("а") || written.endsWith("я")) {
      return unknownInA(chunker, word, surname);
    }
    String stem = folded.substring(0, Math.max(1, folded.length() - 1));
    boolean womanOnly =
        written.endsWith("у")
            && chunker.grammar.is(WordClass.GIVEN, stem + "a")
            && !chunker.grammar.is(WordClass.HEGIVEN, stem)
            && !NameTokens.isPersonal(stem);
    if (womanOnly) {
      // `Анну`
      return EnumSet.of(RussianCase.ACC);
    }
    if (written.endsWith("ы") && chunker.grammar.is(WordClass.GIVEN, stem + "a")) {
      // `Анны`
      return EnumSet.of(RussianCase.GEN);
    }
    if (written.endsWith("и") && chunker.grammar.is(WordClass.GIVEN, stem + "ya")) {
      // `Марии`
      return EnumSet.of(RussianCase.GEN, RussianCase.DAT, RussianCase.PRE);
    }
    boolean declined = chunker.grammar.is(WordClass.GIVEN, stem + "a");
    if (!declined && written.matches(".*[еиоуэюы]") && NameTokens.isPersonal(folded)) {
      // `Андре`, `Игнасио`
      return RussianEndings.any();
    }
    boolean bare = written.matches(".*[бвгджзйклмнпрстфхцчшщь]");
    if (bare && !written.matches(".*(?:ом|ем|ой|ей)")) {
      return EnumSet.of(RussianCase.NOM);
    }
    if (bare && NameTokens.isPersonal(folded)) {
      // `Артём`, `Андрей`
      return EnumSet.of(RussianCase.NOM);
    }
    return RussianEndings.noun(written);
  }

  private static boolean isObliqueOf(String form, String nominative) {
    List<String> words = NameTokens.fold(nominative);
    // A text that has a name first in another case may have given it that: `Дзауту`, then `Дзаут`.
    return words.stream().noneMatch(word -> word.equals(form) || isWithoutEnding(form, word))
        && words.stream().anyMatch(word -> RussianCase.sameStem(word, form, 3));
  }

  private static boolean isWithoutEnding(String form, String word) {
    return word.length() == form.length() + 1
        && word.startsWith(form)
        && word.matches(".*[^aeiouy][aue]");
  }

  /// `продала судно Анне Орловой`, `передал банк Ивану Орлову`: a given name and surname in a case
  /// that the noun before them is not in, so that they are not what it is called.
  static boolean isSomebodyElse(TextWords words, NameFinder.Named named) {
    int noun = named.from() - 1;
    if (named.to() - named.from() != 2 || noun < 0 || !words.isCyrillic(named.from())) {
      return false;
    }
    String given = words.folded(named.from());
    String surname = words.folded(named.to() - 1);
    boolean man =
        given.matches(".*(?:u|yu)") && surname.matches(".{2,}(?:(?:ov|ev|yov|in)u|skomu)");
    boolean woman =
        given.matches(".*(?:e|ii)") && surname.matches(".{2,}(?:(?:ov|ev|yov|in)oy|skoy)");
    return (man || woman) && !words.folded(noun).matches(".*(?:u|yu|e|oy|ey|omu|emu)");
  }
}
