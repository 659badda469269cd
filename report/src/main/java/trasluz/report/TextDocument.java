package trasluz.report;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import trasluz.statement.InputException;

/// A text to read, with the hash that fixes it.
///
/// @param name the file's name, without folders, or another title
/// @param text exactly as decoded, so that offsets hold for the file
/// @param sha256 of the bytes as read, or of the text of a feed's entry, 64 hexadecimal digits
/// @param captured when the copy that was read was saved, to the second; absent for a text that is
///   at hand
/// @param stated the day that the file gives for its text outside of it, as the head of a mail does
/// @param outlet that the file names as its own; nobody vouches for it
/// @param format of the file it was taken out of
public record TextDocument(
    String name,
    String text,
    String sha256,
    Optional<Instant> captured,
    Optional<LocalDate> stated,
    Optional<String> outlet,
    DocumentFormat format) {
  private static final int LARGEST_MEGABYTES = 50;
  static final String TOO_LONG = "its text is longer than 20 million characters";
  private static final long LARGEST = LARGEST_MEGABYTES * 1_000_000L;

  public TextDocument {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "sha256 must be 64 hexadecimal digits, got '" + sha256 + "'");
    }
  }

  /// A text that is at hand; its hash is that of its UTF-8 bytes.
  public static TextDocument of(String name, String text) {
    return new TextDocument(
        name,
        text,
        hash(text.getBytes(StandardCharsets.UTF_8)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        DocumentFormat.TEXT);
  }

  /// Reads a file: plain text, a web page (its article), a feed, a PDF, an Office document or a
  /// mail. The text of all but plain text is taken out of the file, and the offsets of a reading
  /// hold for what was taken out.
  ///
  /// @param encoding of a plain text, page or feed, where a person names it; else UTF-8, UTF-16
  ///   with its mark, or that which a page names itself
  /// @throws InputException when the file is missing, empty, larger than 50 MB, damaged, binary,
  ///   without text, of more than 20 million characters, or in another encoding
  public static TextDocument read(Path file, Optional<Charset> encoding) {
    byte[] bytes = bytes(file);
    FileText decoding = new FileText(bytes, encoding, file.toString());
    DocumentFormat format = DocumentFormat.of(bytes, fileName(file));
    TakenText taken =
        switch (format) {
          case TEXT -> TakenText.bare(decoding.plain());
          case HTML -> PageText.ofPage(decoding.markup());
          case FEED -> FeedText.of(decoding.markup());
          case EMAIL -> mail(TikaText.of(bytes, format, file.toString()), MailHead.of(bytes));
          case PDF, OFFICE -> TakenText.bare(TikaText.of(bytes, format, file.toString()));
        };
    if (taken.text().length() > TikaText.MOST_CHARACTERS) {
      throw unusable(file, TOO_LONG, "split it into parts");
    }
    if (taken.text().isBlank()) {
      throw unusable(file, "there is no text in it", "give a file with text");
    }
    return new TextDocument(
        fileName(file),
        taken.text(),
        hash(bytes),
        Optional.of(captured(file)),
        taken.stated(),
        taken.outlet(),
        format);
  }

  /// What [#read] gives where nobody names an encoding.
  public static TextDocument read(Path file) {
    return read(file, Optional.empty());
  }

  /// The texts of a file: of a feed each entry, dated by itself, else the one that [#read] takes
  /// out. An entry is named after the file and its number, `news.rss-2`, and its hash is that of
  /// its text in UTF-8, so that it is the same text in the next copy of the feed.
  ///
  /// @throws InputException as [#read] does
  public static List<TextDocument> readAll(Path file, Optional<Charset> encoding) {
    TextDocument whole = read(file, encoding);
    if (whole.format() != DocumentFormat.FEED) {
      return List.of(whole);
    }
    List<TextDocument> out = new ArrayList<>();
    for (TakenText entry :
        FeedText.entries(new FileText(bytes(file), encoding, file.toString()).markup())) {
      out.add(
          new TextDocument(
              whole.name() + "-" + (out.size() + 1),
              entry.text(),
              hash(entry.text().getBytes(StandardCharsets.UTF_8)),
              whole.captured(),
              entry.stated(),
              entry.outlet(),
              whole.format()));
    }
    return out.size() > 1 ? List.copyOf(out) : List.of(whole);
  }

  private static TakenText mail(String text, MailHead head) {
    return new TakenText(text, StatedDay.ofMail(head), StatedOutlet.ofMail(head));
  }

  /// When the file was last written: nothing else tells when a page or mail was saved.
  private static Instant captured(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
    } catch (IOException e) {
      throw unusable(file, "it can't be read (" + e + ")", "check that you may read it");
    }
  }

  private static byte[] bytes(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw unusable(file, "there is no such file", "check the path");
      }
      if (Files.size(file) > LARGEST) {
        throw unusable(
            file, "it is larger than " + LARGEST_MEGABYTES + " MB", "split it into parts");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unusable(file, "it can't be read (" + e + ")", "check that you may read it");
    }
  }

  private static InputException unusable(Path file, String problem, String remedy) {
    return new InputException(file.toString(), problem, remedy);
  }

  private static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
