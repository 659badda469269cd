package trasluz.source.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import trasluz.source.SourceIssue;
import trasluz.source.ofac.OfacComments.Continuation;
import trasluz.statement.Claim.Described;

/// Takes an entry's remarks apart: items between semicolons, the last one closed by a full stop.
///
/// OFAC cuts remarks after [#LIMIT] characters, in mid-word, and goes on in the comments file.
final class Remarks {

  /// The width of the remarks column.
  static final int LIMIT = 1_000;

  /// The longest item the rules are tried on; the longest real one has under 700 characters.
  private static final int MAX_ITEM = 2_000;

  /// The longest text a statement can hold.
  private static final int MAX_TEXT = 20_000;

  /// `S.A.`, `C.V.`: the last full stop belongs to the abbreviation, OFAC does not write two.
  private static final Pattern ENDS_IN_ABBREVIATION =
      Pattern.compile("(?:^|[\\s,])(?:[A-Za-z]{1,2}\\.){2,}$");

  /// @param offset where in the joined remarks the item starts
  record Item(String text, int offset) {}

  private Remarks() {}

  /// Reads the remarks of a party into claims.
  ///
  /// @param own the remarks column as published, blanks included
  /// @param rest what the comments file adds
  static void read(String own, Optional<Continuation> rest, String title, ListedParty party) {
    boolean full = own.length() >= LIMIT;
    if (rest.isPresent() && !full) {
      party.issue(
          new SourceIssue.NotRead(
              party.file(), party.line(), "a continuation, for these remarks are not cut"));
    }
    boolean joined = rest.isPresent() && full;
    boolean cut = full && !joined && !own.endsWith(".");
    List<Item> items = split(joined ? own + rest.get().text() : own);
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (joined && item.offset >= own.length()) {
        party.citeFrom(rest.get().citation());
      }
      if (cut && i == items.size() - 1) {
        party.say(new Described("remark", item.text));
      } else {
        read(item.text, title, party);
      }
    }
    if (cut) {
      party.issue(
          new SourceIssue.IncompleteText(
              party.file(), party.line(), "import it together with the comments file"));
    }
  }

  /// Reads one item; what no rule reads is kept as it stands.
  static void read(String item, String title, ListedParty party) {
    if (item.length() <= MAX_ITEM && isRead(item, title, party)) {
      return;
    }
    String kept = item;
    if (item.length() > MAX_TEXT) {
      kept = item.substring(0, MAX_TEXT);
      party.issue(
          new SourceIssue.Adjusted(
              party.file(),
              party.line(),
              "remark",
              "of %,d characters".formatted(item.length()),
              "its first %,d".formatted(MAX_TEXT)));
    }
    party.say(new Described("remark", kept));
    party.issue(new SourceIssue.UnparsedText(party.file(), party.line(), kept));
  }

  private static boolean isRead(String item, String title, ListedParty party) {
    try {
      return RemarkRules.read(item, title, party);
    } catch (IllegalArgumentException e) {
      // A rule fits, but a claim of its kind can't hold the value: then it is kept as text.
      return false;
    }
  }

  /// The items of the remarks, without the full stop at the end.
  static List<Item> split(String remarks) {
    List<Item> items = new ArrayList<>();
    int start = 0;
    while (start <= remarks.length()) {
      int end = endOfItem(remarks, start);
      String raw = remarks.substring(start, end);
      boolean last = end == remarks.length();
      String text = last ? withoutFullStop(raw.strip()) : raw.strip();
      if (!text.isEmpty()) {
        items.add(new Item(text, start));
      }
      start = end + 1;
    }
    return items;
  }

  /// A semicolon ends an item, except inside a quoted name (`a.k.a. 'A; B'`).
  private static int endOfItem(String remarks, int start) {
    int end = semicolon(remarks, start);
    String item = remarks.substring(start, end).strip();
    if (end < remarks.length() && isOpenName(item)) {
      int next = semicolon(remarks, end + 1);
      String more = remarks.substring(end + 1, next).strip();
      boolean closes = more.endsWith("'") || more.endsWith("'.");
      if (closes && more.indexOf('\'') == more.lastIndexOf('\'')) {
        return next;
      }
    }
    return end;
  }

  private static int semicolon(String remarks, int from) {
    int at = remarks.indexOf(';', from);
    return at < 0 ? remarks.length() : at;
  }

  private static boolean isOpenName(String item) {
    int quote = item.indexOf(" '");
    return quote > 0
        && item.substring(0, quote)
            .toLowerCase(Locale.ROOT)
            .matches("(alt\\. )?[afnd]\\.[kb]\\.a\\.")
        && !item.endsWith("'");
  }

  private static String withoutFullStop(String item) {
    return item.endsWith(".") && !ENDS_IN_ABBREVIATION.matcher(item).find()
        ? item.substring(0, item.length() - 1).strip()
        : item;
  }
}
