package trasluz.source.un;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trasluz.source.ByteDamage;
import trasluz.source.Reading;
import trasluz.source.SharedData;
import trasluz.source.SourceIssue;
import trasluz.statement.Claim.DateKind;
import trasluz.statement.Claim.Dated;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.Designated;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.KindIs;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.Claim.PlaceKind;
import trasluz.statement.Claim.Placed;
import trasluz.statement.DesignationKind;
import trasluz.statement.Identifier;
import trasluz.statement.InputException;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Place;
import trasluz.statement.Schema;
import trasluz.statement.Validity;

class UnConsolidatedXmlTest {

  private static final String PERSON =
      """
      <INDIVIDUAL>
        <DATAID>101</DATAID><VERSIONNUM>1</VERSIONNUM>
        <FIRST_NAME>IVO</FIRST_NAME><SECOND_NAME>PEREGRIN</SECOND_NAME>
        <THIRD_NAME>DE</THIRD_NAME><FOURTH_NAME>SALA</FOURTH_NAME>
        <NAME_ORIGINAL_SCRIPT>Иво</NAME_ORIGINAL_SCRIPT>
        <UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>CDi.901</REFERENCE_NUMBER>
        <LISTED_ON>2012-12-31-05:00</LISTED_ON>
        <COMMENTS1>Invented for this test.</COMMENTS1>
        <NATIONALITY><VALUE>Ruritania</VALUE></NATIONALITY>
        <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Ivo the Tall; b) Ivo T.</ALIAS_NAME></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Tall</ALIAS_NAME><NOTE>in the army</NOTE></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_ADDRESS><STREET>Main Street 1</STREET><CITY>Strelsau</CITY><COUNTRY>Ruritania</COUNTRY><PHONE>555</PHONE><NOTE>as of 2016</NOTE></INDIVIDUAL_ADDRESS>
        <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1978-04-28</DATE></INDIVIDUAL_DATE_OF_BIRTH>
        <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1977</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
        <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1975</FROM_YEAR><TO_YEAR>1979</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
        <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>Nov. 1973</NOTE></INDIVIDUAL_DATE_OF_BIRTH>
        <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>24/06/1402 (Hijri Calendar)</NOTE></INDIVIDUAL_DATE_OF_BIRTH>
        <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Zenda</CITY><COUNTRY>Ruritania</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
        <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>RU 123</NUMBER><ISSUING_COUNTRY>Ruritania</ISSUING_COUNTRY><DATE_OF_ISSUE>2013-06-11</DATE_OF_ISSUE></INDIVIDUAL_DOCUMENT>
        <HAIR>red</HAIR>
      </INDIVIDUAL>
      """;

  private static final String BODY =
      """
      <ENTITY>
        <DATAID>202</DATAID><FIRST_NAME>RURITANIAN TRADE HOUSE</FIRST_NAME>
        <UN_LIST_TYPE>Iraq</UN_LIST_TYPE><REFERENCE_NUMBER>IQe.901</REFERENCE_NUMBER>
        <LISTED_ON>2004-04-26</LISTED_ON>
        <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Royal Trade House</ALIAS_NAME></ENTITY_ALIAS>
        <ENTITY_ADDRESS><COUNTRY>Ruritania</COUNTRY></ENTITY_ADDRESS>
      </ENTITY>
      """;

  private static String list(String individuals, String entities) {
    return "<CONSOLIDATED_LIST><INDIVIDUALS>%s</INDIVIDUALS><ENTITIES>%s</ENTITIES></CONSOLIDATED_LIST>"
        .formatted(individuals, entities);
  }

  private static Reading read(String individuals, String entities) {
    return Reading.ofRegister(new UnConsolidatedXml(), list(individuals, entities));
  }

  @Test
  void aPersonIsReadWithEveryFieldOfTheEntry() {
    var result = read(PERSON, "");

    assertThat(result.claimsAbout("un:101"))
        .containsExactlyInAnyOrder(
            new KindIs(Schema.PERSON),
            new Named(new Name("IVO PEREGRIN DE SALA"), NameKind.PRIMARY),
            new Named(new Name("Иво"), NameKind.ALIAS),
            new Named(new Name("Ivo the Tall"), NameKind.ALIAS),
            new Named(new Name("Ivo T."), NameKind.ALIAS),
            new Named(new Name("Tall"), NameKind.WEAK_ALIAS),
            new Described("alias-note", "Tall: in the army"),
            new Identified(new Identifier("un-reference", "CDi.901", Optional.empty())),
            new Designated(
                "UN Security Council",
                "un",
                "UN-DRC",
                new DesignationKind.Block(),
                Optional.of(PartialDate.parse("2012-12-31"))),
            new Described("comments", "Invented for this test."),
            new Placed(PlaceKind.NATIONALITY, new Place("Ruritania", Optional.of("Ruritania"))),
            new Placed(
                PlaceKind.ADDRESS, new Place("Main Street 1, Strelsau", Optional.of("Ruritania"))),
            new Described("address-note", "Main Street 1, Strelsau, Ruritania: as of 2016"),
            new Dated(DateKind.BIRTH, PartialDate.parse("1978-04-28")),
            new Dated(DateKind.BIRTH, PartialDate.parse("~1977")),
            new Dated(DateKind.BIRTH, PartialDate.parse("1975..1979")),
            new Dated(DateKind.BIRTH, PartialDate.parse("1973-11")),
            new Described("birth-date-note", "24/06/1402 (Hijri Calendar)"),
            new Placed(PlaceKind.BIRTH, new Place("Zenda", Optional.of("Ruritania"))),
            new Identified(new Identifier("passport", "RU 123", Optional.of("Ruritania"))),
            new Described("document-note", "Passport RU 123: issued 2013-06-11"),
            new Described("un-phone", "555"),
            new Described("un-hair", "red"));
    assertThat(result.problems())
        .containsExactlyInAnyOrder(
            "kept as text: 24/06/1402 (Hijri Calendar)", "kept as text: 555", "kept as text: red");
  }

  @Test
  void aListingHoldsFromTheDayOfListing() {
    var listing =
        read("", BODY).about("un:202").stream()
            .filter(said -> said.claim() instanceof Designated)
            .findFirst()
            .orElseThrow();

    assertThat(listing.validity())
        .isEqualTo(Validity.since(PartialDate.of(LocalDate.of(2004, 4, 26))));
    assertThat(listing.citation().locator()).hasToString("ENTITY 202");
  }

  @Test
  void anEntityIsAnOrganizationWithItsFormerNames() {
    assertThat(read("", BODY).claimsAbout("un:202"))
        .contains(
            new KindIs(Schema.ORGANIZATION),
            new Named(new Name("Royal Trade House"), NameKind.FORMER),
            new Placed(PlaceKind.ADDRESS, new Place("Ruritania", Optional.of("Ruritania"))));
  }

  @Test
  void aListingWithoutADayHoldsSinceSomeDayUpToThatOfTheCopy() {
    var result = read("", BODY.replace("2004-04-26", "long ago"));

    assertThat(result.about("un:202"))
        .filteredOn(said -> said.claim() instanceof Designated)
        .singleElement()
        .satisfies(said -> assertThat(said.validity()).hasToString("[..2026-02-27,)"));
    assertThat(result.problems()).containsExactly("kept as text: LISTED_ON long ago");
  }

  @Test
  void entriesWithoutKeyOrNameOrSaidTwiceAreIssues() {
    var result =
        read(
            "<INDIVIDUAL><FIRST_NAME>A</FIRST_NAME></INDIVIDUAL>"
                + "<INDIVIDUAL><DATAID>7</DATAID></INDIVIDUAL>"
                + "<INDIVIDUAL><DATAID>x</DATAID><FIRST_NAME>A</FIRST_NAME></INDIVIDUAL>",
            BODY + BODY);

    assertThat(result.problems())
        .containsExactly(
            "has no DATAID",
            "has no FIRST_NAME",
            "DATAID: must be 1 to 18 digits",
            "says again what an earlier row says: entry 202");
    assertThat(result.issues()).allMatch(SourceIssue::rejects);
    assertThat(result.read()).isEqualTo(Map.of("individual", 3, "entity", 2));
    assertThat(result.kept()).isEqualTo(Map.of("entity", 1));
  }

  @Test
  void brokenXmlIsRefusedWithFileAndLine() {
    assertThatThrownBy(() -> Reading.ofRegister(new UnConsolidatedXml(), "<CONSOLIDATED_LIST>\n<X"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("file.txt line 2");
  }

  @Test
  void mutatedListsGiveIssuesOrOneRefusal() {
    ByteDamage.check(new UnConsolidatedXml(), list(PERSON, BODY), 600);
  }

  @Test
  void theWholeListOfFebruary2026IsReadWithoutLoss() throws IOException {
    var result =
        Reading.ofRegister(
            new UnConsolidatedXml(), SharedData.bytes("un/consolidated_2026-02-27.xml.gz"));

    assertThat(result.read()).isEqualTo(Map.of("individual", 730, "entity", 273));
    assertThat(result.kept()).isEqualTo(result.read());
    assertThat(result.issues()).noneMatch(SourceIssue::rejects);
    assertThat(result.issues()).noneMatch(SourceIssue.NotRead.class::isInstance);
    assertThat(result.statements())
        .filteredOn(said -> said.claim() instanceof Designated)
        .hasSize(1003);
    // The list has 870 filled dates of birth, 3 of them in words or another calendar.
    assertThat(result.problems())
        .containsExactlyInAnyOrder(
            "kept as text: 30-35 years old",
            "kept as text: 24/06/1402 (Hijri Calendar)",
            "kept as text: Between Aug. and Sep. 1977");
  }
}
