package trasluz.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/// The text of a result, printed line by line while it comes about, and kept as
/// `benchmark/results/NAME.txt` with a head that says what machine it comes from.
final class ResultFile {
  private final String name;
  private final StringBuilder text = new StringBuilder();

  ResultFile(String name) {
    this.name = name;
  }

  void line(String line) {
    System.out.println(line);
    text.append(line.stripTrailing()).append('\n');
  }

  void blank() {
    line("");
  }

  /// A heading with an empty line before it.
  void heading(String heading) {
    blank();
    line(heading);
    line("-".repeat(heading.length()));
  }

  void keep() throws IOException {
    keep(name, text.toString());
  }

  static void keep(String name, String text) throws IOException {
    Path folder = SharedData.root().resolve("benchmark/results");
    Files.createDirectories(folder);
    Path file = folder.resolve(name + ".txt");
    Files.writeString(file, name + "\n\n" + machine() + "\n" + text, StandardCharsets.UTF_8);
    System.out.println("Kept in " + folder.getFileName() + "/" + file.getFileName());
  }

  /// What a reader needs to compare figures; the load says whether the machine had other work.
  private static String machine() throws IOException {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        """
        date       %s
        processor  %s, %d cores
        load       %.1f at the end
        system     %s %s
        java       %s %s
        """,
        LocalDate.now(ZoneOffset.UTC),
        processor(),
        system.getAvailableProcessors(),
        system.getSystemLoadAverage(),
        system.getName(),
        system.getArch(),
        System.getProperty("java.vm.name"),
        Runtime.version());
  }

  private static String processor() throws IOException {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) {
      return "unknown";
    }
    return Files.readAllLines(info, StandardCharsets.UTF_8).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown");
  }
}
