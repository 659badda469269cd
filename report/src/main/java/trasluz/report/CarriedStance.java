package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Proposal.Stance;
import trasluz.statement.Hedge;

/// Whose word a sentence is where an earlier one says so: the items of a list behind `The
/// prosecutor alleges that:`, and a sentence that stands in quotation marks whole, which is never
/// the author's word.
final class CarriedStance {
  /// How far back, in sentences, somebody who spoke may be the one who is quoted.
  private static final int REACH = 2;

  /// In sentences: a mark that is not closed by then never is.
  private static final int LONGEST_QUOTED = 6;

  /// Pronouns that nobody could tell whom they mean, for somebody without a name.
  private static final Set<String> HE = Set.of("он", "она", "они");

  private Optional<Stance> intro = Optional.empty();
  private List<String> speaker = List.of();
  private int since = REACH + 1;
  private boolean item;
  private boolean quoted;
  private boolean open;

  /// How many angle quotes are open, and for how many sentences some have been.
  private int depth;

  private int unclosed;

  /// Begins a sentence, as it stands in the text.
  void open(String sentence, Language language) {
    String told = sentence.strip();
    item = SentenceSplitter.isItem(told);
    if (!item) {
      intro = Optional.empty();
    }
    since++;
    if (language == Language.ENGLISH) {
      openEnglish(curled(told));
    } else {
      openAngled(told);
    }
  }

  /// The same with straight quotation marks turned as typesetters do.
  private static String curled(String told) {
    StringBuilder out = new StringBuilder(told);
    for (int i = told.indexOf('"'); i >= 0; i = told.indexOf('"', i + 1)) {
      boolean opens = i == 0 || " \t\n(—-".indexOf(told.charAt(i - 1)) >= 0;
      out.setCharAt(i, opens ? '“' : '”');
    }
    return out.toString();
  }

  private void openEnglish(String told) {
    boolean opens = told.startsWith("“");
    int last = told.lastIndexOf('”');
    boolean closed = last > told.lastIndexOf('“');
    quoted = (open || opens) && (last < 0 || last >= told.length() - 2);
    open = closed ? false : opens || open || told.lastIndexOf('“') > last;
    depth = 0;
  }

  /// `«Банк принадлежит Анне, — сказал Иван. — Она купила его в мае»`: names are set in the same
  /// marks, so that what is open is counted, and forgotten after some sentences.
  private void openAngled(String told) {
    boolean whole = depth > 0 || told.startsWith("«");
    quoted = whole;
    for (int i = 0; i < told.length(); i++) {
      char c = told.charAt(i);
      depth += c == '«' ? 1 : c == '»' && depth > 0 ? -1 : 0;
      quoted &= depth > 0 || i >= told.length() - 2;
    }
    unclosed = depth > 0 ? unclosed + 1 : 0;
    if (unclosed > LONGEST_QUOTED) {
      depth = 0;
    }
    open = false;
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
    boolean again =
        stance.sources().stream().findFirst().filter(HE::contains).isPresent()
            && since <= REACH
            && !speaker.isEmpty();
    if (again) {
      // `Сосед рассказал о долге. Платит фирме, добавил он, Орлов`
      return with(stance, stance.hedge(), speaker);
    }
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
