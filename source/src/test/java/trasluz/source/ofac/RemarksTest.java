package trasluz.source.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trasluz.source.Reading;
import trasluz.source.SourceIssue.Adjusted;
import trasluz.source.SourceIssue.UnparsedText;
import trasluz.statement.Claim;
import trasluz.statement.Claim.DateKind;
import trasluz.statement.Claim.Dated;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.LinkKind;
import trasluz.statement.Claim.Linked;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.Claim.PlaceKind;
import trasluz.statement.Claim.Placed;
import trasluz.statement.Identifier;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Place;

class RemarksTest {

  private static Reading person(String remarks) {
    return row("individual", remarks);
  }

  private static Reading row(String type, String remarks) {
    String row =
        "9000001,\"DOE, Maria\",\"%s\",\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"%s\"\r\n"
            .formatted(type, remarks);
    return Reading.of(new OfacPrimary(new OfacComments()), OfacList.SDN.source(), "sdn.csv", row);
  }

  /// The claims of the remarks: without kind, name and listing.
  private static List<Claim> said(Reading reading) {
    List<Claim> claims = reading.claims();
    return claims.subList(2, claims.size() - 1);
  }

  @Test
  void everyItemBecomesTheClaimItsLabelSays() {
    Reading reading =
        person(
            "DOB 04 Nov 1958; alt. DOB circa 1960; POB Moscow, Russia; nationality Russia; citizen"
                + " Korea, North; Gender Female; a.k.a. 'LA JEFA'; f.k.a. 'MARIA ROE'; Linked To:"
                + " EXAMPLE SHIPPING, S.A.; Website www.example.com; Secondary sanctions risk: section"
                + " 1(b) of Executive Order 13224.");
    assertThat(said(reading))
        .containsExactly(
            new Dated(DateKind.BIRTH, PartialDate.parse("1958-11-04")),
            new Dated(DateKind.BIRTH, PartialDate.parse("~1960")),
            new Placed(PlaceKind.BIRTH, Place.of("Moscow, Russia")),
            new Placed(PlaceKind.NATIONALITY, new Place("Russia", Optional.of("Russia"))),
            new Placed(
                PlaceKind.CITIZENSHIP, new Place("Korea, North", Optional.of("Korea, North"))),
            new Described("gender", "Female"),
            new Named(new Name("LA JEFA"), NameKind.WEAK_ALIAS),
            new Named(new Name("MARIA ROE"), NameKind.FORMER),
            new Linked(LinkKind.LINKED_TO, new Name("EXAMPLE SHIPPING, S.A."), Optional.empty()),
            new Described("website", "www.example.com"),
            new Described("secondary-sanctions", "section 1(b) of Executive Order 13224"));
    assertThat(reading.issues()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Passport A1234567 (Iran)                                   | passport            | A1234567    | Iran
          alt. Passport RL 12 (Congo, Democratic Republic of the)    | passport            | RL 12       | Congo, Democratic Republic of the
          Diplomatic Passport 45                                     | passport            | 45          |
          Tax ID No. 7707 083 (Russia)                               | tax-id              | 7707 083    | Russia
          NIT # 800018928-0 (Colombia)                               | nit                 | 800018928-0 | Colombia
          Registration Number F01 (Delaware) (United States)         | registration-number | F01 (Delaware) | United States
          SWIFT/BIC VTBRRUMM                                         | bic                 | VTBRRUMM    |
          Legal Entity Number 253400V1H6ART1UQ0N98 (Russia)          | lei                 | 253400V1H6ART1UQ0N98 | Russia
          Legal Entity Number 12 (Russia)                            | legal-entity-number | 12          | Russia
          Company Number IMO 5055293                                 | imo-company         | 5055293     |
          MMSI 572469210                                             | mmsi                | 572469210   |
          Aircraft Tail Number EP-MMH                                | aircraft-tail-number | EP-MMH     |
          Aircraft Construction Number (also called L/N or S/N or F/N) 8401 | aircraft-construction-number | 8401 |
          alt. Digital Currency Address - XBT 1Kuf2Rd8m              | digital-currency-xbt | 1Kuf2Rd8m  |
          Unified Social Credit Code (USCC) 9113100033607322XK (China) | uscc              | 9113100033607322XK | China
          Economic Register Number (CBLS) 11582964 (United Arab Emirates) | economic-register | 11582964 | United Arab Emirates
          Passport No.: 0310857                                      | passport            | 0310857     |
          Atlantean Harbour Pilot Number 77-B (Atlantis)             | atlantean-harbour-pilot-number | 77-B | Atlantis
          """)
  void identifiersKeepValueAndCountry(String item, String scheme, String value, String country) {
    Reading reading = person(item + ".");
    assertThat(said(reading))
        .containsExactly(
            new Identified(new Identifier(scheme, value, Optional.ofNullable(country))));
    assertThat(reading.issues()).isEmpty();
  }

  @Test
  void aDocumentKeepsItsDatesBesideItsNumber() {
    assertThat(said(person("Passport A00 (Nicaragua) issued 19 Jun 2013 expires 19 Jun 2023.")))
        .containsExactly(
            new Identified(new Identifier("passport", "A00", Optional.of("Nicaragua"))),
            new Described("document-dates", "A00 issued 19 Jun 2013 expires 19 Jun 2023"));
  }

  @Test
  void aVesselsIdentificationIsItsImoNumber() {
    assertThat(said(row("vessel", "Vessel Registration Identification IMO 7406784.")))
        .containsExactly(new Identified(new Identifier("imo", "7406784", Optional.empty())));
    assertThat(said(row("vessel", "Identification Number IMO 7406784.")))
        .containsExactly(new Identified(new Identifier("imo", "7406784", Optional.empty())));
  }

  @Test
  void relativesAreLinkedAndTheKinshipIsKept() {
    assertThat(said(person("sister-in-law of John ROE.")))
        .containsExactly(
            new Linked(LinkKind.FAMILY_OF, new Name("John ROE"), Optional.empty()),
            new Described("family", "sister-in-law of John ROE"));
  }

  @Test
  void phrasesAboutPeopleAreFiledWordForWord() {
    assertThat(said(person("Former Minister of Harbours; arrested 12 Sep 2003.")))
        .containsExactly(
            new Described("position", "Former Minister of Harbours"),
            new Described("status", "arrested 12 Sep 2003"));
  }

  @Test
  void anItemNoRuleReadsIsKeptAsItStandsAndCounted() {
    Reading reading = person("DOB 30 Feb 1960; Kurdish.");
    assertThat(said(reading))
        .containsExactly(
            new Described("remark", "DOB 30 Feb 1960"), new Described("remark", "Kurdish"));
    assertThat(reading.issues())
        .containsExactly(
            new UnparsedText("sdn.csv", 1, "DOB 30 Feb 1960"),
            new UnparsedText("sdn.csv", 1, "Kurdish"));
  }

  @Test
  void aValueTooLongForItsClaimIsKeptAsText() {
    String number = "9".repeat(600);
    Reading reading = person("Tax ID No. " + number + ".");
    assertThat(said(reading)).containsExactly(new Described("remark", "Tax ID No. " + number));
    assertThat(reading.issues()).hasSize(1);
  }

  @Test
  void aMonstrousItemIsNotTriedOnTheRulesAndItsBeginningIsKept() {
    String spaces = "Passport A1" + " ".repeat(1_000_000) + "x";
    Reading reading = person(spaces + ".");
    assertThat(said(reading)).containsExactly(new Described("remark", spaces.substring(0, 20_000)));
    assertThat(reading.issues().getFirst())
        .isEqualTo(
            new Adjusted("sdn.csv", 1, "remark", "of 1,000,012 characters", "its first 20,000"));
  }

  @Test
  void aSemicolonInsideAQuotedNameDoesNotEndIt() {
    assertThat(said(person("a.k.a. 'ONE; TWO'; Gender Male.")))
        .containsExactly(
            new Named(new Name("ONE; TWO"), NameKind.WEAK_ALIAS), new Described("gender", "Male"));
  }

  @Test
  void theFullStopOfAnAbbreviationStaysAndThatOfTheRemarksGoes() {
    assertThat(Remarks.split("Linked To: EXAMPLE CO., LTD.").getLast().text())
        .isEqualTo("Linked To: EXAMPLE CO., LTD");
    assertThat(Remarks.split("Linked To: EXAMPLE S.A. DE C.V.").getLast().text())
        .isEqualTo("Linked To: EXAMPLE S.A. DE C.V.");
    assertThat(Remarks.split("Website www.example.ru.").getLast().text())
        .isEqualTo("Website www.example.ru");
  }

  @Test
  void aTitleThatTheRemarksRepeatIsSaidOnce() {
    String row =
        "9000001,\"DOE, Maria\",\"individual\",\"CUBA\",\"Keeper of Seals\",-0- ,-0- ,-0- ,-0- ,-0- ,"
            + "-0- ,\"Keeper of Seals.\"\r\n";
    Reading reading =
        Reading.of(new OfacPrimary(new OfacComments()), OfacList.SDN.source(), "sdn.csv", row);
    assertThat(said(reading)).containsExactly(new Described("title", "Keeper of Seals"));
    assertThat(reading.issues()).isEmpty();
  }
}
