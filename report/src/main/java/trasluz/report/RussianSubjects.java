package trasluz.report;

import java.util.ArrayList;
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
          "(?:приход|доводи|подчиня|труд|числ|знач|оста|наход|оказ|явля|скрыва|рассчит|встре|объяв|занима"
              + "|распоряж|польз|труд|общ|совеща|ссор|назыв|звал|зов|именова|дели|расплати|догов).*");

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
  private final RussianAgreement agreement;
  private Optional<RussianPrenominal> prenominal = Optional.empty();

  RussianSubjects(Phrases phrases) {
    this.phrases = phrases;
    this.asides = new RussianAsides(phrases);
    this.agreement = new RussianAgreement(phrases);
  }

  RussianAgreement agreement() {
    return agreement;
  }

  /// Of what stands before an aside.
  RussianAsideHosts asideHosts() {
    return new RussianAsideHosts(phrases, agreement, asides);
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
              .or(() -> asides.openingOf(last).filter(comma -> !asides.closesShut(comma)));
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
      if (close.isEmpty() && (isBound(i) || opensAnother(i))) {
        break;
      }
      i = close.orElse(i) + 1;
    }
    return i;
  }

  /// `купил завод и продал судно`: the second verb has its own objects only.
  private boolean isJoint(int at, int predicate) {
    return phrases.is(at, WordClass.CONJ) && behindPassed(at + 1, predicate) == predicate;
  }

  /// `виделся с А и, по словам Б, намерен продать судно`, `живёт в Керчи и в Ялту не приезжал`:
  /// what joins another predicate.
  private boolean opensAnother(int at) {
    if (!phrases.is(at, WordClass.CONJ)) {
      return false;
    }
    int next = behindPassed(at + 1, phrases.size());
    boolean verb = next > at + 1 && phrases.isVerb(next) && !agreement.isParticiple(next);
    return verb || phrases.is(next - 1, WordClass.WILL);
  }

  /// Behind what may stand before a verb and is none of its parties.
  private int behindPassed(int from, int to) {
    int i = from;
    while (i < to) {
      boolean passed =
          phrases.is(i, WordClass.ADV)
              || phrases.is(i, WordClass.NEG)
              || phrases.is(i, WordClass.PREP)
              || phrases.is(i, WordClass.WILL)
              || phrases.at(i) instanceof Phrase.Date
              || phrases.isMark(i, "«»")
              || asides.closingOf(i).isPresent()
              || (phrases.isNoun(i) && (agreement.isPrepared(i) || agreement.cases(i).isEmpty()));
      if (!passed) {
        return i;
      }
      i = asides.closingOf(i).orElse(i) + 1;
    }
    return i;
  }

  private boolean isBound(int at) {
    return (phrases.isMark(at, ",;:—?()") && !isBetweenTwo(at))
        || (phrases.isVerb(at) && !isWas(at))
        || (phrases.is(at, WordClass.SUB) && !isParticle(at))
        || (phrases.is(at, WordClass.REL) && !isOwnerRelative(at));
  }

  /// `банк будто бы принадлежит`: behind a noun without a comma only a doubt.
  private boolean isParticle(int at) {
    boolean doubt = phrases.isWord(at, "budto", "budto by", "slovno", "kak budto");
    return doubt
        && at > 0
        && !phrases.isMark(phrases.beforeQuotes(at), ",")
        && phrases.isNoun(phrases.beforeQuotes(at));
  }

  /// `возглавляет и банк «Кесса», и фирму «Лотос»`: the comma within a pair with "и" before both.
  private boolean isBetweenTwo(int comma) {
    if (isBetweenNeither(comma)) {
      return true;
    }
    int first = phrases.beforeQuotes(comma);
    int joint = beforeAdverbs(phrases.beforeQuotes(first));
    int second = phrases.behindQuotes(comma + 1);
    return phrases.isMark(comma, ",")
        && phrases.isWord(comma + 1, "i")
        && phrases.isNoun(first)
        && phrases.isWord(joint, "i")
        && phrases.isVerb(joint - 1)
        && phrases.isNoun(second)
        && !phrases.isVerb(second + 1);
  }

  /// `и саму компанию`
  private int beforeAdverbs(int at) {
    int i = at;
    while (phrases.is(i, WordClass.ADV)) {
      i--;
    }
    return i;
  }

  /// `ни с Анной, ни с Иваном не встречался`, `ни банку, ни фирме не платил`.
  private boolean isBetweenNeither(int comma) {
    int first = phrases.beforeQuotes(comma);
    int before = phrases.beforeQuotes(first);
    int joint = phrases.is(before, WordClass.PREP) ? before - 1 : before;
    return phrases.isMark(comma, ",")
        && phrases.isWord(comma + 1, "ni")
        && phrases.isNoun(first)
        && phrases.isWord(joint, "ni");
  }

  private boolean isWas(int at) {
    return phrases.isWord(at, WAS) && phrases.isVerb(at + 1);
  }

  /// `директором которой является`: the relative says whose the noun before it is.
  private boolean isOwnerRelative(int at) {
    return phrases.isNoun(at - 1) && phrases.isMark(at - 2, ",");
  }

  // ---------------------------------------------------------------- participles

  /// Whether a form is of the passive: not of what places or joins, whose participles only say that
  /// it is so.
  boolean isPassive(int at) {
    if (!(phrases.at(at) instanceof Phrase.Verb verb)) {
      return false;
    }
    boolean active =
        verb.frames().stream().anyMatch(f -> f.relation().isPlaced() || f.relation().isSymmetric());
    return RussianEndings.isPassive(agreement.written(at))
        && !ACTIVE.matcher(agreement.written(at)).matches()
        && (verb.frames().isEmpty() || !active);
  }

  /// The noun that a participle belongs to: before its comma, or the last one behind it that stands
  /// in its case.
  Optional<Integer> ofParticiple(int at, List<Integer> free) {
    Optional<Integer> before = RussianPartBehind.nounBefore(phrases, agreement, at);
    if (before.isPresent()) {
      return RussianAntecedent.of(phrases, before.get(), agreement.written(at));
    }
    Optional<RussianPrenominal.Group> group = prenominal().of(at);
    if (group.isPresent()) {
      return group.map(RussianPrenominal.Group::head);
    }
    Set<RussianCase> cases = RussianEndings.adjective(agreement.written(at));
    return free.stream()
        .filter(noun -> noun > at && agreement.cases(noun).stream().anyMatch(cases::contains))
        .filter(noun ->
            agreement.agrees(noun, RussianAgreement.genderOfParticiple(agreement.written(at))))
        .reduce((_, last) -> last);
  }

  // ---------------------------------------------------------------- subjects

  /// @param passed what is an object where another noun fits: of a verb that parties do, things,
  ///   vessels and places
  Optional<Integer> of(List<Integer> free, int verb, Predicate<Integer> passed) {
    int governed = governedBehind(verb);
    List<Integer> nominative =
        free.stream().filter(noun -> noun != governed).filter(agreement::isNominative).toList();
    Optional<Character> gender = RussianAgreement.genderOfVerb(agreement.written(verb));
    List<Integer> fitting =
        nominative.stream().filter(noun -> agreement.agrees(noun, gender)).toList();
    List<Integer> parties = fitting.stream().filter(noun -> !passed.test(noun)).toList();
    List<Integer> agreeing = parties.isEmpty() ? fitting : parties;
    Optional<Integer> certain =
        agreeing.stream()
            .filter(noun -> !agreement.cases(noun).contains(RussianCase.ACC))
            .findFirst();
    return certain
        .or(() -> agreeing.stream().filter(noun -> noun < verb).findFirst())
        .or(() -> agreeing.stream().findFirst().filter(_ -> !isEither(agreeing)))
        .map(this::ofSome);
  }

  /// `финансировал «Кессу» банк «Орлан»`: of two names behind the verb that may both be its object
  /// nobody can say which is the subject.
  private boolean isEither(List<Integer> nouns) {
    return nouns.stream().filter(noun -> phrases.noun(noun).flatMap(Noun::name).isPresent()).count()
        > 1;
  }

  /// `числится за Орловой`: the noun behind a verb that has its preposition in it, or -1.
  private int governedBehind(int verb) {
    Phrase phrase = phrases.at(verb);
    boolean prepared =
        phrase.to() - phrase.from() > 1
            && phrases.grammar().is(WordClass.PREP, phrases.words().folded(phrase.to() - 1));
    return prepared ? phrases.behindQuotes(verb) : -1;
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

  /// A subject with those joined to it by "и".
  List<Integer> joined(int subject) {
    List<Integer> out = new ArrayList<>();
    int before = phrases.beforeQuotes(subject);
    if (phrases.isWord(before, "i") && phrases.is(before, WordClass.CONJ)) {
      int first = phrases.beforeQuotes(before);
      if (phrases.isNoun(first) && agreement.isNominative(first) && !agreement.isPrepared(first)) {
        out.addAll(RussianList.before(phrases, agreement, first));
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
    if (phrases.isMark(behind, ",") && phrases.isWord(behind + 1, "ni") && out.size() == 1) {
      int next = phrases.behindQuotes(behind + 1);
      if (phrases.isNoun(next) && agreement.isNominative(next)) {
        out.add(next);
      }
    }
    int second = phrases.behindQuotes(behind);
    if (phrases.isWord(behind, "i") && phrases.isNoun(second) && agreement.isNominative(second)) {
      if (out.size() == 1) {
        out.addAll(0, RussianList.before(phrases, agreement, subject));
      }
      out.add(second);
    } else if (out.size() == 1) {
      out.addAll(RussianList.behind(phrases, agreement, subject));
    }
    return List.copyOf(out);
  }

  /// The last noun in the nominative within a stretch.
  Optional<Integer> last(int from, int to) {
    for (int i = to - 1; i >= from; i = asides.openingOf(i).orElse(i) - 1) {
      if (phrases.isNoun(i) && !agreement.isPrepared(i) && agreement.isNominative(i)) {
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
    String form = RussianWordCases.written(phrases.words(), phrases.at(from - 1).from());
    return new Antecedents(phrases)
        .of(relative)
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
    return agreement.written(verb).matches(".*(?:ть|ти|чь)(?:ся)?")
        && !phrases.is(verb - 1, WordClass.WILL)
        && !phrases.is(verb - 1, WordClass.BE);
  }

  /// Whether a clause without a subject goes on with that of the clause before: behind "что" or
  /// "и", behind a comma, or an infinitive behind its verb.
  boolean isContinued(int from, int verb) {
    boolean infinitive =
        isGoverned(from, verb)
            && RussianControl.of(phrases.at(from - 1).word()) != RussianControl.NONE;
    boolean list = phrases.isMark(from - 1, ",") && from == verb && hasVerbBefore(from - 1);
    return phrases.is(from - 1, WordClass.SUB)
        || phrases.is(from, WordClass.CONJ)
        || phrases.is(from - 1, WordClass.CONJ)
        || infinitive
        || list;
  }

  /// Whether a verb stands between a comma and the mark before it: else that is an aside, `командир
  /// отряда, некто Седой, приехал`.
  private boolean hasVerbBefore(int comma) {
    for (int i = comma - 1; i >= 0 && !phrases.isMark(i, ",;:—?"); i--) {
      if (phrases.isVerb(i)) {
        return true;
      }
    }
    return false;
  }
}
