package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `trasluz claims`.
final class ClaimsTest {

  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));

  @BeforeEach
  void makeCase() {
    sample = SmallCase.in(root);
    sample.file(
        "sources.csv",
        """
        id,title,kind,reliability
        herald,The Herald,press,C
        globe,The Globe,press,B
        """);
    sample.file(
        "told.csv",
        """
        source,owner,owned,kind,min,max,from,published,reliability,credibility,hedge
        herald,boris,delta,both,40,40,2019-01-01,2019-03-01,C,3,
        globe,boris,delta,both,60,60,2019-01-01,2019-05-01,B,2,
        herald,boris,delta,both,60,60,2019-01-01,2019-06-01,C,3,rumoured
        globe,alpha,delta,control,,,,2019-05-01,C,3,rumoured
        """);
    Run run =
        sample.run(
            "import", "--date", "2020-01-01", sample.path("sources.csv"), sample.path("told.csv"));
    assertThat(run.status()).as(run.err()).isZero();
  }

  @Test
  void aClaimIsShownWithWhatIsForAndAgainstItAndSinceWhen() {
    assertThat(sample.ask("claims", "case:delta").out())
        .contains(
            """
            Boris Borisov holds 60 % of case:delta
              stated as a fact by 1 origin, grade 4; contradicted at grade 3
              believed since 2019-05-01; holds from 2019-01-01
            """)
        .contains("+ asserted · The Globe, 2019-05-01 · grade 4")
        .contains("~ agrees: rumoured · The Herald, 2019-06-01 · grade 3")
        .contains("≠ otherwise: Boris Borisov holds 40 % of case:delta, asserted · The Herald")
        .contains("  or Boris Borisov holds 40 % of case:delta\n");
  }

  @Test
  void aRumourIsCalledOneAndNeverBelieved() {
    assertThat(sample.ask("claims", "case:delta").out())
        .contains(
            """
            rumoured: Alpha Trading Ltd controls case:delta
              only rumoured, by 1 origin, grade 3; nobody states it as a fact
              told since 2019-05-01
            """);
  }

  @Test
  void whatWasKnownEarlierGivesTheEarlierBelief() {
    assertThat(
            sample
                .run("claims", "case:delta", "--as-of", "2019-04-01", "--known-by", "2019-04-01")
                .out())
        .contains(
            "Boris Borisov holds 40 % of case:delta\n  stated as a fact by 1 origin, grade 3\n")
        .doesNotContain("60 %");
  }

  @Test
  void jsonHasEachVersionWithItsStatements() {
    Map<String, Object> first =
        JsonText.lines(sample.ask("claims", "case:delta", "--json", "--contested").out())
            .getFirst();
    assertThat(first).containsEntry("subject", "case:delta").containsEntry("contested", true);
    List<Map<String, Object>> versions = JsonText.list(first, "versions");
    assertThat(versions)
        .extracting(version -> version.get("standing") + " " + version.get("grade"))
        .containsExactly("YES 4", "YES 3");
    assertThat(JsonText.list(versions.getFirst(), "statements"))
        .extracting(cited -> cited.get("bearing"))
        .containsExactly("supports", "agrees", "other_value");
  }

  @Test
  void everybodysContestedClaimsAreListed() {
    assertThat(sample.ask("claims", "--all", "--contested").out())
        .endsWith("1 claims, 1 of them contested, 0 told by several independent origins.\n");
  }

  @Test
  void aStatementCanBeLeftOut() {
    String id =
        String.valueOf(
            JsonText.inner(
                    JsonText.list(
                            JsonText.list(
                                    JsonText.lines(
                                            sample
                                                .ask(
                                                    "claims", "case:delta", "--json", "--contested")
                                                .out())
                                        .getFirst(),
                                    "versions")
                                .getFirst(),
                            "statements")
                        .getFirst(),
                    "statement")
                .get("id"));
    assertThat(sample.ask("claims", "case:delta", "--without", id).out())
        .contains("left out: Boris Borisov holds 60 % of case:delta")
        .contains(
            "Boris Borisov holds 40 % of case:delta\n  stated as a fact by 1 origin, grade 3");
  }

  @Test
  void anEntityOrAllIsAskedFor() {
    assertThat(sample.run("claims").err())
        .isEqualTo(
            "trasluz: name one entity, or give --all for everybody\nSee 'trasluz claims --help'.\n");
    sample.refuses(
        "'Xylophon Quartet': is no entity of this case; import a file that names it, or look for it"
            + " with 'trasluz screen'.",
        "claims",
        "Xylophon Quartet");
  }
}
