package trasluz.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import trasluz.match.script.Reading;

/// All different parts of the names on file, numbered, and which of them may be like a given one.
///
/// [#forEachNear] finds everything that [Likeness] calls alike: by text, by family, by sound with
/// up to two edits ([NearKeys]), and by consonants across scripts.
final class PartDictionary {
  private static final int[] NONE = {};
  private static final int FEWEST_CONSONANTS = 2;

  private final List<Part> parts;
  private final Map<String, Integer> byText;
  private final Map<String, Integer> keyNumbers;
  private final Groups byKey;
  private final Groups byFamily;
  private final Map<String, Integer> scriptConsonants = new HashMap<>();
  private final Groups byScriptConsonants;
  private final Map<String, Integer> allConsonants = new HashMap<>();
  private Optional<Groups> byAllConsonants = Optional.empty();
  private final Map<String, int[]> withLegalForm;
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
    this.byScriptConsonants =
        byConsonants(scriptConsonants, part -> part.reading() == Reading.CONSONANTS);
    this.withLegalForm = withLegalForm(parts);
  }

  private static Map<String, int[]> withLegalForm(List<Part> parts) {
    Map<String, int[]> out = new HashMap<>();
    for (int id = 0; id < parts.size(); id++) {
      String text = parts.get(id).text();
      int number = id;
      for (String form : Likeness.GLUED_LEGAL_FORMS) {
        if (text.endsWith(form) && parts.get(id).mayBeSpeltOtherwise()) {
          out.compute(
              text.substring(0, text.length() - form.length()),
              (_, ids) -> {
                int[] more =
                    Arrays.copyOf(ids == null ? NONE : ids, ids == null ? 1 : ids.length + 1);
                more[more.length - 1] = number;
                return more;
              });
        }
      }
    }
    return Map.copyOf(out);
  }

  /// The numbers of the parts that are this word with a legal form written to it.
  int[] withLegalForm(String word) {
    return withLegalForm.getOrDefault(word, NONE);
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

  /// @param wanted which parts to group by their consonants
  private Groups byConsonants(Map<String, Integer> numbers, Predicate<Part> wanted) {
    int[] groups = new int[parts.size()];
    int[] ids = new int[parts.size()];
    int size = 0;
    for (int id = 0; id < parts.size(); id++) {
      if (wanted.test(parts.get(id))) {
        String consonants = SoundKey.consonants(parts.get(id).key());
        groups[size] = numbers.computeIfAbsent(consonants, _ -> numbers.size());
        ids[size++] = id;
      }
    }
    return Groups.of(Arrays.copyOf(groups, size), Arrays.copyOf(ids, size), numbers.size());
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
  void forEachNear(Part part, NearKeys.Scratch scratch, IntConsumer visitor) {
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
    nearKeys.near(part.key(), scratch, near -> byKey.forEach(near, visitor));
    if (part.reading() != Reading.SOUND) {
      forEachOfTheSameConsonants(part, visitor);
    }
  }

  /// Consonants in a script without vowels are like those of any word; those of a Latin word only
  /// like those of a word in such a script.
  private void forEachOfTheSameConsonants(Part part, IntConsumer visitor) {
    boolean consonantsOnly = part.reading() == Reading.CONSONANTS;
    Map<String, Integer> numbers = consonantsOnly ? allConsonants() : scriptConsonants;
    String consonants = numbers.isEmpty() ? "" : SoundKey.consonants(part.key());
    Integer group = consonants.length() < FEWEST_CONSONANTS ? null : numbers.get(consonants);
    if (group != null) {
      (consonantsOnly ? byAllConsonants() : byScriptConsonants).forEach(group, visitor);
    }
  }

  /// Grouped at the first query in such a script; most lists are never asked one.
  private synchronized Map<String, Integer> allConsonants() {
    byAllConsonants();
    return allConsonants;
  }

  private synchronized Groups byAllConsonants() {
    Groups groups = byAllConsonants.orElse(null);
    if (groups == null) {
      groups = byConsonants(allConsonants, Part::mayBeSpeltOtherwise);
      byAllConsonants = Optional.of(groups);
    }
    return groups;
  }
}
