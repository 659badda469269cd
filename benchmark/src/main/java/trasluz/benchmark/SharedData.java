package trasluz.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import trasluz.match.EntityDirectory;
import trasluz.source.Intake;
import trasluz.source.IntakeOptions;
import trasluz.statement.Statement;

/// Where real lists and labelled sets lie, beside the repository, if they are there at all.
final class SharedData {
  private SharedData() {}

  /// The repository, which `benchmark/run` names.
  static Path root() {
    return Path.of(System.getProperty("trasluz.root", "."));
  }

  /// OFAC's SDN list of 28 December 2023: 13,821 entries, 17,091 aliases, 18,990 addresses.
  static Path ofacList() {
    return shared("data/ofac/2023-12-28");
  }

  /// The UN Security Council's consolidated list of 27 February 2026: 1,003 entries.
  static Path unList() {
    return shared("data/un");
  }

  /// A labelled set of names.
  static Path names(String file) {
    return shared("bench/names").resolve(file);
  }

  /// Annotated reports with their scorer.
  static Path reports() {
    return shared("bench/text/reports");
  }

  private static Path shared(String path) {
    return root().resolve("../shared").resolve(path).normalize();
  }

  static boolean isPresent() {
    return Files.isDirectory(ofacList());
  }

  static boolean hasNames() {
    return isPresent() && Files.isDirectory(unList()) && Files.isDirectory(names(""));
  }

  static List<Statement> statements(Path list) {
    List<Statement> statements = new ArrayList<>();
    new Intake(IntakeOptions.DETECT, Intake.Progress.NONE).read(List.of(list), statements::add);
    return statements;
  }

  static EntityDirectory directory(Path list) {
    return EntityDirectory.of(statements(list));
  }
}
