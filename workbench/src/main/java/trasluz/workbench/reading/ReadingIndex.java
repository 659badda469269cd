package trasluz.workbench.reading;

import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import trasluz.report.Reading;
import trasluz.report.TextDocument;
import trasluz.statement.Hedge;
import trasluz.workbench.answer.ReadingAnswer;
import trasluz.workbench.page.Html;
import trasluz.workbench.page.Page;

/// The page that leads to the pages of a folder's texts.
public final class ReadingIndex {
  private ReadingIndex() {}

  /// A line of it: no more of a reading than is shown, since folders are large.
  ///
  /// @param file of the text's page, in the same folder
  /// @param dated the day of the text, in words
  /// @param outlet that its file names; may be empty
  public record Entry(
      String file,
      String document,
      String dated,
      String outlet,
      long parties,
      long listed,
      Map<Hedge, Integer> claims) {
    public Entry {
      claims = Map.copyOf(claims);
    }

    public static Entry of(String file, TextDocument document, Reading reading) {
      Map<Hedge, Integer> claims = new EnumMap<>(Hedge.class);
      reading.proposals().forEach(proposal -> claims.merge(proposal.toldAs(), 1, Integer::sum));
      return new Entry(
          file,
          document.name(),
          reading.stated().map(Object::toString).orElse("no date found"),
          document.outlet().orElse(""),
          reading.entities().stream().filter(entity -> !entity.type().isPlace()).count(),
          reading.entities().stream()
              .flatMap(entity -> entity.candidate().stream())
              .filter(candidate -> !ReadingAnswer.programmes(candidate).isEmpty())
              .count(),
          claims);
    }
  }

  public static void write(String title, List<Entry> entries, PrintWriter out) {
    Page.open(title + " · Trasluz reading", ReadingStyle.CSS, out);
    out.printf(
        "<header><p class=\"brand\">Trasluz reading</p><h1>%s</h1><p class=\"dates\">%d texts</p></header>%n",
        Html.escape(title), entries.size());
    out.println(
        "<section><table><thead><tr><th>text</th><th>dated</th><th>outlet, as the file names it</th><th>parties</th>"
            + "<th>perhaps listed</th><th>claims, by how they are told</th></tr></thead><tbody>");
    for (Entry entry : entries) {
      out.printf(
          "<tr><td><a href=\"%s\">%s</a></td><td class=\"day\">%s</td><td>%s</td><td>%d</td><td>%d</td><td>%s</td></tr>%n",
          Html.escape(address(entry.file())),
          Html.escape(entry.document()),
          entry.dated(),
          Html.escape(entry.outlet()),
          entry.parties(),
          entry.listed(),
          claims(entry.claims()));
    }
    out.println("</tbody></table></section>");
    Page.close(out);
  }

  /// The name of a file as an address beside the page: no name can lead elsewhere.
  private static String address(String file) {
    return "./" + URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// `2 confirmed, 1 rumoured`, the surest first.
  private static String claims(Map<Hedge, Integer> counts) {
    String told =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry ->
                "<span class=\"tally %s\">%d %s</span>"
                    .formatted(entry.getKey().code(), entry.getValue(), entry.getKey().word()))
            .collect(Collectors.joining(" "));
    return told.isEmpty() ? "none" : told;
  }
}
