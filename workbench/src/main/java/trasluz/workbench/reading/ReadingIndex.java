package trasluz.workbench.reading;

import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import trasluz.report.Proposal;
import trasluz.report.Reading;
import trasluz.statement.Claim;
import trasluz.statement.Hedge;
import trasluz.workbench.page.Html;
import trasluz.workbench.page.Page;

/// The page that leads to the pages of a folder's texts.
public final class ReadingIndex {
  private ReadingIndex() {}

  /// A line of it.
  ///
  /// @param file of the text's page, in the same folder
  public record Entry(String file, String document, Reading reading) {}

  public static void write(String title, List<Entry> entries, PrintWriter out) {
    Page.open(title + " · Trasluz reading", ReadingStyle.CSS, out);
    out.printf(
        "<header><p class=\"brand\">Trasluz reading</p><h1>%s</h1><p class=\"dates\">%d texts</p></header>%n",
        Html.escape(title), entries.size());
    out.println(
        "<section><table><thead><tr><th>text</th><th>dated</th><th>parties</th>"
            + "<th>perhaps listed</th><th>claims, by how they are told</th></tr></thead><tbody>");
    for (Entry entry : entries) {
      out.printf(
          "<tr><td><a href=\"%s\">%s</a></td><td class=\"day\">%s</td><td>%d</td><td>%d</td><td>%s</td></tr>%n",
          Html.escape(address(entry.file())),
          Html.escape(entry.document()),
          entry.reading().stated().map(Object::toString).orElse("no date found"),
          entry.reading().entities().stream().filter(e -> !e.type().isPlace()).count(),
          listed(entry.reading()),
          claims(entry.reading()));
    }
    out.println("</tbody></table></section>");
    Page.close(out);
  }

  /// The name of a file as an address beside the page: no name can lead elsewhere.
  private static String address(String file) {
    return "./" + URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static long listed(Reading reading) {
    return reading.entities().stream()
        .flatMap(entity -> entity.candidate().stream())
        .filter(candidate ->
            candidate.profiles().stream()
                .anyMatch(profile -> !profile.claims(Claim.Designated.class).isEmpty()))
        .count();
  }

  /// `2 confirmed, 1 rumoured`.
  private static String claims(Reading reading) {
    Map<Hedge, Integer> counts = new EnumMap<>(Hedge.class);
    for (Proposal proposal : reading.proposals()) {
      counts.merge(proposal.toldAs(), 1, Integer::sum);
    }
    StringBuilder out = new StringBuilder();
    counts.forEach((hedge, count) ->
        out.append(
            "<span class=\"tally %s\">%d %s</span> ".formatted(hedge.code(), count, hedge.word())));
    return out.isEmpty() ? "none" : out.toString().strip();
  }
}
