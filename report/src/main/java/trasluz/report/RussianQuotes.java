package trasluz.report;

/// Quotation marks within quotation marks, as Russian texts set them: `«Банк „Кесса“ закрыт»`.
final class RussianQuotes {
  private RussianQuotes() {}

  /// The text, as long as before, with the inner quotation marks written like the outer ones.
  static String plain(String text) {
    int open = text.indexOf('„');
    if (open < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text);
    while (open >= 0) {
      int next = text.indexOf('„', open + 1);
      int end = next < 0 ? text.length() : next;
      for (int i = open + 1; i < end && text.charAt(i) != '\n'; i++) {
        if (text.charAt(i) == '“' || text.charAt(i) == '”') {
          plain.setCharAt(open, '«');
          plain.setCharAt(i, '»');
          break;
        }
      }
      open = next;
    }
    return plain.toString();
  }
}
