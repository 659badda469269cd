package trasluz.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import trasluz.graph.Identities;
import trasluz.graph.Moment;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.Claim;
import trasluz.statement.EntityId;
import trasluz.statement.Judgement;
import trasluz.statement.Statement;

/// What stands above a party is all that an answer about it rests on.
class AboveTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Moment MOMENT = Moment.on(DAY);

  /// Looks statements up one by one, as an index would.
  private static Above.Lookup lookup(List<Statement> statements) {
    return parties ->
        statements.stream()
            .filter(statement -> parties.contains(statement.subject()) || isTie(statement, parties))
            .toList();
  }

  private static boolean isTie(Statement statement, Set<EntityId> parties) {
    return statement.claim() instanceof Claim.Interest interest
        && Above.TIES.contains(interest.kind())
        && parties.contains(interest.holder());
  }

  private static Collection<EntityId> subjects(String facts, String party) {
    return Above.of(Facts.id(party), Identities.none(), lookup(Facts.of(facts))).stream()
        .map(Statement::subject)
        .collect(Collectors.toSet());
  }

  @Test
  void whatAPartyHoldsIsNotLookedUp() {
    String facts = "des(X); X 60 A; A 60 B; B 60 C; C 60 D";
    assertThat(subjects(facts, "B")).containsExactlyInAnyOrder(id("X"), id("A"), id("B"));
  }

  @Test
  void aNomineesPrincipalAndAPartnerStandAboveWhatTheyHoldThroughAnother() {
    assertThat(subjects("des(P); nom(N,P); N 60 A; A 10 B", "A"))
        .containsExactlyInAnyOrder(id("P"), id("N"), id("A"));
    assertThat(subjects("des(P); ja(P,N); N 30 A; A 10 B", "A"))
        .contains(id("P"), id("A"))
        .doesNotContain(id("B"));
  }

  private static EntityId id(String name) {
    return Facts.id(name);
  }

  @Test
  void licencesForAProgrammeOrForAHolderAreLookedUpToo() {
    String facts = "des(X); X 60 A; lip(TEST); lip(OTHER); lic(X)";
    List<Statement> above = Above.of(id("A"), Identities.none(), lookup(Facts.of(facts)));
    assertThat(above)
        .filteredOn(statement -> statement.claim() instanceof Claim.Licensed)
        .extracting(statement -> statement.subject().toString())
        .containsExactlyInAnyOrder("programme:TEST", "t:X");
  }

  @Test
  void holdersThatHoldEachOtherAreLookedUpOnce() {
    assertThat(subjects("des(X); X 10 A; A 60 B; B 60 A", "A"))
        .containsExactlyInAnyOrder(id("X"), id("A"), id("B"));
  }

  /// All that is not a choice between equally good words: a proof may cite either of two holders
  /// that each suffice.
  private static List<String> told(List<Exposure> exposures) {
    return exposures.stream()
        .map(exposure ->
            "%s %s %s %s %s %s %s %s"
                .formatted(
                    exposure.kind(),
                    exposure.status(),
                    exposure.share(),
                    exposure.shareWithUnknown(),
                    exposure.means(),
                    exposure.flags(),
                    exposure.notes(),
                    exposure.grounds().stream()
                        .map(ground ->
                            "%s %s %s %s"
                                .formatted(
                                    ground.basis(),
                                    ground.status(),
                                    ground.grade(),
                                    ground.gradeUncontested()))
                        .toList()))
        .toList();
  }

  @Test
  void theAnswerIsThatOfTheWholeGraph() {
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      RandomWorld world = RandomWorld.wide(random, 8, 9);
      Regime regime = Regime.builtIn().get(seed % Regime.builtIn().size());
      List<Statement> statements = Facts.of(world.facts(), regime.id());
      Identities identities = seed % 3 == 0 ? joined(random, world.parties) : Identities.none();
      OwnershipGraph whole = OwnershipGraph.build(statements, MOMENT, identities);
      for (String party : world.parties) {
        EntityId id = Facts.id(party);
        List<Statement> above = Above.of(id, identities, lookup(statements));
        OwnershipGraph part = OwnershipGraph.build(above, MOMENT, identities, Set.of(id));
        List<Exposure> found = Exposures.under(regime, part).of(id);
        assertThat(told(found))
            .as("%s, seed %d, %s: %s", regime.id(), seed, party, world.facts())
            .isEqualTo(told(Exposures.under(regime, whole).of(id)));
        for (Exposure exposure : found) {
          assertThat(EvidenceCheck.faults(exposure, identities)).isEmpty();
        }
      }
    }
  }

  @Test
  void theAnswerIsInTheSameWordsWhateverWasImportedFirst() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      RandomWorld world = RandomWorld.wide(random, 6, 8);
      List<Statement> statements = Facts.of(world.facts());
      List<Statement> shuffled = new ArrayList<>(statements);
      Collections.shuffle(shuffled, random);
      for (String party : world.parties) {
        assertThat(alone(party, shuffled))
            .as("seed %d, %s: %s", seed, party, world.facts())
            .usingRecursiveComparison()
            .isEqualTo(alone(party, statements));
      }
    }
  }

  private static List<Exposure> alone(String party, List<Statement> statements) {
    EntityId id = Facts.id(party);
    List<Statement> above = Above.of(id, Identities.none(), lookup(statements));
    OwnershipGraph graph = OwnershipGraph.build(above, MOMENT, Identities.none(), Set.of(id));
    return Exposures.under(Regime.OFAC, graph).of(id);
  }

  private static Identities joined(Random random, List<String> parties) {
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      String one = parties.get(random.nextInt(parties.size()));
      String other = parties.get(random.nextInt(parties.size()));
      if (!one.equals(other)) {
        judgements.add(
            new Judgement(
                Facts.id(one),
                Facts.id(other),
                Judgement.Verdict.SAME,
                "tester",
                Instant.parse("2026-01-01T00:00:00Z"),
                "same number",
                Optional.empty(),
                Optional.empty()));
      }
    }
    return Identities.of(judgements, DAY);
  }
}
