package trasluz.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import trasluz.match.script.Reading;

/// All different parts of the names on file, numbered, and which of them may be like a given one.
/// Immutable; everything lies in flat arrays, a [Part] is made when it is asked for.
///
/// [#forEachNear] finds everything that [Likeness] calls alike: by text, by family, by sound with
/// up to two edits ([NearKeys]), and by consonants across scripts.
final class PartDictionary {
  private static final int FEWEST_CONSONANTS = 2;

  private final Content content;
  private final Groups byKey;
  private final Groups byFamily;
  private final Consonants scriptConsonants;
  private final Lazy<Consonants> allConsonants;
  private final NearKeys nearKeys;
  private final boolean hasSounds;

  /// What a dictionary is made of.
  ///
  /// @param texts of the parts
  /// @param attributes of each part, see [PartFacts#attributes]
  /// @param keyOf the number of the sound of each part
  /// @param keys the sounds
  /// @param nearKeys see [NearKeys#buckets]
  /// @param families for each part in `familyParts` a family it belongs to
  @SuppressWarnings("ArrayRecordComponent") // the arrays are the dictionary, copies would double it
  record Content(
      Texts texts,
      byte[] attributes,
      int[] keyOf,
      Texts keys,
      Groups nearKeys,
      int[] families,
      int[] familyParts) {}

  PartDictionary(Content content) {
    this.content = content;
    this.byKey = Groups.of(content.keyOf, content.keys.size());
    this.nearKeys = new NearKeys(content.keys, content.nearKeys);
    int families = Arrays.stream(content.families).max().orElse(-1) + 1;
    this.byFamily =
        Groups.of(content.families, content.familyParts, content.families.length, families);
    this.scriptConsonants = consonants(id -> reading(id) == Reading.CONSONANTS);
    this.allConsonants =
        new Lazy<>(() -> consonants(id -> PartFacts.mayBeSpeltOtherwise(content.attributes[id])));
    boolean sounds = false;
    for (byte attributes : content.attributes) {
      sounds |= PartFacts.reading(attributes) == Reading.SOUND;
    }
    this.hasSounds = sounds;
  }

  Content content() {
    return content;
  }

  /// Parts by the consonants of their sound.
  private record Consonants(Map<String, Integer> numbers, Groups parts) {
    void forEach(String consonants, IntConsumer visitor) {
      Integer group = consonants.length() < FEWEST_CONSONANTS ? null : numbers.get(consonants);
      if (group != null) {
        parts.forEach(group, visitor);
      }
    }
  }

  private Consonants consonants(IntPredicate wanted) {
    Map<String, Integer> numbers = new HashMap<>();
    IntRows rows = new IntRows();
    for (int id = 0; id < size(); id++) {
      if (wanted.test(id)) {
        String consonants = SoundKey.consonants(key(id));
        rows.add(numbers.computeIfAbsent(consonants, _ -> numbers.size()), id);
      }
    }
    return new Consonants(numbers, rows.groups(numbers.size()));
  }

  int size() {
    return content.attributes.length;
  }

  String text(int id) {
    return content.texts.text(id);
  }

  private String key(int id) {
    return content.keys.text(content.keyOf[id]);
  }

  private Reading reading(int id) {
    return PartFacts.reading(content.attributes[id]);
  }

  /// The facts of a part, its worth left out; see [PartFacts].
  int facts(int id) {
    Texts texts = content.texts;
    byte first = texts.length(id) == 0 ? 0 : texts.bytes[texts.starts[id]];
    return PartFacts.of(content.attributes[id], first, texts.length(id));
  }

  /// The part of a number, made anew.
  Part part(int id) {
    int facts = content.attributes[id];
    return new Part(
        text(id),
        key(id),
        PartFacts.role(facts),
        PartFacts.reading(facts),
        familiesOf(id),
        PartFacts.band(facts));
  }

  private int[] familiesOf(int id) {
    int at = Arrays.binarySearch(content.familyParts, id);
    if (at < 0) {
      return Part.NO_FAMILY;
    }
    int start = at;
    int end = at + 1;
    while (start > 0 && content.familyParts[start - 1] == id) {
      start--;
    }
    while (end < content.familyParts.length && content.familyParts[end] == id) {
      end++;
    }
    return Arrays.copyOfRange(content.families, start, end);
  }

  /// The number of the part of that text, or -1.
  int find(String text) {
    return content.texts.find(text);
  }

  /// Whether any part is a Chinese character, known by how it sounds.
  boolean hasSounds() {
    return hasSounds;
  }

  /// Whether a part is a Chinese character.
  boolean isSound(int id) {
    return reading(id) == Reading.SOUND;
  }

  /// Visits the numbers of the parts that sound so.
  void forEachOfKey(String key, IntConsumer visitor) {
    int number = content.keys.find(key);
    if (number >= 0) {
      byKey.forEach(number, visitor);
    }
  }

  /// Takes a part that is like the one looked for.
  interface Visitor {
    /// @param likeness see [Likeness]
    void like(int id, int likeness);
  }

  /// Visits the numbers of the parts that are like the given one, some of them more than once; the
  /// highest likeness of one counts.
  void forEachNear(Part part, NearKeys.Scratch scratch, Likeness likeness, Visitor visitor) {
    int same = find(part.text());
    if (same >= 0) {
      visitor.like(same, Likeness.SAME);
    }
    if (!part.mayBeSpeltOtherwise()) {
      return;
    }
    IntConsumer compare = id -> compare(part, id, likeness, visitor);
    for (int family : part.families()) {
      if (family < byFamily.count()) {
        byFamily.forEach(family, compare);
      }
    }
    int key = content.keys.find(part.key());
    if (key >= 0) {
      ofSound(
          part, key, facts -> Likeness.sameSound(part, PartFacts.role(facts)), compare, visitor);
    }
    nearKeys.near(
        part.key(), scratch, (near, edits) -> misspelt(part, near, edits, compare, visitor));
    // Consonants in a script without vowels are like those of any word; those of a Latin word only
    // like those of a word in such a script.
    if (part.reading() != Reading.SOUND) {
      Consonants others =
          part.reading() == Reading.CONSONANTS ? allConsonants.get() : scriptConsonants;
      if (!others.numbers.isEmpty()) {
        others.forEach(SoundKey.consonants(part.key()), compare);
      }
    }
  }

  private void compare(Part part, int id, Likeness likeness, Visitor visitor) {
    int how = likeness.of(part, part(id));
    if (how > 0) {
      visitor.like(id, how);
    }
  }

  /// Words of one sound.
  ///
  /// @param ofFacts how like one is by its facts, where Latin letters carry both words whole
  private void ofSound(
      Part part, int key, IntUnaryOperator ofFacts, IntConsumer compare, Visitor visitor) {
    for (int at = byKey.start(key); at < byKey.end(key); at++) {
      int id = byKey.member(at);
      int facts = content.attributes[id];
      if (part.isInAnotherScript() || PartFacts.isInAnotherScript(facts)) {
        compare.accept(id);
      } else {
        int how = ofFacts.applyAsInt(facts);
        if (how > 0) {
          visitor.like(id, how);
        }
      }
    }
  }

  /// Words that differ by some edits of their sound.
  private void misspelt(Part part, int key, int edits, IntConsumer compare, Visitor visitor) {
    int ofKeys = Likeness.misspelling(part.key(), content.keys.view(key), edits);
    ofSound(
        part,
        key,
        facts -> Likeness.misspelling(ofKeys, part, PartFacts.role(facts), PartFacts.band(facts)),
        compare,
        visitor);
  }

  /// Collects parts.
  static final class Builder {
    private final Texts.Builder texts = new Texts.Builder();
    private final Texts.Builder keys = new Texts.Builder();
    private final IntRows families = new IntRows();
    private byte[] attributes = new byte[1_024];
    private int[] keyOf = new int[1_024];

    /// The number of a part; one of a new text gets the next.
    int number(Part part) {
      int before = texts.size();
      int id = texts.number(part.text());
      if (texts.size() > before) {
        if (id == attributes.length) {
          attributes = Arrays.copyOf(attributes, id * 2);
          keyOf = Arrays.copyOf(keyOf, id * 2);
        }
        attributes[id] = PartFacts.attributes(part);
        keyOf[id] = keys.number(part.key());
        for (int family : part.families()) {
          families.add(family, id);
        }
      }
      return id;
    }

    Role role(int id) {
      return PartFacts.role(attributes[id]);
    }

    Content build() {
      Texts sounds = keys.build();
      int size = texts.size();
      return new Content(
          texts.build(),
          Arrays.copyOf(attributes, size),
          Arrays.copyOf(keyOf, size),
          sounds,
          NearKeys.buckets(sounds),
          families.left(),
          families.right());
    }
  }
}
