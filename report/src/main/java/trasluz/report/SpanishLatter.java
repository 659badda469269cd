package trasluz.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import trasluz.match.NameTokens;
import trasluz.report.Phrase.Article;
import trasluz.report.Phrase.Noun;

/// Whom `la primera`, `el segundo`, `esta última` and `aquella` mean in Spanish: of the only two
/// who are named in the same sentence before, or else in the one before it, both persons or
/// neither.
///
/// Whom a person leads or works for is a body, so `el gerente de la primera` means one.
final class SpanishLatter {
  private static final Set<String> FIRST = Set.of("primero", "primera", "aquel", "aquella");
  private static final Set<String> LAST = Set.of("segundo", "segunda", "ultimo", "ultima");
  private static final Set<String> MALE =
      Set.of("banco", "grupo", "fondo", "consorcio", "ministerio", "instituto", "hotel", "comite");

  private SpanishLatter() {}

  static Optional<Referent> of(Phrases phrases, Recall recall, Noun noun, int at) {
    boolean first = FIRST.contains(noun.word());
    boolean bare =
        (first || LAST.contains(noun.word()))
            && (noun.isPronoun() || noun.article() == Article.DEFINITE)
            && noun.to() - noun.from() <= 2
            && noun.to() > noun.from()
            && noun.name().isEmpty()
            && noun.owner().isEmpty();
    // `el último` may be the last of many, and `la segunda vez` has its noun behind it.
    boolean vague =
        noun.word().startsWith("ultim") && !phrases.words().folded(noun.from()).matches("est[ea]");
    if (!bare || vague || phrases.isWord(at + 1, "de", "en", "que")) {
      return Optional.empty();
    }
    boolean led = isLed(phrases, at);
    Optional<Referent> here = ofTwo(recall.before(at, _ -> true), first, led);
    Optional<Referent> meant =
        here.isPresent() || recall.past().isEmpty()
            ? here
            : ofTwo(recall.past().getFirst().all(), first, led);
    return meant
        .filter(r -> agrees(phrases, r, noun.word().endsWith("a")))
        .map(r -> recall.fill(r, phrases.text(noun), at));
  }

  /// `el segundo` is no woman and no `Naviera`, `la segunda` no man and no `Banco`.
  private static boolean agrees(Phrases phrases, Referent who, boolean feminine) {
    String word = NameTokens.fold(Recall.nameOf(who)).stream().findFirst().orElse("");
    if (who.type() == EntityType.PERSON) {
      return !phrases.grammar().is(feminine ? WordClass.HEGIVEN : WordClass.SHEGIVEN, word);
    }
    return feminine ? !MALE.contains(word) : !word.endsWith("a");
  }

  /// `el gerente de la primera`: what somebody is the head of.
  private static boolean isLed(Phrases phrases, int at) {
    return phrases.isWord(at - 1, "de")
        && phrases
            .noun(at - 2)
            .filter(noun ->
                noun.relational().stream()
                    .anyMatch(frame ->
                        frame.relation() == Relation.DIRECTOR_OF
                            || frame.relation() == Relation.WORKS_FOR))
            .isPresent();
  }

  /// One of the only two who are named, or of the only two bodies that somebody may lead.
  private static Optional<Referent> ofTwo(List<Referent> mentioned, boolean first, boolean led) {
    Predicate<Referent> sort =
        r -> !led || (r.type() != EntityType.PERSON && r.type() != EntityType.VESSEL);
    List<Referent> two = parties(mentioned, sort);
    boolean alike = two.size() == 2 && isPerson(two.getFirst()) == isPerson(two.getLast());
    return alike ? Optional.of(first ? two.getFirst() : two.getLast()) : Optional.empty();
  }

  private static boolean isPerson(Referent referent) {
    return referent.type() == EntityType.PERSON;
  }

  /// Those named, in the order in which they were first named.
  private static List<Referent> parties(List<Referent> mentioned, Predicate<Referent> sort) {
    Map<String, Referent> parties = new LinkedHashMap<>();
    for (Referent referent : mentioned) {
      if (!referent.isPlace() && !referent.isDescribed() && sort.test(referent)) {
        parties.putIfAbsent(referent.key(), referent);
      }
    }
    return List.copyOf(parties.values());
  }
}
