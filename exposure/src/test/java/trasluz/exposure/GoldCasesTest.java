package trasluz.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import trasluz.graph.Identities;
import trasluz.graph.Moment;
import trasluz.graph.OwnershipGraph;

/// The gold cases, under every regime that comes with the program, in the notation of [Facts].
class GoldCasesTest {

  private static final LocalDate NOW = LocalDate.of(2026, 11, 23);

  record GoldCase(String name, Regime regime, LocalDate asOf, String facts, String expected) {
    @Override
    public String toString() {
      return name + " " + regime.id() + ": " + facts;
    }

    Exposures exposures() {
      return Exposures.under(regime, graph());
    }

    OwnershipGraph graph() {
      return OwnershipGraph.build(Facts.of(facts, regime.id()), Moment.on(asOf), Identities.none());
    }
  }

  static Stream<GoldCase> cases() {
    List<GoldCase> out = new ArrayList<>();
    for (String line : lines()) {
      String[] part = line.split("\\|", -1);
      List<Regime> regimes = Regime.builtIn();
      for (int i = 0; i < regimes.size(); i++) {
        String expected = part[3 + i].strip();
        if (!expected.equals("-")) {
          out.add(
              new GoldCase(
                  part[0].strip(),
                  regimes.get(i),
                  LocalDate.parse(part[1].strip()),
                  part[2].strip(),
                  expected));
        }
      }
    }
    return out.stream();
  }

  private static List<String> lines() {
    try (InputStream in = GoldCasesTest.class.getResourceAsStream("gold.txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theRuleGivesTheGoldAnswerAndItsEvidenceHolds(GoldCase gold) {
    Exposures exposures = gold.exposures();
    for (String expectation : gold.expected.split("\\s+", -1)) {
      String[] sides = expectation.split("=", -1);
      String[] who = sides[0].split("/", -1);
      Exposure exposure =
          exposures.of(Facts.id(who[0])).stream()
              .filter(row -> who.length == 1 || row.kind().toString().equals(who[1]))
              .findFirst()
              .orElseThrow();
      assertThat(exposure.status()).as(expectation).hasToString(sides[1]);
      assertThat(EvidenceCheck.faults(exposure, Identities.none())).as(expectation).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theWholeGraphGivesTheSameStatusAsThePartAboveAParty(GoldCase gold) {
    Exposures exposures = gold.exposures();
    OwnershipGraph graph = exposures.graph();
    List<String> all =
        exposures.all().map(e -> e.entity() + " " + e.kind() + " " + e.status()).toList();
    for (int node = 0; node < graph.size(); node++) {
      if (!graph.isHand(node)) {
        Exposure alone = exposures.blocking(graph.id(node)).orElseThrow();
        String line = alone.entity() + " " + alone.kind() + " " + alone.status();
        assertThat(all.contains(line))
            .as(line)
            .isEqualTo(alone.status().compareTo(Status.MAYBE_UNKNOWN) <= 0);
      }
    }
  }

  @Test
  void everyCaseOfTheTableIsRead() {
    assertThat(lines()).hasSize(40);
    assertThat(cases()).hasSize(154);
  }

  @Test
  void exactlyHalfBeforeJuly2024IsNoCaseForTheEuAsThenAndOneAsNowRead() {
    OwnershipGraph graph =
        OwnershipGraph.build(
            Facts.of("des(X); X 50 A; Y 50 A", "eu"),
            Moment.on(LocalDate.of(2024, 6, 1)),
            Identities.none());
    RuleVersion asNowRead = Regime.EU.on(LocalDate.of(2024, 6, 1), NOW);
    assertThat(status(Exposures.under(Regime.EU, graph))).isEqualTo(Status.NO);
    assertThat(asNowRead.citation()).contains("C-84/24");
    assertThat(status(Exposures.under(Regime.EU, asNowRead, graph))).isEqualTo(Status.YES);
  }

  private static Status status(Exposures exposures) {
    return exposures.blocking(Facts.id("A")).orElseThrow().status();
  }
}
