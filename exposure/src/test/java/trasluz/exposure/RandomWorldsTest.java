package trasluz.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import trasluz.exposure.SlowReference.Law;
import trasluz.graph.Identities;
import trasluz.graph.Moment;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.Statement;

/// Properties that hold in every world, tried on random ones. A failure names the seed.
class RandomWorldsTest {

  private static final Moment MOMENT = Moment.on(LocalDate.of(2026, 11, 23));

  private static Exposures exposures(List<Statement> statements) {
    return exposures(statements, Regime.OFAC);
  }

  private static Exposures exposures(List<Statement> statements, Regime regime) {
    return Exposures.under(regime, OwnershipGraph.build(statements, MOMENT, Identities.none()));
  }

  /// The blocking status of every party.
  private static Map<String, Status> statuses(List<Statement> statements) {
    return statuses(statements, Regime.OFAC);
  }

  private static Map<String, Status> statuses(List<Statement> statements, Regime regime) {
    Exposures exposures = exposures(statements, regime);
    OwnershipGraph graph = exposures.graph();
    Survey survey = new Survey(graph, new Tally.Rule(regime.id(), exposures.rule()));
    Map<String, Status> out = new TreeMap<>();
    for (int node = 0; node < graph.size(); node++) {
      if (!graph.isHand(node)) {
        out.put(graph.name(node), survey.blocking(node));
      }
    }
    return out;
  }

  private static final Law OFAC = new Law(true, false, false, false);
  private static final Law EU = new Law(true, false, true, false);
  private static final Law SWITZERLAND = new Law(false, false, true, false);
  private static final Law UK = new Law(false, true, true, true);

  @Test
  void theCascadeAgreesWithEveryCompletionWrittenDown() {
    int compared = 0;
    for (int seed = 0; seed < 12_000; seed++) {
      RandomWorld world = RandomWorld.of(new Random(seed), 4 + seed % 3, 7);
      Optional<Map<String, Status>> expected = SlowReference.statuses(world, OFAC, 400);
      if (expected.isPresent()) {
        compared++;
        assertThat(statuses(Facts.of(world.facts())))
            .as("seed %d: %s", seed, world.facts())
            .containsExactlyEntriesOf(expected.get());
      }
    }
    assertThat(compared).isGreaterThan(3_000);
  }

  @Test
  void withVotesControlAndJointArrangementsEveryRegimeAgreesWithEveryCompletionWrittenDown() {
    Map<Regime, Law> laws =
        Map.of(Regime.OFAC, OFAC, Regime.EU, EU, Regime.CH, SWITZERLAND, Regime.UK, UK);
    int compared = 0;
    for (int seed = 0; seed < 12_000; seed++) {
      RandomWorld world = RandomWorld.wide(new Random(seed), 4 + seed % 3, 7);
      for (Map.Entry<Regime, Law> law : laws.entrySet()) {
        Optional<Map<String, Status>> expected = SlowReference.statuses(world, law.getValue(), 100);
        if (expected.isPresent()) {
          compared++;
          assertThat(statuses(Facts.of(world.facts(), law.getKey().id()), law.getKey()))
              .as("%s, seed %d: %s", law.getKey().id(), seed, world.facts())
              .containsExactlyEntriesOf(expected.get());
        }
      }
    }
    assertThat(compared).isGreaterThan(10_000);
  }

  @Test
  void everyAnswerRestsOnWhatItCites() {
    for (int seed = 0; seed < 400; seed++) {
      RandomWorld world = RandomWorld.of(new Random(seed), 6, 10);
      Exposures exposures = exposures(Facts.of(world.facts()));
      for (String party : world.parties) {
        Exposure exposure = exposures.blocking(Facts.id(party)).orElseThrow();
        assertThat(EvidenceCheck.faults(exposure, Identities.none()))
            .as("seed %d, %s: %s", seed, party, world.facts())
            .isEmpty();
      }
    }
  }

  @Test
  void everyAnswerRestsOnWhatItCitesUnderEveryRegime() {
    for (int seed = 0; seed < 80; seed++) {
      RandomWorld world = RandomWorld.wide(new Random(seed), 6, 8);
      for (Regime regime : Regime.builtIn()) {
        Exposures exposures = exposures(Facts.of(world.facts(), regime.id()), regime);
        for (String party : world.parties) {
          Exposure exposure = exposures.blocking(Facts.id(party)).orElseThrow();
          assertThat(EvidenceCheck.faults(exposure, Identities.none()))
              .as("%s, seed %d, %s: %s", regime.id(), seed, party, world.facts())
              .isEmpty();
        }
      }
    }
  }

  @Test
  void everyAnswerRestsOnWhatItCitesWithGovernmentsDirectivesVersionsAndTotalsToo() {
    String[] grades = {"register A1", "paper B2", "blog C3", "wire C3 alleged", "paper B2 denied"};
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      RandomWorld world = RandomWorld.of(random, 6, 8);
      StringBuilder facts = new StringBuilder(world.facts());
      String[] more = {"gov(%1$s)", "ssi(%1$s)", "ctl(%1$s,%2$s)", "tot %1$s (25,75] %2$s"};
      for (int i = 0; i < 6; i++) {
        String one = world.parties.get(random.nextInt(6));
        String other = world.parties.get(random.nextInt(6));
        facts.append("; ").append(more[random.nextInt(more.length)].formatted(one, other));
        facts.append(
            "; %s %d %s {%s}"
                .formatted(
                    one, 10 * random.nextInt(1, 9), other, grades[random.nextInt(grades.length)]));
      }
      Exposures exposures = exposures(Facts.of(facts.toString()));
      for (String party : world.parties) {
        for (Exposure exposure : exposures.of(Facts.id(party))) {
          assertThat(EvidenceCheck.faults(exposure, Identities.none()))
              .as("seed %d, %s %s: %s", seed, party, exposure.kind(), facts)
              .isEmpty();
          assertThat(exposure.route().isPresent())
              .as("route of seed %d, %s %s: %s", seed, party, exposure.kind(), facts)
              .isEqualTo(exposure.status().compareTo(Status.MAYBE) <= 0);
        }
      }
    }
  }

  @Test
  void takingASeedBackRestoresWhatWasThereBefore() {
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      RandomWorld world = RandomWorld.wide(random, 8, 16);
      OwnershipGraph graph =
          OwnershipGraph.build(Facts.of(world.facts()), MOMENT, Identities.none());
      for (Regime regime : Regime.builtIn()) {
        Terms terms = Terms.of(regime.on(MOMENT.asOf()));
        for (Reading reading : Reading.values()) {
          Cascade cascade = Cascade.start(graph, reading, terms);
          cascade.keepLog();
          cascade.add(random.nextInt(graph.size()));
          BitSet before = caught(cascade, graph);
          int other = random.nextInt(graph.size());
          Cascade.Mark mark = cascade.mark();
          cascade.add(other);
          BitSet with = caught(cascade, graph);
          cascade.undo(mark);
          assertThat(caught(cascade, graph))
              .as("seed %d: %s", seed, world.facts())
              .isEqualTo(before);
          cascade.add(other);
          assertThat(caught(cascade, graph)).as("seed %d: %s", seed, world.facts()).isEqualTo(with);
        }
      }
    }
  }

  private static BitSet caught(Cascade cascade, OwnershipGraph graph) {
    BitSet out = new BitSet();
    for (int node = 0; node < graph.size(); node++) {
      out.set(node, cascade.contains(node));
    }
    return out;
  }

  @Test
  void aPartyGetsTheSameStatusAloneAndInTheWholeGraph() {
    for (int seed = 0; seed < 400; seed++) {
      RandomWorld world = RandomWorld.wide(new Random(seed), 7, 12);
      for (Regime regime : Regime.builtIn()) {
        List<Statement> statements = Facts.of(world.facts(), regime.id());
        Exposures exposures = exposures(statements, regime);
        Map<String, Status> whole = statuses(statements, regime);
        for (String party : world.parties) {
          assertThat(exposures.blocking(Facts.id(party)).orElseThrow().status())
              .as("%s, seed %d, %s: %s", regime.id(), seed, party, world.facts())
              .isEqualTo(whole.get(party));
        }
      }
    }
  }

  @Test
  void theOrderOfStatementsDoesNotMatter() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      RandomWorld world = RandomWorld.of(random, 7, 12);
      List<Statement> statements = new ArrayList<>(Facts.of(world.facts()));
      Map<String, Status> before = statuses(statements);
      Collections.shuffle(statements, random);
      assertThat(statuses(statements)).as("seed %d: %s", seed, world.facts()).isEqualTo(before);
    }
  }

  @Test
  void newNamesChangeNothing() {
    for (int seed = 0; seed < 200; seed++) {
      RandomWorld world = RandomWorld.of(new Random(seed), 7, 12);
      Map<String, Status> before = statuses(Facts.of(world.facts()));
      Map<String, Status> renamed = new TreeMap<>();
      statuses(Facts.of(world.facts().replaceAll("P(\\d+)", "Z9$1x")))
          .forEach((name, status) -> renamed.put("P" + name.substring(2, 3), status));
      assertThat(renamed).as("seed %d: %s", seed, world.facts()).isEqualTo(before);
    }
  }

  @Test
  void oneMoreListingOrHoldingOfAListedPartyNeverLetsAnyoneOut() {
    for (int seed = 0; seed < 600; seed++) {
      Random random = new Random(seed);
      RandomWorld world = RandomWorld.of(random, 6, 9);
      String some = world.parties.get(random.nextInt(6));
      String listed = world.listed.iterator().next();
      boolean another = random.nextBoolean();
      String more = another ? "des(" + some + ")" : listed + " 33 " + some + "{register2 A1}";
      boolean restates =
          !another
              && (world.complete.contains(some)
                  || world.nominees.stream().anyMatch(n -> n.nominee().equals(listed))
                  || world.holdings.stream()
                      .anyMatch(h -> h.holder().equals(listed) && h.subject().equals(some)));
      if (restates) {
        continue;
      }
      Map<String, Status> before = statuses(Facts.of(world.facts()));
      Map<String, Status> after = statuses(Facts.of(world.facts() + "; " + more));
      before.forEach((party, status) ->
          assertThat(after.get(party))
              .as("%s after %s was added", party, more)
              .isLessThanOrEqualTo(status));
    }
  }

  @Test
  void certainIsAlwaysPossibleAndPossibleWithUnknownHolders() {
    for (int seed = 0; seed < 1_000; seed++) {
      RandomWorld world = RandomWorld.of(new Random(seed), 8, 24);
      OwnershipGraph graph =
          OwnershipGraph.build(Facts.of(world.facts()), MOMENT, Identities.none());
      Survey survey = new Survey(graph, new Tally.Rule("ofac", Regime.OFAC.on(MOMENT.asOf())));
      Tally tally = survey.block();
      for (int node = 0; node < graph.size(); node++) {
        boolean must = tally.caught(Reading.MUST).contains(node);
        boolean may = tally.caught(Reading.MAY).contains(node);
        boolean unknown = tally.caught(Reading.MAY_UNKNOWN).contains(node);
        assertThat((!must || may) && (!may || unknown))
            .as("seed %d, %s: %s", seed, graph.name(node), world.facts())
            .isTrue();
      }
    }
  }

  @Test
  void aHoldingToldInTwoRowsIsOneHolding() {
    for (int seed = 0; seed < 300; seed++) {
      RandomWorld world = RandomWorld.of(new Random(seed), 6, 9);
      List<String> facts = new ArrayList<>();
      for (String fact : world.facts().split("; ", -1)) {
        String[] words = fact.split(" ", -1);
        boolean exact = words.length == 3 && words[1].matches("\\d+") && !words[1].equals("5");
        if (exact) {
          int share = Integer.parseInt(words[1]);
          facts.add("%s 4 %s".formatted(words[0], words[2]));
          facts.add("%s %d %s".formatted(words[0], share - 4, words[2]));
        } else {
          facts.add(fact);
        }
      }
      assertThat(statuses(Facts.of(String.join("; ", facts))))
          .as("seed %d: %s", seed, world.facts())
          .isEqualTo(statuses(Facts.of(world.facts())));
    }
  }
}
