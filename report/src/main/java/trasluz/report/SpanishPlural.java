package trasluz.report;

import java.util.List;
import java.util.Optional;
import trasluz.report.Clause.Argument;

/// Finds whom a Spanish verb in the plural means that has no subject: `Ana y Berto son hermanos.
/// Viven en Lima`, `Los técnicos llegaron ayer. Instalaron dos radares`.
///
/// Those are the several subjects of the clause before, or the group that it is about. Where
/// neither is, nobody is meant: `dicen que` is anybody's word.
record SpanishPlural(Scene scene) {
  /// Who is meant, in the order of the text; each may stand in the relation.
  List<Referent> before(Clause clause, Relation relation) {
    List<Referent> here = inSentence(clause);
    List<Referent> found = here.isEmpty() ? scene.discourse().subjectsBefore() : here;
    boolean several = found.size() > 1;
    return found.stream()
        .filter(who -> several || who.type() == EntityType.GROUP)
        .filter(who -> relation.allows(who.type(), Optional.empty()))
        .toList();
  }

  /// The subjects of the nearest clause before that is about several or a group.
  private List<Referent> inSentence(Clause clause) {
    List<Clause> before =
        scene.clauses().stream().filter(c -> c.verb() < clause.verb()).toList().reversed();
    for (Clause other : before) {
      List<Referent> told =
          other.subjects().stream()
              .map(Argument::noun)
              .flatMap(noun -> party(noun).stream())
              .toList();
      if (told.size() > 1 || told.stream().anyMatch(r -> r.type() == EntityType.GROUP)) {
        return told;
      }
    }
    return List.of();
  }

  private Optional<Referent> party(int noun) {
    Optional<Referent> named = scene.discourse().of(noun);
    boolean group =
        scene
            .phrases()
            .noun(noun)
            .flatMap(Phrase.Noun::type)
            .filter(type -> type == EntityType.GROUP)
            .isPresent();
    return named.isPresent() || !group ? named : scene.discourse().described(noun);
  }
}
