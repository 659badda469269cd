package trasluz.source.bods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trasluz.source.ByteDamage;
import trasluz.source.Reading;
import trasluz.source.SharedData;
import trasluz.source.SourceIssue;
import trasluz.statement.Claim.Completeness;
import trasluz.statement.Claim.DateKind;
import trasluz.statement.Claim.Dated;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.Interest;
import trasluz.statement.Claim.KindIs;
import trasluz.statement.Claim.LinkKind;
import trasluz.statement.Claim.Linked;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.Claim.OwnersKnown;
import trasluz.statement.Claim.PlaceKind;
import trasluz.statement.Claim.Placed;
import trasluz.statement.EntityId;
import trasluz.statement.Identifier;
import trasluz.statement.InputException;
import trasluz.statement.InterestKind;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Place;
import trasluz.statement.Schema;
import trasluz.statement.Share;
import trasluz.statement.Statement;

class BodsStatementsTest {

  private static final String ENTITY =
      """
      {"statementId":"s1","recordId":"c1","recordType":"entity","recordStatus":"new","statementDate":"2024-06-06","recordDetails":{"isComponent":false,"entityType":{"type":"registeredEntity","details":"GmbH"},"name":"Peregrin Trade GmbH","jurisdiction":{"name":"Ruritania","code":"RR"},"foundingDate":"2001","identifiers":[{"id":"391200GAL2O80LVLFJ24","scheme":"XI-LEI"}],"addresses":[{"address":"Main Street 1","postCode":"111","country":{"name":"Ruritania"}}]},"source":{"type":["officialRegister"]}}
      """;
  private static final String PERSON =
      """
      {"statementId":"s2","recordId":"p1","recordType":"person","recordStatus":"new","statementDate":"2024-06-06T10:00:00Z","recordDetails":{"personType":"knownPerson","names":[{"type":"legal","fullName":"Ivo Peregrin"},{"type":"alternative","fullName":"Ivo the Tall"}],"birthDate":"1984-09","nationalities":[{"name":"Ruritania"}]}}
      """;
  private static final String DIRECT =
      """
      {"statementId":"s3","recordId":"r1","recordType":"relationship","recordStatus":"new","statementDate":"2024-06-06","recordDetails":{"subject":"c1","interestedParty":"p1","interests":[{"type":"shareholding","directOrIndirect":"direct","share":{"exact":49.99},"startDate":"2015-03-01"},{"type":"votingRights","directOrIndirect":"direct","share":{"exclusiveMinimum":25,"maximum":50},"startDate":"2015-03-01"}]}}
      """;
  private static final String OLD =
      """
      {"statementID":"o1","statementType":"personStatement","personType":"knownPerson","names":[{"type":"individual","fullName":"Ivo Peregrin"}],"identifiers":[{"schemeName":"GB Persons Of Significant Control Register","id":"/x/1"}],"birthDate":"1973-09-01"}
      {"statementID":"o2","statementType":"ownershipOrControlStatement","statementDate":"2016-04-06","subject":{"describedByEntityStatement":"o3"},"interestedParty":{"describedByPersonStatement":"o1"},"interests":[{"type":"shareholding","details":"ownership-of-shares-25-to-50-percent","share":{"minimum":25,"maximum":50,"exclusiveMinimum":false,"exclusiveMaximum":false},"startDate":"2016-04-06"},{"type":"voting-rights","details":"voting-rights-25-to-50-percent","share":{"minimum":25,"maximum":50,"exclusiveMinimum":true,"exclusiveMaximum":false},"startDate":"2016-04-06"},{"type":"appointment-of-board","startDate":"2016-04-06"}],"source":{"type":["officialRegister"],"description":"GB Persons Of Significant Control Register"}}
      """;

  private static Reading read(String text) {
    return Reading.ofRegister(new BodsStatements(), text);
  }

  private static EntityId id(String local) {
    return new EntityId("bods", local);
  }

  private static List<Interest> interests(Reading result) {
    return result.statements().stream()
        .flatMap(said ->
            said.claim() instanceof Interest interest ? Stream.of(interest) : Stream.empty())
        .toList();
  }

  @Test
  void anEntityIsReadWithEveryField() {
    assertThat(read(ENTITY).claimsAbout("bods:c1"))
        .containsExactlyInAnyOrder(
            new KindIs(Schema.LEGAL_ENTITY),
            new Described("bods-entity-type", "registeredEntity"),
            new Described("legal-form", "GmbH"),
            new Named(new Name("Peregrin Trade GmbH"), NameKind.PRIMARY),
            new Identified(new Identifier("lei", "391200GAL2O80LVLFJ24", Optional.empty())),
            new Placed(PlaceKind.JURISDICTION, new Place("Ruritania", Optional.of("Ruritania"))),
            new Placed(
                PlaceKind.ADDRESS, new Place("Main Street 1, 111", Optional.of("Ruritania"))),
            new Dated(DateKind.INCORPORATION, PartialDate.parse("2001")),
            new Described("bods-source", "type: officialRegister"));
  }

  @Test
  void aPersonIsReadAndPublishedOnTheStatementDate() {
    var result = read(PERSON);

    assertThat(result.claimsAbout("bods:p1"))
        .containsExactlyInAnyOrder(
            new KindIs(Schema.PERSON),
            new Named(new Name("Ivo Peregrin"), NameKind.PRIMARY),
            new Named(new Name("Ivo the Tall"), NameKind.ALIAS),
            new Dated(DateKind.BIRTH, PartialDate.parse("1984-09")),
            new Placed(PlaceKind.NATIONALITY, new Place("Ruritania", Optional.of("Ruritania"))));
    assertThat(result.statements())
        .extracting(said -> said.telling().published())
        .containsOnly(Optional.of(PartialDate.parse("2024-06-06")));
  }

  @Test
  void aDirectShareIsAnInterestOfItsKind() {
    var result = read("[" + ENTITY + "," + DIRECT + "]");

    assertThat(interests(result))
        .containsExactly(
            new Interest(id("p1"), InterestKind.SHARES, Share.exactly("49.99")),
            new Interest(
                id("p1"),
                InterestKind.VOTES,
                Share.enclosing(new BigDecimal("25"), new BigDecimal("50"), true, false)));
    assertThat(result.issues()).isEmpty();
  }

  @Test
  void anIndirectShareIsAReportedTotal() {
    assertThat(interests(read(DIRECT.replace("\"direct\"", "\"indirect\""))))
        .containsExactly(
            new Interest(id("p1"), InterestKind.REPORTED_TOTAL, Share.exactly("49.99")));
  }

  @Test
  void theUkRegisterCountsDirectAndIndirectTogetherSoItsSharesAreTotals() {
    var result = read(OLD);

    assertThat(interests(result).stream().map(Interest::toString))
        .as("the band starts above 25 although the file says it includes it")
        .containsExactly(
            "Interest[holder=bods:o1, kind=REPORTED_TOTAL, share=more than 25 % up to 50 %]",
            "Interest[holder=bods:o1, kind=BOARD, share=an unknown share]");
    assertThat(result.problems())
        .containsExactly(
            "birthDate 1973-09-01 kept as 1973-09",
            "share 25 % to 50 % kept as more than 25 % up to 50 %");
  }

  @Test
  void aMajorityOfVotesHeldSomehowIsControlAndNoShare() {
    String votes =
        """
        {"recordId":"r","recordType":"relationship","recordDetails":{"subject":"c1","interestedParty":"p1","interests":[{"type":"votingRights","directOrIndirect":"unknown","share":{"minimum":%s,"maximum":100}}]}}
        """;

    assertThat(interests(read(votes.formatted("50.01"))))
        .containsExactly(new Interest(id("p1"), InterestKind.CONTROL, Share.unknown()));
    Reading half = read(votes.formatted("50"));
    assertThat(interests(half)).isEmpty();
    assertThat(half.claimsAbout("bods:c1"))
        .containsExactly(
            new Described(
                "bods-interest",
                "bods:p1: type: votingRights, directOrIndirect: unknown, share: minimum: 50,"
                    + " maximum: 100"));
  }

  @Test
  void aNominationHoldsForItsNominatorByTheHandOfItsNominee() {
    var result =
        read(
            """
            {"recordId":"n","recordType":"entity","recordDetails":{"entityType":{"type":"arrangement","subtype":"nomination"}}}
            {"recordId":"r1","recordType":"relationship","recordDetails":{"subject":"n","interestedParty":"principal","interests":[{"type":"nominator"}]}}
            {"recordId":"r2","recordType":"relationship","recordDetails":{"subject":"n","interestedParty":"hand","interests":[{"type":"nominee"}]}}
            {"recordId":"r3","recordType":"relationship","recordDetails":{"subject":"c1","interestedParty":"other","interests":[{"type":"nominee"}]}}
            """);

    assertThat(result.claimsAbout("bods:principal"))
        .containsExactly(new Interest(id("n"), InterestKind.NOMINEE, Share.unknown()));
    assertThat(result.claimsAbout("bods:hand"))
        .containsExactly(new Linked(LinkKind.ACTS_FOR, new Name("n"), Optional.of(id("n"))));
    assertThat(result.claimsAbout("bods:other"))
        .containsExactly(new Linked(LinkKind.LINKED_TO, new Name("c1"), Optional.of(id("c1"))));
  }

  @Test
  void whoBenefitsFromATrustHoldsSomeShareOfIt() {
    assertThat(interests(read(DIRECT.replace("shareholding", "beneficiaryOfLegalArrangement"))))
        .contains(new Interest(id("p1"), InterestKind.SHARES, Share.unknown()));
  }

  @Test
  void anEndIsNotKnownBeforeItCame() {
    String ended =
        DIRECT.replace(
            "\"startDate\":\"2015-03-01\"",
            "\"startDate\":\"2015-03-01\",\"endDate\":\"2024-11-30\"");
    String published =
        ended.replace(
            "\"recordId\"",
            "\"publicationDetails\":{\"publicationDate\":\"2025-03-05\"},\"recordId\"");

    assertThat(read(published).statements())
        .isNotEmpty()
        .allMatch(said -> said.known().equals(LocalDate.of(2025, 3, 5)));
    assertThat(read(ended).statements())
        .as("known from the copy")
        .isNotEmpty()
        .allMatch(said -> said.known().equals(LocalDate.of(2026, 2, 27)));
    assertThat(read(DIRECT).statements())
        .isNotEmpty()
        .allMatch(said -> said.known().equals(LocalDate.of(2024, 6, 6)));
  }

  @Test
  void aClosedRecordEndsOnItsStatementDate() {
    var result = read(DIRECT.replace("\"new\"", "\"closed\""));

    assertThat(result.statements())
        .filteredOn(said -> said.claim() instanceof Interest)
        .extracting(Statement::validity)
        .allSatisfy(validity -> assertThat(validity).hasToString("[2015-03-01,2024-06-06)"));
  }

  @Test
  void anUnspecifiedHolderMeansTheHoldersAreNotAllKnown() {
    var result =
        read(
            DIRECT.replace(
                "\"interestedParty\":\"p1\"",
                "\"interestedParty\":{\"reason\":\"subjectExemptFromDisclosure\",\"description\":\"listed\"}"));

    assertThat(result.claimsAbout("bods:c1"))
        .contains(
            new OwnersKnown(Completeness.UNKNOWN),
            new Described(
                "bods-unspecified-owner",
                "reason: subjectExemptFromDisclosure, description: listed"));
    assertThat(interests(result)).isEmpty();
    assertThat(result.kept()).isEqualTo(Map.of("relationship", 1));
  }

  @Test
  void accountingConsolidationIsControlWithoutAPercentage() {
    var result =
        read(
            """
            {"recordId":"r","recordType":"relationship","recordDetails":{"subject":"c1","interestedParty":"c2","interests":[{"type":"otherInfluenceOrControl","directOrIndirect":"unknown","details":"Relationship Type: IS_ULTIMATELY_CONSOLIDATED_BY"}]}}
            """);

    assertThat(result.claimsAbout("bods:c1"))
        .contains(new Interest(id("c2"), InterestKind.CONTROL, Share.unknown()));
  }

  @Test
  void aSeatOnTheBoardIsALinkOfItsHolder() {
    assertThat(read(DIRECT.replace("shareholding", "boardMember")).claimsAbout("bods:p1"))
        .containsExactly(new Linked(LinkKind.DIRECTOR_OF, new Name("c1"), Optional.of(id("c1"))));
  }

  @Test
  void aShareThatIsNoPercentageIsKeptAsText() {
    var result = read(DIRECT.replace("49.99", "120"));

    assertThat(interests(result))
        .contains(new Interest(id("p1"), InterestKind.SHARES, Share.unknown()));
    assertThat(result.claimsAbout("bods:c1")).contains(new Described("bods-share", "exact: 120"));
    assertThat(result.problems()).containsExactly("kept as text: share exact: 120");
  }

  @Test
  void textWhereAnObjectBelongsIsKeptWithAnIssue() {
    var result = read(PERSON.replace("[{\"name\":\"Ruritania\"}]", "[\"Ruritania\"]"));

    assertThat(result.claimsAbout("bods:p1"))
        .contains(new Described("bods-nationalities", "Ruritania"));
    assertThat(result.problems()).containsExactly("kept as text: nationalities Ruritania");
  }

  @Test
  void statementsThatCantBeUsedAreIssues() {
    var result =
        read(
            """
            {"recordId":"x","recordType":"vehicle","recordDetails":{}}
            {"recordId":"x","recordType":"entity"}
            {"recordType":"entity","recordDetails":{}}
            {"recordId":"x","recordType":"relationship","recordDetails":{"interestedParty":"p"}}
            {"recordId":"x","recordType":"relationship","recordDetails":{"interestedParty":"p","subject":"p"}}
            "text"
            """);

    assertThat(result.problems())
        .containsExactly(
            "recordType 'vehicle' is not one of entity, person, relationship",
            "has no recordDetails",
            "has no recordId or statementID",
            "has no subject",
            "bods:p can't hold an interest in itself",
            "is not a JSON object");
    assertThat(result.issues()).allMatch(SourceIssue::rejects);
    assertThat(result.kept()).isEmpty();
  }

  @Test
  void aDepthBombIsRefusedWithFileAndLineAndABrokenLineIsLeftOut() {
    assertThat(read(ENTITY + "{\"recordId\":").problems())
        .containsExactly("is not JSON (Unexpected end-of-input within/between Object entries)");
    assertThatThrownBy(() -> read(ENTITY + "[".repeat(100_000)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("file.txt line 2");
  }

  @Test
  void mutatedFilesGiveIssuesOrOneRefusal() {
    ByteDamage.check(new BodsStatements(), ENTITY + PERSON + DIRECT + OLD, 600);
  }

  @Test
  void theSampleOfGleifAndTheUkRegisterIsReadWithoutLoss() throws IOException {
    var result =
        Reading.ofRegister(
            new BodsStatements(), SharedData.bytes("bods/gleif-and-uk-psc.bods04.jsonl.gz"));

    assertThat(result.read()).isEqualTo(Map.of("entity", 520, "person", 18, "relationship", 666));
    assertThat(result.kept()).isEqualTo(result.read());
    assertThat(interests(result)).noneMatch(held -> held.kind() == InterestKind.SHARES);
    // Three interests end on the day they start.
    assertThat(result.issues().stream().filter(SourceIssue.NotRead.class::isInstance)).hasSize(3);
  }

  @Test
  void theSampleOfTheOpenOwnershipRegisterIsReadWithoutLoss() throws IOException {
    var result =
        Reading.ofRegister(
            new BodsStatements(), SharedData.bytes("bods/register-sample.bods02.jsonl.gz"));

    assertThat(result.read()).isEqualTo(Map.of("entity", 347, "person", 208, "relationship", 445));
    assertThat(result.kept()).isEqualTo(result.read());
    assertThat(result.statements())
        .filteredOn(said -> said.claim() instanceof OwnersKnown)
        .hasSize(12);
    assertThat(result.issues().stream().filter(SourceIssue.NotRead.class::isInstance)).hasSize(2);
  }

  @Test
  void everyExampleOfTheStandardIsReadWithoutLoss() throws IOException {
    Path folder = SharedData.path("bods/examples");
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.sorted().toList();
    }
    assertThat(files).hasSize(19);
    long statements = 0;
    for (Path file : files) {
      var result = Reading.ofRegister(new BodsStatements(), Files.readAllBytes(file));
      assertThat(result.kept()).as(file.getFileName().toString()).isEqualTo(result.read());
      statements += result.read().values().stream().mapToLong(Integer::longValue).sum();
    }
    assertThat(statements).isEqualTo(119);
  }
}
