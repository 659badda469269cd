package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import trasluz.match.NameTokens;
import trasluz.report.Phrase.Article;
import trasluz.report.Phrase.Noun;

/// Whom a noun takes up that names nobody: `the mine`, `la empresa`, `фирма`.
///
/// A party already named is meant that bears the noun in its name or was called so, else the only
/// one of its type, where the noun may mean any.
///
/// @param phrases those of the sentence
/// @param recall who was named before
/// @param epithets what the text called somebody
/// @param roles who was said to be what
record DefiniteNouns(Phrases phrases, Recall recall, Epithets epithets, Roles roles) {
  private static final int SHORTEST_ROOT = 4;

  /// Russian nouns that mean any party of their type; `рудник` means only one called so, since
  /// Russian has no article that would tell a known one.
  private static final String RUSSIAN_FOR_ANY =
      "(?:kompan|firm|predpriyat|obshchestv|sudn|korabl|otryad|vedomstv|regulyator).*";

  /// English nouns that mean any group of persons.
  private static final Set<String> ANY_GROUP =
      Set.of("men", "people", "group", "team", "party", "unit", "force", "lot", "gang");

  /// In cables `bank is owned by X` means the known one.
  private static final Set<String> TELEGRAPHIC =
      Set.of(
          "bank", "company", "firm", "vessel", "ship", "tanker", "airline", "refinery", "carrier");

  /// Nouns for what a company has rather than for the company: `la mina` means one that is called
  /// so, and not any company of the text.
  private static final Set<String> SPANISH_SITES =
      Set.of(
          "mina",
          "planta",
          "fabrica",
          "hotel",
          "finca",
          "hacienda",
          "granja",
          "cantera",
          "negocio",
          "refineria",
          "astillero",
          "clinica",
          "imprenta",
          "casa",
          "caja",
          "terminal",
          "mine",
          "laboratorio",
          "farmacia",
          "gasolinera",
          "bodega",
          "propietaria",
          "ente");

  /// `the mine`: a party already named whose name has the word, or the only one of its type.
  ///
  /// @param at where the noun stands
  /// @param not keys of those who can't be meant
  Optional<Referent> of(Noun noun, int at, Set<String> not) {
    return of(noun, at, not, false);
  }

  /// @param any whether the noun means the only party of its type even where it tells the sort: of
  ///   `председатель колхоза` a known one is meant
  Optional<Referent> of(Noun noun, int at, Set<String> not, boolean any) {
    boolean spanish = phrases.language() == Language.SPANISH;
    boolean itself = phrases.noun(at).filter(noun::equals).isPresent();
    if (!isDefinite(noun)
        || noun.owner().isPresent()
        || (spanish && itself && isSomebodys(at))
        || (itself && isCrowd(noun, at))) {
      return Optional.empty();
    }
    Predicate<Referent> mayBe = r -> !not.contains(r.key());
    Optional<Referent> called = epithets.of(phrases, noun).filter(mayBe);
    if (called.isEmpty() && (noun.type().isEmpty() || !noun.relational().isEmpty())) {
      return Optional.empty();
    }
    return called
        .or(() -> named(noun, at, mayBe))
        .or(() -> roles.only(noun.word(), type(noun), phrases.language()).filter(mayBe))
        .or(() ->
            mayMeanAny(noun, any)
                ? only(
                    at,
                    r ->
                        isOfSort(noun, r.type())
                            && mayBe.test(r)
                            && mayBeCalled(r, noun)
                            && !roles.isOfOtherTrade(r, noun.word(), phrases.language()))
                : Optional.empty())
        .or(() -> onlyShip(noun).filter(mayBe))
        .map(r -> recall.fill(r, phrases.text(noun), at));
  }

  /// `судно принадлежит`: the only one that the text has named, however long before.
  private Optional<Referent> onlyShip(Noun noun) {
    boolean ship =
        phrases.language() == Language.RUSSIAN
            && noun.to() - noun.from() == 1
            && noun.word()
                .matches("(?:sudn|korabl|teplokhod|sukhogruz|tanker).*(?<!ov|ey|ami|akh)");
    return ship ? recall.ship() : Optional.empty();
  }

  /// `la entidad` is a firm as well as any other body.
  private boolean isOfSort(Noun noun, EntityType type) {
    boolean any =
        phrases.language() == Language.SPANISH && noun.word().matches("entidad|organizacion");
    boolean body =
        type == EntityType.COMPANY
            || type == EntityType.ORGANIZATION
            || type == EntityType.PUBLIC_BODY;
    return type == type(noun) || (any && body);
  }

  private static EntityType type(Noun noun) {
    return noun.type().orElseThrow();
  }

  /// Russian has no articles, and a bare noun may mean a known party.
  private boolean isDefinite(Noun noun) {
    boolean cable =
        phrases.language() == Language.ENGLISH
            && noun.article() == Article.NONE
            && noun.to() == noun.from() + 1
            && TELEGRAPHIC.contains(noun.word())
            && !isBehindBy(noun);
    return noun.article() == Article.DEFINITE
        || cable
        || (noun.article() == Article.NONE && phrases.language() == Language.RUSSIAN);
  }

  /// `by ship`, `on board ship`
  private boolean isBehindBy(Noun noun) {
    return noun.from() > 0
        && Set.of("by", "board", "per", "from").contains(phrases.words().folded(noun.from() - 1));
  }

  /// The party named last whose name has the word.
  private Optional<Referent> named(Noun noun, int at, Predicate<Referent> mayBe) {
    List<Referent> known = new ArrayList<>(recall.before(at, mayBe));
    recall.past().forEach(sentence -> known.addAll(sentence.all().reversed()));
    int most = noun.word().length() > SHORTEST_ROOT ? SHORTEST_ROOT : SHORTEST_ROOT - 1;
    String root = noun.word().substring(0, Math.min(most, noun.word().length()));
    boolean english = phrases.language() == Language.ENGLISH;
    List<Referent> called =
        known.stream()
            .filter(r -> r.filled().isEmpty() && !r.isPlace() && !(english && r.isDescribed()))
            .filter(r ->
                (nameHas(r, root) || endsIn(r, noun.word())) && mayBe.test(r) && mayBeFirm(noun, r))
            .toList();
    // `the bank` is rather a firm of that name than the central bank.
    return called.stream()
        .filter(r -> english && r.type() == type(noun))
        .findFirst()
        .or(() -> called.stream().findFirst())
        .filter(r -> !isSite(noun) || isOwnName(r, noun.word()));
  }

  /// `банк` is no central bank and no paper `«Банкнота»`: in Russian a noun for a firm means one.
  private boolean mayBeFirm(Noun noun, Referent referent) {
    boolean firm =
        phrases.language() == Language.RUSSIAN
            && noun.type().filter(type -> type == EntityType.COMPANY).isPresent();
    return !firm || referent.type() == EntityType.COMPANY;
  }

  /// `the customers` are not the technicians named before; `the men` may be.
  private boolean mayBeCalled(Referent group, Noun noun) {
    if (phrases.language() == Language.RUSSIAN && group.isDescribed()) {
      // `судно` is none of the lorries told of before.
      return nameHas(
          group, noun.word().substring(0, Math.min(SHORTEST_ROOT, noun.word().length())));
    }
    // `the fishermen told us that the men work for X`
    boolean others = phrases.language() == Language.ENGLISH && recall.speaks(group);
    return phrases.language() != Language.ENGLISH
        || group.type() != EntityType.GROUP
        || (ANY_GROUP.contains(noun.word()) && !others)
        || nameHas(group, noun.word().substring(0, Math.min(SHORTEST_ROOT, noun.word().length())));
  }

  private boolean isSite(Noun noun) {
    return phrases.language() == Language.SPANISH && SPANISH_SITES.contains(noun.word());
  }

  /// Whether a noun may mean a party of its type that was never called so.
  private boolean mayMeanAny(Noun noun, boolean any) {
    return switch (phrases.language()) {
      // `the government` is no agency that the text named: only one called so.
      case ENGLISH ->
          any
              || (!Set.of("government", "state", "regime").contains(noun.word())
                  && mayMeanAnybody(noun));
      case SPANISH -> !isSite(noun) && (any || !isTradeInSpanish(noun)) && mayMeanAnybody(noun);
      case RUSSIAN -> any || noun.word().matches(RUSSIAN_FOR_ANY);
    };
  }

  /// `el banco`, `la naviera`: a noun that tells the trade means no firm of which the text has not
  /// told it, as `la empresa` may.
  private boolean isTradeInSpanish(Noun noun) {
    return (type(noun) == EntityType.COMPANY || type(noun) == EntityType.ORGANIZATION)
        && !phrases.grammar().is(WordClass.GENERAL, noun.word());
  }

  /// `el párroco`, `the waiter` is nobody whom the text did not call so; `el empresario` may be.
  private boolean mayMeanAnybody(Noun noun) {
    return type(noun) != EntityType.PERSON
        || phrases.grammar().is(WordClass.ANYPERSON, noun.word());
  }

  /// The only one before it in the sentence, else of the nearest sentence that has any: in Russian
  /// whom that one was about, `фирма` being who the text goes on with.
  private Optional<Referent> only(int at, Predicate<Referent> fits) {
    boolean topical = phrases.language() == Language.RUSSIAN && recall.before(at, fits).isEmpty();
    return topical ? recall.inPast(at, fits) : recall.nearest(at, fits);
  }

  /// `the brokers of Lima`, `the traders in the port`: people of a place and no firm.
  private boolean isCrowd(Noun noun, int at) {
    return phrases.language() == Language.ENGLISH
        && noun.word().endsWith("s")
        && noun.type().filter(type -> type == EntityType.COMPANY).isPresent()
        && phrases.isWord(at + 1, "of", "in", "at")
        && phrases
            .noun(at + 2)
            .filter(place ->
                place
                    .name()
                    .map(hit -> hit.meaning().type())
                    .or(place::type)
                    .filter(EntityType::isPlace)
                    .isPresent())
            .isPresent();
  }

  /// `la empresa de su hermano`: it is the one that is his, not the one named last.
  private boolean isSomebodys(int at) {
    return phrases.isWord(at + 1, "de")
        && phrases
            .noun(at + 2)
            .filter(n ->
                n.owner().isPresent()
                    || n.name()
                        .filter(hit -> hit.meaning().type() == EntityType.PERSON)
                        .isPresent())
            .isPresent();
  }

  /// Whether a name has a word itself, and not only one like it: `Minera Tolva` is no `mina`.
  private static boolean isOwnName(Referent referent, String word) {
    return NameTokens.fold(Recall.nameOf(referent)).contains(word);
  }

  /// `банк` for «Прутбанк»
  private static boolean endsIn(Referent referent, String word) {
    return word.length() == SHORTEST_ROOT
        && NameTokens.fold(Recall.nameOf(referent)).stream()
            .anyMatch(part -> part.length() > word.length() && part.endsWith(word));
  }

  private static boolean nameHas(Referent referent, String root) {
    return root.length() >= SHORTEST_ROOT - 1
        && NameTokens.fold(Recall.nameOf(referent)).stream()
            .anyMatch(word ->
                word.startsWith(root) || (word.endsWith(root) && root.length() >= SHORTEST_ROOT));
  }
}
