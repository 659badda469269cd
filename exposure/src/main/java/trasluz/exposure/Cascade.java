package trasluz.exposure;

import java.util.Arrays;
import trasluz.graph.Interests;
import trasluz.graph.OwnershipGraph;
import trasluz.graph.Units;

/// The ownership cascade: the least set that contains the seeds and every company of which members
/// hold the threshold together, read certainly or possibly.
///
/// **Rule.** A company in the set passes on its whole holding, one outside passes on nothing (OFAC
/// FAQ 401); percentages are never multiplied down a chain. *Least* means that a loop of companies
/// that own each other can't catch itself. What a company holds in itself counts for nobody.
///
/// **Ranges.** Each holding is a range [lo, hi], independent of the others. For a company c and a
/// set B of caught parties, the share that B holds is in every world at least, and in some world at
/// most,
///
/// ```
/// must(B, c) = Σ lo over B                                  or, if the register is complete,
///              max(Σ lo over B, 100 − Σ hi outside B)
/// may(B, c)  = min(Σ hi over B, 100 − Σ lo outside B)        only identified holders may be caught
/// mayU(B, c) = 100 − Σ lo outside B                          holders not identified may be anyone
/// ```
///
/// mayU differs from may only where the register leaves holders unidentified. As the ranges of
/// different companies don't constrain each other, one completion attains each of the three sets,
/// so the readings are exact and not merely bounds. Sums keep whether an end is open: two holdings
/// of "more than 25" are more than 50. On a tie at the threshold the rule's own word decides ("50
/// or more" is reached at 50).
///
/// **Contradictions.** Where the lower ends in a company pass 100 one figure is wrong, and the
/// bounds that others' shares put on B's share are not used. A direct-or-indirect total from a
/// register is never added to a chain: it counts by itself, as a bound, and only where the register
/// leaves holders unidentified.
///
/// **Levels.** A graded run takes in facts of level 5 first, then 4, and so on, and notes at which
/// level each party comes in: the grade of each conclusion, in one sweep. A fact not yet taken in
/// leaves its holding between 0 and 100 %. In the possible readings the bounds from others' shares
/// use all facts at every level, so that taking in more never lets anyone out.
///
/// Cost: each party comes in once and each interest is counted once, O(parties + interests).
final class Cascade {

  private static final long MAJORITY = Units.WHOLE / 2;

  private final OwnershipGraph graph;
  private final Interests equity;
  private final Reading reading;
  private final Terms terms;
  private final boolean uncontested;
  private final boolean hasTotals;

  private final int[] rank;

  /// For each level how many were caught once it was done.
  private final int[] caughtAt = new int[Caught.LEVELS + 1];

  private final int[] order;
  private int caught;
  private int next;
  private int level;

  /// Four words for each party, side by side because they are used together: what members hold
  /// (lower ends for MUST, upper ends otherwise), what the others hold (upper ends for MUST, lower
  /// ends otherwise), how many of these ends are open, and what is known of the register.
  private final long[] state;

  private static final int WORDS = 4;
  private static final int INSIDE = 0;
  private static final int OUTSIDE = 1;
  private static final int OPEN = 2;
  private static final int REGISTER = 3;

  /// In the word of open ends: the upper half counts those inside, the lower half those outside.
  private static final long ONE_INSIDE = 1L << 32;

  /// In the word of the register: what is known of the other holders.
  private static final long KNOWN = 3;

  private static final long UNIDENTIFIED = 0;
  private static final long CLEAN = 1;
  private static final long COMPLETE = 2;
  private static final long OVERFULL = 4;

  /// Above the register's word stands how well its completeness is supported.
  private static final int SUPPORT_SHIFT = 8;

  private final long[] votes;
  private final boolean[] votesOpen;

  private Cascade(OwnershipGraph graph, Reading reading, Terms terms, boolean uncontested) {
    int n = graph.size();
    this.graph = graph;
    this.equity = graph.equity();
    this.reading = reading;
    this.terms = terms;
    this.uncontested = uncontested;
    this.hasTotals = graph.reportedTotals().size() > 0;
    rank = new int[n];
    order = new int[n];
    state = new long[WORDS * n];
    votes = new long[terms.control() ? n : 0];
    votesOpen = new boolean[votes.length];
  }

  /// Takes all facts at once.
  ///
  /// @param seeds for each party the level at which it is listed, 0 where it is not
  static Caught run(OwnershipGraph graph, Reading reading, Terms terms, byte[] seeds) {
    Cascade cascade = new Cascade(graph, reading, terms, false);
    cascade.start(1);
    cascade.take(seeds);
    return new Caught(cascade.rank, cascade.caughtAt);
  }

  /// Takes the facts level by level, best first.
  static Caught sweep(OwnershipGraph graph, Reading reading, Terms terms, byte[] seeds) {
    Cascade cascade = new Cascade(graph, reading, terms, false);
    cascade.start(Caught.LEVELS);
    cascade.take(seeds);
    for (int next = Caught.LEVELS - 1; next >= 1; next--) {
      cascade.descend(next);
      cascade.take(seeds);
    }
    return new Caught(cascade.rank, cascade.caughtAt);
  }

  /// Takes only the facts of a level or better, without those contradicted at that level or better.
  static Caught uncontested(
      OwnershipGraph graph, Reading reading, Terms terms, byte[] seeds, int level) {
    Cascade cascade = new Cascade(graph, reading, terms, true);
    cascade.start(level);
    cascade.take(seeds);
    return new Caught(cascade.rank, cascade.caughtAt);
  }

  private void start(int first) {
    level = first;
    for (int node = 0; node < rank.length; node++) {
      state[WORDS * node + REGISTER] = register(node);
    }
    for (int i = 0; i < equity.size(); i++) {
      int at = WORDS * equity.subject(i);
      if (reading != Reading.MUST) {
        addOutside(at, equity.min(i), equity.isMinOpen(i));
      } else if (isTaken(equity, i)) {
        addOutside(at, equity.max(i), equity.isMaxOpen(i));
      } else {
        addOutside(at, Units.WHOLE, false);
      }
    }
    if (reading == Reading.MAY_UNKNOWN) {
      for (int node = 0; node < rank.length; node++) {
        test(node);
      }
    }
  }

  private long register(int node) {
    long known =
        switch (graph.completeness(node)) {
          case UNKNOWN -> UNIDENTIFIED;
          case OTHERS_CLEAN -> CLEAN;
          case COMPLETE -> COMPLETE;
        };
    long support = (long) graph.completenessSupport(node) << SUPPORT_SHIFT;
    return known | support | (graph.isOverfull(node) ? OVERFULL : 0);
  }

  private void addOutside(int at, long end, boolean open) {
    state[at + OUTSIDE] = Units.add(state[at + OUTSIDE], end);
    state[at + OPEN] += open ? 1 : 0;
  }

  private void takeOutside(int at, long end, boolean open) {
    state[at + OUTSIDE] = Units.subtract(state[at + OUTSIDE], end);
    state[at + OPEN] -= open ? 1 : 0;
  }

  private void addInside(int at, long end, boolean open) {
    state[at + INSIDE] = Units.add(state[at + INSIDE], end);
    state[at + OPEN] += open ? ONE_INSIDE : 0;
  }

  private boolean isTaken(Interests layer, int interest) {
    return layer.support(interest) >= level
        && (!uncontested || layer.contradiction(interest) < level);
  }

  private void take(byte[] seeds) {
    for (int node = 0; node < seeds.length; node++) {
      if (seeds[node] >= level) {
        enter(node);
      }
    }
    while (next < caught) {
      spread(order[next++]);
    }
    Arrays.fill(caughtAt, 0, level + 1, caught);
  }

  private void enter(int node) {
    if (rank[node] == 0) {
      order[caught] = node;
      rank[node] = ++caught;
    }
  }

  private void spread(int holder) {
    int end = equity.heldFrom(holder + 1);
    for (int i = equity.heldFrom(holder); i < end; i++) {
      int subject = equity.subject(i);
      if (rank[subject] == 0) {
        move(i, subject);
        test(subject);
      }
    }
    if (hasTotals) {
      Interests totals = graph.reportedTotals();
      for (int i = totals.heldFrom(holder); i < totals.heldFrom(holder + 1); i++) {
        test(totals.subject(i));
      }
    }
    if (terms.control()) {
      spreadControl(holder, 0);
    }
  }

  /// Moves a holding from outside to inside, its holder having been caught.
  private void move(int interest, int subject) {
    boolean taken = isTaken(equity, interest);
    int at = WORDS * subject;
    if (reading != Reading.MUST) {
      if (taken) {
        addInside(at, equity.max(interest), equity.isMaxOpen(interest));
      }
      takeOutside(at, equity.min(interest), equity.isMinOpen(interest));
    } else if (taken) {
      addInside(at, equity.min(interest), equity.isMinOpen(interest));
      takeOutside(at, equity.max(interest), equity.isMaxOpen(interest));
    } else {
      takeOutside(at, Units.WHOLE, false);
    }
  }

  /// Takes in the facts of one more level.
  private void descend(int to) {
    level = to;
    for (int i = 0; i < equity.size(); i++) {
      int subject = equity.subject(i);
      if (equity.support(i) == level && rank[subject] == 0) {
        takeIn(i, subject);
      }
    }
    for (int node = 0; node < rank.length; node++) {
      test(node);
    }
    if (terms.control()) {
      for (int i = 0; i < caught; i++) {
        spreadControl(order[i], level);
      }
    }
  }

  private void takeIn(int interest, int subject) {
    boolean member = rank[equity.holder(interest)] > 0 && equity.holder(interest) != subject;
    int at = WORDS * subject;
    if (reading != Reading.MUST) {
      if (member) {
        addInside(at, equity.max(interest), equity.isMaxOpen(interest));
      }
    } else if (member) {
      addInside(at, equity.min(interest), equity.isMinOpen(interest));
    } else {
      takeOutside(at, Units.WHOLE, false);
      addOutside(at, equity.max(interest), equity.isMaxOpen(interest));
    }
  }

  private void test(int node) {
    if (rank[node] == 0 && isReached(node)) {
      enter(node);
    }
  }

  private boolean isReached(int node) {
    long limit = terms.threshold(graph, node, reading);
    return switch (reading) {
      case MUST -> isSurelyReached(node, limit);
      case MAY -> isPerhapsReached(node, limit);
      case MAY_UNKNOWN -> {
        boolean anyone = (state[WORDS * node + REGISTER] & (KNOWN | OVERFULL)) == UNIDENTIFIED;
        yield anyone ? roomIsLeft(node, limit) : isPerhapsReached(node, limit);
      }
    };
  }

  private boolean isSurelyReached(int node, long limit) {
    int at = WORDS * node;
    if (terms.surely(state[at + INSIDE], state[at + OPEN] >= ONE_INSIDE, limit)) {
      return true;
    }
    long register = state[at + REGISTER];
    if ((register & KNOWN) == COMPLETE && register >> SUPPORT_SHIFT >= level) {
      return terms.surely(Units.WHOLE - state[at + OUTSIDE], isOutsideOpen(at), limit);
    }
    return hasTotals && (register & KNOWN) == UNIDENTIFIED && totalReaches(node, limit);
  }

  private boolean isOutsideOpen(int at) {
    return (int) state[at + OPEN] > 0;
  }

  private boolean isPerhapsReached(int node, long limit) {
    int at = WORDS * node;
    long register = state[at + REGISTER];
    boolean told =
        terms.perhaps(state[at + INSIDE], state[at + OPEN] >= ONE_INSIDE, limit)
            || (hasTotals && (register & KNOWN) == UNIDENTIFIED && totalReaches(node, limit));
    return told && ((register & OVERFULL) != 0 || roomIsLeft(node, limit));
  }

  /// Whether what others hold at least leaves the threshold free.
  private boolean roomIsLeft(int node, long limit) {
    int at = WORDS * node;
    if (!terms.perhaps(Units.WHOLE - state[at + OUTSIDE], isOutsideOpen(at), limit)) {
      return false;
    }
    return !hasTotals
        || (state[at + REGISTER] & KNOWN) != UNIDENTIFIED
        || totalsLeaveRoom(node, limit);
  }

  private boolean totalReaches(int node, long limit) {
    Interests totals = graph.reportedTotals();
    for (int at = totals.holdersFrom(node); at < totals.holdersFrom(node + 1); at++) {
      int i = totals.holding(at);
      boolean counts = rank[totals.holder(i)] > 0 && totals.holder(i) != node && isTaken(totals, i);
      if (counts
          && (reading == Reading.MUST
              ? terms.surely(totals.min(i), totals.isMinOpen(i), limit)
              : terms.perhaps(totals.max(i), totals.isMaxOpen(i), limit))) {
        return true;
      }
    }
    return false;
  }

  private boolean totalsLeaveRoom(int node, long limit) {
    Interests totals = graph.reportedTotals();
    for (int at = totals.holdersFrom(node); at < totals.holdersFrom(node + 1); at++) {
      int i = totals.holding(at);
      if (rank[totals.holder(i)] == 0
          && !terms.perhaps(Units.WHOLE - totals.min(i), totals.isMinOpen(i), limit)) {
        return false;
      }
    }
    return true;
  }

  /// Catches whom the holder controls, through facts of the given level, or of any level taken in
  /// where it is 0.
  private void spreadControl(int holder, int only) {
    Interests control = graph.control();
    for (int i = control.heldFrom(holder); i < control.heldFrom(holder + 1); i++) {
      boolean told = reading != Reading.MUST || !control.isPerhaps(i);
      if (told && isTaken(control, i)) {
        enter(control.subject(i));
      }
    }
    Interests all = graph.votes();
    for (int i = all.heldFrom(holder); i < all.heldFrom(holder + 1); i++) {
      int subject = all.subject(i);
      boolean fresh = only == 0 || all.support(i) == only;
      if (fresh && subject != holder && rank[subject] == 0 && isTaken(all, i)) {
        countVotes(i, subject);
      }
    }
  }

  private void countVotes(int interest, int subject) {
    Interests all = graph.votes();
    boolean must = reading == Reading.MUST;
    votes[subject] = Units.add(votes[subject], must ? all.min(interest) : all.max(interest));
    votesOpen[subject] |= must ? all.isMinOpen(interest) : all.isMaxOpen(interest);
    boolean majority =
        votes[subject] > MAJORITY || (votes[subject] == MAJORITY && must && votesOpen[subject]);
    if (majority) {
      enter(subject);
    }
  }
}
