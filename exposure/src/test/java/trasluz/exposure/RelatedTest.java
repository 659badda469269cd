package trasluz.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trasluz.graph.Identities;
import trasluz.graph.Moment;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.Amount;
import trasluz.statement.Claim;
import trasluz.statement.Grade;
import trasluz.statement.PartialDate;
import trasluz.statement.Statement;
import trasluz.statement.Validity;

/// The parties that stand close to caught ones.
class RelatedTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 31);

  private static Statement shipped(String seller, String buyer, String barrels, LocalDate loaded) {
    Statement model = Facts.of("des(X)").getFirst();
    return Statement.of(
        Facts.id(seller),
        new Claim.Shipped(
            seller + buyer + loaded,
            Facts.id(buyer),
            Optional.empty(),
            "crude oil",
            Optional.of(new Amount(new BigDecimal(barrels), "barrels")),
            Optional.empty(),
            Optional.of(PartialDate.of(loaded)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Validity.UNBOUNDED,
        model.telling(),
        model.citation());
  }

  private static List<Related> related(String facts, Statement... dealings) {
    List<Statement> statements = new ArrayList<>(Facts.of(facts));
    statements.addAll(List.of(dealings));
    return Exposures.under(
            Regime.OFAC, OwnershipGraph.build(statements, Moment.on(DAY), Identities.none()))
        .relatedUndesignated();
  }

  @Test
  void theLargestBuyerComesBeforeSmallerOnesAndFutureTradeDoesNotCount() {
    List<Related> found =
        related(
            "des(Oil); clean(Small); clean(Trading)",
            shipped("Oil", "Small", "1000000", LocalDate.of(2019, 9, 1)),
            shipped("Oil", "Trading", "2000000", LocalDate.of(2020, 1, 10)),
            shipped("Oil", "Trading", "500000", LocalDate.of(2020, 1, 20)),
            shipped("Oil", "Later", "90000000", LocalDate.of(2020, 2, 1)));

    assertThat(found.stream().map(r -> r.name() + " " + r.traded().orElseThrow()))
        .containsExactly("Trading 2500000 barrels", "Small 1000000 barrels");
    assertThat(found.getFirst().links()).hasSize(2);
    assertThat(found.getFirst().links().getFirst().words())
        .isEqualTo("2000000 barrels went from Oil to Trading");
  }

  @Test
  void whoIsPerhapsCaughtComesFirstThenWhoIsNearestToTheThreshold() {
    List<Related> found =
        related("des(X); X (25,50] Perhaps; X 49 Near; X 10 Far; X 60 Caught; Q 40 Caught");

    assertThat(found.stream().map(r -> r.name() + " " + r.status() + " " + r.shortfall()))
        .containsExactly("Perhaps MAYBE 25", "Near NO 1", "Far NO 40", "Q NO 50");
    assertThat(found.getLast().links().stream().map(Related.Link::kind))
        .containsExactly(Related.LinkKind.CO_HOLDER, Related.LinkKind.HOLDS_CAUGHT);
  }

  @Test
  void
      ofThoseEquallyFarWhoseListingReachesMoreComesFirstThenWhoControlsThenWhoseStakeChangedNearAListing() {
    String stakes =
        "des(X)@[2020-01-10,); X 10 Plain; X 10 Head; Head 60 Below; X 10 Master; ctl(Master,Z);"
            + " X 10 Seller@[2019-12-31,)";
    List<Related> found = related(stakes);

    assertThat(found.stream().map(Related::name))
        .containsExactly("Head", "Master", "Seller", "Plain");
    assertThat(found.get(0).gained()).isEqualTo(1);
    assertThat(found.get(1).controls()).isEqualTo(1);
    assertThat(found.get(2).daysFromListing()).contains(10L);
    assertThat(found.get(3).daysFromListing()).isEmpty();
    assertThat(found.get(3).grade()).contains(Grade.ofLevel(5));
  }

  @Test
  void listedPartiesAreNotAmongThem() {
    assertThat(related("des(X); des(Y); X 30 A; Y 30 A; X 10 Y")).isEmpty();
  }

  @Test
  void ownersNobodyKnowsBringNobodyCloser() {
    List<Related> found =
        related(
            "des(Oil); unk(Buyer); clean(Big)",
            shipped("Oil", "Buyer", "1", DAY),
            shipped("Oil", "Big", "2", DAY));

    assertThat(found.stream().map(r -> r.name() + " " + r.status()))
        .containsExactly("Big NO", "Buyer MAYBE_UNKNOWN");
  }
}
