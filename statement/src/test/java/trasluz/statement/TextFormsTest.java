package trasluz.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The text forms that people read and that files hold.
class TextFormsTest {

  @Test
  void idsLocatorsAndKindsAreReadBackAsTheyArePrinted() {
    Property.forAll(
        Property.seeds(3_000),
        generate -> {
          EntityId id = generate.entityId();
          assertThat(EntityId.parse(id.toString())).isEqualTo(id);
          assertThat(EntityId.parseOptional(id.toString())).contains(id);
          assertThat(EntityId.parse(id.toString(), "other")).isEqualTo(id);
          Locator locator = generate.locator();
          assertThat(Locator.parse(locator.toString())).isEqualTo(locator);
          DesignationKind kind = generate.designationKind();
          assertThat(DesignationKind.parseOptional(kind.toString())).contains(kind);
        });
  }

  @Test
  void everyCodeIsReadBack() {
    isReadBack(Hedge.values(), Hedge::code, Hedge::parseOptional);
    isReadBack(Hedge.values(), Hedge::word, Hedge::parseOptional);
    isReadBack(Schema.values(), Schema::code, Schema::parseOptional);
    isReadBack(InterestKind.values(), InterestKind::code, InterestKind::parseOptional);
    isReadBack(Source.Kind.values(), Source.Kind::code, Source.Kind::parseOptional);
    isReadBack(Reliability.values(), Reliability::name, Reliability::parseOptional);
    isReadBack(Credibility.values(), value -> "" + value.number(), Credibility::parseOptional);
  }

  private static <E> void isReadBack(
      E[] values, Function<E, String> write, Function<String, Optional<E>> read) {
    assertThat(Arrays.stream(values).map(write)).doesNotHaveDuplicates();
    for (E value : values) {
      assertThat(read.apply(write.apply(value))).contains(value);
      assertThat(read.apply(" " + write.apply(value) + " ")).contains(value);
      assertThat(read.apply(write.apply(value) + "x")).isEmpty();
    }
    assertThat(read.apply("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "row 5", "row 0", "row 007", "row 9223372036854775808", "characters 5 to 9",
        "characters 9 to 5", "characters 0 to 99999999999", "element", "element ", "element x",
        "element row 5", "row", "row x", "row 5 ", "sdnEntry[uid=7]/aka[2]"
      })
  void anElementIsNeverTakenForARow(String path) {
    Locator element = new Locator.Element(path);
    assertThat(Locator.parse(element.toString())).isEqualTo(element);
  }

  @Test
  void locatorsArePrintedForPeople() {
    assertThat(new Locator.Row(12)).hasToString("row 12");
    assertThat(new Locator.Span(5, 9)).hasToString("characters 5 to 9");
    assertThat(new Locator.Element("sdnEntry[uid=7]")).hasToString("sdnEntry[uid=7]");
    assertThat(new Locator.Element("row 5")).hasToString("element row 5");
    assertThat(Locator.parse("row 9223372036854775807")).isEqualTo(new Locator.Row(Long.MAX_VALUE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Locator.parse(" "))
        .withMessage("element path must not be blank");
  }

  @Test
  void anIdWithoutScopeBelongsToTheGivenOne() {
    assertThat(EntityId.parse("26367", "ofac")).isEqualTo(new EntityId("ofac", "26367"));
    assertThat(EntityId.parse("un:26367", "ofac")).isEqualTo(new EntityId("un", "26367"));
    assertThat(EntityId.parse("GB:123", "case")).isEqualTo(new EntityId("case", "GB:123"));
    assertThat(EntityId.parse(":x", "case")).isEqualTo(new EntityId("case", ":x"));
    assertThat(EntityId.parse("a:b:c")).isEqualTo(new EntityId("a", "b:c"));
  }

  @Test
  void whatHasNoScopeAndLocalPartIsNoId() {
    List<String> texts =
        List.of("", ":", "a:", ":b", "A:b", "-a:b", "a b:c", "a: ", "a:b\u0000", "é:x");
    for (String text : texts) {
      assertThat(EntityId.parseOptional(text)).as(text).isEmpty();
      assertThatIllegalArgumentException().isThrownBy(() -> EntityId.parse(text));
    }
    assertThat(EntityId.parseOptional("a:" + "b".repeat(300))).isPresent();
    assertThat(EntityId.parseOptional("a:" + "b".repeat(301))).isEmpty();
  }

  @Test
  void aDesignationKindWithoutDirectiveIsNone() {
    assertThat(DesignationKind.parseOptional("sectoral:")).isEmpty();
    assertThat(DesignationKind.parseOptional("sectoral:  ")).isEmpty();
    assertThat(DesignationKind.parseOptional("sectoral:" + "x".repeat(101))).isEmpty();
    assertThat(DesignationKind.parseOptional("blocked")).isEmpty();
    assertThat(DesignationKind.parseOptional(" BLOCK ")).contains(new DesignationKind.Block());
    assertThat(DesignationKind.parseOptional("Sectoral: EO13662-2"))
        .contains(new DesignationKind.Sectoral("EO13662-2"));
    assertThat(new DesignationKind.Sectoral("EO13662-2").blocks()).isFalse();
    assertThat(new DesignationKind.Government().blocks()).isTrue();
  }

  @Test
  void hedgesAreReadWithHyphensAndSpaces() {
    assertThat(Hedge.parseOptional("no-evidence")).contains(Hedge.NO_EVIDENCE);
    assertThat(Hedge.parseOptional("No Evidence")).contains(Hedge.NO_EVIDENCE);
    assertThat(Hedge.NO_EVIDENCE.code()).isEqualTo("no_evidence");
    assertThat(Hedge.NO_EVIDENCE.word()).isEqualTo("no evidence");
  }

  @Test
  void aCitationNamesTitleDateFileAndPlace() {
    Source source = new Source("test-list", "Test List", Source.Kind.OFFICIAL_LIST, Reliability.A);
    Snapshot snapshot =
        new Snapshot(source, "list.csv.gz", LocalDate.of(2023, 12, 28), "0".repeat(64));
    assertThat(new Citation(snapshot, new Locator.Row(12)))
        .hasToString("Test List (2023-12-28), list.csv.gz row 12");
  }

  @Test
  void smallValuesArePrintedForPeople() {
    assertThat(new Amount(new BigDecimal("1E+3"), "barrels")).hasToString("1000 barrels");
    assertThat(new Amount(new BigDecimal("10.50"), "USD")).hasToString("10.50 USD");
    assertThat(new Place("Moscow", Optional.of("Russia"))).hasToString("Moscow, Russia");
    assertThat(new Place("Russia", Optional.of("Russia"))).hasToString("Russia");
    assertThat(new Identifier("tax-id", "7", Optional.of("Cuba"))).hasToString("tax-id 7 (Cuba)");
    assertThat(new Identifier("tax-id", "j-07 é", Optional.empty()).comparable()).isEqualTo("J07É");
    assertThat(Schema.PUBLIC_BODY).hasToString("public body");
    assertThat(
            new Claim.Designated(
                "OFAC", "ofac", "VENEZUELA-EO13850", new DesignationKind.Block(), Optional.empty()))
        .hasToString("OFAC VENEZUELA-EO13850");
    assertThat(
            new Claim.Designated(
                "OFAC",
                "ofac",
                "UKRAINE-EO13662",
                new DesignationKind.Sectoral("EO13662-2"),
                Optional.empty()))
        .hasToString("OFAC UKRAINE-EO13662 (sectoral:EO13662-2)");
  }

  @Test
  void anInputExceptionIsOneSentence() {
    assertThat(new InputException("list.csv", 7, "no such date '2020-02-30'", "correct the date"))
        .hasMessage("list.csv line 7: no such date '2020-02-30'; correct the date.");
    assertThat(new InputException("list.csv", "is empty", "download it again"))
        .hasMessage("list.csv: is empty; download it again.");
  }
}
