package trasluz.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import trasluz.match.EntityDirectory;
import trasluz.report.ReportReader;
import trasluz.report.deep.Parse;
import trasluz.report.deep.SentenceParser;

final class DeepModeTest {
  private static final ReportReader LIGHT =
      ReportReader.of(EntityDirectory.of(List.of()), List.of());

  /// A parser that needs a gigabyte and finds nothing.
  private static final class Provider implements SentenceParser.Provider {
    @Override
    public String name() {
      return "Parser 1";
    }

    @Override
    public long memory() {
      return 1_000_000_000;
    }

    @Override
    public SentenceParser load() {
      return _ -> new Parse(List.of());
    }
  }

  private static ReportReader deep(List<SentenceParser.Provider> providers, long memory) {
    CommandLine command = new CommandLine(new ReadCommand());
    command.setErr(new PrintWriter(new StringWriter()));
    return DeepMode.of(LIGHT, providers, memory, command);
  }

  @Test
  void withoutAParserItSaysHowToBuildOne() {
    assertThatThrownBy(() -> deep(List.of(), Long.MAX_VALUE))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("mvn -Pdeep");
  }

  @Test
  void withTooLittleMemoryItSaysHowMuchItNeeds() {
    assertThatThrownBy(() -> deep(List.of(new Provider()), 1_000_000_000))
        .isInstanceOf(ParameterException.class)
        .hasMessage(
            "--deep needs 1100 MB of memory for Parser 1 and has 1000 MB: use a larger machine, or"
                + " read without --deep.");
  }

  @Test
  void withEnoughMemoryItLoadsTheParser() {
    assertThat(deep(List.of(new Provider()), 1_100_000_000)).isNotSameAs(LIGHT);
  }
}
