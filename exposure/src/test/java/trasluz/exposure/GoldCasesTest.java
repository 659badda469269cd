package trasluz.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import trasluz.graph.Identities;
import trasluz.graph.Moment;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.Statement;

/// The gold cases, for the OFAC rule, in the notation of [Facts].
class GoldCasesTest {

  record GoldCase(String name, LocalDate asOf, String facts, String expected) {
    @Override
    public String toString() {
      return name + ": " + facts;
    }
  }

  static Stream<GoldCase> cases() {
    try (InputStream in = GoldCasesTest.class.getResourceAsStream("gold-ofac.txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\|", -1))
          .map(part ->
              new GoldCase(
                  part[0].strip(),
                  LocalDate.parse(part[1].strip()),
                  part[2].strip(),
                  part[3].strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theRuleGivesTheGoldAnswerAndItsEvidenceHolds(GoldCase gold) {
    Exposures exposures = exposures(gold);
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
    Exposures exposures = exposures(gold);
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
    assertThat(cases()).hasSize(40);
  }

  private static Exposures exposures(GoldCase gold) {
    List<Statement> statements = Facts.of(gold.facts);
    OwnershipGraph graph =
        OwnershipGraph.build(statements, Moment.on(gold.asOf), Identities.none());
    return Exposures.under(Regime.OFAC, graph);
  }
}
