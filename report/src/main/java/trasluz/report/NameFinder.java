package trasluz.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what one text names though no loaded source knows it: runs of words with capitals, and
/// names in angle quotes.
///
/// A word at the beginning of a sentence is a name only where the text writes it so elsewhere. What
/// a name means is for [NameTyper] to say. [NameClusters] joins those of one thing.
final class NameFinder {
  private static final int LONGEST_MODEL = 3;

  /// `Rosneft`, `Gazprombank`: one word that is a firm's, also where it opens a sentence.
  private static final Pattern TRADE_NAME = Pattern.compile(".{3,}(?:bank|neft|neftegaz)");

  /// A name in the text.
  record Named(int from, int to, boolean first) {
    /// As it stands there.
    String in(TextWords words) {
      return words.between(words.start(from), words.endWithStop(to - 1));
    }
  }

  private final TextWords words;
  private final List<Span> sentences;
  private final Grammar grammar;
  private final Gazetteer gazetteer;
  private final NameWords at;
  private final NameOpening opening;
  private final BitSet taken = new BitSet();

  /// The names of bodies that countries are part of, also where a known name stands.
  private final NationalNames bodiesOfCountries;

  private final Set<String> capitalInside = new HashSet<>();
  private final List<Named> found = new ArrayList<>();
  private final Set<String> longNames = new HashSet<>();
  private final Set<String> smallWords = new HashSet<>();
  private final Set<String> introduced = new HashSet<>();

  private NameFinder(
      TextWords words, List<Span> sentences, Grammar grammar, Gazetteer gazetteer, List<Hit> hits) {
    this.words = words;
    this.sentences = sentences;
    this.grammar = grammar;
    this.gazetteer = gazetteer;
    this.at = new NameWords(words, sentences, grammar);
    this.opening = new NameOpening(words, at, grammar);
    this.bodiesOfCountries = new NationalNames(words, at, grammar, new BitSet());
    hits.forEach(hit -> taken.set(hit.from(), hit.to()));
    for (int i = 0; i < words.size(); i++) {
      if (gazetteer.isFanciful(words.folded(i)) && !words.isCapitalised(i)) {
        smallWords.add(words.folded(i));
      }
    }
  }

  /// The known hits and the new ones, in the order of the text.
  static List<Hit> complete(
      TextWords words,
      List<Span> sentences,
      Grammar grammar,
      Gazetteer gazetteer,
      List<Hit> known) {
    NameFinder whole = new NameFinder(words, sentences, grammar, gazetteer, known);
    List<Hit> kept = known.stream().filter(hit -> !whole.isInsideBody(hit)).toList();
    NameFinder finder = new NameFinder(words, sentences, grammar, gazetteer, kept);
    List<Hit> all = new ArrayList<>(kept);
    all.addAll(finder.find(kept, known));
    all.sort(Comparator.comparingInt(Hit::from));
    return List.copyOf(all);
  }

  /// @param known the hits that are no part of a name
  /// @param whole all hits
  private List<Hit> find(List<Hit> known, List<Hit> whole) {
    NameRuns runs = new NameRuns(words, at, opening, grammar, taken);
    RussianBodies russian = new RussianBodies(words, at);
    NationalNames national = new NationalNames(words, at, grammar, taken);
    whole.forEach(national::takeUp);
    for (Span sentence : sentences) {
      int from = words.firstFrom(sentence.start());
      int to = words.firstFrom(sentence.end());
      List<Named> bodies =
          grammar.language() == Language.RUSSIAN ? russian.in(from, to) : national.in(from, to);
      bodies = bodies.stream().filter(this::isFree).toList();
      bodies.forEach(body -> taken.set(body.from(), body.to()));
      found.addAll(bodies);
      found.addAll(runs.in(from, to));
    }
    found.sort(Comparator.comparingInt(Named::from));
    RussianNameParts parts = new RussianNameParts(words, grammar, at, found);
    List<Named> bare = parts.bare();
    found.clear();
    found.addAll(bare);
    found.stream().filter(named -> !named.first()).forEach(this::learnCapitals);
    longNames.addAll(NameClusters.wordsOfLongNames(words, found));
    found.stream()
        .filter(new Introductions(words, grammar)::introduces)
        .forEach(named -> introduced.add(words.folded(named.from())));
    found.stream()
        .filter(this::isBehindItsKind)
        .forEach(n -> longNames.add(words.folded(n.from())));
    found.removeIf(this::isOnlyACapital);
    found.removeIf(named -> SpanishNames.isPortfolio(words, grammar, named));
    found.removeIf(named -> EnglishNames.isNoParty(words, grammar, named));
    if (grammar.language() == Language.RUSSIAN) {
      new RussianNicknames(words).find().stream().filter(this::isFree).forEach(found::add);
      found.sort(Comparator.comparingInt(Named::from));
    }
    return new NameMeanings(words, grammar, sentences, known).hits(found);
  }

  private boolean isFree(Named named) {
    int next = taken.nextSetBit(named.from());
    return next < 0 || next >= named.to();
  }

  /// Whether a place is only part of the name of a body: `Bank of Arlen`, `Aceros de Arlen, S.A.`
  private boolean isInsideBody(Hit hit) {
    if (!(hit.meaning() instanceof Hit.Somewhere)) {
      return false;
    }
    boolean ofBank =
        hit.from() > 1
            && words.folded(hit.from() - 1).matches("bank(?:a|u|om|e)?")
            && words.folded(hit.from() - 2).matches("(?:natsional|tsentral|gosudarstven).*")
            && words.isCapitalised(hit.from() - 2)
            && words.isCyrillic(hit.from());
    if (ofBank) {
      // `Национального банка Молдавии`
      return true;
    }
    if (words.published(hit.from()).endsWith("иу")) {
      // `Ливиу` is a given name, and no form of `Ливия`.
      return true;
    }
    boolean national =
        (grammar.language() == Language.ENGLISH && bodiesOfCountries.beginsWith(hit))
            || bodiesOfCountries.isOwner(hit);
    boolean capital =
        grammar.language() == Language.SPANISH
            && hit.from() > 1
            && words.published(hit.from() - 2).equals("Ciudad")
            && words.folded(hit.from() - 1).equals("de");
    // `Petróleos de Venezuela` in an English text
    boolean foreign =
        grammar.language() == Language.ENGLISH
            && hit.from() > 1
            && words.folded(hit.from() - 1).matches("d(?:e|o|a|u|el)")
            && words.isCapitalised(hit.from() - 2)
            && words.isAdjacent(hit.from() - 2)
            && words.isAdjacent(hit.from() - 1);
    if (capital
        || foreign
        || national
        || isInsideQuotes(hit)
        || isInsideListedBody(hit)
        || isSecondOfState(hit)) {
      return true;
    }
    // `United States Treasury`, and not `U.S. Treasury`
    boolean leads =
        words.isNameBeside(hit.to(), hit.to() - 1)
            && words.published(hit.from()).length() > 1
            && at.isBody(hit.to(), at.endOfCapitals(hit.to()));
    if (leads || at.opensSentence(hit.from())) {
      return leads;
    }
    int from = hit.from();
    while (from > 0
        && isPartOfName(from - 1)
        && at.gap(from - 1).equals(" ")
        && !taken.get(from - 1)) {
      from--;
    }
    while (from < hit.from() && opening.mustNotLead(from, at.opensSentence(from))) {
      from++;
    }
    boolean starts = from < hit.from() && words.isCapitalised(from);
    boolean legal =
        hit.to() < words.size() && at.gap(hit.to() - 1).matches(",? ") && at.isLegalForm(hit.to());
    return starts && (at.isBody(from, hit.from()) || legal);
  }

  /// `«Перу Карса»` is the name of something else.
  private boolean isInsideQuotes(Hit hit) {
    if (!at.opensQuote(hit.from())) {
      return false;
    }
    int end = hit.to();
    while (end < words.size()
        && (words.isAdjacent(end - 1) || words.isHyphened(end - 1))
        && at.isUpper(end)) {
      end++;
    }
    return words.isBefore(end - 1, "»“");
  }

  /// `Levant` in `Islamic State of Iraq and the Levant`.
  private boolean isSecondOfState(Hit hit) {
    int and = hit.from() - (hit.from() > 1 && words.folded(hit.from() - 1).equals("the") ? 2 : 1);
    if (and < 1 || !words.folded(and).equals("and")) {
      return false;
    }
    int from = and;
    while (from > 0 && isPartOfName(from - 1) && words.isAdjacent(from - 1)) {
      from--;
    }
    return at.secondOfState(from, and, hit.to()) == hit.from();
  }

  /// `Банк России`, which the table of words has whole.
  private boolean isInsideListedBody(Hit hit) {
    int before = hit.from() - 1;
    return before >= 0
        && at.isUpper(before)
        && grammar.table(WordClass.NAMEBODY).at(words, before, words.size()).to() >= hit.to();
  }

  private boolean isPartOfName(int word) {
    return at.isUpper(word)
        || NameRuns.isParticle(words.folded(word))
        || words.folded(word).equals("of");
  }

  private void learnCapitals(Named named) {
    for (int i = named.from(); i < named.to(); i++) {
      capitalInside.add(words.folded(i));
    }
  }

  /// `Ростехнадзор`, `Минтранс`: one word that is listed as a body's and can be nothing else.
  private boolean isRussianAgency(Named named) {
    String word = words.folded(named.from());
    return words.isCyrillic(named.from())
        && grammar.is(WordClass.NAMEBODY, word)
        && word.matches("(?:ros|min(?!ist)|tsentrob|natsb|yevroso|glav|gos).*");
  }

  /// A lone word that opens a sentence and is never a name elsewhere; an ordinary word alone.
  private boolean isOnlyACapital(Named named) {
    if (named.to() - named.from() > 1) {
      return isModel(named);
    }
    String word = words.folded(named.from());
    boolean acronym = words.isUpperCase(named.from()) && word.length() > 1;
    boolean quoted = at.opensQuote(named.from()) && words.isBefore(named.from(), "»“");
    if (named.first()
        && !DateFinder.isDateBehind(words, named.to())
        && !quoted
        && !acronym
        && !capitalInside.contains(word)
        && !NameSurroundings.isSeat(words, named.to())
        && !isOwner(named)
        && !isSpanishGiven(named)
        && !isRussianAgency(named)
        && !isEnglishTown(word)
        && !TRADE_NAME.matcher(word).matches()
        && !isLedByName(word)
        && !introduced.contains(word)) {
      return true;
    }
    boolean roman = acronym && word.matches("[ivxlc]+");
    return word.length() < 2 || roman || (!quoted && isOrdinary(word) && !acronym);
  }

  /// A word that tells nothing by itself, unless the text has named by it what is called so.
  private boolean isOrdinary(String word) {
    boolean called =
        gazetteer.isFanciful(word) && longNames.contains(word) && !smallWords.contains(word);
    return gazetteer.isOrdinary(word) && !called;
  }

  /// `the tanker Aurora`, `el buque Esperanza`
  private boolean isBehindItsKind(Named named) {
    int before = named.from() - 1;
    return named.to() - named.from() == 1
        && before >= 0
        && words.isAdjacent(before)
        && !words.isCapitalised(before)
        && grammar
            .typeOf(words.folded(before))
            .filter(type -> type != EntityType.PERSON)
            .isPresent();
  }

  /// `Quist's lawyer said`: whose lawyer it is has a name, though the sentence begins with it.
  private boolean isOwner(Named named) {
    return grammar.language() == Language.ENGLISH
        && at.isPossessive(named.from())
        && named.to() < words.size()
        && !words.isCapitalised(named.to())
        && grammar.nouns().has(words.folded(named.to()))
        && grammar.typeOf(words.folded(named.from())).isEmpty();
  }

  /// `Moscow lent the money`: a town of note that opens a sentence.
  private boolean isEnglishTown(String word) {
    return grammar.language() == Language.ENGLISH
        && KnownPlaces.standard().usualName(List.of(word), false).isPresent();
  }

  /// `Fermín vende fletes`: a given name that opens a sentence.
  private boolean isSpanishGiven(Named named) {
    String word = words.folded(named.from());
    return grammar.language() == Language.SPANISH && SpanishNames.isListedGiven(grammar, word);
  }

  /// `Il-76`, `Mi-17`: the model of an aircraft or weapon, which is no party.
  private boolean isModel(Named named) {
    return named.to() - named.from() == 2
        && !words.isCyrillic(named.from())
        && words.isHyphened(named.from())
        && words.published(named.from()).length() <= LONGEST_MODEL
        && at.isAllNumbers(named.from() + 1, named.to());
  }

  /// Whether a longer name has the word, in Russian in any case.
  private boolean isLedByName(String word) {
    return longNames.contains(word) || longNames.contains(NameClusters.stem(word));
  }
}
