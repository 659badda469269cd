package trasluz.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Grammar.Frame;
import trasluz.report.Phrase.Article;
import trasluz.report.Phrase.Noun;

/// Cuts a sentence into phrases: noun phrases, verbs, and the words and marks between them.
///
/// There is no tagger: closed classes are listed, verbs are those of the tables and words that end
/// as verbs do behind a noun; every other word belongs to a noun phrase. It is wrong about many
/// words, and the rules are written so that a wrong phrase hides a claim rather than making one.
final class Chunker {
  private static final Set<String> SHARED_OUT = Set.of("each", "both", "all");

  private static final Set<String> REFLEXIVES =
      Set.of("himself", "herself", "itself", "themselves");

  static final String MARKS = ",;:—–()\"“”«»?…";

  /// Spanish pronouns before a verb: `lo compró`.
  static final Set<String> CLITICS = Set.of("lo", "la", "los", "las", "le", "les");

  private static final Set<String> SHORT_FOR_TOWN = Set.of("г", "гор", "пос", "с", "д", "пгт");

  private static final List<WordClass> FUNCTIONS =
      List.of(
          WordClass.RELPOSS,
          WordClass.BE,
          WordClass.HAVE,
          WordClass.DO,
          WordClass.MODAL,
          WordClass.WOULD,
          WordClass.WILL,
          WordClass.NEG,
          WordClass.REL,
          WordClass.PREP,
          WordClass.CONJ,
          WordClass.SUB,
          WordClass.INTEND,
          WordClass.REFUSE,
          WordClass.ADV);

  final String text;
  final TextWords words;
  final Language language;
  final Grammar grammar;
  final int from;
  final int to;
  final Map<Integer, Hit> names = new HashMap<>();
  final Map<Integer, DateFinder.Found> dates = new HashMap<>();
  final Map<Integer, Phrase> quantities = new HashMap<>();
  final Set<Integer> cueVerbs;
  final List<Phrase> phrases = new ArrayList<>();

  private final WordShapes shapes;
  private final SpanishClitics clitics;
  private final SpanishTimes times;
  private final EnglishTimes englishTimes;

  /// @param cueVerbs numbers of the words that are verbs of saying
  Chunker(
      String text,
      TextWords words,
      Language language,
      Grammar grammar,
      int from,
      int to,
      Set<Integer> cueVerbs) {
    this.text = text;
    this.words = words;
    this.language = language;
    this.grammar = grammar;
    this.from = from;
    this.to = to;
    this.cueVerbs = cueVerbs;
    this.shapes = new WordShapes(this);
    this.clitics = new SpanishClitics(this);
    this.times = new SpanishTimes(this);
    this.englishTimes = new EnglishTimes(this);
  }

  WordShapes shapes() {
    return shapes;
  }

  List<Phrase> cut(List<Hit> hits, List<DateFinder.Found> found) {
    hits.stream()
        .filter(hit -> !shapes.isOnlyAdjective(hit))
        .forEach(hit -> names.put(hit.from(), hit));
    found.forEach(date -> dates.put(date.from(), date));
    if (from < to) {
      for (QuantityFinder.Quantity quantity :
          QuantityFinder.find(text, startWithSign(), endWithSign())) {
        addQuantity(quantity);
      }
    }
    for (int at = from; at < to; ) {
      addMarks(at);
      at = next(at);
    }
    addMarksAtEnd();
    return List.copyOf(phrases);
  }

  /// The sentence's first word with the sign of a currency before it: `$2 million was paid`.
  private int startWithSign() {
    int start = words.start(from);
    boolean signed = start > 0 && "$€£¥".indexOf(text.charAt(start - 1)) >= 0;
    return signed && language == Language.ENGLISH ? start - 1 : start;
  }

  /// Behind the sentence's last word and the sign of per cent behind it.
  private int endWithSign() {
    int end = words.end(to - 1);
    int sign = text.startsWith(" %", end) ? end + 2 : end + 1;
    return text.startsWith("%", sign - 1) ? sign : end;
  }

  private void addQuantity(QuantityFinder.Quantity quantity) {
    int first = words.firstFrom(quantity.start());
    if (first >= to) {
      // `300mitad`: it begins inside the last word.
      return;
    }
    int end = Math.max(first + 1, words.firstFrom(quantity.end()));
    // `el 40 % restante de Corvo`
    boolean rest =
        end < to && words.start(end) == quantity.end() + 1 && words.folded(end).equals("restante");
    int behind = rest ? end + 1 : end;
    quantities.put(
        first,
        switch (quantity) {
          case QuantityFinder.Percentage p ->
              new Phrase.Percent(first, behind, words.folded(first), p.share());
          case QuantityFinder.Sum s ->
              new Phrase.Money(first, behind, words.folded(first), s.amount());
        });
  }

  private void addMarks(int at) {
    int start = at == from ? words.start(from) : words.end(at - 1);
    if (at == from) {
      return;
    }
    if (isNumberGoingOn(at)) {
      return;
    }
    for (int i = start; i < words.start(at); i++) {
      addMark(at, isDash(i) ? '—' : text.charAt(i));
    }
  }

  /// `X owns Y - or so Z says`: a hyphen between blanks is a dash in English.
  private boolean isDash(int position) {
    return language == Language.ENGLISH
        && text.charAt(position) == '-'
        && Character.isWhitespace(text.charAt(position - 1))
        && position + 1 < text.length()
        && (Character.isWhitespace(text.charAt(position + 1)) || text.charAt(position + 1) == '-');
  }

  /// `31,000`: the comma parts no clauses.
  boolean isNumberGoingOn(int at) {
    return words.start(at) - words.end(at - 1) == 1
        && Character.isDigit(text.charAt(words.end(at - 1) - 1))
        && Character.isDigit(text.charAt(words.start(at)));
  }

  private void addMark(int at, char mark) {
    if (MARKS.indexOf(mark) >= 0) {
      phrases.add(new Phrase.Mark(at, at, String.valueOf(mark == '–' ? '—' : mark)));
    }
  }

  private void addMarksAtEnd() {
    if (to == from) {
      return;
    }
    int end = to < words.size() ? words.start(to) : text.length();
    for (int i = to > from ? words.end(to - 1) : end;
        i < Math.min(end, words.end(to - 1) + 4);
        i++) {
      // `… dijo Ana. «No fue así»`: what opens there belongs to the next sentence.
      boolean next =
          text.charAt(i) == '«' || (language == Language.ENGLISH && text.charAt(i) == '“');
      if (!next) {
        addMark(to, text.charAt(i));
      }
    }
  }

  /// Adds the phrase at a word; the number of the word behind it.
  private int next(int at) {
    Phrase phrase = phrase(at);
    phrases.add(phrase);
    if (language == Language.SPANISH) {
      SpanishClitics.joined(phrase).ifPresent(phrases::add);
      datesInside(phrase);
    }
    return Math.max(at + 1, phrase.to());
  }

  /// `se hizo en 2019 con`: the date inside a verb of several words stands behind it.
  private void datesInside(Phrase phrase) {
    for (int i = phrase.from() + 1; i < phrase.to() && phrase instanceof Phrase.Verb; i++) {
      DateFinder.Found date = dates.get(i);
      if (date != null) {
        String iso =
            switch (words.folded(i - 1)) {
              case "desde" -> date.iso() + "/..";
              case "hasta" -> "../" + date.iso();
              default -> date.iso();
            };
        phrases.add(new Phrase.Date(phrase.to(), phrase.to(), words.folded(i), iso));
      }
    }
  }

  private Phrase phrase(int at) {
    Phrase quantity = quantities.get(at);
    if (quantity != null) {
      return quantity;
    }
    DateFinder.Found date = dates.get(at);
    if (date != null) {
      return new Phrase.Date(at, date.to(), words.folded(at), date.iso());
    }
    if (names.containsKey(at)) {
      return noun(at);
    }
    int behindTime = language == Language.ENGLISH ? englishTimes.behind(at) : times.behind(at);
    if (behindTime > at) {
      return new Phrase.Function(at, behindTime, words.folded(at), WordClass.ADV);
    }
    if (isShortForTown(at)) {
      return new Phrase.Function(at, at + 1, words.folded(at), WordClass.ADV);
    }
    FormTable.Match<Frame> verb =
        shapes.isRussianActionNoun(at)
            ? new FormTable.Match<>(List.of(), at)
            : language == Language.SPANISH
                ? grammar.verbs().at(words, at, to, times::inside)
                : grammar.verbs().at(words, at, to);
    if (language == Language.SPANISH
        && verb.to() - at == 2
        && words.folded(at + 1).equals("desde")
        && dates.containsKey(verb.to())) {
      // `opera desde 2019 la naviera`
      verb = grammar.verbs().at(words, at, at + 1);
    }
    int behindVerb = verb.to();
    if (language == Language.ENGLISH
        && behindVerb - at == 2
        && function(at + 1).filter(f -> f.is(WordClass.ADV) && f.to() > behindVerb).isPresent()) {
      // `is in fact controlled`: the adverb takes the verb's second word.
      verb = grammar.verbs().at(words, at, at + 1);
    }
    boolean afterNounOpener = shapes.isNominalPlace(at) || shapes.opensWithNoun(at);
    boolean longVerb = verb.to() - at > 1;
    boolean spanishNoun =
        language == Language.SPANISH && !longVerb && shapes.spanish().isNounForm(at);
    // `X, managing director of Y`: a noun of two words
    boolean compound =
        language == Language.ENGLISH
            && !longVerb
            && grammar.nouns().at(words, at, to).to() > at + 1;
    boolean owned = !verb.values().isEmpty() && shapes.isOwned(at);
    boolean nominal = shapes.isModifier(at) || owned;
    if (compound || shapes.isSanctions(at) || (!longVerb && nominal)) {
      return noun(at);
    }
    if (language == Language.SPANISH && shapes.spanish().isObligation(at)) {
      return new Phrase.Function(at, at + 1, words.folded(at), WordClass.MODAL);
    }
    Optional<Phrase> plan = language == Language.SPANISH ? plan(at, verb.to()) : Optional.empty();
    if (plan.isPresent()) {
      return plan.get();
    }
    if (!verb.values().isEmpty()
        && !spanishNoun
        && (longVerb || !afterNounOpener)
        && !shapes.isFunctionFirst(at, verb)) {
      return new Phrase.Verb(at, verb.to(), words.folded(at), verb.values());
    }
    return closed(at, verb);
  }

  /// `в г. Краснодаре`, `в пос. Карса`: passed over, like an adverb.
  private boolean isShortForTown(int at) {
    Hit place = names.get(at + 1);
    return language == Language.RUSSIAN
        && place != null
        && place.meaning().type().isPlace()
        && SHORT_FOR_TOWN.contains(words.published(at))
        && words.between(words.end(at), words.start(at + 1)).equals(". ");
  }

  /// `tiene previsto comprar`: more words than the verb that they begin with.
  private Optional<Phrase> plan(int at, int behindVerb) {
    return behindVerb > at + 1
        ? Optional.empty()
        : function(at)
            .filter(found -> found.is(WordClass.INTEND) || found.is(WordClass.MODAL))
            .filter(found -> found.to() > at + 1);
  }

  private Phrase closed(int at, FormTable.Match<Frame> verb) {
    String word = words.folded(at);
    if (shapes.isAboutNumber(at)) {
      return new Phrase.Function(at, at + 1, word, WordClass.ADV);
    }
    if (isMonth(at)) {
      return new Phrase.Function(at, at + 1, word, WordClass.ADV);
    }
    boolean stressed =
        REFLEXIVES.contains(word) && !phrases.isEmpty() && phrases.getLast() instanceof Noun;
    if (stressed) {
      return new Phrase.Function(at, at + 1, word, WordClass.ADV);
    }
    if (language == Language.RUSSIAN && is(WordClass.PRON, at)) {
      // `тот же Краснов`: no pronoun, but a word beside the name.
      Optional<Phrase> longer = function(at).filter(found -> found.to() > at + 1);
      if (longer.isPresent()) {
        return longer.get();
      }
    }
    if (is(WordClass.PRON, at) && !is(WordClass.DET, at) && !is(WordClass.POSS, at)) {
      return pronoun(at);
    }
    if (shapes.isHerAlone(at)
        || (is(WordClass.PRON, at) && is(WordClass.POSS, at) && !shapes.opensPossessed(at))) {
      return pronoun(at);
    }
    if (word.equals("el") && words.published(at).toLowerCase(java.util.Locale.ROOT).equals("él")) {
      return pronoun(at);
    }
    if (isSharedOut(at)) {
      return new Phrase.Function(at, at + 1, word, WordClass.ADV);
    }
    boolean second = language == Language.SPANISH && isNounOpener(at) && isNounOpener(at + 1);
    int counted = second ? at + 2 : at + 1;
    if (language == Language.RUSSIAN && RussianWordCases.isPointing(words, at)) {
      return noun(at);
    }
    if (isNounOpener(at) && (quantities.containsKey(counted) || dates.containsKey(at + 1))) {
      return new Phrase.Function(at, at + 1, word, WordClass.DET);
    }
    if (clitics.isClitic(at)) {
      return pronoun(at);
    }
    Optional<Phrase> function = function(at);
    if (function.isPresent()) {
      return function.get();
    }
    boolean verbBehind = shapes.isThirdPerson(at) || isBehindSe(at);
    if (verbBehind && verb.values().isEmpty()) {
      return new Phrase.Verb(at, at + 1, word, List.of());
    }
    if (shapes.opensWithNoun(at)) {
      return noun(at);
    }
    if (shapes.isBareVerb(at) && verb.values().isEmpty()) {
      return new Phrase.Verb(at, at + 1, word, List.of());
    }
    if (verb.values().isEmpty() && shapes.isGerundWithObject(at)) {
      return new Phrase.Verb(at, at + 1, word, List.of());
    }
    if (shapes.isPluralBehindPreposition(at)) {
      return noun(at);
    }
    boolean spanishNoun =
        language == Language.SPANISH && verb.to() - at == 1 && shapes.spanish().isNounForm(at);
    if (!isNounOpener(at) && !verb.values().isEmpty() && !spanishNoun) {
      return new Phrase.Verb(at, verb.to(), word, verb.values());
    }
    if (!isNounOpener(at) && (cueVerbs.contains(at) || shapes.isVerb(at, true))) {
      return new Phrase.Verb(at, at + 1, word, List.of());
    }
    boolean english = word.endsWith("ly") && word.length() > 4 && !isNounWord(word);
    if (english || word.endsWith("mente") || shapes.isRussianAdverb(at)) {
      return new Phrase.Function(at, at + 1, word, WordClass.ADV);
    }
    return noun(at);
  }

  /// `la firma se limita a vender`: "se" stands before nothing but verbs and other pronouns.
  private boolean isBehindSe(int at) {
    return language == Language.SPANISH
        && at > from
        && words.folded(at - 1).equals("se")
        && words.isAdjacent(at - 1)
        && !words.isCapitalised(at);
  }

  /// `on Tuesday`, `in May`: a day or month that no date could be made of is nobody's name.
  private boolean isMonth(int at) {
    String word = words.folded(at);
    boolean calendar =
        language == Language.ENGLISH
            && at > from
            && words.isCapitalised(at)
            && !names.containsKey(at)
            && DateFinder.isCalendarWord(word)
            && !DateFinder.isRussianMonth(word);
    return calendar
        && (!word.equals("may")
            || is(WordClass.PREP, at - 1)
            || List.of("last", "this", "next", "early", "late").contains(words.folded(at - 1)));
  }

  private Noun pronoun(int at) {
    return new Noun(
        at,
        at + 1,
        words.folded(at),
        Article.PRONOUN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        language == Language.RUSSIAN
            ? RussianEndings.pronoun(RussianWordCases.written(words, at))
            : Set.of());
  }

  /// Whether a word is of a class; `us` is a pronoun and `US` none.
  boolean is(WordClass wordClass, int at) {
    boolean us =
        wordClass == WordClass.PRON
            && language == Language.ENGLISH
            && words.published(at).equals("us");
    return us || grammar.is(wordClass, words.folded(at));
  }

  Optional<Phrase> function(int at) {
    Optional<Phrase> best = contraction(at);
    for (WordClass wordClass : FUNCTIONS) {
      boolean parted =
          language == Language.SPANISH
              && (wordClass == WordClass.REFUSE || wordClass == WordClass.INTEND);
      FormTable.Match<WordClass> match =
          parted
              ? grammar.table(wordClass).at(words, at, to, times::inside)
              : grammar.table(wordClass).at(words, at, to);
      boolean longer = best.isEmpty() || match.to() > best.get().to();
      boolean demonstrative =
          wordClass == WordClass.BE
              && language == Language.SPANISH
              && shapes.spanish().isDemonstrative(at);
      // `el fallo`, `el intento`: a past tense has an accent.
      boolean noun =
          parted
              && match.to() == at + 1
              && words.folded(at).endsWith("o")
              && !words.published(at).endsWith("ó");
      if (!match.values().isEmpty() && longer && !demonstrative && !noun) {
        best =
            Optional.of(
                new Phrase.Function(at, match.to(), wording(at, match, wordClass), wordClass));
      }
    }
    return best;
  }

  /// Spanish prepositions of several words are told by all of them: `en nombre de`.
  private String wording(int at, FormTable.Match<WordClass> match, WordClass wordClass) {
    String word = words.folded(at);
    for (int i = at + 1;
        i < match.to() && wordClass == WordClass.PREP && language == Language.SPANISH;
        i++) {
      word += " " + words.folded(i);
    }
    return word;
  }

  /// Spanish `del` and `al` are a preposition and an article.
  private Optional<Phrase> contraction(int at) {
    if (language != Language.SPANISH) {
      return Optional.empty();
    }
    return switch (words.folded(at)) {
      case "del" -> Optional.of(new Phrase.Function(at, at + 1, "de", WordClass.PREP));
      case "al" -> Optional.of(new Phrase.Function(at, at + 1, "a", WordClass.PREP));
      default -> Optional.empty();
    };
  }

  /// `X and Y each own a half`, `they both work for Z`
  private boolean isSharedOut(int at) {
    return language == Language.ENGLISH
        && SHARED_OUT.contains(words.folded(at))
        && !phrases.isEmpty()
        && phrases.getLast() instanceof Phrase.Noun
        && words.isAdjacent(at)
        && at + 1 < to
        && !names.containsKey(at + 1)
        && !grammar.verbs().at(words, at + 1, to).values().isEmpty();
  }

  boolean isNounOpener(int at) {
    return at < words.size()
        && !isSharedOut(at)
        && (is(WordClass.DET, at) || is(WordClass.NEGDET, at) || is(WordClass.POSS, at));
  }

  boolean isNounWord(String word) {
    return grammar.is(WordClass.KINWORD, word)
        || grammar.is(WordClass.GROUP, word)
        || grammar.is(WordClass.COMPANY, word)
        || grammar.is(WordClass.PERSON, word)
        || grammar.is(WordClass.DOC, word)
        || grammar.is(WordClass.STAKE, word)
        || grammar.nouns().has(word);
  }

  private Noun noun(int start) {
    return language == Language.RUSSIAN
        ? new RussianNounReader(this, start).read()
        : new NounReader(this, start).read();
  }
}
