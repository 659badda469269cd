package trasluz.workbench.demo;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import trasluz.exposure.Exposure;
import trasluz.exposure.Flag;
import trasluz.exposure.Ground;
import trasluz.exposure.Status;
import trasluz.graph.Moment;
import trasluz.statement.EntityId;
import trasluz.statement.Evidence;
import trasluz.statement.Statement;
import trasluz.workbench.answer.ClaimText;

/// What reaches whom on three days, side by side, and which statements made the difference.
final class DemoTable {
  private final DemoCase sample;
  private final PrintWriter out;
  private final ClaimText claims;
  private final SortedMap<LocalDate, List<String>> reasons = new TreeMap<>();

  DemoTable(DemoCase sample, PrintWriter out) {
    this.sample = sample;
    this.out = out;
    this.claims = sample.claims();
  }

  void print() {
    var rule = sample.exposures(Moment.on(DemoCase.LAST_DATE)).rule();
    out.printf("%n2  What reaches whom? %s (%s)%n", rule.title(), rule.citation());
    out.printf("   %-30s %s%n", "as of, and known by:", columns(LocalDate::toString));
    Map<String, List<String>> unchanged = new LinkedHashMap<>();
    for (EntityId party : sample.parties()) {
      String cells = columns(day -> cell(party, day));
      String first = cell(party, DemoCase.DATES.getFirst());
      boolean changes = DemoCase.DATES.stream().anyMatch(day -> !cell(party, day).equals(first));
      if (changes || party.equals(DemoCase.BANK)) {
        out.printf("   %-30s %s%n", sample.shortName(party), cells);
        why(party, "", Exposure::deciding);
      } else {
        unchanged.computeIfAbsent(first, _ -> new ArrayList<>()).add(sample.shortName(party));
      }
      if (party.equals(DemoCase.BANK)) {
        out.printf("   %-30s %s%n", "  by ownership alone", columns(this::owned));
        why(party, sample.shortName(party) + " by ownership alone: ", Exposure::owned);
      }
    }
    unchanged.forEach(
        (cell, names) -> out.printf("   %-10s on all three: %s%n", cell, String.join(", ", names)));
    out.println(
        "   (a number is the grade of the evidence, 1 to 5; \"no\" is what these files show)");
    out.println("   Why it changed:");
    reasons.forEach(
        (day, lines) -> lines.forEach(line -> out.printf("     by %s  %s%n", day, line)));
  }

  private static String columns(Function<LocalDate, String> cell) {
    StringBuilder line = new StringBuilder();
    DemoCase.DATES.forEach(day -> line.append("%-13s".formatted(cell.apply(day))));
    return line.toString().stripTrailing();
  }

  private List<Exposure> of(EntityId party, LocalDate day) {
    return sample.on(day, party);
  }

  private Optional<Exposure> blocking(EntityId party, LocalDate day) {
    return of(party, day).stream().filter(exposure -> exposure.kind().blocks()).findFirst();
  }

  private String cell(EntityId party, LocalDate day) {
    List<Exposure> found = of(party, day);
    Exposure first = found.stream().filter(e -> e.kind().blocks()).findFirst().orElseThrow();
    if (first.status().compareTo(Status.MAYBE) <= 0) {
      return word(first.deciding());
    }
    return found.stream()
        .filter(e -> !e.kind().blocks() && e.status() == Status.YES)
        .findFirst()
        .map(e -> "sectoral" + grade(e.deciding()))
        .orElse("no");
  }

  private String owned(LocalDate day) {
    Exposure exposure = blocking(DemoCase.BANK, day).orElseThrow();
    return word(exposure.owned()) + (exposure.has(Flag.Kind.DEPENDS) ? " DEPENDS" : "");
  }

  private static String word(Ground ground) {
    return switch (ground.status()) {
      case YES -> "YES" + grade(ground);
      case MAYBE -> "maybe" + grade(ground);
      case MAYBE_UNKNOWN -> "maybe?";
      case NO -> "no";
    };
  }

  private static String grade(Ground ground) {
    return ground.grade().map(grade -> " " + grade.level()).orElse("");
  }

  /// The statements that carry the later answer and did not carry the earlier one.
  private void why(EntityId party, String about, Function<Exposure, Ground> which) {
    List<LocalDate> days = DemoCase.DATES;
    for (int i = 1; i < days.size(); i++) {
      Optional<Ground> before = blocking(party, days.get(i - 1)).map(which);
      Optional<Ground> after = blocking(party, days.get(i)).map(which);
      if (before.isEmpty() || after.isEmpty() || before.get().status() == after.get().status()) {
        continue;
      }
      Set<Statement> known = new HashSet<>(needed(before.get()));
      List<String> news = new ArrayList<>();
      for (Statement statement : needed(after.get())) {
        if (!known.contains(statement) && statement.known().isAfter(days.get(i - 1))) {
          news.add("%s, grade %s".formatted(claims.sentence(statement), statement.grade()));
        }
      }
      if (!news.isEmpty()) {
        reasons
            .computeIfAbsent(days.get(i), _ -> new ArrayList<>())
            .add(about + String.join("; ", news));
      }
    }
  }

  private static List<Statement> needed(Ground ground) {
    return ground.evidence().cited(Evidence.Role.NEEDED);
  }
}
