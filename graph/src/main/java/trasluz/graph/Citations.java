package trasluz.graph;

import java.util.Arrays;

/// For each fact the numbers of the statements behind it, in columns.
final class Citations {

  private final int[] from;
  private final int[] statement;
  private final Part[] part;

  private Citations(int[] from, int[] statement, Part[] part) {
    this.from = from;
    this.statement = statement;
    this.part = part;
  }

  /// Facts without statements, however many.
  static Citations none() {
    return new Citations(new int[0], new int[0], new Part[0]);
  }

  int[] of(int fact, Part wanted) {
    IntList out = new IntList();
    if (statement.length == 0) {
      return out.toArray();
    }
    for (int i = from[fact]; i < from[fact + 1]; i++) {
      if (part[i] == wanted) {
        out.add(statement[i]);
      }
    }
    return out.toArray();
  }

  Citations chosen(int[] facts) {
    if (statement.length == 0) {
      return none();
    }
    Builder builder = new Builder();
    for (int fact : facts) {
      for (int i = from[fact]; i < from[fact + 1]; i++) {
        builder.add(statement[i], part[i]);
      }
      builder.endFact();
    }
    return builder.build();
  }

  /// Takes the facts one after the other.
  static final class Builder {
    private final IntList from = new IntList();
    private final IntList statement = new IntList();
    private Part[] part = new Part[16];

    Builder() {
      from.add(0);
    }

    void add(int number, Part role) {
      if (statement.size() == part.length) {
        part = Arrays.copyOf(part, part.length * 2);
      }
      part[statement.size()] = role;
      statement.add(number);
    }

    void endFact() {
      from.add(statement.size());
    }

    Citations build() {
      return new Citations(
          from.toArray(), statement.toArray(), Arrays.copyOf(part, statement.size()));
    }
  }
}
