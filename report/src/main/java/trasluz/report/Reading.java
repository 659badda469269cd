package trasluz.report;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What was found in a text. Its proposals are for a person to judge; where no rule reads a
/// relation, a sentence that names two parties is shown with its hedge, and nothing is guessed.
///
/// @param documentSha256 of the text that was read
/// @param stated the day of the text, against which "yesterday" was read: the one given, else that
///   which its file states, else that of its dateline
/// @param language by which the cues were read
/// @param proposals in the order of their sentences
/// @param mentions in the order of the text, none overlapping another
/// @param unread the sentences at which the rules failed, for a defect of Trasluz: whom they name
///   is found, what they claim is not, and it must be said wherever the reading is shown
public record Reading(
    String documentSha256,
    Language language,
    Optional<LocalDate> stated,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<ReportEntity> entities,
    List<Proposal> proposals,
    List<Unread> unread) {

  /// A sentence at which the rules failed.
  ///
  /// @param sentence its number
  /// @param failure what failed and where, for whoever mends it
  public record Unread(int sentence, String failure) {}

  public Reading {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    proposals = List.copyOf(proposals);
    unread = List.copyOf(unread);
  }

  /// The sentences that name at least two entities other than places: where to look for a relation.
  public List<Sentence> comentions() {
    Set<String> parties = new HashSet<>();
    for (ReportEntity entity : entities) {
      if (!entity.type().isPlace()) {
        parties.add(entity.id());
      }
    }
    return sentences.stream()
        .filter(sentence -> sentence.entities().stream().filter(parties::contains).count() >= 2)
        .toList();
  }
}
