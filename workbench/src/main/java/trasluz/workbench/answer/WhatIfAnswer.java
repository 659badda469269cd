package trasluz.workbench.answer;

import java.io.PrintWriter;
import java.util.List;
import trasluz.exposure.Candidate;
import trasluz.exposure.Regime;
import trasluz.exposure.WhatIf.Difference;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.EntityId;

/// Says what a supposition changes, and whose listing would reach whom, in words and in JSON.
public final class WhatIfAnswer {

  private static final int NAMED = 8;

  private final Regime regime;
  private final OwnershipGraph graph;
  private final LeftOut leftOut;
  private final ClaimText claims;

  /// @param graph as it is without the supposition
  /// @param leftOut what the question does not use, supposition or not
  public WhatIfAnswer(Regime regime, OwnershipGraph graph, LeftOut leftOut, ClaimText claims) {
    this.regime = regime;
    this.graph = graph;
    this.leftOut = leftOut;
    this.claims = claims;
  }

  /// One line for each party whose status changes, and each measure as to which it does.
  public void writeDifferences(List<Difference> differences, boolean json, PrintWriter out) {
    for (Difference found : differences) {
      if (json) {
        out.println(
            row(
                head()
                    .add("entity", found.entity())
                    .add("name", found.name())
                    .add("kind", found.kind())
                    .add("before", found.before())
                    .add("after", found.after())));
      } else {
        out.printf(
            "  %-13s instead of %-13s  %s (%s)%s%n",
            found.after(), found.before(), found.name(), found.entity(), measure(found));
      }
    }
    if (!json) {
      long parties = differences.stream().map(Difference::entity).distinct().count();
      out.printf("  %,d %s with another status%n%n", parties, parties == 1 ? "party" : "parties");
    }
  }

  private static String measure(Difference found) {
    return found.kind().blocks() ? "" : ", " + ExposureAnswer.measure(found.kind());
  }

  private String row(Json.Fields fields) {
    return Json.line(leftOut.addTo(fields, claims));
  }

  private Json.Fields head() {
    return Json.object()
        .add("regime", regime.id())
        .add("as_of", graph.moment().asOf())
        .add("known_by", graph.moment().knownBy());
  }

  /// The first so many candidates, the largest gain first.
  public void writeCandidates(
      List<Candidate> candidates, int limit, boolean json, PrintWriter out) {
    candidates.stream()
        .limit(limit)
        .forEach(candidate -> {
          if (json) {
            out.println(
                row(
                    head()
                        .add("designated", candidate.designated())
                        .add("names", candidate.names())
                        .add("newly_caught", candidate.caught().size())
                        .add("caught", candidate.caught())));
          } else {
            out.printf(
                "  %,6d newly caught: %s%n         %s%n",
                candidate.caught().size(), who(candidate), caught(candidate));
          }
        });
    if (!json) {
      out.printf(
          "  %,d of %,d candidates shown%n%n",
          Math.min(limit, candidates.size()), candidates.size());
    }
  }

  private static String who(Candidate candidate) {
    return String.join(" and ", candidate.names())
        + (candidate.designated().size() > 1 ? ", only together" : "");
  }

  private String caught(Candidate candidate) {
    List<String> names = candidate.caught().stream().limit(NAMED).map(this::name).toList();
    int rest = candidate.caught().size() - names.size();
    return String.join(", ", names) + (rest == 0 ? "" : " and " + rest + " others");
  }

  private String name(EntityId id) {
    return graph.name(graph.find(id).orElseThrow());
  }
}
