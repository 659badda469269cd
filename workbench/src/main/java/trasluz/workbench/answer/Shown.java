package trasluz.workbench.answer;

import java.util.regex.Pattern;

/// Text of sources made fit to be shown: it can neither move a cursor, nor reorder what stands
/// around it, nor begin a line of its own.
///
/// Characters that could are written as six visible ones, such as `\u202e`; within JSON that is the
/// same character still. They are the control characters (Unicode category Cc) except tab and line
/// feed, the line and paragraph separators, and everything that the bidirectional algorithm (UAX
/// #9) takes for a command.
public final class Shown {

  private static final Pattern BREAK =
      Pattern.compile("\\s*[\\n\\r\\f\\x0B\\x85\\u2028\\u2029]\\s*");

  private static final int LONGEST_QUOTE = 60;

  private Shown() {}

  /// The text on one line: line breaks become blanks.
  public static String line(String text) {
    return BREAK.matcher(text).replaceAll(" ");
  }

  /// What a user gave, on one line and short enough for a sentence.
  public static String quote(String text) {
    String line = line(text);
    if (line.codePointCount(0, line.length()) <= LONGEST_QUOTE) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
  }

  /// The text with every character escaped that is a command rather than a sign.
  public static String escape(String text) {
    if (text.chars().noneMatch(c -> isCommand((char) c))) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isCommand(c)) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /// All of them lie in the Basic Multilingual Plane.
  private static boolean isCommand(char c) {
    return switch (c) {
      case '\n', '\t' -> false;
      case '\u061c', '\u200e', '\u200f', '\u2028', '\u2029' -> true;
      default ->
          Character.isISOControl(c)
              || (c >= '\u202a' && c <= '\u202e')
              || (c >= '\u2066' && c <= '\u2069');
    };
  }
}
