package trasluz.workbench.answer;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import trasluz.exposure.NextFact;
import trasluz.exposure.Regime;

/// Says what to find out next, and whose answers it would settle.
public final class NextFactAnswer {

  private static final int NAMED = 6;

  private NextFactAnswer() {}

  /// A few lines for one fact, or its object.
  public static void write(NextFact fact, Regime regime, boolean json, PrintWriter out) {
    if (json) {
      out.println(Json.line(json(fact, regime)));
      return;
    }
    out.printf("  %s%n", fact.words());
    end(fact.ifMost(), "caught", fact.caught(), out);
    end(fact.ifLeast(), "not caught", fact.notCaught(), out);
  }

  private static void end(
      String condition, String follows, List<NextFact.Settled> settled, PrintWriter out) {
    if (!settled.isEmpty()) {
      String names =
          settled.stream().limit(NAMED).map(NextFactAnswer::name).collect(Collectors.joining(", "));
      String more = settled.size() > NAMED ? " and %,d more".formatted(settled.size() - NAMED) : "";
      out.printf("      if %s, %s: %s%s%n", condition, follows, names, more);
    }
  }

  private static String name(NextFact.Settled settled) {
    return settled.kind().blocks()
        ? settled.name()
        : "%s (%s)".formatted(settled.name(), ExposureAnswer.measure(settled.kind()));
  }

  private static List<Json.Fields> json(List<NextFact.Settled> settled) {
    return settled.stream()
        .map(one -> Json.object().add("entity", one.entity()).add("kind", one.kind()))
        .toList();
  }

  private static Json.Fields json(NextFact fact, Regime regime) {
    return Json.object()
        .add("fact", fact.words())
        .add("about", fact.about())
        .add("settles", fact.settles())
        .add("if_most", fact.ifMost())
        .add("caught", json(fact.caught()))
        .add("if_least", fact.ifLeast())
        .add("not_caught", json(fact.notCaught()))
        .add("regime", regime.id());
  }
}
