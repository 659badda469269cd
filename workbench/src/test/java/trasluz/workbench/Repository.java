package trasluz.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Where the files of the repository and the real data beside it lie.
final class Repository {
  private Repository() {}

  static Path root() {
    return Path.of(System.getProperty("trasluz.root", "..")).toAbsolutePath().normalize();
  }

  static Path folder(String name) {
    return root().resolve(name);
  }

  /// Real data, or the test is skipped and says so.
  static Path sharedData(String name) {
    Path path = root().resolve("../shared/data").resolve(name).normalize();
    Assumptions.assumeTrue(Files.exists(path), "skipped: shared data not present");
    return path;
  }
}
