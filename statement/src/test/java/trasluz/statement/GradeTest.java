package trasluz.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTest {

  /// Lower of the two scales; F and 6 can't be judged, so no better than 2.
  @ParameterizedTest
  @CsvSource({
    "A, 5, 4, 3, 2, 1, 2 (ungraded)",
    "B, 4, 4, 3, 2, 1, 2 (ungraded)",
    "C, 3, 3, 3, 2, 1, 2 (ungraded)",
    "D, 2, 2, 2, 2, 1, 2 (ungraded)",
    "E, 1, 1, 1, 1, 1, 1 (ungraded)",
    "F, 2 (ungraded), 2 (ungraded), 2 (ungraded), 2 (ungraded), 1 (ungraded), 2 (ungraded)",
  })
  void theGradeIsTheLowerOfReliabilityAndCredibility(
      String reliability,
      String one,
      String two,
      String three,
      String four,
      String five,
      String six) {
    Reliability source = Reliability.parseOptional(reliability).orElseThrow();
    List<String> expected = List.of(one, two, three, four, five, six);
    for (int number = 1; number <= 6; number++) {
      Credibility information = Credibility.parseOptional("" + number).orElseThrow();
      assertThat(Grade.of(source, information)).hasToString(expected.get(number - 1));
    }
  }

  @Test
  void credibilityIsNumberedOneToSix() {
    assertThat(Credibility.values())
        .extracting(Credibility::number)
        .containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(Credibility.parseOptional("0")).isEmpty();
    assertThat(Credibility.parseOptional("7")).isEmpty();
  }

  @Test
  void anUngradedLevelComesRightBelowTheGradedOne() {
    assertThat(new Grade(2, true)).isLessThan(Grade.ofLevel(2)).isGreaterThan(Grade.ofLevel(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Grade.ofLevel(6))
        .withMessage("grade must be within 1..5, got 6");
  }

  @ParameterizedTest
  @CsvSource({
    "CONFIRMED, YES",
    "ASSERTED, YES",
    "REPORTED, YES",
    "ALLEGED, PERHAPS",
    "RUMOURED, PERHAPS",
    "SPECULATED, NO",
    "NO_EVIDENCE, NO",
    "DENIED, NO",
  })
  void aHedgeSaysWhatAClaimMayDoInACalculation(Hedge hedge, Holds support) {
    assertThat(hedge.support()).isEqualTo(support);
  }

  @Test
  void onlyOfficialPublicationsArePrimary() {
    assertThat(List.of(Source.Kind.values()))
        .filteredOn(Source.Kind::isPrimary)
        .containsExactly(
            Source.Kind.OFFICIAL_LIST, Source.Kind.REGISTER, Source.Kind.OFFICIAL_DOCUMENT);
  }

  @Test
  void aStatementIsKnownFromTheLastPossibleDayOfItsPublication() {
    Statement undated = told(Optional.empty(), Optional.empty());
    assertThat(undated.known()).isEqualTo("2024-03-01");
    assertThat(told(Optional.of(PartialDate.parse("2023")), Optional.empty()).known())
        .isEqualTo("2023-12-31");
    assertThat(undated.grade()).isEqualTo(Grade.ofLevel(3));
  }

  @Test
  void statementsOfOneOriginCountOnce() {
    assertThat(told(Optional.empty(), Optional.empty()).independenceGroup())
        .isEqualTo("source press-1");
    assertThat(told(Optional.empty(), Optional.of("wire 7")).independenceGroup())
        .isEqualTo("origin wire 7");
  }

  private static Statement told(Optional<PartialDate> published, Optional<String> origin) {
    Source source = new Source("press-1", "Test Press", Source.Kind.PRESS, Reliability.B);
    Snapshot snapshot = new Snapshot(source, "a.txt", LocalDate.of(2024, 3, 1), "0".repeat(64));
    return Statement.of(
        EntityId.parse("case:1"),
        new Claim.KindIs(Schema.COMPANY),
        Validity.UNBOUNDED,
        new Telling(
            Hedge.REPORTED,
            Optional.of("a minister"),
            Reliability.B,
            Credibility.POSSIBLE,
            origin,
            published),
        new Citation(snapshot, new Locator.Row(1)));
  }
}
