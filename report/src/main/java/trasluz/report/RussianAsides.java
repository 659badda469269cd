package trasluz.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds the remarks between commas that stand in the midst of a Russian clause and say only whose
/// word it is or how surely it is told: `половину суммы, уверяет директор, банку ссудил Краснов`,
/// `30 % фирмы, по словам соседа, держит Орлова`.
///
/// What stands before and behind such a remark is one clause.
final class RussianAsides {
  private static final int LONGEST = 12;

  /// Verbs that tell what happens to a thing, and of no saying: `собрание, на котором избрали Анну,
  /// прошло в мае, но …`.
  private static final Predicate<String> HAPPENS =
      Pattern.compile(
              "(?:proshl|proshyol|sostoya|proiz|sluchi|zakonchi|nacha|dlil|vyro|upal|zakry|otkry|rukhn|umer|uyekha"
                  + "|priyekha|vernul|sgorel|zatonu|stoi|lezhi)[a-z]*")
          .asMatchPredicate();

  private final Phrases phrases;
  private final Map<Integer, Integer> closing = new HashMap<>();
  private final Map<Integer, Integer> opening = new HashMap<>();

  RussianAsides(Phrases phrases) {
    this.phrases = phrases;
    int open = -1;
    for (int i = 0; i < phrases.size(); i++) {
      if (phrases.isMark(i, ";:—?()")) {
        open = -1;
      } else if (phrases.isMark(i, ",")) {
        boolean remark = open >= 0 && i - open <= LONGEST && isRemark(open + 1, i);
        if (remark) {
          closing.put(open, i);
          opening.put(i, open);
        }
        // A comma that closes one remark opens no other.
        open = remark ? -1 : i;
      }
    }
  }

  /// The mark that closes the remark opened at a place.
  Optional<Integer> closingOf(int mark) {
    return Optional.ofNullable(closing.get(mark));
  }

  /// Whether a phrase stands in a remark behind "and": `и, как рассказал сторож,`.
  boolean isBehindJoint(int at) {
    return closing.entrySet().stream()
        .filter(remark -> remark.getKey() < at && at < remark.getValue())
        .anyMatch(remark -> phrases.is(remark.getKey() - 1, WordClass.CONJ));
  }

  /// The mark that opens the remark closed at a place.
  Optional<Integer> openingOf(int mark) {
    return Optional.ofNullable(opening.get(mark));
  }

  /// The comma that opens the relative clause or the participle with its complements in which a
  /// place stands, or which ends there.
  Optional<Integer> shutBefore(int at) {
    RussianAgreement agreement = new RussianAgreement(phrases);
    for (int i = at - 1; i > 0; i--) {
      Integer remark = opening.get(i);
      if (remark != null) {
        i = remark;
        continue;
      }
      if (phrases.isMark(i, ";:—?()")) {
        return Optional.empty();
      }
      if (phrases.isMark(i, ",")) {
        int next = phrases.is(i + 1, WordClass.PREP) || phrases.isNoun(i + 1) ? i + 2 : i + 1;
        boolean relative = phrases.is(next, WordClass.REL) || phrases.is(next, WordClass.RELPOSS);
        boolean participle = agreement.isParticiple(i + 1);
        boolean behind = phrases.isNoun(phrases.beforeQuotes(i));
        return behind && (relative || participle) ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Whether such a clause, with its verb, ends at the comma that opens a remark.
  boolean closesShut(int comma) {
    Optional<Integer> open = shutBefore(comma);
    for (int i = open.orElse(comma) + 1; i < comma; i++) {
      if (phrases.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRemark(int from, int to) {
    boolean told = isAttribution(from);
    int verbs = 0;
    boolean sayings = true;
    for (int i = from; i < to; i++) {
      if (phrases.is(i, WordClass.REL) || phrases.is(i, WordClass.RELPOSS)) {
        return false;
      }
      if (phrases.at(i) instanceof Phrase.Verb verb) {
        verbs++;
        sayings &= verb.frames().isEmpty();
      }
    }
    boolean saying = verbs == 1 && sayings && isSaying(from, to);
    return (told && sayings) || saying || isAdverb(from, to) || isPlace(from, to);
  }

  /// `по словам`, `согласно`, `судя по`, `если верить`, `как`.
  private boolean isAttribution(int at) {
    String word = phrases.at(at).word();
    boolean preposition =
        phrases.is(at, WordClass.PREP)
            && (phrases.words().folded(at(at)).equals("soglasno") || isTelling(at));
    boolean trusted = phrases.isWord(at, "esli verit", "esli sudit po");
    return preposition || trusted || word.equals("sudya") || word.equals("kak");
  }

  private boolean isTelling(int at) {
    boolean several = phrases.at(at).to() - phrases.at(at).from() > 1;
    boolean telling =
        phrases
            .noun(at + 1)
            .map(noun ->
                phrases.grammar().is(WordClass.TELLING, phrases.words().folded(noun.from()))
                    || phrases.grammar().is(WordClass.TELLING, noun.word())
                    || noun.word().equals("slukham"))
            .orElse(false);
    return phrases.words().folded(at(at)).equals("po") && (several || telling);
  }

  private int at(int phrase) {
    return phrases.at(phrase).from();
  }

  /// `уверяет директор`, `она сообщает`: a verb of saying with nothing but nouns.
  private boolean isSaying(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean part =
          phrases.isVerb(i)
              || phrases.isNoun(i)
              || phrases.is(i, WordClass.ADV)
              || phrases.is(i, WordClass.PREP)
              || phrases.at(i) instanceof Phrase.Date
              || phrases.isMark(i, "«»“”\"");
      if (!part || (phrases.isVerb(i) && phrases.hasWord(phrases.at(i), HAPPENS))) {
        return false;
      }
    }
    return phrases.isVerb(from) || phrases.isVerb(from + 1);
  }

  /// `видели в Керчи, у причала, танкер`, `там же, в Ялте, ужинал`: a place that says more exactly
  /// what the one before the comma says.
  private boolean isPlace(int from, int to) {
    int noun = from + 1;
    boolean one =
        phrases.is(from, WordClass.PREP)
            && phrases.isNoun(noun)
            && phrases.behindQuotes(noun) == to;
    boolean again =
        from > 1
            && (phrases.is(from - 2, WordClass.ADV)
                || (phrases.isNoun(from - 2) && phrases.is(from - 3, WordClass.PREP)));
    return one
        && again
        && isSite(noun)
        && (phrases.is(from - 2, WordClass.ADV) || isSite(from - 2));
  }

  private boolean isSite(int at) {
    return phrases
        .noun(at)
        .filter(noun ->
            noun.type().filter(EntityType::isPlace).isPresent()
                || noun.name().filter(hit -> hit.meaning().type().isPlace()).isPresent())
        .isPresent();
  }

  /// `впрочем`, `напротив`.
  private boolean isAdverb(int from, int to) {
    return to - from == 1 && phrases.is(from, WordClass.ADV);
  }
}
