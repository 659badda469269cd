package trasluz.report;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines at the head of a mail, as they are written (RFC 5322).
record MailHead(String lines) {
  private static final int LONGEST = 65_536;
  private static final Pattern EMPTY_LINE = Pattern.compile("\r?\n\r?\n");
  private static final Pattern FOLD = Pattern.compile("\r?\n[ \\t]+");

  static MailHead of(byte[] mail) {
    String start = new String(mail, 0, Math.min(LONGEST, mail.length), StandardCharsets.UTF_8);
    return new MailHead(FOLD.matcher(EMPTY_LINE.split(start, 2)[0]).replaceAll(" "));
  }

  /// What stands behind a name, `Date`, where it first stands.
  Optional<String> field(String name) {
    Matcher found = Pattern.compile("(?im)^" + Pattern.quote(name) + ":(.*)$").matcher(lines);
    return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
  }
}
