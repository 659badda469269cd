package trasluz.store;

import java.util.List;

/// What checking a case file found. The counts are 0 where the database is too damaged to count.
///
/// @param statements statements on file
/// @param occurrences places at which they were seen
/// @param snapshots copies of files
/// @param judgements judgements on file
/// @param texts texts that the case keeps
/// @param problems what is wrong, each in one sentence; empty for a sound file
public record Verification(
    long statements,
    long occurrences,
    long snapshots,
    long judgements,
    long texts,
    List<String> problems) {

  public Verification {
    problems = List.copyOf(problems);
  }

  public boolean isSound() {
    return problems.isEmpty();
  }
}
