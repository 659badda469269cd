package trasluz.source.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import trasluz.source.Reading;
import trasluz.source.SourceIssue;
import trasluz.statement.InputException;
import trasluz.statement.Statement;

class OfacXmlTest {

  private static Reading xml(String entries) {
    return Reading.of(
        new OfacXml(),
        OfacList.SDN.source(),
        "sdn.xml",
        """
        <?xml version="1.0" standalone="yes"?>
        <sdnList xmlns="http://tempuri.org/sdnList.xsd">
        <publshInformation><Publish_Date>02/01/2024</Publish_Date></publshInformation>
        %s
        </sdnList>
        """
            .formatted(entries));
  }

  @Test
  void anEntrySaysWhatItsRowInTheCsvFilesSays() {
    Reading fromXml =
        xml(
            """
            <sdnEntry>
              <uid>9000001</uid>
              <firstName>Maria</firstName><lastName>DOE</lastName>
              <title>Chief Pilot</title>
              <sdnType>Individual</sdnType>
              <remarks>Linked To: EXAMPLE AIR.</remarks>
              <programList><program>SDGT</program><program>IFSR</program></programList>
              <idList><id><uid>1</uid><idType>Passport</idType><idNumber>A12</idNumber>
                <idCountry>Iran</idCountry><issueDate>03 May 2010</issueDate></id>
                <id><uid>2</uid><idType>Gender</idType><idNumber>Female</idNumber></id></idList>
              <akaList>
                <aka><uid>3</uid><type>a.k.a.</type><category>weak</category><lastName>LA JEFA</lastName></aka>
                <aka><uid>4</uid><type>a.k.a.</type><category>strong</category>
                  <lastName>ROE</lastName><firstName>Maria</firstName></aka>
              </akaList>
              <addressList><address><uid>5</uid><address1>1 Quay</address1><city>Havana</city>
                <postalCode>10100</postalCode><country>Cuba</country></address></addressList>
              <nationalityList><nationality><uid>6</uid><country>Cuba</country></nationality></nationalityList>
              <dateOfBirthList><dateOfBirthItem><uid>7</uid><dateOfBirth>circa 1960</dateOfBirth>
                </dateOfBirthItem></dateOfBirthList>
              <placeOfBirthList><placeOfBirthItem><uid>8</uid><placeOfBirth>Havana, Cuba</placeOfBirth>
                </placeOfBirthItem></placeOfBirthList>
            </sdnEntry>
            """);
    Reading fromCsv =
        Reading.of(
                new OfacPrimary(new OfacComments()),
                OfacList.SDN.source(),
                "sdn.csv",
                "9000001,\"DOE, Maria\",\"individual\",\"SDGT] [IFSR\",\"Chief Pilot\",-0- ,-0- ,-0- ,-0-"
                    + " ,-0- ,-0- ,\"DOB circa 1960; POB Havana, Cuba; nationality Cuba; Gender Female;"
                    + " Passport A12 (Iran) issued 03 May 2010; a.k.a. 'LA JEFA'; Linked To: EXAMPLE"
                    + " AIR.\"\r\n")
            .and(
                new OfacAliases(),
                OfacList.SDN.source(),
                "alt.csv",
                "9000001,4,\"aka\",\"ROE, Maria\",-0- \r\n")
            .and(
                new OfacAddresses(),
                OfacList.SDN.source(),
                "add.csv",
                "9000001,5,\"1 Quay\",\"Havana 10100\",\"Cuba\",-0- \r\n");
    assertThat(fromXml.issues()).isEmpty();
    assertThat(fromXml.statements()).hasSize(15);
    assertThat(new HashSet<>(fromXml.statements().stream().map(Statement::id).toList()))
        .isEqualTo(fromCsv.statements().stream().map(Statement::id).collect(Collectors.toSet()));
    assertThat(fromXml.statements().getFirst().citation().locator().toString())
        .isEqualTo("sdnEntry 9000001");
  }

  @Test
  void anEntryWithoutNumberOrNameIsLeftOutWithItsLine() {
    Reading reading =
        xml(
            """
            <sdnEntry><lastName>DOE</lastName></sdnEntry>
            <sdnEntry><uid>1</uid></sdnEntry>
            <sdnEntry><uid>2</uid><lastName>ROE</lastName><sdnType>Entity</sdnType></sdnEntry>
            <sdnEntry><uid>2</uid><lastName>ROE</lastName><sdnType>Entity</sdnType></sdnEntry>\
            """);
    assertThat(reading.issues())
        .containsExactly(
            new SourceIssue.MissingValue("sdn.xml", 4, "uid"),
            new SourceIssue.MissingValue("sdn.xml", 5, "lastName"),
            new SourceIssue.NotRead("sdn.xml", 6, "the listing of ofac:2, for want of a programme"),
            new SourceIssue.DuplicateRow("sdn.xml", 7, "entry 2"));
    assertThat(reading.kept()).containsEntry("entity", 1);
  }

  @Test
  void anotherKindOfXmlIsRefused() {
    assertThatThrownBy(() ->
            Reading.of(new OfacXml(), OfacList.SDN.source(), "sdn.xml", "<sanctions></sanctions>"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "sdn.xml line 1: the root element is <sanctions> where <sdnList> is expected; check the"
                + " format, or leave out --as to have it detected.");
  }
}
