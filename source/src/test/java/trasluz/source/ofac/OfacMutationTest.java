package trasluz.source.ofac;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trasluz.source.Damage;

/// Damages good files at random: a reader may refuse the file or report issues, nothing else.
class OfacMutationTest {

  private static final String SDN =
      """
      9000001,"DOE, Maria","individual","SDGT] [UKRAINE-EO13662","Chief",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 04 Nov 1958; alt. DOB circa 1960-1962; POB Moscow, Russia; Passport A12 (Iran) issued 03 May 2010 expires 02 May 2020; a.k.a. 'LA JEFA'; Digital Currency Address - XBT 1Kuf2R; Executive Order 13662 Directive Determination - Subject to Directive 2; Listing Date (EO 14024 Directive 3): 24 Feb 2022; Linked To: EXAMPLE S.A."
      9000002,"EXAMPLE STAR","vessel","CUBA",-0- ,"CL2192","Tanker","318,000","163,660","Panama","Owner Inc.","Vessel Registration Identification IMO 7406784; wife of John ROE; Atlantis Number 77 (Atlantis)."
      9000003,"EXAMPLE BANK",-0- ,"NS-PLC",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-\s
      \u001a\
      """;

  private static final String XML =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <sdnList xmlns="http://tempuri.org/sdnList.xsd"><publshInformation><Publish_Date>02/01/2024</Publish_Date></publshInformation>
      <sdnEntry><uid>1</uid><lastName>DOE &amp; ROE</lastName><firstName>M</firstName><sdnType>Individual</sdnType>
      <programList><program>SDGT</program></programList>
      <idList><id><uid>1</uid><idType>Passport</idType><idNumber>A12</idNumber><idCountry>Iran</idCountry></id></idList>
      <akaList><aka><uid>3</uid><type>a.k.a.</type><category>weak</category><lastName>X</lastName></aka></akaList>
      <addressList><address><uid>5</uid><city>Havana</city><country>Cuba</country></address></addressList>
      <dateOfBirthList><dateOfBirthItem><dateOfBirth>circa 1960</dateOfBirth></dateOfBirthItem></dateOfBirthList>
      <vesselInfo><callSign>C1</callSign><vesselFlag>Panama</vesselFlag></vesselInfo></sdnEntry>
      </sdnList>
      """;

  private static final String RELATIONS =
      """
      ID,From-ProfileID,To-ProfileID,RelationTypeID,RelationQualityID,Former,SanctionsEntryID
      6659,2686,4697,15003,1,false,2686
      6660,2686,4698,91725,1540,true,2686
      """;

  private static final String ENTRIES =
      """
      ID,ProfileID,ListID,EntryEventTypeID,LegalBasisID,Comment,Year,Month,Day,SanctionsMeasureID,SanctionsTypeID,SanctionsMeasureComment,YearFixed,MonthFixed,DayFixed
      36,36,1550,1,1,,1986,12,10,4716,1705,,true,true,true
      36,36,1550,1,1,,1986,12,10,126005,1,CUBA,true,true,true
      """;

  private static final List<String> WORDS =
      List.of(
          "(",
          ")",
          "-0- ",
          "9999999999999999999999",
          " to ",
          "circa ",
          "issued ",
          "Directive ",
          "EO ",
          "a.k.a. '",
          "alt. ",
          "Passport ",
          "IMO ",
          "31 Feb 1960");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void damagedRowsGiveIssuesOrARefusalAndNothingElse(long seed) {
    to("sdn.csv").check(seed, SDN, () -> new OfacPrimary(new OfacComments()));
    to("alt.csv").check(seed + 100, SDN, OfacAliases::new);
    to("add.csv").check(seed + 200, SDN, OfacAddresses::new);
    to("sdn_comments.csv").check(seed + 300, SDN, OfacComments::new);
    to("relations.csv").check(seed + 400, RELATIONS, () -> new OfacRelations(Map.of()));
    to("entries.csv").check(seed + 500, ENTRIES, OfacListEntries::new);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void damagedXmlGivesIssuesOrARefusalAndNothingElse(long seed) {
    to("sdn.xml").check(seed, XML, OfacXml::new);
  }

  private static Damage to(String file) {
    return new Damage(file, OfacList.SDN.source(), WORDS);
  }
}
