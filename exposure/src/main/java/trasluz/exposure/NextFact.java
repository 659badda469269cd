package trasluz.exposure;

import java.util.List;
import trasluz.statement.DesignationKind;
import trasluz.statement.EntityId;

/// Something left open that would settle answers about several parties, if it were found out.
///
/// @param about the party it is about
/// @param words what has to be found out
/// @param ifMost in words, the end at which parties are caught; empty where none is
/// @param caught who is surely caught then and only perhaps now
/// @param ifLeast in words, the end at which parties are not caught
/// @param notCaught who is surely not caught then and perhaps now
public record NextFact(
    EntityId about,
    String words,
    String ifMost,
    List<Settled> caught,
    String ifLeast,
    List<Settled> notCaught) {

  /// A party whose answer is settled.
  ///
  /// @param kind of the listings that reach it or don't
  public record Settled(EntityId entity, String name, DesignationKind kind) {}

  public NextFact {
    caught = List.copyOf(caught);
    notCaught = List.copyOf(notCaught);
  }

  /// How many answers it may settle: those of both ends.
  public int settles() {
    return caught.size() + notCaught.size();
  }
}
