package trasluz.workbench.page;

import java.io.PrintWriter;
import java.util.List;
import trasluz.statement.Snapshot;

/// The frame of a page. Whatever a source may have smuggled into it can neither run nor fetch: the
/// page has no script and no address outside, and forbids both.
public final class Page {
  private Page() {}

  /// Opens a page up to its `main` element.
  ///
  /// @param title of the window, as text
  /// @param style what the page needs beyond the common style
  public static void open(String title, String style, PrintWriter out) {
    out.print(
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>%s</title>
        <style>
        %s%s</style>
        </head>
        <body>
        <main>
        """
            .formatted(Html.escape(title), PageStyle.CSS, style));
  }

  /// The copies of lists that an answer rests on, an item each.
  public static void lists(List<Snapshot> lists, PrintWriter out) {
    for (Snapshot list : lists) {
      out.printf(
          "<li>%s, %s of %s <span class=\"small hash\">SHA-256 %s</span></li>%n",
          Html.escape(list.source().title()), Html.escape(list.file()), list.date(), list.sha256());
    }
  }

  /// Ends what was opened.
  public static void close(PrintWriter out) {
    out.println("</main>\n</body>\n</html>");
  }
}
