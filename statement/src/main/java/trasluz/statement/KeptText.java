package trasluz.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A text that a case keeps for good, so that it can be read again without its file.
///
/// Two hashes fix it. `sha256` is that of the file's bytes, by which the file can be found again
/// and by which proposals and citations name the text; what was taken out of a page or a PDF does
/// not give it. [#textSha256()] is that of the text taken out, which the case can check by itself.
/// For plain text in UTF-8, and for an entry of a feed, both are the same.
///
/// @param name of the file, without folders
/// @param text that was taken out of it, not blank
/// @param sha256 of the file's bytes, or of the text of a feed's entry, 64 hexadecimal digits
/// @param format of the file: `text`, `html`, `pdf` and so on
/// @param language by which it was read, ISO 639-1
/// @param captured when the file was last written; absent where nobody knows
/// @param stated the day of the text, given by a person or in its dateline
/// @param outlet that the file names as its own; nobody vouches for it
public record KeptText(
    String name,
    String text,
    String sha256,
    String format,
    String language,
    Optional<Instant> captured,
    Optional<LocalDate> stated,
    Optional<String> outlet) {

  /// As long as the longest text that is read.
  private static final int LONGEST = 20_000_000;

  public KeptText {
    Checks.requireText("name of a text", name, 255);
    Checks.requireText("a text", text, LONGEST);
    Checks.requireSha256("sha256", sha256);
    Checks.requireText("format of a text", format, 20);
    Checks.requireText("language of a text", language, 20);
    Checks.requireTextIfPresent("outlet of a text", outlet, 300);
  }

  /// SHA-256 of the text in UTF-8, 64 hexadecimal digits.
  public String textSha256() {
    return ContentHash.ofText(text);
  }

  /// A hash of all that never changes, which is everything but the day of the text: by it a case
  /// tells whether somebody altered what it keeps.
  public String seal() {
    ContentHash all = new ContentHash();
    all.add(name)
        .add(sha256)
        .add(textSha256())
        .add(format)
        .add(language)
        .add(captured.map(Instant::toString));
    // Texts that were kept before outlets were found have the seal that they always had.
    outlet.ifPresent(all::add);
    return all.toHex();
  }
}
