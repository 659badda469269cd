package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import trasluz.report.Clause.Argument;
import trasluz.report.Phrase.Noun;

/// Reads in English who holds a licence of whom: `X holds a licence from Y`, `Y issued a permit to
/// X`, `Y granted X a licence`, `X's licence from Y`, `the permit that Y gave to X`.
final class LicenceRule implements ClaimRule {
  private static final Set<String> LICENCES =
      Set.of(
          "licence",
          "licences",
          "license",
          "licenses",
          "permit",
          "permits",
          "permission",
          "concession",
          "authorisation",
          "authorization",
          "accreditation");

  private static final Set<String> HOLDS =
      Set.of(
          "holds",
          "held",
          "hold",
          "holding",
          "has",
          "had",
          "have",
          "got",
          "obtained",
          "obtains",
          "received",
          "receives",
          "won",
          "secured",
          "acquired",
          "keeps",
          "kept",
          "lost");

  private static final Set<String> GIVES =
      Set.of(
          "issued",
          "issues",
          "issue",
          "granted",
          "grants",
          "grant",
          "gave",
          "gives",
          "give",
          "given",
          "awarded",
          "awards",
          "renewed",
          "renews",
          "extended",
          "denied",
          "refused");

  private static final Set<String> FROM = Set.of("from", "by", "of");

  private final List<Draft> drafts = new ArrayList<>();

  @Override
  public List<Draft> read(Scene scene) {
    return scene.phrases().language() == Language.ENGLISH
        ? new LicenceRule().drafts(scene)
        : List.of();
  }

  private List<Draft> drafts(Scene scene) {
    scene.clauses().forEach(clause -> clause(scene, clause));
    for (int i = 0; i + 2 < scene.phrases().size(); i++) {
      owned(scene, i);
    }
    return drafts;
  }

  private static boolean isLicence(Scene scene, int at) {
    return scene
        .phrases()
        .noun(at)
        .filter(noun -> noun.name().isEmpty() && LICENCES.contains(noun.word()))
        .isPresent();
  }

  private void clause(Scene scene, Clause clause) {
    String verb = scene.phrases().at(clause.verb()).word();
    boolean object = clause.objects().stream().anyMatch(o -> isLicence(scene, o.noun()));
    boolean subject = clause.subjects().stream().anyMatch(s -> isLicence(scene, s.noun()));
    List<Referent> from = side(scene, clause, FROM);
    if (HOLDS.contains(verb) && object && !clause.passive()) {
      add(clause, nouns(scene, clause.subjects()), from);
    } else if (GIVES.contains(verb) && object && !clause.passive()) {
      List<Referent> to = new ArrayList<>(nouns(scene, clause.objects()));
      to.addAll(side(scene, clause, Set.of("to")));
      add(clause, to, nouns(scene, clause.subjects()));
    } else if (GIVES.contains(verb) && object) {
      add(clause, nouns(scene, clause.subjects()), from);
    } else if (GIVES.contains(verb) && subject && clause.passive()) {
      List<Referent> to = new ArrayList<>(side(scene, clause, Set.of("to")));
      to.addAll(to.isEmpty() ? holders(scene, clause) : List.of());
      add(clause, to, side(scene, clause, Set.of("by")));
    } else if (isUnderLicence(scene, clause)) {
      add(clause, nouns(scene, clause.subjects()), from);
    }
  }

  /// `X's licence was issued by Y`, `X, whose licence was issued by Y`
  private static List<Referent> holders(Scene scene, Clause clause) {
    int licence = clause.subjects().getFirst().noun();
    return scene.phrases().is(licence - 1, WordClass.RELPOSS)
        ? new Antecedents(scene.phrases())
            .of(licence - 1).flatMap(scene.discourse()::of).stream().toList()
        : scene.discourse().ownerOf(licence, type -> !type.isPlace(), Set.of()).stream().toList();
  }

  /// `operates under a licence from Y`, `sells crude under a permit issued by Y`.
  static boolean isUnderLicence(Scene scene, Clause clause) {
    return clause.adjuncts().stream()
        .filter(adjunct -> adjunct.preposition().equals("under"))
        .anyMatch(adjunct -> isLicence(scene, adjunct.argument().noun()));
  }

  private static List<Referent> nouns(Scene scene, List<Argument> arguments) {
    return scene
        .meant(arguments.stream().filter(argument -> !isLicence(scene, argument.noun())))
        .toList();
  }

  private static List<Referent> side(Scene scene, Clause clause, Set<String> prepositions) {
    return clause.adjuncts().stream()
        .filter(adjunct -> prepositions.contains(adjunct.preposition()))
        .flatMap(adjunct -> scene.discourse().of(adjunct.argument().noun()).stream())
        .limit(1)
        .toList();
  }

  private void add(Clause clause, List<Referent> holders, List<Referent> authorities) {
    for (Referent holder : holders) {
      for (Referent authority : authorities) {
        drafts.add(Draft.verbal(Relation.LICENSED_BY, holder, authority, clause, "licence"));
      }
    }
  }

  /// `X's licence from Y`.
  private void owned(Scene scene, int at) {
    boolean from =
        isLicence(scene, at)
            && scene.phrases().isWord(at + 1, "from")
            && scene.phrases().noun(at).flatMap(Noun::owner).isPresent();
    if (from) {
      scene
          .discourse()
          .ownerOf(at, _ -> true, Set.of())
          .ifPresent(holder ->
              scene
                  .discourse()
                  .of(at + 2)
                  .ifPresent(authority ->
                      drafts.add(
                          Draft.nominal(Relation.LICENSED_BY, holder, authority, at, "licence"))));
    }
  }
}
