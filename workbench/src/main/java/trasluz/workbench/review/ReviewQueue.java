package trasluz.workbench.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import trasluz.statement.Decision;
import trasluz.statement.Decision.Verdict;
import trasluz.statement.InputException;

/// Proposals with what was decided about them. What was rejected in one text counts as rejected in
/// others that say the same, until that is undone; nothing else carries over.
public final class ReviewQueue {
  /// A proposal and where it stands.
  ///
  /// @param state `open`, `unsure`, `accepted`, `rejected`, or `rejected elsewhere`
  public record Item(Proposed proposed, String state) {
    public boolean isOpen() {
      return state.equals("open") || state.equals("unsure");
    }
  }

  private final List<Item> items;
  private final Map<String, Decision> last;

  private ReviewQueue(List<Item> items, Map<String, Decision> last) {
    this.items = List.copyOf(items);
    this.last = Map.copyOf(last);
  }

  /// @param decisions in the order in which they were made
  public static ReviewQueue of(List<Proposed> proposed, List<Decision> decisions) {
    Map<String, Decision> last = new HashMap<>();
    decisions.forEach(decision -> last.put(decision.proposal(), decision));
    Set<String> rejected = new HashSet<>();
    last.values().stream()
        .filter(decision -> decision.verdict() == Verdict.REJECTED)
        .forEach(decision -> rejected.add(decision.claim()));
    List<Item> items =
        proposed.stream()
            .map(one -> known(one, last.keySet()))
            .map(one -> new Item(one, state(one, last, rejected)))
            .toList();
    return new ReviewQueue(items, last);
  }

  /// Decisions of before were kept under keys made of other words.
  private static Proposed known(Proposed one, Set<String> decided) {
    return !decided.contains(one.key()) && decided.contains(one.formerKey())
        ? one.withKey(one.formerKey())
        : one;
  }

  private static String state(Proposed proposed, Map<String, Decision> last, Set<String> rejected) {
    Optional<Decision> decided = Optional.ofNullable(last.get(proposed.key()));
    if (decided.isEmpty()) {
      return rejected.contains(proposed.claim()) ? "rejected elsewhere" : "open";
    }
    return switch (decided.get().verdict()) {
      case ACCEPTED -> "accepted";
      case REJECTED -> "rejected";
      case UNSURE -> "unsure";
      case UNDONE -> "open";
    };
  }

  public List<Item> items() {
    return items;
  }

  /// What a person has still to decide.
  public List<Item> open() {
    return items.stream().filter(Item::isOpen).toList();
  }

  /// Only the proposals of some texts.
  ///
  /// @param texts hashes of their files
  public ReviewQueue of(Set<String> texts) {
    return only(item -> texts.contains(item.proposed().document().sha256()));
  }

  private ReviewQueue only(Predicate<Item> wanted) {
    return new ReviewQueue(items.stream().filter(wanted).toList(), last);
  }

  /// The last decision about a proposal, unless that was taken back.
  public Optional<Decision> standing(Proposed proposed) {
    return Optional.ofNullable(last.get(proposed.key()))
        .filter(decision -> decision.verdict() != Verdict.UNDONE);
  }

  /// The proposal whose key starts so.
  ///
  /// @throws InputException when none does, or several
  public Item find(String keyStart) {
    List<Item> found =
        items.stream().filter(item -> item.proposed().key().startsWith(keyStart)).toList();
    // One claim that is read twice at one place is one.
    if (found.stream().map(item -> item.proposed().key()).distinct().count() != 1) {
      throw new InputException(
          "proposal " + keyStart,
          found.isEmpty() ? "these texts make no such proposal" : "several begin so",
          "copy its key from 'trasluz review'");
    }
    return found.getFirst();
  }
}
