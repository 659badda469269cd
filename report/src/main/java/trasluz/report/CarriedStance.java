package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.report.Proposal.Stance;
import trasluz.statement.Hedge;

/// Whose word a sentence is where an earlier one says so: the items of a list behind `The
/// prosecutor alleges that:`, and a sentence that stands in quotation marks whole, which is never
/// the author's word.
final class CarriedStance {
  /// How far back, in sentences, somebody who spoke may be the one who is quoted.
  private static final int REACH = 2;

  private Optional<Stance> intro = Optional.empty();
  private List<String> speaker = List.of();
  private int since = REACH + 1;
  private boolean item;
  private boolean quoted;
  private boolean open;

  /// Begins a sentence, as it stands in the text.
  ///
  /// @param quotes whether “ opens words that somebody says: in Russian it closes them
  void open(String sentence, boolean quotes) {
    String told = sentence.strip();
    item = SentenceSplitter.isItem(told);
    if (!item) {
      intro = Optional.empty();
    }
    if (!quotes) {
      quoted = false;
      open = false;
      since++;
      return;
    }
    boolean opens = told.startsWith("“");
    int last = told.lastIndexOf('”');
    boolean closed = last > told.lastIndexOf('“');
    quoted = (open && last < 0) || (opens && (last < 0 || last >= told.length() - 2));
    open = closed ? false : opens || open || told.lastIndexOf('“') > last;
    since++;
  }

  /// Ends it.
  ///
  /// @param stance of the last that it says of its own certainty
  void close(String sentence, Optional<Stance> stance) {
    if (!item && stance.isPresent() && sentence.strip().endsWith(":")) {
      intro = stance;
    }
    stance
        .map(Stance::sources)
        .filter(sources -> !sources.isEmpty())
        .ifPresent(sources -> {
          speaker = sources;
          since = 0;
        });
  }

  /// The stance of a claim with what an earlier sentence says of it.
  Stance of(Stance stance) {
    if (stance.hedge() != Hedge.ASSERTED || !stance.sources().isEmpty()) {
      return stance;
    }
    if (item && intro.isPresent()) {
      return with(stance, intro.get().hedge(), intro.get().sources());
    }
    if (quoted) {
      return with(stance, Hedge.REPORTED, since <= REACH ? speaker : List.of(Stance.UNNAMED));
    }
    return stance;
  }

  private static Stance with(Stance stance, Hedge hedge, List<String> sources) {
    List<String> cues = new ArrayList<>(stance.cues());
    return new Stance(hedge, sources, cues, stance.checkCue());
  }
}
