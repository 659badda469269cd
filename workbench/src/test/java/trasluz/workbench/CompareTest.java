package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `trasluz compare`.
final class CompareTest {

  @TempDir private Path root;

  private SmallCase place() {
    return new SmallCase(root);
  }

  private Run compare(String pairs, String... more) {
    place().file("pairs.csv", pairs);
    return place()
        .run(
            "compare",
            java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(
                        "--pairs", place().path("pairs.csv"), "--out", place().path("out.csv")),
                    java.util.stream.Stream.of(more))
                .toList());
  }

  private List<String> lines(String name) {
    try {
      return Files.readAllLines(root.resolve(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// What two names score is for the tests of `match` to say.
  private static String withoutScore(String row) {
    return row.replaceFirst(",[01]\\.[0-9]{4},(true|false)$", ",SCORE,$1");
  }

  @Test
  void scoreAndPredictionAreAddedAndEverythingElseIsKept() {
    Run run =
        compare(
            """
            group,Schema,NAME1,name2,is_match,note
            a,Person,Ana Prueba,Ana Prueba,true,=kept
            b,Person,Ana Prueba,Xylophon Quartet,false,"two, cells"
            """);
    assertThat(run.status()).isZero();
    assertThat(lines("out.csv").stream().map(CompareTest::withoutScore))
        .containsExactly(
            "group,Schema,NAME1,name2,is_match,note,score,is_match_predicted",
            "a,Person,Ana Prueba,Ana Prueba,true,=kept,SCORE,true",
            "b,Person,Ana Prueba,Xylophon Quartet,false,\"two, cells\",SCORE,false");
    assertThat(run.err())
        .isEqualTo(
            """
            2 pairs compared
            2 pairs with is_match: precision 1.0000, recall 1.0000, F1 1.0000 (1 true and 0 false positives, 0 false negatives)
            """);
    assertThat(root.resolve("out.rejects.csv")).doesNotExist();
  }

  @Test
  void eachRowGivesARowAlsoWhereThereIsNothingToCompare() {
    Run run =
        compare(
            """
            name1,name2,schema
            Ana Prueba,,Person
            ,Ana Prueba,Person
            ???,Ana Prueba,Person
            Ana Prueba
            Ana Prueba,Ana Prueba,Dragon
            %s,Ana,Person
            """
                .formatted("x".repeat(10_000)));
    assertThat(run.status()).isZero();
    List<String> out = lines("out.csv");
    assertThat(out)
        .hasSize(7)
        .startsWith(
            "name1,name2,schema,score,is_match_predicted",
            "Ana Prueba,,Person,0.0000,false",
            ",Ana Prueba,Person,0.0000,false",
            "???,Ana Prueba,Person,0.0000,false",
            "Ana Prueba,,,0.0000,false");
    assertThat(withoutScore(out.get(5))).isEqualTo("Ana Prueba,Ana Prueba,Dragon,SCORE,true");
    assertThat(lines("out.rejects.csv"))
        .hasSize(7)
        .startsWith(
            "line,reason,row",
            "2,name2 is empty,\"Ana Prueba,,Person\"",
            "3,name1 is empty,\",Ana Prueba,Person\"",
            "4,name1: the name has no letter and no digit,\"???,Ana Prueba,Person\"",
            "5,the row has 1 cells where the header has 3,Ana Prueba",
            "6,compared as Thing: there is no schema 'Dragon',\"Ana Prueba,Ana Prueba,Dragon\"");
    assertThat(run.err())
        .isEqualTo(
            "6 pairs compared\n6 of them with a remark or not at all; see ROOT/out.rejects.csv\n");
  }

  @Test
  void aMissingSchemaIsNoted() {
    assertThat(compare("name1,name2\nAna,Ana\n").err())
        .isEqualTo("1 pairs compared\nwhere no schema is given, names were compared as Thing\n");
  }

  @Test
  void cellsComeBackAsTheyWere() throws IOException {
    String row = "\u200fAna Prueba,\"Ana \"\"la\"\" Prueba\",\"two\nlines\"";
    compare("name1,name2,note\n" + row + "\n");
    assertThat(Files.readString(root.resolve("out.csv"))).contains("\n" + row + ",");
  }

  @Test
  void aColumnThatIsMissingOrThereAlreadyIsToldAndNothingIsWritten() {
    assertThat(compare("name1,other\nAna,Ana\n"))
        .isEqualTo(
            new Run(
                3,
                "",
                "trasluz: ROOT/pairs.csv line 1: the header row has no column 'name2'; the columns"
                    + " schema,name1,name2 are read, others are kept.\n"));
    assertThat(compare("name1,name2,score\nAna,Ana,1\n").err())
        .isEqualTo(
            "trasluz: ROOT/pairs.csv line 1: there is a column 'score' already; rename or remove"
                + " it.\n");
    assertThat(compare("").status()).isEqualTo(3);
    assertThat(root.resolve("out.csv")).doesNotExist();
  }

  @Test
  void twoNamesAreComparedWithEvidence() {
    Run run = place().run("compare", "Ana Prueba", "Ana Prueba", "--schema", "Person");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains(
            "\"Ana Prueba\" and \"Ana Prueba\", compared as Person: a match at or above 0.7\n");
    assertThat(run.out().lines().count()).isGreaterThan(1);
    assertThat(JsonText.object(place().run("compare", "Ana Prueba", "Otto Probe", "--json").out()))
        .containsEntry("is_match_predicted", false)
        .containsKeys("score", "evidence");
  }

  @Test
  void oneNameOrThreeAreBadUsage() {
    for (List<String> names :
        List.of(List.<String>of(), List.of("Ana"), List.of("Ana", "Ben", "--pairs", "x.csv"))) {
      assertThat(place().run("compare", names))
          .isEqualTo(Run.badUsage("compare", "give two names, or --pairs"));
    }
    assertThat(place().run("compare", "Ana", "?"))
        .isEqualTo(
            Run.badUsage("compare", "a name to compare must have a letter or a digit, got '?'"));
    assertThat(place().run("compare", "Ana", "Ben", "--threshold", "0").status()).isEqualTo(2);
  }
}
