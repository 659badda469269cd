package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trasluz.match.EntityDirectory;
import trasluz.report.ReportReader;
import trasluz.report.TextDocument;
import trasluz.statement.Decision;
import trasluz.statement.Decision.Verdict;
import trasluz.workbench.review.Proposed;
import trasluz.workbench.review.ReviewQueue;

/// Which decisions hang on which proposals.
final class ReviewQueueTest {
  private static final TextDocument TEXT =
      TextDocument.of(
          "report.txt", "Mr Borisov owns 30% of Corvo Shipping. Boris Borisov said nothing.");

  private static Proposed proposed() {
    ReportReader reader = ReportReader.of(EntityDirectory.of(List.of()), List.of());
    return Proposed.of(TEXT, reader.read(TEXT), TEXT.sha256()).getFirst();
  }

  private static Decision decision(String key, Verdict verdict) {
    return new Decision(
        key,
        proposed().claim(),
        verdict,
        "A. Reviewer",
        Instant.parse("2024-05-06T07:08:09Z"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty());
  }

  @Test
  void aDecisionUnderTheKeyOfBeforeCountsAndIsTakenBackUnderIt() {
    Proposed one = proposed();
    assertThat(one.formerKey()).isNotEqualTo(one.key());
    List<Decision> before = List.of(decision(one.formerKey(), Verdict.UNSURE));
    assertThat(ReviewQueue.of(List.of(one), before).items())
        .singleElement()
        .satisfies(item -> {
          assertThat(item.state()).isEqualTo("unsure");
          assertThat(item.proposed().key()).isEqualTo(one.formerKey());
        });
  }

  @Test
  void whatWasTakenBackIsOpenAndHasNoDecisionThatStands() {
    Proposed one = proposed();
    ReviewQueue queue =
        ReviewQueue.of(
            List.of(one),
            List.of(decision(one.key(), Verdict.REJECTED), decision(one.key(), Verdict.UNDONE)));
    assertThat(queue.open()).hasSize(1);
    assertThat(queue.standing(one)).isEmpty();
  }
}
