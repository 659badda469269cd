package trasluz.workbench.page;

import java.io.PrintWriter;

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

  /// Ends what was opened.
  public static void close(PrintWriter out) {
    out.println("</main>\n</body>\n</html>");
  }
}
