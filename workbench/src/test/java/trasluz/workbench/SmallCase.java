package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A case of three parties, and what tests need to say about commands on it: Boris, who is listed,
/// holds 60 % of Alpha, which holds 25 % to 55 % of Gamma.
record SmallCase(Path root) {

  static final List<String> DAY = List.of("--as-of", "2024-01-01", "--known-by", "2024-01-01");

  static SmallCase in(Path root) {
    SmallCase made = new SmallCase(root);
    made.file(
        "entities.csv",
        """
        id,schema,name,aliases,country
        alpha,Company,Alpha Trading Ltd,Alfa Torg,pa
        boris,Person,Boris Borisov,,ru
        gamma,Company,Gamma Shipping Co,,cy
        """);
    made.file(
        "interests.csv",
        """
        owner,owned,kind,min,max,from,reliability,credibility
        boris,alpha,both,60,60,2019-01-01,B,2
        alpha,gamma,both,25,55,2019-01-01,C,3
        """);
    made.file(
        "designations.csv",
        """
        entity,authority,regime,programme,kind,listed,from,to
        boris,OFAC,ofac,UKRAINE-EO13661,block,2018-04-06,2018-04-06,
        """);
    Run imported =
        made.run(
            "import",
            "--date",
            "2020-01-01",
            made.path("entities.csv"),
            made.path("interests.csv"),
            made.path("designations.csv"));
    assertThat(imported.status()).as(imported.err()).isZero();
    return made;
  }

  /// Writes a file beside the case.
  Path file(String name, String content) {
    try {
      return Files.writeString(root.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path bytes(String name, byte[] content) {
    try {
      return Files.write(root.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String name) {
    try {
      return Files.readString(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String path(String name) {
    return root.resolve(name).toString();
  }

  Path folder() {
    return root.resolve("case");
  }

  /// A command on this case; in what it prints the test's folder is called `ROOT`.
  Run run(String command, String... arguments) {
    return run(command, List.of(arguments));
  }

  Run run(String command, List<String> arguments) {
    Stream<String> all =
        Stream.concat(Stream.of(command, "--case", folder().toString()), arguments.stream());
    Run run = Run.of(all.toList());
    return new Run(run.status(), named(run.out()), named(run.err()));
  }

  String named(String text) {
    return text.replace(root.toString(), "ROOT");
  }

  /// A question as of the day on which the answers of the tests hold.
  Run ask(String command, String... arguments) {
    return run(command, Stream.concat(Stream.of(arguments), DAY.stream()).toList());
  }

  /// Every file of the case's folder with its bytes.
  Map<String, String> content() {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(
            folder().relativize(file).toString(),
            HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return content;
  }

  /// The command leaves with status 3 and this one line on standard error, prints nothing else, and
  /// the case is what it was.
  void refuses(String expected, String command, String... arguments) {
    Map<String, String> before = content();
    Run run = run(command, arguments);
    assertThat(run).isEqualTo(new Run(3, "", "trasluz: " + expected + "\n"));
    assertThat(content()).isEqualTo(before);
  }
}
