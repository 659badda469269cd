package trasluz.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import trasluz.statement.Evidence;
import trasluz.statement.Statement;

/// Words for what [NameComparison] found.
final class Explanations {
  private Explanations() {}

  /// The comparison just made, word by word; its leaf is the statement of the name.
  static Evidence ofName(
      NameComparison comparison, NameIndex index, List<QueryToken> query, int score) {
    int name = comparison.name();
    List<Evidence> steps = new ArrayList<>();
    for (int q = 0; q < query.size(); q++) {
      steps.add(ofWord(comparison, index, query.get(q), q));
    }
    for (int n = 0; n < index.length(name); n++) {
      if (!comparison.isTaken(n)) {
        Token token = index.token(name, n);
        steps.add(
            index.isSignificant(name, token)
                ? Evidence.step("only on file", quoted(token.text()) + costs(token.weight()))
                : Evidence.step(
                    "only on file", quoted(token.text()) + ", a word of little weight"));
      }
    }
    addConclusions(comparison, steps);
    steps.add(Evidence.needed(index.name(name).statement()));
    return new Evidence.Step(
        "names compared word by word",
        "%s for %s".formatted(scoreText(score), index.name(name).name()),
        steps);
  }

  private static Evidence ofWord(
      NameComparison comparison, NameIndex index, QueryToken word, int q) {
    if (comparison.partner(q) < 0) {
      return Evidence.step(
          "only in the query",
          quoted(word.text())
              + (word.isSignificant() ? costs(word.weight()) : ", a word of little weight"));
    }
    Token listed = index.token(comparison.name(), comparison.partner(q));
    int worth = comparison.worth(q);
    int likeness = comparison.likeness(q);
    String both = quoted(word.text()) + " and " + quoted(listed.text());
    if (worth == 0) {
      return Evidence.step("same word", quoted(word.text()) + ", a word of little weight");
    }
    if (likeness == QueryToken.SAME) {
      return Evidence.step("same word", "%s, worth %d".formatted(quoted(word.text()), worth));
    }
    String value = "%s, worth %d of %d".formatted(both, worth * likeness / 1_000, worth);
    if (word.isInitialOf(listed)) {
      return Evidence.step("initial", value);
    }
    return Evidence.step(likeness > QueryToken.RESEMBLES ? "misspelling" : "resemblance", value);
  }

  private static void addConclusions(NameComparison comparison, List<Evidence> steps) {
    if (comparison.contradicts()) {
      steps.add(
          Evidence.step(
              "contradiction", "both names keep a word without a counterpart, which costs most"));
    }
    if (comparison.hasOtherNumber()) {
      steps.add(Evidence.step("numbers", "the numbers differ, which halves the score"));
    } else if (comparison.hasNumberOnOneSide()) {
      steps.add(Evidence.step("numbers", "one name has a number more, which takes a fifth off"));
    }
    if (comparison.isWeakAlias()) {
      steps.add(
          Evidence.step(
              "weak alias",
              "the source calls the name weak, so it scores at most "
                  + scoreText(NameComparison.MOST_FOR_WEAK_ALIAS)));
    }
  }

  /// An identifier found on file; the leaf is its statement.
  static Evidence ofIdentifier(Statement statement, String identifier) {
    return Evidence.step(
        "identifier compared letter by letter",
        "the same as " + identifier,
        Evidence.needed(statement));
  }

  private static String quoted(String word) {
    return "'" + word + "'";
  }

  private static String costs(int weight) {
    return String.format(Locale.ROOT, ", weight %d", weight);
  }

  /// Ten-thousandths with two decimals, cut off, so that what is shown never exceeds what was
  /// found.
  private static String scoreText(int score) {
    return BigDecimal.valueOf(score / 100, 2).toPlainString();
  }
}
