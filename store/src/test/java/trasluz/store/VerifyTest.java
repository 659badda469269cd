package trasluz.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trasluz.statement.EntityId;
import trasluz.statement.InputException;
import trasluz.statement.Judgement;
import trasluz.statement.Snapshot;
import trasluz.statement.Statement;

class VerifyTest {
  private static final Instant NOW = Instant.parse("2024-05-06T07:08:09Z");
  private static final Snapshot COPY = Samples.snapshot("ofac-sdn", "sdn.csv", "2023-12-28", 1);
  private static final Statement NAMED = Samples.named("a", COPY);

  @TempDir Path folder;

  @BeforeEach
  void makeCase() {
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      try (ImportSession session = file.beginImport(NOW)) {
        session.add(NAMED);
        session.add(Samples.named("told alike", COPY));
        new Samples(7).statements(1_000, COPY).forEach(session::add);
        session.commit();
      }
      file.add(
          new Judgement(
              EntityId.parse("case:a"),
              EntityId.parse("ofac:e1"),
              Judgement.Verdict.SAME,
              "an analyst",
              NOW,
              "same number",
              java.util.Optional.empty()));
    }
  }

  private Verification verify() {
    try (CaseFile file = CaseFile.open(folder)) {
      return file.verify();
    }
  }

  @Test
  void aSoundFileHasNoProblems() {
    assertThat(verify()).isEqualTo(new Verification(1_002, 1_002, 1, 1, 0, List.of()));
  }

  @Test
  void anAlteredClaimIsFound() {
    Contents.alter(
        folder, "update statement set fields = '[\"Name of b\",\"primary\"]' where key = 1");
    assertThat(verify().problems())
        .containsExactly(
            "statement " + NAMED.id() + " was altered: its id is not the hash of its content");
  }

  @Test
  void anAlteredTellingIsFoundAtEachOfItsStatements() {
    Contents.alter(folder, "update telling set hedge = 'rumoured' where key = 1");
    assertThat(verify().problems())
        .hasSize(2)
        .allMatch(problem -> problem.endsWith("its id is not the hash of its content"))
        .first()
        .asString()
        .contains(NAMED.id().toString());
  }

  @Test
  void fieldsThatAreNoClaimAreFoundAndRefusedWhenReading() {
    Contents.alter(folder, "update statement set fields = '[\"x\"' where key = 1");
    assertThat(verify().problems())
        .containsExactly("statement 1 can't be read: fields are not a JSON array of texts");
    try (CaseFile file = CaseFile.open(folder)) {
      assertThatThrownBy(() -> file.forEachStatement(statement -> {}))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("statement 1: fields are not a JSON array of texts")
          .hasMessageContaining("run 'trasluz verify'");
    }
  }

  @Test
  void anOccurrenceInACopyThatIsNotThereIsFound() {
    Contents.alter(folder, "update occurrence set snapshot = 9 where statement = 1");
    assertThat(verify().problems())
        .containsExactly(
            "1 of occurrence point to no snapshot",
            "statement 1 can't be read: there is no readable snapshot 9");
  }

  @Test
  void aStatementSeenNowhereIsFound() {
    Contents.alter(folder, "delete from occurrence where statement = 1");
    assertThat(verify().problems()).containsExactly("1 of statement were seen in no copy");
  }

  @Test
  void aSnapshotThatCannotBeReadIsFoundAndRefusedWhenReading() {
    Contents.alter(folder, "update snapshot set sha256 = 'x'");
    assertThat(verify().problems())
        .contains("snapshot 1 can't be read: sha256 must be 64 hexadecimal digits, got 'x'")
        .hasSize(101)
        .last()
        .isEqualTo("and 903 more");
    try (CaseFile file = CaseFile.open(folder)) {
      assertThatThrownBy(file::snapshots).isInstanceOf(InputException.class);
      assertThatThrownBy(() -> file.beginImport(NOW)).isInstanceOf(InputException.class);
    }
  }

  @Test
  void aJudgementThatCannotBeReadIsFound() {
    Contents.alter(folder, "update judgement set judged_at = 'yesterday'");
    assertThat(verify().problems()).hasSize(1).first().asString().contains("yesterday");
    try (CaseFile file = CaseFile.open(folder)) {
      assertThatThrownBy(file::judgements).isInstanceOf(InputException.class);
    }
  }

  @Test
  void overwrittenPagesAreFound() throws Exception {
    try (RandomAccessFile bytes =
        new RandomAccessFile(folder.resolve(CaseFile.FILE_NAME).toFile(), "rw")) {
      for (long page = 45; page * 4096 < bytes.length(); page++) {
        bytes.seek(page * 4096);
        bytes.write(new byte[4096]);
      }
    }
    assertThat(verify().problems())
        .last()
        .asString()
        .startsWith("the database can't be read any further: ");
  }
}
