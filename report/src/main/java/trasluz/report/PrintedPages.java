package trasluz.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes one text of the pages of a PDF: what stands at the head or foot of most pages is told
/// once, before all, so that sentences go on from page to page; words parted at the end of a line
/// are put together.
final class PrintedPages {
  /// Stands before each page.
  static final char PAGE = '\f';

  /// At most so many lines are at the head, and at the foot, of a page.
  private static final int REACH = 2;

  private static final Pattern BREAK = Pattern.compile("\\R");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern PARTED =
      Pattern.compile("(\\p{L}++)[-\u2010\u00AD] ?\n(\\p{Ll}[^\\s]*+)[ \n]?");
  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}]+");

  /// What keeps its hyphen: `Karsa-based`, `non-executive`, `кто-то`.
  private static final Set<String> HEADS =
      Set.of(
          "anti", "co", "ex", "half", "mid", "non", "pro", "self", "semi", "state", "vice", "well",
          "по", "из");

  private static final Set<String> TAILS =
      Set.of(
          "backed",
          "based",
          "born",
          "built",
          "controlled",
          "flagged",
          "founded",
          "general",
          "held",
          "in",
          "led",
          "linked",
          "listed",
          "made",
          "old",
          "owned",
          "registered",
          "run",
          "term",
          "time",
          "up",
          "year",
          "либо",
          "нибудь",
          "таки",
          "то");

  private PrintedPages() {}

  static String joined(String marked) {
    List<List<String>> pages =
        Stream.of(marked.split(String.valueOf(PAGE), -1))
            .map(page -> trimmed(List.of(BREAK.split(page))))
            .filter(lines -> !lines.isEmpty())
            .toList();
    Set<String> running = running(pages);
    Map<String, String> told = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder();
    for (List<String> page : pages) {
      String body = String.join("\n", body(page, running, told));
      text.append(text.isEmpty() || body.isEmpty() ? "" : between(text)).append(body);
    }
    String head = told.isEmpty() ? "" : String.join("\n", told.values()) + "\n\n";
    return head + whole(text) + "\n";
  }

  /// The shapes of lines that stand at an edge of most pages.
  private static Set<String> running(List<List<String>> pages) {
    Map<String, Integer> counted = new HashMap<>();
    for (List<String> page : pages) {
      List<String> lines = page.stream().filter(line -> !line.isBlank()).toList();
      int reach = Math.min(REACH, lines.size());
      Stream.concat(
              lines.subList(0, reach).stream(),
              lines.subList(lines.size() - reach, lines.size()).stream())
          .map(PrintedPages::shape)
          .distinct()
          .forEach(shape -> counted.merge(shape, 1, Integer::sum));
    }
    int most = Math.max(2, pages.size() / 2 + 1);
    return counted.entrySet().stream()
        .filter(shape -> shape.getValue() >= most)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /// A line without what differs from page to page.
  private static String shape(String line) {
    return DIGITS.matcher(line.strip()).replaceAll("#");
  }

  /// What stands between head and foot.
  ///
  /// @param told gets head and foot, each once
  private static List<String> body(
      List<String> page, Set<String> running, Map<String, String> told) {
    List<String> lines = page;
    while (!lines.isEmpty() && running.contains(shape(lines.getFirst()))) {
      told.putIfAbsent(shape(lines.getFirst()), lines.getFirst().strip());
      lines = trimmed(lines.subList(1, lines.size()));
    }
    while (!lines.isEmpty() && running.contains(shape(lines.getLast()))) {
      told.putIfAbsent(shape(lines.getLast()), lines.getLast().strip());
      lines = trimmed(lines.subList(0, lines.size() - 1));
    }
    return lines;
  }

  /// Without empty lines at its ends.
  private static List<String> trimmed(List<String> lines) {
    int from = 0;
    int to = lines.size();
    while (from < to && lines.get(from).isBlank()) {
      from++;
    }
    while (from < to && lines.get(to - 1).isBlank()) {
      to--;
    }
    return lines.subList(from, to);
  }

  /// A page that ends within a sentence goes on with the next.
  private static String between(CharSequence text) {
    return ".!?:»\"”".indexOf(text.charAt(text.length() - 1)) >= 0 ? "\n\n" : "\n";
  }

  /// With the words put together that were parted at the end of a line.
  private static String whole(CharSequence text) {
    return PARTED
        .matcher(text)
        .replaceAll(parted -> {
          String head = parted.group(1);
          String tail = parted.group(2);
          boolean kept =
              HEADS.contains(head.toLowerCase(Locale.ROOT))
                  || TAILS.contains(LETTERS.matcher(tail).replaceAll(""));
          return Matcher.quoteReplacement(head + (kept ? "-" : "") + tail + "\n");
        });
  }
}
