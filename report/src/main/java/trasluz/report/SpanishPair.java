package trasluz.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trasluz.report.Clause.Argument;
import trasluz.report.Phrase.Noun;

/// Finds the two whom a Spanish plural subject takes up: `Ana se reunió con Ivo. Ambos trabajan`,
/// `Los dos diputados militan`, `Ambas empresas pertenecen`. Those are the only two persons, or the
/// only two bodies, of the sentence before; where it named one or three, nobody is meant.
record SpanishPair(Scene scene) {
  private static final String COUNTED = "ambos|ambas|dos";

  /// Whether a word is `ambos`, behind which a verb may stand.
  static boolean isBoth(TextWords words, int word) {
    return word >= 0 && words.folded(word).matches("ambos|ambas");
  }

  /// Who is meant by a subject; empty where it takes up nobody so.
  List<Referent> before(Argument subject, Relation relation) {
    Optional<Noun> noun =
        scene
            .phrases()
            .noun(subject.noun())
            .filter(_ -> scene.phrases().language() == Language.SPANISH)
            .filter(n -> n.name().isEmpty() && n.owner().isEmpty() && isCounted(n));
    if (noun.isEmpty()) {
      return List.of();
    }
    boolean women = scene.phrases().words().folded(noun.get().from()).matches("ambas|las");
    List<Referent> persons = named(true);
    List<Referent> bodies = named(false);
    Optional<EntityType> type = noun.get().type();
    boolean ofPersons =
        type.map(t -> t == EntityType.PERSON || t == EntityType.GROUP)
            .orElse(persons.size() == 2 && (!women || bodies.size() != 2));
    boolean either = type.isEmpty() && persons.size() == 2 && bodies.size() == 2;
    List<Referent> both = ofPersons ? persons : bodies;
    boolean fit = both.stream().allMatch(who -> relation.allows(who.type(), Optional.empty()));
    return both.size() == 2 && fit && !either ? both : List.of();
  }

  /// `ambos`, `los dos`, `las dos empresas`.
  private boolean isCounted(Noun noun) {
    TextWords words = scene.phrases().words();
    String first = words.folded(noun.from());
    String second = noun.to() - noun.from() > 1 ? words.folded(noun.from() + 1) : "";
    boolean both = first.matches("ambos|ambas");
    return noun.to() - noun.from() <= 3
        && (both || (first.matches("los|las|estos|estas|esos|esas") && second.matches(COUNTED)));
  }

  /// The persons, or the bodies, of the sentence before, each once.
  private List<Referent> named(boolean persons) {
    Map<String, Referent> found = new LinkedHashMap<>();
    for (Referent referent : scene.discourse().namedBefore()) {
      boolean person = referent.type() == EntityType.PERSON;
      boolean body = !person && !referent.isPlace() && referent.type() != EntityType.GROUP;
      if (!referent.isDescribed() && (persons ? person : body)) {
        found.putIfAbsent(referent.key(), referent);
      }
    }
    return List.copyOf(found.values());
  }
}
