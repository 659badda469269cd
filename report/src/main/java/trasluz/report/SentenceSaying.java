package trasluz.report;

import java.util.List;
import java.util.Optional;
import trasluz.statement.Hedge;

/// What a cue says of a whole sentence, for those who read no claim in it.
///
/// @param source whose word it is, as the text names it; `unnamed` where the cue says that somebody
///   says so and not who; absent where it is the author's
record SentenceSaying(Cue cue, Optional<String> source) {

  static SentenceSaying of(Saying saying, Phrases phrases, CodePoints points) {
    TextWords words = phrases.words();
    int start = words.start(saying.found().from());
    int end = words.end(saying.found().to() - 1);
    Optional<String> unnamed =
        saying.unnamed() ? Optional.of(Proposal.Stance.UNNAMED) : Optional.empty();
    return new SentenceSaying(
        new Cue(
            points.before(start), points.before(end), words.between(start, end), saying.hedge()),
        saying
            .source()
            .map(noun -> SourceNames.words(phrases, noun))
            .filter(named -> !named.isEmpty())
            .or(() -> unnamed));
  }

  /// What the weakest cue makes of the sentence: asserted without one.
  static Hedge weakest(List<SentenceSaying> sayings) {
    Hedge weakest = Hedge.ASSERTED;
    boolean confirmed = false;
    for (SentenceSaying saying : sayings) {
      Hedge hedge = saying.cue().hedge();
      confirmed |= hedge == Hedge.CONFIRMED;
      weakest = hedge.compareTo(weakest) > 0 ? hedge : weakest;
    }
    return confirmed && weakest == Hedge.ASSERTED ? Hedge.CONFIRMED : weakest;
  }

  /// Whose word the sentence is: of its weakest cue that names a source, else absent.
  static Optional<String> attributedTo(List<SentenceSaying> sayings) {
    Optional<String> source = Optional.empty();
    Hedge weakest = Hedge.CONFIRMED;
    for (SentenceSaying saying : sayings) {
      Hedge hedge = saying.cue().hedge();
      if (saying.source().isPresent() && (source.isEmpty() || hedge.compareTo(weakest) > 0)) {
        source = saying.source();
        weakest = hedge;
      }
    }
    return source;
  }
}
