package trasluz.source;

import java.util.Formatter;
import java.util.Locale;
import trasluz.source.ImportSummary.FileSummary;
import trasluz.source.ImportSummary.IssueGroup;

/// An import's summary as lines of text, for people.
public final class ImportText {

  /// How many examples of one type of issue are shown.
  private static final int EXAMPLES = 3;

  private ImportText() {}

  /// Every file with its counts and issues, then the totals; each line ends with a line break.
  public static String of(ImportSummary summary) {
    try (Formatter out = new Formatter(Locale.ROOT)) {
      summary.files().forEach(file -> file(file, out));
      summary.notes().forEach(note -> out.format("note: %s\n", note));
      out.format(
          "%,d rows read, %,d kept, %,d rejected; %,d statements about %,d entities\n",
          summary.rowsRead(),
          summary.rowsKept(),
          summary.rejected(),
          summary.statementCount(),
          summary.subjects());
      if (summary.files().stream().anyMatch(file -> file.format().isOfac())) {
        out.format(
            "OFAC remarks: %,d \"Linked To\", %,d items kept as text because no rule reads them\n",
            summary.linkedTo(), summary.remarkRemainders());
      }
      return out.toString();
    }
  }

  private static void file(FileSummary file, Formatter out) {
    out.format("%s: %s of %s\n", file.path(), file.format().title(), file.snapshot().date());
    file.notes().forEach(note -> out.format("  note: %s\n", note));
    file.rows()
        .forEach((kind, count) ->
            out.format("  %s: %,d of %,d kept\n", kind, count.kept(), count.read()));
    file.issues().forEach(group -> issues(group, out));
  }

  private static void issues(IssueGroup group, Formatter out) {
    out.format(
        "  %s %,d times%s\n",
        group.type(), group.count(), group.rejects() ? ", rows left out" : "");
    group.examples().stream()
        .limit(EXAMPLES)
        .forEach(issue ->
            out.format("    %s line %d: %s\n", issue.file(), issue.line(), issue.problem()));
  }
}
