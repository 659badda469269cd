package trasluz.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimFieldsTest {

  @Test
  void everyClaimIsReadBackAsItWasWritten() {
    Property.forAll(generate -> {
      for (Claim claim : generate.claimOfEachKind()) {
        String kind = ClaimFields.kind(claim);
        assertThat(ClaimFields.decode(kind, ClaimFields.encode(claim))).isEqualTo(claim);
      }
    });
  }

  @Test
  void theGeneratorsKnowEveryKindOfClaim() {
    List<Claim> claims = new Generators(new java.util.SplittableRandom(1)).claimOfEachKind();
    assertThat(claims)
        .extracting(claim -> (Class) claim.getClass())
        .containsExactlyInAnyOrder((Class[]) Claim.class.getPermittedSubclasses());
    assertThat(claims.stream().map(ClaimFields::kind)).doesNotHaveDuplicates();
  }

  @Test
  void differentClaimsAreNeverWrittenAlike() {
    Property.forAll(generate -> {
      Claim one = generate.claim();
      Claim other = generate.claim();
      boolean alike =
          ClaimFields.kind(one).equals(ClaimFields.kind(other))
              && ClaimFields.encode(one).equals(ClaimFields.encode(other));
      assertThat(alike).isEqualTo(one.equals(other));
    });
  }

  /// The stored form of an interest: databases and ids out there hold exactly this.
  @Test
  void anInterestIsStoredAsSixTexts() {
    Claim claim =
        new Claim.Interest(
            EntityId.parse("case:maple"),
            InterestKind.REPORTED_TOTAL,
            new Share(Share.exactly("25").min(), Share.exactly("50").max(), true, false));
    assertThat(ClaimFields.kind(claim)).isEqualTo("interest");
    assertThat(ClaimFields.encode(claim))
        .containsExactly("case:maple", "reported_total", "25", "50", "true", "false");
  }

  @Test
  void aFieldTooFewOrTooManyIsRefusedWithTheKind() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimFields.decode("named", List.of("Acme")))
        .withMessage("a claim 'named' has more than 1 fields");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimFields.decode("named", List.of("Acme", "alias", "x")))
        .withMessage("a claim 'named' has 2 fields, got 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "interest|case:a;shares;0;50;yes;false|a claim 'interest' can't hold 'yes'",
        "interest|case:a;shares;0;many;true;false|share must be a decimal number, got 'many'",
        "interest|maple;shares;0;50;true;false|a claim 'interest' can't hold 'maple'",
        "named|Acme;nickname|a claim 'named' can't hold 'nickname'",
        "dated|birth;2020-02-30|a claim 'dated' can't hold '2020-02-30'",
        "gossip|x|no claim is stored as 'gossip'",
      })
  void whatIsNoClaimIsRefusedWithTheValue(String kind, String fields, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimFields.decode(kind, List.of(fields.split(";", -1))))
        .withMessage(message);
  }

  @Test
  void halfAPlaceIsRefusedRatherThanDropped() {
    List<String> fields =
        List.of("c1", "case:b", "", "crude", "", "", "", "Cuba", "", "", "", "", "", "");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimFields.decode("shipped", fields))
        .withMessage("place must not be blank");
  }
}
