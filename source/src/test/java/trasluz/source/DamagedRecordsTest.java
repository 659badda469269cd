package trasluz.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trasluz.source.bods.BodsStatements;
import trasluz.source.ftm.FtmEntities;
import trasluz.source.un.UnConsolidatedXml;
import trasluz.statement.InputException;

/// Readers of records answer damage with issues or one sentence, and account for every record.
class DamagedRecordsTest {

  private static final String UN =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z"><INDIVIDUALS><INDIVIDUAL>
      <DATAID>1</DATAID><FIRST_NAME>ANA</FIRST_NAME><SECOND_NAME>EXAMPLE</SECOND_NAME>
      <UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>CDi.999</REFERENCE_NUMBER>
      <LISTED_ON>2012-12-31</LISTED_ON><COMMENTS1>A comment.</COMMENTS1>
      <NATIONALITY><VALUE>Examplia</VALUE></NATIONALITY>
      <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Anita</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ADDRESS><CITY>Ex</CITY><COUNTRY>Examplia</COUNTRY></INDIVIDUAL_ADDRESS>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1955</FROM_YEAR><TO_YEAR>1958</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1955-02-03</DATE><NOTE>Sep.</NOTE></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>A 12</NUMBER><DATE_OF_ISSUE>2000-10-24</DATE_OF_ISSUE></INDIVIDUAL_DOCUMENT>
      </INDIVIDUAL></INDIVIDUALS><ENTITIES><ENTITY><DATAID>2</DATAID><FIRST_NAME>EXAMPLE CO</FIRST_NAME>
      <UN_LIST_TYPE>Iran</UN_LIST_TYPE><LISTED_ON>2008-03-03</LISTED_ON>
      <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>OLD CO</ALIAS_NAME></ENTITY_ALIAS></ENTITY></ENTITIES></CONSOLIDATED_LIST>
      """;

  private static final String FTM =
      """
      {"id":"p1","caption":"Ana","schema":"Person","datasets":["x"],"properties":{"name":["Ana Example","A. Example"],"birthDate":["1978-04"],"nationality":["ve"],"passportNumber":["A12"],"topics":["sanction"],"hairColor":["red"]}}
      {"id":"c1","schema":"Company","properties":{"name":["Example Bank"],"incorporationDate":["2011"],"leiCode":["529900T8BM49AURSDO55"]}}
      {"id":"o1","schema":"Ownership","properties":{"owner":["p1"],"asset":["c1"],"percentage":["25-50%"],"startDate":["2015-03-01T10:00:00"],"endDate":["2020"]}}
      {"id":"s1","schema":"Sanction","properties":{"entity":["p1"],"authority":["OFAC"],"program":["P"],"listingDate":["2019-01-28"]}}
      {"id":"d1","schema":"Directorship","properties":{"director":["p1"],"organization":["c1"],"role":["chair"]}}
      """;

  private static final String BODS =
      """
      {"statementId":"s1","recordId":"c1","recordType":"entity","recordStatus":"new","statementDate":"2024-06-06","recordDetails":{"isComponent":false,"entityType":{"type":"arrangement"},"name":"Example Trust","jurisdiction":{"name":"Examplia","code":"EX"},"foundingDate":"2001","identifiers":[{"id":"12","scheme":"GB-COH"}],"addresses":[{"address":"Main Street 1","country":{"name":"Examplia"}}]}}
      {"statementId":"s2","recordId":"p1","recordType":"person","statementDate":"2024-06-06","recordDetails":{"personType":"knownPerson","names":[{"type":"legal","fullName":"Ana Example"}],"birthDate":"1984-09","nationalities":[{"name":"Examplia"}]}}
      {"statementId":"s3","recordId":"r1","recordType":"relationship","recordStatus":"closed","statementDate":"2024-06-06","publicationDetails":{"publicationDate":"2025-01-01"},"recordDetails":{"subject":"c1","interestedParty":"p1","interests":[{"type":"shareholding","directOrIndirect":"direct","share":{"exact":49.99},"startDate":"2015-03-01","endDate":"2024-11-30"},{"type":"votingRights","directOrIndirect":"unknown","share":{"exclusiveMinimum":50,"maximum":75}},{"type":"nominator"}]}}
      {"statementID":"o2","statementType":"ownershipOrControlStatement","statementDate":"2016-04-06","subject":{"describedByEntityStatement":"o3"},"interestedParty":{"unspecified":{"reason":"unknown"}},"interests":[{"type":"voting-rights","share":{"minimum":25,"maximum":50,"exclusiveMinimum":true}}],"source":{"type":["officialRegister"],"description":"GB Persons Of Significant Control Register"}}
      """;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void damagedListsOfTheUnitedNations(long seed) {
    Damage.to("un.xml").check(seed, UN, UnConsolidatedXml::new);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void damagedFollowTheMoneyEntities(long seed) {
    Damage.to("entities.ftm.json").check(seed, FTM, FtmEntities::new);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void damagedOwnershipStatements(long seed) {
    Damage damage = Damage.to("statements.bods.json");
    damage.check(seed, BODS, BodsStatements::new);
    damage.check(seed, "[" + String.join(",\n", BODS.lines().toList()) + "]", BodsStatements::new);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void aDepthBombIsRefusedInOneSentence(String level) {
    assertThatThrownBy(() -> Reading.of(new FtmEntities(), "deep.json", level.repeat(100_000)))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("deep.json line 1: ");
  }

  @Test
  void oneBrokenLineCostsOneLine() {
    List<String> lines = FTM.lines().toList();
    String text =
        String.join("\n", lines.get(0), "{\"id\":\"half", lines.get(1), "not json", lines.get(2));
    Reading reading = Reading.of(new FtmEntities(), "entities.ftm.json", text);

    assertThat(reading.issues(SourceIssue.Unreadable.class))
        .extracting(SourceIssue::line)
        .containsExactly(2L, 4L);
    assertThat(reading.kept()).containsEntry("entity", 2).containsEntry("ownership", 1);
    assertThat(reading.accountsForEveryRow()).isTrue();
  }
}
