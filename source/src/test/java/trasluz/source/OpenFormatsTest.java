package trasluz.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import trasluz.source.ImportSummary.RowCount;
import trasluz.statement.Source;
import trasluz.statement.Statement;

/// UN, FollowTheMoney and BODS files through the front door.
class OpenFormatsTest {

  @Test
  void theUnListIsKnownByItsContentAndDatedByItself() {
    Path file = SharedData.path("un/consolidated_2026-02-27.xml.gz");

    var summary =
        new Intake(IntakeOptions.DETECT, Intake.Progress.NONE).read(List.of(file), _ -> {});

    var read = summary.files().getFirst();
    assertThat(read.format()).isEqualTo(Format.UN_XML);
    assertThat(read.snapshot().date()).hasToString("2026-02-27");
    assertThat(read.snapshot().source().id()).isEqualTo("un-sc");
    assertThat(read.rows())
        .isEqualTo(Map.of("individual", new RowCount(730, 730), "entity", new RowCount(273, 273)));
  }

  @Test
  void ownershipFilesAreKnownByTheirContentAndComeFromARegister() {
    Path folder = SharedData.path("bods");
    List<Statement> statements = new ArrayList<>();

    var summary =
        new Intake(IntakeOptions.DETECT, Intake.Progress.NONE)
            .read(List.of(folder), statements::add);

    assertThat(summary.files()).hasSize(21).allMatch(file -> file.format() == Format.BODS);
    assertThat(summary.files())
        .allMatch(file -> file.snapshot().source().kind() == Source.Kind.REGISTER);
    assertThat(statements).allMatch(Statement::isIntact);
  }

  @Test
  void readingTwiceGivesTheSameStatementsInTheSameOrder() {
    Path file = SharedData.path("bods/register-sample.bods02.jsonl.gz");
    List<Object> first = new ArrayList<>();
    List<Object> second = new ArrayList<>();
    Intake intake = new Intake(IntakeOptions.DETECT, Intake.Progress.NONE);

    intake.read(List.of(file), said -> first.add(said.id()));
    intake.read(List.of(file), said -> second.add(said.id()));

    assertThat(first).isEqualTo(second);
    assertThat(new HashSet<>(first)).hasSizeGreaterThan(4_000);
  }
}
