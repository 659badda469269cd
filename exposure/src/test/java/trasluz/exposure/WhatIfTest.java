package trasluz.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import trasluz.graph.Identities;
import trasluz.graph.Moment;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.EntityId;
import trasluz.statement.InputException;
import trasluz.statement.Statement;

/// What would be if something were otherwise, who would matter most, and where regimes differ.
class WhatIfTest {

  private static final Moment DAY = Moment.on(LocalDate.of(2026, 11, 23));

  private static List<String> differences(String facts, Regime regime, Change... changes) {
    List<Statement> statements = Facts.of(facts, regime.id());
    Exposures before = under(regime, statements);
    Exposures after =
        Exposures.under(regime, WhatIf.graph(statements, DAY, Identities.none(), List.of(changes)));
    return WhatIf.differences(before, after).stream()
        .map(d ->
            "%s%s %s -> %s"
                .formatted(
                    d.name(), d.kind().blocks() ? "" : " " + d.kind(), d.before(), d.after()))
        .toList();
  }

  private static Exposures under(Regime regime, List<Statement> statements) {
    return Exposures.under(regime, OwnershipGraph.build(statements, DAY, Identities.none()));
  }

  private static Change designate(String party) {
    return new Change.Designate(Facts.id(party), "ofac");
  }

  @Test
  void aListingCatchesWhatItsHoldingsReachTogetherWithThoseOfOthers() {
    assertThat(differences("des(X); X 25 A; Y 25 A; A 60 B", Regime.OFAC, designate("Y")))
        .containsExactly("A NO -> YES", "B NO -> YES", "Y NO -> YES");
  }

  @Test
  void delistingLetsOutWhatDependedOnIt() {
    assertThat(
            differences(
                "des(X); des(Y); X 30 A; Y 30 A; Y 60 B",
                Regime.OFAC,
                new Change.Delist(Facts.id("X"), "ofac")))
        .containsExactly("A YES -> NO", "X YES -> NO");
  }

  @Test
  void aDirectiveReachesWhatItsPartyWouldOwn() {
    Change half = new Change.Acquire(Facts.id("Z"), Facts.id("A"), new BigDecimal("50"));
    assertThat(differences("ssi(Z,EO13662-1); ssi(Y,EO13662-2); A 60 B", Regime.OFAC, half))
        .containsExactly("A sectoral:EO13662-1 NO -> YES", "B sectoral:EO13662-1 NO -> YES");
    assertThat(
            differences(
                "ssi(Z,EO13662-1); Y 30 A; des(Y); Z 20 A",
                Regime.OFAC,
                new Change.Acquire(Facts.id("Z"), Facts.id("A"), new BigDecimal("40")),
                new Change.Acquire(Facts.id("Y"), Facts.id("A"), new BigDecimal("10"))))
        .containsExactly("A sectoral:EO13662-1 NO -> YES");
  }

  @Test
  void aSaleOfHalfAPointCanBeEnough() {
    assertThat(
            differences(
                "des(X); X 50 A",
                Regime.OFAC,
                new Change.Divest(Facts.id("X"), Facts.id("A"), new BigDecimal("0.01"))))
        .containsExactly("A YES -> NO");
  }

  @Test
  void whatIsBoughtIsAddedAndABandStaysABand() {
    assertThat(
            differences(
                "des(X); X (25,50] A",
                Regime.OFAC,
                new Change.Acquire(Facts.id("X"), Facts.id("A"), new BigDecimal("25"))))
        .containsExactly("A MAYBE -> YES");
    assertThat(
            differences(
                "des(X); X (25,50] A",
                Regime.OFAC,
                new Change.Divest(Facts.id("X"), Facts.id("A"), BigDecimal.ONE)))
        .containsExactly("A MAYBE -> NO");
  }

  @Test
  void aStatementCanBeStruckOutAndAnotherAccepted() {
    String facts = "des(X); X 60 A";
    List<Statement> statements = Facts.of(facts);
    assertThat(differences(facts, Regime.OFAC, new Change.Strike(statements.get(1).id())))
        .containsExactly("A YES -> NO");
    Statement other = Facts.of("X 60 B").getFirst();
    assertThat(differences(facts + "; clean(B)", Regime.OFAC, new Change.Accept(other)))
        .containsExactly("B NO -> YES");
  }

  @Test
  void whatIsAcceptedHoldsForSureEvenWhereTheSameSourceSaidOtherwiseLater() {
    String facts =
        "des(X); X 60 A{press C3 alleged said=2019-01-01}; X 20 A{press C3 said=2019-02-01}";
    Statement alleged = Facts.of(facts).get(1);
    assertThat(differences(facts, Regime.OFAC, new Change.Accept(alleged)))
        .containsExactly("A NO -> YES");
  }

  @Test
  void whatCanNotBeIsRefused() {
    assertThatThrownBy(() ->
            differences(
                "des(X); X 20 A",
                Regime.OFAC,
                new Change.Divest(Facts.id("X"), Facts.id("A"), BigDecimal.valueOf(30))))
        .isInstanceOf(InputException.class)
        .hasMessage("t:X in t:A: is a stake of 20 %, less than is sold; sell less.");
    assertThatThrownBy(() ->
            differences("des(X); Q 1 A", Regime.OFAC, new Change.Delist(Facts.id("Q"), "ofac")))
        .isInstanceOf(InputException.class)
        .hasMessage("t:Q: is not listed under ofac; name a listed party.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Change.Divest(Facts.id("X"), Facts.id("A"), BigDecimal.ZERO));
  }

  private static List<String> candidates(String facts, Regime regime) {
    return under(regime, Facts.of(facts, regime.id())).candidates().stream()
        .map(c ->
            String.join("+", c.names())
                + " -> "
                + String.join(" ", c.caught().stream().map(EntityId::local).toList()))
        .toList();
  }

  @Test
  void pairsThatActOnlyTogetherAreFoundAndSingleOnesByWhatTheyReach() {
    assertThat(candidates("des(X); P 25 A; Q 25 A; A 60 B; X 10 C; R 40 C", Regime.OFAC))
        .containsExactly("P+Q -> A B", "A -> B", "R -> C");
  }

  @Test
  void whereEachPersonIsCountedApartNobodyAddsToAnother() {
    assertThat(candidates("des(X); P 26 A; Q 26 A; A 60 B; X 20 C; R 40 C", Regime.UK))
        .containsExactly("A -> B");
  }

  @Test
  void aCandidatesGainIsWhatAQuestionWithThatListingSays() {
    for (int seed = 0; seed < 150; seed++) {
      RandomWorld world = RandomWorld.wide(new Random(seed), 7, 12);
      for (Regime regime : List.of(Regime.OFAC, Regime.EU, Regime.UK)) {
        List<Statement> statements = Facts.of(world.facts(), regime.id());
        Set<EntityId> before = caught(under(regime, statements), world);
        for (Candidate candidate : under(regime, statements).candidates()) {
          List<Change> changes = new ArrayList<>();
          candidate.designated().forEach(id -> changes.add(new Change.Designate(id, regime.id())));
          Set<EntityId> after =
              caught(
                  Exposures.under(
                      regime, WhatIf.graph(statements, DAY, Identities.none(), changes)),
                  world);
          after.removeAll(before);
          candidate.designated().forEach(after::remove);
          if (candidate.designated().size() == 1) {
            assertThat(after)
                .as("%s, seed %d: %s", regime.id(), seed, world.facts())
                .containsExactlyInAnyOrderElementsOf(candidate.caught());
          } else {
            assertThat(after)
                .as("%s, seed %d: %s", regime.id(), seed, world.facts())
                .containsAll(candidate.caught());
          }
        }
      }
    }
  }

  private static Set<EntityId> caught(Exposures exposures, RandomWorld world) {
    Set<EntityId> out = new TreeSet<>();
    for (String party : world.parties) {
      if (exposures.status(Facts.id(party)) == Status.YES) {
        out.add(Facts.id(party));
      }
    }
    return out;
  }

  private static List<String> divergences(String facts) {
    OwnershipGraph graph = OwnershipGraph.build(Facts.of(facts), DAY, Identities.none());
    return Divergence.of(List.of(Regime.OFAC, Regime.EU, Regime.UK), graph).stream()
        .map(d ->
            "%s %s %s, %s %s: %s"
                .formatted(d.name(), d.caughtBy(), d.status(), d.otherBy(), d.other(), d.reason()))
        .toList();
  }

  @Test
  void regimesDifferByRuleOrByListing() {
    assertThat(divergences("des(X); des(X,eu); des(X,uk); X 50 A"))
        .containsExactly("A eu YES, uk NO: RULES", "A ofac YES, uk NO: RULES");
    assertThat(divergences("des(X); X 60 A"))
        .containsExactly(
            "A ofac YES, eu NO: LISTINGS",
            "A ofac YES, uk NO: LISTINGS",
            "X ofac YES, eu NO: LISTINGS",
            "X ofac YES, uk NO: LISTINGS");
    assertThat(divergences("des(X); des(X,eu); X 50 A"))
        .contains("A ofac YES, uk NO: LISTINGS_AND_RULES");
  }

  @Test
  void aReportedTotalIsNotAddedToTheChainThatItSummarises() {
    Exposures exposures =
        under(Regime.OFAC, Facts.of("des(X); X 100 H; H 30 A; tot X (25,50] A; tot Y (25,50] A"));

    assertThat(exposures.doubleCounts().stream().map(DoubleCount::words))
        .containsExactly(
            "the reported total of X in A (more than 25 % up to 50 %) is not added: what it"
                + " summarises is told too (H holds 30 %)",
            "the reported total of Y in A (more than 25 % up to 50 %) is not added: no chain for it"
                + " is told, so it counts by itself as a bound");
    assertThat(exposures.blocking(Facts.id("A")).orElseThrow().notes())
        .anyMatch(note -> note.startsWith("the reported total of X in A"));
  }

  @Test
  void aChainOfLayersIsAnInterpretationWhereTheRuleSaysSo() {
    String facts = "des(X); X 60 A; A 60 B";
    Exposures eu = under(Regime.EU, Facts.of(facts, "eu"));
    assertThat(eu.blocking(Facts.id("B")).orElseThrow().has(Flag.Kind.INTERPRETATION)).isTrue();
    assertThat(eu.blocking(Facts.id("A")).orElseThrow().has(Flag.Kind.INTERPRETATION)).isFalse();
    assertThat(
            under(Regime.OFAC, Facts.of(facts))
                .blocking(Facts.id("B"))
                .orElseThrow()
                .has(Flag.Kind.INTERPRETATION))
        .isFalse();
  }
}
