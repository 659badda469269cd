package trasluz.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import trasluz.statement.Schema;

/// Names in compact arrays, ready to be searched; immutable, safe for many threads.
///
/// Each name is the list of its parts as numbers of a [PartDictionary], and each part knows the
/// names that hold it. A part with particles before it also stands there as one word (`alassad`
/// besides `assad`), written as its complement. Names themselves are not kept: whoever builds the
/// index keeps them under the same numbers.
@SuppressWarnings("EnumOrdinal") // a byte for each name instead of a reference
public final class NameIndex {
  private final int[] starts;
  private final int[] parts;
  private final byte[] bearers;
  private final byte[] legalForms;
  private final byte[] descents;
  private final byte[] lengths;
  private final byte[] initials;
  private final int mostInitials;
  private final List<String> legalFormNames;
  private final PartDictionary dictionary;
  private final short[] worth;
  private final Groups holders;

  /// Of the names that hold a part those with an initial, which may stand for any word.
  private final Groups holdersWithInitials;

  private NameIndex(IndexFile.Content content) {
    this.starts = content.starts();
    this.parts = content.parts();
    this.bearers = content.bearers();
    this.legalForms = content.legalForms();
    this.descents = content.descents();
    this.legalFormNames = content.legalFormNames();
    this.dictionary = new PartDictionary(content.dictionary());
    this.lengths = new byte[size()];
    this.initials = new byte[size()];
    this.mostInitials = countParts();
    this.holders = groupHolders(_ -> true);
    this.holdersWithInitials = groupHolders(name -> initials[name] > 0);
    this.worth = worth();
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
            starts, parts, bearers, legalForms, descents, legalFormNames, dictionary.parts()),
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

  /// Fills lengths and initials; returns the most initials that a name has.
  private int countParts() {
    int most = 0;
    for (int name = 0; name < size(); name++) {
      for (int at = starts[name]; at < starts[name + 1]; at++) {
        if (parts[at] >= 0) {
          Role role = dictionary.part(parts[at]).role();
          if (role != Role.TITLE) {
            lengths[name]++;
          }
          if (role == Role.INITIAL) {
            initials[name]++;
          }
        }
      }
      most = Math.max(most, initials[name]);
    }
    return most;
  }

  private Groups groupHolders(IntPredicate wanted) {
    int[] names = new int[parts.length];
    int[] ids = new int[parts.length];
    int size = 0;
    for (int name = 0; name < size(); name++) {
      if (!wanted.test(name)) {
        continue;
      }
      int first = size;
      for (int at = starts[name]; at < starts[name + 1]; at++) {
        int id = parts[at] < 0 ? ~parts[at] : parts[at];
        boolean repeated = false;
        for (int i = first; i < size && !repeated; i++) {
          repeated = ids[i] == id;
        }
        if (!repeated) {
          ids[size] = id;
          names[size++] = name;
        }
      }
    }
    return Groups.of(Arrays.copyOf(ids, size), Arrays.copyOf(names, size), dictionary.size());
  }

  private short[] worth() {
    short[] out = new short[dictionary.size()];
    for (int id = 0; id < out.length; id++) {
      out[id] = (short) Points.worth(dictionary.part(id), holders.size(id), size());
    }
    return out;
  }

  public static Builder builder() {
    return new Builder();
  }

  /// How many names there are; they are numbered from 0 in the order of adding.
  public int size() {
    return bearers.length;
  }

  PartDictionary dictionary() {
    return dictionary;
  }

  Groups holders() {
    return holders;
  }

  Groups holdersWithInitials() {
    return holdersWithInitials;
  }

  int worth(int part) {
    return worth[part];
  }

  /// How many parts a name has, titles left out.
  int length(int name) {
    return lengths[name];
  }

  /// How many parts of a name are initials.
  int initials(int name) {
    return initials[name];
  }

  int mostInitials() {
    return mostInitials;
  }

  Bearer bearer(int name) {
    return BEARERS[bearers[name]];
  }

  /// Lays a name out for comparing; `ids` takes the numbers of its parts, `gluedIds` those of the
  /// parts with particles, or -1.
  void fill(int name, Side side, int[] ids, int[] gluedIds) {
    int count = 0;
    for (int at = starts[name]; at < starts[name + 1]; at++) {
      int id = parts[at];
      if (id < 0) {
        gluedIds[count - 1] = ~id;
        side.glued[count - 1] = dictionary.part(~id).text();
      } else {
        ids[count] = id;
        gluedIds[count] = -1;
        side.parts[count] = dictionary.part(id);
        side.glued[count] = "";
        side.worth[count++] = worth[id];
      }
    }
    side.count = count;
    side.bearer = bearer(name);
    side.legalForm = legalFormNames.get(legalForms[name]);
    side.descentBefore = descents[name];
  }

  private static final Bearer[] BEARERS = Bearer.values();

  /// Collects names. Not for many threads.
  public static final class Builder {
    private int[] starts = new int[1_024];
    private int[] parts = new int[4_096];
    private byte[] bearers = new byte[1_024];
    private byte[] legalForms = new byte[1_024];
    private byte[] descents = new byte[1_024];
    private int size;
    private int partCount;
    private final List<Part> dictionary = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> legalFormNames =
        new java.util.LinkedHashMap<>(Map.of("", 0));

    private Builder() {}

    /// Adds a name of something of a kind; returns its number.
    public int add(String name, Schema schema) {
      NameParts read = NameReader.read(name, schema);
      grow(read.parts().size() * 2);
      for (int i = 0; i < read.parts().size(); i++) {
        Part part = read.parts().get(i);
        parts[partCount++] = number(part);
        if (!read.glued().get(i).equals(part.text())) {
          parts[partCount++] = ~number(NameReader.part(read.glued().get(i), Role.NAME));
        }
      }
      bearers[size] = (byte) read.bearer().ordinal();
      legalForms[size] = legalForm(read.legalForm());
      descents[size] = (byte) read.descentBefore();
      starts[size + 1] = partCount;
      return size++;
    }

    private int number(Part part) {
      int id = ids.computeIfAbsent(part.text(), _ -> ids.size());
      if (id == dictionary.size()) {
        dictionary.add(part);
      }
      return id;
    }

    /// Classes beyond what a byte holds count as none; the lexicon has fewer.
    private byte legalForm(String name) {
      int number = legalFormNames.computeIfAbsent(name, _ -> legalFormNames.size());
      return number <= Byte.MAX_VALUE ? (byte) number : 0;
    }

    private void grow(int more) {
      if (size + 2 > starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
        bearers = Arrays.copyOf(bearers, bearers.length * 2);
        legalForms = Arrays.copyOf(legalForms, legalForms.length * 2);
        descents = Arrays.copyOf(descents, descents.length * 2);
      }
      if (partCount + more > parts.length) {
        parts = Arrays.copyOf(parts, parts.length * 2);
      }
    }

    public NameIndex build() {
      return new NameIndex(
          new IndexFile.Content(
              Arrays.copyOf(starts, size + 1),
              Arrays.copyOf(parts, partCount),
              Arrays.copyOf(bearers, size),
              Arrays.copyOf(legalForms, size),
              Arrays.copyOf(descents, size),
              List.copyOf(legalFormNames.keySet()),
              dictionary));
    }
  }
}
