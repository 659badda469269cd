package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// English nouns for sales and purchases.
final class EnglishDealRuleTest {

  @Test
  void aSaleHasThreeSides() {
    assertThat(
            Claims.of("The sale of Kessa Mining to Teskil Trading by Marlo Quist was completed."))
        .containsExactly("asserted by author: Marlo Quist sells Teskil Trading (Kessa Mining)");
  }

  @Test
  void aPurchaseHasThreeSides() {
    assertThat(
            Claims.of("Teskil Trading's purchase of Kessa Mining from Marlo Quist surprised many."))
        .containsExactly("asserted by author: Teskil Trading buys Marlo Quist (Kessa Mining)");
    assertThat(Claims.of("Kessa Mining's acquisition by Teskil Trading was announced."))
        .containsExactly("asserted by author: Teskil Trading buys Kessa Mining");
  }

  @Test
  void whoCompletesAPurchaseBuys() {
    assertThat(Claims.of("Teskil Trading completed the purchase of Kessa Mining from Marlo Quist."))
        .containsExactly("asserted by author: Teskil Trading buys Marlo Quist (Kessa Mining)");
  }

  @Test
  void aDealThatFellThroughIsNone() {
    assertThat(Claims.of("The sale of Kessa Mining to Teskil Trading fell through.")).isEmpty();
  }

  @Test
  void aDealThatWaitsForLeaveIsSpeculated() {
    assertThat(Claims.of("The ministry approved the sale of Kessa Mining to Teskil Trading."))
        .containsExactly("speculated by author: Teskil Trading buys Kessa Mining, intended");
  }
}
