package trasluz.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import trasluz.statement.Claim;
import trasluz.statement.Claim.Completeness;
import trasluz.statement.Hedge;
import trasluz.statement.InterestKind;
import trasluz.statement.Name;
import trasluz.statement.Schema;
import trasluz.statement.Share;
import trasluz.statement.Source;

/// How statements become a graph.
class OwnershipGraphTest {

  private static final String DAY = "2020-06-15";

  private static String share(OwnershipGraph graph) {
    assertThat(graph.equity().size()).isEqualTo(1);
    return graph.equity().share(0) + (graph.equity().isPerhaps(0) ? " perhaps" : "");
  }

  private static int[] counts(OwnershipGraph graph) {
    return new int[] {
      graph.equity().statements(0, Part.USED).length,
      graph.equity().statements(0, Part.AGREES).length,
      graph.equity().statements(0, Part.DISAGREES).length
    };
  }

  @Test
  void partsToldByOneSourceAreAdded() {
    assertThat(share(new World().holds("X", "20", "A").holds("X", "30", "A").on(DAY)))
        .isEqualTo("50 %");
  }

  @Test
  void theSameStatementReadTwiceCountsOnce() {
    assertThat(share(new World().holds("X", "30", "A").holds("X", "30", "A").on(DAY)))
        .isEqualTo("30 %");
  }

  @Test
  void theSameHoldingToldTwiceInOneReportIsOnePart() {
    OwnershipGraph graph =
        new World()
            .press("one", "C3")
            .holds("X", "30", "A")
            .press("one", "B2")
            .holds("X", "30", "A")
            .on(DAY);

    assertThat(share(graph)).isEqualTo("30 %");
    assertThat(graph.equity().support(0)).isEqualTo(4);
    assertThat(counts(graph)).containsExactly(1, 1, 0);
  }

  @Test
  void ofSeveralSourcesTheBestGradeCountsAndTheOthersAgreeOrDisagree() {
    OwnershipGraph graph =
        new World()
            .press("one", "B2")
            .holds("X", "49.99", "A")
            .press("two", "C3")
            .holds("X", "50", "A")
            .press("three", "C3")
            .holds("X", "49.99", "A")
            .on(DAY);

    assertThat(share(graph)).isEqualTo("49.99 %");
    assertThat(counts(graph)).containsExactly(1, 1, 1);
    assertThat(graph.equity().support(0)).isEqualTo(4);
    assertThat(graph.equity().contradiction(0)).isEqualTo(3);
    assertThat(graph.equity().shareOfAllVersions(0)).isEqualTo(Share.between("49.99", "50"));
  }

  @Test
  void versionsOfEqualGradeGiveTheirHull() {
    OwnershipGraph graph =
        new World()
            .press("one", "B2")
            .holds("X", "40", "A")
            .press("two", "B2")
            .holds("X", "60", "A")
            .on(DAY);

    assertThat(share(graph)).isEqualTo("40 % to 60 %");
    assertThat(graph.equity().hasOtherVersions(0)).isFalse();
  }

  @Test
  void whatASourceSaysLaterReplacesWhatItSaidBefore() {
    OwnershipGraph graph =
        new World()
            .press("one", "B2")
            .said("2019-01-01")
            .holds("X", "60", "A")
            .said("2020-01-01")
            .holds("X", "40", "A")
            .on(DAY);

    assertThat(share(graph)).isEqualTo("40 %");
    assertThat(counts(graph)).containsExactly(1, 0, 1);
    assertThat(graph.equity().contradiction(0)).isZero();
    assertThat(graph.equity().hasOtherVersions(0)).isFalse();
  }

  @Test
  void aLaterWordThatOnlyPerhapsHoldsOnTheDayLeavesBothPossible() {
    World world =
        new World()
            .press("one", "B2")
            .said("2019-01-01")
            .holds("X", "60", "A")
            .said("2021-01-01")
            .valid("2020", "")
            .holds("X", "40", "A");

    assertThat(share(world.on("2019-12-31"))).isEqualTo("60 %");
    assertThat(share(world.on(DAY))).isEqualTo("40 % to 60 %");
    assertThat(share(world.on("2021-01-01"))).isEqualTo("40 %");
  }

  @Test
  void aHoldingThatEndsAsAnotherBeginsIsOneOfTheTwo() {
    World world =
        new World()
            .valid("2012", "..2022-12-31")
            .holds("X", "60", "A")
            .valid("..2022-12-31", "")
            .holds("X", "100", "A");

    assertThat(share(world.on(DAY))).isEqualTo("60 % to 100 %");
    assertThat(share(world.on("2023-01-01"))).isEqualTo("100 %");
  }

  @Test
  void aPartialDateMakesAHoldingPerhapsWithNothingAsItsLowerEnd() {
    World world = new World().valid("2020", "").holds("X", "60", "A");

    assertThat(world.on("2019-12-31").equity().size()).isZero();
    assertThat(share(world.on(DAY))).isEqualTo("0 % to 60 % perhaps");
    assertThat(share(world.on("2020-12-31"))).isEqualTo("60 %");
  }

  @Test
  void anAllegationNeitherWeakensNorReplacesAStatementButIsKept() {
    OwnershipGraph graph =
        new World()
            .press("one", "C3")
            .said("2019-01-01")
            .holds("X", "40", "A")
            .told("one", Source.Kind.PRESS, "C3", Hedge.ALLEGED)
            .said("2020-01-01")
            .holds("X", "60", "A")
            .on(DAY);

    assertThat(share(graph)).isEqualTo("40 %");
    assertThat(graph.equity().shareOfAllVersions(0)).isEqualTo(Share.between("40", "60"));
    assertThat(
            share(
                new World()
                    .told("one", Source.Kind.PRESS, "A1", Hedge.RUMOURED)
                    .holds("X", "60", "A")
                    .on(DAY)))
        .isEqualTo("0 % to 60 % perhaps");
  }

  @Test
  void speculationAndDenialHoldNothing() {
    for (Hedge hedge : List.of(Hedge.SPECULATED, Hedge.NO_EVIDENCE, Hedge.DENIED)) {
      World world = new World().told("one", Source.Kind.PRESS, "A1", hedge).holds("X", "60", "A");
      assertThat(world.on(DAY).equity().size()).as("%s", hedge).isZero();
    }
  }

  @Test
  void statementsKnownLaterAreNotUsedButNamesAre() {
    World world =
        new World()
            .said("2021-01-01")
            .holds("X", "60", "A")
            .add("A", new Claim.Named(new Name("Acme"), Claim.NameKind.PRIMARY));
    OwnershipGraph graph = world.at(Moment.on(LocalDate.parse(DAY)));

    assertThat(graph.equity().size()).isZero();
    assertThat(graph.name(graph.find(World.id("A")).orElseThrow())).isEqualTo("Acme");
    assertThat(world.on(DAY).equity().size()).isEqualTo(1);
  }

  @Test
  void aSourceThatLaterGivesAnEndClosesTheHoldingItTold() {
    World world =
        new World()
            .said("2021-01-01")
            .holds("X", "60", "A")
            .said("2023-01-01")
            .valid("", "2022-01-01")
            .holds("X", "60", "A");

    assertThat(share(world.on("2021-12-31"))).isEqualTo("60 %");
    assertThat(world.on("2022-01-01").equity().size()).isZero();
    Moment unheard = new Moment(LocalDate.parse("2022-01-01"), LocalDate.parse("2022-06-01"));
    assertThat(share(world.at(unheard))).isEqualTo("60 %");
  }

  @Test
  void anEndClosesNeitherAnotherHoldingNorWhatAnotherSourceTells() {
    World parts =
        new World()
            .said("2021-01-01")
            .holds("X", "30", "A")
            .holds("X", "25", "A")
            .said("2023-01-01")
            .valid("", "2022-01-01")
            .holds("X", "25", "A");
    assertThat(share(parts.on("2024-01-01"))).isEqualTo("30 %");

    World others =
        new World()
            .said("2021-01-01")
            .holds("X", "60", "A")
            .press("one", "B2")
            .said("2023-01-01")
            .valid("", "2022-01-01")
            .holds("X", "60", "A");
    assertThat(share(others.on("2024-01-01"))).isEqualTo("60 %");
  }

  @Test
  void whatANomineeHoldsIsAHandHeldByThePrincipal() {
    OwnershipGraph graph =
        new World()
            .holds("N", "60", "A")
            .add("X", new Claim.Interest(World.id("N"), InterestKind.NOMINEE, Share.unknown()))
            .on(DAY);

    assertThat(graph.size()).isEqualTo(4);
    int hand = 3;
    assertThat(graph.isHand(hand)).isTrue();
    assertThat(graph.name(hand)).isEqualTo("t:N as nominee");
    assertThat(graph.equity().size()).isEqualTo(2);
    assertThat(graph.equity().share(0)).isEqualTo(Share.exactly("100"));
    assertThat(graph.id(graph.equity().holder(0))).isEqualTo(World.id("X"));
    assertThat(graph.equity().holder(1)).isEqualTo(hand);
    assertThat(graph.equity().statements(0, Part.USED)).hasSize(1);
  }

  @Test
  void nomineesInACircleAreReported() {
    OwnershipGraph graph =
        new World()
            .add("X", new Claim.Interest(World.id("N"), InterestKind.NOMINEE, Share.unknown()))
            .add("N", new Claim.Interest(World.id("X"), InterestKind.NOMINEE, Share.unknown()))
            .on(DAY);

    assertThat(graph.issues())
        .containsExactlyInAnyOrder(
            new GraphIssue.NomineesInCircle(World.id("N")),
            new GraphIssue.NomineesInCircle(World.id("X")));
  }

  @Test
  void sumsThatCanNotBeTrueAreReportedAndKept() {
    OwnershipGraph graph =
        new World()
            .holds("X", "60", "A")
            .holds("Y", "60", "A")
            .holds("A", "5", "A")
            .holds("X", "20", "B")
            .add("B", new Claim.OwnersKnown(Completeness.COMPLETE))
            .on(DAY);

    assertThat(graph.issues().stream().map(Object::toString))
        .containsExactly(
            "t:A is said to hold up to 5 % of itself",
            "the holdings in t:A add up to at least 125 %, more than everything: a figure is wrong",
            "the register of t:B is said to be complete, but lists at most 20 %");
    int b = graph.find(World.id("B")).orElseThrow();
    assertThat(graph.completeness(b)).isEqualTo(Completeness.UNKNOWN);
    assertThat(graph.equity().share(0)).isEqualTo(Share.exactly("5"));
  }

  @Test
  void personsHaveNoUnknownOwnersAndCompletenessIsUnknownByDefault() {
    OwnershipGraph graph =
        new World().holds("X", "60", "A").add("X", new Claim.KindIs(Schema.PERSON)).on(DAY);

    assertThat(graph.completeness(graph.find(World.id("X")).orElseThrow()))
        .isEqualTo(Completeness.OTHERS_CLEAN);
    assertThat(graph.completeness(graph.find(World.id("A")).orElseThrow()))
        .isEqualTo(Completeness.UNKNOWN);
  }

  @Test
  void thePartAboveAPartyLeavesOutWhatItHolds() {
    OwnershipGraph graph =
        new World().holds("X", "60", "A").holds("A", "60", "B").holds("Q", "10", "C").on(DAY);
    OwnershipGraph part = graph.upstreamOf(graph.find(World.id("A")).orElseThrow());

    assertThat(part.size()).isEqualTo(2);
    assertThat(part.equity().size()).isEqualTo(1);
    assertThat(part.find(World.id("B"))).isEmpty();
    assertThat(part.name(part.equity().holder(0))).isEqualTo("t:X");
  }

  @Test
  void votesAreALayerOfTheirOwnOnlyWhereTheyAreToldApart() {
    OwnershipGraph graph =
        new World()
            .add("A", interest("X", InterestKind.BOTH, "30"))
            .add("A", interest("X", InterestKind.VOTES, "25"))
            .add("B", interest("X", InterestKind.BOTH, "30"))
            .on(DAY);

    assertThat(graph.equity().size()).isEqualTo(2);
    assertThat(graph.votes().size()).isEqualTo(1);
    assertThat(graph.votes().share(0)).isEqualTo(Share.exactly("55"));
  }

  private static Claim interest(String holder, InterestKind kind, String share) {
    return new Claim.Interest(World.id(holder), kind, Share.exactly(share));
  }

  @Test
  void sumsSaturateInsteadOfOverflowing() {
    long most = Long.MAX_VALUE;

    assertThat(Units.add(most - 1, 5)).isEqualTo(most);
    assertThat(Units.subtract(most, 5)).isEqualTo(most);
    assertThat(Units.add(2, 3)).isEqualTo(5);
    assertThat(Units.of(Share.exactly("0.000000000001").min())).isEqualTo(1);
    assertThat(Units.percent(Units.WHOLE)).isEqualByComparingTo("100");
    assertThatThrownBy(() -> Units.of(new BigDecimal("0.0000000000001")))
        .isInstanceOf(ArithmeticException.class);
  }
}
