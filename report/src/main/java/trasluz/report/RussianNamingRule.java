package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Clause.Argument;
import trasluz.report.Phrase.Noun;

/// Reads what somebody is called, taken for or made in Russian, and kinship told by a verb: `реестр
/// называет владельцем Орлову`, `совет назначил Орлову директором банка`, `Орлова приходится
/// сестрой Краснову`, `Орлова действует как представитель банка`.
///
/// What is said stands in the instrumental; of whom, in the accusative. Whose word it is and how
/// surely it is told is read as for any verb.
final class RussianNamingRule implements ClaimRule {
  private static final String CALLS =
      "nazyva.*|nazval.*|nazvan.*|schita.*|naznachi.*|izbral.*|ukazyva.*|predstavil.*|imenu.*";
  private static final int MOST = 4;
  private static final String IS_KIN = "prikhodi.*|dovodi.*";
  private static final String HOLDS_OFFICE =
      "zanimayet|zanimayut|zanimal.*|zanyal.*|poluchil.*|pokinul.*";
  private static final String OFFICE = "dolzhnost.*|post|posta|kreslo|kresla|mesto";
  private static final String ACTS = "deystv.*|vystupa.*|rabota.*|vystupil.*";

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    if (scene.phrases().language() != Language.RUSSIAN) {
      return drafts;
    }
    for (Clause clause : scene.clauses()) {
      String verb = scene.phrases().at(clause.verb()).word();
      if (verb.matches(IS_KIN)) {
        kin(scene, clause).ifPresent(drafts::add);
      } else if (verb.matches(CALLS) || RussianRecords.isWritten(verb)) {
        drafts.addAll(called(scene, clause));
      } else if (verb.matches(HOLDS_OFFICE)) {
        office(scene, clause).ifPresent(drafts::add);
      } else if (verb.matches(ACTS)) {
        acting(scene, clause).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Optional<Integer> predicate(Scene scene, Clause clause) {
    return in(clause, "INS").stream()
        .map(Argument::noun)
        .filter(at -> isRelational(scene, at))
        .findFirst();
  }

  private static boolean isRelational(Scene scene, int at) {
    return scene.phrases().noun(at).filter(noun -> !noun.relational().isEmpty()).isPresent();
  }

  private static List<Argument> in(Clause clause, String role) {
    return clause.adjuncts().stream()
        .filter(adjunct -> adjunct.preposition().equals(role))
        .map(Clause.Adjunct::argument)
        .toList();
  }

  private static List<Draft> called(Scene scene, Clause clause) {
    Optional<Integer> said = predicate(scene, clause);
    // `владельцем в реестре указана «Кесса»`, `директором значится Орлова`
    boolean written = RussianRecords.isWritten(scene.phrases().at(clause.verb()).word());
    List<Argument> bearers = clause.passive() || written ? clause.subjects() : in(clause, "ACC");
    if (said.isEmpty()) {
      return List.of();
    }
    return scene
        .meant(bearers.stream().filter(argument -> argument.noun() != said.get()))
        .limit(written ? MOST : 1)
        .flatMap(bearer ->
            told(scene, clause, said.get(), bearer, owner(scene, said.get(), bearer)).stream())
        .toList();
  }

  private static Optional<Draft> kin(Scene scene, Clause clause) {
    Optional<Integer> said = predicate(scene, clause);
    Optional<Referent> bearer = scene.meant(clause.subjects().stream()).findFirst();
    if (said.isEmpty() || bearer.isEmpty()) {
      return Optional.empty();
    }
    List<Argument> dative =
        in(clause, "DAT").stream().filter(argument -> argument.noun() != said.get()).toList();
    return told(scene, clause, said.get(), bearer.get(), scene.meant(dative.stream()).findFirst());
  }

  /// `должность директора фонда занимает Орлова`.
  private static Optional<Draft> office(Scene scene, Clause clause) {
    Optional<Referent> bearer = scene.meant(clause.subjects().stream()).findFirst();
    return in(clause, "ACC").stream()
        .flatMap(argument -> scene.phrases().noun(argument.noun()).stream())
        .filter(noun -> noun.word().matches(OFFICE))
        .flatMap(noun -> noun.owner().stream())
        .flatMap(owner -> owner.noun().stream())
        .filter(noun -> !noun.relational().isEmpty())
        .findFirst()
        .flatMap(noun ->
            bearer.flatMap(who ->
                scene
                    .discourse()
                    .ownerOf(noun, type -> !type.isPlace(), Set.of(who.key()))
                    .map(other ->
                        Draft.verbal(
                            noun.relational().getFirst().relation(),
                            who,
                            other,
                            clause,
                            "naming"))));
  }

  /// `действует как доверенное лицо банка`.
  private static Optional<Draft> acting(Scene scene, Clause clause) {
    Phrases phrases = scene.phrases();
    Optional<Referent> bearer = scene.meant(clause.subjects().stream()).findFirst();
    for (int i = clause.verb() + 1; bearer.isPresent() && i < phrases.size(); i++) {
      boolean as = phrases.isWord(i, "kak") || phrases.isWord(i, "v kachestve");
      if (as && isRelational(scene, i + 1)) {
        return told(scene, clause, i + 1, bearer.get(), owner(scene, i + 1, bearer.get()));
      }
      if (phrases.isMark(i, ";:—?") || phrases.isVerb(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Referent> owner(Scene scene, int at, Referent bearer) {
    return scene.discourse().ownerOf(at, type -> !type.isPlace(), Set.of(bearer.key()));
  }

  private static Optional<Draft> told(
      Scene scene, Clause clause, int said, Referent bearer, Optional<Referent> other) {
    Noun noun = scene.phrases().noun(said).orElseThrow();
    boolean bearerFirst = noun.relational().getFirst().subject().contains("bearer");
    return other.map(who ->
        Draft.verbal(
            noun.relational().getFirst().relation(),
            bearerFirst ? bearer : who,
            bearerFirst ? who : bearer,
            clause,
            "naming"));
  }
}
