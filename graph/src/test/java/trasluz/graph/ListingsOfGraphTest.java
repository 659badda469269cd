package trasluz.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import trasluz.statement.Hedge;
import trasluz.statement.Holds;
import trasluz.statement.Source;

/// Which listings hold in a graph, and since when they are known.
class ListingsOfGraphTest {

  private static final String DAY = "2020-06-15";

  @Test
  void anUndatedListingHoldsPerhapsBeforeTheCopyAndADatedOneRefinesIt() {
    World undated = new World().list().copied("2023-12-28").listed("X");

    assertThat(undated.on("2023-12-28").listings())
        .extracting(Listing::holds)
        .containsExactly(Holds.YES);
    assertThat(undated.on(DAY).listings())
        .extracting(Listing::holds)
        .containsExactly(Holds.PERHAPS);

    World refined = undated.press("paper", "B2").valid("2020-02-18", "").listed("X");
    assertThat(refined.on("2020-02-17").listings()).isEmpty();
    assertThat(refined.on("2020-02-18").listings())
        .extracting(Listing::holds)
        .containsExactly(Holds.YES);
    assertThat(refined.on("2020-02-18").listings().getFirst().support()).isEqualTo(5);
  }

  @Test
  void aListCopiedAfterTheKnownByDateGivesAPerhapsWithANote() {
    World world = new World().list().copied("2023-12-28").valid("..2023-12-28", "").listed("X");
    Moment moment = Moment.on(LocalDate.parse(DAY));

    assertThat(world.at(moment).listings())
        .singleElement()
        .satisfies(listing -> {
          assertThat(listing.holds()).isEqualTo(Holds.PERHAPS);
          assertThat(listing.note())
              .contains(
                  "read from a list of 2023-12-28, later than the known-by date 2020-06-15;"
                      + " the list gives no date");
        });
    world.press("paper", "B2").copied("2024-01-01").valid("2021-02-18", "").listed("X");
    assertThat(world.at(moment).listings()).isEmpty();
  }

  @Test
  void anOfficialListingIsKnownFromTheDayItTookEffect() {
    World world = new World().list().copied("2023-12-28").valid("2019-01-28", "").listed("X");

    assertThat(world.at(Moment.on(LocalDate.parse("2019-01-27"))).listings()).isEmpty();
    assertThat(world.at(Moment.on(LocalDate.parse("2019-01-28"))).listings())
        .extracting(Listing::holds)
        .containsExactly(Holds.YES);
  }

  @Test
  void aListThatLaterGivesAnEndClosesItsOwnListing() {
    World world =
        new World()
            .list()
            .copied("2020-01-01")
            .valid("2019-01-28", "")
            .listed("X")
            .copied("2023-01-01")
            .valid("2019-01-28", "2022-05-01")
            .listed("X");

    assertThat(world.on("2022-04-30").listings()).hasSize(1);
    assertThat(world.on("2022-05-01").listings()).isEmpty();
    assertThat(
            world
                .at(new Moment(LocalDate.parse("2022-05-01"), LocalDate.parse("2022-06-01")))
                .listings())
        .isEmpty();
  }

  @Test
  void anEndThatIsSaidLaterIsNotYetKnown() {
    World world =
        new World()
            .press("one", "B2")
            .said("2021-01-01")
            .valid("2021-01-01", "")
            .listed("X")
            .said("2023-06-01")
            .valid("2021-01-01", "2023-06-01")
            .listed("X");

    LocalDate before = LocalDate.parse("2022-12-01");
    assertThat(world.at(Moment.on(before)).listings()).hasSize(1);
    assertThat(world.on("2023-05-31").listings()).hasSize(1);
    assertThat(world.on("2023-06-01").listings()).isEmpty();
    assertThat(world.at(new Moment(LocalDate.parse("2023-07-01"), before)).listings()).hasSize(1);
  }

  @Test
  void aRumouredListingIsNotSaidToBeUndated() {
    World world =
        new World()
            .told("press", Source.Kind.PRESS, "C4", Hedge.RUMOURED)
            .valid("2021-01-01", "")
            .listed("X");

    Listing listing = world.on("2022-01-01").listings().getFirst();
    assertThat(listing.holds()).isEqualTo(Holds.PERHAPS);
    assertThat(listing.note()).isEmpty();
  }
}
