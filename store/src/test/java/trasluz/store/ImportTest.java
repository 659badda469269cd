package trasluz.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trasluz.statement.InputException;
import trasluz.statement.Reliability;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Statement;

class ImportTest {
  private static final Instant NOW = Instant.parse("2024-05-06T07:08:09Z");
  private static final Snapshot COPY = Samples.snapshot("ofac-sdn", "sdn.csv", "2023-12-28", 1);
  private static final Snapshot NEXT = Samples.snapshot("ofac-sdn", "sdn.csv", "2024-01-31", 2);

  @TempDir Path folder;

  private static ImportResult add(CaseFile file, List<Statement> statements) {
    try (ImportSession session = file.beginImport(NOW)) {
      statements.forEach(session::add);
      return session.commit();
    }
  }

  private static List<Statement> read(CaseFile file) {
    List<Statement> out = new ArrayList<>();
    file.forEachStatement(out::add);
    return out;
  }

  @Test
  void theSameFileImportedAgainChangesNothing() {
    List<Statement> list = new Samples(1).statements(500, COPY);
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      assertThat(add(file, list))
          .isEqualTo(new ImportResult(500, 0, List.of(COPY), List.of(), true));
    }
    Map<String, List<String>> before = Contents.of(folder);
    try (CaseFile file = CaseFile.open(folder)) {
      assertThat(add(file, list))
          .isEqualTo(new ImportResult(0, 500, List.of(), List.of(COPY), false));
    }
    assertThat(Contents.of(folder)).isEqualTo(before);
  }

  @Test
  void theSameBytesUnderAnotherNameAreAlreadyThere() {
    Snapshot renamed = Samples.snapshot("ofac-sdn", "sdn (1).csv", "2023-12-28", 1);
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      add(file, List.of(Samples.named("a", COPY)));
      Map<String, List<String>> before = Contents.of(folder);
      assertThat(add(file, List.of(Samples.named("a", renamed))))
          .isEqualTo(new ImportResult(0, 1, List.of(), List.of(renamed), false));
      assertThat(Contents.of(folder)).isEqualTo(before);
    }
  }

  @Test
  void theSameBytesOfAnotherDayAddOnlyThatDay() {
    Snapshot later = Samples.snapshot("ofac-sdn", "sdn (1).csv", "2024-02-01", 1);
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      add(file, List.of(Samples.named("a", COPY)));
      assertThat(add(file, List.of(Samples.named("a", later))))
          .isEqualTo(new ImportResult(0, 1, List.of(), List.of(later), true));
      Map<String, List<String>> before = Contents.of(folder);
      assertThat(before.get("occurrence")).hasSize(1);
      assertThat(before.get("import_file"))
          .containsExactly("1|1|sdn.csv|2023-12-28|1|", "2|1|sdn.csv|2024-02-01|1|");
      assertThat(add(file, List.of(Samples.named("a", later))).changed()).isFalse();
      assertThat(Contents.of(folder)).isEqualTo(before);
    }
  }

  @Test
  void theNextCopyAddsOnlyWhatIsNewAndTheEarliestCopyIsCited() {
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      add(file, List.of(Samples.named("b", NEXT), Samples.named("c", NEXT)));
      assertThat(add(file, List.of(Samples.named("a", COPY), Samples.named("b", COPY))))
          .isEqualTo(new ImportResult(1, 1, List.of(COPY), List.of(), true));
      assertThat(read(file))
          .containsExactly(
              Samples.named("b", COPY), Samples.named("c", NEXT), Samples.named("a", COPY));
      assertThat(file.snapshots()).containsExactly(NEXT, COPY);
      assertThat(file.imports())
          .containsExactly(
              new ImportRecord(NOW, 2, 0, List.of(importedFile(NEXT))),
              new ImportRecord(NOW, 1, 1, List.of(importedFile(COPY))));
    }
  }

  private static ImportRecord.ImportedFile importedFile(Snapshot copy) {
    return new ImportRecord.ImportedFile(
        copy.source().id(), copy.file(), copy.date(), copy.sha256(), 2);
  }

  @Test
  void aStatementSeenTwiceInACopyIsOneStatementCitedWhereItComesFirst() {
    Statement atNine = Samples.named("a", java.util.Optional.empty(), COPY, 9);
    Statement atFour = Samples.named("a", java.util.Optional.empty(), COPY, 4);
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      assertThat(add(file, List.of(atNine, atFour)).newStatements()).isEqualTo(1);
      assertThat(read(file)).containsExactly(atFour);
      assertThat(file.verify().occurrences()).isEqualTo(2);
    }
  }

  @Test
  void aCopyWithoutStatementsIsKept() {
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      try (ImportSession session = file.beginImport(NOW)) {
        session.add(COPY);
        assertThat(session.commit())
            .isEqualTo(new ImportResult(0, 0, List.of(COPY), List.of(), true));
      }
      assertThat(file.snapshots()).containsExactly(COPY);
    }
  }

  @Test
  void theLatestDescriptionOfASourceCounts() {
    Source better = new Source("ofac-sdn", "The SDN list", Source.Kind.REGISTER, Reliability.B);
    Snapshot described =
        new Snapshot(better, "sdn.csv", LocalDate.parse("2024-01-31"), NEXT.sha256());
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      add(file, List.of(Samples.named("a", COPY)));
      add(file, List.of(Samples.named("b", described)));
      assertThat(file.sources()).containsExactly(better);
      assertThat(read(file)).allMatch(statement -> statement.source().equals(better));
      assertThat(read(file)).allMatch(Statement::isIntact);
    }
  }

  @Test
  void anImportThatIsNotCommittedLeavesNothing() {
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      add(file, List.of(Samples.named("a", COPY)));
      Map<String, List<String>> before = Contents.of(folder);
      assertThatThrownBy(
              () -> {
                try (ImportSession session = file.beginImport(NOW)) {
                  session.add(Samples.named("b", NEXT));
                  throw new IllegalStateException("the reader stumbled");
                }
              })
          .hasMessage("the reader stumbled");
      assertThat(Contents.of(folder)).isEqualTo(before);
      assertThat(add(file, List.of(Samples.named("b", NEXT))).newStatements()).isEqualTo(1);
    }
  }

  @Test
  void othersSeeTheLastCommittedStateWhileAnImportIsUnderWay() {
    try (CaseFile file = CaseFile.openOrCreate(folder);
        CaseFile other = CaseFile.open(folder)) {
      add(file, List.of(Samples.named("a", COPY)));
      try (ImportSession session = file.beginImport(NOW)) {
        session.add(Samples.named("b", NEXT));
        assertThat(read(file)).containsExactly(Samples.named("a", COPY));
        assertThat(read(other)).containsExactly(Samples.named("a", COPY));
        session.commit();
      }
      assertThat(read(file)).hasSize(2);
      assertThat(read(other)).hasSize(2);
    }
  }

  @Test
  void anEndedImportRefusesMore() {
    try (CaseFile file = CaseFile.openOrCreate(folder);
        ImportSession session = file.beginImport(NOW)) {
      session.commit();
      assertThatThrownBy(() -> session.add(COPY)).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(session::commit).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aProcessKilledInMidImportLeavesTheCaseAsItWas(@TempDir Path grave) throws Exception {
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      add(file, new Samples(2).statements(100, COPY));
      Map<String, List<String>> before = Contents.of(folder);
      try (ImportSession session = file.beginImport(NOW)) {
        execute(session, "pragma cache_size = 10");
        new Samples(3).statements(5_000, NEXT).forEach(session::add);
        // What the disk holds now is what the end of the process would leave.
        copy(CaseFile.FILE_NAME, grave);
        copy(CaseFile.FILE_NAME + "-wal", grave);
      }
      assertThat(Files.size(grave.resolve(CaseFile.FILE_NAME + "-wal"))).isGreaterThan(100_000);
      try (CaseFile found = CaseFile.open(grave)) {
        assertThat(read(found)).isEqualTo(read(file)).hasSize(100);
        assertThat(found.verify().problems()).isEmpty();
      }
      assertThat(Contents.of(grave)).isEqualTo(before);
      try (CaseFile found = CaseFile.open(grave)) {
        assertThat(add(found, new Samples(3).statements(5_000, NEXT)).changed()).isTrue();
      }
    }
  }

  private void copy(String name, Path to) throws IOException {
    Files.copy(folder.resolve(name), to.resolve(name));
  }

  private static void execute(ImportSession session, String sql) throws SQLException {
    try (var statement = session.connection().createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void aFullDiskIsToldAndLeavesTheCaseAsItWas() throws Exception {
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      add(file, new Samples(2).statements(100, COPY));
      Map<String, List<String>> before = Contents.of(folder);
      try (ImportSession session = file.beginImport(NOW)) {
        execute(session, "pragma max_page_count = 60");
        assertThatThrownBy(() -> new Samples(3).statements(5_000, NEXT).forEach(session::add))
            .isInstanceOf(InputException.class)
            .hasMessage(
                "%s: the disk is full; nothing of this step was kept; free some space or move the"
                    + " case to another disk, then try again.",
                file.file());
        assertThatThrownBy(session::commit).isInstanceOf(IllegalStateException.class);
      }
      assertThat(Contents.of(folder)).isEqualTo(before);
      assertThat(add(file, new Samples(3).statements(5_000, NEXT)).changed()).isTrue();
    }
  }

  @Test
  void aSecondWriterIsToldToWait() {
    Duration patience = Duration.ofMillis(20);
    try (CaseFile file = CaseFile.openOrCreate(folder);
        CaseFile other = CaseFile.open(folder, Migrations.CURRENT, patience);
        ImportSession session = file.beginImport(NOW)) {
      session.add(Samples.named("a", COPY));
      assertThatThrownBy(() -> other.beginImport(NOW))
          .isInstanceOf(InputException.class)
          .hasMessage(
              "%s: another program is writing to this case file; wait until it has finished or end"
                  + " it, then try again.",
              file.file());
      session.commit();
      assertThat(add(other, List.of(Samples.named("b", NEXT))).newStatements()).isEqualTo(1);
    }
  }
}
