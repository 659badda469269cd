package trasluz.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trasluz.statement.Claim.DateKind;
import trasluz.statement.Claim.Dated;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.PlaceKind;
import trasluz.statement.Claim.Placed;
import trasluz.statement.Facts;
import trasluz.statement.Identifier;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Place;
import trasluz.statement.Schema;
import trasluz.statement.Telling;

/// What is known besides the name adds where it agrees and takes away where it does not.
class ParticularsTest {
  private static final Screening SCREENING =
      Screening.of(
          EntityDirectory.of(
              List.of(
                  Facts.kind("test:1", Schema.PERSON),
                  Facts.named("test:1", "QUIVERA, Tadeo"),
                  Facts.said(
                      "test:1",
                      new Dated(DateKind.BIRTH, PartialDate.parse("1961-04-07")),
                      Telling.OFFICIAL),
                  Facts.said(
                      "test:1",
                      new Placed(PlaceKind.NATIONALITY, Place.of("Iran")),
                      Telling.OFFICIAL),
                  Facts.identified("test:1", "passport", "AB-123 4567"))));

  private static final Query NAME =
      Query.of(new Name("Tadeo Quivera")).withSchema(Schema.PERSON).withThreshold(0.01);

  private static double score(Particulars known) {
    return SCREENING.screen(NAME.withParticulars(known)).matches().getFirst().score();
  }

  private static Particulars born(String date) {
    return new Particulars(
        List.of(PartialDate.parse(date)), List.of(), Optional.empty(), List.of());
  }

  private static Particulars from(String country) {
    return new Particulars(List.of(), List.of(country), Optional.empty(), List.of());
  }

  @Test
  void theNearerTheBirthDateTheHigherTheScore() {
    assertThat(score(born("1961-04-07"))).isGreaterThan(score(born("1961")));
    assertThat(score(born("1961"))).isGreaterThan(score(Particulars.NONE));
    assertThat(score(born("1961-07-04"))).as("swapped").isGreaterThan(score(Particulars.NONE));
    assertThat(score(born("1961-04-08"))).isLessThan(score(Particulars.NONE));
    assertThat(score(born("1962-05-01"))).isLessThan(score(born("1961-04-08")));
    assertThat(score(born("1985"))).isLessThan(score(born("1962-05-01")));
  }

  @Test
  void aCountryIsRecognisedByNameAndByCode() {
    assertThat(score(from("ir"))).isGreaterThan(score(Particulars.NONE));
    assertThat(score(from("IRN"))).isEqualTo(score(from("ir"))).isEqualTo(score(from("Iran")));
    assertThat(score(from("Peru"))).isLessThan(score(Particulars.NONE));
  }

  @Test
  void whatNobodyKnowsOfTheEntityCountsForNothing() {
    Particulars male = new Particulars(List.of(), List.of(), Optional.of(Gender.MALE), List.of());

    assertThat(score(male)).isEqualTo(score(Particulars.NONE));
    assertThat(score(from("Nowhereland"))).isEqualTo(score(Particulars.NONE));
  }

  @Test
  void aBirthDateLiftsAnUncertainNameAboveTheThreshold() {
    Query uncertain = Query.of(new Name("Tadeo Quivera Anselm Brandolt Xylander Moldan Oru"));
    Query unsure = uncertain.withSchema(Schema.PERSON).withThreshold(0.96);

    assertThat(SCREENING.screen(unsure).matches()).isEmpty();
    assertThat(SCREENING.screen(unsure.withParticulars(born("1961-04-07"))).matches()).hasSize(1);
  }

  @Test
  void anIdentifierFindsTheEntityWhateverTheName() {
    Particulars passport =
        new Particulars(
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(new Identifier("passport", "ab1234567", Optional.empty())));

    assertThat(
            SCREENING
                .screen(Query.of(new Name("Somebody Else")).withParticulars(passport))
                .matches())
        .singleElement()
        .satisfies(match -> assertThat(match.entity().id().toString()).isEqualTo("test:1"));
  }

  @Test
  void genderIsComparedWhereASourceTellsIt() {
    Screening told =
        Screening.of(
            EntityDirectory.of(
                List.of(
                    Facts.kind("test:2", Schema.PERSON),
                    Facts.named("test:2", "QUIVERA, Tadeo"),
                    Facts.said("test:2", new Described("gender", "Male"), Telling.OFFICIAL))));
    Particulars female =
        new Particulars(List.of(), List.of(), Optional.of(Gender.FEMALE), List.of());

    assertThat(told.screen(NAME.withParticulars(female)).matches().getFirst().score())
        .isLessThan(told.screen(NAME).matches().getFirst().score());
  }

  private static final Screening SHIPS =
      Screening.of(
          EntityDirectory.of(
              List.of(
                  Facts.kind("test:3", Schema.VESSEL),
                  Facts.named("test:3", "TARNHOLM QUIVERA"),
                  Facts.identified("test:3", "imo", "9074729"),
                  Facts.kind("test:4", Schema.VESSEL),
                  Facts.named("test:4", "BRANDOLT"),
                  Facts.identified("test:4", "imo", "9074720"))));

  private static Screened ship(String name, String... identifiers) {
    List<Identifier> known =
        Stream.of(identifiers)
            .map(text -> text.split("=", 2))
            .map(cells -> new Identifier(cells[0], cells[1], Optional.empty()))
            .toList();
    return SHIPS.screen(
        Query.of(new Name(name))
            .withThreshold(0.01)
            .withParticulars(new Particulars(List.of(), List.of(), Optional.empty(), known)));
  }

  @Test
  void anotherNumberOfWhichAShipHasOneTakesAway() {
    Match same = ship("Tarnholm Quivera").matches().getFirst();
    Match other = ship("Tarnholm Quivera", "imo=9395044").matches().getFirst();

    assertThat(same.score()).isGreaterThan(0.95);
    assertThat(other.score()).as("rare words alert all the same").isEqualTo(0.7992);
    assertThat(other.explanation().toString())
        .contains("imo 9395044 and imo 9074729, of which one party has one, -15.00");
    assertThat(ship("Tarnholm Quivera", "imo=9395045").matches().getFirst().score())
        .as("a mistyped number contradicts nothing")
        .isEqualTo(same.score());
    assertThat(ship("Tarnholm Quivera", "bic=DEUTDEFF").matches().getFirst().score())
        .isEqualTo(same.score());
  }

  @Test
  void aNumberWithAWrongCheckDigitIsComparedAsTextToldAndNeverGivesAllPoints() {
    Screened screened = ship("Xylander", "imo=9074720");

    assertThat(screened.matches()).hasSize(1);
    assertThat(screened.matches().getFirst().entity().id()).hasToString("test:4");
    assertThat(screened.matches().getFirst().score()).isEqualTo(0.9);
    assertThat(screened.matches().getFirst().explanation().toString())
        .contains("check digit wrong (IMO number)");
    assertThat(screened.remarks())
        .containsExactly(
            "imo 9074720: check digit wrong (IMO number); it was compared as it stands.");
    assertThat(ship("Xylander", "imo=9074729").matches().getFirst().score()).isEqualTo(1.0);
    assertThat(ship("Xylander", "imo=9074729").remarks()).isEmpty();
  }

  @Test
  void aShortNumberFindsOnlyItsOwnScheme() {
    Screening short5 =
        Screening.of(
            EntityDirectory.of(
                List.of(
                    Facts.kind("test:5", Schema.PERSON),
                    Facts.named("test:5", "Moldan Oru"),
                    Facts.identified("test:5", "passport", "A-12"),
                    Facts.identified("test:5", "note", "--"))));

    assertThat(found(short5, "passport", "a12")).isEqualTo(1);
    assertThat(found(short5, "license", "a12")).isZero();
    assertThat(found(short5, "note", "-")).isZero();
  }

  private static int found(Screening screening, String scheme, String value) {
    Identifier identifier = new Identifier(scheme, value, Optional.empty());
    Particulars known =
        new Particulars(List.of(), List.of(), Optional.empty(), List.of(identifier));
    return screening.screen(Query.of(new Name("Xylander")).withParticulars(known)).matches().size();
  }

  @Test
  void aNumberThatAgreesBesideOneThatContradictsDoesNotGiveAllPoints() {
    Match match = ship("Xylander", "registration=9074729", "imo=9395044").matches().getFirst();

    assertThat(match.score()).isEqualTo(0.9);
    assertThat(match.explanation().toString()).contains("of which one party has one");
  }
}
