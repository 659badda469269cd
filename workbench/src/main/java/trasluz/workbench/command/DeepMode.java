package trasluz.workbench.command;

import java.io.PrintWriter;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import trasluz.report.ReportReader;
import trasluz.report.deep.SentenceParser;

/// Loads the parser of `--deep`, where it was built and memory allows.
final class DeepMode {
  private static final long OWN_MEMORY = 100_000_000;
  private static final long MB = 1_000_000;

  private DeepMode() {}

  /// A reader that parses, too, with what is installed here.
  static ReportReader of(ReportReader reader, CommandLine command) {
    return of(reader, installed(), Runtime.getRuntime().maxMemory(), command);
  }

  /// A reader that parses, too.
  ///
  /// @param memory the largest heap there may be, in bytes
  /// @throws ParameterException where there is no parser or too little memory for it
  static ReportReader of(
      ReportReader reader,
      Iterable<SentenceParser.Provider> providers,
      long memory,
      CommandLine command) {
    PrintWriter notes = command.getErr();
    for (SentenceParser.Provider provider : providers) {
      long needed = provider.memory() + OWN_MEMORY;
      if (memory < needed) {
        throw new ParameterException(
            command,
            "--deep needs %d MB of memory for %s and has %d MB: use a larger machine, or read without --deep."
                .formatted(needed / MB, provider.name(), memory / MB));
      }
      notes.println("Loading the models of " + provider.name() + ", about 20 seconds ...");
      notes.flush();
      return reader.with(provider.load());
    }
    throw new ParameterException(
        command,
        "--deep needs the parser, which is not built: run"
            + " 'mvn -Pdeep -Dquick -DskipTests -pl deep -am package' (270 MB are downloaded), or read"
            + " without --deep.");
  }

  private static Iterable<SentenceParser.Provider> installed() {
    return ServiceLoader.load(SentenceParser.Provider.class);
  }
}
