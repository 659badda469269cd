package trasluz.statement;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What can't be is refused by name, with the value and with what is allowed.
class RefusalTest {
  private static final Source LIST =
      new Source("test-list", "Test List", Source.Kind.OTHER, Reliability.C);
  private static final EntityId ACME = EntityId.parse("case:acme");

  @ParameterizedTest(name = "{0}")
  @MethodSource({"texts", "numbers", "wholes"})
  void aConstructorSaysWhatIsWrong(String message, ThrowingCallable constructor) {
    assertThatIllegalArgumentException().isThrownBy(constructor).withMessage(message);
  }

  static Stream<Arguments> texts() {
    String long2001 = "x".repeat(2_001);
    return Stream.of(
        refusal("name must not be blank", () -> new Name(" ")),
        refusal("name must have at most 2000 characters, got 2001", () -> new Name(long2001)),
        refusal(
            "name must be well-formed Unicode, got half a character (U+D83D) at position 1",
            () -> new Name("a\uD83D")),
        refusal(
            "name must be well-formed Unicode, got half a character (U+DEE2) at position 0",
            () -> new Name("\uDEE2a")),
        refusal(
            "scope of an entity id must be 1 to 40 lower-case letters, digits or hyphens, got 'OFAC'",
            () -> new EntityId("OFAC", "1")),
        refusal("local part of an entity id must not be blank", () -> new EntityId("un", "")),
        refusal(
            "local part of an entity id must not have control characters, got one in 'a?b'",
            () -> new EntityId("un", "a\nb")),
        refusal("entity id must look like scope:local, got 'acme'", () -> EntityId.parse("acme")),
        refusal("directive must not be blank", () -> new DesignationKind.Sectoral("")),
        refusal("country of a place must not be blank", () -> new Place("Havana", Optional.of(""))),
        refusal(
            "country of an identifier must not be blank",
            () -> new Identifier("imo", "1", Optional.of(""))),
        refusal(
            "regime must be in lower case, got 'EU'",
            () ->
                new Claim.Designated(
                    "EU", "EU", "P", new DesignationKind.Block(), Optional.empty())),
        refusal("doing must not be blank", () -> new Claim.Sighted("", Place.of("Cuba"))),
        refusal("note must not be blank", () -> new Claim.Described("note", "")),
        refusal(
            "attribution must not be blank",
            () ->
                new Telling(
                    Hedge.REPORTED,
                    Optional.of(""),
                    Reliability.B,
                    Credibility.POSSIBLE,
                    Optional.empty(),
                    Optional.empty())));
  }

  static Stream<Arguments> numbers() {
    return Stream.of(
        refusal("amount must not be negative, got -1", () -> amount("-1")),
        refusal(
            "amount must have at most 100 digits, got 1E+999999999", () -> amount("1e999999999")),
        refusal(
            "amount must have at most 100 digits, got 1E-999999999", () -> amount("1e-999999999")),
        refusal(
            "amount must have at most 100 digits, got a number of 400 digits",
            () -> amount("9".repeat(400))),
        refusal(
            "amount must have at most 100 digits, got a number of 101 digits",
            () -> amount("1E+100")),
        refusal("rows are counted from 1, got 0", () -> new Locator.Row(0)),
        refusal("a span must satisfy 0 <= start < end, got [5, 5)", () -> new Locator.Span(5, 5)),
        refusal("grade must be within 1..5, got 0", () -> Grade.ofLevel(0)));
  }

  static Stream<Arguments> wholes() {
    return Stream.of(
        refusal(
            "source id must be 1 to 60 lower-case letters, digits or hyphens, got 'My list'",
            () -> new Source("My list", "t", Source.Kind.PRESS, Reliability.B)),
        refusal(
            "sha256 must be 64 hexadecimal digits, got 'abc'",
            () -> new Snapshot(LIST, "list.csv", LocalDate.of(2024, 3, 1), "abc")),
        refusal(
            "a judgement needs two entities, got case:acme twice",
            () ->
                new Judgement(
                    ACME,
                    ACME,
                    Judgement.Verdict.SAME,
                    "ana",
                    Instant.EPOCH,
                    "same tax number",
                    Optional.empty())));
  }

  private static Amount amount(String value) {
    return new Amount(new BigDecimal(value), "USD");
  }

  private static Arguments refusal(String message, ThrowingCallable constructor) {
    return Arguments.of(message, constructor);
  }
}
