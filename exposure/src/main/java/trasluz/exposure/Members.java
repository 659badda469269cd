package trasluz.exposure;

import java.util.Arrays;
import trasluz.graph.OwnershipGraph;

/// Who has been caught so far, in order, and who helps: a partner of a caught party in a joint
/// arrangement, whose holdings count although it need not be caught itself.
final class Members {

  private final int[] rank;
  private int[] order = new int[1_024];

  /// For each helper the rank of the partner that it helps; empty where no arrangements count.
  private final int[] helped;

  private int caught;

  /// For each wave how many were in when it began to spread, itself among them.
  private int[] waves = new int[16];

  private int waveCount;

  Members(OwnershipGraph graph, boolean arrangements) {
    rank = new int[graph.size()];
    helped = new int[arrangements ? graph.size() : 0];
  }

  int size() {
    return caught;
  }

  /// The party that was caught at a place of the order, from 0.
  int at(int place) {
    return order[place];
  }

  boolean isCaught(int node) {
    return rank[node] > 0;
  }

  boolean isHelper(int node) {
    return helped.length > 0 && helped[node] > 0;
  }

  /// Takes a party in, where it is not in already.
  void enter(int node) {
    if (rank[node] == 0) {
      if (caught == order.length) {
        order = Arrays.copyOf(order, 2 * caught);
      }
      order[caught] = node;
      rank[node] = ++caught;
    }
  }

  /// Lets a party help a caught one.
  ///
  /// @return false where it is caught or helps already
  boolean help(int node, int partner) {
    if (rank[node] > 0 || helped[node] > 0) {
      return false;
    }
    helped[node] = rank[partner];
    return true;
  }

  /// The partner that a helper helps.
  int helpedBy(int node) {
    return order[helped[node] - 1];
  }

  void helpNoMore(int node) {
    helped[node] = 0;
  }

  /// Closes a wave: whoever is in by now came in by holders of earlier waves alone.
  ///
  /// @return how many are in
  int closeWave() {
    if (waveCount == waves.length) {
      waves = Arrays.copyOf(waves, 2 * waveCount);
    }
    waves[waveCount++] = caught;
    return caught;
  }

  /// Lets those out again that came in after the given place, which ends a wave.
  void backTo(int place) {
    while (waveCount > 0 && waves[waveCount - 1] > place) {
      waveCount--;
    }
    while (caught > place) {
      rank[order[--caught]] = 0;
    }
  }

  /// @param caughtAt for each level how many were caught once its facts were taken in
  Caught result(int[] caughtAt) {
    return new Caught(rank, helped, Arrays.copyOf(waves, waveCount), caughtAt);
  }
}
