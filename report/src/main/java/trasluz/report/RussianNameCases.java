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
    if (isFixedInU(chunker, name.from(), family)) {
      return RussianEndings.any();
    }
    Set<RussianCase> common = EnumSet.copyOf(cases);
    common.retainAll(given);
    if (given.contains(RussianCase.NOM) && given.size() > 1 && family.endsWith("у")) {
      // `Родика Присэкару`
      return given;
    }
    if (common.isEmpty() && family.matches(".*(?:ов|ев|ин|ын|ск|цк)(?:ой|ую|ого|ому|ым)")) {
      // `за Нигяр Зориной`: a given name may have no endings.
      return cases;
    }
    return common.isEmpty() ? given : common;
  }

  /// `Эурику Мапанзене`: an unknown given name in -у is no dative where the surname in a vowel is
  /// none of a man's.
  private static boolean isFixedInU(Chunker chunker, int word, String surname) {
    String given = RussianWordCases.written(chunker.words, word);
    String stem = chunker.words.folded(word).replaceFirst("y?u$", "");
    boolean known = NameTokens.isPersonal(stem) || chunker.grammar.is(WordClass.HEGIVEN, stem);
    return given.matches(".*[бвгджзклмнпрстфхцчшщ]у")
        && !known
        && surname.matches(".*[аеиоы]")
        && !surname.matches(".*(?:ов|ев|ин|ын)а");
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
    if (written.matches(".*[оиэ]") || (fixed && written.endsWith("е"))) {
      // `Саидшо`, `Эмре`
      return RussianEndings.any();
    }
    if (written.endsWith("а") || written.endsWith("я")) {
      return unknownInA(chunker, word, surname);
    }
    String stem = folded.substring(0, Math.max(1, folded.length() - 1));
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
}
