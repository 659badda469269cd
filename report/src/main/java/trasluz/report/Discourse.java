package trasluz.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final int MOST_SENTENCES_BACK = 3;
  private static final int SHORTEST_ROOT = 4;

  private static final Set<String> HE =
      Set.of("he", "him", "his", "himself", "on", "yego", "yemu", "nego", "nyom", "el");
  private static final Set<String> SHE =
      Set.of("she", "her", "herself", "ona", "yeyo", "yey", "ney", "ella");
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> THEY =
      Set.of("they", "them", "their", "oni", "ikh", "ellos", "ellas", "nim", "im");
  private static final Set<String> CALLED =
      Set.of("called", "named", "llamado", "llamada", "nicknamed", "dubbed");

  private static final Set<String> CLOTHES =
      Set.of(
          "uniform",
          "uniforms",
          "fatigues",
          "clothes",
          "camouflage",
          "masks",
          "helmets",
          "uniforme",
          "uniformes");

  private record Mentioned(int phrase, Referent referent) {}

  private record Past(List<Referent> subjects, List<Referent> all) {}

  private final Deque<Past> past = new ArrayDeque<>();
  private final List<Mentioned> here = new ArrayList<>();
  private final Map<String, Referent> pronouns = new HashMap<>();
  private final List<Integer> sources = new ArrayList<>();
  private final List<Integer> denying = new ArrayList<>();
  private final Epithets epithets = new Epithets();
  private Optional<Phrases> current = Optional.empty();
  private Optional<Referent> authority = Optional.empty();

  /// Begins a sentence.
  ///
  /// @param speakers the nouns whose word it is, as far as verbs of saying show
  /// @param deniers those of them who deny something
  void open(Phrases phrases, List<Integer> speakers, List<Integer> deniers) {
    here.clear();
    pronouns.clear();
    sources.clear();
    sources.addAll(speakers);
    denying.clear();
    denying.addAll(deniers);
    current = Optional.of(phrases);
    for (int i = 0; i < phrases.size(); i++) {
      int at = i;
      phrases
          .noun(i)
          .ifPresent(noun -> {
            noun.owner().flatMap(Owner::name).ifPresent(hit -> mention(at, named(hit)));
            noun.name().ifPresent(hit -> mention(at, named(hit)));
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
      if (HE.contains(word) || SHE.contains(word)) {
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

  private void mention(int phrase, Referent referent) {
    here.add(new Mentioned(phrase, referent));
  }

  private static Referent named(Hit hit) {
    return new Referent(hit.meaning(), Optional.empty());
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
    past.addFirst(new Past(subjects, here.stream().map(Mentioned::referent).toList()));
    if (past.size() > MOST_SENTENCES_BACK) {
      past.removeLast();
    }
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
          ? apposed(at)
          : noun.name().map(Discourse::named);
    }
    return apposed(at).or(() -> host(noun, at)).or(() -> taken(noun, at, not));
  }

  /// The name behind a noun: `his lawyer, Ana Ruiz,`, `a man called Ana Ruiz`.
  private Optional<Referent> apposed(int at) {
    Phrases phrases = phrases();
    int next = phrases.behindQuotes(at);
    boolean completed =
        phrases.isWord(next, "of", "de")
            && phrases.isNoun(next + 1)
            && phrases.noun(at).map(n -> !n.relational().isEmpty()).orElse(false);
    if (completed) {
      next = phrases.behindQuotes(next + 1);
    }
    boolean another =
        phrases.language() == Language.RUSSIAN
            && next == at + 1
            && phrases
                .noun(at)
                .filter(n -> RussianNames.isOther(phrases, n) || n.owner().isPresent())
                .isPresent();
    boolean comma = phrases.isMark(next, ",");
    boolean called = phrases.isVerb(next) && CALLED.contains(phrases.at(next).word());
    int nameAt = comma || called ? phrases.behindQuotes(next) : next;
    Optional<Noun> name = phrases.noun(nameAt);
    if (name.isEmpty() || name.get().name().isEmpty() || name.get().owner().isPresent()) {
      return Optional.empty();
    }
    Noun apposed = name.get();
    boolean bare =
        apposed.name().map(hit -> hit.from() == apposed.from()).orElse(false)
            || firstWord(apposed).equals("one");
    boolean calledHere = CALLED.contains(apposed.word()) || CALLED.contains(firstWord(apposed));
    boolean closed =
        comma
            && (bare || apposed.article() == Article.DEFINITE)
            && closes(phrases.behindQuotes(nameAt));
    boolean place = apposed.name().map(hit -> hit.meaning().type().isPlace()).orElse(true);
    return !place && (closed || called || calledHere || (another && bare))
        ? apposed.name().map(Discourse::named)
        : Optional.empty();
  }

  private String firstWord(Noun noun) {
    return phrases().words().folded(noun.from());
  }

  private boolean closes(int at) {
    return at >= phrases().size() || phrases().isMark(at, ",;:—?)") || phrases().isMark(at, "»”");
  }

  /// `Corvo Ltd, a firm` that something is told of: the name before the comma.
  private Optional<Referent> host(Noun noun, int at) {
    Phrases phrases = phrases();
    int before = phrases.beforeQuotes(at - 1);
    boolean apposed =
        phrases.isMark(at - 1, ",")
            && noun.article() == Article.INDEFINITE
            && noun.owner().isEmpty()
            && !sources.contains(at);
    return apposed
        ? phrases
            .noun(before)
            .filter(n -> n.owner().isEmpty())
            .flatMap(Noun::name)
            .map(Discourse::named)
            .filter(r -> !r.isPlace())
        : Optional.empty();
  }

  /// `the mine`: a party already named whose name has the word, or the only one of its type.
  private Optional<Referent> taken(Noun noun, int at, Set<String> not) {
    boolean definite =
        noun.article() == Article.DEFINITE
            || (noun.article() == Article.NONE && phrases().language() == Language.RUSSIAN);
    if (definite && noun.owner().isEmpty()) {
      Optional<Referent> called = epithets.of(phrases(), noun).filter(r -> !not.contains(r.key()));
      if (called.isPresent()) {
        return called.map(r -> fill(r, text(noun), at));
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
    List<Referent> known = new ArrayList<>(before(at, r -> !not.contains(r.key())));
    past.forEach(sentence -> known.addAll(sentence.all().reversed()));
    int most = noun.word().length() > SHORTEST_ROOT ? SHORTEST_ROOT : SHORTEST_ROOT - 1;
    String root = noun.word().substring(0, Math.min(most, noun.word().length()));
    Optional<Referent> byName =
        known.stream()
            .filter(r ->
                r.filled().isEmpty() && !r.isPlace() && nameHas(r, root) && !not.contains(r.key()))
            .findFirst();
    Optional<Referent> found =
        byName.or(() -> nearest(at, r -> r.type() == type && !not.contains(r.key())));
    return found.map(r -> fill(r, filled, at));
  }

  /// The only one that fits in this sentence, or else in the nearest one before that has any.
  private Optional<Referent> nearest(int at, Predicate<Referent> fits) {
    List<Referent> fitting = before(at, fits);
    for (Past sentence : past) {
      if (fitting.isEmpty()) {
        fitting = sentence.all().stream().filter(fits).toList();
      }
    }
    return only(fitting);
  }

  private static boolean nameHas(Referent referent, String root) {
    return root.length() >= SHORTEST_ROOT - 1
        && NameTokens.fold(nameOf(referent)).stream()
            .anyMatch(word ->
                word.startsWith(root) || (word.endsWith(root) && root.length() >= SHORTEST_ROOT));
  }

  private static String nameOf(Referent referent) {
    return switch (referent.meaning()) {
      case Hit.Party party -> party.forms().getFirst().entity().caption();
      case Hit.Somewhere somewhere -> somewhere.form().name();
      case Unlisted unlisted -> unlisted.name();
    };
  }

  private Referent fill(Referent found, String words, int at) {
    Referent filled = new Referent(found.meaning(), Optional.of(words));
    if (here.stream().noneMatch(m -> m.phrase() == at && m.referent().key().equals(found.key()))) {
      mention(at, filled);
    }
    return filled;
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
          ? owner.name().map(Discourse::named).filter(r -> fits.test(r.type()))
          : pronoun(owner.pronoun(), at, r -> fits.test(r.type()), not, false);
    }
    return complement(at)
        .flatMap(other -> of(other, not).or(() -> described(other)))
        .filter(r -> fits.test(r.type()));
  }

  /// `the company's`, `his cousin's`: whom the noun before a possessive means.
  private Optional<Referent> possessor(Noun noun, int at, Set<String> not) {
    return noun.name().isPresent() ? noun.name().map(Discourse::named) : taken(noun, at, not);
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

  /// `if there is a radar, it`: something without a name comes first.
  private boolean isUnnamedThingBefore(int at) {
    for (int i = 0; i < at; i++) {
      boolean thing =
          phrases()
              .noun(i)
              .map(n ->
                  n.article() == Article.INDEFINITE
                      && n.name().isEmpty()
                      && n.type().isEmpty()
                      && n.relational().isEmpty()
                      && !phrases().grammar().is(WordClass.DOC, n.word()))
              .orElse(false);
      if (thing) {
        return true;
      }
    }
    return false;
  }

  private Optional<Referent> pronoun(
      String word, int at, Predicate<Referent> fits, Set<String> not, boolean whole) {
    String kind = kind(word);
    if (kind.equals("it") && whole && isUnnamedThingBefore(at)) {
      return Optional.empty();
    }
    Predicate<Referent> may =
        r -> fits.test(r) && !not.contains(r.key()) && mayBe(kind, r.type()) && !r.isPlace();
    Optional<Referent> again = Optional.ofNullable(pronouns.get(kind)).filter(may);
    Optional<Referent> found = again.or(() -> inSentence(at, may, whole)).or(() -> inPast(at, may));
    found.ifPresent(r -> pronouns.putIfAbsent(kind, r));
    return found.map(r -> fill(r, word, at));
  }

  private static String kind(String word) {
    return HE.contains(word)
        ? "he"
        : SHE.contains(word)
            ? "she"
            : IT.contains(word) ? "it" : THEY.contains(word) ? "they" : word;
  }

  /// English pronouns tell persons from things; Spanish and Russian ones often do not.
  private boolean mayBe(String kind, EntityType type) {
    boolean english = phrases().language() == Language.ENGLISH;
    return switch (kind) {
      case "she" -> type == EntityType.PERSON || type == EntityType.VESSEL || !english;
      case "he" -> type == EntityType.PERSON || !english;
      case "it" -> type != EntityType.PERSON && type != EntityType.GROUP;
      case "they" -> type == EntityType.GROUP;
      case "su",
          "sus",
          "svoy",
          "svoyu",
          "svoyego",
          "svoyemu",
          "svoim",
          "svoyey",
          "quien",
          "lo",
          "le" ->
          true;
      default -> false;
    };
  }

  /// The only one before it in the sentence. A speaker is not taken for certain by a pronoun within
  /// what is said, unless it is the subject there.
  private Optional<Referent> inSentence(int at, Predicate<Referent> may, boolean whole) {
    List<Referent> fitting = before(at, may);
    Optional<Referent> only = only(fitting);
    boolean speaker = only.isPresent() && isAmong(sources, only.get(), at);
    boolean rival =
        !past.isEmpty()
            && past.peekFirst().all().stream()
                .anyMatch(r -> may.test(r) && !r.key().equals(only.map(Referent::key).orElse("")));
    if (only.isPresent() && isUnknownBefore(at)) {
      return Optional.empty();
    }
    // `X denied that he owns`: of two, "he" may as well be the one accused.
    boolean denies = only.isPresent() && isAmong(denying, only.get(), at);
    boolean subject =
        whole && !denies && (phrases().is(at - 1, WordClass.REL) || phrases().isVerb(at - 1));
    return speaker && rival && !subject ? Optional.empty() : only;
  }

  /// `Orvik was helped when his lawyer`: the sentence opens with a word that may be a name.
  private boolean isUnknownBefore(int at) {
    Phrases phrases = phrases();
    Optional<Noun> first = at > 0 ? phrases.noun(0) : Optional.empty();
    return first
            .filter(noun ->
                noun.to() - noun.from() == 1
                    && noun.article() == Article.NONE
                    && noun.name().isEmpty()
                    && noun.type().isEmpty()
                    && noun.relational().isEmpty()
                    && phrases.words().isCapitalised(noun.from()))
            .isPresent()
        && !phrases.is(1, WordClass.PREP);
  }

  private boolean isAmong(List<Integer> speakers, Referent referent, int at) {
    return here.stream()
        .anyMatch(m ->
            m.phrase() < at
                && speakers.contains(m.phrase())
                && m.referent().key().equals(referent.key()));
  }

  private List<Referent> before(int at, Predicate<Referent> may) {
    Map<String, Referent> fitting = new LinkedHashMap<>();
    for (Mentioned mentioned : here) {
      if (mentioned.phrase() < at && may.test(mentioned.referent())) {
        fitting.putIfAbsent(mentioned.referent().key(), mentioned.referent());
      }
    }
    return List.copyOf(fitting.values());
  }

  private Optional<Referent> inPast(int at, Predicate<Referent> may) {
    if (!before(at, may).isEmpty()) {
      return Optional.empty();
    }
    for (Past sentence : past) {
      Optional<Referent> subject = only(sentence.subjects().stream().filter(may).toList());
      if (subject.isPresent()) {
        return subject;
      }
      List<Referent> fitting = sentence.all().stream().filter(may).toList();
      if (!fitting.isEmpty()) {
        return only(fitting);
      }
    }
    return Optional.empty();
  }

  /// The one that all are, if they are one.
  private static Optional<Referent> only(List<Referent> referents) {
    long different = referents.stream().map(Referent::key).distinct().count();
    return different == 1 ? Optional.of(referents.getFirst()) : Optional.empty();
  }

  /// Somebody whom the text only describes: `some forty men`, `a second convoy`; the last one so
  /// described for `the men`.
  Optional<Referent> described(int at) {
    Optional<Noun> found = phrases().noun(at);
    boolean people =
        found
            .flatMap(Noun::type)
            .map(t -> t == EntityType.GROUP || t == EntityType.PERSON)
            .orElse(false);
    if (found.isEmpty() || found.get().isPronoun() || found.get().type().isEmpty()) {
      return Optional.empty();
    }
    if (!people && !isTelling(found.get())) {
      return Optional.empty();
    }
    Noun noun = found.get();
    boolean again = noun.article() == Article.DEFINITE || noun.article() == Article.NEGATIVE;
    Optional<Referent> known = again ? describedBefore(noun.word()) : Optional.empty();
    if (known.isPresent()) {
      return known.map(r -> fill(r, phrases().text(at, at + 1), at));
    }
    String text = withoutArticle(noun, phrases().text(at, end(at)));
    Unlisted meaning = new Unlisted("described " + text, text, found.get().type().orElseThrow());
    Referent referent = new Referent(meaning, Optional.empty());
    mention(at, referent);
    return Optional.of(referent);
  }

  /// `a guard company`, `the state mining office`: so much is said of a body without a name that a
  /// person can tell which is meant; "the office" alone is too little.
  private static boolean isTelling(Noun noun) {
    boolean place = noun.type().orElseThrow().isPlace();
    int own = noun.article() == Article.NONE ? 0 : 1;
    boolean long1 = noun.to() - noun.from() - own > 1;
    return !place && noun.name().isEmpty() && (noun.article() == Article.INDEFINITE || long1);
  }

  private Optional<Referent> describedBefore(String head) {
    List<Referent> known = new ArrayList<>();
    past.forEach(sentence -> known.addAll(sentence.all()));
    return only(
        known.stream()
            .filter(r -> r.isDescribed() && NameTokens.fold(nameOf(r)).contains(head))
            .toList());
  }

  private String withoutArticle(Noun noun, String text) {
    boolean article = noun.article() == Article.DEFINITE || noun.article() == Article.INDEFINITE;
    int first = phrases().words().end(noun.from()) - phrases().words().start(noun.from());
    return article && noun.to() - noun.from() > 1 ? text.substring(first).strip() : text;
  }

  private int end(int at) {
    boolean clothed =
        phrases().isWord(at + 1, "in", "de", "with", "con")
            && phrases().isNoun(at + 2)
            && phrases().noun(at + 2).map(n -> CLOTHES.contains(n.word())).orElse(false);
    return clothed ? at + 3 : at + 1;
  }
}
