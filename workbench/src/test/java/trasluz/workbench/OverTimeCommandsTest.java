package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `trasluz whatif`, `timeline`, `gaps`, `divergence` and `divestments`.
final class OverTimeCommandsTest {

  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));

  @BeforeEach
  void makeCase() {
    sample = SmallCase.in(root);
  }

  @Test
  void whatIfTellsWhoseStatusChanges() {
    assertThat(sample.ask("whatif", "--divest", "case:boris:case:alpha:11").out())
        .isEqualTo(
            """
            OFAC 50 Percent Rule, Revised Guidance of 13 August 2014, as of 2024-01-01, known by 2024-01-01
              MAYBE_UNKNOWN instead of YES            Alpha Trading Ltd (case:alpha)
              MAYBE_UNKNOWN instead of MAYBE          Gamma Shipping Co (case:gamma)
              2 parties with another status

            """);
    assertThat(JsonText.lines(sample.ask("whatif", "--delist", "case:boris", "--json").out()))
        .extracting(line -> line.get("entity") + " " + line.get("before") + " " + line.get("after"))
        .containsExactly("case:alpha YES NO", "case:boris YES NO", "case:gamma MAYBE NO");
  }

  @Test
  void whatIfWithoutAChangeRanksCandidates() {
    sample.file(
        "more.csv", "owner,owned,kind,min,max\nboris,delta,both,20,20\nepsilon,delta,both,30,30\n");
    sample.run("import", "--as", "interests", "--date", "2020-01-01", sample.path("more.csv"));
    Map<String, Object> first =
        JsonText.lines(sample.ask("whatif", "--json", "--limit", "1").out()).getFirst();
    assertThat(first)
        .containsEntry("designated", List.of("case:epsilon"))
        .containsEntry("newly_caught", 1L)
        .containsEntry("caught", List.of("case:delta"));
  }

  @Test
  void aSuppositionThatCanNotBeIsRefused() {
    sample.refuses(
        "'case:boris:case:alpha:0': has no share that can change hands; write OWNER:OWNED:SHARE with two"
            + " ids and a percentage above 0 and at most 100.",
        "whatif",
        "--divest",
        "case:boris:case:alpha:0");
    sample.refuses(
        "'x:y': names no two parties of this case; write OWNER:OWNED:SHARE with two ids and a"
            + " percentage above 0 and at most 100.",
        "whatif",
        "--acquire",
        "x:y");
    sample.refuses(
        "'ffffffffff': begins no statement of this case; give the id that stands at the end of a line"
            + " of evidence.",
        "whatif",
        "--without",
        "ffffffffff");
    assertThat(sample.run("whatif", "--limit", "0").status()).isEqualTo(2);
  }

  @Test
  void aTimelineSaysSinceWhenAndWhy() {
    assertThat(sample.ask("timeline", "case:alpha").out())
        .contains(
            "  2014-08-13 to 2019-01-01  NO  [ofac-50/2014-08-13]\n"
                + "  2019-01-01 to further on  YES  [ofac-50/2014-08-13]\n"
                + "      Boris Borisov holds 60 % of Alpha Trading Ltd, asserted · Files of the case"
                + " · grade 4 · from 2019-01-01\n");
    assertThat(JsonText.lines(sample.ask("timeline", "case:alpha", "--json").out()))
        .extracting(line -> line.get("from") + " " + line.get("status"))
        .containsExactly("null NO", "2008-02-14 NO", "2014-08-13 NO", "2019-01-01 YES");
  }

  @Test
  void gapsListWhoStandsClose() {
    assertThat(JsonText.lines(sample.ask("gaps", "--json").out()))
        .extracting(
            line -> line.get("entity") + " " + line.get("status") + " " + line.get("shortfall"))
        .containsExactly("case:gamma MAYBE 25");
    assertThat(sample.ask("gaps").out())
        .contains("Gamma Shipping Co (case:gamma): MAYBE, 25 % short");
  }

  @Test
  void theOpenFactThatSettlesMostIsToldWithWhomItSettles() {
    assertThat(sample.ask("gaps", "--facts").out())
        .isEqualTo(
            """
            OFAC 50 Percent Rule, Revised Guidance of 13 August 2014, as of 2024-01-01, known by 2024-01-01
              how much Alpha Trading Ltd holds of Gamma Shipping Co (told: 25 % to 55 %)
                  if 55 %, caught: Gamma Shipping Co
              1 of 1 facts shown

            """);
    assertThat(JsonText.lines(sample.ask("gaps", "--facts", "--json").out()).getFirst())
        .containsEntry("about", "case:gamma")
        .containsEntry("settles", 1L)
        .containsEntry("if_most", "55 %")
        .containsEntry("caught", List.of(Map.of("entity", "case:gamma", "kind", "block")))
        .containsEntry("not_caught", List.of());
    assertThat(sample.ask("gaps", "--facts", "--regime", "uk").out())
        .contains("no single fact would settle an answer that is open now");
  }

  @Test
  void whomTheRulesReachBeyondTheListsCanBeAskedAlone() {
    assertThat(sample.ask("exposure", "--all", "--unlisted").out())
        .contains(
            "YES           blocking g2 (ungraded)      Alpha Trading Ltd ← 60 % Boris Borisov")
        .contains("MAYBE         blocking g2 (ungraded)      Gamma Shipping Co ← 25 % to 55 %")
        .doesNotContain("blocking g2 (ungraded)      Boris Borisov")
        .contains(
            "Listed parties are counted but not shown, except for what reaches them besides.");
    assertThat(JsonText.lines(sample.ask("exposure", "--all", "--unlisted", "--json").out()))
        .extracting(line -> line.get("entity"))
        .containsExactly("case:alpha", "case:gamma");
    assertThat(sample.run("exposure", "case:alpha", "--unlisted").err())
        .contains("--unlisted chooses among all: give --all too");
  }

  @Test
  void divergenceSaysWhetherListingsOrRulesDiffer() {
    assertThat(sample.ask("divergence", "--regime", "ofac,uk").out())
        .startsWith(
            "Alpha Trading Ltd (case:alpha): YES under ofac, NO under uk: other parties are listed"
                + " there\n");
    assertThat(sample.ask("divergence").err())
        .isEqualTo(
            """
            trasluz: two regimes are needed to differ: name them with --regime, such as ofac,uk
            See 'trasluz divergence --help'.
            """);
  }

  @Test
  void aSaleNearAListingIsToldAndFlagged() {
    sample.file(
        "sale.csv",
        """
        owner,owned,kind,min,max,from,to,published
        boris,theta,both,60,60,2015-01-01,2018-03-01,2015-01-01
        boris,theta,both,40,40,2018-03-01,,2018-03-01
        """);
    sample.run("import", "--as", "interests", "--date", "2020-01-01", sample.path("sale.csv"));
    Map<String, Object> sale = JsonText.lines(sample.ask("divestments", "--json").out()).getFirst();
    assertThat(sale)
        .containsEntry("company", "case:theta")
        .containsEntry("days_after_listing", -36L)
        .containsEntry("listed_party", "case:boris");
    assertThat(JsonText.object(sample.ask("exposure", "case:theta", "--json").out()))
        .containsEntry("flags", List.of("SHAM_RED_FLAG"));
    assertThat(sample.ask("divestments", "--days", "35").out()).contains("of a listing: 0\n");
    assertThat(sample.run("divestments", "--days", "-1").status()).isEqualTo(2);
  }

  @Test
  void aSaleThatLeavesTheAnswerOpenIsFlaggedInListAndDossierToo() {
    sample.file(
        "sale.csv",
        """
        owner,owned,kind,min,max,from,to,published
        boris,theta,both,60,60,2015-01-01,2018-03-01,2015-01-01
        boris,theta,both,40,55,2018-03-01,,2018-03-01
        """);
    sample.run("import", "--as", "interests", "--date", "2020-01-01", sample.path("sale.csv"));
    assertThat(sample.ask("exposure", "--all").out())
        .containsPattern("MAYBE [^\\n]*case:theta [^\\n]*SHAM_RED_FLAG\\n")
        .containsPattern("MAYBE [^\\n]*Gamma Shipping Co [^\\n]*OFAC UKRAINE-EO13661]\\n");
    assertThat(sample.ask("dossier", "case:theta").out())
        .contains("SHAM_RED_FLAG", "went from 60 % to");
  }

  @Test
  void aRegimeOfOnesOwnIsAskedLikeTheOthers() {
    sample.file(
        "quarter.regime",
        """
        regime: ofac-strict
        title: A bank's own rule

        version: quarter
        rule: a quarter is enough
        cite: house rule 7
        threshold: 25 or more
        """);
    sample.file(
        "own.csv",
        "entity,authority,regime,programme,kind,listed\nboris,The bank,ofac-strict,HOUSE,block,2019-01-01\n");
    sample.run("import", "--as", "designations", "--date", "2020-01-01", sample.path("own.csv"));
    Map<String, Object> answer =
        JsonText.object(
            sample
                .ask(
                    "exposure",
                    "case:gamma",
                    "--json",
                    "--rules",
                    sample.path("quarter.regime"),
                    "--regime",
                    "ofac-strict")
                .out());
    assertThat(answer).containsEntry("status", "YES").containsEntry("rule_version", "quarter");
  }

  @Test
  void aRegimeThatCanNotBeReadIsRefusedInOneSentence() {
    sample.file(
        "bad.regime", "regime: xx\ntitle: X\nversion: a\nrule: r\ncite: c\nthreshold: 50\n");
    sample.refuses(
        "ROOT/bad.regime: threshold: must be like '50 or more' or 'more than 50'; docs/guide/regimes.md"
            + " says how a regime is written.",
        "exposure",
        "case:gamma",
        "--rules",
        sample.path("bad.regime"));
    assertThat(sample.run("exposure", "case:gamma", "--rules", "missing").err())
        .contains("missing: can't be read as text (NoSuchFileException)");
  }
}
