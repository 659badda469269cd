package trasluz.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import trasluz.graph.Identities;
import trasluz.graph.Moment;
import trasluz.graph.OwnershipGraph;
import trasluz.graph.Units;

/// Ties at the threshold, for "50 or more" and for "more than 50".
class TermsTest {

  private static final long HALF = Units.WHOLE / 2;

  private static RuleVersion rule(boolean strict) {
    return new RuleVersion(
        "test",
        LocalDate.MIN,
        "test rule",
        "test",
        BigDecimal.valueOf(50),
        strict,
        RuleVersion.Counting.TOGETHER,
        RuleVersion.Reach.SHARES,
        RuleVersion.Origin.ENACTED,
        RuleWording.of("blocked"));
  }

  @Test
  void fiftyIsEnoughUnlessMoreThanFiftyIsNeeded() {
    assertThat(Terms.of(rule(false)).surely(HALF, false, HALF)).isTrue();
    assertThat(Terms.of(rule(true)).surely(HALF, false, HALF)).isFalse();
    assertThat(Terms.of(rule(true)).surely(HALF, true, HALF)).isTrue();
    assertThat(Terms.of(rule(true)).surely(HALF + 1, false, HALF)).isTrue();
    assertThat(Terms.of(rule(false)).surely(HALF - 1, true, HALF)).isFalse();
  }

  @Test
  void anOpenUpperEndAtFiftyDoesNotReachIt() {
    assertThat(Terms.of(rule(false)).perhaps(HALF, false, HALF)).isTrue();
    assertThat(Terms.of(rule(false)).perhaps(HALF, true, HALF)).isFalse();
    assertThat(Terms.of(rule(true)).perhaps(HALF, false, HALF)).isFalse();
    assertThat(Terms.of(rule(true)).perhaps(HALF + 1, true, HALF)).isTrue();
  }

  @Test
  void twoHoldingsOfMoreThanTwentyFiveAreMoreThanFifty() {
    assertThat(strictly("des(X); des(Y); X (25,50] A; Y (25,50] A")).isEqualTo(Status.YES);
    assertThat(strictly("des(X); des(Y); X 25 A; Y 25 A")).isEqualTo(Status.NO);
    assertThat(strictly("des(X); X (25,50] A")).isEqualTo(Status.NO);
    assertThat(strictly("des(X); X [25,51) A")).isEqualTo(Status.MAYBE);
  }

  private static Status strictly(String facts) {
    OwnershipGraph graph =
        OwnershipGraph.build(
            Facts.of(facts), Moment.on(LocalDate.of(2026, 11, 23)), Identities.none());
    return Exposures.under(Regime.OFAC, rule(true), graph)
        .blocking(Facts.id("A"))
        .orElseThrow()
        .status();
  }
}
