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

  private final Recall recall = new Recall();
  private final Epithets epithets = new Epithets();
  private Optional<Phrases> current = Optional.empty();
  private Optional<Pronouns> pronouns = Optional.empty();
  private Optional<Appositions> appositions = Optional.empty();
  private Optional<Referent> authority = Optional.empty();

  /// Begins a sentence.
  ///
  /// @param speakers the nouns whose word it is, as far as verbs of saying show
  /// @param deniers those of them who deny something
  void open(Phrases phrases, List<Integer> speakers, List<Integer> deniers) {
    recall.open();
    current = Optional.of(phrases);
    pronouns = Optional.of(new Pronouns(phrases, recall, speakers, deniers));
    appositions = Optional.of(new Appositions(phrases, List.copyOf(speakers)));
    for (int i = 0; i < phrases.size(); i++) {
      int at = i;
      phrases
          .noun(i)
          .ifPresent(noun -> {
            noun.owner()
                .flatMap(Owner::name)
                .ifPresent(hit -> recall.mention(at, Referent.of(hit)));
            noun.name().ifPresent(hit -> recall.mention(at, Referent.of(hit)));
          });
    }
    epithets.learn(phrases);
    if (phrases.language() == Language.ENGLISH) {
      settlePersons(phrases);
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
    }
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

  /// Ends the sentence; what it named may be taken up by the next.
  void close(List<Clause> clauses) {
    List<Referent> subjects = new ArrayList<>();
    for (Clause clause : clauses) {
      boolean relative = phrases().is(clause.group() - 1, WordClass.REL);
      if (subjects.isEmpty() && !relative) {
        clause.subjects().forEach(argument -> of(argument.noun()).ifPresent(subjects::add));
      }
    }
    recall.close(subjects);
  }

  /// The authority that the text last said designates somebody.
  Optional<Referent> authority() {
    return authority.map(a -> new Referent(a.meaning(), Optional.of("the authority named before")));
  }

  void remember(Referent designating) {
    authority = Optional.of(designating);
  }

  private Phrases phrases() {
    return current.orElseThrow();
  }

  private Optional<Referent> pronoun(
      String word, int at, Predicate<Referent> fits, Set<String> not, boolean whole) {
    return pronouns.orElseThrow().of(word, at, fits, not, whole);
  }

  /// Whom a noun of the sentence means.
  Optional<Referent> of(int at) {
    return of(at, Set.of());
  }

  /// @param not keys of those who can't be meant, such as the subject of the same clause
  Optional<Referent> of(int at, Set<String> not) {
    Optional<Noun> found = phrases().noun(at);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Noun noun = found.get();
    if (noun.isPronoun()) {
      return pronoun(noun.word(), at, _ -> true, not, true);
    }
    if (noun.name().isPresent()) {
      return RussianNames.isOther(phrases(), noun)
          ? appositions.orElseThrow().apposed(at)
          : noun.name().map(Referent::of);
    }
    return appositions
        .orElseThrow()
        .apposed(at)
        .or(() -> appositions.orElseThrow().host(noun, at))
        .or(() -> taken(noun, at, not));
  }

  /// `the mine`: a party already named whose name has the word, or the only one of its type.
  private Optional<Referent> taken(Noun noun, int at, Set<String> not) {
    boolean definite =
        noun.article() == Article.DEFINITE
            || (noun.article() == Article.NONE && phrases().language() == Language.RUSSIAN);
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
    Optional<Referent> byName =
        known.stream()
            .filter(r ->
                r.filled().isEmpty() && !r.isPlace() && nameHas(r, root) && !not.contains(r.key()))
            .findFirst();
    Optional<Referent> found =
        byName.or(() -> recall.nearest(at, r -> r.type() == type && !not.contains(r.key())));
    return found.map(r -> recall.fill(r, filled, at));
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
      Owner owner = noun.owner().get();
      if (owner.noun().isPresent()) {
        return possessor(owner.noun().get(), at, not).filter(r -> fits.test(r.type()));
      }
      return owner.name().isPresent()
          ? owner.name().map(Referent::of).filter(r -> fits.test(r.type()))
          : pronoun(owner.pronoun(), at, r -> fits.test(r.type()), not, false);
    }
    return complement(at)
        .flatMap(other -> of(other, not).or(() -> described(other)))
        .filter(r -> fits.test(r.type()));
  }

  /// `the company's`, `his cousin's`: whom the noun before a possessive means.
  private Optional<Referent> possessor(Noun noun, int at, Set<String> not) {
    return noun.name().isPresent() ? noun.name().map(Referent::of) : taken(noun, at, not);
  }

  private String text(Noun noun) {
    TextWords words = phrases().words();
    return words.between(words.start(noun.from()), words.end(noun.to() - 1));
  }

  /// The noun that completes another: behind "of", past "30 % of"; in Russian the next one.
  private Optional<Integer> complement(int at) {
    Phrases phrases = phrases();
    if (phrases.language() == Language.RUSSIAN) {
      int next = phrases.behindQuotes(at);
      boolean adjacent = next == at + 1 || phrases.isMark(at + 1, "«");
      return adjacent && phrases.isNoun(next) ? Optional.of(next) : Optional.empty();
    }
    if (!phrases.isWord(at + 1, "of", "de", "for", "to", "at", "in")) {
      return Optional.empty();
    }
    int next = at + 2;
    boolean share = phrases.has(next) && phrases.at(next) instanceof Phrase.Percent;
    if (share && phrases.isWord(next + 1, "of", "de")) {
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
