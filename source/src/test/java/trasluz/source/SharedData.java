package trasluz.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/// The real lists and registers that lie beside the project where they are present. A test that
/// asks for one that is not there is skipped.
public final class SharedData {

  private SharedData() {}

  /// A file or folder, named from the root of the data.
  public static Path path(String path) {
    Path found = Path.of(System.getProperty("trasluz.root"), "..", "shared", "data", path);
    Assumptions.assumeTrue(Files.exists(found), "skipped: shared data not present");
    return found;
  }

  /// The bytes of a file, unpacked where its name ends in `.gz`.
  public static byte[] bytes(String path) throws IOException {
    try (InputStream in = Files.newInputStream(path(path))) {
      return path.endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
    }
  }
}
