package trasluz.workbench.command;

/// With what the program ends, as its help says.
public final class ExitStatus {
  public static final int DONE = 0;

  /// Something was found that `--fail-on-hit` asks about.
  public static final int FOUND = 1;

  public static final int BAD_USAGE = 2;

  /// Something given could not be read, or not all of it.
  public static final int BAD_INPUT = 3;

  /// Trasluz itself failed.
  public static final int DEFECT = 70;

  private ExitStatus() {}
}
