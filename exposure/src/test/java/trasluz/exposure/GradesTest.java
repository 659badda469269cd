package trasluz.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import trasluz.graph.Identities;
import trasluz.graph.Moment;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.ClaimFields;
import trasluz.statement.DesignationKind;
import trasluz.statement.EntityId;
import trasluz.statement.Grade;

/// How good the evidence of a conclusion is.
class GradesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static OwnershipGraph graph(String facts) {
    return OwnershipGraph.build(Facts.of(facts), Moment.on(DAY), Identities.none());
  }

  private static Exposure of(String facts, String party) {
    return Exposures.under(Regime.OFAC, graph(facts)).blocking(Facts.id(party)).orElseThrow();
  }

  @Test
  void aChainIsAsGoodAsItsWeakestFact() {
    Exposure exposure = of("des(X); X 60 A; A 60 B {press C3}", "B");

    assertThat(exposure.grade()).contains(Grade.ofLevel(3));
    assertThat(exposure.gradeUncontested()).contains(Grade.ofLevel(3));
  }

  @Test
  void aWeakRouteDoesNotLowerAStrongOne() {
    Exposure exposure = of("des(X); X 60 A; A 60 C {press D4}; X 55 B; B 55 C", "C");

    assertThat(exposure.grade()).contains(Grade.ofLevel(5));
  }

  @Test
  void twoIndependentSourcesRaiseAFactByOneLevelButNotAboveFourWithoutAPrimarySource() {
    assertThat(of("des(X); X 60 A {one C3}; X 60 A {two C3}", "A").grade())
        .contains(Grade.ofLevel(4));
    assertThat(of("des(X); X 60 A {one B2}; X 60 A {two B2}", "A").grade())
        .contains(Grade.ofLevel(4));
    assertThat(of("des(X); X 60 A {one A1}", "A").grade()).contains(Grade.ofLevel(4));
  }

  @Test
  void threeArticlesOfOneOriginCountOnce() {
    Exposure exposure =
        of(
            "des(X); X 60 A {one C3 origin=wire}; X 60 A {two C3 origin=wire};"
                + " X 60 A {three C3 origin=wire}",
            "A");

    assertThat(exposure.grade()).contains(Grade.ofLevel(3));
  }

  @Test
  void anUngradedSourceIsLevelTwoAndMarked() {
    assertThat(of("des(X); X 60 A {blog F6}", "A").grade()).contains(new Grade(2, true));
  }

  @Test
  void aContestedFactIsLeftOutOfTheUncontestedGrade() {
    Exposure exposure = of("des(X); X 60 A {one B2}; X 10 A {two C3}; clean(A)", "A");

    assertThat(exposure.status()).isEqualTo(Status.YES);
    assertThat(exposure.grade()).contains(Grade.ofLevel(4));
    assertThat(exposure.gradeUncontested()).contains(Grade.ofLevel(4));

    Exposure denied = of("des(X); X 60 A {one B2}; X 60 A {two A1 denied}; clean(A)", "A");

    assertThat(denied.status()).isEqualTo(Status.YES);
    assertThat(denied.grade()).contains(Grade.ofLevel(4));
    assertThat(denied.gradeUncontested()).isEmpty();
  }

  @Test
  void aConclusionFromACompleteRegisterIsAsGoodAsTheWordThatItIsComplete() {
    Exposure exposure = of("des(X); X (25,75] A; P [0,30] A; all(A) {register C3}", "A");

    assertThat(exposure.status()).isEqualTo(Status.YES);
    assertThat(exposure.grade()).contains(Grade.ofLevel(3));
  }

  @Test
  void aFactIsPivotalWhereNoOtherRouteReplacesIt() {
    assertThat(pivotal(of("des(X); X 60 A", "A"))).containsExactly("designated", "interest");
    assertThat(pivotal(of("des(X); des(Y); X 60 A; Y 50 A {press C3}; clean(A)", "A"))).isEmpty();
    assertThat(pivotal(of("des(X); X 60 B; X 60 C; B 50 A; C 50 A", "A")))
        .containsExactly("designated");
  }

  private static List<String> pivotal(Exposure exposure) {
    return exposure.owned().pivotal().stream()
        .map(statement -> ClaimFields.kind(statement.claim()))
        .sorted()
        .toList();
  }

  @Test
  void aNoHasNoGradeBecauseItRestsOnWhatIsNotSaid() {
    assertThat(of("des(X); X 40 A", "A").grade()).isEmpty();
  }

  @Test
  void theSweepOverGradesEqualsOneRunPerGrade() {
    String[] grades = {"A1", "B2", "C3", "D4", "E5"};
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      RandomWorld world = RandomWorld.wide(random, 7, 14);
      StringBuilder facts = new StringBuilder();
      for (String fact : world.facts().split("; ", -1)) {
        String grade = grades[random.nextInt(grades.length)];
        boolean told = fact.contains("{");
        facts.append(fact).append(told ? "; " : " {register " + grade + "}; ");
      }
      OwnershipGraph graph = graph(facts.toString());
      for (Reading reading : List.of(Reading.MUST, Reading.MAY)) {
        for (Regime regime : Regime.builtIn()) {
          compare(graph, reading, regime, "%s, seed %d: %s".formatted(regime.id(), seed, facts));
        }
      }
    }
  }

  /// What is told once more, by whomever, makes no conclusion weaker.
  @Test
  void oneMoreClaimThatAgreesLowersNoGrade() {
    String[] grades = {"A1", "B2", "C3", "D4", "E5"};
    int raised = 0;
    for (int seed = 0; seed < 1_500; seed++) {
      Random random = new Random(seed);
      RandomWorld world = RandomWorld.of(random, 6, 9);
      List<String> told = new ArrayList<>();
      StringBuilder facts = new StringBuilder();
      for (String fact : world.facts().split("; ", -1)) {
        boolean claim = !fact.contains("{") && !fact.matches("(unk|all|clean)\\(.*");
        String grade = claim ? " {register " + grades[random.nextInt(5)] + "}" : "";
        facts.append(fact).append(grade).append("; ");
        if (claim) {
          told.add(fact);
        }
      }
      String again = told.get(random.nextInt(told.size()));
      String more = " {press %s origin=K%d}".formatted(grades[random.nextInt(5)], seed);
      OwnershipGraph before = graph(facts.toString());
      OwnershipGraph after = graph(facts + again + more);
      for (int node = 0; node < before.size(); node++) {
        int level = level(before, before.id(node));
        assertThat(level(after, before.id(node)))
            .as("seed %d, %s, with %s%s: %s", seed, before.name(node), again, more, facts)
            .isGreaterThanOrEqualTo(level);
        raised += level(after, before.id(node)) > level ? 1 : 0;
      }
    }
    assertThat(raised).as("how often a grade rose").isGreaterThan(50);
  }

  private static int level(OwnershipGraph graph, EntityId party) {
    Tally tally =
        new Tally(
            graph,
            new Tally.Rule("ofac", Regime.OFAC.on(DAY)),
            new DesignationKind.Block(),
            Tally.Seeds.ALL);
    return tally.graded(Reading.MUST).level(graph.find(party).orElseThrow());
  }

  private static void compare(OwnershipGraph graph, Reading reading, Regime regime, String world) {
    Tally tally =
        new Tally(
            graph,
            new Tally.Rule("ofac", regime.on(DAY)),
            new DesignationKind.Block(),
            Tally.Seeds.ALL);
    Caught sweep = tally.graded(reading);
    for (int node = 0; node < graph.size(); node++) {
      int best = 0;
      for (int level = 1; level <= 5; level++) {
        Caught alone =
            Cascade.uncontested(graph, reading, tally.terms(), tally.allSeeds(reading), level);
        best = alone.contains(node) ? level : best;
      }
      assertThat(sweep.level(node))
          .as("%s, %s, %s", graph.name(node), reading, world)
          .isEqualTo(best);
    }
  }
}
