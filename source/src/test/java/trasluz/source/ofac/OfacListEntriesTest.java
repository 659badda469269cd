package trasluz.source.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trasluz.source.Reading;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.Designated;
import trasluz.statement.DesignationKind.Block;
import trasluz.statement.PartialDate;
import trasluz.statement.Statement;

class OfacListEntriesTest {

  private static final String FIXED = ",true,true,true\n";

  private static Reading read(String rows) {
    return Reading.of(
        new OfacListEntries(),
        OfacList.SDN.source(),
        "sanctions_entries.csv",
        String.join(",", OfacListEntries.HEADER) + "\n" + rows);
  }

  @Test
  void anEntryOfTheSdnListWithOneProgrammeDatesItsListing() {
    Reading reading =
        read(
            "36,36,1550,1,1,,1986,12,10,4716,1705,"
                + FIXED
                + "36,36,1550,1,1,,1986,12,10,126005,1,CUBA"
                + FIXED);
    PartialDate day = PartialDate.parse("1986-12-10");
    Statement listing = reading.only().orElseThrow();
    assertThat(listing.subject()).hasToString("ofac:36");
    assertThat(listing.claim())
        .isEqualTo(new Designated("OFAC", "ofac", "CUBA", new Block(), Optional.of(day)));
    assertThat(listing.validity().from()).contains(day);
    assertThat(listing.grade().level()).isEqualTo(5);
    assertThat(listing.citation().toString()).endsWith("sanctions_entries.csv row 2");
    assertThat(reading.issues()).isEmpty();
    assertThat(reading.accountsForEveryRow()).isTrue();
  }

  @Test
  void ofSeveralProgrammesNothingSaysWhichOneTheDateIsOf() {
    Reading reading =
        read(
            "17,17,1550,1,91503,,2022,2,24,1,1705,"
                + FIXED
                + "17,17,1550,1,91503,,2022,2,24,2,1,ONE"
                + FIXED
                + "17,17,1550,1,91503,,2022,2,24,3,1,TWO"
                + FIXED);
    assertThat(reading.claims())
        .containsExactly(
            new Described(
                "ofac-list-entry",
                "on list 1550 since 2022-02-24, legal basis 91503, programmes ONE; TWO, measures"
                    + " 1705; 1"));
    assertThat(reading.problemsWithLines())
        .containsExactly(
            "2: not read: the date 2022-02-24 of entry 17 as that of a listing, for the entry names"
                + " 2 programmes and does not say which of them it dates; kept as text");
  }

  @ParameterizedTest
  @CsvSource({
    "91507, 1705,  true,  list 91507 is not the SDN list",
    "1550,  91505, true,  its measures are not a block alone",
    "1550,  1705,  false, the date is not marked as fixed",
  })
  void anEntryThatDoesNotSurelyDateABlockIsText(
      String list, String measure, String fixed, String reason) {
    String start = "5,5,%s,1,1,,2014,7,29,".formatted(list);
    String end = ",true,true,%s\n".formatted(fixed);
    Reading reading = read(start + "1," + measure + "," + end + start + "2,1,ONE" + end);
    assertThat(reading.claims(Designated.class)).isEmpty();
    assertThat(reading.claims(Described.class)).hasSize(1);
    assertThat(reading.problems()).singleElement().asString().contains(reason);
  }

  @Test
  void anEntryCutOffBeforeItsProgrammeIsText() {
    Reading reading = read("5,5,1550,1,1,,2017,4,24,1,1705," + FIXED);
    assertThat(reading.problems())
        .singleElement()
        .asString()
        .endsWith("for the entry names no programme; kept as text");
  }

  @Test
  void badRowsAreLeftOutOneByOne() {
    Reading reading =
        read(
            "5,5,1550,1,1,,2017,4,24,1,1705,"
                + FIXED
                + "5,5,1550,1,1,,2017,4,24,1,1705,"
                + FIXED
                + "5,5,1550,1,1,,2017,4,24,2,1,ONE"
                + FIXED
                + "6,6,1550,2,1,,2017,4,24,3,1,ONE"
                + FIXED
                + "7,7,1550,1,1,,2017,2,30,4,1,ONE"
                + FIXED
                + "8,x,1550,1,1,,2017,2,1,5,1,ONE"
                + FIXED
                + "y,8,1550,1,1,,2017,2,1,5,1,ONE"
                + FIXED);
    assertThat(reading.claims(Designated.class)).hasSize(1);
    assertThat(reading.problemsWithLines())
        .containsExactly(
            "3: says again what an earlier row says: a measure of entry 5",
            "5: EntryEventTypeID '2' is not one of 1 (came on the list)",
            "6: date: 2017-2-30 does not exist",
            "7: ProfileID: must be 1 to 18 digits",
            "8: entry number: must be 1 to 18 digits");
    assertThat(reading.accountsForEveryRow()).isTrue();
  }
}
