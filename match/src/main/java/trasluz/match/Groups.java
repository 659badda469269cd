package trasluz.match;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Members of numbered groups in two compact arrays. Immutable.
final class Groups {
  /// Where the members of each group start; the last element is the end of the last group.
  final int[] starts;

  final int[] members;

  Groups(int[] starts, int[] members) {
    this.starts = starts;
    this.members = members;
  }

  /// Member `i` belongs to group `groupOf[i]`.
  static Groups of(int[] groupOf, int groups) {
    int[] members = new int[groupOf.length];
    Arrays.setAll(members, i -> i);
    return of(groupOf, members, members.length, groups);
  }

  /// `members[i]` belongs to group `groupOf[i]`, for the first so many; a group keeps the order in
  /// which they are given.
  static Groups of(int[] groupOf, int[] members, int size, int groups) {
    int[] starts = new int[groups + 1];
    for (int i = 0; i < size; i++) {
      starts[groupOf[i] + 1]++;
    }
    for (int group = 0; group < groups; group++) {
      starts[group + 1] += starts[group];
    }
    int[] next = Arrays.copyOf(starts, groups);
    int[] sorted = new int[size];
    for (int i = 0; i < size; i++) {
      sorted[next[groupOf[i]]++] = members[i];
    }
    return new Groups(starts, sorted);
  }

  int count() {
    return starts.length - 1;
  }

  int size(int group) {
    return starts[group + 1] - starts[group];
  }

  int start(int group) {
    return starts[group];
  }

  int end(int group) {
    return starts[group + 1];
  }

  /// The member at a place between [#start] and [#end].
  int member(int place) {
    return members[place];
  }

  void forEach(int group, IntConsumer visitor) {
    for (int i = starts[group]; i < starts[group + 1]; i++) {
      visitor.accept(members[i]);
    }
  }
}
