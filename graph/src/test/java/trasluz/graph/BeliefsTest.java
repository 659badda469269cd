package trasluz.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trasluz.graph.Belief.Bearing;
import trasluz.graph.Belief.Branch;
import trasluz.graph.Belief.Time;
import trasluz.statement.Claim;
import trasluz.statement.Hedge;
import trasluz.statement.Holds;
import trasluz.statement.Identifier;
import trasluz.statement.InterestKind;
import trasluz.statement.Judgement;
import trasluz.statement.PartialDate;
import trasluz.statement.Place;
import trasluz.statement.Schema;
import trasluz.statement.Share;
import trasluz.statement.Source;

/// What is believed of one claim that several tell.
final class BeliefsTest {

  private static final String DAY = "2020-06-01";

  private final World world = new World();

  private List<Belief> beliefs() {
    return beliefs(Moment.inHindsight(LocalDate.parse(DAY)));
  }

  private List<Belief> beliefs(Moment moment) {
    return Beliefs.of(world.statements, moment, Identities.none());
  }

  private Belief only() {
    assertThat(beliefs()).hasSize(1);
    return beliefs().getFirst();
  }

  private static List<String> cited(Branch branch) {
    return branch.cited().stream()
        .map(c -> c.bearing() + " " + c.statement().source().id())
        .toList();
  }

  private static Claim holding(Share share) {
    return new Claim.Interest(World.id("X"), InterestKind.SHARES, share);
  }

  @Test
  void twoIndependentOriginsRaiseTheGradeByOneAndOneOriginRepeatedDoesNot() {
    world.press("herald", "C3").holds("X", "40", "A");
    assertThat(only().best().grade()).isEqualTo(3);
    world.press("herald", "C3").said("2020-01-05").holds("X", "40", "A");
    assertThat(only().best().grade()).isEqualTo(3);
    assertThat(only().best().isCorroborated()).isFalse();
    world.press("globe", "C3").holds("X", "40", "A");
    assertThat(only().best().grade()).isEqualTo(4);
    assertThat(only().best().origins()).isEqualTo(2);
  }

  @Test
  void sharesThatExcludeEachOtherAreVersionsAndNeitherIsAveraged() {
    world.press("herald", "B2").holds("X", "60", "A");
    world.press("globe", "C3").holds("X", "40", "A");
    Belief belief = only();
    assertThat(belief.branches())
        .extracting(Branch::claim)
        .containsExactly(holding(Share.exactly("60")), holding(Share.exactly("40")));
    assertThat(belief.branches()).extracting(Branch::grade).containsExactly(4, 3);
    assertThat(belief.branches()).extracting(Branch::contradiction).containsExactly(3, 4);
    assertThat(cited(belief.best())).containsExactly("SUPPORTS herald", "OTHER_VALUE globe");
  }

  @Test
  void theMoreExactOfTwoEquallySupportedSharesIsBestAndTheVaguerOneAgrees() {
    world.press("herald", "B2").add("A", holding(Share.between("49", "50")));
    world.press("globe", "B2").holds("X", "49.99", "A");
    Belief belief = only();
    assertThat(belief.branches()).hasSize(1);
    assertThat(belief.best().claim()).isEqualTo(holding(Share.exactly("49.99")));
    assertThat(cited(belief.best())).containsExactly("SUPPORTS globe", "AGREES herald");
  }

  @Test
  void aVaguerShareThatMoreTellIsBetterSupported() {
    world.press("herald", "C3").add("A", holding(Share.between("49", "50")));
    world.press("globe", "C3").holds("X", "49.99", "A");
    assertThat(only().best().claim()).isEqualTo(holding(Share.between("49", "50")));
    assertThat(only().best().grade()).isEqualTo(4);
  }

  @Test
  void partsThatOneSourceTellsOnOneDayAreOneShare() {
    world.told("register", Source.Kind.REGISTER, "A1", Hedge.ASSERTED);
    world.holds("X", "20", "A").holds("X", "31", "A");
    assertThat(only().best().claim()).isEqualTo(holding(Share.exactly("51")));
    assertThat(only().best().grade()).isEqualTo(5);
  }

  @Test
  void aRumourIsOnlyRumouredHoweverManyTellIt() {
    for (String outlet : List.of("a", "b", "c")) {
      world.told(outlet, Source.Kind.REGISTER, "A1", Hedge.RUMOURED).holds("X", "60", "A");
    }
    assertThat(only().best().standing()).isEqualTo(Holds.PERHAPS);
    assertThat(only().best().origins()).isEqualTo(3);
  }

  @Test
  void whatIsStatedComesBeforeABetterGradedRumourAndIsNotRaisedByIt() {
    world.told("a", Source.Kind.REGISTER, "A1", Hedge.RUMOURED).holds("X", "60", "A");
    world.press("b", "D4").holds("X", "60", "A");
    Branch best = only().best();
    assertThat(best.standing()).isEqualTo(Holds.YES);
    assertThat(best.grade()).isEqualTo(2);
    assertThat(cited(best)).containsExactly("SUPPORTS b", "AGREES a");
  }

  @Test
  void denialsAndMissingEvidenceContradictAndSuppositionsOnlyStandBeside() {
    world.told("a", Source.Kind.PRESS, "B2", Hedge.ASSERTED).holds("X", "60", "A");
    world.told("b", Source.Kind.PRESS, "C3", Hedge.DENIED).holds("X", "60", "A");
    world.told("c", Source.Kind.PRESS, "D4", Hedge.NO_EVIDENCE).holds("X", "60", "A");
    world.told("d", Source.Kind.PRESS, "A1", Hedge.SPECULATED).holds("X", "60", "A");
    Branch best = only().best();
    assertThat(cited(best))
        .containsExactly("SUPPORTS a", "SPECULATES d", "NO_EVIDENCE c", "DENIES b");
    assertThat(best.grade()).isEqualTo(4);
    assertThat(best.contradiction()).isEqualTo(3);
  }

  @Test
  void whatIsOnlyDeniedIsSaidByNobody() {
    world.told("b", Source.Kind.PRESS, "C3", Hedge.DENIED).holds("X", "60", "A");
    assertThat(only().best().standing()).isEqualTo(Holds.NO);
    assertThat(only().best().grade()).isZero();
    assertThat(only().best().supportedSince()).isEmpty();
  }

  @Test
  void anotherSourceThatTellsTheEndContradictsAndTheSameSourceReplacesItself() {
    world.press("a", "B2").valid("2011", "").holds("X", "60", "A");
    world.press("b", "C3").said("2020-02-01").valid("2011", "2019-12-31").holds("X", "60", "A");
    assertThat(cited(only().best())).containsExactly("SUPPORTS a", "ENDED b");
    world.press("a", "B2").said("2020-03-01").valid("2011", "2019-11-30").holds("X", "60", "A");
    assertThat(only().time()).isEqualTo(Time.OVER);
    assertThat(only().isContested()).isFalse();
  }

  @Test
  void anEarlierSpellIsHistoryAndNoContradiction() {
    world.press("a", "B2").valid("2018-01-01", "").holds("X", "60", "A");
    world.press("b", "C3").valid("2011", "2014-01-01").holds("X", "60", "A");
    assertThat(only().isContested()).isFalse();
    assertThat(only().otherTimes()).hasSize(1);
  }

  @Test
  void whatBeginsLaterIsNotYetSo() {
    world.press("a", "B2").valid("2021", "").holds("X", "60", "A");
    assertThat(only().time()).isEqualTo(Time.NOT_YET);
  }

  @Test
  void theBestVersionIsBestSinceTheDayNothingBetterWasKnown() {
    world.press("a", "C3").said("2019-01-01").holds("X", "40", "A");
    world.press("b", "D4").said("2018-01-01").holds("X", "60", "A");
    world.press("c", "B2").said("2020-01-01").holds("X", "60", "A");
    Branch best = only().best();
    assertThat(best.claim()).isEqualTo(holding(Share.exactly("60")));
    assertThat(best.supportedSince()).contains(LocalDate.parse("2018-01-01"));
    assertThat(best.bestSince()).contains(LocalDate.parse("2020-01-01"));
    assertThat(only().branches().get(1).bestSince()).isEmpty();
  }

  @Test
  void onlyWhatWasKnownByTheDayCounts() {
    world.press("a", "C3").said("2019-01-01").holds("X", "40", "A");
    world.press("b", "B2").said("2020-01-01").holds("X", "60", "A");
    Moment early = new Moment(LocalDate.parse(DAY), LocalDate.parse("2019-06-01"));
    assertThat(beliefs(early))
        .singleElement()
        .satisfies(belief -> {
          assertThat(belief.best().claim()).isEqualTo(holding(Share.exactly("40")));
          assertThat(belief.isContested()).isFalse();
        });
  }

  @Test
  void theDatesOfAVersionAreThoseOfItsSupportTheMoreExactOnes() {
    world.press("a", "B2").valid("2011", "").holds("X", "60", "A");
    world.press("b", "B2").valid("2011-03-01", "").holds("X", "60", "A");
    world.press("c", "B2").valid("2013", "").holds("X", "60", "A");
    assertThat(only().best().from())
        .containsExactly(PartialDate.parse("2011-03-01"), PartialDate.parse("2013"));
  }

  @Test
  void aPersonHasOneDateOfBirthAndManyNationalities() {
    world.list().add("P", new Claim.Dated(Claim.DateKind.BIRTH, PartialDate.parse("1970")));
    world.press("a", "C3");
    world.add("P", new Claim.Dated(Claim.DateKind.BIRTH, PartialDate.parse("1970-03-12")));
    world.add("P", new Claim.Dated(Claim.DateKind.BIRTH, PartialDate.parse("1971-03-12")));
    world.add("P", new Claim.Placed(Claim.PlaceKind.NATIONALITY, Place.of("Peru")));
    world.add("P", new Claim.Placed(Claim.PlaceKind.NATIONALITY, Place.of("Chile")));
    List<Belief> found = beliefs();
    assertThat(found).extracting(Belief::isContested).containsExactly(true, false, false);
    assertThat(found.getFirst().branches()).hasSize(2);
    assertThat(found.getFirst().best().grade()).isEqualTo(5);
  }

  @Test
  void aCompanyHasOneLeiAndManyNames() {
    world.list();
    world.add(
        "A", new Claim.Identified(new Identifier("lei", "213800IJGJFB3GND1T26", Optional.empty())));
    world.press("a", "C3");
    world.add(
        "A", new Claim.Identified(new Identifier("lei", "2138008KTNTDICZU8L25", Optional.empty())));
    assertThat(only().branches()).hasSize(2);
  }

  @Test
  void idsJudgedTheSameTellOneClaim() {
    world.press("a", "C3").holds("X", "60", "A");
    world.press("b", "C3").holds("X", "60", "B");
    Judgement same =
        new Judgement(
            World.id("A"),
            World.id("B"),
            Judgement.Verdict.SAME,
            "T. Tester",
            java.time.Instant.EPOCH,
            "same number",
            Optional.empty());
    List<Belief> found =
        Beliefs.of(
            world.statements,
            Moment.inHindsight(LocalDate.parse(DAY)),
            Identities.of(List.of(same), LocalDate.parse(DAY)));
    assertThat(found).singleElement().satisfies(b -> assertThat(b.best().grade()).isEqualTo(4));
  }

  private void seen(String by, String text, String country, String from, String to) {
    world.press(by, "C3").valid(from, to);
    world.add(
        "P",
        new Claim.Sighted(
            "present", new Place(text, Optional.of(country).filter(c -> !c.isEmpty()))));
  }

  @Test
  void sightingsAtOnePlaceInOverlappingTimesCorroborateEachOther() {
    seen("a", "Coloncito, Táchira", "Venezuela", "2020-01-10", "2020-01-14");
    seen("b", "Coloncito, Tachira", "VE", "2020-01-12", "2020-01-20");
    assertThat(only().best().isCorroborated()).isTrue();
    assertThat(only().best().grade()).isEqualTo(4);
  }

  @Test
  void aSightingInACountryAgreesWithOneInItsTownAndTheTownBearsItOut() {
    seen("a", "Coloncito, Táchira", "Venezuela", "2020-01-10", "2020-01-11");
    seen("b", "Venezuela", "", "2020", "");
    assertThat(only().best().claim())
        .isEqualTo(new Claim.Sighted("present", Place.of("Venezuela")));
    assertThat(only().best().isCorroborated()).isTrue();
  }

  @Test
  void sightingsElsewhereOrAtAnotherTimeAreListedApart() {
    seen("a", "Coloncito", "Venezuela", "2020-01-10", "");
    seen("b", "Rubio", "Venezuela", "2020-01-10", "");
    seen("c", "Coloncito", "Venezuela", "2020-03-10", "");
    seen("d", "Coloncito", "Venezuela", "", "");
    assertThat(beliefs()).hasSize(4).noneMatch(Belief::isContested);
  }

  @Test
  void aPersonInTwoCountriesOnOneDayIsAContradictionAndAGroupIsNot() {
    seen("a", "Lima", "Peru", "2020-01-10", "");
    seen("b", "Santiago", "Chile", "2020-01-10", "2020-01-11");
    assertThat(beliefs()).hasSize(2).noneMatch(Belief::isContested);
    world.list().valid("", "").add("P", new Claim.KindIs(Schema.PERSON));
    assertThat(beliefs())
        .filteredOn(b -> b.best().claim() instanceof Claim.Sighted)
        .hasSize(2)
        .allSatisfy(b -> assertThat(b.best().of(Bearing.OTHER_VALUE)).hasSize(1));
  }

  @Test
  void aDayWithinAMonthDoesNotContradictAStayElsewhereInThatMonth() {
    world.list().add("P", new Claim.KindIs(Schema.PERSON));
    seen("a", "Lima", "Peru", "2020-01", "");
    seen("b", "Santiago", "Chile", "2020-01-10", "");
    assertThat(beliefs()).noneMatch(Belief::isContested);
  }
}
