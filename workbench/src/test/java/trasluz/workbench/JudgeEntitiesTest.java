package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `trasluz judge` about two entities of the case, and what becomes of them in answers.
final class JudgeEntitiesTest {

  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));

  @BeforeEach
  void makeCase() {
    sample = SmallCase.in(root);
    sample.file(
        "register.csv", "owner,owned,kind,min,max\nregister:alpha,register:delta,both,60,60\n");
    sample.run("import", "--as", "interests", "--date", "2020-01-01", sample.path("register.csv"));
  }

  private Run judge(String left, String right, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of(left, right, "--by", "Ana Prueba", "--because", "same number"));
    arguments.addAll(List.of(more));
    return sample.run("judge", arguments);
  }

  private String exposureOfDelta() {
    return sample.ask("exposure", "register:delta", "--regime", "ofac").out();
  }

  @Test
  void whatWasJudgedTheSameIsOnePartyInAnAnswerThatSaysWhoJudgedIt() {
    assertThat(exposureOfDelta()).contains("OFAC blocking: MAYBE_UNKNOWN\n");
    assertThat(judge("register:alpha", "case:alpha", "--verdict", "same").out())
        .isEqualTo("kept: register:alpha and Alpha Trading Ltd (case:alpha) are judged same\n");
    assertThat(exposureOfDelta().replaceAll("on [0-9-]{10}: same", "on DAY: same"))
        .contains("OFAC blocking: YES, grade 2 (ungraded)\n")
        .contains("route: register:delta ← 60 % Alpha Trading Ltd ← 60 % Boris Borisov")
        .contains(
            "note: register:alpha and case:alpha count as one party, judged the same by Ana Prueba"
                + " on DAY: same number\n");
    assertThat(sample.ask("exposure", "register:delta", "--regime", "ofac", "--check").status())
        .isZero();
  }

  @Test
  void aJudgementTakenBackJoinsNothingAndStaysOnFile() {
    judge("register:alpha", "case:alpha", "--verdict", "same");
    assertThat(judge("case:alpha", "register:alpha", "--withdraw").err()).isEmpty();
    assertThat(exposureOfDelta())
        .contains("OFAC blocking: MAYBE_UNKNOWN\n")
        .doesNotContain("one party");
    assertThat(sample.run("judge", "--list").out().replaceAll("(?m)^[0-9-]{10}", "DAY"))
        .isEqualTo(
            """
            DAY  same      register:alpha and case:alpha, by Ana Prueba: same number (no longer counts)
            DAY  unsure    case:alpha and register:alpha, by Ana Prueba: same number
            """);
  }

  @Test
  void aJudgementNotTheSameThatOthersOverruleIsTold() {
    judge("register:alpha", "case:alpha", "--verdict", "same");
    judge("register:delta", "case:gamma", "--verdict", "not-same");
    judge("case:gamma", "case:alpha", "--verdict", "same");
    assertThat(judge("register:delta", "register:alpha", "--verdict", "same").out())
        .endsWith(
            "note: register:delta and case:gamma were judged not the same by Ana Prueba, but other"
                + " judgements join them: one of these is wrong\n");
    assertThat(exposureOfDelta())
        .contains("were judged not the same by Ana Prueba: one of these is wrong\n");
  }

  @Test
  void aPairThatCanNotBeJudgedIsRefused() {
    refuses(
        "'case:nobody': is no entity of this case; copy its id from an answer, or say with --file in"
            + " which file the customer stands.",
        judge("case:nobody", "case:alpha", "--verdict", "same"));
    refuses(
        "'case:nobody': is no entity of this case; copy its id from an answer, or say with --file in"
            + " which file the customer stands.",
        judge("case:alpha", "case:nobody", "--verdict", "same"));
    refuses(
        "'case:alpha': is given twice; name two ids; every id is the same as itself.",
        judge("case:alpha", "case:alpha", "--verdict", "same"));
    refuses(
        "'case:alpha' and 'case:gamma': were not judged, so there is nothing to take back;"
            + " 'trasluz judge --list' shows what was.",
        judge("case:alpha", "case:gamma", "--withdraw"));
    assertThat(sample.run("judge", "--list").out()).isEqualTo("nothing was judged in this case\n");
  }

  private static void refuses(String sentence, Run run) {
    assertThat(run).isEqualTo(new Run(3, "", "trasluz: " + sentence + "\n"));
  }
}
