package trasluz.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import trasluz.statement.Statement;

/// A statement with the days on which it stood: from when it could be known until the day of the
/// first copy of its file that no longer has it.
///
/// Copies of one file are those with the same source and the same file name; of two copies of one
/// date the one imported later counts. A statement stands on a day when the latest copy of such a
/// file not later than the day has it, for at least one of the files it was read from. A statement
/// that says when it was published stands from then on, up to its first copy too. What a source
/// delisted or withdrew and later said again stands in two spells.
///
/// Whether a statement that was not yet known on a day may be used all the same (a list is often
/// loaded long after the events) is not decided here; [#firstSeen()] tells the two cases apart.
///
/// @param spells when it stood, in order, apart from each other, at least one
public record Filed(Statement statement, List<Spell> spells) {

  public Filed {
    if (spells.isEmpty()) {
      throw new IllegalArgumentException("a statement on file was seen at least once");
    }
  }

  /// A stretch of days.
  ///
  /// @param from the first day
  /// @param goneBy the day of the first copy that no longer has the statement; absent where the
  ///   latest copy has it
  public record Spell(LocalDate from, Optional<LocalDate> goneBy) {

    boolean covers(LocalDate day) {
      return !day.isBefore(from) && goneBy.map(day::isBefore).orElse(true);
    }

    boolean isLasting() {
      return goneBy.map(from::isBefore).orElse(true);
    }

    /// Whether a spell that starts on the day, not before this one, follows without a gap.
    boolean reaches(LocalDate day) {
      return goneBy.map(end -> !end.isBefore(day)).orElse(true);
    }

    /// This spell, made longer by one that it reaches.
    Spell join(Spell next) {
      boolean endsFirst =
          goneBy.isPresent() && next.goneBy.map(goneBy.get()::isBefore).orElse(true);
      return new Spell(from, endsFirst ? next.goneBy : goneBy);
    }

    Spell since(LocalDate earlier) {
      return new Spell(earlier, goneBy);
    }
  }

  /// The day it was published or, without such a day, the date of the earliest copy that has it.
  public LocalDate firstSeen() {
    return spells.getFirst().from();
  }

  /// The day of the first copy since which no copy has it; absent where it still stands.
  public Optional<LocalDate> goneBy() {
    return spells.getLast().goneBy();
  }

  /// Whether the statement was known by that day and not withdrawn by then.
  public boolean standsOn(LocalDate knownBy) {
    return spells.stream().anyMatch(spell -> spell.covers(knownBy));
  }

  /// Whether a question about what was known by a day may use it: it stood then, or was first found
  /// in a later copy, of which the graph knows what it says about earlier days. What was withdrawn
  /// by the day may not.
  public boolean isUsableBy(LocalDate knownBy) {
    return standsOn(knownBy) || firstSeen().isAfter(knownBy);
  }
}
