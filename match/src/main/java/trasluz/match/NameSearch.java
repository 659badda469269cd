package trasluz.match;

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

  /// Going through a holder costs about so much less than comparing a name.
  private static final int HOLDERS_FOR_A_COMPARISON = 64;

  private final NameIndex index;
  private final Side candidate = new Side();
  private final SearchPlan plan;
  private final Pairing pairing = new Pairing();
  private final Opened opened;

  /// Parts whose holders were not gone through; every name is taken to share them.
  private int assumed;

  private int assumedGain;
  private int threshold;

  /// How many names the last search collected and compared.
  int collected;

  int compared;

  NameSearch(NameIndex index) {
    this.index = index;
    this.plan = new SearchPlan(index, candidate);
    this.opened = new Opened(index.size());
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
    opened.clear();
    assumed = 0;
    assumedGain = 0;
    collect();
    collected = opened.size();
    compared = 0;
    for (int i = 0; i < opened.size(); i++) {
      int most =
          plan.bound()
              .most(
                  opened.shared(i) | assumed,
                  opened.gain(i) + assumedGain,
                  opened.isTogether(i),
                  NameClass.nameClass(opened.packed(i)));
      if (most >= threshold) {
        compared++;
        int name = NameClass.name(opened.packed(i));
        int reached = compare(name);
        if (reached >= points) {
          visitor.found(name, reached);
        }
      }
    }
  }

  /// The points of one name with the query last searched for; the findings are in [#pairing].
  int compare(int name) {
    index.fill(name, candidate);
    return pairing.compare(plan.query(), candidate, plan.likenesses());
  }

  Pairing pairing() {
    return pairing;
  }

  /// Goes through the holders of the parts of the query, rarest part first. Classes of names that
  /// can't reach the threshold without the parts already done are not opened any more.
  private void collect() {
    for (SearchPlan.Together together : plan.together()) {
      collect(together);
    }
    int done = 0;
    int classesSeen = opened.size() > 0 ? -1 : 0;
    for (int step = 0; step < plan.steps(); step++) {
      int part = plan.part(step);
      int classes = plan.classesWithout(done, threshold);
      if (classes != 0) {
        classesSeen |= classes;
        collect(part, classes, classesSeen);
      } else if (plan.holders(part) > opened.size() * (long) HOLDERS_FOR_A_COMPARISON) {
        assumed |= 1 << part;
        assumedGain += plan.mostGain(part);
      } else {
        collect(part, 0, classesSeen);
      }
      done |= 1 << part;
    }
  }

  /// Opens the names that hold the words, whatever else they share.
  private void collect(SearchPlan.Together together) {
    Groups holders = index.holders();
    int rarer = together.one();
    int other = together.other();
    if (holders.size(other) < holders.size(rarer)) {
      rarer = other;
      other = together.one();
    }
    int at = holders.start(other);
    for (int i = holders.start(rarer); i < holders.end(rarer); i++) {
      int packed = holders.member(i);
      at = atLeast(holders, packed, at, holders.end(other));
      if (at < holders.end(other) && holders.member(at) == packed) {
        opened.shareTogether(packed, together.parts(), together.gain());
      }
    }
  }

  /// The first place from `start` on whose name is not before the given one.
  private static int atLeast(Groups holders, int packed, int start, int end) {
    int step = 1;
    int low = start;
    while (low + step < end && holders.member(low + step) < packed) {
      low += step;
      step *= 2;
    }
    int high = Math.min(low + step, end);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holders.member(middle) < packed) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// @param open the classes whose names are opened; those of others are only noted where known
  /// @param seen the classes that may hold opened names
  private void collect(int part, int open, int seen) {
    int bit = 1 << part;
    Groups holders = index.holders();
    for (int i = 0; i < plan.likeParts(part); i++) {
      int like = plan.likePart(part, i);
      int gain = plan.gain(part, i);
      int end = holders.end(like);
      int at = holders.start(like);
      while (at < end) {
        int nameClass = NameClass.nameClass(holders.member(at));
        int endOfClass =
            nameClass == NameClass.COUNT - 1
                ? end
                : atLeast(holders, NameClass.pack(nameClass + 1, 0), at, end);
        if ((open & 1 << nameClass) != 0) {
          for (; at < endOfClass; at++) {
            opened.share(holders.member(at), bit, gain);
          }
        } else if ((seen & 1 << nameClass) != 0) {
          for (; at < endOfClass; at++) {
            if (opened.has(NameClass.name(holders.member(at)))) {
              opened.share(holders.member(at), bit, gain);
            }
          }
        }
        at = endOfClass;
      }
    }
  }
}
