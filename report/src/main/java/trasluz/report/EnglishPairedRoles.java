package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trasluz.report.Grammar.Frame;
import trasluz.report.Phrase.Noun;

/// Reads in English two nouns for one person that "and" joins: `his spokesman and cousin, Ana Ruiz,
/// …`, `Ana Ruiz, founder and chairman of Corvo`, `Ana Ruiz is his lawyer and partner`.
///
/// They are one person where a name in apposition says so, or what is said of one subject; `his
/// wife and daughter` are two.
final class EnglishPairedRoles {
  private static final Set<String> JOINTS = Set.of("of", "at", "for", "in");

  private static final Set<String> ADJECTIVES =
      Set.of("sole", "main", "majority", "largest", "former", "principal", "acting", "only", "old");

  private final TextWords words;
  private final Grammar grammar;
  private final Map<Integer, Hit> names;
  private final int to;

  /// @param names those of the sentence by their first words
  /// @param to behind the last word of the sentence
  EnglishPairedRoles(TextWords words, Grammar grammar, Map<Integer, Hit> names, int to) {
    this.words = words;
    this.grammar = grammar;
    this.names = names;
    this.to = to;
  }

  /// The noun with the one that "and" joins to it, where both are one person's.
  ///
  /// @param before the phrases before it
  Noun whole(Noun first, List<Phrase> before) {
    int and = first.to();
    boolean joined =
        isRole(first)
            && and + 1 < to
            && words.folded(and).equals("and")
            && words.isAdjacent(and - 1)
            && words.isAdjacent(and)
            && !names.containsKey(and + 1);
    if (!joined) {
      return first;
    }
    FormTable.Match<Frame> second = grammar.nouns().at(words, behindAdjective(and + 1), to);
    boolean other =
        !second.values().isEmpty()
            && isOfPerson(second.values().getFirst())
            && !isPlural(words.folded(second.to() - 1))
            && !(isKin(first.relational()) && isKin(second.values()));
    return other && (isNamedBehind(second.to()) || isSaidOfOne(before))
        ? new Noun(
            first.from(),
            second.to(),
            first.word(),
            first.article(),
            first.owner(),
            first.name(),
            first.place(),
            first.relational(),
            first.type())
        : first;
  }

  private int behindAdjective(int at) {
    return at + 1 < to
            && ADJECTIVES.contains(words.folded(at))
            && words.isAdjacent(at)
            && grammar.nouns().at(words, at, to).values().isEmpty()
        ? at + 1
        : at;
  }

  private static boolean isRole(Noun noun) {
    return !noun.relational().isEmpty()
        && noun.name().isEmpty()
        && isOfPerson(noun.relational().getFirst())
        && !isPlural(noun.word());
  }

  private static boolean isOfPerson(Frame frame) {
    return frame.subject().contains("bearer");
  }

  private static boolean isKin(List<Frame> frames) {
    return frames.getFirst().relation() == Relation.FAMILY_OF;
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s") && !word.endsWith("ss");
  }

  /// `…, Ana Ruiz`, `… of Corvo, Ana Ruiz`: a name in apposition behind both.
  private boolean isNamedBehind(int end) {
    if (isNameBehindComma(end)) {
      return true;
    }
    int name = end < to && JOINTS.contains(words.folded(end)) ? end + 1 : end;
    name += name > end && name < to && words.folded(name).equals("the") ? 1 : 0;
    Hit body = names.get(name);
    return name > end && body != null && isNameBehindComma(body.to());
  }

  private boolean isNameBehindComma(int at) {
    Hit hit = names.get(at);
    return hit != null
        && at > 0
        && hit.meaning().type() == EntityType.PERSON
        && words.between(words.end(at - 1), words.start(at)).strip().equals(",");
  }

  /// `Ana Ruiz, his lawyer and partner`, `Ana Ruiz is his lawyer and partner`.
  private static boolean isSaidOfOne(List<Phrase> before) {
    int last = before.size() - 1;
    if (last < 1) {
      return false;
    }
    boolean apposed = before.get(last).isMark(",") && isPerson(before.get(last - 1));
    return apposed || (before.get(last).is(WordClass.BE) && isPerson(before.get(last - 1)));
  }

  private static boolean isPerson(Phrase phrase) {
    return phrase instanceof Noun noun
        && (noun.isPronoun()
            || noun.name().filter(hit -> hit.meaning().type() == EntityType.PERSON).isPresent());
  }

  /// The noun once for each of the relations it tells of one person.
  static List<Noun> each(Phrases phrases, Noun noun) {
    List<Noun> out = new ArrayList<>(List.of(noun));
    for (int i = noun.from() + 1; i + 1 < noun.to(); i++) {
      boolean and =
          phrases.language() == Language.ENGLISH && phrases.words().folded(i).equals("and");
      int second = ADJECTIVES.contains(phrases.words().folded(i + 1)) ? i + 2 : i + 1;
      List<Frame> frames =
          and
              ? phrases.grammar().nouns().at(phrases.words(), second, noun.to()).values()
              : List.of();
      if (!frames.isEmpty()) {
        out.add(
            new Noun(
                noun.from(),
                noun.to(),
                phrases.words().folded(noun.to() - 1),
                noun.article(),
                noun.owner(),
                noun.name(),
                noun.place(),
                frames,
                noun.type()));
      }
    }
    return List.copyOf(out);
  }
}
