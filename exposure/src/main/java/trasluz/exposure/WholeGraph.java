package trasluz.exposure;

import java.util.stream.IntStream;
import trasluz.graph.OwnershipGraph;

/// A rule's cascade over a whole graph for parties given by number, for graphs that come as columns
/// and for measurements: no listings, no evidence, nothing but who is caught for sure.
///
/// All listed count together, also under a rule that counts each person apart.
public final class WholeGraph {

  private final OwnershipGraph graph;
  private final Terms terms;

  /// @param rule of which threshold and reach are used
  public WholeGraph(OwnershipGraph graph, RuleVersion rule) {
    this.graph = graph;
    this.terms = Terms.of(rule);
  }

  /// What is asked for.
  public enum Asked {
    /// Who is caught in every world that fits.
    CERTAIN,
    /// Who is caught in some world in which nobody but identified parties is.
    POSSIBLE,
    /// Who is caught in some world in which unidentified holders may be anybody.
    POSSIBLE_WITH_UNKNOWN;

    private Reading reading() {
      return switch (this) {
        case CERTAIN -> Reading.MUST;
        case POSSIBLE -> Reading.MAY;
        case POSSIBLE_WITH_UNKNOWN -> Reading.MAY_UNKNOWN;
      };
    }
  }

  /// How many are caught, the listed included.
  ///
  /// @param listed for each party the support of its listing, 1 to 5; 0 where it has none
  public int caught(byte[] listed, Asked asked) {
    return Cascade.run(graph, asked.reading(), terms, listed).size();
  }

  /// How many are caught for sure with facts of each level or better, from one sweep: at place 5
  /// those that the best facts alone catch, at place 1 all.
  public int[] caughtByLevel(byte[] listed) {
    Caught caught = Cascade.sweep(graph, Reading.MUST, terms, listed);
    int[] out = new int[Caught.LEVELS + 1];
    for (int node = 0; node < graph.size(); node++) {
      for (int level = caught.level(node); level >= 1; level--) {
        out[level]++;
      }
    }
    return out;
  }

  /// What more listings would catch, each tried on top of the same and taken back.
  public Supposed supposing(byte[] listed) {
    return new Supposed(graph, terms, listed);
  }

  /// A cascade that further listings are tried on. Not safe to share between threads.
  public static final class Supposed {

    private final Cascade cascade;

    private Supposed(OwnershipGraph graph, Terms terms, byte[] listed) {
      cascade = Cascade.start(graph, Reading.MUST, terms);
      IntStream.range(0, listed.length).filter(i -> listed[i] > 0).forEach(cascade::add);
      cascade.keepLog();
    }

    /// How many are caught with these listed too, besides those that were caught without; the
    /// cascade is afterwards as it was before.
    public int gained(int... parties) {
      Cascade.Mark mark = cascade.mark();
      for (int party : parties) {
        cascade.add(party);
      }
      int gained = cascade.size() - mark.size();
      cascade.undo(mark);
      return gained;
    }

    /// How many are caught now.
    public int caught() {
      return cascade.size();
    }
  }
}
