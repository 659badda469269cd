package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.report.Phrase.Noun;

/// Reads where a body has its seat in an apposition: `Corvo Ltd, a Lima trading house,`, `Corvo
/// Bank, a bank in Lima,`.
final class SeatRule implements ClaimRule {
  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    Phrases phrases = scene.phrases();
    for (int i = 0; i < phrases.size(); i++) {
      compound(scene, i).ifPresent(drafts::add);
    }
    for (int i = 1; i < phrases.size(); i++) {
      int host = phrases.beforeQuotes(i - 1);
      Optional<Noun> noun = phrases.noun(i);
      boolean apposed =
          phrases.isMark(i - 1, ",")
              && phrases.noun(host).flatMap(Noun::name).isPresent()
              && noun.filter(n -> isBody(phrases.grammar(), n)).isPresent();
      ofPlace(scene, i).ifPresent(drafts::add);
      if (apposed) {
        int at = i;
        scene
            .discourse()
            .of(host)
            .flatMap(who -> seat(scene, at, noun.get(), who))
            .ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /// `Dublin-based Corvo Leasing`, `the Dublin-based lessor`.
  private static Optional<Draft> compound(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    Optional<Hit> place = phrases.noun(at).flatMap(Noun::place);
    boolean based =
        phrases.language() == Language.ENGLISH
            && place
                .filter(hit ->
                    hit.to() < phrases.words().size()
                        && NameSurroundings.SEATED.contains(phrases.words().folded(hit.to()))
                        && hit.to() < phrases.at(at).to())
                .isPresent();
    return based
        ? scene
            .discourse()
            .of(at)
            .filter(who -> !who.isPlace() && who.type() != EntityType.PERSON)
            .map(who -> draft(who, new Referent(place.get().meaning(), Optional.empty()), at))
        : Optional.empty();
  }

  /// `Corvane Lines of Piraeus`, `the refinery Corvo, de Lima`: a firm with its place behind "of".
  private static Optional<Draft> ofPlace(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    int preposition = phrases.isMark(at, ",") ? at + 1 : at;
    int name = phrases.beforeQuotes(at);
    boolean firm =
        phrases
            .noun(name)
            .filter(noun -> noun.owner().isEmpty())
            .flatMap(Noun::name)
            .map(hit -> hit.meaning().type() == EntityType.COMPANY)
            .orElse(false);
    if (!firm
        || !phrases.isWord(preposition, "of", "de")
        || !phrases.is(preposition, WordClass.PREP)) {
      return Optional.empty();
    }
    Optional<Referent> place = scene.discourse().of(preposition + 1).filter(Referent::isPlace);
    return place.flatMap(p -> scene.discourse().of(name).map(who -> draft(who, p, name)));
  }

  private static boolean isBody(Grammar grammar, Noun noun) {
    boolean body =
        noun.type()
            .map(type ->
                type == EntityType.COMPANY
                    || type == EntityType.ORGANIZATION
                    || type == EntityType.PUBLIC_BODY)
            .orElse(false);
    // `the Luxembourg company register` is where something is written.
    boolean paper = grammar.is(WordClass.DOC, noun.word());
    return body && !paper && noun.name().isEmpty() && noun.owner().isEmpty();
  }

  private static Optional<Draft> seat(Scene scene, int at, Noun noun, Referent who) {
    boolean body =
        who.type() != EntityType.PERSON && !who.isPlace() && who.type() != EntityType.VESSEL;
    boolean located = scene.phrases().isWord(at + 1, "in", "en", "v");
    Optional<Referent> place =
        noun.place()
            .map(hit -> new Referent(hit.meaning(), Optional.<String>empty()))
            .or(() ->
                located
                    ? scene.discourse().of(at + 2).filter(Referent::isPlace)
                    : Optional.empty());
    if (!body) {
      return Optional.empty();
    }
    return place.map(p -> draft(who, p, at));
  }

  /// That a body has its seat at a place, told by the noun at an index.
  static Draft draft(Referent who, Referent place, int at) {
    return new Draft(
        Relation.LOCATED_IN,
        who,
        Optional.empty(),
        new Draft.Detail(
            Optional.empty(),
            Optional.of(place),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        true,
        Optional.empty(),
        at,
        "seat");
  }
}
