package trasluz.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import trasluz.report.Phrase.Noun;

/// Finds whom a Russian predicate is said of, and where its clause begins and ends.
///
/// The subject stands in the nominative and agrees with a verb in the past in gender. Where several
/// fit, the one that can be nothing else is taken, then the one before the verb.
final class RussianSubjects {
  /// Forms of "to be" that stand with another verb: `был замечен`.
  private static final String[] WAS = {"byl", "byla", "byli", "bylo", "budet", "budut"};

  /// Verbs in -ся that are no passives.
  private static final Pattern ACTIVE =
      Pattern.compile(
          "(?:подчиня|труд|числ|знач|оста|наход|оказ|явля|скрыва|рассчит|встре|объяв|занима"
              + "|распоряж|назыв|звал|зов|именова|дели|расплати|догов).*");

  /// Adjectives that take a complement as participles do: `подконтрольный Краснову банк`.
  private static final Pattern GOVERNING =
      Pattern.compile(
          "(?:подконтрольн|подведомственн|подотчетн|подначальн|подвластн|принадлежн)"
              + "(?:ый|ая|ое|ые|ого|ой|ому|ую|ым|ом|ых|ыми)");

  /// `никто из инструкторов`, `двое из них`: those behind "из" are meant.
  private static final Set<String> SOME =
      Set.of(
          "nikto",
          "odin",
          "odna",
          "dvoye",
          "troye",
          "chetvero",
          "nekotoryye",
          "mnogiye",
          "neskolko",
          "bolshinstvo",
          "chast");

  private final Phrases phrases;
  private final RussianAsides asides;
  private Optional<RussianPrenominal> prenominal = Optional.empty();

  RussianSubjects(Phrases phrases) {
    this.phrases = phrases;
    this.asides = new RussianAsides(phrases);
  }

  RussianAsides asides() {
    return asides;
  }

  /// Found when they are first asked for: most who ask of a sentence ask for something else.
  RussianPrenominal prenominal() {
    if (prenominal.isEmpty()) {
      prenominal = Optional.of(new RussianPrenominal(phrases, this));
    }
    return prenominal.get();
  }

  // ---------------------------------------------------------------- where a clause ends

  int boundBefore(int predicate) {
    if (prenominal().of(predicate).isPresent()) {
      return predicate;
    }
    int i = predicate;
    while (i > 0) {
      int last = i - 1;
      Optional<Integer> open =
          prenominal()
              .endingAt(last)
              .map(RussianPrenominal.Group::participle)
              .or(() -> asides.openingOf(last));
      if (open.isEmpty() && (isBound(i - 1) || isJoint(i - 1, predicate))) {
        break;
      }
      i = open.orElse(i - 1);
    }
    return i;
  }

  int boundBehind(int predicate) {
    Optional<RussianPrenominal.Group> own = prenominal().of(predicate);
    if (own.isPresent()) {
      return own.get().head() + 1;
    }
    int i = predicate + 1;
    while (i < phrases.size()) {
      int first = i;
      Optional<Integer> close =
          prenominal().of(first).map(group -> group.head() - 1).or(() -> asides.closingOf(first));
      if (close.isEmpty() && isBound(i)) {
        break;
      }
      i = close.orElse(i) + 1;
    }
    return i;
  }

  /// `купил завод и продал судно`: the second verb has its own objects only.
  private boolean isJoint(int at, int predicate) {
    if (!phrases.is(at, WordClass.CONJ)) {
      return false;
    }
    for (int i = at + 1; i < predicate; i++) {
      boolean passed =
          phrases.is(i, WordClass.ADV)
              || phrases.is(i, WordClass.NEG)
              || phrases.is(i, WordClass.PREP)
              || phrases.at(i) instanceof Phrase.Date
              || phrases.isMark(i, "«»")
              || (phrases.isNoun(i) && (isPrepared(i) || cases(i).isEmpty()));
      if (!passed) {
        return false;
      }
    }
    return true;
  }

  private boolean isBound(int at) {
    return phrases.isMark(at, ",;:—?()")
        || (phrases.isVerb(at) && !isWas(at))
        || phrases.is(at, WordClass.SUB)
        || (phrases.is(at, WordClass.REL) && !isOwnerRelative(at));
  }

  private boolean isWas(int at) {
    return phrases.isWord(at, WAS) && phrases.isVerb(at + 1);
  }

  /// `директором которой является`: the relative says whose the noun before it is.
  private boolean isOwnerRelative(int at) {
    return phrases.isNoun(at - 1) && phrases.isMark(at - 2, ",");
  }

  // ---------------------------------------------------------------- participles

  boolean isParticiple(int at) {
    return phrases.isVerb(at)
        && (RussianEndings.isParticiple(written(at)) || GOVERNING.matcher(written(at)).matches());
  }

  /// Whether a noun behind a participle stands in a case and gender of it.
  boolean mayHead(int participle, int noun) {
    Set<RussianCase> cases = RussianEndings.adjective(written(participle));
    return cases(noun).stream().anyMatch(cases::contains)
        && agrees(noun, gender(written(participle)));
  }

  /// Whether a form is of the passive: not of what places or joins, whose participles only say that
  /// it is so.
  boolean isPassive(int at) {
    if (!(phrases.at(at) instanceof Phrase.Verb verb)) {
      return false;
    }
    boolean active =
        verb.frames().stream().anyMatch(f -> f.relation().isPlaced() || f.relation().isSymmetric());
    return RussianEndings.isPassive(written(at))
        && !ACTIVE.matcher(written(at)).matches()
        && (verb.frames().isEmpty() || !active);
  }

  private String written(int at) {
    return RussianNounReader.written(phrases.words(), phrases.at(at).from());
  }

  /// The noun that a participle belongs to: before its comma, or the last one behind it that stands
  /// in its case.
  Optional<Integer> ofParticiple(int at, List<Integer> free) {
    int first = at;
    while (phrases.is(first - 1, WordClass.ADV)) {
      first--;
    }
    int before = phrases.beforeQuotes(first - 1);
    if (phrases.isMark(first - 1, ",") && phrases.isNoun(before)) {
      return RussianAntecedent.of(phrases, before, written(at));
    }
    Optional<RussianPrenominal.Group> group = prenominal().of(at);
    if (group.isPresent()) {
      return group.map(RussianPrenominal.Group::head);
    }
    Set<RussianCase> cases = RussianEndings.adjective(written(at));
    return free.stream()
        .filter(noun -> noun > at && cases(noun).stream().anyMatch(cases::contains))
        .filter(noun -> agrees(noun, gender(written(at))))
        .reduce((_, last) -> last);
  }

  private static Optional<Character> gender(String participle) {
    if (participle.matches(".*(?:ая|яя|ую|юю)")) {
      return Optional.of('f');
    }
    if (participle.matches(".*(?:ый|ий|ого|его|ому|ему)")) {
      return Optional.of('m');
    }
    return participle.matches(".*(?:ые|ие|ых|их|ыми|ими)") ? Optional.of('p') : Optional.empty();
  }

  // ---------------------------------------------------------------- subjects

  /// The cases a noun of the sentence may stand in.
  Set<RussianCase> cases(int at) {
    Noun noun = phrases.noun(at).orElseThrow();
    int before = phrases.beforeQuotes(at);
    if (phrases.has(before) && phrases.at(before) instanceof Phrase.Percent) {
      // `половина «Бренола» принадлежит`: the part is the subject.
      return EnumSet.complementOf(EnumSet.of(RussianCase.PRE));
    }
    return noun.cases();
  }

  private boolean isNominative(int at) {
    return cases(at).contains(RussianCase.NOM);
  }

  /// @param passed what is an object where another noun fits: of a verb that parties do, things,
  ///   vessels and places
  Optional<Integer> of(List<Integer> free, int verb, Predicate<Integer> passed) {
    List<Integer> nominative = free.stream().filter(this::isNominative).toList();
    Optional<Character> gender = genderOfVerb(written(verb));
    List<Integer> fitting = nominative.stream().filter(noun -> agrees(noun, gender)).toList();
    List<Integer> parties = fitting.stream().filter(noun -> !passed.test(noun)).toList();
    List<Integer> agreeing = parties.isEmpty() ? fitting : parties;
    Optional<Integer> certain =
        agreeing.stream().filter(noun -> !cases(noun).contains(RussianCase.ACC)).findFirst();
    return certain
        .or(() -> agreeing.stream().filter(noun -> noun < verb).findFirst())
        .or(() -> agreeing.stream().findFirst())
        .map(this::ofSome);
  }

  /// A common noun for no party, or a part of something.
  boolean isCommonThing(int noun) {
    Noun found = phrases.noun(noun).orElseThrow();
    boolean part = phrases.at(Math.max(0, phrases.beforeQuotes(noun))) instanceof Phrase.Percent;
    return part
        || (found.name().isEmpty()
            && found.type().isEmpty()
            && !found.isPronoun()
            && found.relational().isEmpty());
  }

  boolean isThing(int noun) {
    if (isCommonThing(noun)) {
      return true;
    }
    Noun found = phrases.noun(noun).orElseThrow();
    boolean place = found.type().filter(t -> t.isPlace() || t == EntityType.VESSEL).isPresent();
    boolean named =
        found
            .name()
            .filter(hit ->
                hit.meaning().type() == EntityType.VESSEL
                    || hit.meaning().type() == EntityType.PLACE)
            .isPresent();
    return place || named;
  }

  /// `экипаж`, `бригады`: a group that is supplied as things are.
  boolean isCrew(int noun) {
    return phrases
        .noun(noun)
        .filter(found -> found.name().isEmpty() && found.may(RussianCase.ACC))
        .filter(found -> found.type().filter(type -> type == EntityType.GROUP).isPresent())
        .isPresent();
  }

  private int ofSome(int noun) {
    boolean some =
        SOME.contains(phrases.at(noun).word())
            && phrases.isWord(noun + 1, "iz")
            && phrases.isNoun(noun + 2);
    return some ? noun + 2 : noun;
  }

  private static Optional<Character> genderOfVerb(String verb) {
    if (verb.matches(".*[аеиоуыяю]л(?:ся)?|.*[шз][ёе]л(?:ся)?")) {
      return Optional.of('m');
    }
    if (verb.matches(".*ла(?:сь)?")) {
      return Optional.of('f');
    }
    if (verb.matches(".*ло(?:сь)?")) {
      return Optional.of('n');
    }
    if (verb.matches(".*(?:ли(?:сь)?|[уюая]т(?:ся)?)")) {
      return Optional.of('p');
    }
    return Optional.empty();
  }

  /// Whether the ending of a common noun goes with the gender of a verb; a name goes with all.
  private boolean agrees(int noun, Optional<Character> gender) {
    Noun found = phrases.noun(noun).orElseThrow();
    // `адвокат Анна Туман подала`: with a person's name the verb may go by the person; `ханойская
    // «Лотос Капитал» продала` has no noun but the name.
    boolean bare =
        found
            .name()
            .map(hit -> hit.from() <= headAt(found) || hit.meaning().type() == EntityType.PERSON)
            .orElse(false);
    boolean percent = phrases.at(Math.max(0, phrases.beforeQuotes(noun))) instanceof Phrase.Percent;
    if (gender.isEmpty() || bare || percent || found.isPronoun()) {
      return true;
    }
    boolean numbered = found.to() - found.from() > 1 && isNumber(found.from());
    String head = headOf(found);
    if (isAbbreviation(found)) {
      // `АО «Кесса» продало`
      return true;
    }
    boolean person = head.matches("глава|судья|коллега");
    return switch (gender.get()) {
      case 'm' -> head.matches(".*[бвгджзйклмнпрстфхцчшщь]") || person;
      case 'f' -> head.matches(".*[аяь]");
      case 'n' -> head.matches(".*[оеё]|.*мя") || numbered;
      default ->
          head.matches(".*[ыияае]")
              || numbered
              || phrases.isWord(phrases.beforeQuotes(noun), "ni")
              || phrases.is(noun + 1, WordClass.CONJ)
              || phrases.is(noun - 1, WordClass.CONJ);
    };
  }

  /// Whether a noun in the nominative may be the subject of a verb in the past.
  boolean maySay(int noun, int verb) {
    Optional<Character> gender = genderOfVerb(written(verb)).filter(told -> told != 'p');
    return gender.isPresent()
        && isNominative(noun)
        && !isPrepared(noun)
        && agreesWithPerson(noun, gender.get());
  }

  /// `добавила Анна Краснова` goes with `виделась`.
  private boolean agreesWithPerson(int noun, char gender) {
    Noun found = phrases.noun(noun).orElseThrow();
    Optional<Character> known = RussianGender.of(phrases, found);
    return known.isEmpty() ? agrees(noun, Optional.of(gender)) : known.get() == gender;
  }

  private boolean isNumber(int word) {
    return Character.isDigit(phrases.words().published(word).charAt(0))
        || WordShapes.RUSSIAN_NUMBERS.contains(phrases.words().folded(word));
  }

  private boolean isAbbreviation(Noun noun) {
    int at = headAt(noun);
    return at >= 0 && phrases.words().isUpperCase(at);
  }

  private String headOf(Noun noun) {
    int at = headAt(noun);
    return at < 0 ? "" : RussianNounReader.written(phrases.words(), at);
  }

  /// The word that a noun is read by, or -1.
  private int headAt(Noun noun) {
    for (int i = noun.from(); i < noun.to(); i++) {
      if (phrases.words().folded(i).equals(noun.word())) {
        return i;
      }
    }
    return -1;
  }

  /// A subject with those joined to it by "и".
  List<Integer> joined(int subject) {
    List<Integer> out = new ArrayList<>();
    int before = phrases.beforeQuotes(subject);
    if (phrases.isWord(before, "i") && phrases.is(before, WordClass.CONJ)) {
      int first = phrases.beforeQuotes(before);
      if (phrases.isNoun(first) && isNominative(first) && !isPrepared(first)) {
        out.add(first);
      }
    }
    int neither = phrases.beforeQuotes(subject);
    int other = phrases.beforeQuotes(neither - 1);
    if (phrases.isWord(neither, "ni")
        && phrases.isMark(neither - 1, ",")
        && phrases.isNoun(other)) {
      // `ни X, ни Y не`
      out.add(other);
    }
    out.add(subject);
    int behind = phrases.behindQuotes(subject);
    int second = phrases.behindQuotes(behind);
    if (phrases.isWord(behind, "i") && phrases.isNoun(second) && isNominative(second)) {
      out.add(second);
    }
    return List.copyOf(out);
  }

  private boolean isPrepared(int noun) {
    return phrases.is(phrases.beforeQuotes(noun), WordClass.PREP);
  }

  /// The last noun in the nominative within a stretch.
  Optional<Integer> last(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (phrases.isNoun(i) && !isPrepared(i) && isNominative(i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  boolean isPlace(int noun) {
    return phrases
        .noun(noun)
        .flatMap(Noun::name)
        .map(hit -> hit.meaning().type().isPlace())
        .orElse(false);
  }

  /// Whom the relative before a clause takes up: `Лапин, которого внёс в список Минфин`.
  Optional<Integer> takenUp(int from) {
    if (!phrases.is(from - 1, WordClass.REL)) {
      return Optional.empty();
    }
    int relative = phrases.is(from - 2, WordClass.PREP) ? from - 2 : from - 1;
    String form = RussianNounReader.written(phrases.words(), phrases.at(from - 1).from());
    return new SubjectFinder(phrases)
        .antecedent(relative)
        .flatMap(noun -> RussianAntecedent.of(phrases, noun, form));
  }

  static Set<RussianCase> relativeCases(String word) {
    return switch (word) {
      case "kotoryy", "kotoraya", "kotoroye", "kotoryye" -> Set.of(RussianCase.NOM);
      case "kotoruyu" -> Set.of(RussianCase.ACC);
      case "kotorogo", "kotorykh" -> Set.of(RussianCase.ACC, RussianCase.GEN);
      case "kotoromu" -> Set.of(RussianCase.DAT);
      case "kotorym" -> Set.of(RussianCase.INS, RussianCase.DAT);
      default -> Set.of(RussianCase.GEN, RussianCase.DAT, RussianCase.INS);
    };
  }

  /// Whether an infinitive stands behind the verb that governs it.
  boolean isGoverned(int from, int verb) {
    return isInfinitive(verb) && phrases.isVerb(from - 1);
  }

  /// Whether a verb stands in the infinitive, which has no subject of its own, and no "to be" or
  /// "must" stands with it.
  boolean isInfinitive(int verb) {
    return written(verb).matches(".*(?:ть|ти|чь)(?:ся)?")
        && !phrases.is(verb - 1, WordClass.WILL)
        && !phrases.is(verb - 1, WordClass.BE);
  }

  /// Whether a clause without a subject goes on with that of the clause before: behind "что" or
  /// "и", behind a comma, or an infinitive behind its verb.
  boolean isContinued(int from, int verb) {
    boolean infinitive =
        isGoverned(from, verb)
            && RussianControl.of(phrases.at(from - 1).word()) != RussianControl.NONE;
    boolean list = phrases.isMark(from - 1, ",") && from == verb;
    return phrases.is(from - 1, WordClass.SUB)
        || phrases.is(from, WordClass.CONJ)
        || phrases.is(from - 1, WordClass.CONJ)
        || infinitive
        || list;
  }

  /// Whether a verb tells of owning, of which a name that may also be one of a list is too little.
  private boolean isOfOwner(int verb) {
    return phrases.at(verb) instanceof Phrase.Verb found
        && found.frames().stream().anyMatch(frame -> frame.relation() == Relation.OWNS);
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (phrases.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether what stands between commas only says more of the noun before or whose word it is: a
  /// relative clause, a participle, `рассказали соседи`, and no clause of its own.
  private boolean isRemark(int from, int to) {
    boolean relative =
        phrases.is(from, WordClass.REL)
            || phrases.is(from, WordClass.RELPOSS)
            || phrases.is(from + 1, WordClass.REL)
            || phrases.is(from, WordClass.SUB);
    for (int i = from; i < to; i++) {
      boolean told =
          phrases.at(i) instanceof Phrase.Verb found
              && (found.frames().isEmpty() || isParticiple(i));
      if (phrases.isVerb(i) && !told && !relative) {
        return false;
      }
    }
    return true;
  }

  /// The noun without a preposition before an aside that ends at a clause.
  Optional<Integer> hostOfAside(int from) {
    if (!phrases.isMark(from - 1, ",")) {
      return Optional.empty();
    }
    int open = from - 2;
    while (open > 0 && !phrases.isMark(open, ",;:—?")) {
      open--;
    }
    int host = phrases.beforeQuotes(open);
    boolean fits = phrases.isMark(open, ",") && phrases.isNoun(host) && !isPrepared(host);
    return fits ? Optional.of(host) : Optional.empty();
  }

  /// The subject before an aside that ends at a clause: `Анна Орлова, директор, встретилась`, `Банк
  /// (он принадлежит ей) купил`; or a name that is an aside itself: `его брат, Олег, руководит`.
  Optional<Integer> beforeAside(int from, int verb) {
    boolean bracket = phrases.isMark(from - 1, ")");
    if (!bracket && !phrases.isMark(from - 1, ",")) {
      return Optional.empty();
    }
    int open = from - 2;
    while (open > 0 && !phrases.isMark(open, bracket ? "(" : ",;:—?")) {
      open--;
    }
    int host = phrases.beforeQuotes(open);
    boolean closed = phrases.isMark(open, bracket ? "(" : ",");
    if (closed && phrases.isMark(host, ",") && !bracket) {
      return Optional.empty();
    }
    boolean fits =
        closed
            && phrases.isNoun(host)
            && !isPrepared(host)
            && isNominative(host)
            && agrees(host, genderOfVerb(written(verb)));
    int aside = phrases.beforeQuotes(from - 1);
    boolean told = hasVerb(open + 1, from - 1);
    if (told && !bracket && !isRemark(open + 1, from - 1)) {
      return Optional.empty();
    }
    boolean named =
        told
            || phrases.noun(host).flatMap(Noun::name).isPresent()
            || phrases.noun(aside).flatMap(Noun::name).isEmpty();
    if (fits && named) {
      return Optional.of(host);
    }
    boolean asideIsSubject =
        !bracket
            && !told
            && closed
            && !isOfOwner(verb)
            && phrases
                .noun(host)
                .filter(noun -> noun.name().isEmpty())
                .filter(noun -> !noun.relational().isEmpty() || noun.type().isPresent())
                .isPresent()
            && !isPrepared(host)
            && isNominative(host)
            && phrases.noun(aside).flatMap(Noun::name).isPresent()
            && isNominative(aside)
            && !isPrepared(aside);
    if (asideIsSubject) {
      return Optional.of(aside);
    }
    return closed && !fits && !told ? beforeAside(open + 1, verb) : Optional.empty();
  }
}
