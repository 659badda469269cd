package trasluz.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trasluz.statement.Snapshot;
import trasluz.statement.Statement;

class RoundTripTest {
  private static final Instant NOW = Instant.parse("2024-05-06T07:08:09Z");

  @TempDir Path folder;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyKindOfClaimComesBackAsItWas(long seed) {
    Snapshot copy = Samples.snapshot("ofac-sdn", "sdn.csv", "2023-12-28", 1);
    List<Statement> given =
        new Samples(seed).statements(100 * Samples.KINDS, copy).stream().distinct().toList();
    try (CaseFile file = CaseFile.openOrCreate(folder)) {
      try (ImportSession session = file.beginImport(NOW)) {
        given.forEach(session::add);
        session.commit();
      }
    }
    List<Statement> read = new ArrayList<>();
    try (CaseFile file = CaseFile.open(folder)) {
      file.forEachStatement(read::add);
    }
    assertThat(read).hasSameSizeAs(given);
    for (int i = 0; i < given.size(); i++) {
      assertThat(read.get(i)).isEqualTo(given.get(i));
    }
    assertThat(read).allMatch(Statement::isIntact);
  }
}
