package trasluz.source.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trasluz.source.Reading;
import trasluz.source.RepeatedBytes;
import trasluz.source.SourceIssue;
import trasluz.source.SourceIssue.IncompleteText;
import trasluz.source.SourceReader;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.Designated;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.KindIs;
import trasluz.statement.Claim.LinkKind;
import trasluz.statement.Claim.Linked;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.Claim.PlaceKind;
import trasluz.statement.Claim.Placed;
import trasluz.statement.DesignationKind;
import trasluz.statement.DesignationKind.Block;
import trasluz.statement.DesignationKind.Sectoral;
import trasluz.statement.Identifier;
import trasluz.statement.InputException;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Place;
import trasluz.statement.Schema;
import trasluz.statement.Statement;
import trasluz.statement.Validity;

class OfacCsvTest {

  private static final String NONE = "-0- ";

  private static Reading sdn(String rows) {
    return Reading.of(new OfacPrimary(new OfacComments()), OfacList.SDN.source(), "sdn.csv", rows);
  }

  private static Reading consolidated(String rows) {
    return Reading.of(
        new OfacPrimary(new OfacComments()), OfacList.CONSOLIDATED.source(), "cons_prim.csv", rows);
  }

  private static String row(int number, String programmes, String remarks) {
    return row(number, "EXAMPLE BANK", NONE, programmes, remarks);
  }

  private static String row(
      int number, String name, String type, String programmes, String remarks) {
    return "%d,\"%s\",%s,\"%s\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"%s\"\r\n"
        .formatted(number, name, type, programmes, remarks);
  }

  private static List<String> listings(Reading reading) {
    return reading.statements().stream()
        .filter(statement -> statement.claim() instanceof Designated)
        .map(OfacCsvTest::listing)
        .toList();
  }

  private static String listing(Statement statement) {
    Designated claim = (Designated) statement.claim();
    return "%s %s %s".formatted(claim.programme(), claim.kind(), statement.validity());
  }

  @Test
  void aRowBecomesKindNameAndListing() {
    Reading reading =
        sdn("36,\"AEROCARIBBEAN AIRLINES\",-0- ,\"CUBA\"" + ",-0- ".repeat(8) + "\r\n\u001a");
    assertThat(reading.claims())
        .containsExactly(
            new KindIs(Schema.ORGANIZATION),
            new Named(new Name("AEROCARIBBEAN AIRLINES"), NameKind.PRIMARY),
            new Designated("OFAC", "ofac", "CUBA", new Block(), Optional.empty()));
    Statement listing = reading.statements().getLast();
    assertThat(listing.subject().toString()).isEqualTo("ofac:36");
    assertThat(listing.validity()).isEqualTo(Validity.UNBOUNDED);
    assertThat(listing.citation().toString())
        .isEqualTo(
            "OFAC Specially Designated Nationals and Blocked Persons List (2024-02-01), sdn.csv"
                + " row 1");
    assertThat(reading.kept()).containsEntry("entity", 1).isEqualTo(reading.read());
    assertThat(reading.issues()).isEmpty();
  }

  @Test
  void aVesselsColumnsAreRead() {
    Reading reading =
        sdn(
            "7,\"EXAMPLE STAR\",\"vessel\",\"CUBA\",-0- ,\"CL2192\",\"Crude Oil"
                + " Tanker\",\"318,000\",\"163,660\",\"Panama\",\"Example Tankers Inc.\",-0- \r\n");
    assertThat(reading.claims().subList(2, 8))
        .containsExactly(
            new Identified(new Identifier("call-sign", "CL2192", Optional.empty())),
            new Described("vessel-type", "Crude Oil Tanker"),
            new Described("tonnage", "318,000"),
            new Described("gross-registered-tonnage", "163,660"),
            new Placed(PlaceKind.FLAG, new Place("Panama", Optional.of("Panama"))),
            new Linked(
                LinkKind.OWNED_OR_CONTROLLED_BY,
                new Name("Example Tankers Inc."),
                Optional.empty()));
    assertThat(reading.claims().getFirst()).isEqualTo(new KindIs(Schema.VESSEL));
  }

  @Test
  void onTheSdnListEveryProgrammeBlocks() {
    assertThat(listings(sdn(row(1, "SDGT] [IFSR] [IRGC", ""))))
        .containsExactly("SDGT block undated", "IFSR block undated", "IRGC block undated");
  }

  @Test
  void anEarlierSectoralListingStaysSectoralBesideTheBlock() {
    String remarks =
        "Executive Order 13662 Directive Determination - Subject to Directive 2; alt. Executive Order"
            + " 13662 Directive Determination - Subject to Directive 4.";
    assertThat(listings(sdn(row(18299, "UKRAINE-EO13662] [VENEZUELA-EO13850", remarks))))
        .containsExactly(
            "UKRAINE-EO13662 sectoral:EO13662-2 undated",
            "UKRAINE-EO13662 sectoral:EO13662-4 undated",
            "VENEZUELA-EO13850 block undated");
    assertThat(listings(sdn(row(18299, "UKRAINE-EO13662", remarks))))
        .contains("UKRAINE-EO13662 block undated");
  }

  @Test
  void onTheConsolidatedListNothingBlocks() {
    assertThat(listings(consolidated(row(1, "NS-PLC", ""))))
        .containsExactly("NS-PLC sectoral:NS-PLC undated");
    assertThat(
            listings(
                consolidated(
                    row(
                        17022,
                        "UKRAINE-EO13662] [RUSSIA-EO14024",
                        "Executive Order 13662 Directive Determination - Subject to Directive 2; Executive"
                            + " Order 14024 Directive Information - For more information; Listing Date (EO"
                            + " 14024 Directive 3): 24 Feb 2022; Effective Date (EO 14024 Directive 3):"
                            + " 26 Mar 2022."))))
        .containsExactly(
            "UKRAINE-EO13662 sectoral:EO13662-2 undated",
            "RUSSIA-EO14024 sectoral:EO14024-3 [2022-03-26,)");
  }

  @Test
  void statedDatesOfAListingAreKept() {
    Reading reading =
        consolidated(
            row(
                1,
                "CMIC-EO13959",
                "Effective Date (CMIC) 02 Aug 2021; Purchase/Sales For Divestment Date (CMIC) 03 Jun"
                    + " 2022; Listing Date (CMIC) 03 Jun 2021."));
    assertThat(reading.claims(Designated.class))
        .containsExactly(
            new Designated(
                "OFAC",
                "ofac",
                "CMIC-EO13959",
                new Sectoral("CMIC-EO13959"),
                Optional.of(PartialDate.parse("2021-06-03"))));
    assertThat(listings(reading))
        .containsExactly("CMIC-EO13959 sectoral:CMIC-EO13959 [2021-08-02,)");
  }

  @Test
  void aDirectiveOfAnOrderThatNoProgrammeNamesIsNotLost() {
    assertThat(
            listings(
                consolidated(
                    row(
                        1,
                        "NS-PLC",
                        "Executive Order 14024 Directive Information Subject to Directive 1a - As of the"
                            + " effective date, participation is prohibited."))))
        .containsExactly("NS-PLC sectoral:NS-PLC undated", "EO14024 sectoral:EO14024-1a undated");
  }

  @Test
  void furtherNamesAndAddressesAreRead() {
    Reading reading =
        Reading.of(
                new OfacAliases(),
                OfacList.SDN.source(),
                "alt.csv",
                """
                36,12,"aka","AERO-CARIBBEAN",-0-\s
                36,13,"fka","OLD AIR",-0-\s
                36,14,"nka","NEW AIR","since 1999"
                """)
            .and(
                new OfacAddresses(),
                OfacList.SDN.source(),
                "add.csv",
                """
                36,25,-0- ,"Havana","Cuba",-0-\s
                36,26,"Ibex House, The Minories","London EC3N 1DY","United Kingdom",-0-\s
                36,27,-0- ,-0- ,"Panama",-0-\s
                36,28,-0- ,-0- ,-0- ,-0-\s
                """);
    assertThat(reading.claims())
        .containsExactly(
            new Named(new Name("AERO-CARIBBEAN"), NameKind.ALIAS),
            new Named(new Name("OLD AIR"), NameKind.FORMER),
            new Named(new Name("NEW AIR"), NameKind.LATER),
            new Described("alias-remark", "since 1999"),
            new Placed(PlaceKind.ADDRESS, new Place("Havana", Optional.of("Cuba"))),
            new Placed(
                PlaceKind.ADDRESS,
                new Place(
                    "Ibex House, The Minories, London EC3N 1DY", Optional.of("United Kingdom"))),
            new Placed(PlaceKind.ADDRESS, new Place("Panama", Optional.of("Panama"))));
    assertThat(reading.read()).containsEntry("address", 3).containsEntry("blank address", 1);
    assertThat(reading.kept()).containsEntry("address", 3).doesNotContainKey("blank address");
  }

  @Test
  void aContinuationIsJoinedInMidWordAndCitedWhereItStands() {
    String head = "Linked To: EXAMPLE GROUP; ";
    String cut = head + "x".repeat(Remarks.LIMIT - head.length() - 21) + "; Linked To: ANOTHER";
    OfacComments comments = new OfacComments();
    Reading reading =
        Reading.of(
                comments,
                OfacList.SDN.source(),
                "sdn_comments.csv",
                "8,\" stray\"\r\n7,\"PART; Gender Male.\"\r\n\u001a")
            .and(
                new OfacPrimary(comments),
                OfacList.SDN.source(),
                "sdn.csv",
                row(7, "CUBA", cut + "-") + row(8, "CUBA", "Gender Male."));
    assertThat(reading.claims(Linked.class))
        .extracting(linked -> linked.target().asPublished())
        .containsExactly("EXAMPLE GROUP", "ANOTHER-PART");
    Statement gender =
        reading.statements().stream()
            .filter(statement -> statement.claim().equals(new Described("gender", "Male")))
            .findFirst()
            .orElseThrow();
    assertThat(gender.citation().snapshot().file()).isEqualTo("sdn_comments.csv");
    assertThat(gender.citation().locator().toString()).isEqualTo("row 2");
    assertThat(reading.issues())
        .contains(
            new SourceIssue.NotRead("sdn.csv", 2, "a continuation, for these remarks are not cut"));
  }

  @Test
  void aContinuationOfNoEntryIsReported() {
    OfacComments comments = new OfacComments();
    Reading reading =
        Reading.of(comments, OfacList.SDN.source(), "sdn_comments.csv", "8,\"more\"\r\n")
            .and(new OfacPrimary(comments), OfacList.SDN.source(), "sdn.csv", row(7, "CUBA", ""));
    assertThat(reading.issues())
        .containsExactly(new SourceIssue.DanglingReference("sdn_comments.csv", 1, "ofac:8"));
  }

  @Test
  void cutRemarksWithoutTheirContinuationAreReportedAndTheLastItemIsNotTrusted() {
    String start = "Gender Male; Digital Currency Address - XBT 1Gq";
    String cut = "y".repeat(Remarks.LIMIT - start.length() - 2) + "; " + start;
    Reading reading = sdn(row(7, "CUBA", cut));
    assertThat(reading.issues())
        .contains(new IncompleteText("sdn.csv", 1, "import it together with the comments file"));
    assertThat(reading.claims())
        .contains(
            new Described("gender", "Male"),
            new Described("remark", "Digital Currency Address - XBT 1Gq"));
    assertThat(reading.claims(Identified.class)).isEmpty();
  }

  @Test
  void aBrokenRowIsLeftOutAndTheNextOneIsRead() {
    Reading reading =
        sdn(
            "1,\"ONE\",-0- \r\n"
                + "2,\"TWO,-0- ,\"CUBA\r\n"
                + "x"
                + row(3, "CUBA", "")
                + row(4, "", NONE, "CUBA", "")
                + row(5, "CUBA", "")
                + row(5, "CUBA", ""));
    assertThat(reading.issues())
        .containsExactly(
            new SourceIssue.WrongColumnCount("sdn.csv", 1, 12, 3),
            new SourceIssue.Unreadable("sdn.csv", 2, "text follows a quoted value"),
            new SourceIssue.BadValue(
                "sdn.csv", 3, "entry number", "must be 1 to 18 digits, got 'x3'"),
            new SourceIssue.MissingValue("sdn.csv", 4, "name"),
            new SourceIssue.DuplicateRow("sdn.csv", 6, "entry 5"));
    assertThat(reading.claims(Named.class)).hasSize(1);
    assertThat(reading.read()).containsEntry("entity", 4).containsEntry("broken row", 2);
    assertThat(reading.kept()).containsEntry("entity", 1);
  }

  @Test
  void anUnknownTypeLosesNoListedParty() {
    Reading reading = sdn(row(1, "EXAMPLE", "\"submarine\"", "CUBA", ""));
    assertThat(reading.claims()).contains(new KindIs(Schema.THING));
    assertThat(reading.claims(Designated.class))
        .extracting(Designated::kind)
        .containsExactly((DesignationKind) new Block());
    assertThat(reading.issues())
        .containsExactly(new SourceIssue.Adjusted("sdn.csv", 1, "type", "submarine", "thing"));
  }

  @Test
  void aFileThatEndsInTheMiddleOfARowIsRefused() {
    assertThatThrownBy(() -> sdn(row(1, "CUBA", "") + "2,\"TWO\",-0- ,\"CU"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "sdn.csv line 2: the file ends in the middle of a row (3 of 12 columns); fetch it again,"
                + " then compare its size with the publisher's.");
  }

  @Test
  void textThatIsNotUtf8IsRefusedWithItsLine() {
    InputStream latin = new RepeatedBytes(row(1, "CUBA", "") + "2,\"PETR\u00d3LEOS\"", 1);
    SourceReader reader = new OfacPrimary(new OfacComments());
    assertThatThrownBy(() -> new Reading().and(reader, OfacList.SDN.source(), "sdn.csv", latin))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("sdn.csv line 1: the text is not UTF-8");
  }

  @Test
  void aLineOfAGigabyteIsRefusedInBoundedMemory() {
    SourceReader reader = new OfacPrimary(new OfacComments());
    InputStream endless = new RepeatedBytes("x".repeat(1 << 16), 1 << 14);
    assertThatThrownBy(() -> new Reading().and(reader, OfacList.SDN.source(), "sdn.csv", endless))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "sdn.csv line 1: the line is longer than 4,000,000 characters; check that the file has"
                + " line breaks and is the format you mean.");
  }
}
