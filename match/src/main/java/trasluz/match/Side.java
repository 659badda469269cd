package trasluz.match;

import org.jspecify.annotations.Nullable;
import trasluz.match.script.Reading;

/// One of the two names that a [Pairing] compares, laid out for speed. It is filled anew for each
/// name; one instance serves one thread.
///
/// The facts of the parts are at hand; their texts are fetched from the dictionary only where a
/// comparison gets so far.
final class Side {
  private static final int NONE = -1;

  private final @Nullable Part[] parts = new Part[NameParts.MOST];

  /// The part with the particles before it in one word; empty where none stands before it.
  private final String[] glued = new String[NameParts.MOST];

  /// See [PartFacts].
  final int[] facts = new int[NameParts.MOST];

  /// The numbers of the parts, and of the parts with their particles, or -1; where the name stands
  /// in an index.
  final int[] ids = new int[NameParts.MOST];

  final int[] gluedIds = new int[NameParts.MOST];

  private @Nullable PartDictionary dictionary;
  int count;
  Bearer bearer = Bearer.UNKNOWN;
  String legalForm = "";
  int descentBefore = -1;

  /// Takes a name that stands in no index: worths follow from the words alone.
  void fill(NameParts name) {
    dictionary = null;
    count = name.parts().size();
    for (int i = 0; i < count; i++) {
      Part part = name.parts().get(i);
      String whole = name.glued().get(i);
      parts[i] = part;
      glued[i] = whole.equals(part.text()) ? "" : whole;
      int known = PartFacts.of(part);
      facts[i] = PartFacts.withWorth(known, Points.ofWord(known));
    }
    bearer = name.bearer();
    legalForm = name.legalForm();
    descentBefore = name.descentBefore();
  }

  /// Starts on a name of an index.
  void start(PartDictionary of) {
    dictionary = of;
    count = 0;
  }

  /// Adds a part of a name of an index.
  void add(int id, int factsOfIt) {
    ids[count] = id;
    gluedIds[count] = NONE;
    facts[count] = factsOfIt;
    parts[count++] = null;
  }

  /// The part last added stands also with its particles.
  void addGlued(int id) {
    gluedIds[count - 1] = id;
  }

  Part part(int i) {
    Part part = parts[i];
    if (part == null) {
      part = known().part(ids[i]);
      parts[i] = part;
    }
    return part;
  }

  boolean hasGlued(int i) {
    return dictionary == null ? !glued[i].isEmpty() : gluedIds[i] >= 0;
  }

  /// The part with the particles before it in one word; empty where none stands before it.
  String glued(int i) {
    if (dictionary == null) {
      return glued[i];
    }
    return gluedIds[i] < 0 ? "" : known().text(gluedIds[i]);
  }

  private PartDictionary known() {
    if (dictionary == null) {
      throw new IllegalStateException("the name stands in no index");
    }
    return dictionary;
  }

  Role role(int i) {
    return PartFacts.role(facts[i]);
  }

  Reading reading(int i) {
    return PartFacts.reading(facts[i]);
  }

  /// Points that agreement on a part is worth.
  int worth(int i) {
    return PartFacts.worth(facts[i]);
  }

  void setWorth(int i, int worth) {
    facts[i] = PartFacts.withWorth(facts[i], worth);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(part(i)).append(' ');
    }
    return out.toString();
  }
}
