package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Noun;

/// Reads in English for whom somebody works, by the preposition behind the noun: `X, an analyst
/// with Y`, `X is a trader at Y`, `X was a captain for Y`, `X of Y`.
///
/// A manager "of" a body directs it; one "for" it only works there.
final class StaffRule implements ClaimRule {
  private static final Set<String> AT = Set.of("at", "with");

  private static final Set<String> SHIPS_OFFICERS = Set.of("captain", "skipper", "master", "pilot");

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    if (scene.phrases().language() != Language.ENGLISH) {
      return drafts;
    }
    for (int i = 0; i + 2 < scene.phrases().size(); i++) {
      if (isStaff(scene.phrases(), i)) {
        draft(scene, i, i).ifPresent(drafts::add);
      } else if (isOfDepartment(scene.phrases(), i)) {
        draft(scene, i, i + 2).ifPresent(drafts::add);
      } else {
        ofFirm(scene.phrases(), i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /// Whether the noun with its preposition tells of an employment, so that it tells of nothing
  /// else.
  static boolean isStaff(Phrases phrases, int at) {
    Optional<Noun> noun = phrases.noun(at);
    if (noun.isEmpty() || phrases.language() != Language.ENGLISH) {
      return false;
    }
    boolean person = noun.get().type().filter(t -> t == EntityType.PERSON).isPresent();
    Optional<Relation> told =
        noun.get().relational().stream().map(Grammar.Frame::relation).findFirst();
    boolean plain = told.isEmpty() && person && noun.get().name().isEmpty();
    boolean lawyer = told.filter(r -> r == Relation.REPRESENTS).isPresent();
    boolean director = told.filter(r -> r == Relation.DIRECTOR_OF).isPresent();
    boolean ship = SHIPS_OFFICERS.contains(noun.get().word());
    boolean at1 = phrases.is(at + 1, WordClass.PREP) && AT.contains(phrases.at(at + 1).word());
    boolean worker = told.filter(r -> r == Relation.WORKS_FOR).isPresent();
    return phrases.isNoun(at + 2)
        && ((at1 && (plain || lawyer || worker || (director && ship)))
            || (phrases.isWord(at + 1, "for") && (director || plain)));
  }

  /// `deputy head of procurement at Y`: who leads a department works for the body.
  static boolean isOfDepartment(Phrases phrases, int at) {
    return phrases.language() == Language.ENGLISH
        && phrases
            .noun(at)
            .filter(noun -> noun.name().isEmpty() && noun.owner().isEmpty())
            .flatMap(noun -> noun.relational().stream().findFirst())
            .filter(told -> told.relation() == Relation.DIRECTOR_OF)
            .isPresent()
        && phrases.isWord(at + 1, "of")
        && phrases.noun(at + 2).filter(noun -> noun.name().isEmpty()).isPresent()
        && phrases.isWord(at + 3, "at", "for", "with")
        && phrases.isNoun(at + 4);
  }

  /// `said Priya Hanna of Lagoon Equities`: a person "of" a firm works for it.
  private static Optional<Draft> ofFirm(Phrases phrases, int at) {
    boolean of = phrases.isWord(at + 1, "of") && phrases.isNoun(at + 2);
    Optional<Referent> who =
        of ? nameAt(phrases, at).filter(r -> r.type() == EntityType.PERSON) : Optional.empty();
    return who.flatMap(person ->
        nameAt(phrases, at + 2)
            .filter(r -> r.type() == EntityType.COMPANY || isOfSeveralWords(r))
            .map(firm -> employed(person, firm, at)));
  }

  /// A single unknown word may be a town.
  private static boolean isOfSeveralWords(Referent referent) {
    return referent.type() == EntityType.ORGANIZATION && Recall.nameOf(referent).contains(" ");
  }

  /// Whether somebody called so may stand to a party as the noun says: a captain or master leads a
  /// vessel and no firm, and the founder of a firm is no member of it.
  static boolean mayLead(Noun noun, Referent led) {
    boolean leads =
        noun.relational().stream().anyMatch(told -> told.relation() == Relation.DIRECTOR_OF);
    boolean founder = noun.word().endsWith("founder") && led.type() == EntityType.COMPANY;
    boolean officer =
        leads && SHIPS_OFFICERS.contains(noun.word()) && led.type() == EntityType.COMPANY;
    return !founder && !officer;
  }

  /// @param last of what says what he is, before the preposition
  private static Optional<Draft> draft(Scene scene, int at, int last) {
    Optional<Referent> employer =
        scene
            .discourse()
            .of(last + 2)
            .filter(r -> !r.isPlace() && r.type() != EntityType.PERSON && !isVessel(r));
    if (employer.isEmpty()) {
      return Optional.empty();
    }
    Optional<Clause> copula =
        scene.clauses().stream()
            .filter(clause -> ClauseReader.isCopular(scene.phrases(), clause))
            .filter(clause -> clause.objects().stream().anyMatch(o -> o.noun() == at))
            .findFirst();
    if (copula.isPresent()) {
      return scene
          .meant(copula.get().subjects().stream())
          .findFirst()
          .map(who ->
              employed(who, employer.get(), at)
                  .told(copula.get(), copula.get().positive(), "staff"));
    }
    return named(scene, at).map(who -> employed(who, employer.get(), at));
  }

  private static boolean isVessel(Referent referent) {
    return referent.type() == EntityType.VESSEL;
  }

  /// The name before the comma of an apposition, or the one behind the employer's.
  private static Optional<Referent> named(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    int comma = EnglishAsides.beforeTimes(phrases, at);
    int before = phrases.beforeQuotes(comma);
    Optional<Referent> host =
        phrases.isMark(comma, ",") ? nameAt(phrases, before) : Optional.empty();
    boolean behind = phrases.isMark(at + 3, ",");
    return host.or(() -> behind ? nameAt(phrases, at + 4) : Optional.empty())
        .filter(who -> who.type() == EntityType.PERSON);
  }

  private static Optional<Referent> nameAt(Phrases phrases, int at) {
    return phrases
        .noun(at)
        .filter(noun -> noun.owner().isEmpty())
        .flatMap(Noun::name)
        .map(Referent::of);
  }

  private static Draft employed(Referent who, Referent employer, int at) {
    return Draft.nominal(Relation.WORKS_FOR, who, employer, at, "staff");
  }
}
