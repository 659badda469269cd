package trasluz.source.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trasluz.source.Format;
import trasluz.source.Reading;
import trasluz.source.SourceIssue;
import trasluz.source.SourceIssue.Adjusted;
import trasluz.source.SourceIssue.BadValue;
import trasluz.source.SourceIssue.DuplicateRow;
import trasluz.source.SourceIssue.MissingValue;
import trasluz.source.SourceIssue.SelfInterest;
import trasluz.source.SourceIssue.UnknownCode;
import trasluz.source.SourceIssue.Unreadable;
import trasluz.source.SourceIssue.WrongColumnCount;
import trasluz.statement.Claim.Interest;
import trasluz.statement.EntityId;
import trasluz.statement.InterestKind;
import trasluz.statement.PartialDate;
import trasluz.statement.Share;
import trasluz.statement.Validity;

class InterestsTableTest {
  private static final String HEADER = "owner,owned,kind,min,max,min_open,max_open,from,to\n";

  @Test
  void aRowSaysWhatTheOwnerHoldsInTheOwned() {
    Reading reading = read("ofac:26367,bank,shares,49.99,50.01,true,,2011-05,2020-03-28\n");

    assertThat(reading.problemsWithLines()).isEmpty();
    assertThat(reading.statements()).hasSize(1);
    assertThat(reading.statements().getFirst().subject()).isEqualTo(EntityId.parse("case:bank"));
    assertThat(reading.claims())
        .containsExactly(
            new Interest(
                EntityId.parse("ofac:26367"),
                InterestKind.SHARES,
                new Share(
                    Share.exactly("49.99").min(), Share.exactly("50.01").min(), true, false)));
    assertThat(reading.statements().getFirst().validity())
        .isEqualTo(Validity.of(PartialDate.parse("2011-05"), PartialDate.parse("2020-03-28")));
    assertThat(reading.statements().getFirst().citation().locator().toString()).isEqualTo("row 2");
  }

  @ParameterizedTest
  @CsvSource({
    "'40,,,',        40 %",
    "'40,,true,',    more than 40 % up to 100 %",
    "',40,,',        more than 0 % up to 40 %",
    "',40,,true',    more than 0 % to under 40 %",
    "'25,50,true,',  more than 25 % up to 50 %",
    "'50,50,,',      50 %",
    "'0,,,',         0 %",
    "',,,',          an unknown share",
    "',,false,no',   an unknown share",
    "'33.333333333333,,,', 33.333333333333 %"
  })
  void minAndMaxTellTheShare(String cells, String share) {
    Reading reading = read("a,b,shares," + cells + ",,\n");
    assertThat(reading.problemsWithLines()).isEmpty();
    assertThat(reading.claims(Interest.class))
        .extracting(interest -> interest.share().toString())
        .containsExactly(share);
  }

  @Test
  void decimalsBeyondTheTwelfthAreEnclosedAndReported() {
    Reading reading = read("a,b,shares,33.33333333333333,,,,,\n");

    assertThat(reading.claims(Interest.class))
        .extracting(interest -> interest.share().toString())
        .containsExactly("more than 33.333333333333 % to under 33.333333333334 %");
    assertThat(reading.issues())
        .containsExactly(
            new Adjusted(
                "interests.csv",
                2,
                "share",
                "33.33333333333333",
                "more than 33.333333333333 % to under 33.333333333334 %"));
  }

  @Test
  void controlCarriesNoPercentageAndAGivenOneIsReported() {
    Reading reading = read("a,b,control,,,,,,\na,b,board,60,,,,,\n");

    assertThat(reading.claims(Interest.class)).allMatch(i -> i.share().equals(Share.unknown()));
    assertThat(reading.problemsWithLines())
        .containsExactly("3: share 60 kept as none, for kind board has no percentage");
    assertThat(reading.kept()).isEqualTo(Map.of("interest", 2));
  }

  @ParameterizedTest
  @CsvSource({
    "120,,,,,, min",
    "-1,,,,,, min",
    "60,40,,,,, max",
    "50,50,true,,,, max",
    "1e999999999,,,,,, min",
    "1e-999999999,,,,,, min",
    "'49,99',,,,,, min",
    "49.99 %,,,,,, min",
    "NaN,,,,,, min",
    ",,true,,,, min_open",
    ",,,true,,, max_open",
    "40,,,,2020-02-30,, from",
    "40,,,,31.12.2020,, from",
    "40,,,,2020-02-01,2020-02-01, to",
    "40,,,,2020-02-01,2019-01-01, to"
  })
  void valuesThatCanNotBeAreBadValues(
      String min,
      String max,
      String minOpen,
      String maxOpen,
      String from,
      String to,
      String column) {
    String row = "a,b,shares";
    for (String cell : new String[] {min, max, minOpen, maxOpen, from, to}) {
      row += cell == null ? "," : ",\"" + cell + "\"";
    }
    Reading reading = read(row + "\nc,d,shares,1,,,,,\n");

    assertThat(reading.issues(BadValue.class))
        .extracting(BadValue::line, BadValue::column)
        .containsExactly(tuple(2L, column));
    assertThat(reading.claims()).hasSize(1);
    assertThat(reading.accountsForEveryRow()).isTrue();
  }

  @Test
  void oneBadRowCostsOneRowWhateverIsWrongWithIt() {
    Reading reading =
        read(
            """
            a,b,shares,40,,,,,
            a,b
            a,b,shares,40,,,,,,extra
            a,a,control,,,,,,
            a,b,bonds,40,,,,,
            ,b,shares,40,,,,,
            a,b,,40,,,,,
            a,b,shares,40.0,,false,,,
            a,"b,shares,40,,,,,

            ,,,,,,,,
            a,b,shares,40,,maybe,,,
            a,c,shares,40,,,,,
            """);

    assertThat(reading.issues())
        .<Class<?>>extracting(SourceIssue::getClass)
        .containsExactly(
            WrongColumnCount.class,
            WrongColumnCount.class,
            SelfInterest.class,
            UnknownCode.class,
            MissingValue.class,
            MissingValue.class,
            DuplicateRow.class,
            Unreadable.class,
            UnknownCode.class);
    assertThat(reading.issues())
        .extracting(SourceIssue::line)
        .containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 13L);
    assertThat(reading.claims()).hasSize(2);
    assertThat(reading.read()).isEqualTo(Map.of("interest", 11));
    assertThat(reading.accountsForEveryRow()).isTrue();
  }

  @Test
  void aCompanyCanHoldItsOwnShares() {
    Reading reading = read("a,a,shares,10,,,,,\n");

    assertThat(reading.issues()).isEmpty();
    assertThat(reading.claims(Interest.class))
        .extracting(interest -> interest.holder() + " " + interest.share())
        .containsExactly("case:a 10 %");
  }

  @Test
  void aQuoteClosedInALaterRowCostsOnlyTheRowItOpenedIn() {
    Reading reading = read("a,\"b,shares,40,,,,,\nc,d,shares,\"40\",,,,,\ne,f\",shares,1,,,,,\n");

    assertThat(reading.claims(Interest.class))
        .extracting(interest -> interest.holder().toString())
        .containsExactly("case:c", "case:e");
    assertThat(reading.issues()).extracting(SourceIssue::line).containsExactly(2L);
  }

  @Test
  void theSameHoldingToldTwiceIsADuplicateHoweverItIsWritten() {
    Reading reading =
        Reading.of(
            new TableReader(Format.INTERESTS, Map.of()),
            "interests.csv",
            """
            Note,Kind, OWNER ,owned,min
            first,shares,a,b,50
            ,both,a,b,50
            second,SHARES,case:a,b,50.00
            """);

    assertThat(reading.claims(Interest.class)).hasSize(2);
    assertThat(reading.issues())
        .<Class<?>>extracting(SourceIssue::getClass)
        .containsExactly(DuplicateRow.class);
  }

  private static Reading read(String rows) {
    return Reading.of(new TableReader(Format.INTERESTS, Map.of()), "interests.csv", HEADER + rows);
  }
}
