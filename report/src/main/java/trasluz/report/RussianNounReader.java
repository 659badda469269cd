package trasluz.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.report.Grammar.Frame;
import trasluz.report.Phrase.Article;
import trasluz.report.Phrase.Noun;
import trasluz.report.Phrase.Owner;

/// Reads one Russian noun phrase: adjectives, a noun, whose it is in the genitive, and a name in
/// the same case, as in `бывший директор завода «Кесса» Иван Краснов`.
///
/// A name in quotation marks is that of the firm, vessel or place before it, and behind any other
/// noun somebody else's: `компания «Кесса»`, `акции «Кессы»`. A person's name is that of the person
/// before it where both may stand in one case, else somebody else's: `адвокат Инга Сталт`, `адвокат
/// Ивана Краснова`.
final class RussianNounReader {
  private static final Pattern DERIVED =
      Pattern.compile(".*(?:ск|н|ов)(?:ий|ый|ая|ое|ие|ые|ого|ому|ой|ую|им|ым|их|ых|ими|ыми|ом)");

  private static final int MOST_COMPLEMENTS = 4;

  /// How nouns for many begin, behind which a genitive may have no ending: `сеть аптек`.
  private static final Set<String> MANY =
      Set.of(
          "set", "grupp", "parti", "ryad", "tysyach", "million", "desyat", "sotn", "chast", "tonn");

  private final Chunker chunker;
  private final TextWords words;
  private final Grammar grammar;
  private final RussianWordCases wordCases;
  private final int depth;
  private final int start;
  private int at;
  private String head = "";
  private boolean person;
  private Article article = Article.NONE;
  private Optional<Owner> owner = Optional.empty();
  private Optional<Hit> name = Optional.empty();
  private List<Frame> relational = List.of();
  private Optional<EntityType> type = Optional.empty();
  private Set<RussianCase> cases = RussianEndings.any();

  RussianNounReader(Chunker chunker, int start) {
    this(chunker, start, 0);
  }

  private RussianNounReader(Chunker chunker, int start, int depth) {
    this.chunker = chunker;
    this.words = chunker.words;
    this.grammar = chunker.grammar;
    this.wordCases = new RussianWordCases(chunker);
    this.start = start;
    this.at = start;
    this.depth = depth;
  }

  Noun read() {
    if (!chunker.names.containsKey(at)) {
      possessive();
      modifiers();
    }
    Hit own = chunker.names.get(at);
    if (own != null) {
      name = Optional.of(own);
      head = words.folded(own.to() - 1);
      narrow(RussianNameCases.of(chunker, own));
      at = own.to();
      restOfBody(own);
    } else {
      head();
      while (name.isEmpty() && at < chunker.to && goesOn() && step()) {
        // Each step takes what completes the noun.
      }
    }
    return new Noun(
        start,
        at,
        head,
        article,
        owner,
        name,
        Optional.empty(),
        relational,
        type,
        Set.copyOf(cases));
  }

  /// `Комитет гражданской авиации`: what a body is for belongs to its name.
  private void restOfBody(Hit own) {
    boolean body =
        grammar
            .typeOf(words.folded(own.from()))
            .filter(t -> t == EntityType.PUBLIC_BODY || t == EntityType.ORGANIZATION)
            .isPresent();
    boolean quoted =
        own.from() > 0 && "«“\"".indexOf(chunker.text.charAt(words.start(own.from()) - 1)) >= 0;
    if (!body || quoted || at >= chunker.to || !words.isAdjacent(at - 1)) {
      return;
    }
    boolean lower = !words.isCapitalised(at) && isOrdinaryNoun(at) && !wordCases.isNumber(at);
    if (lower && !chunker.quantities.containsKey(at) && !chunker.dates.containsKey(at)) {
      Noun rest = new RussianNounReader(chunker, at, depth + 1).read();
      if (rest.may(RussianCase.GEN)) {
        at = rest.to();
      }
    }
  }

  private String written(int word) {
    return RussianWordCases.written(words, word);
  }

  private void narrow(Set<RussianCase> others) {
    if (others.isEmpty()) {
      return;
    }
    Set<RussianCase> common = EnumSet.copyOf(cases);
    common.retainAll(others);
    cases = common.isEmpty() ? others : common;
  }

  private void possessive() {
    if (chunker.is(WordClass.POSS, at) && at + 1 < chunker.to && words.isAdjacent(at)) {
      owner = Optional.of(new Owner(at, words.folded(at), Optional.empty(), Optional.empty()));
      at += at + 2 < chunker.to && words.folded(at + 1).equals("zhe") ? 2 : 1;
    }
  }

  /// Adjectives, participles and numbers before the noun.
  private void modifiers() {
    if (RussianWordCases.POINTING.matcher(written(at)).matches()) {
      article = Article.DEFINITE;
    }
    while (at + 1 < chunker.to && isBeforeWordOrQuote() && !isLongNoun() && isModifier()) {
      if (wordCases.isNumber(at)) {
        narrow(wordCases.ofNumberAt(at));
      } else {
        narrow(wordCases.ofAdjective(at));
      }
      at++;
    }
  }

  /// `доверенное лицо`: adjective and noun are one word of the tables.
  private boolean isLongNoun() {
    return grammar.nouns().at(words, at, chunker.to).to() > at + 1;
  }

  private boolean isBeforeWordOrQuote() {
    boolean quoted =
        chunker.names.containsKey(at + 1)
            && words.between(words.end(at), words.start(at + 1)).matches(" [«“\"]");
    return words.isAdjacent(at) || quoted;
  }

  private boolean isModifier() {
    int next = at + 1;
    if (chunker.quantities.containsKey(next) || chunker.dates.containsKey(next)) {
      return false;
    }
    boolean noun = isOrdinaryNoun(next);
    if (wordCases.isNumber(at)) {
      return noun && !DateFinder.isCalendarWord(words.folded(next));
    }
    String word = written(at);
    boolean derived = DERIVED.matcher(word).matches();
    boolean listed =
        !derived
            && (grammar.typeOf(words.folded(at)).isPresent()
                || chunker.isNounWord(words.folded(at)));
    if (listed || !RussianEndings.isAdjective(word)) {
      return false;
    }
    Set<RussianCase> behind = wordCases.at(next);
    return noun
        && wordCases.ofAdjective(at).stream().anyMatch(behind::contains)
        && (RussianWordCases.isManly(word, behind)
            || !RussianEndings.isDoubtful(word)
            || !behind.equals(EnumSet.of(RussianCase.NOM)));
  }

  /// Whether a word may stand in a noun phrase at all.
  private boolean isOrdinaryNoun(int word) {
    if (chunker.names.containsKey(word)) {
      return true;
    }
    boolean pronoun = chunker.is(WordClass.PRON, word);
    boolean verb =
        chunker.cueVerbs.contains(word)
            || chunker.shapes().isVerb(word, false)
            || (!chunker.shapes().isRussianActionNoun(word)
                && !grammar.verbs().at(words, word, chunker.to).values().isEmpty());
    return !pronoun && !verb && chunker.function(word).isEmpty();
  }

  private void head() {
    boolean numbered = at > start && wordCases.isNumber(at - 1);
    person = false;
    FormTable.Match<Frame> noun = grammar.nouns().at(words, at, chunker.to);
    int end = Math.max(at + 1, noun.values().isEmpty() ? at + 1 : noun.to());
    relational = noun.values();
    person = RussianWordCases.isPersonal(relational);
    while (end < chunker.to && words.isHyphened(end - 1) && !chunker.names.containsKey(end)) {
      end++;
    }
    for (int i = at; i < end && type.isEmpty(); i++) {
      type = grammar.typeOf(words.folded(i));
      if (relational.isEmpty()) {
        relational = grammar.nouns().valuesOf(words.folded(i));
        person = RussianWordCases.isPersonal(relational);
      }
    }
    person |= type.filter(t -> t == EntityType.PERSON || t == EntityType.GROUP).isPresent();
    head = words.folded(at);
    if (wordCases.isTime(at, numbered) || wordCases.isLabel(at)) {
      cases = EnumSet.noneOf(RussianCase.class);
    } else if (!numbered) {
      narrow(wordCases.ofTitle(at, end));
    }
    at = end;
  }

  /// Whether nothing but a space, or quotation marks of names, stands before the next word.
  private boolean goesOn() {
    String gap = words.between(words.end(at - 1), words.start(at));
    boolean opens = chunker.names.containsKey(at);
    return gap.equals(" ")
        || (opens && gap.matches("[»”\"]? ?[«“\"]?"))
        || (gap.matches("[»”\"] ")
            && (owner.flatMap(Owner::noun).isPresent() || words.folded(at).matches("vo?|na")));
  }

  private boolean step() {
    if (chunker.quantities.containsKey(at)
        || chunker.dates.containsKey(at)
        || DateFinder.isCalendarWord(head)) {
      return false;
    }
    Hit hit = chunker.names.get(at);
    if (hit != null) {
      return stepName(hit);
    }
    if (written(at).matches("эт(?:от|а|у|ой|ого|ому|им|и)") && article == Article.NONE) {
      // `контора эта`
      article = Article.DEFINITE;
      at++;
      return true;
    }
    return purpose() || (depth < MOST_COMPLEMENTS && complement());
  }

  /// `директор по развитию завода`: what somebody is responsible for is passed over.
  private boolean purpose() {
    boolean responsible =
        person
            && !relational.isEmpty()
            && words.folded(at).equals("po")
            && at + 1 < chunker.to
            && isOrdinaryNoun(at + 1)
            && !chunker.names.containsKey(at + 1);
    if (responsible) {
      at += 2;
    }
    return responsible || (person && workplace());
  }

  /// The place between a noun for somebody and his name.
  private boolean workplace() {
    Optional<Hit> bearer = wordCases.behindPlace(at).filter(hit -> naming().isBearer(hit));
    bearer.ifPresent(hit -> at = hit.from());
    return bearer.isPresent();
  }

  private RussianNaming naming() {
    return new RussianNaming(chunker, head, person, relational, type, owner, cases, depth);
  }

  private boolean stepName(Hit hit) {
    if (RussianListed.isPutOn(head, hit)) {
      return false;
    }
    boolean quoted = "«“\"".indexOf(chunker.text.charAt(words.start(hit.from()) - 1)) >= 0;
    boolean own =
        quoted ? naming().isNamedInQuotes() && !naming().isInflected(hit) : naming().isBearer(hit);
    if (own) {
      name = Optional.of(hit);
      if (!quoted && hit.meaning().type() == EntityType.PERSON) {
        narrow(RussianNameCases.of(chunker, hit));
      }
      at = hit.to();
      return true;
    }
    Set<RussianCase> stands = RussianNameCases.of(chunker, hit);
    // `лицензию «Орлан-Банк» получил`, `серверы «Орлан-Банку»`: what can't be a genitive is a noun
    // of its own.
    boolean mayOwn =
        quoted
            ? stands.contains(RussianCase.GEN)
                || (stands.contains(RussianCase.NOM) && naming().isSort())
            : stands.contains(RussianCase.GEN) || isManBeforeBearer(hit);
    if (mayOwn
        && (quoted
            ? naming().isBeforeItsVerb(hit, stands)
            : naming().isLeftToBearer(hit, stands))) {
      return false;
    }
    if (!mayOwn) {
      return false;
    }
    if (owner.isPresent()) {
      return secondName(hit, stands);
    }
    owner = Optional.of(Owner.of(hit.from(), hit));
    at = hit.to();
    return true;
  }

  /// `представитель Валентина Зимина Анна Туман`: the genitive of a man's name that looks like a
  /// woman's nominative, between a noun for a person and the name of its bearer.
  private boolean isManBeforeBearer(Hit hit) {
    return person
        && hit.meaning().type() == EntityType.PERSON
        && hit.to() - hit.from() > 1
        && written(hit.from()).matches(".*[ая]")
        && written(hit.to() - 1).matches(".*(?:а|я|ой|ого|ых|их|ко)")
        && naming().isBeforeName(hit);
  }

  /// `жена Ивана Орлова Анна Туман`: behind somebody's name in the genitive another's, which stands
  /// in the case of the noun.
  private boolean secondName(Hit hit, Set<RussianCase> stands) {
    // `подрядчик «Лотоса» «Кесса»`
    boolean firm =
        !relational.isEmpty()
            && naming().isOfTrade()
            && hit.meaning().type() == EntityType.COMPANY
            && !RussianNameCases.isOblique(chunker, hit)
            && owner.flatMap(Owner::name).isPresent();
    boolean bearer =
        person
            && depth == 0
            && hit.meaning().type() == EntityType.PERSON
            && stands.stream().anyMatch(cases::contains)
            && owner
                .flatMap(Owner::name)
                .filter(n -> n.meaning().type() == EntityType.PERSON)
                .isPresent();
    boolean fits = firm || bearer;
    if (fits) {
      name = Optional.of(hit);
      narrow(stands);
      at = hit.to();
    }
    return fits;
  }

  /// `завода «Кесса»` behind `директор`: a noun in the genitive says whose it is.
  private boolean complement() {
    if (owner.flatMap(Owner::noun).isPresent() || !isOrdinaryNoun(at)) {
      return false;
    }
    RussianNounReader reader = new RussianNounReader(chunker, at, depth + 1);
    Noun whose = reader.read();
    if (RussianListed.isPutOn(head, whose, written(whose.from()))) {
      return false;
    }
    boolean numbered = wordCases.isNumber(whose.from());
    boolean many = MANY.stream().anyMatch(head::startsWith) && whose.may(RussianCase.NOM);
    if (!(whose.may(RussianCase.GEN) || many) || numbered || whose.to() == whose.from()) {
      return false;
    }
    if (owner.isEmpty()) {
      owner = Optional.of(new Owner(whose.from(), "", Optional.empty(), Optional.of(whose)));
    }
    at = whose.to();
    // `директор завода «Кесса» Иван Краснов`: a name behind the complement may be the first noun's.
    return true;
  }
}
