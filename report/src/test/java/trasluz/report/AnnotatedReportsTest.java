package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import trasluz.report.AnnotatedReport.Score;

/// Sixteen reports of our own, written and annotated before the rules were looked at. Those whose
/// name begins with `l` the rules have since learnt from; of those with `t` only the figures were
/// looked at. The floors are a little below what is reached, so that a rule that loses much is
/// noticed; a trap sprung is never allowed.
final class AnnotatedReportsTest {
  private static final List<String> LEARNT =
      List.of(
          "l-en1-joint-bank",
          "l-en2-vessel",
          "l-en3-oped",
          "l-en4-cable",
          "l-es1-oro",
          "l-es2-puerto",
          "l-ru1-port",
          "l-ru2-instructors");
  private static final List<String> KEPT_ASIDE =
      List.of(
          "t-en1-refinery",
          "t-en2-ngo",
          "t-en3-court",
          "t-en4-feature",
          "t-es1-banco",
          "t-es2-opinion",
          "t-ru1-factory",
          "t-ru2-tanker");

  private static Score score(List<String> reports) {
    return reports.stream()
        .map(name -> AnnotatedReport.read(name).score())
        .reduce(new Score(0, 0, 0, 0), Score::plus);
  }

  @Test
  void reportsThatTheRulesWereNotLearntFromAreReadWithoutATrap() {
    Score score = score(KEPT_ASIDE);
    assertThat(score.sprung()).isZero();
    assertThat(score.wanted()).isEqualTo(86);
    assertThat(score.found()).isGreaterThanOrEqualTo(38);
    assertThat(score.wrong()).isLessThanOrEqualTo(14);
  }

  @Test
  void reportsThatTheRulesWereLearntFromAreReadWithoutATrap() {
    Score score = score(LEARNT);
    assertThat(score.sprung()).isZero();
    assertThat(score.wanted()).isEqualTo(83);
    assertThat(score.found()).isGreaterThanOrEqualTo(48);
    assertThat(score.wrong()).isLessThanOrEqualTo(18);
  }
}
