package trasluz.report;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.report.Grammar.Frame;
import trasluz.report.Phrase.Noun;

/// Tells verbs from nouns by their shape and by what stands around them, for [Chunker].
final class WordShapes {
  private static final Pattern RUSSIAN_ADVERB =
      Pattern.compile(".*(?:ельно|енно|ально|ично|ивно|ионно|ески|овно|ярно|ично|атно|ытно)");
  private static final Pattern RUSSIAN_VERB =
      Pattern.compile(
          ".*([аеиоуыэюя]л[аои]?(сь|ся)?|[шгкз]л[аои](сь|ся)?|[аеияу]ть(ся)?|[её]т(ся)?|[иауюя]т(ся)?)");

  /// Short participles: `наложены`, `введена`, `арестован`, `выдано`.
  private static final Pattern RUSSIAN_SHORT =
      Pattern.compile(
          ".*(?:(?:[жшщч]|[впбмф]л|вед|нес|вез|йд)[её]н|(?:ов|ев|ир)ан"
              + "|(?:пере|вы|со|про|из|от|при)дан|(?:каз|пис|вяз|браз)ан)[аоы]?");

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

  /// Plural nouns that are finite verbs, too.
  private static final Set<String> THINGS =
      Set.of(
          "bribes",
          "transfers",
          "supplies",
          "purchases",
          "loans",
          "credits",
          "exports",
          "imports",
          "contracts",
          "charters",
          "visits",
          "advances",
          "funds",
          "finances",
          "fees");

  /// Nouns that have the form of a verb of the tables.
  private static final Set<String> MODIFIERS =
      Set.of(
          "transport",
          "finance",
          "supply",
          "export",
          "purchase",
          "service",
          "charter",
          "command",
          "control",
          "front",
          "fly",
          "land",
          "ship",
          "lead",
          "patrol",
          "head");

  private static final Set<String> ACTION_NOUNS =
      Set.of("control", "command", "purchase", "supply", "charter", "head", "chair");

  /// Words that only a verb follows.
  private static final List<WordClass> BEFORE_VERBS =
      List.of(WordClass.MODAL, WordClass.WOULD, WordClass.DO, WordClass.HAVE, WordClass.WILL);

  private final Chunker chunker;
  private final TextWords words;
  private final Language language;
  private final Grammar grammar;
  private final SpanishShapes spanish;

  WordShapes(Chunker chunker) {
    this.chunker = chunker;
    this.words = chunker.words;
    this.language = chunker.language;
    this.grammar = chunker.grammar;
    this.spanish = new SpanishShapes(chunker);
  }

  /// Whether an English word, folded, is a number: `four`.
  static boolean isNumberWord(String word) {
    return NUMBERS.contains(word) && !word.equals("a");
  }

  SpanishShapes spanish() {
    return spanish;
  }

  /// `has` is a verb of a relation only where no participle follows; `licence` behind an article is
  /// a noun.
  boolean isFunctionFirst(int at, FormTable.Match<Frame> verb) {
    if (verb.to() - at > 1 || !grammar.is(WordClass.HAVE, words.folded(at))) {
      return false;
    }
    int next = at + 1;
    while (next < chunker.to
        && !chunker.quantities.containsKey(next)
        && (chunker.is(WordClass.ADV, next) || chunker.is(WordClass.NEG, next))) {
      next++;
    }
    // `has never, his office says, paid`
    boolean broken =
        language == Language.ENGLISH
            && next < chunker.to
            && words.between(words.end(next - 1), words.start(next)).contains(",");
    boolean nominal =
        next < chunker.to
            && !broken
            && (chunker.is(WordClass.DET, next)
                || chunker.is(WordClass.NEGDET, next)
                || chunker.is(WordClass.POSS, next)
                || isNumber(next)
                || chunker.quantities.containsKey(next));
    return !nominal || (next > at + 1 && chunker.is(WordClass.NEG, at + 1) && !nominal);
  }

  /// `former transport minister`, `finance director`: a verb's bare form right before a noun for a
  /// person is a noun, where no plural stands before it that might do it.
  boolean isModifier(int at) {
    String word = words.folded(at);
    boolean next =
        language == Language.ENGLISH
            && MODIFIERS.contains(word)
            && at + 1 < chunker.to
            && words.isAdjacent(at)
            && (grammar.is(WordClass.PERSON, words.folded(at + 1))
                || grammar.nouns().has(words.folded(at + 1)));
    if (isActionNoun(at) || isTrade(at)) {
      return true;
    }
    boolean plural =
        at > chunker.from && words.isAdjacent(at - 1) && words.folded(at - 1).endsWith("s");
    boolean pronoun = at > chunker.from && chunker.is(WordClass.PRON, at - 1);
    boolean infinitive = at > chunker.from && words.folded(at - 1).equals("to");
    return next && !plural && !pronoun && !infinitive;
  }

  /// `sold by shipping magnate X`: a gerund right before a noun for one person tells his trade.
  private boolean isTrade(int at) {
    return language == Language.ENGLISH
        && words.folded(at).endsWith("ing")
        && at + 2 < chunker.to
        && words.isAdjacent(at)
        && !words.isCapitalised(at + 1)
        && !words.folded(at + 1).endsWith("s")
        && grammar.is(WordClass.PERSON, words.folded(at + 1))
        && chunker.names.containsKey(at + 2);
  }

  /// `control of the haulier`, `command over the port`, `head of the yard`: with "of" behind it the
  /// bare form is a noun.
  private boolean isActionNoun(int at) {
    return language == Language.ENGLISH
        && ACTION_NOUNS.contains(words.folded(at))
        && at + 1 < chunker.to
        && words.isAdjacent(at)
        && Set.of("of", "over").contains(words.folded(at + 1));
  }

  /// `has three shareholders`: what is counted is a noun.
  private boolean isNumber(int at) {
    return language == Language.ENGLISH && NUMBERS.contains(words.folded(at));
  }

  /// `under US sanctions`, `sanctions against X`, `the sanctions list`, and not `Washington
  /// sanctions X`: the noun stands before no noun but those it makes one with.
  boolean isSanctions(int at) {
    return language == Language.ENGLISH
        && words.folded(at).equals("sanctions")
        && (at + 1 >= chunker.to
            || !words.isAdjacent(at)
            || chunker.dates.containsKey(at + 1)
            || grammar.is(WordClass.SANCTIONED, words.folded(at + 1))
            || (!chunker.isNounOpener(at + 1) && chunker.function(at + 1).isPresent()));
  }

  /// `whose licence was issued`, `accepted bribes from X`: what somebody has or takes is no verb.
  boolean isOwned(int at) {
    if (language != Language.ENGLISH || chunker.phrases.isEmpty()) {
      return false;
    }
    Phrase last = chunker.phrases.getLast();
    boolean taken =
        last instanceof Phrase.Verb
            && last.to() == at
            && THINGS.contains(words.folded(at))
            && at + 1 < chunker.to
            && (!words.isAdjacent(at) || chunker.is(WordClass.PREP, at + 1));
    return taken || last.is(WordClass.RELPOSS);
  }

  boolean isNominalPlace(int at) {
    if (at == chunker.from || chunker.phrases.isEmpty() || chunker.phrases.getLast().to() != at) {
      return false;
    }
    // `is said to have a stake`
    boolean infinitive = words.folded(at).equals("have") && words.folded(at - 1).equals("to");
    return chunker.phrases.getLast().is(WordClass.PREP)
        && language == Language.ENGLISH
        && !infinitive
        && !words.folded(at).endsWith("ing");
  }

  /// `without naming its source`: behind a preposition and before what it governs.
  boolean isGerundWithObject(int at) {
    return language == Language.ENGLISH
        && chunker.phrases.size() > 0
        && chunker.phrases.getLast().is(WordClass.PREP)
        && words.folded(at).length() > 4
        && words.folded(at).endsWith("ing")
        && !words.isCapitalised(at)
        && words.isJoined(at)
        && (chunker.isNounOpener(at + 1) || chunker.names.containsKey(at + 1));
  }

  /// `according to sources`, `of exports`: no finite verb in -s stands behind a preposition.
  boolean isPluralBehindPreposition(int at) {
    String word = words.folded(at);
    return isNominalPlace(at)
        && word.endsWith("s")
        && !word.endsWith("ss")
        && chunker.function(at).isEmpty();
  }

  /// `Ship trackers say`: a bare form that opens a sentence is a noun where it may be one.
  boolean opensWithNoun(int at) {
    return at == chunker.from
        && language == Language.ENGLISH
        && grammar.typeOf(words.folded(at)).isPresent();
  }

  /// `about ninety men`, `around 300 tonnes`: the word says how many.
  boolean isAboutNumber(int at) {
    return language == Language.ENGLISH
        && ROUGHLY.contains(words.folded(at))
        && at + 1 < chunker.to
        && words.isAdjacent(at)
        && !chunker.dates.containsKey(at + 1)
        // `under a licence`
        && !(words.folded(at).equals("under") && words.folded(at + 1).equals("a"))
        && (Character.isDigit(words.published(at + 1).charAt(0))
            || NUMBERS.contains(words.folded(at + 1)));
  }

  /// A word in -s behind `it`, `who` or a name, before what a verb governs: `Ana heads the bank`.
  boolean isThirdPerson(int at) {
    String word = words.folded(at);
    boolean shaped =
        language == Language.ENGLISH
            && word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !words.isCapitalised(at)
            && !chunker.phrases.isEmpty()
            && chunker.phrases.getLast().to() == at
            && words.isAdjacent(at - 1);
    if (!shaped || at + 1 >= chunker.to) {
      return false;
    }
    Phrase before = chunker.phrases.getLast();
    boolean pronoun = before instanceof Noun noun && noun.isPronoun();
    boolean named =
        before instanceof Noun noun
            && noun.name().filter(hit -> hit.to() == at).isPresent()
            && (chunker.isNounOpener(at + 1)
                || chunker.is(WordClass.PREP, at + 1)
                || chunker.names.containsKey(at + 1)
                || chunker.quantities.containsKey(at + 1));
    return (pronoun || named || before.is(WordClass.REL)) && grammar.typeOf(word).isEmpty();
  }

  /// A word behind "would", "does not" or "has" that no table knows; one in -ed behind a noun or
  /// "is".
  boolean isBareVerb(int at) {
    if (chunker.phrases.isEmpty() || language != Language.ENGLISH || chunker.isNounOpener(at)) {
      return false;
    }
    int last = chunker.phrases.size() - 1;
    while (last > 0
        && (chunker.phrases.get(last).is(WordClass.NEG)
            || chunker.phrases.get(last).is(WordClass.ADV))) {
      last--;
    }
    Phrase before = chunker.phrases.get(last);
    boolean small = !words.isCapitalised(at) && !isNumber(at);
    boolean expected =
        BEFORE_VERBS.stream().anyMatch(before::is) && !chunker.isNounWord(words.folded(at));
    boolean participle =
        words.folded(at).length() > 4
            && words.folded(at).endsWith("ed")
            && (before instanceof Noun || before.is(WordClass.BE));
    return small && (expected || participle) && !words.folded(at).endsWith("ly");
  }

  /// `the loan file shows`: behind an adjective and before a verb the word is a noun.
  private boolean isPaper(int at) {
    return language == Language.ENGLISH
        && grammar.is(WordClass.DOC, words.folded(at))
        && at + 1 < chunker.to
        && words.isAdjacent(at)
        && (chunker.cueVerbs.contains(at + 1)
            || chunker.is(WordClass.BE, at + 1)
            || chunker.is(WordClass.HAVE, at + 1));
  }

  boolean opensPossessed(int at) {
    int next = at + 1;
    return next < chunker.to
        && words.isAdjacent(at)
        && chunker.function(next).isEmpty()
        && !isVerb(next, false)
        && grammar.verbs().at(words, next, chunker.to).values().isEmpty()
        && !(language == Language.RUSSIAN && isRussianObject(at));
  }

  /// `возглавляет её Анна Орлова`, `а эксплуатирует его пирейская контора «Кесса»`: right behind a
  /// verb that opens its clause and takes an object, and before a name or a noun that is nobody's,
  /// the pronoun is that object.
  private boolean isRussianObject(int at) {
    int next = at + 1;
    if (chunker.names.containsKey(next)) {
      return true;
    }
    int verb = at - 1;
    if (verb < chunker.from) {
      return false;
    }
    boolean takes =
        words.isAdjacent(verb)
            && grammar.verbs().at(words, verb, chunker.to).values().stream()
                .anyMatch(frame ->
                    frame.subject().contains("nom")
                        && frame.object().contains("acc")
                        && !frame.needsStake());
    boolean opens =
        verb == chunker.from
            || !words.isAdjacent(verb - 1)
            || Set.of("a", "i", "no").contains(words.folded(verb - 1));
    if (!takes || !opens) {
      return false;
    }
    Phrase.Noun noun = new RussianNounReader(chunker, next).read();
    return noun.relational().isEmpty() && noun.type().isPresent() && noun.may(RussianCase.NOM);
  }

  /// `Техническое обслуживание`: an adjective that opens a sentence is no name.
  boolean isOnlyAdjective(Hit hit) {
    int next = hit.to();
    return language == Language.RUSSIAN
        && hit.to() - hit.from() == 1
        && hit.meaning() instanceof Unlisted unlisted
        && unlisted.type() != EntityType.PERSON
        && next < words.size()
        && words.isAdjacent(next - 1)
        && !words.isCapitalised(next)
        && RussianWordCases.written(words, hit.from())
            .matches(".*(?:ое|ее|ые|ого|ому|ую|ая|ый|ых|ыми|ской|ская|ские|ских)")
        && (hit.from() == 0
            || "«“\"".indexOf(chunker.text.charAt(words.start(hit.from()) - 1)) < 0);
  }

  /// `обслуживание`, `сталь`: a noun, though its beginning, or all of it but the soft sign, is that
  /// of a verb.
  boolean isRussianActionNoun(int at) {
    return language == Language.RUSSIAN
        && RussianWordCases.written(words, at)
            .matches(".*[аеия]ни(?:е|я|ю|ем|и|й|ям|ями|ях)|.{2,}ль");
  }

  /// `предположительно`, `фактически`: by its ending an adverb.
  boolean isRussianAdverb(int at) {
    return language == Language.RUSSIAN
        && RUSSIAN_ADVERB.matcher(words.published(at).toLowerCase(java.util.Locale.ROOT)).matches()
        && !chunker.isNounWord(words.folded(at));
  }

  /// Whether a word is a verb by the tables, or by its ending.
  ///
  /// @param open whether no noun stands before it in its phrase
  boolean isVerb(int at, boolean open) {
    String word = words.folded(at);
    if (isRussianActionNoun(at) || (language == Language.SPANISH && spanish.isNoVerb(at))) {
      return false;
    }
    if (grammar.is(WordClass.VERB, word)) {
      return open || !isPaper(at);
    }
    boolean thing =
        language == Language.RUSSIAN
            && (grammar.things().has(word)
                || grammar.is(WordClass.NOUN, word)
                || grammar.is(WordClass.GOODS, word)
                || grammar.is(WordClass.BELONGING, word)
                || grammar.typeOf(word).isPresent());
    if (chunker.isNounWord(word)
        || thing
        || RussianNumbers.has(word)
        || (words.isCapitalised(at) && at > chunker.from)) {
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
                  || published.endsWith("ían")
                  || SpanishShapes.isFirstPerson(published));
      case RUSSIAN ->
          (published.length() > 4 && RUSSIAN_VERB.matcher(published).matches())
              || (published.length() > 5 && RUSSIAN_SHORT.matcher(published).matches());
    };
  }
}
