package trasluz.workbench.command;

import java.io.Console;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import trasluz.workbench.answer.Shown;

/// A progress bar on standard error for work that takes longer than a moment; nothing where no
/// person is looking.
final class LongWork implements AutoCloseable {
  private final boolean watched;
  private String task = "";
  private @Nullable ProgressBar bar;

  LongWork() {
    watched = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
  }

  /// Tells how far one step of the work is, in bytes.
  void advanced(String step, long done, long total) {
    if (!watched) {
      return;
    }
    ProgressBar current = bar;
    if (current == null || !task.equals(step)) {
      finish();
      task = step;
      current =
          new ProgressBarBuilder()
              .setTaskName(Shown.escape(Shown.line(step)))
              .setInitialMax(Math.max(total, 1))
              .setUnit(" KiB", 1024)
              .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BAR)
              .setUpdateIntervalMillis(150)
              .setConsumer(new ConsoleProgressBarConsumer(System.err))
              .build();
      bar = current;
    }
    current.stepTo(done);
  }

  @Override
  public void close() {
    finish();
  }

  /// Ends the bar, so that something else can be said.
  void finish() {
    ProgressBar current = bar;
    if (current != null) {
      current.close();
      bar = null;
    }
  }
}
