package trasluz.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import trasluz.statement.Evidence;
import trasluz.statement.Identifier;
import trasluz.statement.Statement;

/// Words for what a [Pairing] found: a tree whose amounts add up to the points that give the score.
///
/// Amounts are shown in decibans with two decimals: ten make the odds ten times better.
final class Explanations {
  /// The rule of the tree's root; its value says how the points give the score.
  static final String RULE = "names compared word by word";

  private Explanations() {}

  /// The comparison just made, word by word.
  static List<Evidence> steps(Pairing pairing) {
    List<Evidence> steps = new ArrayList<>();
    steps.add(Evidence.step("start", "before anything agrees" + amount(Points.START)));
    for (int l = 0; l < pairing.left.count; l++) {
      steps.add(ofLeft(pairing, l));
    }
    for (int r = 0; r < pairing.right.count; r++) {
      if (pairing.taken[r] < 0) {
        steps.add(Evidence.step("only on file", quoted(pairing.right.part(r).text())));
      }
    }
    addConclusions(pairing, steps);
    return steps;
  }

  private static Evidence ofLeft(Pairing pairing, int l) {
    Part part = pairing.left.part(l);
    if (pairing.partner[l] < 0) {
      return Evidence.step("only in the query", quoted(part.text()));
    }
    Part other = pairing.right.part(pairing.partner[l]);
    String both =
        part.text().equals(other.text())
            ? quoted(part.text())
            : quoted(part.text()) + " and " + quoted(other.text());
    return Evidence.step(kind(pairing, l, part, other), both + amount(pairing.gained[l]));
  }

  private static String kind(Pairing pairing, int l, Part part, Part other) {
    int likeness = pairing.likeness[l];
    if (likeness == Likeness.SAME) {
      return "same word";
    }
    if (likeness == 0) {
      return "initial";
    }
    if (likeness == Likeness.JOINED) {
      return "written together";
    }
    if (part.isInAnotherScript() || other.isInAnotherScript()) {
      return "same in another script";
    }
    if (part.sharesFamily(other)) {
      return "forms of one name";
    }
    return part.key().equals(other.key()) ? "same sound" : "misspelling";
  }

  private static void addConclusions(Pairing pairing, List<Evidence> steps) {
    if (pairing.agreement > Points.MOST_AGREEMENT) {
      steps.add(
          Evidence.step(
              "agreement limited",
              "the words of a name are not independent, so together they count at most %s%s"
                  .formatted(
                      decibans(Points.MOST_AGREEMENT),
                      amount(Points.MOST_AGREEMENT - pairing.agreement))));
    }
    for (Pairing.Finding finding : pairing.findings()) {
      steps.add(Evidence.step(finding.rule(), finding.why() + amount(finding.points())));
    }
  }

  /// The tree of a comparison that ended in a match.
  static Evidence tree(int points, List<Evidence> steps) {
    return new Evidence.Step(
        RULE,
        "%s from %s points: 1 / (1 + 10^(-points/10))"
            .formatted(scoreText(points), decibans(points)),
        steps);
  }

  /// An identifier found on file; the first leaf is its statement.
  ///
  /// @param doubts what keeps it from the full score
  static Evidence ofIdentifier(
      Statement statement, Identifier identifier, double score, List<Evidence> doubts) {
    String same = "the same as " + identifier;
    List<Evidence> steps = new ArrayList<>(doubts);
    steps.add(Evidence.needed(statement));
    return new Evidence.Step(
        "identifier compared letter by letter",
        doubts.isEmpty()
            ? same
            : String.format(Locale.ROOT, "%.4f, %s, but with a doubt", score, same),
        steps);
  }

  static String quoted(String word) {
    return "'" + word + "'";
  }

  /// `, +7.00` or `, -14.00`.
  static String amount(int points) {
    return (points < 0 ? ", -" : ", +") + decibans(Math.abs(points));
  }

  private static String decibans(int points) {
    return String.format(Locale.ROOT, "%.2f", points / 100.0);
  }

  private static String scoreText(int points) {
    return String.format(Locale.ROOT, "%.4f", Points.score(points));
  }
}
