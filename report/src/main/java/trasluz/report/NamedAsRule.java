package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import trasluz.report.Clause.Argument;
import trasluz.report.Phrase.Noun;

/// Reads in English what somebody is named, listed or appointed as: `the register names X as the
/// owner of Y`, `X is listed as a director of Y`, `Y appointed X as its chief executive`, `Y named
/// X chairman`, `the appointment of X as chairman of Y`.
final class NamedAsRule implements ClaimRule {
  private static final Set<String> NAMES =
      Set.of(
          "name",
          "names",
          "named",
          "lists",
          "listed",
          "identify",
          "identifies",
          "identified",
          "describes",
          "described",
          "recorded",
          "records",
          "registered",
          "shows",
          "shown",
          "entered",
          "certified",
          "certifies",
          "gives",
          "given",
          "regarded",
          "known",
          "introduced",
          "presented",
          "mentions",
          "mentioned",
          "cites",
          "cited",
          "styled",
          "styles",
          "confirmed",
          "recognised");

  private static final Set<String> APPOINTS =
      Set.of(
          "named",
          "names",
          "appointed",
          "appoints",
          "elected",
          "elects",
          "hired",
          "hires",
          "installed",
          "installs",
          "made",
          "chose",
          "chosen",
          "recruited",
          "nominated",
          "retained",
          "engaged",
          "confirmed",
          "reappointed",
          "promoted",
          "crowned");

  /// Verbs whose subject is what follows `as`.
  private static final Set<String> SERVES =
      Set.of(
          "works",
          "worked",
          "serves",
          "served",
          "serve",
          "serving",
          "acts",
          "acted",
          "doubles",
          "sits",
          "took over",
          "takes over",
          "taken over",
          "taking over",
          "stepped",
          "steps",
          "stepping",
          "stood",
          "stands",
          "stayed",
          "stays",
          "retired",
          "retires",
          "resigned",
          "resigns",
          "quit",
          "quits",
          "returned",
          "returns",
          "continues",
          "continued",
          "started",
          "began",
          "remains",
          "remained");

  /// Verbs of losing a post, said of whom has it: `X was ousted as chairman of Y`.
  private static final Set<String> DISMISSES =
      Set.of(
          "ousted",
          "sacked",
          "dismissed",
          "removed",
          "fired",
          "reinstated",
          "replaced",
          "retained");

  private static final Set<String> APPOINTMENTS =
      Set.of(
          "appointment",
          "nomination",
          "election",
          "choice",
          "description",
          "listing",
          "installation",
          "dismissal",
          "reappointment",
          "removal",
          "resignation");

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    if (scene.phrases().language() != Language.ENGLISH) {
      return drafts;
    }
    for (Clause clause : scene.clauses()) {
      told(scene, clause).ifPresent(drafts::add);
    }
    for (int i = 0; i + 4 < scene.phrases().size(); i++) {
      appointment(scene, i).ifPresent(drafts::add);
    }
    return drafts;
  }

  private static Optional<Draft> told(Scene scene, Clause clause) {
    String verb = verb(scene.phrases(), clause.verb());
    boolean appoints = APPOINTS.contains(verb);
    boolean serves = SERVES.contains(verb) || (clause.passive() && DISMISSES.contains(verb));
    boolean stayed = VerbSenses.LEAVING.contains(verb) && !clause.positive();
    if (EnglishPostRule.SUCCEEDS.contains(verb) || stayed) {
      return Optional.empty();
    }
    if (!appoints && !serves && !NAMES.contains(verb)) {
      return Optional.empty();
    }
    Optional<Integer> role =
        clause.adjuncts().stream()
            .filter(adjunct -> adjunct.preposition().equals("as"))
            .map(adjunct -> adjunct.argument().noun())
            .filter(noun -> isRole(scene, noun))
            .findFirst();
    if (role.isEmpty()) {
      Optional<Draft> turned = NAMES.contains(verb) ? turned(scene, clause) : Optional.empty();
      return turned.isPresent() || !appoints || clause.passive()
          ? turned
          : appointed(scene, clause);
    }
    List<Argument> told = clause.passive() || serves ? clause.subjects() : clause.objects();
    Optional<Referent> employer = appoints ? employer(scene, clause) : Optional.empty();
    return scene
        .meant(told.stream())
        .findFirst()
        .flatMap(bearer -> draft(scene, clause, role.get(), bearer, employer));
  }

  /// `the register gives the owner of Y as X`, `its director is recorded as X`.
  private static Optional<Draft> turned(Scene scene, Clause clause) {
    List<Argument> told = clause.passive() ? clause.subjects() : clause.objects();
    Optional<Integer> role = told.stream().map(Argument::noun).findFirst();
    return role.filter(at -> isRole(scene, at))
        .filter(at -> scene.phrases().noun(at).flatMap(Noun::name).isEmpty())
        .flatMap(at ->
            clause.adjuncts().stream()
                .filter(adjunct -> adjunct.preposition().equals("as"))
                .flatMap(adjunct -> scene.discourse().of(adjunct.argument().noun()).stream())
                .filter(bearer -> !bearer.isPlace())
                .findFirst()
                .flatMap(bearer -> draft(scene, clause, at, bearer, Optional.empty())));
  }

  /// `took over`, which is one phrase, with all its words.
  static String verb(Phrases phrases, int at) {
    Phrase verb = phrases.at(at);
    return IntStream.range(verb.from(), verb.to())
        .mapToObj(phrases.words()::folded)
        .collect(Collectors.joining(" "));
  }

  private static Optional<Referent> employer(Scene scene, Clause clause) {
    return clause.passive()
        ? Optional.empty()
        : scene
            .meant(clause.subjects().stream())
            .filter(who -> who.type() != EntityType.PERSON)
            .findFirst();
  }

  static boolean isRole(Scene scene, int noun) {
    return scene.phrases().noun(noun).filter(n -> !n.relational().isEmpty()).isPresent();
  }

  /// `Y named X chairman`: the name stands before the noun; `Y named a new chairman, X`.
  private static Optional<Draft> appointed(Scene scene, Clause clause) {
    Phrases phrases = scene.phrases();
    for (Argument object : clause.objects()) {
      Noun noun = phrases.noun(object.noun()).orElseThrow();
      boolean post = !noun.relational().isEmpty() && noun.name().isEmpty();
      if (post && noun.owner().isEmpty() && !phrases.is(object.noun() + 1, WordClass.PREP)) {
        Optional<Draft> told =
            scene
                .discourse()
                .of(object.noun())
                .filter(who -> who.type() == EntityType.PERSON)
                .flatMap(who ->
                    employer(scene, clause)
                        .flatMap(body -> checked(scene, clause, object.noun(), who, body)));
        if (told.isPresent()) {
          return told;
        }
      }
      Optional<Referent> bearer =
          noun.owner()
              .flatMap(Phrase.Owner::name)
              .filter(hit -> hit.from() == noun.from() && !noun.relational().isEmpty())
              .map(Referent::of)
              .filter(who -> who.type() == EntityType.PERSON);
      if (bearer.isPresent()) {
        Optional<Referent> of =
            phrases.isWord(object.noun() + 1, "of", "at")
                ? scene.discourse().of(object.noun() + 2)
                : employer(scene, clause);
        return of.flatMap(other -> checked(scene, clause, object.noun(), bearer.get(), other));
      }
    }
    return Optional.empty();
  }

  static Optional<Draft> draft(
      Scene scene, Clause clause, int role, Referent bearer, Optional<Referent> employer) {
    Noun noun = scene.phrases().noun(role).orElseThrow();
    Relation relation = BearerRule.frame(noun).relation();
    return scene
        .discourse()
        .ownerOf(role, BearerRule.others(relation), Set.of(bearer.key()))
        .or(() -> employer)
        .flatMap(other -> checked(scene, clause, role, bearer, other));
  }

  private static Optional<Draft> checked(
      Scene scene, Clause clause, int role, Referent bearer, Referent other) {
    Noun noun = scene.phrases().noun(role).orElseThrow();
    Draft draft = BearerRule.draft(scene, role, noun, bearer, other);
    return BearerRule.others(draft.relation()).test(other.type())
        ? Optional.of(draft.told(clause, clause.positive(), "named as"))
        : Optional.empty();
  }

  /// `the appointment of X as chairman of Y`.
  private static Optional<Draft> appointment(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    boolean built =
        phrases.isNoun(at)
            && APPOINTMENTS.contains(phrases.at(at).word())
            && phrases.isWord(at + 1, "of")
            && phrases.isWord(at + 3, "as")
            && isRole(scene, at + 4);
    if (!built) {
      return Optional.empty();
    }
    Noun noun = phrases.noun(at + 4).orElseThrow();
    Relation relation = BearerRule.frame(noun).relation();
    return scene
        .discourse()
        .of(at + 2)
        .flatMap(bearer ->
            scene
                .discourse()
                .ownerOf(at + 4, BearerRule.others(relation), Set.of(bearer.key()))
                .map(other -> BearerRule.draft(scene, at + 4, noun, bearer, other)));
  }
}
