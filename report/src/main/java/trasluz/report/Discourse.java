package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import trasluz.report.Phrase.Article;
import trasluz.report.Phrase.Noun;
import trasluz.report.Phrase.Owner;

/// Whom the nouns and pronouns of a text mean, sentence by sentence.
///
/// A name means its bearer, also where it stands in apposition. A pronoun or "the mine" means the
/// only party that fits in the same sentence before it, else the subject or the only fitting party
/// of the sentences before. Where two may be meant, nobody is: a gap is better than a wrong person.
final class Discourse {
  private final Recall recall = new Recall();
  private final Epithets epithets = new Epithets();
  private final Genders genders = new Genders();
  private final Roles roles = new Roles();
  private final RoleNouns sides = new RoleNouns();
  private Optional<Phrases> current = Optional.empty();
  private Optional<Pronouns> pronouns = Optional.empty();
  private Optional<FirstPerson> firstPerson = Optional.empty();
  private Optional<Appositions> appositions = Optional.empty();
  private final LastTold last = new LastTold();
  private Optional<Referent> topic = Optional.empty();

  /// Begins a sentence.
  ///
  /// @param speakers the nouns whose word it is, as far as verbs of saying show
  /// @param deniers those of them who deny something
  void open(Phrases phrases, List<Integer> speakers, List<Integer> deniers) {
    recall.open(speakers);
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

  /// Takes up of what the clauses of a Spanish or Russian sentence speak, which `su`, `свой` and a
  /// dropped subject go back to; not to the "I" of a quotation, which means who says it.
  void topics(List<Clause> clauses) {
    List<Integer> subjects = new ArrayList<>();
    for (Clause clause : clauses) {
      SpanishTopics.of(phrases(), clause).stream()
          .filter(noun -> !firstPerson.orElseThrow().means(phrases().at(noun).word()))
          .forEach(subjects::add);
    }
    pronouns.orElseThrow().topics(subjects, this::of);
  }

  /// Whom a noun means; a pronoun only what fits.
  Optional<Referent> of(int at, Set<String> not, Predicate<EntityType> fits) {
    return phrases()
        .noun(at)
        .filter(Noun::isPronoun)
        .map(noun ->
            Latter.of(phrases(), recall, noun, at)
                .filter(r -> fits.test(r.type()) && !not.contains(r.key()))
                .or(() -> pronoun(noun.word(), at, r -> fits.test(r.type()), not, true)))
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

  /// The only firm, ship or other body that the sentence before names, such as a heading.
  Optional<Referent> onlyBodyBefore() {
    return recall.past().isEmpty()
        ? Optional.empty()
        : Recall.only(
            recall.past().getFirst().all().stream()
                .filter(r -> !r.isPlace() && !r.isDescribed() && r.type() != EntityType.PERSON)
                .toList());
  }

  /// Those named in the sentence before.
  List<Referent> namedBefore() {
    return recall.past().isEmpty() ? List.of() : recall.past().getFirst().all();
  }

  /// The only one that fits in the sentence before a place, or else in the sentence before it.
  Optional<Referent> nearest(int at, Predicate<Referent> fits) {
    List<Referent> here = recall.before(at, fits);
    List<Referent> found = here.isEmpty() ? namedBefore().stream().filter(fits).toList() : here;
    return Recall.only(found).map(r -> recall.fill(r, phrases().text(at, at + 1), at));
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
    last.close();
  }

  /// The only company of the sentence before that this one does not name, or the one it was about.
  ///
  /// @param at where the clause begins; a company that stands before it in its sentence may be
  ///   meant as well
  Optional<Referent> companyBefore(int at) {
    if (!recall.before(at, r -> r.type() == EntityType.COMPANY).isEmpty()) {
      return Optional.empty();
    }
    Set<String> here =
        recall.here().stream().map(m -> m.referent().key()).collect(Collectors.toSet());
    Predicate<Referent> may =
        r -> r.type() == EntityType.COMPANY && !here.contains(r.key()) && !r.isDescribed();
    return recall.past().stream()
        .limit(1)
        .flatMap(past ->
            Recall.only(past.all().stream().filter(may).toList())
                .or(() -> Recall.only(past.subjects().stream().filter(may).toList()))
                .stream())
        .findFirst()
        .map(r -> new Referent(r.meaning(), Optional.of("the company named before")));
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
    Reciprocals.of(word).stream()
        .filter(other -> genders.mayBeCalled(other, of.key()))
        .filter(other -> roles.of(other, bearer.key()).isEmpty())
        .forEach(other -> roles.bears(other, bearer.key(), of));
  }

  /// The firm that the text is about, which "the chairman" leads; it stays the same once it was
  /// taken up so.
  Optional<Referent> topic() {
    if (topic.isEmpty()) {
      topic = recall.topic();
    }
    return topic;
  }

  /// What the text told last of authorities, holders and labels.
  LastTold last() {
    return last;
  }

  private Phrases phrases() {
    return current.orElseThrow();
  }

  private DefiniteNouns definite() {
    return new DefiniteNouns(phrases(), recall, epithets, roles);
  }

  private Optional<Referent> pronoun(
      String word, int at, Predicate<Referent> fits, Set<String> not, boolean whole) {
    if (firstPerson.orElseThrow().means(word)) {
      return firstPerson
          .orElseThrow()
          .of(word, at, this)
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
        .flatMap(noun ->
            Latter.of(phrases(), recall, noun, at)
                .filter(fits)
                .or(() -> pronoun(noun.word(), at, fits, Set.of(), true)));
  }

  /// @param not keys of those who can't be meant, such as the subject of the same clause
  Optional<Referent> of(int at, Set<String> not) {
    Optional<Noun> found = phrases().noun(at);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Noun noun = found.get();
    if (noun.isPronoun()) {
      return Latter.of(phrases(), recall, noun, at)
          .filter(r -> !not.contains(r.key()))
          .or(() -> pronoun(noun.word(), at, _ -> true, not, true));
    }
    if (noun.name().isPresent()) {
      return noun.name().map(Referent::of);
    }
    Optional<Referent> latter = Latter.of(phrases(), recall, noun, at);
    if (latter.isPresent()) {
      return latter.filter(r -> !not.contains(r.key()));
    }
    if (isReachedThrough(noun)) {
      return ownerOf(at, type -> !type.isPlace() && type != EntityType.PERSON, not);
    }
    Optional<Referent> client = client(noun, at);
    if (client.isPresent()) {
      return client
          .filter(r -> !not.contains(r.key()))
          .map(r -> recall.fill(r, phrases().text(noun), at));
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
        .or(() -> definite().of(noun, at, not))
        .or(() -> side(noun, at, not))
        .or(() -> bearer(noun, at, not));
  }

  /// `la abogada de Ana Ruiz dijo que su clienta`: whom the lawyer before it acts for.
  private Optional<Referent> client(Noun noun, int at) {
    boolean may = RoleNouns.isClient(noun);
    for (int i = at - 1; i >= 0 && may; i--) {
      boolean lawyer =
          phrases()
              .noun(i)
              .filter(
                  n -> n.relational().stream().anyMatch(f -> f.relation() == Relation.REPRESENTS))
              .isPresent();
      if (lawyer) {
        // `el abogado del italiano, Hugo Mena, …`: nobody is his own client.
        Set<String> lawyers = of(i).map(Referent::key).map(Set::of).orElse(Set.of());
        return ownerOf(i, type -> !type.isPlace(), lawyers)
            .or(() -> sides.of("client"))
            .filter(r -> !lawyers.contains(r.key()));
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
    boolean client =
        noun.word().matches("(?:doveritel|podzashchitn).*")
            && noun.owner()
                .filter(whose -> whose.noun().isEmpty() && whose.name().isEmpty())
                .isPresent();
    if (phrases().language() == Language.RUSSIAN && (noun.owner().isEmpty() || client)) {
      return sides
          .russian(noun.word())
          .filter(r -> !not.contains(r.key()))
          .map(r -> recall.fill(r, phrases().text(noun), at));
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
        .map(r -> recall.fill(r, phrases().text(noun), at));
  }

  /// Takes up who stood on which side of a claim.
  void rememberSides(Draft draft) {
    sides.learn(draft);
    last.learn(draft);
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
        .map(r -> recall.fill(r, phrases().text(noun), at));
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

  /// Whose a noun is: `X's lawyer`, `his lawyer`, `the lawyer of X`.
  ///
  /// @param fits the types that may be meant
  Optional<Referent> ownerOf(int at, Predicate<EntityType> fits, Set<String> not) {
    Noun noun = phrases().noun(at).orElseThrow();
    if (noun.owner().isPresent()) {
      return ownerOf(noun, at, fits, not);
    }
    return new Complements(phrases())
        .of(at)
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
        : client(noun, at)
            .or(() ->
                definite()
                    .of(
                        noun,
                        at,
                        not,
                        russian && noun.type().filter(t -> t != EntityType.PERSON).isPresent()));
  }

  /// Somebody whom the text only describes: `some forty men`, `a second convoy`; the last one so
  /// described for `the men`.
  Optional<Referent> described(int at) {
    return new Descriptions(phrases(), recall).of(at);
  }
}
