package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import trasluz.match.NameTokens;
import trasluz.report.Phrase.Article;
import trasluz.report.Phrase.Noun;
import trasluz.report.Phrase.Owner;

/// Whom the nouns and pronouns of a text mean, sentence by sentence.
///
/// A name means its bearer, also where it stands in apposition. A pronoun or "the mine" means the
/// only party that fits in the same sentence before it, else the subject or the only fitting party
/// of the sentences before. Where two may be meant, nobody is: a gap is better than a wrong person.
final class Discourse {
  private static final int SHORTEST_ROOT = 4;

  /// Russian nouns that mean any party of their type; `рудник` means only one called so, since
  /// Russian has no article that would tell a known one.
  private static final String RUSSIAN_FOR_ANY =
      "(?:kompan|firm|predpriyat|obshchestv|sudn|korabl|otryad).*";

  private static final Set<String> BOARDS =
      Set.of("board", "committee", "council", "trustees", "management", "directors", "governors");

  private static final Set<String> SPANISH_BOARDS =
      Set.of("consejo", "junta", "directorio", "comite", "directiva", "cupula", "patronato");

  private static final Set<String> SPANISH_BOARD_OF =
      Set.of("administracion", "direccion", "accionistas", "gobierno", "vigilancia", "supervision");

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

  private final Recall recall = new Recall();
  private final Epithets epithets = new Epithets();
  private final Genders genders = new Genders();
  private final Roles roles = new Roles();
  private final RoleNouns sides = new RoleNouns();
  private Optional<Phrases> current = Optional.empty();
  private Optional<Pronouns> pronouns = Optional.empty();
  private Optional<FirstPerson> firstPerson = Optional.empty();
  private Optional<Appositions> appositions = Optional.empty();
  private Optional<Referent> authority = Optional.empty();
  private Optional<Referent> held = Optional.empty();
  private Optional<Referent> labelled = Optional.empty();

  /// Begins a sentence.
  ///
  /// @param speakers the nouns whose word it is, as far as verbs of saying show
  /// @param deniers those of them who deny something
  void open(Phrases phrases, List<Integer> speakers, List<Integer> deniers) {
    recall.open();
    current = Optional.of(phrases);
    pronouns = Optional.of(new Pronouns(phrases, recall, genders, speakers, deniers));
    firstPerson = Optional.of(new FirstPerson(phrases, speakers));
    appositions = Optional.of(new Appositions(phrases, List.copyOf(speakers)));
    for (int i = 0; i < phrases.size(); i++) {
      int at = i;
      phrases
          .noun(i)
          .ifPresent(noun -> {
            mentionOwner(at, noun);
            noun.name().ifPresent(hit -> recall.mention(at, Referent.of(hit)));
            genderOf(noun);
          });
    }
    epithets.learn(phrases);
    genders.learn(phrases);
    roles.learn(phrases);
    if (phrases.language() == Language.ENGLISH) {
      settlePersons(phrases);
    }
  }

  private void genderOf(Noun noun) {
    if (phrases().language() == Language.RUSSIAN && noun.name().isPresent()) {
      String key = Referent.of(noun.name().get()).key();
      RussianGender.of(phrases(), noun).ifPresent(gender -> recall.gender(key, gender));
    }
  }

  private void mentionOwner(int at, Noun noun) {
    noun.owner().flatMap(Owner::name).ifPresent(hit -> recall.mention(at, Referent.of(hit)));
    if (phrases().language() == Language.RUSSIAN) {
      noun.owner()
          .flatMap(Owner::noun)
          .ifPresent(whose -> {
            mentionOwner(at, whose);
            whose.name().ifPresent(hit -> recall.mention(at, Referent.of(hit)));
            genderOf(whose);
          });
    }
  }

  /// Settles "he" and "her" from left to right before a rule asks, since the first says what the
  /// next means.
  private void settlePersons(Phrases phrases) {
    for (int i = 0; i < phrases.size(); i++) {
      Optional<Noun> noun = phrases.noun(i);
      String word =
          noun.filter(Noun::isPronoun)
              .map(Noun::word)
              .or(() -> noun.flatMap(Noun::owner).map(Owner::pronoun))
              .orElse("");
      if (Pronouns.isPersonal(word)) {
        pronoun(word, i, _ -> true, apposedTo(i), noun.map(Noun::isPronoun).orElse(false));
      }
      settleNoun(noun, i);
    }
  }

  /// Settles "the lender's", which an "it" behind may mean.
  private void settleNoun(Optional<Noun> noun, int at) {
    noun.flatMap(Noun::owner)
        .flatMap(Owner::noun)
        .ifPresent(whose -> possessor(whose, at, Set.of()));
  }

  /// `X, his sister` is no sister of her own.
  private Set<String> apposedTo(int at) {
    int before = phrases().beforeQuotes(at - 1);
    return phrases().isMark(at - 1, ",")
        ? phrases()
            .noun(before)
            .flatMap(Noun::name)
            .map(hit -> Set.of(hit.meaning().key()))
            .orElse(Set.of())
        : Set.of();
  }

  /// Takes up of what the clauses of a Spanish sentence speak, which `su` and a dropped subject go
  /// back to.
  void topics(List<Clause> clauses) {
    List<Integer> subjects = new ArrayList<>();
    for (Clause clause : clauses) {
      clause.subjects().forEach(subject -> subjects.add(subject.noun()));
    }
    pronouns.orElseThrow().topics(subjects, this::of);
  }

  /// Whom a noun means; a pronoun only what fits.
  Optional<Referent> of(int at, Set<String> not, Predicate<EntityType> fits) {
    return phrases()
        .noun(at)
        .filter(Noun::isPronoun)
        .map(noun -> pronoun(noun.word(), at, r -> fits.test(r.type()), not, true))
        .orElseGet(() -> of(at, not));
  }

  /// Of whom a Spanish text speaks where it leaves the name out.
  Optional<Referent> spokenOf(int at, Set<String> not, Predicate<EntityType> fits) {
    return pronoun(SpanishClauses.DROPPED, at, r -> fits.test(r.type()), not, false);
  }

  /// The subjects of the first clause of the sentence before.
  List<Referent> subjectsBefore() {
    return recall.past().isEmpty() ? List.of() : recall.past().getFirst().subjects();
  }

  /// Ends the sentence; what it named may be taken up by the next.
  void close(List<Clause> clauses) {
    List<Referent> subjects = new ArrayList<>();
    for (Clause clause : clauses) {
      boolean relative = phrases().is(clause.group() - 1, WordClass.REL);
      if (subjects.isEmpty() && !relative) {
        clause
            .subjects()
            .forEach(argument ->
                of(argument.noun()).or(() -> group(argument.noun())).ifPresent(subjects::add));
      }
    }
    recall.close(subjects);
  }

  /// `los técnicos`, of whom the next sentence may speak without a noun.
  private Optional<Referent> group(int noun) {
    boolean spanish = phrases().language() == Language.SPANISH;
    return spanish && recall.here().stream().anyMatch(m -> m.phrase() == noun)
        ? described(noun)
        : Optional.empty();
  }

  /// Takes up who was said to be somebody's brother, lawyer or the like.
  ///
  /// @param noun that says it
  void remember(int noun, Referent bearer, Referent of) {
    String word = phrases().at(noun).word();
    roles.bears(word, of.key(), bearer);
    genders.called(word, bearer.key());
  }

  /// The authority that the text last said designates somebody.
  Optional<Referent> authority() {
    return authority.map(a -> new Referent(a.meaning(), Optional.of("the authority named before")));
  }

  void remember(Referent designating) {
    authority = Optional.of(designating);
  }

  /// The company whose holders the text told last.
  Optional<Referent> held() {
    return held.map(h -> new Referent(h.meaning(), Optional.of("the company named before")));
  }

  void rememberHeld(Referent company) {
    held = Optional.of(company);
  }

  /// What the labels of the sentence before were told of, where it had some.
  Optional<Referent> labelled() {
    return labelled.map(l -> new Referent(l.meaning(), Optional.of("the party named before")));
  }

  void label(Optional<Referent> topic) {
    labelled = topic;
  }

  private Phrases phrases() {
    return current.orElseThrow();
  }

  private Optional<Referent> pronoun(
      String word, int at, Predicate<Referent> fits, Set<String> not, boolean whole) {
    if (firstPerson.orElseThrow().means(word)) {
      return firstPerson
          .orElseThrow()
          .of(word, at, this::of)
          .filter(who -> fits.test(who) && !not.contains(who.key()))
          .map(who -> recall.fill(who, word, at));
    }
    return pronouns.orElseThrow().of(word, at, fits, not, whole);
  }

  /// Whom a noun of the sentence means.
  Optional<Referent> of(int at) {
    return of(at, Set.of());
  }

  /// @param fits what a pronoun must mean, where several may be meant
  Optional<Referent> of(int at, Predicate<Referent> fits) {
    return phrases()
        .noun(at)
        .filter(Noun::isPronoun)
        .flatMap(noun -> pronoun(noun.word(), at, fits, Set.of(), true));
  }

  /// @param not keys of those who can't be meant, such as the subject of the same clause
  Optional<Referent> of(int at, Set<String> not) {
    Optional<Noun> found = phrases().noun(at);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Noun noun = found.get();
    if (noun.isPronoun()) {
      return RussianLatter.of(phrases(), recall, noun, at)
          .filter(r -> !not.contains(r.key()))
          .or(() -> pronoun(noun.word(), at, _ -> true, not, true));
    }
    if (noun.name().isPresent()) {
      return noun.name().map(Referent::of);
    }
    Optional<Referent> latter =
        EnglishLatter.of(phrases(), recall, noun, at)
            .or(() -> RussianLatter.of(phrases(), recall, noun, at));
    if (latter.isPresent()) {
      return latter.filter(r -> !not.contains(r.key()));
    }
    if (isReachedThrough(noun)) {
      return ownerOf(at, type -> !type.isPlace() && type != EntityType.PERSON, not);
    }
    Optional<Referent> client = client(noun, at);
    if (client.isPresent()) {
      return client.filter(r -> !not.contains(r.key())).map(r -> recall.fill(r, text(noun), at));
    }
    Optional<Referent> kind = ofKind(noun, at);
    if (kind.isPresent()) {
      return kind.filter(r -> !not.contains(r.key()));
    }
    return appositions
        .orElseThrow()
        .apposed(at)
        .or(() -> appositions.orElseThrow().host(noun, at))
        .or(() -> around(noun, at, not))
        .or(() -> phrases().language() == Language.SPANISH ? side(noun, at, not) : Optional.empty())
        .or(() -> taken(noun, at, not))
        .or(() -> side(noun, at, not))
        .or(() -> bearer(noun, at, not));
  }

  /// `la abogada de Ana Ruiz dijo que su clienta`: whom the lawyer before it acts for.
  private Optional<Referent> client(Noun noun, int at) {
    boolean may =
        phrases().language() == Language.SPANISH
            && noun.owner().map(Owner::pronoun).filter(word -> word.startsWith("su")).isPresent()
            && noun.word()
                .matches("client[ea]|defendid[oa]|representad[oa]|patrocinad[oa]|poderdante");
    for (int i = at - 1; i >= 0 && may; i--) {
      boolean lawyer =
          phrases()
              .noun(i)
              .filter(
                  n -> n.relational().stream().anyMatch(f -> f.relation() == Relation.REPRESENTS))
              .isPresent();
      if (lawyer) {
        return ownerOf(i, type -> !type.isPlace(), Set.of()).or(() -> sides.of("client"));
      }
    }
    return Optional.empty();
  }

  /// `la compañía de seguridad Escudo`: the name stands behind what completes its noun.
  private Optional<Referent> ofKind(Noun noun, int at) {
    boolean body =
        phrases().language() == Language.SPANISH
            && noun.name().isEmpty()
            && noun.relational().isEmpty()
            && noun.type()
                .filter(t -> t == EntityType.COMPANY || t == EntityType.VESSEL)
                .isPresent()
            && phrases().isWord(at + 1, "de");
    return body
        ? phrases()
            .noun(at + 2)
            .filter(kind -> kind.article() == Article.NONE && kind.owner().isEmpty())
            .filter(kind -> kind.type().isEmpty() && kind.relational().isEmpty())
            .flatMap(kind -> kind.name().filter(hit -> hit.from() > kind.from()))
            .filter(hit -> !hit.meaning().type().isPlace())
            .map(Referent::of)
            .filter(r -> r.type() != EntityType.PERSON)
        : Optional.empty();
  }

  /// `the lender`: the only party of its trade, or the only one of whom the text has told it.
  private Optional<Referent> side(Noun noun, int at, Set<String> not) {
    if (phrases().language() == Language.RUSSIAN && noun.owner().isEmpty()) {
      return sides
          .russian(noun.word())
          .filter(r -> !not.contains(r.key()))
          .map(r -> recall.fill(r, text(noun), at));
    }
    boolean plain =
        phrases().language() != Language.RUSSIAN
            && noun.article() == Article.DEFINITE
            && noun.owner().isEmpty()
            && !phrases().isWord(at + 1, "of", "for", "at", "in", "de", "en")
            && (!noun.relational().isEmpty() || noun.type().isPresent());
    if (!plain) {
      return Optional.empty();
    }
    return sides
        .of(noun.word())
        .or(() ->
            noun.type()
                .filter(type -> type != EntityType.PERSON)
                .filter(_ -> phrases().language() == Language.ENGLISH)
                .flatMap(type -> roles.only(noun.word(), type, Language.ENGLISH)))
        .filter(r -> !not.contains(r.key()))
        .map(r -> recall.fill(r, text(noun), at));
  }

  /// Takes up who stood on which side of a claim.
  void rememberSides(Draft draft) {
    sides.learn(draft);
  }

  /// `her brother`: who was named as her brother before.
  private Optional<Referent> bearer(Noun noun, int at, Set<String> not) {
    boolean whose = noun.owner().isPresent() && !noun.relational().isEmpty();
    if (!whose || phrases().language() != Language.ENGLISH) {
      return Optional.empty();
    }
    return ownerOf(at, type -> !type.isPlace(), Set.of())
        .flatMap(owner -> roles.of(noun.word(), owner.key()))
        .filter(r -> !not.contains(r.key()))
        .map(r -> recall.fill(r, text(noun), at));
  }

  /// Of `акции «Кессы»` and `счёт фирмы` the firm is meant.
  private boolean isReachedThrough(Noun noun) {
    boolean held =
        phrases().grammar().is(WordClass.STAKE, noun.word())
            || phrases().grammar().is(WordClass.BELONGING, noun.word());
    return held && phrases().language() == Language.RUSSIAN && noun.owner().isPresent();
  }

  /// Of `la gente de Corvo` and `el entorno de Ana` those are meant of whom it is.
  private Optional<Referent> around(Noun noun, int at, Set<String> not) {
    boolean around =
        phrases().language() == Language.SPANISH
            && noun.name().isEmpty()
            && Set.of("gente", "entorno", "circulo", "equipo", "grupo").contains(noun.word());
    return around && phrases().isWord(at + 1, "de")
        ? ownerOf(at, type -> !type.isPlace(), not)
        : Optional.empty();
  }

  /// `the mine`: a party already named whose name has the word, or the only one of its type.
  private Optional<Referent> taken(Noun noun, int at, Set<String> not) {
    return taken(noun, at, not, false);
  }

  /// @param any whether the noun means the only party of its type even where it tells the sort: of
  ///   `председатель колхоза` a known one is meant
  private Optional<Referent> taken(Noun noun, int at, Set<String> not, boolean any) {
    boolean definite =
        noun.article() == Article.DEFINITE
            || (noun.article() == Article.NONE && phrases().language() == Language.RUSSIAN);
    boolean itself = phrases().noun(at).filter(noun::equals).isPresent();
    if (phrases().language() == Language.SPANISH && itself && isSomebodys(at)) {
      return Optional.empty();
    }
    if (definite && noun.owner().isEmpty()) {
      Optional<Referent> called = epithets.of(phrases(), noun).filter(r -> !not.contains(r.key()));
      if (called.isPresent()) {
        return called.map(r -> recall.fill(r, text(noun), at));
      }
    }
    if (!definite
        || noun.type().isEmpty()
        || noun.owner().isPresent()
        || !noun.relational().isEmpty()) {
      return Optional.empty();
    }
    EntityType type = noun.type().get();
    String filled = text(noun);
    List<Referent> known = new ArrayList<>(recall.before(at, r -> !not.contains(r.key())));
    recall.past().forEach(sentence -> known.addAll(sentence.all().reversed()));
    int most = noun.word().length() > SHORTEST_ROOT ? SHORTEST_ROOT : SHORTEST_ROOT - 1;
    String root = noun.word().substring(0, Math.min(most, noun.word().length()));
    boolean english = phrases().language() == Language.ENGLISH;
    Optional<Referent> byName =
        known.stream()
            .filter(r ->
                r.filled().isEmpty()
                    && !r.isPlace()
                    && !(english && r.isDescribed())
                    && nameHas(r, root)
                    && !not.contains(r.key()))
            .findFirst();
    boolean site = phrases().language() == Language.SPANISH && SPANISH_SITES.contains(noun.word());
    // `the government` is no agency that the text named: only one called so.
    boolean ruling = english && Set.of("government", "state", "regime").contains(noun.word());
    boolean general =
        !site
            && !ruling
            && (any
                || (phrases().language() != Language.RUSSIAN && !isTradeInSpanish(noun, type))
                || noun.word().matches(RUSSIAN_FOR_ANY));
    Optional<Referent> found =
        (site ? byName.filter(r -> isOwnName(r, noun.word())) : byName)
            .or(() ->
                roles
                    .only(noun.word(), type, phrases().language())
                    .filter(r -> !not.contains(r.key())))
            .or(() ->
                general && mayMeanAnybody(noun, type)
                    ? only(at, r -> r.type() == type && !not.contains(r.key()))
                    : Optional.empty());
    return found.map(r -> recall.fill(r, filled, at));
  }

  /// `el banco`, `la naviera`: a noun that tells the trade means no firm of which the text has not
  /// told it, as `la empresa` may.
  private boolean isTradeInSpanish(Noun noun, EntityType type) {
    return phrases().language() == Language.SPANISH
        && type == EntityType.COMPANY
        && !phrases().grammar().is(WordClass.GENERAL, noun.word());
  }

  /// `el párroco` is nobody whom the text did not call so; `el empresario` may be.
  private boolean mayMeanAnybody(Noun noun, EntityType type) {
    return phrases().language() != Language.SPANISH
        || type != EntityType.PERSON
        || phrases().grammar().is(WordClass.ANYPERSON, noun.word());
  }

  /// The only one before it in the sentence, else of the nearest sentence that has any: in Russian
  /// whom that one was about, `фирма` being who the text goes on with.
  private Optional<Referent> only(int at, Predicate<Referent> fits) {
    boolean topical = phrases().language() == Language.RUSSIAN && recall.before(at, fits).isEmpty();
    return topical ? recall.inPast(at, fits) : recall.nearest(at, fits);
  }

  /// `la empresa de su hermano`: it is the one that is his, not the one named last.
  private boolean isSomebodys(int at) {
    return phrases().isWord(at + 1, "de")
        && phrases()
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

  private static boolean nameHas(Referent referent, String root) {
    return root.length() >= SHORTEST_ROOT - 1
        && NameTokens.fold(Recall.nameOf(referent)).stream()
            .anyMatch(word ->
                word.startsWith(root) || (word.endsWith(root) && root.length() >= SHORTEST_ROOT));
  }

  /// Whose a noun is: `X's lawyer`, `his lawyer`, `the lawyer of X`.
  ///
  /// @param fits the types that may be meant
  Optional<Referent> ownerOf(int at, Predicate<EntityType> fits, Set<String> not) {
    Noun noun = phrases().noun(at).orElseThrow();
    if (noun.owner().isPresent()) {
      return ownerOf(noun, at, fits, not);
    }
    return complement(at)
        .flatMap(other -> of(other, not).or(() -> described(other)))
        .filter(r -> fits.test(r.type()));
  }

  /// Whose a noun within a phrase is.
  Optional<Referent> ownerOf(Noun noun, Predicate<EntityType> fits, Set<String> not) {
    return ownerOf(noun, phrases().holding(noun.from()), fits, not);
  }

  private Optional<Referent> ownerOf(
      Noun noun, int at, Predicate<EntityType> fits, Set<String> not) {
    if (noun.owner().isEmpty()) {
      return Optional.empty();
    }
    Owner owner = noun.owner().get();
    if (owner.noun().isPresent()) {
      return possessor(owner.noun().get(), at, not).filter(r -> fits.test(r.type()));
    }
    return owner.name().isPresent()
        ? owner.name().map(Referent::of).filter(r -> fits.test(r.type()))
        : pronoun(owner.pronoun(), at, r -> fits.test(r.type()), not, false);
  }

  /// `the company's`, `his cousin's`: whom the noun before a possessive means.
  private Optional<Referent> possessor(Noun noun, int at, Set<String> not) {
    boolean russian = phrases().language() == Language.RUSSIAN;
    Optional<Referent> latter = EnglishLatter.of(phrases(), recall, noun, at);
    if (latter.isPresent()) {
      return latter.filter(r -> !not.contains(r.key()));
    }
    return noun.name().isPresent()
        ? noun.name().map(Referent::of)
        : taken(
            noun, at, not, russian && noun.type().filter(t -> t != EntityType.PERSON).isPresent());
  }

  private String text(Noun noun) {
    TextWords words = phrases().words();
    return words.between(words.start(noun.from()), words.end(noun.to() - 1));
  }

  /// `consejo de administración`, `junta directiva`: what completes a board, and it a post in it.
  private boolean isBoardPart(int at) {
    if (!phrases().has(at) || !phrases().has(at + 2)) {
      return false;
    }
    boolean board =
        phrases()
            .noun(at + 2)
            .filter(n -> n.name().isEmpty() && SPANISH_BOARDS.contains(n.word()))
            .isPresent();
    boolean part = phrases().noun(at).filter(n -> SPANISH_BOARDS.contains(n.word())).isPresent();
    boolean list =
        Set.of("lista", "listas", "relacion").contains(phrases().at(at).word())
            && phrases().noun(at + 2).filter(n -> n.name().isEmpty()).isPresent();
    return board || list || (part && SPANISH_BOARD_OF.contains(phrases().at(at + 2).word()));
  }

  /// The noun that completes another: behind "of", past "30 % of"; in Russian the next one.
  private Optional<Integer> complement(int at) {
    Phrases phrases = phrases();
    if (phrases.language() == Language.RUSSIAN) {
      int next = phrases.behindQuotes(at);
      boolean adjacent = next == at + 1 || phrases.isMark(at + 1, "«");
      return adjacent && phrases.isNoun(next) ? Optional.of(next) : Optional.empty();
    }
    boolean spanish = phrases.language() == Language.SPANISH;
    boolean within = spanish && phrases.isWord(at + 1, "en");
    boolean from =
        phrases.isWord(at + 1, "from")
            && phrases
                .noun(at)
                .filter(
                    n -> n.relational().stream().anyMatch(f -> f.relation() == Relation.MEMBER_OF))
                .isPresent();
    // `filial al 60 % de Corvo`
    boolean partly =
        spanish
            && phrases.isWord(at + 1, "a", "en")
            && phrases.has(at + 2)
            && phrases.at(at + 2) instanceof Phrase.Percent;
    if (!partly
        && !within
        && !from
        && !phrases.isWord(at + 1, "of", "de", "for", "to", "at", "in")) {
      return Optional.empty();
    }
    int next = at + 2;
    while (spanish && isBoardPart(next - 2) && phrases.isWord(next + 1, "de")) {
      // `miembro del consejo de administración de Corvo`
      next += 2;
    }
    boolean share = phrases.has(next) && phrases.at(next) instanceof Phrase.Percent;
    if (share && phrases.isWord(next + 1, "of", "de")) {
      next += 2;
    }
    // `titular del 25 % de las acciones de Corvo`
    boolean stake =
        spanish
            && phrases.isNoun(next)
            && phrases.noun(next).flatMap(Noun::name).isEmpty()
            && phrases.grammar().is(WordClass.STAKE, phrases.at(next).word())
            && phrases.isWord(next + 1, "de", "en")
            && phrases.isNoun(next + 2);
    if (stake) {
      next += 2;
    }
    // `chairman of the supervisory board of X`
    boolean board =
        phrases.isNoun(next)
            && BOARDS.contains(phrases.at(next).word())
            && phrases.isWord(next + 1, "of", "at")
            && phrases.noun(next).flatMap(Noun::name).isEmpty();
    if (board) {
      next += 2;
    }
    return phrases.isNoun(next) ? Optional.of(next) : Optional.empty();
  }

  /// Somebody whom the text only describes: `some forty men`, `a second convoy`; the last one so
  /// described for `the men`.
  Optional<Referent> described(int at) {
    return new Descriptions(phrases(), recall).of(at);
  }
}
