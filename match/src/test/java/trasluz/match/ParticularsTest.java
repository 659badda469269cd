package trasluz.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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
}
