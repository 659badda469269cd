package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.report.Phrase.Noun;
import trasluz.report.Phrase.Owner;

/// Reads the Spanish possessive that stands behind its noun as the one before it: `un hermano suyo`
/// as `su hermano`.
final class SpanishOwners {
  private SpanishOwners() {}

  static Phrases complete(Phrases phrases) {
    List<Phrase> list = new ArrayList<>();
    for (Phrase phrase : phrases.list()) {
      list.add(phrase instanceof Noun noun && isOwned(phrases, noun) ? owned(noun) : phrase);
    }
    return new Phrases(
        phrases.text(),
        phrases.words(),
        phrases.language(),
        phrases.grammar(),
        list,
        phrases.question());
  }

  /// `hermano suyo`, and not `lo suyo` or `los suyos`, which have no noun.
  private static boolean isOwned(Phrases phrases, Noun noun) {
    int last =
        noun.name().filter(hit -> hit.to() == noun.to()).map(Hit::from).orElse(noun.to()) - 1;
    return noun.owner().isEmpty()
        && !noun.relational().isEmpty()
        && last > noun.from()
        && phrases.words().folded(last).matches("suy[oa]s?");
  }

  private static Noun owned(Noun noun) {
    return new Noun(
        noun.from(),
        noun.to(),
        noun.word(),
        noun.article(),
        Optional.of(new Owner(noun.from(), "su", Optional.empty(), Optional.empty())),
        noun.name(),
        noun.place(),
        noun.relational(),
        noun.type(),
        noun.cases());
  }
}
