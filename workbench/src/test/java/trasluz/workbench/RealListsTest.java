package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// OFAC's lists as published, end to end; skipped where they are not at hand.
final class RealListsTest {

  private static final long STATED = 5_966;

  @TempDir private Path root;

  private Run run(String command, List<String> arguments) {
    return Run.of(
        Stream.concat(
                Stream.of(command, "--case", root.resolve("case").toString()), arguments.stream())
            .toList());
  }

  private Map<String, Object> imported(Path... files) {
    Run run =
        run(
            "import",
            Stream.concat(
                    Stream.of("--json", "--date", "2023-12-28"),
                    Stream.of(files).map(Path::toString))
                .toList());
    assertThat(run.status()).as(run.err()).isZero();
    return JsonText.object(run.out());
  }

  private static Map<String, Object> file(Map<String, Object> imported, String name) {
    return JsonText.list(imported, "files").stream()
        .filter(file -> name.equals(file.get("file")))
        .findFirst()
        .orElseThrow();
  }

  private static long counted(Map<String, Object> file, String what) {
    Map<String, Object> rows = JsonText.inner(file, "rows");
    return rows.keySet().stream()
        .mapToLong(kind -> JsonText.number(JsonText.inner(rows, kind), what))
        .sum();
  }

  @Test
  void theListIsReadWholeAndItsLinksLeadToItsEntries() {
    Path list = Repository.sharedData("ofac/2023-12-28");
    Map<String, Object> first = imported(list);
    assertThat(first).containsEntry("entities", 13_821L);
    assertThat(counted(file(first, "sdn.csv.gz"), "read")).isEqualTo(13_821);
    assertThat(counted(file(first, "sdn.csv.gz"), "kept")).isEqualTo(13_821);
    assertThat(counted(file(first, "sdn.csv.gz"), "rejected")).isZero();
    assertThat(JsonText.list(file(first, "sdn.csv.gz"), "issues"))
        .noneMatch(issue -> Boolean.TRUE.equals(issue.get("rejects")));

    // 5,963 in sdn.csv, and 3 in the parts of remarks that sdn_comments.csv goes on with; 21 more
    // there
    // belong to three entries that this copy of the list no longer has.
    Map<String, Object> links = JsonText.inner(first, "linked_to");
    long stated = JsonText.number(links, "stated");
    long resolved = JsonText.number(links, "resolved");
    assertThat(stated).isEqualTo(STATED);
    assertThat(stated - resolved).isEqualTo(8);

    Map<String, Object> again = imported(list);
    assertThat(again)
        .containsEntry("statements_new", 0L)
        .containsEntry("statements", first.get("statements"));

    Path more = Repository.sharedData("ofac/consolidated");
    Map<String, Object> both =
        imported(
            more.resolve("cons_prim.csv.gz"),
            more.resolve("cons_alt.csv.gz"),
            more.resolve("cons_add.csv.gz"),
            more.resolve("cons_comments.csv.gz"));
    assertThat(JsonText.inner(both, "linked_to"))
        .containsEntry("stated", STATED + 283)
        .containsEntry("resolved", STATED + 283)
        .containsEntry("unresolved", List.of());

    Run screened = run("screen", List.of("Evrofinans Mosnarbank"));
    assertThat(screened.out()).contains("EVROFINANCE MOSNARBANK (ofac:26503)");
  }

  @Test
  void theDemoOnFullListsStaysReadable() {
    Path list = Repository.sharedData("ofac/2023-12-28");
    Path home = Repository.root();
    String before = System.getProperty("trasluz.home", home.toString());
    System.setProperty("trasluz.home", home.toString());
    try {
      Run demo = run("demo", List.of("--lists", list.toString()));
      assertThat(demo.status()).as(demo.err()).isZero();
      assertThat(demo.out().lines().count()).isLessThan(110);
    } finally {
      System.setProperty("trasluz.home", before);
    }
  }
}
