package trasluz.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trasluz.statement.EntityId;
import trasluz.statement.Judgement;
import trasluz.statement.Judgement.Verdict;

/// How judgements join the parties of a graph.
class IdentitiesOfGraphTest {

  private static final String DAY = "2020-06-15";

  @Test
  void judgedIdentitiesJoinAcrossChainsAndReportWhatTheyOverrule() {
    Identities identities =
        Identities.of(
            List.of(
                judged("B", "C", Verdict.SAME, 1),
                judged("A", "B", Verdict.SAME, 2),
                judged("A", "C", Verdict.NOT_SAME, 3),
                judged("D", "E", Verdict.SAME, 1),
                judged("E", "D", Verdict.UNSURE, 2)),
            LocalDate.parse(DAY));

    assertThat(identities.canonical(World.id("C"))).isEqualTo(World.id("A"));
    assertThat(identities.canonical(World.id("E"))).isEqualTo(World.id("E"));
    assertThat(identities.overruled()).hasSize(1);
    assertThat(identities.inUse()).as("of D and E the later word").hasSize(4);
    assertThat(identities.joining(World.id("A"))).hasSize(2);
    assertThat(identities.joining(World.id("D"))).isEmpty();
  }

  @Test
  void aJudgementThatHasRunOutJoinsNothing() {
    Judgement limited =
        new Judgement(
            World.id("A"),
            World.id("B"),
            Verdict.SAME,
            "analyst",
            Instant.EPOCH,
            "for the time being",
            Optional.of(LocalDate.parse("2020-01-01")));

    assertThat(
            Identities.of(List.of(limited), LocalDate.parse("2019-12-31")).canonical(World.id("B")))
        .isEqualTo(World.id("A"));
    assertThat(
            Identities.of(List.of(limited), LocalDate.parse("2020-01-01")).canonical(World.id("B")))
        .isEqualTo(World.id("B"));
  }

  @Test
  void anOlderJudgementDoesNotComeBackWhenALaterOneRunsOut() {
    Judgement first = judged("A", "B", Verdict.SAME, 1);
    Judgement later =
        new Judgement(
            World.id("A"),
            World.id("B"),
            Verdict.NOT_SAME,
            "analyst",
            first.at().plusSeconds(60),
            "until the register answers",
            Optional.of(LocalDate.parse("2020-01-01")));

    Identities after = Identities.of(List.of(first, later), LocalDate.parse("2020-01-01"));
    assertThat(after.canonical(World.id("B"))).isEqualTo(World.id("B"));
    assertThat(after.inUse()).isEmpty();
  }

  @Test
  void aCustomerTakenForTwoEntriesJoinsNothing() {
    Identities identities =
        Identities.of(
            List.of(sameAsCustomer("A"), sameAsCustomer("B"), judged("C", "D", Verdict.SAME, 1)),
            LocalDate.parse(DAY));
    assertThat(identities.canonical(World.id("A"))).isEqualTo(World.id("A"));
    assertThat(identities.canonical(World.id("B"))).isEqualTo(World.id("B"));
    assertThat(identities.canonical(World.id("D"))).isEqualTo(World.id("C"));
  }

  private static Judgement sameAsCustomer(String entity) {
    return new Judgement(
        EntityId.parse("customer:7"),
        World.id(entity),
        Verdict.SAME,
        "analyst",
        Instant.EPOCH,
        "same passport",
        Optional.empty());
  }

  private static Judgement judged(String left, String right, Verdict verdict, long second) {
    return new Judgement(
        World.id(left),
        World.id(right),
        verdict,
        "analyst",
        Instant.ofEpochSecond(second),
        "looked alike",
        Optional.empty());
  }
}
