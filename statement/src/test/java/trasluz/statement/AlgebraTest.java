package trasluz.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static trasluz.statement.Judgement.Verdict.NOT_SAME;
import static trasluz.statement.Judgement.Verdict.SAME;
import static trasluz.statement.Judgement.Verdict.UNSURE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trasluz.statement.Judgement.Verdict;

/// Small tables that must stay what they are: kinds of entity and verdicts about pairs.
class AlgebraTest {

  @Test
  void verdictsCombineAlongAChain() {
    assertThat(SAME.then(SAME)).isEqualTo(SAME);
    assertThat(SAME.then(NOT_SAME)).isEqualTo(NOT_SAME);
    assertThat(NOT_SAME.then(NOT_SAME)).isEqualTo(UNSURE);
    for (Verdict verdict : Verdict.values()) {
      assertThat(verdict.then(UNSURE)).isEqualTo(UNSURE);
      assertThat(SAME.then(verdict)).isEqualTo(verdict);
      for (Verdict other : Verdict.values()) {
        assertThat(verdict.then(other)).isEqualTo(other.then(verdict));
      }
    }
  }

  @Test
  void whatMayBeTheOtherIsMutual() {
    for (Schema one : Schema.values()) {
      assertThat(one.mayBe(one)).isTrue();
      assertThat(one.mayBe(Schema.THING)).isTrue();
      for (Schema other : Schema.values()) {
        assertThat(one.mayBe(other)).as("%s, %s", one, other).isEqualTo(other.mayBe(one));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LEGAL_ENTITY, PERSON, true",
    "LEGAL_ENTITY, COMPANY, true",
    "LEGAL_ENTITY, VESSEL, false",
    "PERSON, COMPANY, false",
    "PERSON, VESSEL, false",
    "COMPANY, PUBLIC_BODY, true",
    "ORGANIZATION, COMPANY, true",
    "ASSET, VESSEL, true",
    "ASSET, AIRPLANE, true",
    "ASSET, PERSON, false",
    "VESSEL, AIRPLANE, false",
    "CRYPTO_WALLET, ASSET, false",
  })
  void kindsThatMayBeOne(Schema one, Schema other, boolean mayBe) {
    assertThat(one.mayBe(other)).isEqualTo(mayBe);
  }

  @Test
  void onlySharesAndBothAreEquity() {
    assertThat(List.of(InterestKind.values()))
        .filteredOn(InterestKind::isEquity)
        .containsExactly(InterestKind.SHARES, InterestKind.BOTH);
  }
}
