package trasluz.workbench.command;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import trasluz.workbench.answer.Shown;

/// The encoding of the texts that a command is given.
final class EncodingOption {
  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description =
          "the encoding of plain texts, pages and feeds that are in none that they tell themselves, such"
              + " as windows-1251 (default: UTF-8, or what a page names)")
  private Optional<String> encoding = Optional.empty();

  /// That which was named, under any name that Java knows it by.
  Optional<Charset> charset(CommandSpec spec) {
    return encoding.map(name -> {
      try {
        return Charset.forName(name.strip());
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        throw Usage.bad(
            spec,
            "--encoding: there is no encoding '%s'; known are UTF-8, UTF-16LE, windows-1251, windows-1252, KOI8-R, ISO-8859-1 and others"
                .formatted(Shown.quote(name)));
      }
    });
  }
}
