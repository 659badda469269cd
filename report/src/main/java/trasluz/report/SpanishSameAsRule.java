package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads in Spanish that two names are one party: `Corvo, antes llamada Mena`, `Corvo no es sino
/// Mena con otro nombre`, `Corvo pasó a llamarse Mena`, `Corvo, rebautizada como Mena`.
final class SpanishSameAsRule implements ClaimRule {
  private static final String CALLED =
      "(llamad|denominad|rebautizad|conocid|bautizad|registrad|llamars|denominars)[oae]s?";

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    Phrases phrases = scene.phrases();
    for (int i = 1; i + 1 < phrases.size() && phrases.language() == Language.SPANISH; i++) {
      called(scene, i).ifPresent(drafts::add);
    }
    for (Clause clause : scene.clauses()) {
      if (phrases.language() == Language.SPANISH && phrases.is(clause.verb(), WordClass.BE)) {
        another(scene, clause).or(() -> same(scene, clause)).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /// `antes llamada Mena`, `pasó a llamarse Mena`.
  private static Optional<Draft> called(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    int first = phrases.at(at).from();
    // A mark, or a subject that was only written out, may stand behind the last word.
    String word = first < phrases.words().size() ? phrases.words().folded(first) : "";
    boolean may = word.matches(CALLED);
    boolean within = phrases.noun(at).flatMap(Phrase.Noun::name).isPresent();
    int noun = within ? at : phrases.isWord(at + 1, "como") ? at + 2 : at + 1;
    noun = !within && phrases.isMark(noun, "«“\"") ? noun + 1 : noun;
    boolean named = phrases.noun(noun).flatMap(Phrase.Noun::name).isPresent();
    boolean before =
        word.startsWith("rebautiz")
            || phrases.isWord(
                at - 1,
                "antes",
                "anteriormente",
                "antiguamente",
                "hoy",
                "ahora",
                "mas",
                "tambien",
                "entonces")
            || phrases.isWord(at - 1, "a");
    if (!may || !named || !before) {
      return Optional.empty();
    }
    int host = at - 1;
    while (host > 0 && !phrases.isMark(host, ",(") && !phrases.isVerb(host)) {
      host--;
    }
    Optional<Referent> who =
        phrases.isMark(host, ",(")
            ? scene.discourse().of(phrases.beforeQuotes(host)).filter(r -> r.filled().isEmpty())
            : scene.clauses().stream()
                .filter(c -> c.verb() == at || c.verb() == at - 2)
                .flatMap(c -> scene.meant(c.subjects().stream()))
                .findFirst();
    Optional<Referent> other = scene.discourse().of(noun);
    return who.flatMap(w -> other.map(o -> Draft.nominal(Relation.SAME_AS, w, o, at, "same as")))
        .filter(draft -> !draft.isImpossible() && !draft.subject().isPlace());
  }

  /// `Corvo y Mena son la misma empresa`, `Corvo es la misma empresa que Mena`.
  private static Optional<Draft> same(Scene scene, Clause clause) {
    Phrases phrases = scene.phrases();
    Optional<Integer> said =
        clause.objects().stream()
            .map(Clause.Argument::noun)
            .filter(noun -> isTheSame(phrases, noun))
            .findFirst();
    if (said.isEmpty()) {
      return Optional.empty();
    }
    List<Referent> who = new ArrayList<>(scene.meant(clause.subjects().stream()).toList());
    if (phrases.isWord(said.get() + 1, "que") && phrases.isNoun(said.get() + 2)) {
      scene.discourse().of(said.get() + 2).ifPresent(who::add);
    }
    return who.size() == 2
        ? Optional.of(
                Draft.verbal(Relation.SAME_AS, who.getFirst(), who.getLast(), clause, "same as"))
            .filter(draft -> !draft.isImpossible())
        : Optional.empty();
  }

  private static boolean isTheSame(Phrases phrases, int at) {
    Phrase.Noun noun = phrases.noun(at).orElseThrow();
    for (int i = noun.from(); i < noun.to(); i++) {
      if (phrases.words().folded(i).matches("mism[oa]s?") && noun.name().isEmpty()) {
        return noun.type().isPresent() || noun.word().matches("cosa|mism[oa]s?");
      }
    }
    return false;
  }

  /// `Corvo no es sino Mena con otro nombre`.
  private static Optional<Draft> another(Scene scene, Clause clause) {
    Phrases phrases = scene.phrases();
    Optional<Integer> said = clause.objects().stream().map(Clause.Argument::noun).findFirst();
    boolean other =
        said.filter(noun ->
                phrases.isWord(noun + 1, "con")
                    && phrases.noun(noun + 2).isPresent()
                    && phrases.words().folded(phrases.at(noun + 2).from()).matches("otro|distinto"))
            .isPresent();
    return other && phrases.noun(said.get()).flatMap(Phrase.Noun::name).isPresent()
        ? scene
            .meant(clause.subjects().stream())
            .findFirst()
            .flatMap(who ->
                scene
                    .discourse()
                    .of(said.get())
                    .map(o -> Draft.verbal(Relation.SAME_AS, who, o, clause, "same as")))
            .filter(draft -> !draft.isImpossible())
        : Optional.empty();
  }
}
