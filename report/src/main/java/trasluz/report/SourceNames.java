package trasluz.report;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.report.Phrase.Noun;

/// Names the party whose word something is: its entity where the text names it, else its words.
final class SourceNames {
  /// `по утверждению бывшего бухгалтера`: by what word it is told, before whose word it is.
  private static final Pattern TELLING =
      Pattern.compile(
          "(?U)^(?:(?i:переда\\w+|пересказ\\w+|повторя\\w+|цитиру\\w+) слова|слов(?:ам|а)?|утверждени\\p{L}+|версии|мнению|признани\\p{L}+|свидетельств\\p{L}+|заявлени\\p{L}+"
              + "|оценк\\p{L}+|рассказ\\p{L}+|показани\\p{L}+|сведения\\p{L}*|данным|информации|сообщени\\p{L}+)"
              + "\\s+(?=\\p{L})");

  /// In phrases, what may stand between a post and the name of who holds it.
  private static final int LONGEST_POST = 4;

  private final Phrases phrases;
  private final Discourse discourse;

  SourceNames(Phrases phrases, Discourse discourse) {
    this.phrases = phrases;
    this.discourse = discourse;
  }

  /// The number of a paragraph that stands with its first words: `3/ Source B`.
  private static final Pattern NUMBERED = Pattern.compile("^\\d+[/).]\\s*(?=\\p{L})");

  /// `бюллетень «Вестник»`, `журнал «Кран»`: a paper that has a name only reports.
  static boolean isPeriodical(Phrases phrases, Noun noun) {
    return phrases.language() == Language.RUSSIAN
        && noun.word().matches("(?:byulleten|zhurnal|vestnik|yezhenedelnik|al?manakh).*")
        && noun.name()
            .or(() -> noun.owner().flatMap(Phrase.Owner::name))
            .filter(hit -> hit.meaning().type() != EntityType.PUBLIC_BODY)
            .isPresent();
  }

  /// The words that name a source: `Director of the mill`.
  static String words(Phrases phrases, int noun) {
    int end = new SourceLabel(phrases).end(noun);
    boolean spanish = phrases.language() == Language.SPANISH;
    while (phrases.is(end, WordClass.PREP)
        && phrases.isNoun(end + 1)
        && end < noun + 4
        && !(spanish && phrases.isWord(end, "por", "a", "desde", "hasta", "tras", "segun"))) {
      end += 2;
    }
    String told = NUMBERED.matcher(phrases.text(noun, end)).replaceFirst("");
    return phrases.language() == Language.RUSSIAN ? nominative(phrases, noun, told) : told;
  }

  /// `по словам двух докеров` are two dockers.
  private static String nominative(Phrases phrases, int noun, String told) {
    String whose = TELLING.matcher(told).replaceFirst("");
    int before = phrases.at(noun).from() - 1;
    Optional<RussianCase> stands =
        whose.equals(told)
            ? Optional.of(before)
                .filter(word -> word >= 0)
                .map(phrases.words()::published)
                .flatMap(RussianDictionaryForm::governed)
            : Optional.of(RussianCase.GEN);
    return stands.map(from -> RussianDictionaryForm.of(whose, from)).orElse(whose);
  }

  String of(int noun, ReportEntities entities) {
    int holder = named(holder(noun));
    Optional<Referent> referent = discourse.of(holder).filter(r -> isAlike(holder, r));
    boolean itself =
        phrases.noun(holder).map(n -> n.isPronoun() || n.name().isPresent()).orElse(false);
    if (referent.isPresent()
        && (itself || isKnownBody(holder) || referent.get().filled().isEmpty())) {
      return entities.id(referent.get().meaning());
    }
    Optional<Referent> teller = teller(holder);
    if (teller.isPresent()) {
      return entities.id(teller.get().meaning());
    }
    Optional<Referent> plaintiff = plaintiff(holder);
    if (plaintiff.isPresent()) {
      return entities.id(plaintiff.get().meaning());
    }
    String told = words(phrases, holder);
    // A Spanish subject that only the ending of its verb tells, and nobody knows.
    return told.isBlank() ? Proposal.Stance.UNNAMED : told;
  }

  /// Of `according to two bankers, Corvo paid` the firm is not what the bankers are called.
  private boolean isAlike(int holder, Referent referent) {
    boolean russian = phrases.language() == Language.RUSSIAN;
    boolean person =
        phrases.language() != Language.SPANISH
            && phrases
                .noun(holder)
                .filter(noun -> noun.name().isEmpty() && (russian || noun.owner().isEmpty()))
                .flatMap(Noun::type)
                .filter(type -> type == EntityType.PERSON || type == EntityType.GROUP)
                .isPresent();
    return !person
        || referent.type() == EntityType.PERSON
        || referent.type() == EntityType.GROUP
        || referent.isDescribed();
  }

  /// `the lender said`: in English a body is called so whom the text has named.
  private boolean isKnownBody(int noun) {
    return phrases.language() != Language.RUSSIAN
        && phrases
            .noun(noun)
            .filter(n -> n.article() == Phrase.Article.DEFINITE && n.owner().isEmpty())
            .flatMap(Phrase.Noun::type)
            .filter(type -> type == EntityType.COMPANY || isKnownPerson(type, noun))
            .isPresent();
  }

  /// `la abogada dijo`: in Spanish she whom the text has called so.
  private boolean isKnownPerson(EntityType type, int noun) {
    return phrases.language() == Language.SPANISH
        && type == EntityType.PERSON
        && !phrases.isWord(noun + 1, "de", "que")
        && !phrases.grammar().is(WordClass.ANYPERSON, phrases.at(noun).word());
  }

  /// Whose telling it is: `in her telling`, `по его словам`.
  private Optional<Referent> teller(int noun) {
    return phrases
        .noun(noun)
        .filter(n -> n.owner().isPresent())
        .filter(n ->
            phrases.grammar().is(WordClass.TELLING, n.word())
                || new EnglishSpeakers(phrases).claimant(noun).filter(at -> at == noun).isPresent())
        .flatMap(n ->
            discourse
                .ownerOf(noun, type -> mayTell(n, type), Set.of())
                .or(() -> teller(n, phrases.beforeQuotes(noun - 2), noun - 2)));
  }

  /// `Краснов, по его словам, не встречался`: where two may be meant, the one right before the
  /// remark.
  private Optional<Referent> teller(Noun telling, int before, int comma) {
    String pronoun = telling.owner().map(Phrase.Owner::pronoun).orElse("");
    boolean woman = pronoun.matches("yey?[eo]|yeyo");
    return phrases
        .noun(before)
        .filter(_ -> phrases.language() == Language.RUSSIAN && phrases.isMark(comma, ","))
        .filter(noun -> woman || pronoun.equals("yego"))
        .filter(noun -> noun.may(RussianCase.NOM) && noun.name().isPresent())
        .filter(
            noun -> RussianGender.of(phrases, noun).filter(g -> (g == 'f') == woman).isPresent())
        .flatMap(_ -> discourse.of(before))
        .filter(who -> who.type() == EntityType.PERSON);
  }

  /// `по её словам`: in Russian a pronoun means a person who speaks, and no firm.
  private boolean mayTell(Noun telling, EntityType type) {
    boolean pronoun =
        telling.owner().filter(o -> o.name().isEmpty() && o.noun().isEmpty()).isPresent();
    boolean russian = phrases.language() == Language.RUSSIAN;
    return (russian && pronoun) ? type == EntityType.PERSON : !type.isPlace();
  }

  /// Whose word a complaint or a letter is: `its complaint alleges`.
  private Optional<Referent> plaintiff(int noun) {
    boolean owned =
        phrases.language() == Language.ENGLISH
            && phrases
                .noun(noun)
                .filter(n -> n.owner().isPresent())
                .filter(n -> phrases.grammar().is(WordClass.CLAIMDOC, n.word()))
                .isPresent();
    return owned ? discourse.ownerOf(noun, type -> !type.isPlace(), Set.of()) : Optional.empty();
  }

  /// `сообщил директор терминала «Хазар» Рамиз Орлов`, `эксперт по лесной торговле Анна Лим`: the
  /// name behind what says who speaks.
  private int named(int source) {
    Set<RussianCase> cases = phrases.noun(source).map(Noun::cases).orElse(Set.of());
    boolean role =
        phrases.language() == Language.RUSSIAN
            && phrases
                .noun(source)
                .filter(noun -> noun.name().isEmpty() && !noun.isPronoun())
                .filter(noun ->
                    !noun.relational().isEmpty()
                        || noun.type().filter(type -> type == EntityType.PERSON).isPresent())
                .isPresent();
    int at = phrases.behindQuotes(source);
    for (int i = 0; role && i < LONGEST_POST; i++) {
      boolean person =
          phrases
              .noun(at)
              .filter(noun -> noun.cases().stream().anyMatch(cases::contains))
              .flatMap(Noun::name)
              .filter(hit ->
                  hit.to() - hit.from() > 1
                      && (hit.meaning().type() != EntityType.COMPANY || isSurname(hit.to() - 1)))
              .filter(hit -> phrases.words().published(hit.from()).matches("\\p{Lu}\\p{Ll}+"))
              .isPresent();
      if (person) {
        return at;
      }
      boolean more =
          phrases.is(at, WordClass.PREP)
              || phrases
                  .noun(at)
                  .filter(noun -> noun.name().isEmpty() && !noun.may(RussianCase.NOM))
                  .isPresent();
      if (!more) {
        return source;
      }
      at = phrases.behindQuotes(at);
    }
    return source;
  }

  /// What a name behind a post ends in, though a firm stands behind its comma.
  private boolean isSurname(int word) {
    return phrases.words().published(word).matches("\\p{Lu}\\p{Ll}+(?:ов|ев|ин|ын)а?");
  }

  /// Whose document it is: of `filings at X's registry` the registry, of `el parte del agente` the
  /// agent.
  private int holder(int source) {
    int register = source + 2;
    if (phrases.language() == Language.RUSSIAN
        && phrases.isWord(source + 1, "iz")
        && phrases.isNoun(register)
        && phrases.hasWord(
            phrases.at(source), word -> word.matches("vypisk.*|vypisok|dannym|dannykh"))
        && phrases.hasWord(
            phrases.at(register), word -> phrases.grammar().is(WordClass.REGISTER, word))) {
      // `выписка из реестра`
      return register;
    }
    boolean held =
        phrases.isWord(source + 1, "at", "of", "from", "with", "de", "en")
            && phrases.isNoun(source + 2);
    if (!held || phrases.noun(source).map(noun -> noun.name().isPresent()).orElse(true)) {
      return source;
    }
    Noun other = phrases.noun(source + 2).orElseThrow();
    boolean body =
        other.name().map(hit -> hit.meaning().type() == EntityType.PUBLIC_BODY).orElse(false);
    boolean office = other.type().filter(t -> t == EntityType.PUBLIC_BODY).isPresent();
    boolean person = other.type().filter(t -> t == EntityType.PERSON).isPresent();
    boolean document = phrases.grammar().is(WordClass.DOC, phrases.at(source).word());
    return document && (body || office || person) ? source + 2 : source;
  }
}
