package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `trasluz verify`.
final class VerifyTest {

  @TempDir private Path root;

  @Test
  void anUntouchedCaseIsWhole() {
    SmallCase sample = SmallCase.in(root);
    assertThat(sample.run("verify"))
        .isEqualTo(
            new Run(
                0,
                "ROOT/case: 13 statements from 3 copies of files and 0 judgements checked, nothing was"
                    + " altered\n",
                ""));
    assertThat(JsonText.object(sample.run("verify", "--json").out()))
        .isEqualTo(
            Map.of(
                "case", "ROOT/case",
                "statements", 13L,
                "snapshots", 3L,
                "judgements", 0L,
                "texts", 0L,
                "problems", List.of()));
  }

  @Test
  void anAlteredStatementIsFound() throws Exception {
    SmallCase sample = SmallCase.in(root);
    try (var database =
            DriverManager.getConnection("jdbc:sqlite:" + root.resolve("case/case.sqlite"));
        var sql = database.createStatement()) {
      sql.execute("pragma foreign_keys = off");
      int changed =
          sql.executeUpdate(
              "update statement set fields = replace(fields, '60', '40') where kind = 'interest' and"
                  + " fields like '%60%'");
      assertThat(changed).isEqualTo(1);
    }
    Run run = sample.run("verify");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).contains("1 problems\n");
    assertThat(JsonText.object(sample.run("verify", "--json").out()).get("problems"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(1);
  }
}
