package trasluz.workbench.answer;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import trasluz.match.Spellings;

/// Pairs of spellings as a table to read and as JSON.
public final class SpellingsAnswer {
  private static final String HEADER = "entities\tleft\tright\tlikeness\texamples";

  private SpellingsAnswer() {}

  /// A header and a line a pair, cells separated by tabs, examples by ` || `.
  public static void write(List<Spellings.Pair> pairs, PrintWriter out) {
    out.println(HEADER);
    for (Spellings.Pair pair : pairs) {
      out.printf(
          Locale.ROOT,
          "%d\t%s\t%s\t%.2f\t%s%n",
          pair.entities(),
          pair.left(),
          pair.right(),
          pair.likeness(),
          pair.examples().stream().map(SpellingsAnswer::words).collect(Collectors.joining(" || ")));
    }
  }

  private static String words(Spellings.Example example) {
    return "%s: %s = %s"
        .formatted(example.entity(), oneCell(example.one()), oneCell(example.other()));
  }

  private static String oneCell(String text) {
    return Shown.line(text).replace('\t', ' ');
  }

  public static Json.Fields json(Spellings.Pair pair) {
    return Json.object()
        .add("entities", pair.entities())
        .add("left", pair.left())
        .add("right", pair.right())
        .add("likeness", pair.likeness())
        .add(
            "examples",
            pair.examples().stream()
                .map(example ->
                    Json.object()
                        .add("entity", example.entity())
                        .add("one", example.one())
                        .add("other", example.other()))
                .toList());
  }
}
