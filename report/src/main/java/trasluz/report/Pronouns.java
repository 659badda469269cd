package trasluz.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import trasluz.report.Phrase.Article;
import trasluz.report.Phrase.Noun;

/// Settles whom the pronouns of one sentence mean: the only party that fits before it in the
/// sentence, else the subject or the only fitting party of the sentences before. Where two may be
/// meant, nobody is.
final class Pronouns {
  private static final Set<String> HE =
      Set.of("he", "him", "his", "himself", "on", "yego", "yemu", "nego", "nyom", "nem", "el");

  private static final Set<String> SHE =
      Set.of("she", "her", "herself", "ona", "yeyo", "yeye", "yey", "ney", "yeyu", "neyu", "ella");

  private static final Set<String> OBLIQUE =
      Set.of("yemu", "nemu", "yego", "nego", "yey", "ney", "yeyo", "neyo", "yeye");

  private static final String COMMANDS = "komandu.*|komandova.*";

  /// Verbs of running, which govern the instrumental.
  private static final Pattern RUNS =
      Pattern.compile(
          "(?:komandu|komandova|rukovod|upravlya|vlade|zaved|zapravlya|rasporyazh)(?!shch).*");

  private static final Set<String> IT = Set.of("it", "its", "itself");

  private static final Set<String> THEY =
      Set.of(
          "they", "them", "their", "oni", "ikh", "ellos", "ellas", "nim", "im", "imi", "nimi",
          "nikh");

  private final Phrases phrases;
  private final Recall recall;
  private final Genders genders;
  private final List<Integer> speakers;
  private final List<Integer> deniers;
  private final Map<String, Referent> settled = new HashMap<>();
  private List<Integer> topics = List.of();
  private IntFunction<Optional<Referent>> meaning = _ -> Optional.empty();

  /// @param speakers the nouns whose word it is
  /// @param deniers those of them who deny something
  Pronouns(
      Phrases phrases,
      Recall recall,
      Genders genders,
      List<Integer> speakers,
      List<Integer> deniers) {
    this.phrases = phrases;
    this.recall = recall;
    this.genders = genders;
    this.speakers = List.copyOf(speakers);
    this.deniers = List.copyOf(deniers);
  }

  /// @param subjects nouns that the clauses of the sentence are about
  /// @param referent whom a noun means
  void topics(List<Integer> subjects, IntFunction<Optional<Referent>> referent) {
    topics = List.copyOf(subjects);
    meaning = referent;
  }

  /// `sancionó a Corvo y a su directora`: whose she is stands before `y`.
  private Optional<Referent> joined(String kind, int at, Predicate<Referent> may) {
    int conjunction = phrases.is(at - 1, WordClass.PREP) ? at - 2 : at - 1;
    boolean joined =
        kind.startsWith("su")
            && phrases.language() == Language.SPANISH
            && phrases.isWord(conjunction, "y", "e")
            && phrases.noun(conjunction - 1).flatMap(Noun::name).isPresent();
    return joined
        ? phrases.noun(conjunction - 1).flatMap(Noun::name).map(Referent::of).filter(may)
        : Optional.empty();
  }

  /// The subject nearest before it, to which `su`, `свой` and a dropped subject go back.
  private Optional<Referent> topic(String kind, int at, Predicate<Referent> may) {
    boolean bound =
        kind.startsWith("su") || kind.startsWith("svo") || kind.equals(SpanishClauses.DROPPED);
    return bound
        ? topics.stream()
            .filter(noun -> noun < at)
            .filter(noun -> !kind.startsWith("svo") || isOfOneClause(noun, at) || isOwnWord(at))
            .sorted(Comparator.reverseOrder())
            .flatMap(noun -> meaning.apply(noun).stream())
            .filter(may)
            .findFirst()
        : Optional.empty();
  }

  private boolean isOwnWord(int at) {
    return phrases
        .noun(at)
        .filter(n -> phrases.grammar().is(WordClass.TELLING, n.word()))
        .isPresent();
  }

  /// Whether no mark stands between a subject and a pronoun that goes back to it.
  private boolean isOfOneClause(int subject, int at) {
    return IntStream.range(subject, at).noneMatch(i -> phrases.isMark(i, ",;:—?("));
  }

  /// `La firma no pagó, replicó su portavoz`, where nobody can tell which firm.
  private boolean isOfUnknown(String kind, int at) {
    Optional<Integer> nearest =
        topics.stream().filter(noun -> noun < at).max(Comparator.naturalOrder());
    return kind.startsWith("su")
        && nearest.flatMap(phrases::noun).flatMap(Noun::type).isPresent()
        && nearest.flatMap(noun -> meaning.apply(noun)).isEmpty();
  }

  /// Whether a word is a pronoun for one person.
  static boolean isPersonal(String word) {
    return HE.contains(word) || SHE.contains(word);
  }

  /// `if there is a radar, it`: something without a name comes first.
  private boolean isUnnamedThingBefore(int at) {
    for (int i = 0; i < at; i++) {
      boolean thing =
          phrases
              .noun(i)
              .map(n ->
                  n.article() == Article.INDEFINITE
                      && n.name().isEmpty()
                      && n.type().isEmpty()
                      && n.relational().isEmpty()
                      && !phrases.grammar().is(WordClass.DOC, n.word()))
              .orElse(false);
      if (thing) {
        return true;
      }
    }
    return false;
  }

  Optional<Referent> of(
      String word, int at, Predicate<Referent> fits, Set<String> not, boolean whole) {
    boolean run = isRunByOne(word, at);
    String kind = run ? "he" : kind(word);
    if (kind.equals("it") && whole && isUnnamedThingBefore(at)) {
      return Optional.empty();
    }
    Predicate<Referent> may =
        r ->
            fits.test(r)
                && !not.contains(r.key())
                && !(run && r.type() == EntityType.PERSON)
                && mayBe(kind, r.type())
                && agrees(kind, r)
                && !r.isPlace()
                && (phrases.language() != Language.RUSSIAN
                    || RussianGender.agrees(kind, recall.gender(r)));
    if (run) {
      return isUnnamedThingNear(at)
          ? Optional.empty()
          : inSentence(at, may, whole)
              .or(() -> at == 1 ? recall.inPast(at, may) : Optional.empty())
              .map(r -> recall.fill(r, word, at));
    }
    if (whole && isOfNounBefore(word, at)) {
      return ofNounBefore(at).filter(may).map(r -> recall.fill(r, word, at));
    }
    if (word.startsWith("sobstvenn")) {
      // `по собственному признанию`: only the subject's own.
      return topic(kind, at, may).map(r -> recall.fill(r, word, at));
    }
    Optional<Referent> again =
        Optional.ofNullable(settled.get(kind)).filter(may).map(r -> ofLaterClause(r, at, may));
    if (again.isEmpty() && isOfUnknown(kind, at)) {
      return Optional.empty();
    }
    Optional<Referent> beside = joined(kind, at, may);
    Optional<Referent> found =
        beside.isPresent()
            ? beside
            : again
                .or(() ->
                    topic(kind, at, may)
                        .filter(r -> !isOpen(kind, r, at, may))
                        .filter(r -> !isOvertaken(kind, r, at, may)))
                .or(() -> inSentence(at, may, whole))
                .or(() -> topicNoun(at).flatMap(meaning::apply).filter(may))
                .or(() ->
                    isUnnamedPersonBefore(at)
                        ? Optional.empty()
                        : recall.inPast(at, may, !isObject(kind)));
    found.ifPresent(r -> settled.putIfAbsent(kind, r));
    return found.map(r -> recall.fill(r, word, at));
  }

  /// `dice que jamás le prestó un peso`: the Spanish object is rather whom the sentence before was
  /// about than who said it.
  private boolean isObject(String kind) {
    return phrases.language() == Language.SPANISH && kind.matches("l[eoa]s?");
  }

  /// `судно принадлежит «Кессе», а эксплуатирует его «Лотос»`: behind a verb that opens its clause
  /// the object is what the clause before is about.
  private boolean isOfNounBefore(String word, int at) {
    return phrases.language() == Language.RUSSIAN
        && Set.of("yego", "yeyo", "yeye").contains(word)
        && phrases.isVerb(at - 1)
        && phrases.isWord(at - 2, "a", "i")
        && phrases.isMark(at - 3, ",")
        && ofNoun(at).isPresent();
  }

  private Optional<Referent> ofNounBefore(int at) {
    return ofNoun(at).flatMap(meaning::apply);
  }

  /// `завод выставил счёт, рассказал его инженер`: in Russian a noun that the sentence is about.
  private Optional<Integer> topicNoun(int at) {
    return phrases.language() == Language.RUSSIAN ? ofNoun(at) : Optional.empty();
  }

  private Optional<Integer> ofNoun(int at) {
    return topics.stream()
        .filter(noun -> noun < at - 3)
        .filter(noun ->
            phrases
                .noun(noun)
                .filter(n -> n.type().filter(t -> t != EntityType.PERSON).isPresent())
                .filter(n -> n.name().isEmpty())
                .isPresent())
        .findFirst();
  }

  /// `his partner Luis Mena is richer: Canada sanctioned him`: behind the mark he is whom the
  /// clause before it names, and not whose partner that is.
  private Referent ofLaterClause(Referent settled, int at, Predicate<Referent> may) {
    int mark = at;
    while (mark >= 0 && !phrases.isMark(mark, ";:")) {
      mark--;
    }
    int behind = mark;
    List<Referent> named =
        recall.here().stream()
            .filter(m -> m.phrase() < behind && m.referent().filled().isEmpty())
            .map(Recall.Mentioned::referent)
            .filter(may)
            .toList();
    return phrases.language() == Language.ENGLISH && mark > 0
        ? Recall.only(named).orElse(settled)
        : settled;
  }

  /// `снабжает торговца: фирма перевела ему`: somebody without a name is nearer than anybody of the
  /// sentences before.
  private boolean isUnnamedPersonBefore(int at) {
    for (int i = 0; i < at && phrases.language() == Language.RUSSIAN; i++) {
      Optional<Noun> noun = phrases.noun(i);
      boolean whose =
          noun.flatMap(Noun::owner)
              .flatMap(Phrase.Owner::noun)
              .filter(n -> n.name().isEmpty())
              .flatMap(Noun::type)
              .filter(t -> t == EntityType.PERSON)
              .isPresent();
      boolean own =
          noun.filter(n -> n.name().isEmpty() && !n.isPronoun())
              .flatMap(Noun::type)
              .filter(t -> t == EntityType.PERSON)
              .isPresent();
      // `в банке не согласны: его представитель`
      boolean body =
          speakers.contains(i)
              && noun.filter(n -> n.name().isEmpty() && n.owner().isEmpty())
                  .flatMap(Noun::type)
                  .filter(t -> t == EntityType.COMPANY)
                  .isPresent();
      if (body || ((whose || own) && !speakers.contains(i))) {
        return true;
      }
    }
    return false;
  }

  /// `командует им`: right behind a verb that governs the instrumental `им` is one body or ship,
  /// and not several.
  private boolean isRunByOne(String word, int at) {
    return word.equals("im")
        && phrases.language() == Language.RUSSIAN
        && phrases.isVerb(at - 1)
        && phrases.hasWord(phrases.at(at - 1), RUNS.asMatchPredicate());
  }

  /// `«Кесса» арендует склад; заведует им Зимин`: a thing without a name is nearer than the firm;
  /// but nobody commands a mine.
  private boolean isUnnamedThingNear(int at) {
    boolean commands = phrases.hasWord(phrases.at(at - 1), word -> word.matches(COMMANDS));
    return !commands
        && IntStream.range(0, at - 1)
            .mapToObj(phrases::noun)
            .flatMap(Optional::stream)
            .anyMatch(noun ->
                noun.name().isEmpty()
                    && !noun.isPronoun()
                    && RussianWordCases.written(phrases.words(), noun.to() - 1)
                        .matches(".*[бвгджзклмнпрстфхцчшщьоеу]"));
  }

  private static String kind(String word) {
    if (word.startsWith("sobstvenn")) {
      return "svoy";
    }
    return HE.contains(word)
        ? "he"
        : SHE.contains(word)
            ? "she"
            : IT.contains(word) ? "it" : THEY.contains(word) ? "they" : word;
  }

  private boolean agrees(String kind, Referent referent) {
    return switch (kind) {
      case "he" -> genders.mayBe(referent.key(), false);
      case "she" -> genders.mayBe(referent.key(), true);
      default -> true;
    };
  }

  /// English pronouns tell persons from things; Spanish and Russian ones often do not.
  private boolean mayBe(String kind, EntityType type) {
    boolean english = phrases.language() == Language.ENGLISH;
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
          "la",
          "le",
          SpanishClauses.DROPPED ->
          true;
      default -> false;
    };
  }

  /// The only one before it in the sentence. A speaker is not taken for certain by a pronoun within
  /// what is said, unless it is the subject there.
  private Optional<Referent> inSentence(int at, Predicate<Referent> may, boolean whole) {
    List<Referent> fitting = recall.before(at, may);
    Optional<Referent> only = Recall.only(fitting);
    boolean speaker = only.isPresent() && isAmong(speakers, only.get(), at);
    boolean rival =
        !recall.past().isEmpty()
            && recall.past().peekFirst().all().stream()
                .anyMatch(r -> may.test(r) && !r.key().equals(only.map(Referent::key).orElse("")));
    if (only.isPresent() && isUnknownBefore(at)) {
      return Optional.empty();
    }
    // `X denied that he owns`: of two, "he" may as well be the one accused.
    boolean denies = only.isPresent() && isAmong(deniers, only.get(), at);
    boolean subject =
        whole
            && !denies
            && !phrases.isWord(at, SpanishClauses.DROPPED)
            && (phrases.is(at - 1, WordClass.REL) || phrases.isVerb(at - 1));
    return speaker
            && rival
            && !subject
            && !isConfessed(at)
            && !isToldOfSpeaker(at)
            && !isBehindOwnRemark(at)
        ? Optional.empty()
        : only;
  }

  /// `С Зиминым, добавил Краснов, он не виделся`: right behind the remark he is who makes it.
  private boolean isBehindOwnRemark(int at) {
    return phrases.language() == Language.RUSSIAN
        && phrases.isMark(at - 1, ",")
        && speakers.contains(phrases.beforeQuotes(at - 1))
        && phrases.isVerb(at - 3)
        && phrases.isMark(at - 4, ",");
  }

  /// `Краснов отрицает, что «Кесса» ему платила`: behind another's deed the pronoun of who speaks.
  private boolean isToldOfSpeaker(int at) {
    if (!OBLIQUE.contains(phrases.at(at).word())) {
      return false;
    }
    for (int i = at - 1; i > 1 && !phrases.isMark(i, ";:—?"); i--) {
      if (phrases.is(i, WordClass.SUB)) {
        return phrases.isMark(i - 1, ",")
            && phrases.isVerb(i - 2)
            && IntStream.range(i, at).anyMatch(phrases::isNoun);
      }
    }
    return false;
  }

  /// `Orvik was helped when his lawyer`: the sentence opens with a word that may be a name.
  private boolean isUnknownBefore(int at) {
    Optional<Noun> first = at > 0 ? phrases.noun(0) : Optional.empty();
    return first
            .filter(noun ->
                noun.to() - noun.from() == 1
                    && noun.article() == Article.NONE
                    && noun.name().isEmpty()
                    && noun.type().isEmpty()
                    && noun.relational().isEmpty()
                    && phrases.words().isCapitalised(noun.from())
                    && !isRussianAdjective(noun))
            .isPresent()
        && !phrases.is(1, WordClass.PREP);
  }

  /// `Второй участник`: what opens the sentence is no name.
  private boolean isRussianAdjective(Noun noun) {
    return phrases.language() == Language.RUSSIAN
        && RussianEndings.isAdjective(RussianWordCases.written(phrases.words(), noun.from()));
  }

  /// `cree que volverá`: it may as well be somebody of the sentence before who comes back.
  private boolean isOpen(String kind, Referent topic, int at, Predicate<Referent> may) {
    return kind.equals(SpanishClauses.DROPPED)
        && topic.type() == EntityType.PERSON
        && isAmong(speakers, topic, at)
        && !isConfessed(at)
        && recall.past().stream()
            .limit(1)
            .flatMap(past -> past.all().stream())
            .filter(r -> may.test(r) && !r.key().equals(topic.key()))
            .anyMatch(r -> !isNamedBehind(r, at));
  }

  /// `aseguró que no conoce a Ana`: she whom the verb has behind it is not who does it.
  private boolean isNamedBehind(Referent referent, int at) {
    return recall.here().stream()
        .anyMatch(m -> m.phrase() > at && m.referent().key().equals(referent.key()));
  }

  /// `la ONG denunció que Corvo ensucia el río y que su gerente`: behind who says it another stands
  /// nearer.
  private boolean isOvertaken(String kind, Referent topic, int at, Predicate<Referent> may) {
    boolean speaker = kind.startsWith("su") && isAmong(speakers, topic, at);
    int said =
        recall.here().stream()
            .filter(m -> m.phrase() < at && m.referent().key().equals(topic.key()))
            .mapToInt(Recall.Mentioned::phrase)
            .max()
            .orElse(at);
    return speaker
        && recall.here().stream()
            .anyMatch(m -> m.phrase() > said && m.phrase() < at && may.test(m.referent()));
  }

  /// `reconoció que cobró`, `negó que hubiera cobrado`: what somebody admits or denies to have been
  /// done is what he did himself, where no spokesman says so.
  private boolean isConfessed(int at) {
    boolean denied =
        (phrases.isVerb(at - 2) || phrases.is(at - 2, WordClass.REFUSE))
            && phrases.at(at - 2).word().matches("(neg|nieg|rechaz|desm).*")
            && phrases.noun(at - 3).filter(noun -> noun.relational().isEmpty()).isPresent()
            && phrases.isWord(at + 1, "haya", "hubiera", "hubiese");
    boolean admitted =
        phrases.isVerb(at - 2) && phrases.at(at - 2).word().matches("(reconoc|admit|confes|jur).*");
    return phrases.isWord(at - 1, "que") && (admitted || denied);
  }

  private boolean isAmong(List<Integer> speakers, Referent referent, int at) {
    return recall.here().stream()
        .anyMatch(m ->
            m.phrase() < at
                && speakers.contains(m.phrase())
                && m.referent().key().equals(referent.key()));
  }
}
