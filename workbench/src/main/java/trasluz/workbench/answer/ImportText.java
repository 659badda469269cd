package trasluz.workbench.answer;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import trasluz.match.LinkedTo;
import trasluz.source.ImportSummary;
import trasluz.source.SourceIssue;
import trasluz.statement.Claim;
import trasluz.statement.Statement;

/// What an import did, for people and as JSON.
public final class ImportText {
  private ImportText() {}

  /// What became of the "Linked To" remarks, which state a link by name only. Kinship and other
  /// relations by name are links too, but not counted here.
  ///
  /// @param unresolved the statements whose target nobody in the case file bears as a name
  public record Links(int stated, int resolved, List<Statement> unresolved) {

    public static Links of(LinkedTo linkedTo) {
      List<LinkedTo.Link> links = linkedTo.links().stream().filter(Links::isLinkedTo).toList();
      List<Statement> unresolved =
          links.stream()
              .filter(link -> link.targets().isEmpty())
              .map(LinkedTo.Link::statement)
              .toList();
      return new Links(links.size(), links.size() - unresolved.size(), unresolved);
    }

    private static boolean isLinkedTo(LinkedTo.Link link) {
      return link.statement().claim() instanceof Claim.Linked linked
          && linked.kind() == Claim.LinkKind.LINKED_TO;
    }
  }

  /// @param added statements that were new to the case file
  /// @param known statements that it already had
  public record Stored(String folder, long added, long known) {}

  public static void write(
      ImportSummary summary, Stored stored, Links links, int examples, PrintWriter out) {
    for (ImportSummary.FileSummary file : summary.files()) {
      out.printf(
          Locale.ROOT,
          "%-28s %s, %s%n    %,d read, %,d kept, %,d left out%s%n",
          file.snapshot().file(),
          file.format().title(),
          file.snapshot().date(),
          file.rowsRead(),
          file.rowsKept(),
          file.rejected(),
          withoutContent(file));
      file.notes().forEach(note -> out.printf("    note: %s%n", note));
      for (ImportSummary.IssueGroup group : file.issues()) {
        out.printf(
            Locale.ROOT,
            "    %,d × %s%s%n",
            group.count(),
            words(group.type()),
            group.rejects() ? " (left out)" : " (kept)");
        group.examples().stream()
            .limit(examples)
            .forEach(issue -> out.printf("        %s%n", sentence(issue)));
        if (group.count() > examples) {
          out.printf(Locale.ROOT, "        and %,d more%n", group.count() - examples);
        }
      }
    }
    summary.notes().forEach(note -> out.printf("note: %s%n", note));
    out.printf(
        Locale.ROOT,
        "%s: %,d statements about %,d %s, %,d of them new to the case file%n",
        stored.folder(),
        summary.statementCount(),
        summary.subjects(),
        summary.subjects() == 1 ? "entity" : "entities",
        stored.added());
    if (links.stated() > 0) {
      out.printf(
          Locale.ROOT,
          "Linked To: %,d of %,d resolved by exact name%n",
          links.resolved(),
          links.stated());
      links.unresolved().stream()
          .limit(10)
          .forEach(link -> out.printf("    not: %s (from %s)%n", target(link), link.subject()));
    }
  }

  /// Rows that say nothing, such as OFAC's addresses without an address: nothing is lost with them.
  private static String withoutContent(ImportSummary.FileSummary file) {
    long empty = file.rowsRead() - file.rowsKept() - file.rejected();
    return empty <= 0 ? "" : String.format(Locale.ROOT, ", %,d without content", empty);
  }

  private static String target(Statement link) {
    return link.claim() instanceof Claim.Linked linked ? linked.target().asPublished() : "";
  }

  private static String sentence(SourceIssue issue) {
    return "line %d %s".formatted(issue.line(), cut(issue.problem()));
  }

  private static String cut(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= 110 ? line : line.substring(0, 109) + "…";
  }

  /// `UnparsedText` becomes `unparsed text`.
  private static String words(String type) {
    return type.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }

  public static Json.Fields json(ImportSummary summary, Stored stored, Links links) {
    return Json.object()
        .add("case", stored.folder())
        .add("statements", summary.statementCount())
        .add("statements_new", stored.added())
        .add("statements_known", stored.known())
        .add("entities", summary.subjects())
        .add("files", summary.files().stream().map(ImportText::file).toList())
        .add(
            "linked_to",
            Json.object()
                .add("stated", links.stated())
                .add("resolved", links.resolved())
                .add("unresolved", links.unresolved().stream().map(ImportText::target).toList()))
        .add("notes", summary.notes());
  }

  private static Json.Fields file(ImportSummary.FileSummary file) {
    Json.Fields rows = Json.object();
    file.rows()
        .forEach((kind, count) ->
            rows.add(
                kind,
                Json.object()
                    .add("read", count.read())
                    .add("kept", count.kept())
                    .add("rejected", count.read() - count.kept())));
    return Json.object()
        .add("file", file.snapshot().file())
        .add("format", file.format().code())
        .add("source", file.snapshot().source().id())
        .add("date", file.snapshot().date())
        .add("sha256", file.snapshot().sha256())
        .add("rows", rows)
        .add("issues", file.issues().stream().map(ImportText::issues).toList())
        .add("notes", file.notes());
  }

  private static Json.Fields issues(ImportSummary.IssueGroup group) {
    return Json.object()
        .add("type", group.type())
        .add("rejects", group.rejects())
        .add("count", group.count())
        .add(
            "examples",
            group.examples().stream()
                .map(issue ->
                    Json.object()
                        .add("file", issue.file())
                        .add("line", issue.line())
                        .add("problem", issue.problem()))
                .toList());
  }
}
