package trasluz.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import trasluz.graph.Identities;
import trasluz.graph.Moment;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.Claim;
import trasluz.statement.EntityId;
import trasluz.statement.Name;
import trasluz.statement.Statement;
import trasluz.statement.Validity;

/// Timelines, and stakes sold near a listing.
class OverTimeTest {

  private static final LocalDate NOW = LocalDate.of(2026, 11, 23);

  private static final String SALE =
      "des(X)@[2022-04-06,); X 60 A@[,2023-03-01); X 40 A@[2023-03-01,); Y 20 A@[2023-03-01,)";

  private static Timeline timeline(String facts, String party, Regime regime) {
    History history = History.of(Facts.of(facts, regime.id()), Identities.none());
    return Timeline.of(history, Facts.id(party), regime, NOW, NOW);
  }

  private static List<String> periods(Timeline timeline) {
    return timeline.periods().stream()
        .map(p ->
            "%s %s/%s %s"
                .formatted(
                    p.from().map(LocalDate::toString).orElse("-"),
                    p.asThen(),
                    p.asNowRead(),
                    p.rule().id()))
        .toList();
  }

  @Test
  void aPartyIsCaughtFromTheListingToTheSale() {
    Timeline timeline = timeline(SALE, "A", Regime.OFAC);

    assertThat(periods(timeline))
        .containsExactly(
            "- NO/NO ofac-listed-only",
            "2008-02-14 NO/NO ofac-50/2008-02-14",
            "2014-08-13 NO/NO ofac-50/2014-08-13",
            "2022-04-06 YES/YES ofac-50/2014-08-13",
            "2023-03-01 NO/NO ofac-50/2014-08-13");
    assertThat(timeline.since(Status.YES)).contains(LocalDate.of(2022, 4, 6));
    assertThat(timeline.periods().get(3).to()).contains(LocalDate.of(2023, 3, 1));
    assertThat(timeline.periods().get(4).causes()).hasSize(3);
    assertThat(timeline.periods().get(4).to()).isEmpty();
  }

  @Test
  void aRulingReadsBackAndGuidanceDoesNot() {
    assertThat(periods(timeline("des(X)@[2014-03-17,); X 50 A; Y 50 A", "A", Regime.EU)))
        .containsExactly(
            "- NO/NO eu-more-than-50",
            "2014-03-17 NO/YES eu-more-than-50",
            "2024-07-03 YES/YES eu-50/2024-07-03",
            "2026-03-12 YES/YES eu-50/2026-03-12");
  }

  @Test
  void aRuleThatCountsEachPersonApartGivesWayToOneThatAddsThem() {
    assertThat(
            periods(
                timeline(
                    "des(X)@[2010-01-01,); des(Y)@[2010-01-01,); X 25 A; Y 25 A",
                    "A",
                    Regime.OFAC)))
        .containsExactly(
            "- NO/NO ofac-listed-only",
            "2008-02-14 NO/NO ofac-50/2008-02-14",
            "2014-08-13 YES/YES ofac-50/2014-08-13");
  }

  @Test
  void aDayKnownOnlyByItsYearIsAnOpenAnswerForThatYear() {
    assertThat(periods(timeline("des(X)@[2016-05-01,); X 60 A@[2020,)", "A", Regime.OFAC)))
        .endsWith(
            "2020-01-01 MAYBE/MAYBE ofac-50/2014-08-13", "2020-12-31 YES/YES ofac-50/2014-08-13");
  }

  @Test
  void onEveryDayTheTimelineSaysWhatAQuestionAboutThatDaySays() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      StringBuilder facts = new StringBuilder();
      for (String fact : RandomWorld.wide(random, 5, 8).facts().split("; ", -1)) {
        int year = 2012 + random.nextInt(6);
        String when =
            switch (random.nextInt(4)) {
              case 0 -> "@[%d-03-01,)".formatted(year);
              case 1 -> "@[%d-03-01,%d-09)".formatted(year, year + 1);
              case 2 -> "@[,%d)".formatted(year);
              default -> "";
            };
        facts.append(fact).append(when).append("; ");
      }
      List<Statement> statements = Facts.of(facts.toString());
      History history = History.of(statements, Identities.none());
      for (String party : List.of("P0", "P1", "P2", "P3", "P4")) {
        Timeline timeline = Timeline.of(history, Facts.id(party), Regime.OFAC, NOW, NOW);
        for (int i = 0; i < 12; i++) {
          LocalDate day = LocalDate.of(2011, 1, 1).plusDays(random.nextInt(3_600));
          OwnershipGraph graph =
              OwnershipGraph.build(statements, new Moment(day, NOW), Identities.none());
          assertThat(on(timeline, day))
              .as("seed %d, %s on %s: %s", seed, party, day, facts)
              .isEqualTo(Exposures.under(Regime.OFAC, graph).status(Facts.id(party)));
        }
      }
    }
  }

  private static Status on(Timeline timeline, LocalDate day) {
    return timeline.periods().stream()
        .filter(p -> p.from().map(from -> !from.isAfter(day)).orElse(true))
        .reduce((earlier, later) -> later)
        .orElseThrow()
        .asThen();
  }

  private static List<Divestment> sales(List<Statement> statements, int days) {
    return Divestments.of(History.of(statements, Identities.none()), Regime.OFAC, NOW, days);
  }

  @Test
  void aStakeThatFallsUnderHalfWithinAYearOfTheListingIsFound() {
    List<Statement> statements = new ArrayList<>(Facts.of(SALE));
    statements.add(relative("Y", "X"));

    List<Divestment> found = sales(statements, 365);

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().words())
        .isEqualTo(
            "on 2023-03-01, 329 days after the listing of X (2022-04-06), the listed side's stake in"
                + " A went from 60 % to 40 %; Y then holds 20 %; Y is linked to X: family of");
    assertThat(found.getFirst().daysAfterListing()).isEqualTo(329);
    assertThat(sales(statements, 328)).isEmpty();
  }

  private static Statement relative(String subject, String of) {
    Statement model = Facts.of("des(X)").getFirst();
    return Statement.of(
        Facts.id(subject),
        new Claim.Linked(Claim.LinkKind.FAMILY_OF, new Name(of), Optional.of(Facts.id(of))),
        Validity.UNBOUNDED,
        model.telling(),
        model.citation());
  }

  @Test
  void aSaleBeforeTheListingThroughACompanyIsFoundToo() {
    List<Divestment> found =
        sales(
            Facts.of("des(X)@[2022-04-06,); X 70 H; H 55 A@[,2022-04-01); N 55 A@[2022-04-01,)"),
            30);

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().daysAfterListing()).isEqualTo(-5);
    assertThat(found.getFirst().buyers().getFirst().name()).isEqualTo("N");
    assertThat(found.getFirst().buyers().getFirst().ties()).isEmpty();
  }

  @Test
  void aSaleThatLeavesHalfIsNone() {
    assertThat(
            sales(
                Facts.of("des(X)@[2022-04-06,); X 60 A@[,2023-03-01); X 50 A@[2023-03-01,)"), 365))
        .isEmpty();
  }

  @Test
  void anExposureCarriesTheRedFlagWithTheRulesRemark() {
    List<Statement> statements = Facts.of(SALE);
    Exposures exposures =
        Exposures.under(
            Regime.OFAC, OwnershipGraph.build(statements, Moment.on(NOW), Identities.none()));
    EntityId company = Facts.id("A");

    History history = History.of(statements, Identities.none());
    List<Exposure> flagged = Divestments.flagged(company, Regime.OFAC, exposures, history);

    assertThat(flagged.getFirst().status()).isEqualTo(Status.NO);
    assertThat(flagged.getFirst().flags())
        .anySatisfy(flag -> {
          assertThat(flag.kind()).isEqualTo(Flag.Kind.SHAM_RED_FLAG);
          assertThat(flag.note()).contains("went from 60 % to 40 %").contains("may be a sham");
        });
  }

  @Test
  void daysOutOfRangeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sales(List.of(), -1))
        .withMessage("days must be within 0..3650, got -1");
  }
}
