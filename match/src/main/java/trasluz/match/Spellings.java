package trasluz.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  private Spellings() {}

  /// Two words that stand for each other.
  ///
  /// @param left before `right` in the alphabet
  /// @param entities how many entities have both
  public record Pair(String left, String right, int entities) {}

  /// The pairs that at least so many entities have, the most frequent first.
  public static List<Pair> mine(EntityDirectory directory, int fewestEntities) {
    Map<EntityId, List<NameParts>> byPerson = new LinkedHashMap<>();
    for (KnownName known : directory.names()) {
      if (known.entity().schema() == Schema.PERSON && known.kind() != NameKind.WEAK_ALIAS) {
        byPerson
            .computeIfAbsent(known.entity().id(), _ -> new ArrayList<>(3))
            .add(NameReader.read(known.name().asPublished(), Bearer.PERSON));
      }
    }
    Map<Pair, Integer> counts = new HashMap<>();
    Miner miner = new Miner();
    for (List<NameParts> names : byPerson.values()) {
      for (Pair pair : miner.pairs(names)) {
        counts.merge(pair, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= fewestEntities)
        .map(entry -> new Pair(entry.getKey().left, entry.getKey().right, entry.getValue()))
        .sorted(
            Comparator.comparingInt(Pair::entities)
                .reversed()
                .thenComparing(Pair::left)
                .thenComparing(Pair::right))
        .toList();
  }

  /// Looks through the names of one entity after the other.
  private static final class Miner {
    private final Likeness likeness = new Likeness();

    Set<Pair> pairs(List<NameParts> names) {
      Set<Pair> out = new TreeSet<>(Comparator.comparing(Pair::left).thenComparing(Pair::right));
      for (int i = 0; i < Math.min(names.size(), MOST_NAMES); i++) {
        for (int j = i + 1; j < Math.min(names.size(), MOST_NAMES); j++) {
          addPair(names.get(i).parts(), names.get(j).parts(), out);
        }
      }
      return out;
    }

    /// Adds the only two words that differ, where at least one other word agrees and no name has
    /// more words than the other.
    private void addPair(List<Part> one, List<Part> other, Set<Pair> out) {
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
        out.add(a.compareTo(b) < 0 ? new Pair(a, b, 0) : new Pair(b, a, 0));
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
