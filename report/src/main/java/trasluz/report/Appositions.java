package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Article;
import trasluz.report.Phrase.Noun;

/// Reads whom a common noun means by the name that stands in apposition to it.
///
/// @param speakers the nouns whose word the sentence is, which are nobody's apposition
record Appositions(Phrases phrases, List<Integer> speakers) {
  private static final Set<String> CALLED =
      Set.of("called", "named", "llamado", "llamada", "nicknamed", "dubbed");

  private static final Set<String> TITLES =
      Set.of(
          "don",
          "dona",
          "el",
          "la",
          "senor",
          "senora",
          "doctor",
          "doctora",
          "tal",
          "sir",
          "dame",
          "lord",
          "lady",
          "mr",
          "mrs",
          "ms",
          "dr",
          "prof",
          "professor",
          "general",
          "colonel",
          "captain",
          "capt",
          "col",
          "gen",
          "baron",
          "count",
          "rev",
          "father",
          "sister",
          "brother",
          "sheikh");

  private static final Set<String> SEVERAL =
      Set.of("two", "three", "four", "five", "six", "several", "some", "many", "few", "other");

  /// The name behind a noun: `his lawyer, Ana Ruiz,`, `a man called Ana Ruiz`.
  Optional<Referent> apposed(int at) {
    int next = phrases.behindQuotes(at);
    boolean completed =
        (phrases.isWord(next, "of", "de") || isEnglishFor(next))
            && phrases.isNoun(next + 1)
            && phrases
                .noun(at)
                .map(n -> !n.relational().isEmpty() || isSpanishKind(n))
                .orElse(false);
    if (completed) {
      next = phrases.behindQuotes(next + 1);
    }
    if (isWithin(at, next)) {
      // `la apoderada de la firma en Quito, Ana Ruiz,`, `su socio en el bufete, Berto Lanza,`
      next += 2;
    }
    boolean another =
        (phrases.language() == Language.RUSSIAN
                && next == at + 1
                && phrases.noun(at).filter(n -> n.owner().isPresent()).isPresent())
            || (completed && isPersonBehindBody(next));
    if (isCalledNoun(next)) {
      next = phrases.behindQuotes(next);
    }
    boolean comma = (phrases.isMark(next, ",") && !isRussianPaper(at)) || isLabel(at, next);
    boolean called = phrases.isVerb(next) && CALLED.contains(phrases.at(next).word());
    int nameAt = comma || called ? phrases.behindQuotes(next) : next;
    Optional<Noun> name = phrases.noun(nameAt);
    if (name.isEmpty() || name.get().name().isEmpty() || name.get().owner().isPresent()) {
      return Optional.empty();
    }
    Noun apposed = name.get();
    boolean bare =
        apposed.name().map(hit -> hit.from() == apposed.from()).orElse(false)
            || isTitled(apposed)
            || firstWord(apposed).equals("one");
    boolean calledHere = CALLED.contains(apposed.word()) || CALLED.contains(firstWord(apposed));
    boolean closed =
        comma
            && (bare || apposed.article() == Article.DEFINITE || isRussianBearer(at, apposed))
            && closes(phrases.behindQuotes(nameAt));
    boolean place = apposed.name().map(hit -> hit.meaning().type().isPlace()).orElse(true);
    return !place
            && !isAnotherSort(at, apposed)
            && !isSeveral(at, nameAt)
            && (closed || called || calledHere || (another && bare))
        ? apposed.name().map(Referent::of)
        : Optional.empty();
  }

  private boolean isWithin(int at, int next) {
    if (phrases.language() == Language.ENGLISH) {
      // `a trader in Lima, Corvo Oil, sold`
      return phrases.isWord(next, "in", "from")
          && phrases
              .noun(next + 1)
              .flatMap(Noun::name)
              .filter(hit -> hit.meaning().type().isPlace())
              .filter(_ -> phrases.isMark(next + 2, ","))
              .isPresent()
          && phrases
              .noun(at)
              .filter(noun -> noun.name().isEmpty() && noun.article() == Article.INDEFINITE)
              .flatMap(Noun::type)
              .isPresent();
    }
    return phrases.language() == Language.SPANISH
        && phrases.isWord(next, "en")
        && phrases.isNoun(next + 1)
        && phrases.noun(at).filter(n -> !n.relational().isEmpty()).isPresent();
  }

  /// `according to two bankers, Corvo Oil paid`: several are not called by one name.
  private boolean isSeveral(int at, int name) {
    return phrases.language() == Language.ENGLISH
        && !phrases.is(phrases.behindQuotes(name), WordClass.CONJ)
        && phrases
            .noun(at)
            .filter(noun -> noun.name().isEmpty() && noun.word().matches(".*[^s]s"))
            .filter(noun -> SEVERAL.contains(firstWord(noun)))
            .isPresent();
  }

  /// `la presidenta de la cooperativa, Ana Ruiz,`: a person is no cooperative.
  private boolean isAnotherSort(int at, Noun apposed) {
    boolean body =
        phrases
            .noun(at)
            .flatMap(Noun::type)
            .filter(type -> type != EntityType.PERSON && type != EntityType.GROUP)
            .isPresent();
    return phrases.language() == Language.SPANISH
        && body
        && apposed.name().filter(hit -> hit.meaning().type() == EntityType.PERSON).isPresent();
  }

  /// `la gerente de Corvo Ana Ruiz`: two names beside each other are two parties.
  private boolean isPersonBehindBody(int at) {
    return phrases.language() == Language.SPANISH
        && phrases.noun(at - 1).flatMap(Noun::name).isPresent()
        && phrases
            .noun(at)
            .flatMap(Noun::name)
            .filter(hit -> hit.meaning().type() == EntityType.PERSON)
            .isPresent();
  }

  /// `Director de Corvo: Ana Ruiz`, as lists have it.
  private boolean isLabel(int at, int colon) {
    boolean opens = at == 0 || phrases.isMark(at - 1, "—-.;");
    return phrases.language() == Language.SPANISH
        && opens
        && phrases.isMark(colon, ":")
        && phrases.noun(at).filter(noun -> !noun.relational().isEmpty()).isPresent()
        && colon > at + 1;
  }

  /// `по данным реестра, «Кесса» …`: the firm is not called a register.
  private boolean isRussianPaper(int at) {
    return phrases.language() == Language.RUSSIAN
        && speakers.contains(at)
        && phrases.noun(at).flatMap(Noun::type).filter(t -> t == EntityType.PERSON).isEmpty();
  }

  /// `his partner, a dentist named X`: the comma before a noun that is itself called X.
  private boolean isCalledNoun(int comma) {
    int noun = phrases.behindQuotes(comma);
    return phrases.isMark(comma, ",")
        && phrases
            .noun(noun)
            .filter(n -> n.article() == Article.INDEFINITE && n.name().isEmpty())
            .isPresent()
        && phrases.isVerb(noun + 1)
        && CALLED.contains(phrases.at(noun + 1).word());
  }

  /// `Corvo SA, sociedad domiciliada en Lima`.
  private boolean isSpanishBare(Noun noun) {
    return phrases.language() == Language.SPANISH
        && noun.article() == Article.NONE
        && noun.name().isEmpty()
        && noun.type().isPresent();
  }

  /// `un fondo de Montevideo, Tajamar`, `la hija de dos años`: what completes the noun is passed.
  private boolean isSpanishKind(Noun noun) {
    return phrases.language() == Language.SPANISH
        && noun.article() != Article.NONE
        && noun.name().isEmpty()
        && noun.type().isPresent();
  }

  /// `don Rubén Tarquino`, `un tal Rubén Tarquino`: only titles stand before the name.
  private boolean isTitled(Noun noun) {
    int name = noun.name().orElseThrow().from();
    boolean certain = firstWord(noun).matches("una?") && name == noun.from() + 2;
    for (int i = certain ? noun.from() + 1 : noun.from(); i < name; i++) {
      if (!TITLES.contains(phrases.words().folded(i))) {
        return false;
      }
    }
    return true;
  }

  /// `зять Краснова, отставной таможенник Пётр Туман`: whose relative or lawyer it is, and who.
  private boolean isRussianBearer(int at, Noun apposed) {
    int behind = phrases.behindQuotes(phrases.holding(apposed.from()));
    boolean list =
        phrases.isMark(behind, ",")
            && phrases.noun(behind + 1).filter(n -> n.may(RussianCase.NOM)).isPresent();
    return phrases.language() == Language.RUSSIAN
        && !list
        && phrases
            .noun(at)
            .filter(noun -> noun.name().isEmpty() && !noun.relational().isEmpty())
            .filter(noun -> noun.owner().isPresent())
            .filter(noun -> noun.cases().stream().anyMatch(apposed.cases()::contains))
            .isPresent()
        && apposed.type().filter(type -> type == EntityType.PERSON).isPresent()
        && apposed
            .name()
            .filter(hit -> hit.to() == apposed.to())
            .filter(hit -> hit.meaning().type() == EntityType.PERSON)
            .isPresent();
  }

  private String firstWord(Noun noun) {
    return phrases.words().folded(noun.from());
  }

  private boolean closes(int at) {
    return at >= phrases.size() || phrases.isMark(at, ",;:—?)") || phrases.isMark(at, "»”");
  }

  /// `Corvo Ltd, a firm` that something is told of: the name before the comma.
  Optional<Referent> host(Noun noun, int at) {
    int before =
        phrases.language() == Language.SPANISH
            ? phrases.beforeBrackets(at - 1)
            : beforeBrackets(phrases.beforeQuotes(at - 1));
    boolean apposed =
        phrases.isMark(at - 1, ",")
            && (noun.article() == Article.INDEFINITE || isSpanishBare(noun))
            && noun.owner().isEmpty()
            && !speakers.contains(at);
    return apposed
        ? phrases
            .noun(before)
            .filter(n -> n.owner().isEmpty())
            .flatMap(Noun::name)
            .map(Referent::of)
            .filter(r -> !r.isPlace())
        : Optional.empty();
  }

  /// `Corvo Shipping Ltd (Corvo), a firm`: the name before the short one in brackets.
  private int beforeBrackets(int at) {
    boolean brackets =
        phrases.language() == Language.ENGLISH
            && phrases.isMark(at, ")")
            && phrases.isMark(at - 2, "(");
    return brackets ? at - 3 : at;
  }

  /// `counsel for X, Ana`, `an adviser to X, Ana`.
  private boolean isEnglishFor(int at) {
    return phrases.language() == Language.ENGLISH && phrases.isWord(at, "for", "to");
  }
}
