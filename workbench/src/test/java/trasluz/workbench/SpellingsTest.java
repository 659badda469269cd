package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `trasluz spellings`.
final class SpellingsTest {
  private static final String LIST =
      """
      id,schema,name,aliases,country
      q1,Person,Tadeo Quiveran,Tadeo Quivoran,pa
      q2,Person,Anselm Quiveran,Anselm Quivoran; Anselmo Brandolt,pa
      """;
  private static final String TABLE =
      """
      entities\tleft\tright\tlikeness\texamples
      2\tquiveran\tquivoran\t0.88\tcase:q1: Tadeo Quiveran = Tadeo Quivoran \
      || case:q2: Anselm Quiveran = Anselm Quivoran
      """;

  @TempDir private Path root;

  @Test
  void theListsOfAFolderAreMinedWithoutACase() throws IOException {
    SmallCase place = new SmallCase(root);
    Files.createDirectory(root.resolve("lists"));
    place.file("lists/entities.csv", LIST);
    Run run =
        place.run("spellings", "--lists", place.path("lists"), "--out", place.path("found.tsv"));
    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                "",
                "1 pairs of words that 2 or more entities have, mined from 5 names of 2 entities\n"));
    assertThat(Files.readString(root.resolve("found.tsv"))).isEqualTo(TABLE);
  }

  @Test
  void theCaseIsMinedWhereNoFolderIsNamed() {
    SmallCase sample = SmallCase.in(root);
    assertThat(sample.run("spellings").out())
        .isEqualTo("entities\tleft\tright\tlikeness\texamples\n");
    sample.file("more.csv", LIST);
    sample.run("import", sample.path("more.csv"), "--as", "entities", "--date", "2020-01-01");
    assertThat(sample.run("spellings").out()).isEqualTo(TABLE);
    assertThat(JsonText.object(sample.run("spellings", "--json").out()))
        .containsEntry("left", "quiveran")
        .containsEntry("right", "quivoran")
        .containsEntry("entities", 2L)
        .containsKeys("likeness", "examples");
  }

  @Test
  void aFolderWithoutListsAndANumberOutOfRangeAreRefused() {
    SmallCase sample = SmallCase.in(root);
    sample.refuses(
        "ROOT/none: does not exist; check the path.", "spellings", "--lists", sample.path("none"));
    assertThat(sample.run("spellings", "--fewest", "0"))
        .isEqualTo(Run.badUsage("spellings", "--fewest must be at least 1, got 0"));
  }
}
