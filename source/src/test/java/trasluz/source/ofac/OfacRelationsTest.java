package trasluz.source.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trasluz.source.Reading;
import trasluz.source.SourceIssue.DuplicateRow;
import trasluz.source.SourceIssue.NotRead;
import trasluz.source.SourceIssue.SelfInterest;
import trasluz.source.SourceIssue.UnknownCode;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.Interest;
import trasluz.statement.Claim.LinkKind;
import trasluz.statement.Claim.Linked;
import trasluz.statement.EntityId;
import trasluz.statement.Holds;
import trasluz.statement.InputException;
import trasluz.statement.InterestKind;
import trasluz.statement.Name;
import trasluz.statement.Schema;
import trasluz.statement.Share;
import trasluz.statement.Statement;

class OfacRelationsTest {

  private static final String HEADER =
      "ID,From-ProfileID,To-ProfileID,RelationTypeID,RelationQualityID,Former,SanctionsEntryID\n";

  private static final Map<EntityId, Schema> KINDS =
      Map.of(
          new EntityId("ofac", "11"), Schema.ORGANIZATION,
          new EntityId("ofac", "13"), Schema.VESSEL,
          new EntityId("ofac", "14"), Schema.PERSON,
          new EntityId("ofac", "9000001"), Schema.ORGANIZATION);

  private static Reading read(String rows) {
    return Reading.of(
        new OfacRelations(KINDS),
        OfacList.SDN.source(),
        "profile_relationships.csv",
        HEADER + rows);
  }

  private static Linked link(LinkKind kind, String to) {
    return new Linked(kind, new Name(to), Optional.of(new EntityId("ofac", to)));
  }

  @Test
  void ownedOrControlledByIsControlWithoutAnyShare() {
    Reading reading = read("1,9000001,9000002,15003,1,false,9000001\n");
    Statement statement = reading.only().orElseThrow();
    assertThat(statement.subject()).isEqualTo(new EntityId("ofac", "9000001"));
    assertThat(statement.claim())
        .isEqualTo(
            new Interest(new EntityId("ofac", "9000002"), InterestKind.CONTROL, Share.unknown()));
    assertThat(statement.grade().level()).isEqualTo(4);
    assertThat(statement.citation().toString()).endsWith("profile_relationships.csv row 2");
    assertThat(reading.issues()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1555,  ASSOCIATE_OF",
    "15001, SUPPORTS",
    "15002, ACTS_FOR",
    "15004, FAMILY_OF",
  })
  void aTypeThatOurLinksHaveAWordForBecomesThatLink(String type, LinkKind kind) {
    assertThat(read("1,11,12,%s,1,false,11\n".formatted(type)).claims())
        .containsExactly(link(kind, "12"));
  }

  @ParameterizedTest
  @CsvSource({
    "91422, playing a significant role in",
    "91725, Leader or official of",
    "91900, Principal Executive Officer",
    "92019, 'Owns, controls, or operates'",
    "92122, Property in the interest of",
  })
  void aTypeThatSaysMoreIsALinkAndKeepsItsWords(String type, String words) {
    assertThat(read("1,11,12,%s,1,false,11\n".formatted(type)).claims())
        .containsExactly(
            link(LinkKind.LINKED_TO, "12"), new Described("ofac-relation", words + " ofac:12"));
  }

  @Test
  void anUnknownTypeIsAnIssueThatNamesTheKnownOnes() {
    Reading reading = read("1,11,12,99999,1,false,11\n2,11,13,15001,1,false,11\n");
    assertThat(reading.claims()).containsExactly(link(LinkKind.SUPPORTS, "13"));
    assertThat(reading.issues(UnknownCode.class))
        .singleElement()
        .satisfies(issue -> {
          assertThat(issue.line()).isEqualTo(2);
          assertThat(issue.problem())
              .startsWith("RelationTypeID '99999' is not one of 1555 (Associate Of), 15001 ");
        });
    assertThat(reading.accountsForEveryRow()).isTrue();
  }

  @Test
  void ofAnotherQualityEvenOwnedOrControlledByIsOnlyALink() {
    Reading reading = read("1,11,12,15003,1540,false,11\n");
    assertThat(reading.claims())
        .containsExactly(
            link(LinkKind.OWNED_OR_CONTROLLED_BY, "12"),
            new Described(
                "ofac-relation", "Owned or Controlled By ofac:12 (relation quality 1540)"));
    assertThat(reading.issues(NotRead.class)).hasSize(1);
  }

  @Test
  void aPersonOrAPartyOfAnUnknownKindIsNotSaidToBeControlled() {
    Reading reading = read("1,14,12,15003,1,false,14\n2,15,12,15003,1,false,15\n");
    assertThat(reading.claims())
        .containsExactly(
            link(LinkKind.OWNED_OR_CONTROLLED_BY, "12"),
            link(LinkKind.OWNED_OR_CONTROLLED_BY, "12"));
    assertThat(reading.problemsWithLines())
        .containsExactly(
            "2: not read: control of ofac:14, for it is a person, kept as a link",
            "3: not read: control of ofac:15, for no file of this import says whether it is a"
                + " person (import it together with sdn.csv), kept as a link");
  }

  @Test
  void aFormerRelationEndedOnAnUnknownDayUpToThatOfTheCopy() {
    Statement former = read("1,11,12,15003,1,true,11\n").only().orElseThrow();
    assertThat(former.validity().to().orElseThrow()).hasToString("..2024-02-01");
    assertThat(former.validity().on(LocalDate.of(2024, 2, 1))).isEqualTo(Holds.NO);
    assertThat(former.validity().on(LocalDate.of(2024, 1, 31))).isEqualTo(Holds.PERHAPS);
  }

  @Test
  void badRowsAreLeftOutOneByOne() {
    Reading reading =
        read(
            """
            1,11,12,15003,1,false,11
            2,11,12,15003,1,false,11
            3,11,11,15003,1,false,11
            4,eleven,12,15003,1,false,11
            5,11,,15003,1,false,11
            6,11,12,15003,1,perhaps,11
            7,11,12
            8,13,12,15003,1,false,13
            """);
    assertThat(reading.claims()).hasSize(2);
    assertThat(reading.issues(DuplicateRow.class)).hasSize(1);
    assertThat(reading.issues(SelfInterest.class)).hasSize(1);
    assertThat(reading.problemsWithLines())
        .containsExactly(
            "3: says again what an earlier row says: ofac:11 Owned or Controlled By ofac:12",
            "4: ofac:11 can't hold an interest in itself",
            "5: From-ProfileID: must be 1 to 18 digits",
            "6: To-ProfileID: must be 1 to 18 digits",
            "7: Former 'perhaps' is not one of true, false",
            "8: has 3 columns where 7 are expected");
    assertThat(reading.accountsForEveryRow()).isTrue();
  }

  @Test
  void anotherHeaderRefusesTheFile() {
    assertThatThrownBy(() ->
            Reading.of(
                new OfacRelations(KINDS),
                OfacList.SDN.source(),
                "x.csv",
                "ID,To-ProfileID,From-ProfileID,RelationTypeID,RelationQualityID,Former,"
                    + "SanctionsEntryID\n1,2,3,15003,1,false,2\n"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("has another header row");
    assertThat(List.of(read("").statements(), read("").issues())).allMatch(List::isEmpty);
  }
}
