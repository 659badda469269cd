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
import trasluz.report.Phrase.Owner;

/// Cuts a sentence into phrases: noun phrases, verbs, and the words and marks between them.
///
/// There is no tagger: closed classes are listed, verbs are those of the tables and words that end
/// as verbs do behind a noun; every other word belongs to a noun phrase. It is wrong about many
/// words, and the rules are written so that a wrong phrase hides a claim rather than making one.
final class Chunker {
  private static final String MARKS = ",;:—–()\"“”«»?…";
  private static final Set<String> INDEFINITE =
      Set.of(
          "a",
          "an",
          "un",
          "una",
          "unos",
          "unas",
          "some",
          "another",
          "one",
          "algunos",
          "algunas",
          "any",
          "each",
          "every",
          "such",
          "several",
          "many",
          "cada",
          "cualquier",
          "otro",
          "otra");
  private static final Set<String> STEPS = Set.of("last", "next", "this", "early", "late");

  private static final Set<String> UNITS =
      Set.of("week", "month", "year", "spring", "summer", "autumn", "winter", "night", "morning");
  private static final Set<String> RUSSIAN_NUMBERS =
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

  private final String text;
  private final TextWords words;
  private final Language language;
  private final Grammar grammar;
  private final int from;
  private final int to;
  private final Map<Integer, Hit> names = new HashMap<>();
  private final Map<Integer, DateFinder.Found> dates = new HashMap<>();
  private final Map<Integer, Phrase> quantities = new HashMap<>();
  private final Set<Integer> cueVerbs;
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

  private boolean is(WordClass wordClass, int at) {
    return grammar.is(wordClass, words.folded(at));
  }

  private Optional<Phrase> function(int at) {
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

  private boolean isNounOpener(int at) {
    return is(WordClass.DET, at) || is(WordClass.NEGDET, at) || is(WordClass.POSS, at);
  }

  private boolean isNounWord(String word) {
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
  private boolean isVerb(int at, boolean open) {
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
    NounReader reader = new NounReader(start);
    return reader.read();
  }

  /// Reads one noun phrase.
  private final class NounReader {
    private final int start;
    private int at;
    private Article article = Article.NONE;
    private Optional<Owner> owner = Optional.empty();
    private Optional<Hit> name = Optional.empty();
    private Optional<Hit> place = Optional.empty();
    private List<Frame> relational = List.of();
    private Optional<EntityType> type = Optional.empty();
    private String head = "";

    NounReader(int start) {
      this.start = start;
      this.at = start;
    }

    Noun read() {
      open();
      while (at < to && (at == start || (words.isJoined(at - 1) && !hasMark(at))) && step()) {
        // Each step takes a word or a name.
      }
      if (at == start) {
        head = words.folded(at++);
      }
      if (head.isEmpty()) {
        head = name.map(hit -> words.folded(hit.to() - 1)).orElse(words.folded(at - 1));
      }
      return new Noun(start, at, head, article, owner, name, place, relational, type);
    }

    private boolean hasMark(int word) {
      for (int i = words.end(word - 1); i < words.start(word); i++) {
        if (MARKS.indexOf(text.charAt(i)) >= 0 && !isQuoteBeforeName(i, word)) {
          return true;
        }
      }
      return false;
    }

    /// `el buque «Nombre»`: the quotation mark only sets off the name.
    private boolean isQuoteBeforeName(int position, int word) {
      return "«“\"".indexOf(text.charAt(position)) >= 0
          && names.containsKey(word)
          && name.isEmpty();
    }

    private void open() {
      while (at < to && at - start < 2 && isNounOpener(at) && !names.containsKey(at)) {
        String word = words.folded(at);
        if (is(WordClass.NEGDET, at)) {
          article = Article.NEGATIVE;
        } else if (is(WordClass.POSS, at)) {
          owner = Optional.of(new Owner(at, word, Optional.empty(), Optional.empty()));
          article = Article.DEFINITE;
        } else if (article == Article.NONE) {
          article = INDEFINITE.contains(word) ? Article.INDEFINITE : Article.DEFINITE;
        }
        at++;
      }
    }

    private boolean step() {
      Hit hit = names.get(at);
      if (hit != null) {
        return stepName(hit);
      }
      if (name.isPresent() && !mayFollowName()) {
        return false;
      }
      if (quantities.containsKey(at) || dates.containsKey(at)) {
        return false;
      }
      boolean hasHead = !head.isEmpty();
      boolean pronoun = is(WordClass.PRON, at) && !is(WordClass.POSS, at) && !is(WordClass.DET, at);
      if ((function(at).isPresent() && !(at > start && isAdjectiveHere()))
          || (pronoun && at > start)) {
        return false;
      }
      if (STEPS.contains(words.folded(at)) && at + 1 < to && isTime(at + 1)) {
        return false;
      }
      if (language == Language.RUSSIAN && hasHead && !agrees()) {
        return false;
      }
      if (hasHead && isNounOpener(at)) {
        return false;
      }
      boolean compound =
          at > start && words.between(words.end(at - 1), words.start(at)).equals("-");
      boolean verbal =
          !compound
              && (cueVerbs.contains(at)
                  || isVerb(at, !hasHead)
                  || !grammar.verbs().at(words, at, to).values().isEmpty());
      if (verbal && at > start && (hasHead || (article == Article.NONE && owner.isEmpty()))) {
        return false;
      }
      takeWord();
      return true;
    }

    /// Whether a Russian word behind a noun may belong to its phrase: it completes it in the
    /// genitive, or stands in the same case. A number begins another.
    private boolean agrees() {
      String word = words.folded(at);
      boolean month = DateFinder.isCalendarWord(head);
      if (month || Character.isDigit(word.charAt(0))) {
        return false;
      }
      Set<RussianCase> cases = RussianCase.of(word);
      return cases.contains(RussianCase.GEN)
          || cases.stream().anyMatch(RussianCase.of(head)::contains)
          || RUSSIAN_NUMBERS.contains(head);
    }

    private boolean isTime(int word) {
      return dates.containsKey(word) || UNITS.contains(words.folded(word));
    }

    /// `long`, `half` and the like inside a phrase.
    private boolean isAdjectiveHere() {
      return head.isEmpty() && article != Article.NONE && is(WordClass.ADV, at);
    }

    /// Behind a name a noun may follow only where the name is a modifier: `the Halvern driver`.
    private boolean mayFollowName() {
      return words.isAdjacent(at - 1)
          && !words.isCapitalised(at)
          && language == Language.ENGLISH
          && function(at).isEmpty()
          && !isNounOpener(at)
          && !cueVerbs.contains(at)
          && !isVerb(at, false)
          && (isNounWord(words.folded(at)) || !words.folded(at).endsWith("ly"))
          && !STEPS.contains(words.folded(at))
          && (isNounWord(words.folded(at))
              || name.map(Hit::meaning).map(m -> m.type().isPlace()).orElse(false))
          && (grammar.verbs().at(words, at, to).values().isEmpty() || isNounWord(words.folded(at)));
    }

    private void takeWord() {
      if (name.isPresent()) {
        Hit hit = name.get();
        if (hit.meaning().type().isPlace()) {
          place = name;
        } else if (!grammar.is(WordClass.KINWORD, words.folded(at))) {
          boolean vague =
              article == Article.INDEFINITE
                  && hit.meaning() instanceof Unlisted unlisted
                  && unlisted.type() == EntityType.ORGANIZATION;
          // `a Massachusetts accountant` may name a place that no source knows.
          owner = vague ? Optional.empty() : Optional.of(Owner.of(hit.from(), hit));
        }
        name = grammar.is(WordClass.KINWORD, words.folded(at)) ? name : Optional.empty();
      }
      FormTable.Match<Frame> noun = grammar.nouns().at(words, at, to);
      int end = at + 1;
      boolean completes = language != Language.ENGLISH && !relational.isEmpty();
      if (completes) {
        end = at + 1;
      } else if (!noun.values().isEmpty()) {
        relational = noun.values();
        end = noun.to();
      } else if (language == Language.ENGLISH) {
        relational = List.of();
      }
      for (int i = at; i < end; i++) {
        Optional<EntityType> known = grammar.typeOf(words.folded(i));
        boolean keepsFirst = language != Language.ENGLISH && type.isPresent();
        if (!keepsFirst) {
          type = known.isPresent() || language == Language.ENGLISH ? known : type;
        }
      }
      if (language == Language.ENGLISH || head.isEmpty()) {
        head = words.folded(end - 1);
      }
      at = end;
      if (completes) {
        ownByGenitive(end - 1);
      }
      if (language == Language.ENGLISH
          && isPossessive(end - 1)
          && end < to
          && words.isJoined(end - 1)) {
        Noun whole = new Noun(start, end, head, article, owner, name, place, relational, type);
        own(new Owner(start, "", Optional.empty(), Optional.of(whole)));
      }
    }

    private boolean stepName(Hit hit) {
      if (name.isPresent()) {
        return false;
      }
      name = Optional.of(hit);
      at = hit.to();
      if (isPossessive(at - 1)) {
        own(Owner.of(hit.from(), hit));
        return true;
      }
      return language == Language.ENGLISH;
    }

    /// `дочь министра`: a common noun in the genitive says whose the first is.
    private void ownByGenitive(int word) {
      boolean complement =
          language == Language.RUSSIAN
              && owner.isEmpty()
              && !names.containsKey(word + 1)
              && RussianCase.of(words.folded(word)).contains(RussianCase.GEN);
      Optional<EntityType> told =
          complement ? grammar.typeOf(words.folded(word)) : Optional.empty();
      if (told.filter(t -> !t.isPlace()).isPresent()) {
        Noun whose =
            new Noun(
                word,
                word + 1,
                words.folded(word),
                Article.DEFINITE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                told);
        owner = Optional.of(new Owner(word, "", Optional.empty(), Optional.of(whose)));
      }
    }

    /// Begins anew behind a possessive: what stands before it is whose the rest is.
    private void own(Owner whose) {
      owner = Optional.of(whose);
      name = Optional.empty();
      place = Optional.empty();
      head = "";
      relational = List.of();
      type = Optional.empty();
      article = Article.DEFINITE;
    }

    private boolean isPossessive(int word) {
      int end = words.end(word);
      int next = word + 1 < words.size() ? words.start(word + 1) : text.length();
      return next - end >= 2 && "'’".indexOf(text.charAt(end)) >= 0;
    }
  }
}
