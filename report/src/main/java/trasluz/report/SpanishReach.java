package trasluz.report;

import java.util.Set;
import trasluz.report.HedgeLexicon.Role;
import trasluz.statement.Hedge;

/// Says where Spanish cues reach claims that they would not reach by [CueReach]: what is said
/// stands before its verb (`que pagara lo niega Ana`), behind an aside (`asegura, sin dar pruebas,
/// que`), or is taken up by a noun (`…, versión que difunde Ana`).
final class SpanishReach {
  private static final Set<String> CLITICS = Set.of("me", "nos", "le", "les", "se");

  private static final String SAYS =
      "(anad|agreg|afirm|asegur|sostuv|sostien|dij|dic|explic|recor|recuerd|senal|indic|precis|aclar|reconoc|admit"
          + "|insist|apunt|declar|manifest|subray|respond|replic|contest|inform|confirm|advirt|advert|record).*";

  private final Phrases phrases;

  SpanishReach(Phrases phrases) {
    this.phrases = phrases;
  }

  boolean reaches(Saying saying, Clause clause) {
    int verb = clause.verb();
    boolean together = phrases.segmentStart(saying.at()) == phrases.segmentStart(verb);
    if (phrases.language() == Language.SPANISH && isCalledTalk(saying, verb)) {
      return true;
    }
    if (phrases.language() != Language.SPANISH || !together || clause.holds(saying.at())) {
      return false;
    }
    if (isWhatSomebodyTells(saying, verb)) {
      return true;
    }
    return saying.at() > verb
        ? isFronted(saying, verb) || isSetOff(saying, verb) || isTakenUp(saying, verb)
        : (saying.role() == Role.VERB || saying.hedge() == Hedge.DENIED) && hasAside(saying, verb);
  }

  /// `lo que admite Ana es que Corvo paga`, `lo único que dice es que`: what follows is told.
  private boolean isWhatSomebodyTells(Saying saying, int verb) {
    int que = saying.at() - 1;
    while (phrases.is(que, WordClass.ADV)) {
      que--;
    }
    boolean what =
        saying.role() == Role.VERB
            && phrases.isWord(que, "que")
            && (phrases.isWord(que - 1, "lo") || phrases.isWord(que - 1, "unico"));
    for (int i = saying.at() + 1; what && i + 1 < verb; i++) {
      if (phrases.is(i, WordClass.BE) && phrases.isWord(i + 1, "que")) {
        return true;
      }
    }
    return false;
  }

  /// `Ana pagó a Corvo; es rumor`, `Ana pagó a Corvo; se trata de un rumor`: what opens the next
  /// part of the sentence says what the part before it is.
  private boolean isCalledTalk(Saying saying, int verb) {
    int first = phrases.segmentStart(saying.at());
    boolean next =
        first > 1 && verb < first && phrases.segmentStart(verb) == phrases.segmentStart(first - 2);
    boolean is =
        phrases.is(first, WordClass.BE)
            || phrases.is(first + 1, WordClass.BE)
            || phrases.isWord(first + 1, "trata");
    return next
        && is
        && saying.role() == Role.PLAIN
        && saying.hedge() == Hedge.RUMOURED
        && saying.at() - first <= 3;
  }

  /// `Que Ana pagara lo niega su abogado`, `lo de que Ana pagó es mentira`: the clause that opens
  /// the sentence is what the verb behind it is about.
  private boolean isFronted(Saying saying, int verb) {
    int first = phrases.segmentStart(verb);
    while (phrases.isMark(first, "«“\"—(")) {
      first++;
    }
    int that = phrases.isWord(first + 1, "de") ? first + 2 : first;
    boolean fronted =
        phrases.isWord(that, "que")
            && phrases.is(that, WordClass.REL)
            && (saying.role() == Role.VERB || saying.role() == Role.PLAIN);
    boolean next = verb > that;
    for (int i = verb + 1; i < saying.at() && next; i++) {
      if (phrases.isMark(i, ",")) {
        int close = asideEnd(i, saying.at());
        next = close > 0 || isClosing(i, saying);
        i = Math.max(i, close);
      }
    }
    return fronted && next;
  }

  /// `que pagara, difundido por una radio, no ha sido confirmado`: where an aside without a verb
  /// closes that a comma opens, or -1.
  private int asideEnd(int comma, int to) {
    for (int i = comma + 1; i < to; i++) {
      if (phrases.isMark(i, ",")) {
        return isClosing(i, to) ? i : -1;
      }
      boolean verbal = phrases.isVerb(i) && !new SpanishParticiples(phrases).isParticiple(i);
      if (verbal || phrases.is(i, WordClass.BE) || phrases.is(i, WordClass.CONJ)) {
        return -1;
      }
    }
    return -1;
  }

  /// The last comma before the verb of saying.
  private boolean isClosing(int comma, Saying saying) {
    return isClosing(comma, saying.at());
  }

  private boolean isClosing(int comma, int cue) {
    for (int i = comma + 1; i < cue; i++) {
      if (phrases.isMark(i, ",") || phrases.isVerb(i)) {
        return false;
      }
    }
    return true;
  }

  /// `…, me dijo el capataz`, `…, se lee en el acta`, `…, quedó probado en el juicio`.
  private boolean isSetOff(Saying saying, int verb) {
    int open = saying.at();
    while (open > verb && isClitic(open - 1)) {
      open--;
    }
    int last = phrases.holding(saying.found().to() - 1);
    boolean several = last > saying.at() || open < saying.at();
    boolean marked = phrases.isMark(open - 1, ",»”\"—");
    int source = saying.source().orElse(last);
    return saying.role() == Role.VERB
        && saying.hedge().compareTo(Hedge.ALLEGED) <= 0
        && several
        && marked
        && !saysWhat(Math.max(source, last) + 1)
        && new SpeakerFinder(phrases).closes(Math.max(source, last) + 1);
  }

  /// `…, me asegura por carta que`: what is said follows.
  private boolean saysWhat(int from) {
    int at = from;
    while (phrases.isNoun(at) || phrases.is(at, WordClass.PREP) || phrases.is(at, WordClass.ADV)) {
      at++;
    }
    return phrases.isWord(at, "que");
  }

  private boolean isClitic(int at) {
    boolean dropped = phrases.noun(at).filter(n -> n.from() == n.to()).isPresent();
    return dropped || (phrases.has(at) && CLITICS.contains(phrases.at(at).word()));
  }

  /// `…, versión que difunde Ana`, `…, extremo que no pudo comprobarse`: the noun behind the comma
  /// stands for what was said.
  private boolean isTakenUp(Saying saying, int verb) {
    int noun = saying.at();
    while (noun > verb && !phrases.isMark(noun - 1, ",—(")) {
      noun--;
    }
    // `Ana dijo que Berto paga, extremo que Berto niega` answers what Ana says.
    boolean answers =
        saying.hedge() == Hedge.DENIED
            && new SpanishAnswers(phrases, java.util.List.of())
                .opensAnswer(saying.at())
                .isPresent();
    return noun > verb + 1
        && !answers
        && phrases.noun(noun).filter(n -> n.article() == Phrase.Article.NONE).isPresent()
        && SpanishSayings.standsForWhatIsTold(phrases, phrases.at(noun).word())
        && (noun == saying.at() || phrases.is(noun + 1, WordClass.REL));
  }

  /// `sospecha que pagó a Corvo, firma sancionada por Lima`: what stands in apposition behind a
  /// name is the author's, if the cue stands before.
  boolean isPassing(Saying saying, Clause clause) {
    int noun = clause.group() - 1;
    boolean apposed =
        phrases.language() == Language.SPANISH
            && clause.group() == clause.verb()
            && new Participles(phrases).isParticiple(clause.verb())
            && phrases
                .noun(noun)
                .filter(n -> n.article() == Phrase.Article.NONE || isIndefinite(n))
                .filter(n -> n.name().isEmpty() && n.type().isPresent())
                .isPresent()
            && phrases.isMark(noun - 1, ",")
            && phrases.noun(phrases.beforeQuotes(noun - 1)).flatMap(Phrase.Noun::name).isPresent();
    return apposed && saying.at() < noun;
  }

  private static boolean isIndefinite(Phrase.Noun noun) {
    return noun.article() == Phrase.Article.INDEFINITE;
  }

  /// `el supuesto dueño de Corvo, Ana Ruiz, vive en Lima`, `Ana, presunta testaferro, vendió`: what
  /// is doubted is what somebody is, and not what she does.
  boolean isOfSomebody(Saying saying, Clause clause) {
    int noun = saying.at();
    boolean somebody =
        phrases.language() == Language.SPANISH
            && saying.role() == Role.PLAIN
            && saying.found().to() - saying.found().from() == 1
            && phrases.words().folded(saying.found().from()).matches("(presunt|supuest)[oa]s?")
            && phrases
                .noun(noun)
                .filter(n -> !n.relational().isEmpty() || n.type().isPresent())
                .isPresent();
    boolean said =
        ClauseReader.isCopular(phrases, clause)
            && (clause.subjects().stream().anyMatch(s -> s.noun() == noun)
                || clause.objects().stream().anyMatch(o -> o.noun() == noun));
    return somebody && !said && clause.verb() != noun;
  }

  /// `el rumor carece de respaldo y Ana trabaja para Corvo`, `Berto negó la compra, pero Ana es
  /// dueña de Corvo`: a clause with its own subject behind `y` is no part of what is doubted, where
  /// no `que` opened that.
  boolean isOfClauseBefore(Saying saying, Clause clause) {
    boolean doubts =
        phrases.language() == Language.SPANISH
            && saying.isStrong()
            && (saying.role() == Role.PLAIN || saying.role() == Role.VERB)
            && saying.at() < clause.group();
    int first =
        clause.subjects().stream()
            .map(Clause.Argument::noun)
            .filter(noun -> phrases.at(noun).to() > phrases.at(noun).from())
            .min(Integer::compare)
            .orElse(-1);
    int last = phrases.holding(saying.found().to() - 1);
    if (!doubts || first < last || phrases.hasWord(phrases.at(last), "que"::equals)) {
      return false;
    }
    for (int i = last + 1; i < Math.min(first, clause.group()); i++) {
      boolean opens = phrases.is(i, WordClass.REL) || phrases.isMark(i, ":");
      if (opens || (phrases.isVerb(i) && phrases.at(i).word().matches(".*[aei]r"))) {
        return false;
      }
      boolean joins = phrases.is(i, WordClass.CONJ) || phrases.isWord(i, "aunque", "mientras");
      if (joins && !phrases.is(i + 1, WordClass.REL) && first < clause.group()) {
        return i < first && !isListed(i);
      }
    }
    return false;
  }

  /// `el rumor sobre Ana y Berto`: the conjunction joins two nouns.
  private boolean isListed(int conjunction) {
    int next = phrases.behindQuotes(conjunction);
    return phrases.isNoun(phrases.beforeQuotes(conjunction))
        && phrases.isNoun(next)
        && !phrases.isVerb(next + 1)
        && !phrases.is(next + 1, WordClass.BE)
        && !phrases.isMark(next + 1, ",")
        && !phrases.is(next + 1, WordClass.ADV)
        && !phrases.is(next + 1, WordClass.NEG)
        && !phrases.is(next + 1, WordClass.HAVE)
        && !phrases.noun(next + 1).filter(Phrase.Noun::isPronoun).isPresent();
  }

  /// `Corvo es de Ana, pero según Berto la maneja Carlos`, `Ana dirige Corvo y, según el registro,
  /// posee Mena`, `facturas según las cuales Ana pagó`: a source that opens the second of two
  /// clauses says nothing of the first.
  boolean isOfNextClause(Saying saying, int verb) {
    // `según contó Ana`
    boolean told = saying.role() == Role.VERB;
    int at = told ? saying.at() - 1 : saying.at();
    if (phrases.language() != Language.SPANISH
        || verb > at
        || (told && !phrases.isWord(at, "segun", "como"))) {
      return false;
    }
    boolean relative = phrases.is(at + 1, WordClass.REL);
    int open = phrases.isMark(at - 1, ",") ? at - 2 : at - 1;
    // `que preside Corvo y que, según contó él, cenó en Lima`
    open =
        phrases.is(open, WordClass.REL) && phrases.is(open - 1, WordClass.CONJ) ? open - 1 : open;
    boolean joined =
        (phrases.is(open, WordClass.CONJ) || phrases.isWord(open, "aunque", "mientras"))
            && (phrases.isMark(open - 1, ",;") || phrases.isMark(at - 1, ","));
    boolean another = false;
    for (int i = at + 1; i < phrases.segmentEnd(at); i++) {
      another |= phrases.isVerb(i) || phrases.is(i, WordClass.BE);
    }
    return relative || ((joined || hasItsOwnSubject(at, verb)) && another);
  }

  /// `el barco lo opera Ana, pero su dueña, según el registro, es Mena`: the subject of the second
  /// clause stands before what is inserted into it.
  private boolean hasItsOwnSubject(int at, int verb) {
    int open = at - 1;
    boolean inserted = phrases.isMark(open, ",—(") && phrases.isNoun(open - 1);
    while (inserted
        && open - 1 > verb
        && (phrases.isNoun(open - 1) || phrases.isWord(open - 1, "de"))) {
      open--;
    }
    boolean joins =
        phrases.is(open - 1, WordClass.CONJ) || phrases.isWord(open - 1, "aunque", "mientras");
    return inserted && joins && phrases.isMark(open - 2, ",;");
  }

  /// `el chófer, a quien le pagaba Corvo, según contó él mismo`: a source right behind a relative
  /// clause that ends the sentence is whose word that is.
  boolean endsRelative(int close, int cue) {
    if (phrases.language() != Language.SPANISH || cue - close > 2) {
      return false;
    }
    int end = cue + 1;
    while (phrases.has(end) && !phrases.isMark(end, ",;:—()")) {
      end++;
    }
    return end >= phrases.size();
  }

  /// `Fuente A: la dueña es Ana; Berto, testaferro suyo`: all behind the colon is its word.
  boolean isLabelled(Saying saying, int noun) {
    return phrases.language() == Language.SPANISH
        && saying.role() == Role.VERB
        && saying.source().filter(who -> who <= saying.at()).isPresent()
        && phrases.grammar().is(WordClass.INFORMANT, phrases.words().folded(saying.found().from()))
        && phrases.isMark(saying.at() + 1, ":")
        && noun > saying.at();
  }

  /// `investiga a Ana por pagar a Corvo`: what she is looked into for is alleged, and nothing else.
  boolean isOfAnother(Saying saying, Clause clause) {
    boolean inquires =
        phrases.language() == Language.SPANISH
            && saying.role() == Role.VERB
            && saying.hedge() == Hedge.ALLEGED
            && phrases
                .words()
                .folded(saying.found().from())
                .matches("(investig|indag|proces|deten|detien|detuv|arrest).*");
    return inquires && !phrases.isWord(clause.group() - 1, "por");
  }

  /// `negó la compra y añadió que Ana pagó`: what the second verb of saying opens is no longer what
  /// the first denies.
  boolean isOfEarlier(Saying saying, Clause clause) {
    if (phrases.language() != Language.SPANISH || saying.hedge() != Hedge.DENIED) {
      return false;
    }
    int that = clause.group() - 1;
    while (that > saying.at() && !phrases.isWord(that, "que")) {
      if (phrases.isMark(that, ",;:")) {
        return false;
      }
      that--;
    }
    int verb = that - 1;
    while (phrases.is(verb, WordClass.ADV)) {
      verb--;
    }
    int group = verb;
    while (group > saying.at() + 1
        && !phrases.is(group - 1, WordClass.CONJ)
        && (phrases.isVerb(group)
            || phrases.is(group, WordClass.HAVE)
            || phrases.noun(group).filter(n -> n.isPronoun() || n.from() == n.to()).isPresent())) {
      group--;
    }
    boolean says =
        phrases.isVerb(verb) && phrases.words().folded(phrases.at(verb).to() - 1).matches(SAYS);
    return says
        && that > saying.at()
        && phrases.is(group - 1, WordClass.CONJ)
        && group - 1 > saying.at();
  }

  /// `asegura, sin dar pruebas, que Ana pagó`, `dijo Ana, tras el juicio, que`: between the verb
  /// and what it governs stands an aside.
  boolean hasAside(Saying saying, int verb) {
    int last = phrases.holding(saying.found().to() - 1);
    int source = saying.source().filter(noun -> noun == last + 1).orElse(last);
    int open = source + 1;
    boolean adjunct =
        phrases.is(open + 1, WordClass.PREP)
            || phrases.is(open + 1, WordClass.ADV)
            || (phrases.has(open + 1) && phrases.at(open + 1) instanceof Phrase.Date);
    if (!phrases.isMark(open, ",—(") || (source > last && !adjunct)) {
      return false;
    }
    if (phrases.is(open + 1, WordClass.REL)) {
      return false;
    }
    int close = open + 1;
    while (close < verb && !phrases.isMark(close, ",—)")) {
      close++;
    }
    int that = phrases.isWord(close + 1, "de", "en") ? close + 2 : close + 1;
    return close < verb && phrases.isWord(that, "que") && isNext(that, verb);
  }

  /// Whether no other clause opens between `que` and the verb.
  private boolean isNext(int that, int verb) {
    for (int i = that + 1; i < verb; i++) {
      if (phrases.is(i, WordClass.REL) && phrases.isMark(i - 1, ",")) {
        return false;
      }
    }
    return verb > that;
  }
}
