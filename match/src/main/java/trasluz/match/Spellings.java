package trasluz.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.EntityId;
import trasluz.statement.Schema;

/// Spellings of one word that published lists use for one and the same person, mined from the names
/// and aliases of each entity: where two names of a person agree in all words but one, the two
/// words left over are written for each other.
///
/// The result is for a person to read before it becomes part of the lexicon (`spellings.tsv`): an
/// alias may be another name altogether. What [Likeness] already calls the same is left out.
public final class Spellings {
  private static final int SHORTEST = 3;
  private static final int MOST_NAMES = 60;
  private static final int MOST_EXAMPLES = 3;

  private Spellings() {}

  /// Two words that stand for each other.
  ///
  /// @param left before `right` in the alphabet
  /// @param entities how many entities have both, in the numbering of ids that has most: two lists
  ///   that name the same person are one witness
  /// @param likeness what the comparison of names makes of the two as it is, 0 to 1
  /// @param examples of entities that have both, at most three
  public record Pair(
      String left, String right, int entities, double likeness, List<Example> examples) {
    public Pair {
      examples = List.copyOf(examples);
    }
  }

  /// Two names of one entity, as published, that differ in the pair only.
  public record Example(EntityId entity, String one, String other) {}

  /// The pairs that at least so many entities have, the most frequent first.
  public static List<Pair> mine(EntityDirectory directory, int fewestEntities) {
    Map<EntityId, List<Written>> byPerson = new LinkedHashMap<>();
    for (KnownName known : directory.names()) {
      if (known.entity().schema() == Schema.PERSON && known.kind() != NameKind.WEAK_ALIAS) {
        String name = known.name().asPublished();
        byPerson
            .computeIfAbsent(known.entity().id(), _ -> new ArrayList<>(3))
            .add(new Written(name, NameReader.read(name, Bearer.PERSON).parts()));
      }
    }
    Map<Words, Found> found = new HashMap<>();
    Miner miner = new Miner();
    byPerson.forEach((entity, names) ->
        miner
            .pairs(entity, names)
            .forEach(
                (words, example) -> found.computeIfAbsent(words, _ -> new Found()).add(example)));
    return found.entrySet().stream()
        .filter(entry -> entry.getValue().entities() >= fewestEntities)
        .map(entry -> pair(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(Pair::entities)
                .reversed()
                .thenComparing(Pair::left)
                .thenComparing(Pair::right))
        .toList();
  }

  private static Pair pair(Words words, Found found) {
    int likeness =
        new Likeness()
            .of(NameReader.part(words.left, Role.NAME), NameReader.part(words.right, Role.NAME));
    return new Pair(
        words.left,
        words.right,
        found.entities(),
        (double) likeness / Likeness.SAME,
        found.examples);
  }

  /// @param name as published
  private record Written(String name, List<Part> parts) {}

  private record Words(String left, String right) {
    static final Comparator<Words> ORDER =
        Comparator.comparing(Words::left).thenComparing(Words::right);
  }

  /// Who has a pair.
  private static final class Found {
    private final Map<String, Integer> byScope = new HashMap<>();
    private final List<Example> examples = new ArrayList<>(MOST_EXAMPLES);

    void add(Example example) {
      byScope.merge(example.entity.scope(), 1, Integer::sum);
      if (examples.size() < MOST_EXAMPLES) {
        examples.add(example);
      }
    }

    int entities() {
      return byScope.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
  }

  /// Looks through the names of one entity after the other.
  private static final class Miner {
    private final Likeness likeness = new Likeness();

    Map<Words, Example> pairs(EntityId entity, List<Written> names) {
      Map<Words, Example> out = new TreeMap<>(Words.ORDER);
      for (int i = 0; i < Math.min(names.size(), MOST_NAMES); i++) {
        for (int j = i + 1; j < Math.min(names.size(), MOST_NAMES); j++) {
          Written one = names.get(i);
          Written other = names.get(j);
          addPair(one.parts, other.parts, new Example(entity, one.name, other.name), out);
        }
      }
      return out;
    }

    /// Adds the only two words that differ, where at least one other word agrees and no name has
    /// more words than the other.
    private void addPair(
        List<Part> one, List<Part> other, Example example, Map<Words, Example> out) {
      if (one.size() != other.size() || one.size() < 2) {
        return;
      }
      List<Part> left = new ArrayList<>(one);
      List<Part> right = new ArrayList<>(other);
      for (Part part : one) {
        right.stream()
            .filter(theirs -> likeness.of(part, theirs) >= Likeness.SOUND)
            .findFirst()
            .ifPresent(theirs -> {
              left.remove(part);
              right.remove(theirs);
            });
      }
      if (left.size() == 1 && right.size() == 1 && isSpelling(left.getFirst(), right.getFirst())) {
        String a = left.getFirst().text();
        String b = right.getFirst().text();
        out.putIfAbsent(a.compareTo(b) < 0 ? new Words(a, b) : new Words(b, a), example);
      }
    }

    /// Names of the same start or the same consonants; others are rather another name than another
    /// spelling.
    private boolean isSpelling(Part one, Part other) {
      boolean words =
          one.role() == Role.NAME
              && other.role() == Role.NAME
              && !one.isInAnotherScript()
              && !other.isInAnotherScript()
              && one.text().length() >= SHORTEST
              && other.text().length() >= SHORTEST;
      String mine = SoundKey.consonants(one.key());
      String theirs = SoundKey.consonants(other.key());
      return words
          && !mine.isEmpty()
          && !theirs.isEmpty()
          && (mine.equals(theirs)
              || (mine.charAt(0) == theirs.charAt(0) && likeness.of(one, other) > 0));
    }
  }
}
