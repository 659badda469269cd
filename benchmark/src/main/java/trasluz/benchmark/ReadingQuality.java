package trasluz.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import trasluz.match.EntityDirectory;
import trasluz.report.ReportReader;
import trasluz.report.TextDocument;

/// How well and how fast reports are read: `benchmark/run reading`.
///
/// The annotated reports beside the repository are read by `./trasluz read` as a user would,
/// without a case, and judged by their own `score.py`. The rules' author has read these reports, so
/// the figures are not those of reports that nobody has seen.
public final class ReadingQuality {
  private static final int WORDS = 566;
  private static final int WARMING = 300;
  private static final int DOCUMENTS = 1_000;

  private static final String INVENTED =
      """
      Dana Orvik, the chief executive of Fenmark Holdings, said on Monday that Marlo Quist owns 40% of
      Brenholt Shipping Ltd. A deed signed in May 2020 records that Kessa Mining bought the tanker Solvane
      Star from Orlan Trading for $12 million. Her lawyer, Petter Lund, denies any such sale. According to
      a former employee, Fenmark Holdings paid Ruslan Teber €200,000 in Geneva. There is no evidence that
      the two met. It is rumoured in Port Arlen that the mine supplied ore to Orlan Bank, which may have
      lent it $5 million. Soldiers were seen near the port on 5 June 2021, a schoolteacher said.
      """;

  private ReadingQuality() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Locale.setDefault(Locale.ROOT);
    RunOptions options = RunOptions.parse(arguments);
    Path reports = SharedData.reports();
    if (!Files.isDirectory(reports)) {
      System.out.println("ReadingQuality skipped: shared data not present");
      return;
    }
    ResultFile result = new ResultFile("Reading");
    result.heading("Annotated reports, as score.py judges them");
    for (String line : scored(reports)) {
      result.line(line);
    }
    result.heading("Speed, without lists");
    result.line(speed(options.quick() ? 10 : DOCUMENTS));
    if (!options.quick()) {
      result.keep();
    }
  }

  private static List<String> scored(Path reports) throws IOException, InterruptedException {
    Path found = Files.createTempDirectory("reading");
    run(
        found,
        SharedData.root().resolve("trasluz").toAbsolutePath().normalize().toString(),
        "read",
        reports.toAbsolutePath().toString(),
        "--json",
        "--out",
        found.toString());
    return run(
        found,
        "python3",
        reports.resolve("score.py").toAbsolutePath().toString(),
        reports.toAbsolutePath().toString(),
        found.toString());
  }

  private static List<String> run(Path folder, String... command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(command[0] + " ended with " + process.exitValue());
    }
    return out.lines().toList();
  }

  private static String speed(int documents) {
    ReportReader reader = ReportReader.of(EntityDirectory.of(List.of()), List.of());
    TextDocument document = TextDocument.of("invented", invented());
    int proposals = 0;
    for (int i = 0; i < WARMING; i++) {
      proposals = reader.read(document).proposals().size();
    }
    Stopwatch watch = new Stopwatch();
    watch.start();
    for (int i = 0; i < documents; i++) {
      proposals += reader.read(document).proposals().size();
    }
    watch.stop();
    return "%,.0f documents of %d words a second on one core, %d proposals in each"
        .formatted(documents / watch.computing(), WORDS, proposals / (documents + 1));
  }

  /// The invented paragraph over and over, cut at so many words.
  private static String invented() {
    List<String> words = new ArrayList<>();
    while (words.size() < WORDS) {
      words.addAll(List.of(INVENTED.strip().split("\\s+", -1)));
    }
    return String.join(" ", words.subList(0, WORDS));
  }
}
