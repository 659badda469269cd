package trasluz.exposure;

import trasluz.graph.Interests;
import trasluz.graph.OwnershipGraph;
import trasluz.graph.Units;
import trasluz.statement.Claim.Completeness;

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
  private final byte[] levelOf;
  private final int[] order;
  private int caught;
  private int next;
  private int level;

  /// What members hold: lower ends for MUST, upper ends otherwise; and what the others hold: upper
  /// ends for MUST, lower ends otherwise.
  private final long[] inside;

  private final boolean[] insideOpen;
  private final long[] outside;
  private final int[] outsideOpen;
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
    levelOf = new byte[n];
    order = new int[n];
    inside = new long[n];
    insideOpen = new boolean[n];
    outside = new long[n];
    outsideOpen = new int[n];
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
    return new Caught(cascade.rank, cascade.levelOf);
  }

  /// Takes the facts level by level, best first.
  static Caught sweep(OwnershipGraph graph, Reading reading, Terms terms, byte[] seeds) {
    Cascade cascade = new Cascade(graph, reading, terms, false);
    cascade.start(5);
    cascade.take(seeds);
    for (int next = 4; next >= 1; next--) {
      cascade.descend(next);
      cascade.take(seeds);
    }
    return new Caught(cascade.rank, cascade.levelOf);
  }

  /// Takes only the facts of a level or better, without those contradicted at that level or better.
  static Caught uncontested(
      OwnershipGraph graph, Reading reading, Terms terms, byte[] seeds, int level) {
    Cascade cascade = new Cascade(graph, reading, terms, true);
    cascade.start(level);
    cascade.take(seeds);
    return new Caught(cascade.rank, cascade.levelOf);
  }

  private void start(int first) {
    level = first;
    for (int i = 0; i < equity.size(); i++) {
      int subject = equity.subject(i);
      if (reading != Reading.MUST) {
        outside[subject] = Units.add(outside[subject], equity.min(i));
        outsideOpen[subject] += equity.isMinOpen(i) ? 1 : 0;
      } else if (isTaken(equity, i)) {
        outside[subject] = Units.add(outside[subject], equity.max(i));
        outsideOpen[subject] += equity.isMaxOpen(i) ? 1 : 0;
      } else {
        outside[subject] = Units.add(outside[subject], Units.WHOLE);
      }
    }
    if (reading == Reading.MAY_UNKNOWN) {
      for (int node = 0; node < rank.length; node++) {
        test(node);
      }
    }
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
  }

  private void enter(int node) {
    if (rank[node] == 0) {
      order[caught] = node;
      rank[node] = ++caught;
      levelOf[node] = (byte) level;
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
    if (reading == Reading.MUST) {
      if (taken) {
        inside[subject] = Units.add(inside[subject], equity.min(interest));
        insideOpen[subject] |= equity.isMinOpen(interest);
        outsideOpen[subject] -= equity.isMaxOpen(interest) ? 1 : 0;
      }
      long most = taken ? equity.max(interest) : Units.WHOLE;
      outside[subject] = Units.subtract(outside[subject], most);
    } else {
      if (taken) {
        inside[subject] = Units.add(inside[subject], equity.max(interest));
        insideOpen[subject] |= equity.isMaxOpen(interest);
      }
      outside[subject] = Units.subtract(outside[subject], equity.min(interest));
      outsideOpen[subject] -= equity.isMinOpen(interest) ? 1 : 0;
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
    if (reading != Reading.MUST) {
      if (member) {
        inside[subject] = Units.add(inside[subject], equity.max(interest));
        insideOpen[subject] |= equity.isMaxOpen(interest);
      }
    } else if (member) {
      inside[subject] = Units.add(inside[subject], equity.min(interest));
      insideOpen[subject] |= equity.isMinOpen(interest);
    } else {
      outside[subject] = Units.subtract(outside[subject], Units.WHOLE - equity.max(interest));
      outsideOpen[subject] += equity.isMaxOpen(interest) ? 1 : 0;
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
        boolean anyone =
            graph.completeness(node) == Completeness.UNKNOWN && !graph.isOverfull(node);
        yield anyone ? roomIsLeft(node, limit) : isPerhapsReached(node, limit);
      }
    };
  }

  private boolean isSurelyReached(int node, long limit) {
    if (terms.surely(inside[node], insideOpen[node], limit)) {
      return true;
    }
    return switch (graph.completeness(node)) {
      case COMPLETE ->
          graph.completenessSupport(node) >= level
              && terms.surely(Units.WHOLE - outside[node], outsideOpen[node] > 0, limit);
      case OTHERS_CLEAN -> false;
      case UNKNOWN -> hasTotals && totalReaches(node, limit);
    };
  }

  private boolean isPerhapsReached(int node, long limit) {
    boolean told =
        terms.perhaps(inside[node], insideOpen[node], limit)
            || (hasTotals
                && graph.completeness(node) == Completeness.UNKNOWN
                && totalReaches(node, limit));
    return told && (graph.isOverfull(node) || roomIsLeft(node, limit));
  }

  /// Whether what others hold at least leaves the threshold free.
  private boolean roomIsLeft(int node, long limit) {
    if (!terms.perhaps(Units.WHOLE - outside[node], outsideOpen[node] > 0, limit)) {
      return false;
    }
    return !hasTotals
        || graph.completeness(node) != Completeness.UNKNOWN
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
