package trasluz.workbench.answer;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;

/// The one way out for every answer and message, to a terminal or a file: what is printed is
/// [Shown], and what is filled into a format stays on one line.
public final class ShownWriter extends PrintWriter {

  public ShownWriter(Writer out) {
    super(new Escaping(out));
  }

  @Override
  public PrintWriter format(String format, Object... arguments) {
    return super.format(Locale.ROOT, format, lines(arguments));
  }

  @Override
  public PrintWriter format(Locale locale, String format, Object... arguments) {
    return super.format(locale, format, lines(arguments));
  }

  private static Object[] lines(Object[] arguments) {
    Object[] lines = arguments.clone();
    for (int i = 0; i < lines.length; i++) {
      if (!(lines[i] instanceof Number)) {
        lines[i] = Shown.line(String.valueOf(lines[i]));
      }
    }
    return lines;
  }

  private static final class Escaping extends FilterWriter {
    Escaping(Writer out) {
      super(out);
    }

    @Override
    public void write(int c) throws IOException {
      out.write(Shown.escape(String.valueOf((char) c)));
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      out.write(Shown.escape(String.valueOf(text, offset, length)));
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
      String part = text.substring(offset, offset + length);
      out.write(Shown.escape(part.replace(System.lineSeparator(), "\n")));
    }
  }
}
