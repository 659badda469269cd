package trasluz.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import trasluz.statement.Schema;

/// Names in compact arrays, ready to be searched; immutable, safe for many threads.
///
/// Each name is the list of its parts as numbers of a [PartDictionary], and each part knows the
/// names that hold it. A part with particles before it also stands there as one word (`alassad`
/// besides `assad`), written as its complement. Names themselves are not kept: whoever builds the
/// index keeps them under the same numbers.
@SuppressWarnings("EnumOrdinal") // bits for each name instead of a reference
public final class NameIndex {
  private static final Bearer[] BEARERS = Bearer.values();
  private static final int FEW_HOLDERS = 1_000;
  private static final int BEARER_BITS = 2;
  private static final int LEGAL_FORM_BITS = 7;
  private static final int MOST_LEGAL_FORMS = 1 << LEGAL_FORM_BITS;

  /// Where the parts of each name start; the last element is the end of the last name.
  private final int[] starts;

  /// For each name its bearer, legal form and what stands before `bin`.
  private final int[] known;

  private final int[] parts;
  private final List<String> legalFormNames;
  private final PartDictionary dictionary;

  /// See [PartFacts].
  private final int[] facts;

  /// The names that hold each part, sorted by class and number, see [NameClass].
  private final Groups holders;

  private final int mostInitials;

  private NameIndex(IndexFile.Content content) {
    this.starts = content.starts();
    this.known = content.known();
    this.parts = content.parts();
    this.legalFormNames = content.legalFormNames();
    this.dictionary = new PartDictionary(content.dictionary());
    this.holders = content.holders();
    this.mostInitials = content.mostInitials();
    this.facts = facts();
  }

  /// Reads what [#write] wrote.
  ///
  /// @throws trasluz.statement.InputException when it is no index, of another version, or damaged
  public static NameIndex read(InputStream stream) throws IOException {
    return new NameIndex(IndexFile.read(stream));
  }

  /// Writes the index so that it can be read again much faster than it is built.
  public void write(OutputStream stream) throws IOException {
    IndexFile.write(
        new IndexFile.Content(
            starts, known, parts, legalFormNames, mostInitials, holders, dictionary.content()),
        stream);
  }

  /// A search over the index; one serves one thread and many queries.
  public Search search() {
    return new Search(new NameSearch(this));
  }

  /// Takes what a search finds.
  public interface Visitor {
    /// @param name the number of a name
    /// @param score 0 to 1
    void found(int name, double score);
  }

  /// Finds names by their likeness to a query. Not for several threads at a time.
  public static final class Search {
    private final NameSearch search;

    private Search(NameSearch search) {
      this.search = search;
    }

    /// Visits every name whose score reaches the threshold, each once, in no particular order.
    ///
    /// @param threshold above 0, at most 1
    public void find(String name, Schema schema, double threshold, Visitor visitor) {
      search.find(
          NameReader.readings(name, schema),
          Points.atScore(threshold),
          (number, points) -> visitor.found(number, Points.score(points)));
    }
  }

  private int[] facts() {
    int[] out = new int[dictionary.size()];
    int[] mostWorth = new int[FEW_HOLDERS];
    Arrays.setAll(mostWorth, count -> Points.mostWorth(count, size()));
    for (int id = 0; id < out.length; id++) {
      int known = dictionary.facts(id);
      int count = holders.size(id);
      int most = count < FEW_HOLDERS ? mostWorth[count] : Points.mostWorth(count, size());
      int worth = Math.min(Points.ofWord(known), most);
      out[id] = PartFacts.withWorth(known, worth);
    }
    return out;
  }

  public static Builder builder() {
    return new Builder();
  }

  /// How many names there are; they are numbered from 0 in the order of adding.
  public int size() {
    return known.length;
  }

  PartDictionary dictionary() {
    return dictionary;
  }

  Groups holders() {
    return holders;
  }

  int worth(int part) {
    return PartFacts.worth(facts[part]);
  }

  int mostInitials() {
    return mostInitials;
  }

  Bearer bearer(int name) {
    return BEARERS[known[name] & ((1 << BEARER_BITS) - 1)];
  }

  /// Lays a name out for comparing.
  void fill(int name, Side side) {
    side.start(dictionary);
    int end = starts[name + 1];
    for (int at = starts[name]; at < end; at++) {
      int id = parts[at];
      if (id < 0) {
        side.addGlued(~id);
      } else {
        side.add(id, facts[id]);
      }
    }
    side.bearer = bearer(name);
    side.legalForm = legalFormNames.get(known[name] >> BEARER_BITS & (MOST_LEGAL_FORMS - 1));
    side.descentBefore = (known[name] >> (BEARER_BITS + LEGAL_FORM_BITS)) - 1;
  }

  /// Collects names. Not for many threads.
  public static final class Builder {
    private int[] starts = new int[1_024];
    private int[] known = new int[1_024];
    private int[] parts = new int[4_096];
    private int[] classes = new int[1_024];
    private int size;
    private int partCount;
    private int mostInitials;
    private final PartDictionary.Builder dictionary = new PartDictionary.Builder();
    private final Map<String, Integer> legalFormNames = new LinkedHashMap<>(Map.of("", 0));

    private Builder() {}

    /// Adds a name of something of a kind; returns its number.
    ///
    /// @throws IllegalStateException beyond 67,108,864 names
    public int add(String name, Schema schema) {
      if (size == NameClass.MOST_NAMES) {
        throw new IllegalStateException("an index holds at most %,d names".formatted(size));
      }
      NameParts read = NameReader.read(name, schema);
      grow(read.parts().size() * 2);
      int length = 0;
      int initials = 0;
      for (int i = 0; i < read.parts().size(); i++) {
        Part part = read.parts().get(i);
        int id = dictionary.number(part);
        // A word has the role in which it was first met, in whatever name.
        Role role = dictionary.role(id);
        length += role == Role.TITLE ? 0 : 1;
        initials += role == Role.INITIAL ? 1 : 0;
        parts[partCount++] = id;
        if (!read.glued().get(i).equals(part.text())) {
          parts[partCount++] = ~dictionary.number(NameReader.part(read.glued().get(i), Role.NAME));
        }
      }
      classes[size] = NameClass.of(length, initials);
      mostInitials = Math.max(mostInitials, initials);
      known[size] = known(read);
      starts[size + 1] = partCount;
      return size++;
    }

    private int known(NameParts read) {
      return read.bearer().ordinal()
          | legalForm(read.legalForm()) << BEARER_BITS
          | (read.descentBefore() + 1) << (BEARER_BITS + LEGAL_FORM_BITS);
    }

    /// Classes beyond what the bits hold count as none; the lexicon has fewer.
    private int legalForm(String name) {
      int number = legalFormNames.computeIfAbsent(name, _ -> legalFormNames.size());
      return number < MOST_LEGAL_FORMS ? number : 0;
    }

    private void grow(int more) {
      if (size + 2 > starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
        known = Arrays.copyOf(known, starts.length);
        classes = Arrays.copyOf(classes, starts.length);
      }
      if (partCount + more > parts.length) {
        parts = Arrays.copyOf(parts, parts.length * 2);
      }
    }

    /// The index of all names added; the builder is of no use afterwards.
    public NameIndex build() {
      PartDictionary.Content words = dictionary.build();
      return new NameIndex(
          new IndexFile.Content(
              Arrays.copyOf(starts, size + 1),
              Arrays.copyOf(known, size),
              Arrays.copyOf(parts, partCount),
              List.copyOf(legalFormNames.keySet()),
              mostInitials,
              holders(words.attributes().length),
              words));
    }

    /// Counts first, then fills in the order of classes, so that no pair is kept besides.
    private Groups holders(int count) {
      int[] ends = new int[count + 1];
      for (int name = 0; name < size; name++) {
        forEachPart(name, part -> ends[part + 1]++);
      }
      for (int part = 0; part < count; part++) {
        ends[part + 1] += ends[part];
      }
      int[] next = Arrays.copyOf(ends, count);
      int[] members = new int[ends[count]];
      Groups byClass = Groups.of(Arrays.copyOf(classes, size), NameClass.COUNT);
      for (int nameClass = 0; nameClass < NameClass.COUNT; nameClass++) {
        for (int at = byClass.start(nameClass); at < byClass.end(nameClass); at++) {
          int name = byClass.member(at);
          int packed = NameClass.pack(nameClass, name);
          forEachPart(name, part -> members[next[part]++] = packed);
        }
      }
      return new Groups(ends, members);
    }

    /// Visits each different part of a name once.
    private void forEachPart(int name, IntConsumer visitor) {
      int start = starts[name];
      for (int at = start; at < starts[name + 1]; at++) {
        int part = parts[at] < 0 ? ~parts[at] : parts[at];
        boolean repeated = false;
        for (int i = start; i < at && !repeated; i++) {
          repeated = parts[i] == part || parts[i] == ~part;
        }
        if (!repeated) {
          visitor.accept(part);
        }
      }
    }
  }
}
