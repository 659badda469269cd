package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trasluz.match.EntityDirectory;
import trasluz.match.Gender;
import trasluz.match.Match;
import trasluz.match.Particulars;
import trasluz.match.Query;
import trasluz.match.Screening;
import trasluz.statement.Identifier;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Schema;
import trasluz.store.CaseFile;

/// How a program of one's own screens, as the guide shows it.
final class EmbeddingTest {

  @TempDir private Path root;

  private static List<Match> screen(Path folder) {
    // guide: begin
    Set<String> identity = Set.of("kind", "named", "identified", "dated", "placed", "designated");
    Screening screening;
    try (CaseFile caseFile = CaseFile.open(folder)) {
      screening = Screening.of(EntityDirectory.of(caseFile.statements(identity, Set.of("gender"))));
    }
    Query query =
        Query.of(new Name("Boris Borisof"))
            .withSchema(Schema.PERSON)
            .withThreshold(0.8)
            .withParticulars(
                new Particulars(
                    List.of(PartialDate.parse("1960-03")),
                    List.of("ru"),
                    Gender.parseOptional("male"),
                    List.of(new Identifier("passport", "123456", Optional.empty()))));
    List<Match> matches = screening.screen(query).matches();
    // guide: end
    return matches;
  }

  @Test
  void theExampleOfTheGuideFindsWhoIsListed() {
    SmallCase sample = SmallCase.in(root);
    assertThat(screen(sample.folder()))
        .extracting(match -> match.entity().id().toString())
        .containsExactly("case:boris");
  }

  @Test
  void theGuideShowsThisVeryExample() throws IOException {
    List<String> source =
        Files.readAllLines(
            Repository.folder("workbench/src/test/java/trasluz/workbench/EmbeddingTest.java"));
    int begin = source.indexOf("    // guide: begin");
    int end = source.indexOf("    // guide: end");
    String example =
        source.subList(begin + 1, end).stream()
            .map(line -> line.replaceFirst("^ {4}", ""))
            .collect(Collectors.joining("\n"));
    assertThat(Files.readString(Repository.folder("docs/guide/screening.md"))).contains(example);
  }
}
