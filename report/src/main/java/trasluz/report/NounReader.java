package trasluz.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Grammar.Frame;
import trasluz.report.Phrase.Article;
import trasluz.report.Phrase.Noun;
import trasluz.report.Phrase.Owner;

/// Reads one noun phrase, from its article or possessive to its head and the name in it.
final class NounReader {
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
  private static final Set<String> KINDS_OF_PAPER =
      Set.of(
          "export",
          "import",
          "supply",
          "transport",
          "trade",
          "charter",
          "lease",
          "loan",
          "purchase",
          "work",
          "service",
          "sale",
          "transfer",
          "operating");

  private static final Set<String> STEPS = Set.of("last", "next", "this", "early", "late");
  private static final Set<String> UNITS =
      Set.of("week", "month", "year", "spring", "summer", "autumn", "winter", "night", "morning");

  /// Participles before a noun that has the form of a verb: `the alleged purchase`.
  private static final Set<String> TOLD =
      Set.of(
          "alleged",
          "purported",
          "supposed",
          "planned",
          "proposed",
          "reported",
          "rumoured",
          "attempted",
          "failed",
          "disputed",
          "intended",
          "suspected");

  private final Chunker chunker;
  private final String text;
  private final TextWords words;
  private final Language language;
  private final Grammar grammar;
  private final int to;
  private final Map<Integer, Hit> names;
  private final Map<Integer, DateFinder.Found> dates;
  private final Map<Integer, Phrase> quantities;
  private final Set<Integer> cueVerbs;

  private final int start;
  private int at;
  private Article article = Article.NONE;
  private Optional<Owner> owner = Optional.empty();
  private Optional<Hit> name = Optional.empty();
  private Optional<Hit> place = Optional.empty();
  private List<Frame> relational = List.of();
  private Optional<EntityType> type = Optional.empty();
  private String head = "";

  /// @param chunker that cuts the sentence
  NounReader(Chunker chunker, int start) {
    this.chunker = chunker;
    this.text = chunker.text;
    this.words = chunker.words;
    this.language = chunker.language;
    this.grammar = chunker.grammar;
    this.to = chunker.to;
    this.names = chunker.names;
    this.dates = chunker.dates;
    this.quantities = chunker.quantities;
    this.cueVerbs = chunker.cueVerbs;
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
    if (article == Article.NONE && isBehindContraction()) {
      article = Article.DEFINITE;
    }
    if (head.isEmpty()) {
      head = name.map(hit -> words.folded(hit.to() - 1)).orElse(words.folded(at - 1));
    }
    Noun read = new Noun(start, at, head, article, owner, name, place, relational, type);
    return language == Language.ENGLISH
        ? new EnglishPairedRoles(words, grammar, names, to).whole(read, chunker.phrases)
        : read;
  }

  /// `al buque`, `del banco`: the preposition holds the article.
  private boolean isBehindContraction() {
    return language == Language.SPANISH
        && name.isEmpty()
        && start > chunker.from
        && words.isAdjacent(start - 1)
        && words.folded(start - 1).matches("al|del");
  }

  private boolean hasMark(int word) {
    if (language == Language.ENGLISH && chunker.isNumberGoingOn(word)) {
      return false;
    }
    for (int i = words.end(word - 1); i < words.start(word); i++) {
      if (Chunker.MARKS.indexOf(text.charAt(i)) >= 0 && !isQuoteBeforeName(i, word)) {
        return true;
      }
    }
    return false;
  }

  /// `el buque «Nombre»`: the quotation mark only sets off the name.
  private boolean isQuoteBeforeName(int position, int word) {
    return "«“\"".indexOf(text.charAt(position)) >= 0 && names.containsKey(word) && name.isEmpty();
  }

  private void open() {
    while (at < to && at - start < 2 && chunker.isNounOpener(at) && !names.containsKey(at)) {
      String word = words.folded(at);
      if (chunker.is(WordClass.NEGDET, at)) {
        article = Article.NEGATIVE;
      } else if (chunker.is(WordClass.POSS, at)) {
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
    if (quantities.containsKey(at) || dates.containsKey(at) || (at > start && isDay(at))) {
      return false;
    }
    boolean hasHead = !head.isEmpty();
    if (hasHead && isPaperBehindParty()) {
      return false;
    }
    boolean pronoun =
        chunker.is(WordClass.PRON, at)
            && !chunker.is(WordClass.POSS, at)
            && !chunker.is(WordClass.DET, at);
    // `under secretary`, `managing director`
    boolean compoundNoun =
        language == Language.ENGLISH
            && at == start
            && grammar.nouns().at(words, at, to).to() > at + 1;
    boolean inside = at > start && (isAdjectiveHere() || isEnvelope());
    if ((chunker.function(at).isPresent() && !compoundNoun && !inside) || (pronoun && at > start)) {
      return false;
    }
    if (STEPS.contains(words.folded(at)) && at + 1 < to && isTime(at + 1)) {
      return false;
    }
    boolean alguno = language == Language.SPANISH && words.folded(at).matches("algun[oa]");
    if (hasHead && chunker.isNounOpener(at) && !alguno) {
      return false;
    }
    boolean compound = at > start && words.between(words.end(at - 1), words.start(at)).equals("-");
    boolean verbal =
        !compound
            && !chunker.shapes().isSanctions(at)
            && (cueVerbs.contains(at)
                || chunker.shapes().isVerb(at, !hasHead)
                || !grammar.verbs().at(words, at, to).values().isEmpty());
    boolean told =
        language == Language.ENGLISH && hasHead && TOLD.contains(head) && at - 1 > start - 1;
    // `30 trucks`
    boolean counted =
        language == Language.ENGLISH
            && at > start
            && (isCount(at - 1)
                || isCountedPlural(at)
                || isQualified(at)
                || chunker.shapes().isModifier(at));
    boolean past =
        language == Language.SPANISH
            && (words.published(at).endsWith("ó") || SpanishPair.isBoth(words, at - 1));
    if (verbal
        && !told
        && !counted
        && !isFileOfBody()
        && !isKindOfPaper(at)
        && !isKindOfPaper(at - 1)
        && compoundType(at).isEmpty()
        && !isOfficeBehindName(at)
        && at > start
        && (hasHead || past || isNoOne() || (article == Article.NONE && owner.isEmpty()))) {
      return false;
    }
    takeWord();
    return true;
  }

  /// `a court file shows`, `the customs record`, `a harbour log`: behind an article and one noun in
  /// the singular the bare form of a verb is the noun for a paper.
  private boolean isFileOfBody() {
    String body = at > start ? words.folded(at - 1) : "";
    return language == Language.ENGLISH
        && article != Article.NONE
        && at == start + 2
        && name.isEmpty()
        && (!body.endsWith("s") || body.equals("customs"))
        && !words.folded(at).endsWith("s")
        && grammar.is(WordClass.DOC, words.folded(at))
        && (chunker.isNounWord(body) || grammar.typeOf(body).isPresent());
  }

  /// `a new export licence`, `the supply contract`: the bare form of a verb before the noun for a
  /// paper is no verb, where one thing stands before it.
  private boolean isKindOfPaper(int word) {
    return language == Language.ENGLISH
        && word > start
        && word + 1 < to
        && article != Article.NONE
        && name.isEmpty()
        && KINDS_OF_PAPER.contains(words.folded(word))
        && words.isAdjacent(word)
        && grammar.is(WordClass.DOC, words.folded(word + 1))
        && !words.folded(word - 1).endsWith("s")
        && grammar.typeOf(words.folded(word - 1)).isEmpty();
  }

  /// `no one disputes`: the verb behind is no noun of which there is not one.
  private boolean isNoOne() {
    return article == Article.NEGATIVE && at == start + 2 && words.folded(at - 1).equals("one");
  }

  /// `entregó a la fiscalía facturas`: the papers are not what the body is called.
  private boolean isPaperBehindParty() {
    return language == Language.SPANISH
        && article != Article.NONE
        && type.isPresent()
        && !type.get().isPlace()
        && words.folded(at).endsWith("s")
        && !head.endsWith("s")
        && grammar.is(WordClass.DOC, words.folded(at));
  }

  /// `the customs service`, `a trading house`: two words that are listed as one noun, the second of
  /// which may be a verb elsewhere.
  private Optional<EntityType> compoundType(int second) {
    boolean may =
        language == Language.ENGLISH
            && second > start
            && words.isAdjacent(second - 1)
            && !names.containsKey(second - 1);
    return may ? grammar.typeOf(words, second - 1, Math.min(to, second + 1)) : Optional.empty();
  }

  /// `a wholly owned subsidiary`, `the newly built yard`: a participle behind its adverb.
  private boolean isQualified(int word) {
    return article != Article.NONE
        && words.folded(word - 1).endsWith("ly")
        && words.folded(word).endsWith("ed");
  }

  /// `four transfers`
  private boolean isCountedPlural(int word) {
    return words.folded(word).endsWith("s")
        && words.isAdjacent(word - 1)
        && WordShapes.isNumberWord(words.folded(word - 1));
  }

  private boolean isCount(int word) {
    return Character.isDigit(words.published(word).charAt(0)) && words.isAdjacent(word);
  }

  /// `the bank Tuesday`
  private boolean isDay(int word) {
    return language == Language.ENGLISH
        && words.isCapitalised(word)
        && words.folded(word).endsWith("day")
        && DateFinder.isCalendarWord(words.folded(word));
  }

  private boolean isTime(int word) {
    return dates.containsKey(word) || UNITS.contains(words.folded(word));
  }

  /// `long`, `half` and the like inside a phrase.
  private boolean isAdjectiveHere() {
    return head.isEmpty() && article != Article.NONE && chunker.is(WordClass.ADV, at);
  }

  /// `un sobre`, `los sobres`: behind an article it is no preposition.
  private boolean isEnvelope() {
    return language == Language.SPANISH
        && head.isEmpty()
        && article != Article.NONE
        && words.folded(at).equals("sobre");
  }

  /// Behind a name a noun may follow only where the name is a modifier: `the Halvern driver`.
  private boolean mayFollowName() {
    if (isBehindPlace(at) || isOfficeBeforeName(at) || isOfficeBehindName(at)) {
      return true;
    }
    return words.isAdjacent(at - 1)
        && !words.isCapitalised(at)
        && language == Language.ENGLISH
        && chunker.function(at).isEmpty()
        && !chunker.isNounOpener(at)
        && !cueVerbs.contains(at)
        && !chunker.shapes().isVerb(at, false)
        && (chunker.isNounWord(words.folded(at)) || !words.folded(at).endsWith("ly"))
        && !STEPS.contains(words.folded(at))
        && (chunker.isNounWord(words.folded(at))
            || isKindOfName(at)
            || name.map(Hit::meaning).map(m -> m.type().isPlace()).orElse(false))
        && (grammar.verbs().at(words, at, to).values().isEmpty()
            || chunker.isNounWord(words.folded(at)));
  }

  /// `FBK Spokeswoman Kira Orvik`: an office with a capital between a body and a person.
  private boolean isOfficeBeforeName(int word) {
    FormTable.Match<Frame> office = grammar.nouns().at(words, word, to);
    return language == Language.ENGLISH
        && words.isAdjacent(word - 1)
        && !office.values().isEmpty()
        && name.filter(hit -> hit.to() == word && !hit.meaning().type().isPlace()).isPresent()
        && name.filter(hit -> hit.meaning().type() != EntityType.PERSON).isPresent()
        && Optional.ofNullable(names.get(office.to()))
            .filter(hit -> hit.meaning().type() == EntityType.PERSON)
            .isPresent();
  }

  /// `named Dana Orvik managing director`: a noun of two words, the first like a verb.
  private boolean isOfficeBehindName(int word) {
    return language == Language.ENGLISH
        && name.filter(hit -> hit.to() == word).isPresent()
        && words.isAdjacent(word - 1)
        && !words.isCapitalised(word)
        && grammar.nouns().at(words, word, to).to() > word + 1
        && name.filter(hit -> hit.meaning().type() == EntityType.PERSON).isPresent();
  }

  /// `Dublin-based`, `Cyprus-registered`: the place with its participle describes what follows.
  private boolean isBehindPlace(int word) {
    return language == Language.ENGLISH
        && name.filter(hit -> hit.to() == word && hit.meaning().type().isPlace()).isPresent()
        && words.between(words.end(word - 1), words.start(word)).matches("[-‑–]")
        && !words.isCapitalised(word);
  }

  private void takeWord() {
    if (name.isPresent()) {
      Hit hit = name.get();
      if (hit.meaning().type().isPlace()) {
        place = name;
      } else if (!keepsName(at)) {
        boolean vague =
            article == Article.INDEFINITE
                && hit.meaning() instanceof Unlisted unlisted
                && unlisted.type() == EntityType.ORGANIZATION;
        // `a Massachusetts accountant` may name a place that no source knows.
        owner = vague ? Optional.empty() : Optional.of(Owner.of(hit.from(), hit));
      }
      name = keepsName(at) ? name : Optional.empty();
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
      Optional<EntityType> known = typeOf(words.folded(i));
      boolean keepsFirst = language != Language.ENGLISH && type.isPresent();
      if (!keepsFirst) {
        type = known.isPresent() || language == Language.ENGLISH ? known : type;
      }
    }
    type = end == at + 1 ? compoundType(at).or(() -> type) : type;
    boolean adjective =
        language == Language.SPANISH && SpanishShapes.standsBeforeNoun(head) && end - at == 1;
    if (language == Language.ENGLISH || head.isEmpty() || adjective) {
      head = words.folded(end - 1);
    }
    at = end;
    if (language == Language.ENGLISH
        && isPossessive(end - 1)
        && end < to
        && words.isJoined(end - 1)) {
      Noun whole = new Noun(start, end, head, article, owner, name, place, relational, type);
      own(new Owner(start, "", Optional.empty(), Optional.of(whole)));
    }
  }

  /// `80 Russians` are some people; `the Swedes` may be a firm that the text has named.
  private Optional<EntityType> typeOf(String word) {
    return grammar
        .typeOf(word)
        .or(() ->
            article != Article.DEFINITE && grammar.is(WordClass.COUNTRYMEN, word)
                ? Optional.of(EntityType.GROUP)
                : Optional.empty());
  }

  /// `the Corvo family`, `the Corvo militia`: the noun says what the name is of.
  private boolean keepsName(int word) {
    return grammar.is(WordClass.KINWORD, words.folded(word)) || isKindOfName(word);
  }

  private boolean isKindOfName(int word) {
    return language == Language.ENGLISH
        && article == Article.DEFINITE
        && grammar.is(WordClass.ORGANIZATION, words.folded(word))
        && grammar.nouns().at(words, word, to).values().isEmpty();
  }

  /// `In its reply X says`: the noun is none that X could be called.
  private boolean opensAnother() {
    // `In the company register X belongs to Y`
    boolean paper =
        language == Language.ENGLISH
            && article == Article.DEFINITE
            && name.isEmpty()
            && !head.isEmpty()
            && grammar.is(WordClass.DOC, head)
            && chunker.phrases.size() == 1
            && chunker.phrases.getFirst().is(WordClass.PREP);
    if (paper) {
      return true;
    }
    boolean typed = type.isPresent() || !relational.isEmpty();
    return language == Language.ENGLISH
        && !typed
        && owner.isPresent()
        && !head.isEmpty()
        && (grammar.is(WordClass.DOC, head) || grammar.is(WordClass.CLAIMDOC, head))
        && !chunker.phrases.isEmpty()
        && chunker.phrases.getLast().is(WordClass.PREP);
  }

  /// `preside la fundación Ana Ruiz`: behind a verb a body and a person are two.
  private boolean isOtherParty(Hit hit) {
    boolean person = hit.meaning().type() == EntityType.PERSON;
    boolean body = type.filter(t -> t != EntityType.PERSON && t != EntityType.GROUP).isPresent();
    boolean verb = !chunker.phrases.isEmpty() && chunker.phrases.getLast() instanceof Phrase.Verb;
    boolean pointing = Set.of("este", "esta").contains(words.folded(start));
    return language == Language.SPANISH && person && body && (verb || pointing);
  }

  /// `el ministro de Minas Luis Pizarro`: the portfolio is not his.
  private boolean isBehindPortfolio() {
    int last = chunker.phrases.size() - 1;
    return language == Language.SPANISH
        && at > start
        && last > 0
        && chunker.phrases.get(last).is(WordClass.PREP)
        && grammar.is(WordClass.MINISTER, chunker.phrases.get(last - 1).word());
  }

  /// `the U.S. Office of Foreign Assets Control`: a country right before the name of its body.
  private boolean isOfCountry(Hit hit) {
    return language == Language.ENGLISH
        && hit.meaning().type() == EntityType.PUBLIC_BODY
        && name.filter(n -> n.meaning().type() == EntityType.COUNTRY && n.to() == at).isPresent();
  }

  private boolean stepName(Hit hit) {
    if (isOfCountry(hit)) {
      place = name;
    } else if (name.isPresent() || opensAnother() || isOtherParty(hit) || isBehindPortfolio()) {
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
