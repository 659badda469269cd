package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Clause.Argument;
import trasluz.report.Phrase.Article;
import trasluz.report.Phrase.Noun;

/// Finds the two whom an English plural subject takes up: `Ana and Ivo met in Cork. They own`, `The
/// two men own`, `The pair own`. Those are the two subjects of the sentence before, both persons or
/// both bodies; where it was about one or about three, nobody is meant.
record EnglishPair(Scene scene) {
  private static final Set<String> PAIR = Set.of("pair", "couple", "duo", "two");

  /// Who is meant by a subject; empty where it takes up nobody so.
  List<Referent> before(Argument subject, Relation relation) {
    Optional<Noun> noun = scene.phrases().noun(subject.noun());
    boolean english = scene.phrases().language() == Language.ENGLISH;
    List<Referent> both = scene.discourse().subjectsBefore();
    if (!english || noun.isEmpty() || both.size() != 2 || !isPlural(noun.get(), subject.noun())) {
      return List.of();
    }
    // `They were in Cork` may tell of what the two bought.
    boolean they = noun.get().isPronoun();
    boolean fit =
        both.stream()
            .allMatch(who ->
                relation.allows(who.type(), Optional.empty())
                    && !who.isPlace()
                    && who.type() != EntityType.GROUP
                    && fits(noun.get(), who));
    boolean alike =
        (both.getFirst().type() == EntityType.PERSON)
                == (both.getLast().type() == EntityType.PERSON)
            && !both.getFirst().key().equals(both.getLast().key());
    return fit && alike && !(they && relation.isPlaced()) ? both : List.of();
  }

  private boolean isPlural(Noun noun, int at) {
    if (noun.isPronoun()) {
      return noun.word().equals("they") && scene.discourse().of(at).isEmpty();
    }
    boolean bare = noun.name().isEmpty() && noun.owner().isEmpty();
    boolean definite = noun.article() == Article.DEFINITE;
    boolean counted =
        noun.to() - noun.from() > 1
            && scene.phrases().words().folded(noun.to() - 2).equals("two")
            && noun.to() - noun.from() <= 3;
    return bare && definite && (PAIR.contains(noun.word()) || counted);
  }

  /// `The two men` are two persons, `the two banks` two bodies.
  private static boolean fits(Noun noun, Referent who) {
    boolean person = who.type() == EntityType.PERSON;
    return noun.type()
        .map(type -> person == (type == EntityType.PERSON || type == EntityType.GROUP))
        .orElse(true);
  }
}
