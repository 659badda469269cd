package trasluz.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import trasluz.statement.Share;

/// All interests of one sort: who holds how much in whom, in columns.
///
/// Interests are numbered 0 to [#size] − 1, ordered by holder and then by subject, so that what one
/// holder holds is a run of numbers; who holds one subject is found through an index. Shares are
/// ranges in [Units]. Parties are the numbers of an [OwnershipGraph].
public final class Interests {

  private final int nodes;
  private final int[] holder;
  private final int[] subject;
  private final Ranges ranges;
  private final Behind behind;
  private final int[] heldFrom;
  private final int[] holdersFrom;
  private final int[] holderInterest;

  /// The shares: two columns and their open ends.
  static final class Ranges {
    final long[] min;
    final long[] max;
    final byte[] flags;

    Ranges(long[] min, long[] max, byte[] flags) {
      this.min = min;
      this.max = max;
      this.flags = flags;
    }

    Ranges copy() {
      return new Ranges(min.clone(), max.clone(), flags.clone());
    }

    void set(int interest, Share share) {
      min[interest] = Units.of(share.min());
      max[interest] = Units.of(share.max());
      flags[interest] = Units.flags(share);
    }
  }

  /// What stands behind each interest: the support and contradiction levels (0 to 5), the
  /// statements and what each does, and the range that all versions together would give.
  static final class Behind {
    final byte[] support;
    final byte[] contradiction;
    final Citations citations;
    final Versions versions;

    Behind(byte[] support, byte[] contradiction, Citations citations, Versions versions) {
      this.support = support;
      this.contradiction = contradiction;
      this.citations = citations;
      this.versions = versions;
    }

    /// An empty column stands for no contradictions at all.
    byte contradiction(int interest) {
      return contradiction.length == 0 ? 0 : contradiction[interest];
    }
  }

  /// Ends must be ordered by holder, then by subject.
  Interests(int nodes, int[] holder, int[] subject, Ranges ranges, Behind behind) {
    this.nodes = nodes;
    this.holder = holder;
    this.subject = subject;
    this.ranges = ranges;
    this.behind = behind;
    this.heldFrom = starts(nodes, holder);
    this.holdersFrom = holder.length == 0 ? heldFrom : starts(nodes, subject);
    this.holderInterest = new int[subject.length];
    int[] next = holdersFrom.clone();
    for (int i = 0; i < subject.length; i++) {
      holderInterest[next[subject[i]]++] = i;
    }
  }

  /// Interests without statements.
  static Interests bare(int nodes, int[] holder, int[] subject, Ranges ranges, byte[] support) {
    Behind behind = new Behind(support, new byte[0], Citations.none(), Versions.NONE);
    return new Interests(nodes, holder, subject, ranges, behind);
  }

  private static int[] starts(int nodes, int[] ends) {
    int[] from = new int[nodes + 1];
    for (int end : ends) {
      from[end + 1]++;
    }
    for (int i = 0; i < nodes; i++) {
      from[i + 1] += from[i];
    }
    return from;
  }

  /// How many interests there are.
  public int size() {
    return holder.length;
  }

  public int holder(int interest) {
    return holder[interest];
  }

  public int subject(int interest) {
    return subject[interest];
  }

  /// The lower end in [Units].
  public long min(int interest) {
    return ranges.min[interest];
  }

  /// The upper end in [Units].
  public long max(int interest) {
    return ranges.max[interest];
  }

  public boolean isMinOpen(int interest) {
    return (ranges.flags[interest] & Units.MIN_OPEN) != 0;
  }

  public boolean isMaxOpen(int interest) {
    return (ranges.flags[interest] & Units.MAX_OPEN) != 0;
  }

  /// Whether it is open that the interest holds at all.
  public boolean isPerhaps(int interest) {
    return (ranges.flags[interest] & Units.PERHAPS) != 0;
  }

  public Share share(int interest) {
    return Units.share(ranges.min[interest], ranges.max[interest], ranges.flags[interest]);
  }

  /// What a holder holds: the interests from `heldFrom(holder)` up to `heldFrom(holder + 1)`.
  public int heldFrom(int holder) {
    return heldFrom[holder];
  }

  /// Who holds a subject: [#holding] of the positions from `holdersFrom(subject)` up to
  /// `holdersFrom(subject + 1)`.
  public int holdersFrom(int subject) {
    return holdersFrom[subject];
  }

  /// The interest at a position of the index by subject.
  public int holding(int position) {
    return holderInterest[position];
  }

  /// How well the interest is supported, 0 to 5.
  public int support(int interest) {
    return behind.support[interest];
  }

  /// How well it is contradicted, 0 (not at all) to 5.
  public int contradiction(int interest) {
    return behind.contradiction(interest);
  }

  /// Numbers of the statements that play a role for the interest, in the order of the input.
  public int[] statements(int interest, Part part) {
    return behind.citations.of(interest, part);
  }

  /// Whether other live versions would widen the range.
  public boolean hasOtherVersions(int interest) {
    return behind.versions.has(interest);
  }

  /// The range of all live versions together; [#share] where there is only one.
  public Share shareOfAllVersions(int interest) {
    Versions versions = behind.versions;
    return versions.has(interest) ? versions.share(interest) : share(interest);
  }

  /// The interest as the fact it was reduced to.
  InterestFact fact(int interest) {
    List<InterestFact.Cited> cited = new ArrayList<>();
    for (Part part : Part.values()) {
      for (int number : statements(interest, part)) {
        cited.add(new InterestFact.Cited(number, part));
      }
    }
    return new InterestFact(
        new Range(min(interest), max(interest), isMinOpen(interest), isMaxOpen(interest)),
        isPerhaps(interest),
        support(interest),
        contradiction(interest),
        hasOtherVersions(interest) ? Optional.of(shareOfAllVersions(interest)) : Optional.empty(),
        cited);
  }

  /// The same interests with the chosen ones widened to the range of all their versions.
  Interests withAllVersions(IntPredicate chosen) {
    Ranges changed = ranges.copy();
    for (int i = 0; i < size(); i++) {
      if (behind.versions.has(i) && chosen.test(i)) {
        changed.set(i, behind.versions.share(i));
      }
    }
    return new Interests(nodes, holder, subject, changed, behind);
  }

  /// The same interests with one range replaced.
  Interests with(int interest, Share share) {
    Ranges changed = ranges.copy();
    changed.set(interest, share);
    return new Interests(nodes, holder, subject, changed, behind);
  }

  /// The same interests with one that only perhaps holds told for sure.
  Interests sure(int interest) {
    return with(interest, share(interest));
  }

  /// The same interests but for one.
  Interests without(int interest) {
    return chosen(
        IntStream.range(0, size()).filter(i -> i != interest).toArray(), nodes, node -> node);
  }

  /// The interests among the kept parties, whose new numbers ascend with the old.
  ///
  /// @param kept old numbers, ascending
  /// @param position new number of each old one, negative where it is not kept
  Interests among(int[] kept, IntUnaryOperator position) {
    IntList some = new IntList();
    for (int node : kept) {
      for (int i = heldFrom[node]; i < heldFrom[node + 1]; i++) {
        if (position.applyAsInt(subject[i]) >= 0) {
          some.add(i);
        }
      }
    }
    return chosen(some.toArray(), kept.length, position);
  }

  private Interests chosen(int[] old, int parties, IntUnaryOperator position) {
    int[] newHolder = new int[old.length];
    int[] newSubject = new int[old.length];
    Ranges some = new Ranges(new long[old.length], new long[old.length], new byte[old.length]);
    byte[] support = new byte[old.length];
    byte[] contradiction = new byte[old.length];
    for (int i = 0; i < old.length; i++) {
      newHolder[i] = position.applyAsInt(holder[old[i]]);
      newSubject[i] = position.applyAsInt(subject[old[i]]);
      some.min[i] = ranges.min[old[i]];
      some.max[i] = ranges.max[old[i]];
      some.flags[i] = ranges.flags[old[i]];
      support[i] = behind.support[old[i]];
      contradiction[i] = behind.contradiction(old[i]);
    }
    Behind less =
        new Behind(
            support, contradiction, behind.citations.chosen(old), behind.versions.chosen(old));
    return new Interests(parties, newHolder, newSubject, some, less);
  }
}
