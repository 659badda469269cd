package trasluz.workbench.command;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import trasluz.exposure.Timeline;
import trasluz.workbench.answer.TimelineAnswer;

/// Asks since when and until when an entity is caught.
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description =
        "Since when and until when sanctions reach an entity, by the law as it then read and as it is"
            + " read now, and what changed on each day.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trasluz timeline ofac:26503",
      "  trasluz timeline case:acme --regime eu --read-on 2024-12-31 --json"
    })
final class TimelineCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseOptions options = new CaseOptions();

  @Mixin private QuestionOptions question = new QuestionOptions();

  @Mixin private WithoutOption without = new WithoutOption();

  @Parameters(
      arity = "1",
      paramLabel = "ENTITY",
      description = "an id such as ofac:26503, or a name as published")
  private String entity = "";

  @Option(
      names = "--read-on",
      paramLabel = "D",
      description = "the day on which the law is read back (default: the day of --as-of)")
  private Optional<LocalDate> readOn = Optional.empty();

  @Override
  public Integer call() {
    return new RegimeQuestion(options, question, without, spec)
        .answerAbout(
            entity,
            (asked, id) -> {
              LocalDate day = readOn.orElse(asked.material().moment().asOf());
              Timeline timeline =
                  Timeline.of(
                      asked.material().history(),
                      id,
                      asked.regime(),
                      asked.material().moment().knownBy(),
                      day);
              return out ->
                  new TimelineAnswer(asked.claims(), asked.leftOut())
                      .write(timeline, options.json, out);
            });
  }
}
