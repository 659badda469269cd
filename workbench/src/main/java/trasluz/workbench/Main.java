package trasluz.workbench;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import trasluz.statement.InputException;
import trasluz.workbench.answer.ShownWriter;
import trasluz.workbench.command.Commands;
import trasluz.workbench.command.ExitStatus;

/// The command line.
///
/// Exit status: 0 done; 1 something was found, only where `--fail-on-hit` is given; 2 bad usage; 3
/// bad input; 70 a defect of Trasluz itself.
@Command(
    name = "trasluz",
    mixinStandardHelpOptions = true,
    version = "trasluz 0.1.0",
    description = {
      "Hold a company, a person, a payment or a report up to the light:",
      "who stands behind it, which sanctions reach it, by which route, and how good is the evidence."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  trasluz demo                                the sample case, answered",
      "  trasluz import sdn.csv alt.csv add.csv      official lists, also .gz, or a whole folder",
      "  trasluz screen \"Evrofinance Mosnarbank\"     is this name on a list?",
      "  trasluz screen --file customers.csv         which of these customers are?",
      "  trasluz exposure ofac:26503 --as-of 2022-02-25",
      "  trasluz read report.txt                     who and what a text names, and how it says it",
      "  trasluz dossier ofac:26503 --out evrofinance.html",
      "",
      "Exit status: 0 done, 1 something found (with --fail-on-hit), 2 bad usage, 3 bad input,",
      "70 a defect of Trasluz."
    })
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    PrintWriter err =
        new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
    int status = run(out, err, arguments);
    out.flush();
    System.exit(status);
  }

  /// Runs one command; the way tests go in.
  ///
  /// @return the exit status
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new Main());
    String[] version = line.getCommandSpec().version();
    for (Object command : Commands.all()) {
      line.addSubcommand(command);
    }
    line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().version(version));
    PrintWriter shown = new ShownWriter(out);
    PrintWriter told = new ShownWriter(err);
    line.setOut(shown)
        .setErr(told)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .registerConverter(LocalDate.class, Main::date)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler(Main::onBadUsage)
        .setExecutionExceptionHandler(Main::onFailure);
    int status = 0;
    if (arguments.length == 0) {
      line.usage(shown);
    } else {
      status = line.execute(arguments);
    }
    shown.flush();
    told.flush();
    return status;
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new CommandLine.TypeConversionException(
          "'" + text + "' is no day of the calendar written like 2022-02-25");
    }
  }

  private static int onBadUsage(ParameterException e, String[] arguments) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("trasluz: " + e.getMessage());
    err.println("See 'trasluz " + path(e.getCommandLine()) + "--help'.");
    return ExitStatus.BAD_USAGE;
  }

  private static String path(CommandLine line) {
    return line.getParent() == null ? "" : line.getCommandName() + " ";
  }

  private static int onFailure(
      Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
    PrintWriter err = line.getErr();
    return switch (failure) {
      case InputException e -> {
        err.println("trasluz: " + e.getMessage());
        yield ExitStatus.BAD_INPUT;
      }
      case ParameterException e -> onBadUsage(e, new String[0]);
      case UncheckedIOException e -> ioFailure(err, e.getMessage());
      case IOException e -> ioFailure(err, String.valueOf(e.getMessage()));
      default -> {
        err.println("trasluz: this is a defect of Trasluz, please report it with the lines below.");
        failure.printStackTrace(err);
        yield ExitStatus.DEFECT;
      }
    };
  }

  private static int ioFailure(PrintWriter err, @org.jspecify.annotations.Nullable String message) {
    err.println("trasluz: reading or writing failed: " + message);
    return ExitStatus.BAD_INPUT;
  }
}
