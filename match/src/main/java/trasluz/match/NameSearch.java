package trasluz.match;

import java.util.Arrays;
import java.util.List;

/// Finds the names of an index that reach a number of points with a query, and misses none.
///
/// Names are collected by the parts they share with the query, rarest part first, and added up what
/// those parts can be worth at most. A name is compared only when that bound, less what must be
/// left over on both sides, can still reach the points asked for. Nothing is cut off by number.
///
/// One instance serves one thread and many queries.
final class NameSearch {
  /// Takes what is found.
  interface Visitor {
    void found(int name, int points);
  }

  /// A contradiction costs at least this, also when one of the words left over is a number.
  private static final int LEAST_CONTRADICTION = Points.NUMBER_ON_ONE_SIDE - 50;

  private static final int MOST_GAIN = 30_000;

  private final NameIndex index;
  private final SearchPlan plan;
  private final Pairing pairing = new Pairing();
  private final Side candidate = new Side();

  /// What the shared parts of a name are worth at most, and which parts of the query they are.
  private final short[] gains;

  private final int[] shared;
  private int[] opened = new int[1_024];
  private int openedCount;

  /// Parts whose holders were not gone through; every name is taken to share them.
  private int assumed;

  private int assumedGain;
  private int threshold;

  /// How many names the last search collected and compared.
  int collected;

  int compared;

  NameSearch(NameIndex index) {
    this.index = index;
    this.plan = new SearchPlan(index);
    this.gains = new short[index.size()];
    this.shared = new int[index.size()];
  }

  /// Visits every name that reaches the points, each once. Of two readings of the query a name is
  /// compared with the one that fits its bearer.
  void find(List<NameParts> readings, int points, Visitor visitor) {
    if (readings.size() == 1) {
      find(readings.getFirst(), points, visitor);
      return;
    }
    for (NameParts reading : readings) {
      boolean person = reading.bearer() == Bearer.PERSON;
      find(
          reading,
          points,
          (name, reached) -> {
            if (person == (index.bearer(name) == Bearer.PERSON)) {
              visitor.found(name, reached);
            }
          });
    }
  }

  /// The points of a name with the reading that fits its bearer; the findings are in [#pairing].
  int compare(List<NameParts> readings, int name) {
    boolean person = index.bearer(name) == Bearer.PERSON;
    plan.prepare(readings.size() == 1 || person ? readings.getFirst() : readings.getLast());
    return compare(name);
  }

  /// Visits every name that reaches the points, each once.
  void find(NameParts query, int points, Visitor visitor) {
    threshold = points;
    plan.prepare(query);
    openedCount = 0;
    assumed = 0;
    assumedGain = 0;
    try {
      collect();
      collected = openedCount;
      compared = 0;
      for (int i = 0; i < openedCount; i++) {
        int name = opened[i];
        if (canReach(name)) {
          compared++;
          int reached = compare(name);
          if (reached >= points) {
            visitor.found(name, reached);
          }
        }
      }
    } finally {
      for (int i = 0; i < openedCount; i++) {
        gains[opened[i]] = 0;
        shared[opened[i]] = 0;
      }
    }
  }

  /// The points of one name with the query last searched for; the findings are in [#pairing].
  int compare(int name) {
    QueryLikenesses likenesses = plan.likenesses();
    index.fill(name, candidate, likenesses.ids, likenesses.gluedIds);
    return pairing.compare(plan.query(), candidate, likenesses);
  }

  Pairing pairing() {
    return pairing;
  }

  private void collect() {
    int done = 0;
    for (int step = 0; step < plan.steps(); step++) {
      int part = plan.part(step);
      if (plan.mostWithout(done, 0) >= threshold) {
        open(part, index.holders());
      } else {
        if (plan.mostWithout(done, index.mostInitials()) >= threshold) {
          open(part, index.holdersWithInitials());
        }
        if (plan.holders(part) > openedCount * 8L) {
          assumed |= 1 << part;
          assumedGain += plan.mostGain(part);
        } else {
          update(part);
        }
      }
      done |= 1 << part;
    }
  }

  private void open(int part, Groups holders) {
    int bit = 1 << part;
    for (int i = 0; i < plan.likeParts(part); i++) {
      int like = plan.likePart(part, i);
      int gain = plan.gain(part, i);
      if (openedCount + holders.size(like) > opened.length) {
        opened =
            Arrays.copyOf(opened, Math.max(opened.length * 2, openedCount + holders.size(like)));
      }
      for (int at = holders.start(like); at < holders.end(like); at++) {
        int name = holders.member(at);
        int mask = shared[name];
        if (mask == 0) {
          opened[openedCount++] = name;
        }
        if ((mask & bit) == 0) {
          shared[name] = mask | bit;
          gains[name] = (short) Math.min(gains[name] + gain, MOST_GAIN);
        }
      }
    }
  }

  private void update(int part) {
    int bit = 1 << part;
    Groups holders = index.holders();
    for (int i = 0; i < plan.likeParts(part); i++) {
      int like = plan.likePart(part, i);
      int gain = plan.gain(part, i);
      for (int at = holders.start(like); at < holders.end(like); at++) {
        int name = holders.member(at);
        int mask = shared[name];
        if (mask != 0 && (mask & bit) == 0) {
          shared[name] = mask | bit;
          gains[name] = (short) Math.min(gains[name] + gain, MOST_GAIN);
        }
      }
    }
  }

  /// Whether what a name shares can make up for what must be left over.
  private boolean canReach(int name) {
    int mask = shared[name] | assumed;
    int inCommon = Integer.bitCount(mask & ~plan.titles());
    int restOfQuery = plan.query().count - Integer.bitCount(plan.titles()) - inCommon;
    int restOfName = index.length(name) - inCommon - plan.splits();
    int initials = Math.min(restOfQuery, index.initials(name) + plan.initials());
    restOfQuery -= initials;
    restOfName = Math.max(restOfName - initials, 0);
    int gain = gains[name] + assumedGain + initials * Points.INITIAL_FITS;
    int most = Points.START + Math.min(gain, Points.MOST_AGREEMENT);
    if (restOfQuery > 0 && restOfName > 0) {
      most += LEAST_CONTRADICTION;
    } else if (restOfQuery == 0 && restOfName == 0) {
      most = Math.max(most + Points.COMPLETE, Points.SAME_NAME);
    }
    return most >= threshold;
  }
}
