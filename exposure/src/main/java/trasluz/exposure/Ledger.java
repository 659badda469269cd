package trasluz.exposure;

import java.util.Arrays;
import trasluz.graph.Interests;
import trasluz.graph.OwnershipGraph;
import trasluz.graph.Units;
import trasluz.statement.Claim.Completeness;

/// What members hold of each company, of shares or of votes, and whether it reaches a threshold.
///
/// For a company c and a set B of caught parties, with each holding a range [lo, hi] independent of
/// the others, the share that B holds is in every world at least, and in some world at most,
///
/// ```
/// must(B, c) = Σ lo over B                                  or, if the register is complete,
///              max(Σ lo over B, 100 − Σ hi outside B)
/// may(B, c)  = min(Σ hi over B, 100 − Σ lo outside B)        only identified holders may be caught
/// mayU(B, c) = 100 − Σ lo outside B                          holders not identified may be anyone
/// ```
///
/// mayU differs from may only where the register leaves holders unidentified. Sums keep whether an
/// end is open: two holdings of "more than 25" are more than 50.
///
/// **Contradictions.** Where the lower ends in a company pass 100 one figure is wrong, and the
/// bounds that others' shares put on B's share are not used. A direct-or-indirect total from a
/// register is never added to a chain: it counts by itself, as a bound, and only where the register
/// leaves holders unidentified.
///
/// A company's votes in itself are left out of the whole; where they are a range, the ends are
/// bounds.
final class Ledger {

  /// Two or three words for each party, side by side because they are used together: what members
  /// hold (lower ends for MUST, upper ends otherwise), how many of the ends are open, and, where it
  /// matters, what the others hold (upper ends for MUST, lower ends otherwise).
  private static final int INSIDE = 0;

  private static final int OPEN = 1;
  private static final int OUTSIDE = 2;

  /// In the word of open ends: the upper half counts those inside, the lower half those outside.
  private static final long ONE_INSIDE = 1L << 32;

  private final OwnershipGraph graph;
  private final Interests layer;
  private final Subjects subjects;
  private final boolean helpersCount;
  private final Terms terms;
  private final Reading reading;
  private final Members members;
  private final Intake intake;
  private final Interests totals;
  private final boolean hasTotals;
  private final boolean ofShares;

  /// Whether what the others hold matters: for certainty only where a register is complete. Not
  /// adding it up saves going through all interests.
  private final boolean outsideCounts;

  private final int words;
  private final long[] state;

  private long[] log = new long[0];
  private int logged;
  private boolean logging;

  /// Which companies a ledger judges.
  enum Subjects {
    /// All.
    ALL,
    /// Those whose votes are told apart from shares.
    WITH_VOTES,
    /// Those whose votes go with the shares, and no hands: there is nothing to vote on.
    WITHOUT_VOTES
  }

  /// What a ledger counts, and for whom.
  ///
  /// @param helpersCount whether partners in joint arrangements count as members
  /// @param withTotals whether reported totals count as bounds
  record Counted(
      Interests layer, Subjects subjects, boolean helpersCount, boolean withTotals, Terms terms) {}

  Ledger(OwnershipGraph graph, Reading reading, Counted counted, Members members, Intake intake) {
    this.graph = graph;
    this.layer = counted.layer;
    this.subjects = counted.subjects;
    this.helpersCount = counted.helpersCount;
    this.terms = counted.terms;
    this.reading = reading;
    this.members = members;
    this.intake = intake;
    this.totals = graph.reportedTotals();
    this.hasTotals = counted.withTotals && totals.size() > 0;
    this.ofShares = layer == graph.equity();
    this.outsideCounts = reading != Reading.MUST || graph.hasCompleteRegisters();
    this.words = outsideCounts ? 3 : 2;
    this.state = new long[words * graph.size()];
  }

  boolean helpersCount() {
    return helpersCount;
  }

  /// Puts every holding outside.
  void start() {
    if (!outsideCounts) {
      return;
    }
    for (int i = 0; i < layer.size(); i++) {
      int at = words * layer.subject(i);
      if (reading != Reading.MUST) {
        addOutside(at, layer.min(i), layer.isMinOpen(i));
      } else if (intake.has(layer, i)) {
        addOutside(at, layer.max(i), layer.isMaxOpen(i));
      } else {
        addOutside(at, Units.WHOLE, false);
      }
    }
  }

  private Completeness known(int node) {
    return ofShares ? graph.completeness(node) : graph.completenessOfVotes(node);
  }

  private boolean isOverfull(int node) {
    return ofShares ? graph.isOverfull(node) : graph.isOverfullOfVotes(node);
  }

  private void addOutside(int at, long end, boolean open) {
    if (!outsideCounts) {
      return;
    }
    state[at + OUTSIDE] = Units.add(state[at + OUTSIDE], end);
    state[at + OPEN] += open ? 1 : 0;
  }

  private void takeOutside(int at, long end, boolean open) {
    if (!outsideCounts) {
      return;
    }
    state[at + OUTSIDE] = Units.subtract(state[at + OUTSIDE], end);
    state[at + OPEN] -= open ? 1 : 0;
  }

  private void addInside(int at, long end, boolean open) {
    state[at + INSIDE] = Units.add(state[at + INSIDE], end);
    state[at + OPEN] += open ? ONE_INSIDE : 0;
  }

  /// From now on changes can be taken back.
  void keepLog() {
    logging = true;
  }

  int logged() {
    return logged;
  }

  /// Takes back what was changed after the log had the given length.
  void undo(int length) {
    while (logged > length) {
      logged -= 1 + words;
      System.arraycopy(log, logged + 1, state, (int) log[logged], words);
    }
  }

  /// Keeps where words stand, and the words.
  private void log(int at) {
    if (logged + words >= log.length) {
      log = Arrays.copyOf(log, Math.max(256, 2 * log.length));
    }
    log[logged] = at;
    System.arraycopy(state, at, log, logged + 1, words);
    logged += 1 + words;
  }

  /// Moves all that a holder holds from outside to inside, and takes in whom that reaches.
  void spread(int holder) {
    int end = layer.heldFrom(holder + 1);
    for (int i = layer.heldFrom(holder); i < end; i++) {
      int subject = layer.subject(i);
      if (!members.isCaught(subject) && !graph.isOwn(holder, subject)) {
        move(i, subject);
        test(subject);
      }
    }
    if (hasTotals) {
      for (int i = totals.heldFrom(holder); i < totals.heldFrom(holder + 1); i++) {
        test(totals.subject(i));
      }
    }
  }

  private void move(int interest, int subject) {
    boolean taken = intake.has(layer, interest);
    int at = words * subject;
    if (logging) {
      log(at);
    }
    if (reading != Reading.MUST) {
      if (taken) {
        addInside(at, layer.max(interest), layer.isMaxOpen(interest));
      }
      takeOutside(at, layer.min(interest), layer.isMinOpen(interest));
    } else if (taken) {
      addInside(at, layer.min(interest), layer.isMinOpen(interest));
      takeOutside(at, layer.max(interest), layer.isMaxOpen(interest));
    } else {
      takeOutside(at, Units.WHOLE, false);
    }
  }

  /// Takes in the holdings whose support is the level just come to.
  void descend() {
    for (int i = 0; i < layer.size(); i++) {
      int subject = layer.subject(i);
      if (layer.support(i) == intake.level() && !members.isCaught(subject)) {
        takeIn(i, subject);
      }
    }
  }

  private void takeIn(int interest, int subject) {
    int holder = layer.holder(interest);
    boolean member = counts(holder) && !graph.isOwn(holder, subject);
    int at = words * subject;
    if (reading != Reading.MUST) {
      if (member) {
        addInside(at, layer.max(interest), layer.isMaxOpen(interest));
      }
    } else if (member) {
      addInside(at, layer.min(interest), layer.isMinOpen(interest));
    } else {
      takeOutside(at, Units.WHOLE, false);
      addOutside(at, layer.max(interest), layer.isMaxOpen(interest));
    }
  }

  private boolean counts(int holder) {
    return members.isCaught(holder) || (helpersCount && members.isHelper(holder));
  }

  void testAll() {
    for (int node = 0; node < graph.size(); node++) {
      test(node);
    }
  }

  private void test(int node) {
    if (!members.isCaught(node) && isJudged(node) && isReached(node)) {
      members.enter(node);
    }
  }

  private boolean isJudged(int node) {
    return switch (subjects) {
      case ALL -> true;
      case WITH_VOTES -> graph.hasVotes(node);
      case WITHOUT_VOTES -> !graph.hasVotes(node) && !graph.isHand(node);
    };
  }

  private boolean isReached(int node) {
    long limit = terms.threshold(graph, layer, node, reading);
    return switch (reading) {
      case MUST -> isSurelyReached(node, limit);
      case MAY -> isPerhapsReached(node, limit);
      case MAY_UNKNOWN -> {
        boolean anyone = known(node) == Completeness.UNKNOWN && !isOverfull(node);
        yield anyone ? roomIsLeft(node, limit) : isPerhapsReached(node, limit);
      }
    };
  }

  private boolean isSurelyReached(int node, long limit) {
    int at = words * node;
    if (terms.surely(state[at + INSIDE], state[at + OPEN] >= ONE_INSIDE, limit)) {
      return true;
    }
    if (outsideCounts
        && known(node) == Completeness.COMPLETE
        && graph.completenessSupport(node) >= intake.level()) {
      return terms.surely(Units.WHOLE - state[at + OUTSIDE], isOutsideOpen(at), limit);
    }
    return hasTotals && known(node) == Completeness.UNKNOWN && totalReaches(node, limit);
  }

  private boolean isOutsideOpen(int at) {
    return (int) state[at + OPEN] > 0;
  }

  private boolean isPerhapsReached(int node, long limit) {
    int at = words * node;
    boolean told =
        terms.perhaps(state[at + INSIDE], state[at + OPEN] >= ONE_INSIDE, limit)
            || (hasTotals && known(node) == Completeness.UNKNOWN && totalReaches(node, limit));
    return told && (isOverfull(node) || roomIsLeft(node, limit));
  }

  /// Whether what others hold at least leaves the threshold free.
  private boolean roomIsLeft(int node, long limit) {
    int at = words * node;
    if (!terms.perhaps(Units.WHOLE - state[at + OUTSIDE], isOutsideOpen(at), limit)) {
      return false;
    }
    return !hasTotals || known(node) != Completeness.UNKNOWN || totalsLeaveRoom(node, limit);
  }

  private boolean totalReaches(int node, long limit) {
    for (int at = totals.holdersFrom(node); at < totals.holdersFrom(node + 1); at++) {
      int i = totals.holding(at);
      boolean counted =
          counts(totals.holder(i)) && !graph.isOwn(totals.holder(i), node) && intake.has(totals, i);
      if (counted
          && (reading == Reading.MUST
              ? terms.surely(totals.min(i), totals.isMinOpen(i), limit)
              : terms.perhaps(totals.max(i), totals.isMaxOpen(i), limit))) {
        return true;
      }
    }
    return false;
  }

  private boolean totalsLeaveRoom(int node, long limit) {
    for (int at = totals.holdersFrom(node); at < totals.holdersFrom(node + 1); at++) {
      int i = totals.holding(at);
      if (!counts(totals.holder(i))
          && !terms.perhaps(Units.WHOLE - totals.min(i), totals.isMinOpen(i), limit)) {
        return false;
      }
    }
    return true;
  }
}
