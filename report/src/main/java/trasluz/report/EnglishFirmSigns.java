package trasluz.report;

import java.util.Set;
import trasluz.report.NameFinder.Named;

/// What an English sentence says of a name that only a firm has or undergoes: `Karsa's board`, `21
/// percent of Karsa`, `Karsa, owned by`, `Karsa was wound up`.
final class EnglishFirmSigns {
  private static final int SIGN = 5;

  /// What is done to firms only, and not to persons, places or ships.
  private static final Set<String> UNDERGONE =
      Set.of(
          "incorporated",
          "liquidated",
          "dissolved",
          "nationalised",
          "nationalized",
          "privatised",
          "privatized",
          "delisted",
          "recapitalised",
          "recapitalized",
          "restructured");

  private static final Set<String> LED = Set.of("owned", "controlled", "chaired", "founded", "run");
  private static final Set<String> PARTS = Set.of("percent", "pct", "cent", "shares", "stake");

  private EnglishFirmSigns() {}

  /// Adds a vote for a firm where such a sign stands beside the name.
  static void vote(TextWords words, Grammar grammar, Named named, TypeVotes votes) {
    if (grammar.language() != Language.ENGLISH) {
      return;
    }
    if (hasFirmsNoun(words, grammar, named)
        || isUndergoing(words, grammar, named)
        || isLed(words, named)
        || isShared(words, named)) {
      votes.add(EntityType.COMPANY, SIGN);
    }
    if (isWhose(words, grammar, named)) {
      votes.add(EntityType.COMPANY, 2 * SIGN);
    }
  }

  /// `Karsa's finance director`: what only a firm has.
  private static boolean hasFirmsNoun(TextWords words, Grammar grammar, Named named) {
    int next = named.to();
    return next < words.size()
        && words.between(words.end(next - 1), words.start(next)).matches("['’]s? ")
        && grammar.table(WordClass.OFCOMPANY).at(words, next, words.size()).to() > next;
  }

  /// `Karsa was incorporated`, `Karsa has been wound up`, `Karsa went bankrupt`.
  private static boolean isUndergoing(TextWords words, Grammar grammar, Named named) {
    int verb = named.to();
    boolean begun = false;
    while (verb < words.size()
        && words.isAdjacent(verb - 1)
        && (grammar.is(WordClass.BE, words.folded(verb))
            || grammar.is(WordClass.HAVE, words.folded(verb)))) {
      verb++;
      begun = true;
    }
    if (!begun || verb >= words.size() || !words.isAdjacent(verb - 1)) {
      return false;
    }
    String told = words.folded(verb);
    boolean wound = verb + 1 < words.size() && words.folded(verb + 1).equals("up");
    return UNDERGONE.contains(told) || (wound && told.equals("wound"));
  }

  /// `Karsa, owned by`, `Karsa, which is run by`: persons and places are not so held.
  private static boolean isLed(TextWords words, Named named) {
    int next = named.to();
    if (next + 1 >= words.size()
        || !words.between(words.end(next - 1), words.start(next)).equals(", ")) {
      return false;
    }
    int verb = words.folded(next).equals("which") ? next + 2 : next;
    return verb + 1 < words.size()
        && LED.contains(words.folded(verb))
        && words.folded(verb + 1).equals("by");
  }

  /// `Karsa, whose board`: what only a firm has.
  private static boolean isWhose(TextWords words, Grammar grammar, Named named) {
    int whose = named.to();
    return whose + 1 < words.size()
        && words.between(words.end(whose - 1), words.start(whose)).equals(", ")
        && words.folded(whose).equals("whose")
        && (words.folded(whose + 1).matches("owners?")
            || grammar.table(WordClass.OFCOMPANY).at(words, whose + 1, words.size()).to()
                > whose + 1)
        && !grammar.is(WordClass.VESSEL, words.folded(Math.max(0, named.from() - 1)));
  }

  /// `21 percent of Karsa`, `shares in Karsa`.
  private static boolean isShared(TextWords words, Named named) {
    int joint = named.from() - 1;
    return joint > 0
        && words.isAdjacent(joint)
        && words.isAdjacent(joint - 1)
        && PARTS.contains(words.folded(joint - 1))
        && (words.folded(joint).equals("of") || words.folded(joint).equals("in"));
  }
}
