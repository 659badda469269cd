package trasluz.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trasluz.source.Format;
import trasluz.source.Reading;
import trasluz.source.SourceIssue;
import trasluz.source.SourceIssue.BadValue;
import trasluz.source.SourceIssue.MissingValue;
import trasluz.source.SourceIssue.NotRead;
import trasluz.source.SourceIssue.UnknownCode;
import trasluz.statement.Amount;
import trasluz.statement.Claim;
import trasluz.statement.Claim.DateKind;
import trasluz.statement.Claim.Dated;
import trasluz.statement.Claim.Designated;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.KindIs;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.Claim.PlaceKind;
import trasluz.statement.Claim.Placed;
import trasluz.statement.Claim.Shipped;
import trasluz.statement.Claim.Sighted;
import trasluz.statement.Claim.Transferred;
import trasluz.statement.DesignationKind;
import trasluz.statement.EntityId;
import trasluz.statement.Identifier;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Place;
import trasluz.statement.Schema;
import trasluz.statement.Statement;
import trasluz.statement.Validity;

/// What a row of each table says.
class TablesTest {

  @Test
  void anEntityHasKindNamesPlacesDatesAndNumbers() {
    Reading reading =
        read(
            Format.ENTITIES,
            """
            id,schema,name,aliases,country,birth_date,incorporation_date,identifiers
            ana,person,Ana Example,A. Example; Anita;,VE; ES,~1961,,Passport No=A 12; tax_id=9=9
            """);

    assertThat(reading.claimsAbout("case:ana"))
        .containsExactly(
            new KindIs(Schema.PERSON),
            new Named(new Name("Ana Example"), NameKind.PRIMARY),
            new Named(new Name("A. Example"), NameKind.ALIAS),
            new Named(new Name("Anita"), NameKind.ALIAS),
            new Placed(PlaceKind.NATIONALITY, new Place("VE", Optional.of("VE"))),
            new Placed(PlaceKind.NATIONALITY, new Place("ES", Optional.of("ES"))),
            new Dated(DateKind.BIRTH, PartialDate.parse("~1961")),
            new Identified(new Identifier("passport-no", "A 12", Optional.empty())),
            new Identified(new Identifier("tax-id", "9=9", Optional.empty())));
  }

  @ParameterizedTest
  @CsvSource({"Company,JURISDICTION", "Vessel,FLAG", "Asset,ADDRESS", "Person,NATIONALITY"})
  void theCountryMeansWhatFitsTheKind(String schema, PlaceKind kind) {
    Reading reading = read(Format.ENTITIES, "id,schema,name,country\nx," + schema + ",X,PA\n");

    assertThat(reading.claims(Placed.class)).extracting(Placed::kind).containsExactly(kind);
  }

  @Test
  void entityRowsThatCanNotBeAreReported() {
    Reading reading =
        read(
            Format.ENTITIES,
            """
            id,schema,name,birth_date,incorporation_date,identifiers
            a,Company,A,1961,,
            b,Person,B,,1961,
            c,Martian,C,,,
            d,Person,,,,
            e,Person,E,1961-02-29,,
            f,Person,F,,,=12
            g,Person,G,,,passport=
            h,Person,H,,,
            h,Person,H,,,
            """);

    assertThat(reading.issues())
        .extracting(SourceIssue::line)
        .containsExactly(2L, 3L, 4L, 5L, 6L, 7L, 8L, 10L);
    assertThat(reading.accountsForEveryRow()).isTrue();
  }

  @Test
  void aLicenceIsForAPartyOrForAProgramme() {
    Reading reading =
        read(
            Format.LICENCES,
            """
            authority,regime,reference,permits,entity,programme,from,to
            OFAC,OFAC,GL 5,winding down,x,,2020-01-31,2020-03
            OFAC,ofac,GL 46,exports of diluents,,EXAMPLE-EO00000,2026-01-29,
            OFAC,ofac,GL 47,neither,,,,
            OFAC,ofac,GL 48,both,x,EXAMPLE-EO00000,,
            OFAC,ofac,GL 49,,x,,,
            OFAC,ofac,,no number,x,,,
            OFAC,ofac,GL 50,a programme as entity,programme:P,,,
            OFAC,ofac,GL 51,over before it began,x,,2020-02-01,2020-01-31
            OFAC,ofac,GL 46,exports of diluents,,EXAMPLE-EO00000,2026-01-29,
            """);

    assertThat(reading.claims())
        .containsExactly(
            new Claim.Licensed("OFAC", "ofac", "GL 5", "winding down"),
            new Claim.Licensed("OFAC", "ofac", "GL 46", "exports of diluents"));
    assertThat(reading.statements().getFirst().subject()).hasToString("case:x");
    assertThat(reading.statements().getFirst().validity())
        .isEqualTo(Validity.of(PartialDate.parse("2020-01-31"), PartialDate.parse("2020-03")));
    assertThat(reading.statements().getLast().subject())
        .isEqualTo(Claim.Licensed.programme("EXAMPLE-EO00000"));
    assertThat(reading.problemsWithLines())
        .containsExactly(
            "4: has no entity, nor programme",
            "5: programme: must be empty where an entity is given",
            "6: has no permits",
            "7: has no reference",
            "8: entity: is a programme, which belongs into the column programme",
            "9: to: validity must end after it starts, got from 2020-02-01 to 2020-01-31",
            "10: says again what an earlier row says: programme:EXAMPLE-EO00000 OFAC GL 46");
    assertThat(reading.accountsForEveryRow()).isTrue();
  }

  @Test
  void aListingHoldsFromItsEffectiveDayOrElseTheDayOfListing() {
    Reading reading =
        read(
            Format.DESIGNATIONS,
            """
            entity,authority,regime,programme,kind,listed,from,to
            x,OFAC,OFAC,P,sectoral:EO13662-2,2020-01-31,,
            y,OFAC,ofac,P,government,2020-01-31,2020-02-05,2021
            z,OFAC,ofac,P,freeze,2020-01-31,,
            z,OFAC,ofac,P,block,2020-01-31,,2020-01-30
            """);

    Statement first = reading.about("case:x").getFirst();
    assertThat(first.claim())
        .isEqualTo(
            new Designated(
                "OFAC",
                "ofac",
                "P",
                new DesignationKind.Sectoral("EO13662-2"),
                Optional.of(PartialDate.parse("2020-01-31"))));
    assertThat(first.validity()).isEqualTo(Validity.since(PartialDate.parse("2020-01-31")));
    assertThat(reading.about("case:y").getFirst().validity())
        .isEqualTo(Validity.of(PartialDate.parse("2020-02-05"), PartialDate.parse("2021")));
    assertThat(reading.issues())
        .<Class<?>>extracting(SourceIssue::getClass)
        .containsExactly(UnknownCode.class, BadValue.class);
  }

  @Test
  void aTransferIsExactAndItsBareIdsAreTheImports() {
    Reading reading =
        read(
            Format.TRANSFERS,
            """
            id,from_account,to_account,from_party,to_party,from_bank,to_bank,amount,currency,time,kind
            t1,acc-1,acc-2,oil,ofac:1,bank,other:bank,1000000.50,USD,2020-02-18T09:30:00-04:00,payment
            """);

    assertThat(reading.claimsAbout("case:oil"))
        .containsExactly(
            new Transferred(
                "t1",
                EntityId.parse("ofac:1"),
                Optional.of(EntityId.parse("case:acc-1")),
                Optional.of(EntityId.parse("case:acc-2")),
                Optional.of(EntityId.parse("case:bank")),
                Optional.of(EntityId.parse("other:bank")),
                new Amount(new BigDecimal("1000000.50"), "USD"),
                "2020-02-18T09:30:00-04:00",
                "payment"));
  }

  @Test
  void anAccountStandsForAPartyNobodyNames() {
    Reading reading =
        read(
            Format.TRANSFERS,
            "id,from_account,to_account,amount,currency,time\nt,a,b,1,USD,2020\n");

    assertThat(reading.claimsAbout("case:a")).hasSize(1);
    assertThat(reading.claims(Transferred.class).getFirst().to())
        .isEqualTo(EntityId.parse("case:b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1,USD,2020",
        "1,,2020",
        ",USD,2020",
        "1,USD,",
        "1e6,USD,2020",
        "'1,000',USD,2020",
        "1,USD,2020-02-18T09:30:00",
        "1,USD,18/02/2020",
        "1,USD,2020-02-30T00:00:00Z"
      })
  void aTransferWithoutExactSumOrTimeIsLeftOut(String cells) {
    Reading reading =
        read(
            Format.TRANSFERS,
            "id,from_party,to_party,amount,currency,time\nt,a,b,"
                + cells.replace('\'', '"')
                + "\n");

    assertThat(reading.statements()).isEmpty();
    assertThat(reading.issues()).hasSize(1);
    assertThat(reading.accountsForEveryRow()).isTrue();
  }

  @Test
  void aCargoHasGoodsQuantityPlacesDaysAndPrice() {
    Reading reading =
        read(
            Format.CARGOES,
            """
            id,seller,buyer,vessel,goods,quantity,unit,loaded_at,loaded,discharged_at,discharged,price,currency
            c1,oil,trader,EXAMPLE STAR,crude oil,1000000,barrels,Jose,2020-01,Sikka,2020-03-01,41.5,USD
            c2,oil,trader,,diesel,,barrels,,,,,,
            c3,oil,trader,,diesel,5,,,,,,,
            c4,oil,trader,,diesel,,,,2020-03-01,,2020-02-01,,
            """);

    assertThat(reading.claims())
        .startsWith(
            new Shipped(
                "c1",
                EntityId.parse("case:trader"),
                Optional.of("EXAMPLE STAR"),
                "crude oil",
                Optional.of(new Amount(new BigDecimal("1000000"), "barrels")),
                Optional.of(Place.of("Jose")),
                Optional.of(PartialDate.parse("2020-01")),
                Optional.of(Place.of("Sikka")),
                Optional.of(PartialDate.parse("2020-03-01")),
                Optional.of(new Amount(new BigDecimal("41.5"), "USD"))))
        .hasSize(2);
    assertThat(reading.issues())
        .<Class<?>>extracting(SourceIssue::getClass)
        .containsExactly(NotRead.class, MissingValue.class, BadValue.class);
  }

  @ParameterizedTest
  @CsvSource({
    "ofac:26367, ofac:26367",
    "ana, case:ana",
    "about 100 soldiers, case:about 100 soldiers",
    "case:Example Bank, case:Example Bank",
    "note: two men, case:note: two men"
  })
  void whoIsAnIdOrADescription(String who, String id) {
    Reading reading = read(Format.SIGHTINGS, "who,doing,place\n" + who + ",waiting,Example\n");

    assertThat(reading.problemsWithLines()).isEmpty();
    assertThat(reading.only().orElseThrow().subject().toString()).isEqualTo(id);
  }

  @Test
  void aSightingNeedsAPlaceForWhichACountryWillDo() {
    Reading reading =
        read(
            Format.SIGHTINGS,
            """
            who,doing,place,country,from,to
            a,training,Example Base,VE,2019-03,2019-06
            a,visiting,,VE,,
            a,hiding,,,,
            """);

    assertThat(reading.claims())
        .isEqualTo(
            List.of(
                new Sighted("training", new Place("Example Base", Optional.of("VE"))),
                new Sighted("visiting", new Place("VE", Optional.of("VE")))));
    assertThat(reading.statements().getFirst().validity())
        .isEqualTo(Validity.of(PartialDate.parse("2019-03"), PartialDate.parse("2019-06")));
    assertThat(reading.problemsWithLines()).containsExactly("4: has no place");
  }

  private static Reading read(Format format, String text) {
    return Reading.of(new TableReader(format, Map.of()), format.code() + ".csv", text);
  }
}
