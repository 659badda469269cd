package trasluz.statement;

import java.time.Instant;
import java.util.Optional;

/// What a person said of whom a text means by a name. It holds for everything the text says of that
/// party, now and when it is read again. Kept for ever; of several about the same words the last
/// counts.
///
/// It speaks of one text. That two entities of a case are the same, wherever they are named, is a
/// [Judgement].
///
/// @param text SHA-256 of the text's file
/// @param words where the text names the party
/// @param meant whom they mean; absent where what was said before is taken back
/// @param by the person
/// @param at when
/// @param note why; may be empty
public record Merge(
    String text, Words words, Optional<Meant> meant, String by, Instant at, String note) {

  /// Some words of a text. The text never changes, so they can be found by their place however it
  /// is read.
  ///
  /// @param start in code points
  /// @param end excluded
  /// @param name the words
  public record Words(int start, int end, String name) {
    public Words {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException(
            "words must start at 0 or later and have a character, got %d to %d"
                .formatted(start, end));
      }
      Checks.requireText("name in a text", name, 2_000);
    }
  }

  /// Whom some words mean.
  public sealed interface Meant {}

  /// An entity of the case.
  public record Entity(EntityId id) implements Meant {}

  /// Whoever the text names by other words.
  public record SameAs(Words other) implements Meant {}

  /// Somebody else than whom the text names elsewhere by this name.
  public record Apart() implements Meant {}

  public Merge {
    Checks.requireSha256("sha256 of a text", text);
    Checks.requireText("the person who decides", by, 300);
    if (note.length() > 2_000) {
      throw new IllegalArgumentException("note must have at most 2,000 characters");
    }
  }
}
