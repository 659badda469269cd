package trasluz.workbench.command;

import trasluz.report.ReportReader;

/// Shows on a terminal how far the reading of a long text has come; short ones are read before
/// anybody could look.
final class ReadingProgress implements ReportReader.Watcher {
  private static final int LONG = 200_000;

  private final LongWork work = new LongWork();

  @Override
  public void advanced(String document, int done, int total) {
    if (total < LONG) {
      return;
    }
    work.advanced("reading " + document, done, total);
    if (done >= total) {
      work.finish();
    }
  }
}
