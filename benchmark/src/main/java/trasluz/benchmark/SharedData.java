package trasluz.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where real lists lie, beside the repository, if they are there at all.
final class SharedData {
  private SharedData() {}

  /// The repository, which `benchmark/run` names.
  static Path root() {
    return Path.of(System.getProperty("trasluz.root", "."));
  }

  /// OFAC's SDN list of 28 December 2023: 13,821 entries, 17,091 aliases, 18,990 addresses.
  static Path ofacList() {
    return root().resolve("../shared/data/ofac/2023-12-28").normalize();
  }

  static boolean isPresent() {
    return Files.isDirectory(ofacList());
  }
}
