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
  static final String MARKS = ",;:—–()\"“”«»?…";

  static final Set<String> RUSSIAN_NUMBERS =
      Set.of(
          "dva",
          "dve",
          "tri",
          "chetyre",
          "pyat",
          "shest",
          "sem",
          "vosem",
          "devyat",
          "desyat",
          "dvenadtsat",
          "pyatnadtsat",
          "dvadtsat",
          "tridtsat",
          "sorok",
          "pyatdesyat",
          "shestdesyat",
          "sto",
          "dvoye",
          "troye",
          "chetvero",
          "pyatero",
          "neskolko",
          "okolo");
  private static final Set<String> ROUGHLY = Set.of("about", "around", "over", "some", "under");
  private static final Set<String> NUMBERS =
      Set.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "fifteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety",
          "a",
          "hundred",
          "thousand");

  /// Spanish pronouns before a verb: `lo compró`.
  static final Set<String> CLITICS = Set.of("lo", "la", "los", "las", "le", "les");

  /// Words that only a verb follows.
  private static final List<WordClass> BEFORE_VERBS =
      List.of(WordClass.MODAL, WordClass.WOULD, WordClass.DO, WordClass.HAVE, WordClass.WILL);

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
  private final int from;
  final int to;
  final Map<Integer, Hit> names = new HashMap<>();
  final Map<Integer, DateFinder.Found> dates = new HashMap<>();
  final Map<Integer, Phrase> quantities = new HashMap<>();
  final Set<Integer> cueVerbs;
  private final List<Phrase> phrases = new ArrayList<>();

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
  }

  List<Phrase> cut(List<Hit> hits, List<DateFinder.Found> found) {
    hits.forEach(hit -> names.put(hit.from(), hit));
    found.forEach(date -> dates.put(date.from(), date));
    if (from < to) {
      for (QuantityFinder.Quantity quantity :
          QuantityFinder.find(text, words.start(from), words.end(to - 1))) {
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

  private void addQuantity(QuantityFinder.Quantity quantity) {
    int first = words.firstFrom(quantity.start());
    int behind = Math.max(first + 1, words.firstFrom(quantity.end()));
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
      addMark(at, text.charAt(i));
    }
  }

  /// `31,000`: the comma parts no clauses.
  private boolean isNumberGoingOn(int at) {
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
      addMark(to, text.charAt(i));
    }
  }

  /// Adds the phrase at a word; the number of the word behind it.
  private int next(int at) {
    Phrase phrase = phrase(at);
    phrases.add(phrase);
    return Math.max(at + 1, phrase.to());
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
    FormTable.Match<Frame> verb = grammar.verbs().at(words, at, to);
    boolean afterNounOpener = isNominalPlace(at) || opensWithNoun(at);
    boolean longVerb = verb.to() - at > 1;
    if (!verb.values().isEmpty() && (longVerb || !afterNounOpener) && !isFunctionFirst(at, verb)) {
      return new Phrase.Verb(at, verb.to(), words.folded(at), verb.values());
    }
    return closed(at, verb);
  }

  /// `has` is a verb of a relation only where no participle follows; `licence` behind an article is
  /// a noun.
  private boolean isFunctionFirst(int at, FormTable.Match<Frame> verb) {
    if (verb.to() - at > 1 || !grammar.is(WordClass.HAVE, words.folded(at))) {
      return false;
    }
    int next = at + 1;
    while (next < to && (is(WordClass.ADV, next) || is(WordClass.NEG, next))) {
      next++;
    }
    boolean nominal =
        next < to
            && (is(WordClass.DET, next)
                || is(WordClass.NEGDET, next)
                || is(WordClass.POSS, next)
                || quantities.containsKey(next));
    return !nominal || (next > at + 1 && is(WordClass.NEG, at + 1) && !nominal);
  }

  private boolean isNominalPlace(int at) {
    if (at == from || phrases.isEmpty() || phrases.getLast().to() != at) {
      return false;
    }
    return phrases.getLast().is(WordClass.PREP)
        && language == Language.ENGLISH
        && !words.folded(at).endsWith("ing");
  }

  /// `Ship trackers say`: a bare form that opens a sentence is a noun where it may be one.
  private boolean opensWithNoun(int at) {
    return at == from
        && language == Language.ENGLISH
        && grammar.typeOf(words.folded(at)).isPresent();
  }

  /// `about ninety men`, `around 300 tonnes`: the word says how many.
  private boolean isAboutNumber(int at) {
    return language == Language.ENGLISH
        && ROUGHLY.contains(words.folded(at))
        && at + 1 < to
        && words.isAdjacent(at)
        && !dates.containsKey(at + 1)
        && (Character.isDigit(words.published(at + 1).charAt(0))
            || NUMBERS.contains(words.folded(at + 1)));
  }

  /// A word in -s behind `it`, `who` or a name, before what a verb governs: `Ana heads the bank`.
  private boolean isThirdPerson(int at) {
    String word = words.folded(at);
    boolean shaped =
        language == Language.ENGLISH
            && word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !words.isCapitalised(at)
            && !phrases.isEmpty()
            && phrases.getLast().to() == at
            && words.isAdjacent(at - 1);
    if (!shaped || at + 1 >= to) {
      return false;
    }
    Phrase before = phrases.getLast();
    boolean pronoun = before instanceof Noun noun && noun.isPronoun();
    boolean named =
        before instanceof Noun noun
            && noun.name().filter(hit -> hit.to() == at).isPresent()
            && (isNounOpener(at + 1)
                || is(WordClass.PREP, at + 1)
                || names.containsKey(at + 1)
                || quantities.containsKey(at + 1));
    return (pronoun || named || before.is(WordClass.REL)) && grammar.typeOf(word).isEmpty();
  }

  private Phrase closed(int at, FormTable.Match<Frame> verb) {
    String word = words.folded(at);
    if (isAboutNumber(at)) {
      return new Phrase.Function(at, at + 1, word, WordClass.ADV);
    }
    boolean stressed =
        word.matches("himself|herself|itself|themselves")
            && !phrases.isEmpty()
            && phrases.getLast() instanceof Noun;
    if (stressed) {
      return new Phrase.Function(at, at + 1, word, WordClass.ADV);
    }
    if (is(WordClass.PRON, at) && !is(WordClass.DET, at) && !is(WordClass.POSS, at)) {
      return pronoun(at);
    }
    if (is(WordClass.PRON, at) && is(WordClass.POSS, at) && !opensPossessed(at)) {
      return pronoun(at);
    }
    if (word.equals("el") && words.published(at).toLowerCase(java.util.Locale.ROOT).equals("él")) {
      return pronoun(at);
    }
    if (isNounOpener(at) && (quantities.containsKey(at + 1) || dates.containsKey(at + 1))) {
      return new Phrase.Function(at, at + 1, word, WordClass.DET);
    }
    if (isClitic(at)) {
      return pronoun(at);
    }
    Optional<Phrase> function = function(at);
    if (function.isPresent()) {
      return function.get();
    }
    if (isThirdPerson(at) && verb.values().isEmpty()) {
      return new Phrase.Verb(at, at + 1, word, List.of());
    }
    if (opensWithNoun(at)) {
      return noun(at);
    }
    if (isBareVerb(at) && verb.values().isEmpty()) {
      return new Phrase.Verb(at, at + 1, word, List.of());
    }
    if (!isNounOpener(at) && !verb.values().isEmpty()) {
      return new Phrase.Verb(at, verb.to(), word, verb.values());
    }
    if (!isNounOpener(at) && (cueVerbs.contains(at) || isVerb(at, true))) {
      return new Phrase.Verb(at, at + 1, word, List.of());
    }
    boolean english = word.endsWith("ly") && word.length() > 4 && !isNounWord(word);
    if (english || word.endsWith("mente")) {
      return new Phrase.Function(at, at + 1, word, WordClass.ADV);
    }
    return noun(at);
  }

  /// `la vendería`: before a verb in the conditional, past or future the article is a pronoun.
  private boolean isClitic(int at) {
    if (language != Language.SPANISH || !CLITICS.contains(words.folded(at)) || at + 1 >= to) {
      return false;
    }
    String next = words.published(at + 1).toLowerCase(java.util.Locale.ROOT);
    boolean finite =
        next.endsWith("ó")
            || next.endsWith("ía")
            || next.endsWith("ían")
            || next.endsWith("aron")
            || next.endsWith("ieron")
            || next.endsWith("aba");
    boolean known =
        !grammar.verbs().at(words, at + 1, to).values().isEmpty()
            || is(WordClass.VERB, at + 1)
            || cueVerbs.contains(at + 1);
    return known && (finite || words.folded(at).equals("lo") || words.folded(at).startsWith("le"));
  }

  /// A word behind "would", "does not" or "has" that no table knows; one in -ed behind a noun or
  /// "is".
  private boolean isBareVerb(int at) {
    if (phrases.isEmpty() || language != Language.ENGLISH || isNounOpener(at)) {
      return false;
    }
    int last = phrases.size() - 1;
    while (last > 0
        && (phrases.get(last).is(WordClass.NEG) || phrases.get(last).is(WordClass.ADV))) {
      last--;
    }
    Phrase before = phrases.get(last);
    boolean small = !words.isCapitalised(at);
    boolean expected = BEFORE_VERBS.stream().anyMatch(before::is) && !isNounWord(words.folded(at));
    boolean participle =
        words.folded(at).length() > 4
            && words.folded(at).endsWith("ed")
            && (before instanceof Noun || before.is(WordClass.BE));
    return small && (expected || participle) && !words.folded(at).endsWith("ly");
  }

  private boolean opensPossessed(int at) {
    int next = at + 1;
    return next < to
        && words.isAdjacent(at)
        && function(next).isEmpty()
        && !isVerb(next, false)
        && grammar.verbs().at(words, next, to).values().isEmpty();
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
        Optional.empty());
  }

  boolean is(WordClass wordClass, int at) {
    return grammar.is(wordClass, words.folded(at));
  }

  Optional<Phrase> function(int at) {
    Optional<Phrase> best = contraction(at);
    for (WordClass wordClass : FUNCTIONS) {
      FormTable.Match<WordClass> match = grammar.table(wordClass).at(words, at, to);
      boolean longer = best.isEmpty() || match.to() > best.get().to();
      if (!match.values().isEmpty() && longer) {
        best = Optional.of(new Phrase.Function(at, match.to(), words.folded(at), wordClass));
      }
    }
    return best;
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

  boolean isNounOpener(int at) {
    return is(WordClass.DET, at) || is(WordClass.NEGDET, at) || is(WordClass.POSS, at);
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

  /// Whether a word is a verb by the tables, or by its ending.
  ///
  /// @param open whether no noun stands before it in its phrase
  boolean isVerb(int at, boolean open) {
    String word = words.folded(at);
    if (grammar.is(WordClass.VERB, word)) {
      return true;
    }
    boolean thing = language == Language.RUSSIAN && grammar.things().has(word);
    if (isNounWord(word)
        || thing
        || RUSSIAN_NUMBERS.contains(word)
        || (words.isCapitalised(at) && at > from)) {
      return false;
    }
    String published = words.published(at).toLowerCase(java.util.Locale.ROOT);
    return switch (language) {
      case ENGLISH -> !open && word.length() > 4 && (word.endsWith("ed") || word.endsWith("ing"));
      case SPANISH ->
          word.length() > 3
              && (published.endsWith("ó")
                  || published.endsWith("aron")
                  || published.endsWith("ieron")
                  || published.endsWith("aban")
                  || published.endsWith("ían"));
      case RUSSIAN ->
          published.length() > 4
              && published.matches(
                  ".*([аеиоуыэюя]л[аои]?(сь|ся)?|[аеияу]ть(ся)?|[её]т(ся)?|[иауюя]т(ся)?)");
    };
  }

  private Noun noun(int start) {
    return new NounReader(this, start).read();
  }
}
