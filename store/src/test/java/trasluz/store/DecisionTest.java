package trasluz.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trasluz.statement.Citation;
import trasluz.statement.Claim;
import trasluz.statement.Credibility;
import trasluz.statement.Decision;
import trasluz.statement.Decision.Passage;
import trasluz.statement.Decision.Verdict;
import trasluz.statement.EntityId;
import trasluz.statement.Locator;
import trasluz.statement.Name;
import trasluz.statement.Reliability;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.statement.StatementId;
import trasluz.statement.Telling;
import trasluz.statement.Validity;

/// Decisions about proposals, and what they do to the statements made of them.
final class DecisionTest {
  private static final Instant NOW = Instant.parse("2024-05-06T07:08:09Z");
  private static final String PROPOSAL = "a".repeat(64);
  private static final String CLAIM = "b".repeat(64);

  @TempDir private Path folder = Path.of("");

  private static Statement statement() {
    Source source = new Source("daily-herald", "Daily Herald", Source.Kind.PRESS, Reliability.C);
    Snapshot snapshot =
        new Snapshot(source, "report.txt", LocalDate.parse("2024-05-05"), "0".repeat(64));
    return Statement.of(
        EntityId.parse("report:Person-ana-ruiz"),
        new Claim.Named(new Name("Ana Ruiz"), Claim.NameKind.PRIMARY),
        Validity.UNBOUNDED,
        Telling.asserted(Reliability.C, Credibility.POSSIBLE),
        new Citation(snapshot, new Locator.Span(0, 8)));
  }

  private static Decision decision(Verdict verdict, Optional<StatementId> statement) {
    return new Decision(
        PROPOSAL,
        CLAIM,
        verdict,
        "A. Reviewer",
        NOW,
        statement.map(_ -> Reliability.C),
        statement.map(_ -> Credibility.POSSIBLE),
        statement,
        "seen",
        Optional.of(
            new Passage(
                "rumoured: Ana Ruiz -[owns]-> Tarn",
                "Ana Ruiz is rumoured to own Tarn.",
                "report.txt",
                "0".repeat(64),
                0,
                33)));
  }

  @Test
  void decisionsComeBackAsTheyWereMade() {
    Decision accepted = decision(Verdict.ACCEPTED, Optional.of(statement().id()));
    Decision rejected = decision(Verdict.REJECTED, Optional.empty());
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      file.add(accepted);
      file.add(rejected);
    }
    try (CaseFile file = CaseFile.open(folder)) {
      assertThat(file.decisions()).containsExactly(accepted, rejected);
      assertThat(file.verify().problems()).isEmpty();
    }
  }

  @Test
  void aStatementNoLongerCountsOnceItsAcceptanceIsTakenBackAndCountsWhenItIsGivenAgain() {
    Statement statement = statement();
    Decision accepted = decision(Verdict.ACCEPTED, Optional.of(statement.id()));
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      try (ImportSession session = file.beginImport(NOW)) {
        session.add(statement);
        session.commit();
      }
      file.add(accepted);
      assertThat(file.statements(Set.of("named"))).containsExactly(statement);
      file.add(decision(Verdict.UNDONE, Optional.empty()));
      assertThat(file.statements(Set.of("named"))).isEmpty();
      file.add(accepted);
      assertThat(file.statements(Set.of("named"))).containsExactly(statement);
    }
  }

  @Test
  void aStatementAndItsDecisionAreKeptTogetherOrNotAtAll() {
    Statement statement = statement();
    Decision accepted = decision(Verdict.ACCEPTED, Optional.of(statement.id()));
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      try (ImportSession session = file.beginImport(NOW)) {
        session.add(statement);
        session.add(accepted);
      }
      assertThat(file.decisions()).isEmpty();
      assertThat(file.statements(Set.of("named"))).isEmpty();
      for (int i = 0; i < 2; i++) {
        // The second time the statement is on file already, and the decision is news all the same.
        try (ImportSession session = file.beginImport(NOW)) {
          session.add(statement);
          session.add(accepted);
          session.commit();
        }
      }
      assertThat(file.decisions()).containsExactly(accepted, accepted);
      assertThat(file.verify().problems()).isEmpty();
    }
  }

  @Test
  void aDecisionOfBeforeHasNoPassageAndIsReadAllTheSame() {
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      file.add(decision(Verdict.REJECTED, Optional.empty()));
    }
    Contents.alter(
        folder,
        "update decision set line = null, sentence = null, document = null, sha256 = null,"
            + " span_from = null, span_to = null");
    try (CaseFile file = CaseFile.open(folder)) {
      assertThat(file.decisions())
          .singleElement()
          .satisfies(decision -> {
            assertThat(decision.passage()).isEmpty();
            assertThat(decision.note()).isEqualTo("seen");
          });
      assertThat(file.verify().problems()).isEmpty();
    }
  }

  @Test
  void aDecisionThatCannotBeReadIsFound() {
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      file.add(decision(Verdict.REJECTED, Optional.empty()));
    }
    Contents.alter(folder, "update decision set sha256 = 'x'");
    try (CaseFile file = CaseFile.open(folder)) {
      assertThat(file.verify().problems())
          .containsExactly(
              "a decision can't be read: sha256 must be 64 hexadecimal digits, got 'x'");
    }
  }
}
