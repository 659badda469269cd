package trasluz.report;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trasluz.report.Clause.Argument;
import trasluz.report.Grammar.Frame;
import trasluz.report.Phrase.Noun;
import trasluz.statement.Share;

/// Whose shares are meant in Spanish where the noun does not say so: `tiene en ella una acción`,
/// `posee el 62 % de las acciones`.
record SpanishStakes(Scene scene, Clause clause, Frame frame) {

  boolean isStake(int noun) {
    Optional<Noun> found = scene.phrases().noun(noun).filter(n -> n.name().isEmpty());
    return scene.phrases().language() == Language.SPANISH
        && found.filter(n -> scene.phrases().grammar().is(WordClass.STAKE, n.word())).isPresent();
  }

  /// The stake alone stands for a share.
  boolean governsStake() {
    return clause.objects().stream().anyMatch(object -> isStake(object.noun()));
  }

  /// The company that stands with "en" or "de", or else of which the text speaks.
  Optional<Referent> company(Argument object, Referent who) {
    Set<String> not = Set.of(who.key());
    // What is left is of what was told of before: a ship has shares, too.
    boolean rest = scene.phrases().isWord(object.noun(), "resto");
    Predicate<EntityType> fits =
        type ->
            type != EntityType.PERSON
                && (rest || type != EntityType.VESSEL)
                && frame.relation().allows(who.type(), Optional.of(type));
    return clause.adjuncts().stream()
        .filter(adjunct -> Set.of("en", "de").contains(adjunct.preposition()))
        .flatMap(adjunct -> scene.discourse().of(adjunct.argument().noun(), not, fits).stream())
        .filter(r -> fits.test(r.type()))
        .findFirst()
        .or(() -> scene.discourse().spokenOf(object.noun(), not, fits));
  }

  /// `Ana tiene el 55 % de Corvo; el 45 % es de Berto`, `el 45 % lo tiene Berto`: the company of a
  /// share that stands alone is the one of whose share was told before, where none is named nearer.
  Optional<Referent> ofBareShare(Argument object, Referent who) {
    Phrases phrases = scene.phrases();
    boolean bare =
        phrases.language() == Language.SPANISH
            && frame.relation() == Relation.OWNS
            && ((phrases.isWord(object.noun(), SpanishClauses.DROPPED)
                    && object.share().isPresent())
                || (phrases.isWord(object.noun(), "lo", "la", "los", "las")
                    && phrases.noun(object.noun()).filter(Noun::isPronoun).isPresent()
                    && opening().isPresent()));
    if (!bare) {
      return Optional.empty();
    }
    Optional<Referent> here =
        scene.clauses().stream()
            .filter(other -> other.verb() < clause.verb())
            .flatMap(other ->
                Stream.of(
                        other.objects().stream(),
                        other.subjects().stream(),
                        other.adjuncts().stream().map(Clause.Adjunct::argument))
                    .flatMap(arguments -> arguments))
            .filter(argument -> argument.share().isPresent())
            .filter(argument -> !phrases.isWord(argument.noun(), SpanishClauses.DROPPED))
            .flatMap(argument -> scene.discourse().of(argument.noun()).stream())
            .filter(company -> frame.relation().allows(who.type(), Optional.of(company.type())))
            .filter(company -> company.type() != EntityType.PERSON)
            .reduce((_, last) -> last);
    boolean nearer =
        IntStream.range(0, clause.from())
            .mapToObj(phrases::noun)
            .flatMap(Optional::stream)
            .flatMap(noun -> noun.name().stream())
            .map(hit -> hit.meaning().type())
            .anyMatch(type ->
                !type.isPlace() && type != EntityType.PERSON && type != EntityType.PUBLIC_BODY);
    return here.or(() -> nearer ? Optional.empty() : scene.discourse().last().shared())
        .filter(company -> !company.key().equals(who.key()));
  }

  /// `El 40 % restante, según el registro, es de Ana`: the share that opens the sentence without a
  /// noun.
  Optional<Share> opening() {
    Phrases phrases = scene.phrases();
    if (phrases.language() != Language.SPANISH) {
      return Optional.empty();
    }
    int before = clause.group() - 1;
    if (phrases.has(before)
        && phrases.at(before) instanceof Phrase.Percent percent
        && phrases.is(before - 1, WordClass.DET)) {
      // `el 45 % lo tiene Ana y el 55 % lo tiene Berto`
      return Optional.of(percent.share());
    }
    int at = phrases.segmentStart(clause.verb());
    while (at < clause.group()
        && (phrases.is(at, WordClass.DET)
            || phrases.is(at, WordClass.ADV)
            || phrases.is(at, WordClass.CONJ))) {
      at++;
    }
    return at < clause.group() && phrases.at(at) instanceof Phrase.Percent percent
        ? Optional.of(percent.share())
        : Optional.empty();
  }

  /// `Corvo, que tiene el 70 % del casino, pertenece a Ana; el 30 % restante es de Berto`: the rest
  /// is of what was parted before, and not of whoever holds it.
  boolean isRestOfAnother(Draft draft) {
    Phrases phrases = scene.phrases();
    int start = phrases.segmentStart(clause.verb());
    boolean rest =
        phrases.language() == Language.SPANISH
            && draft.relation() == Relation.OWNS
            && opening().isPresent()
            && phrases.text(start, clause.verb()).contains("restante");
    boolean another = false;
    for (int i = 0; rest && i + 2 < start; i++) {
      boolean parted =
          phrases.at(i) instanceof Phrase.Percent
              && phrases.isWord(i + 1, "de")
              && phrases.isNoun(i + 2)
              && !phrases.grammar().is(WordClass.STAKE, phrases.at(i + 2).word());
      another |=
          parted
              && !scene
                  .discourse()
                  .of(i + 2)
                  .map(Referent::key)
                  .equals(draft.object().map(Referent::key));
    }
    return another;
  }
}
