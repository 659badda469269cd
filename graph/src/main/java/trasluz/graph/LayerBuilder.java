package trasluz.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import trasluz.statement.Claim;
import trasluz.statement.Holds;
import trasluz.statement.Share;
import trasluz.statement.Statement;
import trasluz.statement.StatementId;

/// Collects what is told of one sort of interest and reduces it to one interest for each holder and
/// subject.
final class LayerBuilder {

  private final IntList holder = new IntList();
  private final IntList subject = new IntList();

  /// The number of a statement, or −1 − n for the n-th prepared fact.
  private final IntList number = new IntList();

  private final List<InterestFact> prepared = new ArrayList<>();

  void add(int holderNode, int subjectNode, int statement) {
    holder.add(holderNode);
    subject.add(subjectNode);
    number.add(statement);
  }

  /// Adds an interest that follows from other facts instead of being told; its holder is final.
  void add(int holderNode, int subjectNode, InterestFact fact) {
    add(holderNode, subjectNode, -1 - prepared.size());
    prepared.add(fact);
  }

  int size() {
    return holder.size();
  }

  int subject(int row) {
    return subject.get(row);
  }

  int holder(int row) {
    return holder.get(row);
  }

  int number(int row) {
    return number.get(row);
  }

  /// @param nodes how many nodes there are
  /// @param hand maps a holder to the node that holds in its place
  Interests build(int nodes, List<Statement> statements, Moment moment, IntUnaryOperator hand) {
    long[] order = ordered(nodes, hand);
    Output out = new Output(order.length);
    List<Told> group = new ArrayList<>();
    for (int at = 0; at < order.length; ) {
      int row = (int) order[at];
      int from = holder(row, hand);
      int to = subject.get(row);
      Optional<InterestFact> fact;
      if (number.get(row) < 0) {
        fact = Optional.of(prepared.get(-1 - number.get(row)));
        at++;
      } else {
        int end = at;
        group.clear();
        while (end < order.length && isSame((int) order[end], from, to, hand)) {
          group.add(told(statements, number.get((int) order[end]), moment));
          end++;
        }
        at = end;
        fact = reduce(group, moment);
      }
      fact.ifPresent(value -> out.add(from, to, value));
    }
    return out.build(nodes);
  }

  private boolean isSame(int row, int from, int to, IntUnaryOperator hand) {
    return subject.get(row) == to && number.get(row) >= 0 && holder(row, hand) == from;
  }

  private int holder(int row, IntUnaryOperator hand) {
    return number.get(row) < 0 ? holder.get(row) : hand.applyAsInt(holder.get(row));
  }

  /// The rows by holder, then by subject, each with its row number in the lower half.
  private long[] ordered(int nodes, IntUnaryOperator hand) {
    int[] from = new int[nodes + 1];
    for (int row = 0; row < size(); row++) {
      from[holder(row, hand) + 1]++;
    }
    for (int i = 0; i < nodes; i++) {
      from[i + 1] += from[i];
    }
    long[] order = new long[size()];
    int[] next = from.clone();
    for (int row = 0; row < size(); row++) {
      order[next[holder(row, hand)]++] = ((long) subject.get(row) << 32) | row;
    }
    for (int i = 0; i < nodes; i++) {
      if (from[i + 1] - from[i] > 1) {
        Arrays.sort(order, from[i], from[i + 1]);
      }
    }
    return order;
  }

  private static Told told(List<Statement> statements, int number, Moment moment) {
    Statement statement = statements.get(number);
    if (!(statement.claim() instanceof Claim.Interest interest)) {
      throw new IllegalStateException("statement " + statement.id() + " tells no interest");
    }
    return new Told(number, statement, interest.share(), statement.validity().on(moment.asOf()));
  }

  private static Optional<InterestFact> reduce(List<Told> group, Moment moment) {
    if (group.size() == 1) {
      Told only = group.getFirst();
      boolean holds = only.support() != Holds.NO && only.valid() != Holds.NO;
      return holds ? Optional.of(InterestFact.ofOne(only)) : Optional.empty();
    }
    Set<StatementId> seen = new HashSet<>();
    List<Told> distinct = group.stream().filter(t -> seen.add(t.statement().id())).toList();
    return InterestFact.of(Told.withoutEnded(distinct), moment.asOf());
  }

  /// The columns of a layer as they grow.
  private static final class Output {
    private final int[] holder;
    private final int[] subject;
    private final long[] min;
    private final long[] max;
    private final byte[] flags;
    private final byte[] support;
    private final byte[] contradiction;
    private final Citations.Builder citations = new Citations.Builder();
    private final Map<Integer, Share> versions = new HashMap<>();
    private int size;

    Output(int capacity) {
      holder = new int[capacity];
      subject = new int[capacity];
      min = new long[capacity];
      max = new long[capacity];
      flags = new byte[capacity];
      support = new byte[capacity];
      contradiction = new byte[capacity];
    }

    void add(int from, int to, InterestFact fact) {
      int at = size++;
      holder[at] = from;
      subject[at] = to;
      min[at] = fact.range().min();
      max[at] = fact.range().max();
      flags[at] = (byte) (fact.range().flags() | (fact.perhaps() ? Units.PERHAPS : 0));
      support[at] = (byte) fact.support();
      contradiction[at] = (byte) fact.contradiction();
      fact.cited().forEach(cited -> citations.add(cited.number(), cited.part()));
      citations.endFact();
      fact.allVersions().ifPresent(share -> versions.put(at, share));
    }

    Interests build(int nodes) {
      return new Interests(
          nodes,
          Arrays.copyOf(holder, size),
          Arrays.copyOf(subject, size),
          new Interests.Ranges(
              Arrays.copyOf(min, size), Arrays.copyOf(max, size), Arrays.copyOf(flags, size)),
          new Interests.Behind(
              Arrays.copyOf(support, size),
              Arrays.copyOf(contradiction, size),
              citations.build(),
              new Versions(versions)));
    }
  }
}
