package trasluz.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import trasluz.match.script.Reading;

/// All different parts of the names on file, numbered, and which of them may be like a given one.
///
/// [#forEachNear] finds everything that [Likeness] calls alike: by text, by family, by sound with up
/// to two edits ([NearKeys]), and by consonants across scripts.
final class PartDictionary {
  private static final int FEWEST_CONSONANTS = 2;

  private final List<Part> parts;
  private final Map<String, Integer> byText;
  private final Map<String, Integer> keyNumbers;
  private final Groups byKey;
  private final Groups byFamily;
  private final Map<String, Integer> consonantNumbers;
  private final Groups keysByConsonants;
  private final NearKeys nearKeys;
  private final boolean hasSounds;

  PartDictionary(List<Part> all) {
    this.parts = List.copyOf(all);
    this.byText = HashMap.newHashMap(parts.size());
    this.keyNumbers = HashMap.newHashMap(parts.size());
    int[] keys = new int[parts.size()];
    String[] keyTexts = new String[parts.size()];
    for (int id = 0; id < keys.length; id++) {
      byText.put(parts.get(id).text(), id);
      String key = parts.get(id).key();
      Integer number = keyNumbers.putIfAbsent(key, keyNumbers.size());
      keys[id] = number == null ? keyNumbers.size() - 1 : number;
      keyTexts[keys[id]] = key;
    }
    String[] distinct = Arrays.copyOf(keyTexts, keyNumbers.size());
    this.byKey = Groups.of(keys, distinct.length);
    this.nearKeys = new NearKeys(distinct);
    this.hasSounds = parts.stream().anyMatch(part -> part.reading() == Reading.SOUND);
    this.byFamily = families(parts);
    this.consonantNumbers = new HashMap<>();
    this.keysByConsonants = byConsonants(distinct, consonantNumbers);
  }

  private static Groups families(List<Part> parts) {
    int pairs = 0;
    int families = 0;
    for (Part part : parts) {
      pairs += part.families().length;
      for (int family : part.families()) {
        families = Math.max(families, family + 1);
      }
    }
    int[] family = new int[pairs];
    int[] ids = new int[pairs];
    int at = 0;
    for (int id = 0; id < parts.size(); id++) {
      for (int of : parts.get(id).families()) {
        family[at] = of;
        ids[at++] = id;
      }
    }
    return Groups.of(family, ids, families);
  }

  private static Groups byConsonants(String[] keys, Map<String, Integer> numbers) {
    int[] groups = new int[keys.length];
    for (int key = 0; key < keys.length; key++) {
      String consonants = SoundKey.consonants(keys[key]);
      groups[key] = numbers.computeIfAbsent(consonants, _ -> numbers.size());
    }
    return Groups.of(groups, numbers.size());
  }

  int size() {
    return parts.size();
  }

  Part part(int id) {
    return parts.get(id);
  }

  List<Part> parts() {
    return parts;
  }

  /// The number of the part of that text, or -1.
  int find(String text) {
    return byText.getOrDefault(text, -1);
  }

  /// Whether any part is a Chinese character, known by how it sounds.
  boolean hasSounds() {
    return hasSounds;
  }

  /// Visits the numbers of the parts that sound so.
  void forEachOfKey(String key, IntConsumer visitor) {
    Integer number = keyNumbers.get(key);
    if (number != null) {
      byKey.forEach(number, visitor);
    }
  }

  /// Visits the numbers of the parts that may be like the given one, some of them more than once.
  void forEachNear(Part part, SoundDistance distance, IntConsumer visitor) {
    int same = find(part.text());
    if (same >= 0) {
      visitor.accept(same);
    }
    if (!part.mayBeSpeltOtherwise()) {
      return;
    }
    for (int family : part.families()) {
      if (family < byFamily.count()) {
        byFamily.forEach(family, visitor);
      }
    }
    forEachOfKey(part.key(), visitor);
    nearKeys.near(part.key(), distance, near -> byKey.forEach(near, visitor));
    if (part.reading() != Reading.SOUND) {
      forEachOfTheSameConsonants(part, visitor);
    }
  }

  private void forEachOfTheSameConsonants(Part part, IntConsumer visitor) {
    String consonants = SoundKey.consonants(part.key());
    Integer group = consonants.length() < FEWEST_CONSONANTS ? null : consonantNumbers.get(consonants);
    if (group == null) {
      return;
    }
    boolean consonantsOnly = part.reading() == Reading.CONSONANTS;
    keysByConsonants.forEach(group, key -> byKey.forEach(key, id -> {
      if (consonantsOnly || parts.get(id).reading() == Reading.CONSONANTS) {
        visitor.accept(id);
      }
    }));
  }
}
