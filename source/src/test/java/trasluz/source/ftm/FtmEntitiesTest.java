package trasluz.source.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trasluz.source.ByteDamage;
import trasluz.source.Reading;
import trasluz.source.SourceIssue;
import trasluz.statement.Claim.DateKind;
import trasluz.statement.Claim.Dated;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.Designated;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.Interest;
import trasluz.statement.Claim.KindIs;
import trasluz.statement.Claim.LinkKind;
import trasluz.statement.Claim.Linked;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.Claim.PlaceKind;
import trasluz.statement.Claim.Placed;
import trasluz.statement.DesignationKind;
import trasluz.statement.EntityId;
import trasluz.statement.Identifier;
import trasluz.statement.InputException;
import trasluz.statement.InterestKind;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Place;
import trasluz.statement.Schema;
import trasluz.statement.Share;

class FtmEntitiesTest {

  private static final String PERSON =
      """
      {"id":"p1","caption":"Ivo Peregrin","schema":"Person","datasets":["made-up"],"properties":{"name":["Ivo Peregrin","I. Peregrin"],"weakAlias":["Ivo"],"birthDate":["1978-04"],"nationality":["rr"],"passportNumber":["RU123"],"topics":["sanction"],"hairColor":["red","grey"],"deathDate":["soon"]}}
      """;
  private static final String OWNERSHIP =
      """
      {"id":"o1","schema":"Ownership","properties":{"owner":["p1"],"asset":["c1"],"percentage":["49.99%"],"startDate":["2015-03-01T10:00:00"],"endDate":["2020"],"role":["founder"]}}
      """;
  private static final String SANCTION =
      """
      {"id":"s1","schema":"Sanction","properties":{"entity":["p1"],"authority":["Office of Foreign Assets Control"],"programId":["US-VEN"],"program":["VENEZUELA-EO13850"],"listingDate":["2019-01-28"],"reason":["invented"]}}
      """;

  private static Reading read(String lines) {
    return Reading.ofRegister(new FtmEntities(), lines);
  }

  private static EntityId id(String local) {
    return new EntityId("ftm", local);
  }

  @Test
  void aPersonIsReadWithEveryProperty() {
    var result = read(PERSON);

    assertThat(result.claimsAbout("ftm:p1"))
        .containsExactlyInAnyOrder(
            new KindIs(Schema.PERSON),
            new Named(new Name("Ivo Peregrin"), NameKind.PRIMARY),
            new Named(new Name("I. Peregrin"), NameKind.ALIAS),
            new Named(new Name("Ivo"), NameKind.WEAK_ALIAS),
            new Dated(DateKind.BIRTH, PartialDate.parse("1978-04")),
            new Placed(PlaceKind.NATIONALITY, new Place("rr", Optional.of("rr"))),
            new Identified(new Identifier("passport", "RU123", Optional.empty())),
            new Described("ftm-topics", "sanction"),
            new Described("ftm-hair-color", "red"),
            new Described("ftm-hair-color", "grey"),
            new Described("ftm-death-date", "soon"),
            new Described("ftm-datasets", "made-up"));
    assertThat(result.problems()).containsExactly("kept as text: deathDate soon");
  }

  @Test
  void anOwnershipBecomesAnInterestInItsAssetWithTheRestAsText() {
    var result = read(OWNERSHIP);

    assertThat(result.claimsAbout("ftm:c1"))
        .containsExactly(
            new Interest(id("p1"), InterestKind.SHARES, Share.exactly("49.99")),
            new Described("ftm-role", "Ownership o1: founder"));
    assertThat(result.about("ftm:c1").getFirst().validity()).hasToString("[2015-03-01,2020)");
    assertThat(result.kept()).isEqualTo(Map.of("ownership", 1));
  }

  @Test
  void aPercentageNobodyCanReadLeavesTheShareUnknown() {
    var result = read(OWNERSHIP.replace("49.99%", "about half"));

    assertThat(result.claimsAbout("ftm:c1"))
        .contains(new Interest(id("p1"), InterestKind.SHARES, Share.unknown()));
    assertThat(result.problems()).containsExactly("kept as text: percentage about half");
  }

  @Test
  void onePercentageForTwoOwnersIsNotGivenToEither() {
    var result = read(OWNERSHIP.replace("[\"p1\"]", "[\"p1\",\"p2\"]"));

    assertThat(result.claimsAbout("ftm:c1"))
        .contains(
            new Interest(id("p1"), InterestKind.SHARES, Share.unknown()),
            new Interest(id("p2"), InterestKind.SHARES, Share.unknown()));
  }

  @Test
  void aSanctionBecomesAListingOfItsEntity() {
    var result = read(SANCTION);

    assertThat(result.claimsAbout("ftm:p1"))
        .containsExactlyInAnyOrder(
            new Designated(
                "Office of Foreign Assets Control",
                "ofac",
                "US-VEN",
                new DesignationKind.Block(),
                Optional.of(PartialDate.parse("2019-01-28"))),
            new Described("ftm-program", "Sanction s1: VENEZUELA-EO13850"),
            new Described("ftm-reason", "Sanction s1: invented"));
    assertThat(result.about("ftm:p1").getFirst().validity()).hasToString("[2019-01-28,)");
  }

  @Test
  void aSectoralProgrammeDoesNotBlock() {
    assertThat(read(SANCTION.replace("US-VEN", "US-SSI")).claimsAbout("ftm:p1"))
        .filteredOn(Designated.class::isInstance)
        .singleElement()
        .hasToString("Office of Foreign Assets Control US-SSI (sectoral:US-SSI)");
  }

  @Test
  void edgesWithoutAShareBecomeLinks() {
    var result =
        read(
            """
            {"id":"1","schema":"Directorship","properties":{"director":["a"],"organization":["b"]}}
            {"id":"2","schema":"Family","properties":{"person":["a"],"relative":["c"]}}
            {"id":"3","schema":"Employment","properties":{"employee":["a"],"employer":["b"]}}
            {"id":"4","schema":"Representation","properties":{"agent":["a"],"client":["d"]}}
            {"id":"5","schema":"UnknownLink","properties":{"subject":["a"],"object":["e"]}}
            {"id":"6","schema":"Control","properties":{"controller":["a"],"controlled":["f"]}}
            """);

    assertThat(result.claimsAbout("ftm:a"))
        .containsExactly(
            link(LinkKind.DIRECTOR_OF, "b"),
            link(LinkKind.FAMILY_OF, "c"),
            link(LinkKind.EMPLOYED_BY, "b"),
            link(LinkKind.ACTS_FOR, "d"),
            link(LinkKind.LINKED_TO, "e"));
    assertThat(result.claimsAbout("ftm:f"))
        .containsExactly(new Interest(id("a"), InterestKind.CONTROL, Share.unknown()));
    assertThat(result.issues()).isEmpty();
  }

  private static Linked link(LinkKind kind, String to) {
    return new Linked(kind, new Name(to), Optional.of(id(to)));
  }

  @Test
  void anUnknownSchemaIsKeptAsAThingWithAllItsText() {
    var result = read("{\"id\":\"x\",\"schema\":\"Debt\",\"properties\":{\"debtor\":[\"p1\"]}}");

    assertThat(result.claimsAbout("ftm:x"))
        .containsExactly(
            new KindIs(Schema.THING),
            new Described("ftm-schema", "Debt"),
            new Described("ftm-debtor", "p1"));
    assertThat(result.problems()).containsExactly("schema Debt kept as thing");
  }

  @Test
  void recordsThatCantBeUsedAreIssues() {
    var result =
        read(
            """
            {"schema":"Person","properties":{}}
            {"id":"x","properties":{}}
            17
            {"id":"o","schema":"Ownership","properties":{"owner":["a"]}}
            {"id":"o","schema":"Ownership","properties":{"owner":["a"],"asset":["a"]}}
            """);

    assertThat(result.problems())
        .containsExactly(
            "has no id",
            "has no schema",
            "is not a JSON object",
            "has no Ownership o: property asset",
            "ftm:a can't hold an interest in itself");
    assertThat(result.issues()).allMatch(SourceIssue::rejects);
    assertThat(result.issues()).extracting(SourceIssue::line).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(result.kept()).isEmpty();
  }

  @Test
  void datesOutOfOrderKeepTheEdgeAsText() {
    var result = read(OWNERSHIP.replace("2020", "2001"));

    assertThat(result.claimsAbout("ftm:c1")).noneMatch(Interest.class::isInstance);
    assertThat(result.problems())
        .containsExactly("not read: dates from 2015-03-01 to 2001, which hold on no day");
  }

  @Test
  void aBrokenLineCostsThatLine() {
    var result = read(PERSON + "{\"id\": \"p2\", \n" + OWNERSHIP);

    assertThat(result.kept()).isEqualTo(Map.of("entity", 1, "ownership", 1));
    assertThat(result.issues())
        .filteredOn(SourceIssue.Unreadable.class::isInstance)
        .extracting(SourceIssue::line)
        .containsExactly(2L);
  }

  @Test
  void anArrayThatEndsEarlyIsRefusedWithFileAndLine() {
    assertThatThrownBy(() -> read("[" + PERSON + ", {\"id\": \"p2\", "))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("file.txt line 2");
  }

  @Test
  void aDepthBombIsRefused() {
    assertThatThrownBy(() -> read("\n{\"id\":\"x\",\"schema\":" + "[".repeat(100_000)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("file.txt line 2")
        .hasMessageContaining("nesting depth");
  }

  @Test
  void aKeySaidTwiceIsRefusedBecauseOneValueWouldBeLost() {
    assertThatThrownBy(() -> read("{\"id\":\"x\",\"id\":\"y\"}"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("file.txt line 1");
  }

  @Test
  void mutatedFilesGiveIssuesOrOneRefusal() {
    ByteDamage.check(new FtmEntities(), PERSON + OWNERSHIP + SANCTION, 600);
  }
}
