package trasluz.workbench.command;

import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import trasluz.statement.Decision.Verdict;
import trasluz.workbench.review.Correction.Part;
import trasluz.workbench.review.Twin;

/// What `review` is to do; one at a time.
final class ReviewWanted {
  private static final int SHORTEST_KEY = 4;

  @Option(
      names = "--accept",
      paramLabel = "KEY",
      description = "make it a statement of the case; KEY as the queue shows it")
  Optional<String> accept = Optional.empty();

  @Option(names = "--reject", paramLabel = "KEY", description = "the text does not say so")
  Optional<String> reject = Optional.empty();

  @Option(names = "--unsure", paramLabel = "KEY", description = "to be looked at again")
  Optional<String> unsure = Optional.empty();

  @Option(names = "--undo", paramLabel = "KEY", description = "take the last decision back")
  Optional<String> undo = Optional.empty();

  @Option(
      names = "--merge",
      paramLabel = "KEY",
      description =
          "say for all that the text proposes who its --subject or --object is: an entity, whoever the"
              + " text names by another name, or 'apart' for somebody else than others of the name")
  Optional<String> merge = Optional.empty();

  @Option(
      names = "--unmerge",
      paramLabel = "N",
      description = "take a merge back; N as --merges numbers it")
  Optional<Integer> unmerge = Optional.empty();

  @Option(names = "--merges", description = "all merges of the case, the first made first")
  boolean merges;

  @Option(names = "--decisions", description = "all decisions of the case, the first made first")
  boolean decisions;

  @Option(names = "--documents", description = "the texts that the case keeps")
  boolean documents;

  @Option(
      names = "--interactive",
      description =
          "ask one proposal after the other: a key and Enter decides; needs --by. Keys may be piped in")
  boolean interactive;

  /// As much of a proposal's key as was given, where one is meant.
  Optional<String> key(CommandSpec spec) {
    Optional<String> key = accept.or(() -> reject).or(() -> unsure).or(() -> undo).or(() -> merge);
    if (key.isPresent() && key.get().length() < SHORTEST_KEY) {
      throw Usage.bad(spec, "KEY needs at least 4 of its digits, got '" + key.get() + "'");
    }
    return key;
  }

  /// Refuses to pass over what a person corrects where nothing is accepted.
  void requireRoomFor(Set<Part> corrected, CommandSpec spec) {
    for (Part part : corrected) {
      boolean party = part == Part.SUBJECT || part == Part.OBJECT;
      if (accept.isEmpty() && !(party && merge.isPresent())) {
        throw Usage.bad(
            spec,
            "--%s corrects what is accepted: give --accept KEY%s"
                .formatted(part.option(), party ? ", or --merge KEY" : ""));
      }
    }
  }

  /// What is said of two texts.
  Twin.State state(CommandSpec spec) {
    if (unsure.isPresent() || merge.isPresent()) {
      throw Usage.bad(spec, "of two texts give --accept, --reject or --undo");
    }
    if (accept.isPresent()) {
      return Twin.State.ONE_ORIGIN;
    }
    return reject.isPresent() ? Twin.State.TWO_ORIGINS : Twin.State.OPEN;
  }

  /// What is decided, where it is not accepted.
  Verdict verdict() {
    if (reject.isPresent()) {
      return Verdict.REJECTED;
    }
    return unsure.isPresent() ? Verdict.UNSURE : Verdict.UNDONE;
  }
}
