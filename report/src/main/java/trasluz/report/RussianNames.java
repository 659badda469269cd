package trasluz.report;

import java.util.Set;
import trasluz.report.Phrase.Noun;

/// Tells whether a name behind a Russian noun is that noun's or another's: `адвокат Инга Сталт` is
/// one person, `адвокат Ивана Краснова` two.
///
/// A body's name behind a noun for a person is another's. A person's is, where it stands in the
/// genitive: a given name in -а or -я that is not listed as a nominative, or a form that the text
/// also has without its ending.
final class RussianNames {
  private static final Set<Relation> OF_PERSONS =
      Set.of(
          Relation.DIRECTOR_OF,
          Relation.WORKS_FOR,
          Relation.REPRESENTS,
          Relation.FAMILY_OF,
          Relation.ASSOCIATE_OF,
          Relation.OPPOSES,
          Relation.ADVISES,
          Relation.MEMBER_OF);

  private RussianNames() {}

  static boolean isOther(Phrases phrases, Noun noun) {
    if (noun.name().isEmpty() || noun.relational().isEmpty() || noun.owner().isPresent()) {
      return false;
    }
    Hit name = noun.name().get();
    if (name.from() == noun.from()) {
      return false;
    }
    boolean person = name.meaning().type() == EntityType.PERSON;
    boolean personal = OF_PERSONS.contains(noun.relational().getFirst().relation());
    if (!person) {
      return personal;
    }
    boolean agrees =
        RussianCase.of(noun.word()).contains(RussianCase.GEN) && !endsAsNominative(noun.word());
    return !agrees && isGenitive(phrases, name);
  }

  /// Nouns such as "жена" and "сестра" end in -а as genitives of men's nouns do ("директора",
  /// "агента"), and are nominatives.
  private static boolean endsAsNominative(String word) {
    boolean mens = word.endsWith("ora") || word.endsWith("ta");
    return word.endsWith("a") && !mens;
  }

  private static boolean isGenitive(Phrases phrases, Hit name) {
    String first = phrases.words().folded(name.from());
    String last = phrases.words().folded(name.to() - 1);
    if (name.to() - name.from() > 1) {
      boolean ending = first.endsWith("a") || first.endsWith("ya");
      return ending && !phrases.grammar().is(WordClass.GIVEN, first);
    }
    return RussianCase.of(last).contains(RussianCase.GEN);
  }
}
