package trasluz.report;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The forms of document that are read, told apart by content and only then by name.
public enum DocumentFormat {
  TEXT,
  HTML,
  PDF,
  /// Word and other Office Open XML files.
  OFFICE,
  EMAIL,
  /// RSS or Atom.
  FEED;

  private static final int HEAD = 2_048;

  /// The word in case files and in JSON: `html`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The format of a code; text for one that a newer program wrote.
  public static DocumentFormat ofCode(String code) {
    for (DocumentFormat format : values()) {
      if (format.code().equals(code)) {
        return format;
      }
    }
    return TEXT;
  }

  static DocumentFormat of(byte[] bytes, String name) {
    String head = head(bytes);
    if (head.startsWith("%pdf-")) {
      return PDF;
    }
    if (head.startsWith("pk\u0003\u0004")) {
      return OFFICE;
    }
    if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
      return HTML;
    }
    boolean xml = head.startsWith("<?xml") || head.startsWith("<rss") || head.startsWith("<feed");
    if (xml && (head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:rdf"))) {
      return FEED;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".html") || lower.endsWith(".htm") || (xml && head.contains("<html"))) {
      return HTML;
    }
    boolean headers =
        head.startsWith("from:")
            || head.startsWith("received:")
            || head.startsWith("return-path:")
            || head.startsWith("delivered-to:")
            || head.startsWith("message-id:")
            || head.startsWith("mime-version:");
    return lower.endsWith(".eml") || (headers && head.contains("\nsubject:")) ? EMAIL : TEXT;
  }

  /// The first signs, in lower case, without marks of the encoding and without the comments that
  /// stand before a page; one sign a byte, so that it holds for text of any encoding but UTF-16,
  /// which is told by its mark.
  private static String head(byte[] bytes) {
    boolean wide =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
    String head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), charset)
            .replace("\u00EF\u00BB\u00BF", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    while (head.startsWith("<!--") && head.contains("-->")) {
      head = head.substring(head.indexOf("-->") + "-->".length()).strip();
    }
    return head;
  }
}
