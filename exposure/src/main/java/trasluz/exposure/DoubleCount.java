package trasluz.exposure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import trasluz.graph.Interests;
import trasluz.graph.OwnershipGraph;
import trasluz.graph.Part;
import trasluz.statement.EntityId;
import trasluz.statement.Share;
import trasluz.statement.Statement;

/// A total that a register reports for direct and indirect holdings together, and what was done
/// with it: such a row is never added to the holdings that it summarises.
///
/// Registers of persons with significant control and BODS records of indirect interests report one
/// figure for everything a person holds on whatever way, so that adding it to a chain counts the
/// chain twice.
///
/// @param total as reported
/// @param chain the holder of the company through which the reporter's holdings are known; empty
///   where no chain is
/// @param statements that report the total
public record DoubleCount(
    EntityId holder,
    String holderName,
    EntityId subject,
    String subjectName,
    Share total,
    Optional<String> chain,
    List<Statement> statements) {

  public DoubleCount {
    statements = List.copyOf(statements);
  }

  /// Every reported total of a graph.
  static List<DoubleCount> of(OwnershipGraph graph) {
    return IntStream.range(0, graph.reportedTotals().size()).mapToObj(i -> of(graph, i)).toList();
  }

  private static DoubleCount of(OwnershipGraph graph, int interest) {
    Interests totals = graph.reportedTotals();
    int holder = totals.holder(interest);
    int subject = totals.subject(interest);
    return new DoubleCount(
        graph.id(holder),
        graph.name(holder),
        graph.id(subject),
        graph.name(subject),
        totals.share(interest),
        chain(graph, holder, subject),
        IntStream.of(totals.statements(interest, Part.USED)).mapToObj(graph::statement).toList());
  }

  /// A direct holding of the reporter, or else the first holder of the company above which the
  /// reporter stands.
  private static Optional<String> chain(OwnershipGraph graph, int reporter, int subject) {
    Interests equity = graph.equity();
    List<String> through = new ArrayList<>();
    for (int at = equity.holdersFrom(subject); at < equity.holdersFrom(subject + 1); at++) {
      int i = equity.holding(at);
      int holder = equity.holder(i);
      if (holder == reporter) {
        return Optional.of("it holds %s itself".formatted(equity.share(i)));
      }
      if (holder != subject && isAbove(graph, reporter, holder)) {
        through.add("%s holds %s".formatted(graph.name(holder), equity.share(i)));
      }
    }
    return through.stream().findFirst();
  }

  private static boolean isAbove(OwnershipGraph graph, int reporter, int company) {
    Interests equity = graph.equity();
    BitSet seen = new BitSet();
    List<Integer> open = new ArrayList<>(List.of(company));
    seen.set(company);
    while (!open.isEmpty()) {
      int here = open.removeLast();
      if (here == reporter) {
        return true;
      }
      for (int at = equity.holdersFrom(here); at < equity.holdersFrom(here + 1); at++) {
        int holder = equity.holder(equity.holding(at));
        if (!seen.get(holder)) {
          seen.set(holder);
          open.add(holder);
        }
      }
    }
    return false;
  }

  /// What was done, and why, in one sentence.
  public String words() {
    String row =
        "the reported total of %s in %s (%s) is not added"
            .formatted(holderName, subjectName, total);
    return chain
        .map(words -> row + ": what it summarises is told too (" + words + ")")
        .orElse(row + ": no chain for it is told, so it counts by itself as a bound");
  }
}
