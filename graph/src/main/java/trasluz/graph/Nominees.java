package trasluz.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import trasluz.statement.Share;

/// Who holds for whom.
///
/// What a nominee holds is its *hand*, a node of its own that the principal holds entirely. Where
/// it is open who the principal is (several are named, or one only perhaps, and then the nominee
/// may hold for itself), each candidate holds the hand from 0 to 100 % and the hand has no other
/// holders; so whoever it is, what is certain and what is possible come out as for any other range.
final class Nominees {

  private final Map<Integer, List<Principal>> principals = new TreeMap<>();
  private final Map<Integer, Integer> hands = new HashMap<>();
  private final Set<Integer> inCircle = new TreeSet<>();

  private record Principal(int node, InterestFact fact) {}

  /// @param told the reduced nominee relations: the holder is the nominee, the subject the
  ///   principal
  /// @param parties the number of parties, where the numbers of the hands begin
  Nominees(Interests told, int parties) {
    for (int i = 0; i < told.size(); i++) {
      principals
          .computeIfAbsent(told.holder(i), _ -> new ArrayList<>())
          .add(new Principal(told.subject(i), told.fact(i)));
    }
    for (int nominee : principals.keySet()) {
      hands.put(nominee, parties + hands.size());
      if (returnsTo(nominee)) {
        inCircle.add(nominee);
      }
    }
  }

  private boolean returnsTo(int nominee) {
    Set<Integer> seen = new HashSet<>();
    List<Integer> open = new ArrayList<>(List.of(nominee));
    while (!open.isEmpty()) {
      for (Principal principal : principals.getOrDefault(open.removeLast(), List.of())) {
        if (principal.node == nominee) {
          return true;
        }
        if (seen.add(principal.node)) {
          open.add(principal.node);
        }
      }
    }
    return false;
  }

  /// The node that holds in a party's place: its hand, or itself where it is nobody's nominee.
  int hand(int node) {
    return hands.isEmpty() ? node : hands.getOrDefault(node, node);
  }

  /// For each hand, in order, the nominee.
  int[] nominees() {
    return principals.keySet().stream().mapToInt(Integer::intValue).toArray();
  }

  Set<Integer> inCircle() {
    return inCircle;
  }

  /// Adds who holds the hands.
  void addTo(LayerBuilder equity) {
    principals.forEach((nominee, candidates) -> {
      int hand = hand(nominee);
      boolean circle = inCircle.contains(nominee);
      boolean someSure = !circle && candidates.stream().anyMatch(p -> !p.fact.perhaps());
      boolean settled = someSure && candidates.size() == 1;
      Share share = settled ? Share.exactly("100") : Share.between("0", "100");
      for (Principal principal : candidates) {
        equity.add(hand(principal.node), hand, held(principal.fact, share, settled));
      }
      if (!someSure) {
        InterestFact first = candidates.getFirst().fact;
        equity.add(nominee, hand, held(first, share, false));
      }
    });
  }

  private static InterestFact held(InterestFact told, Share share, boolean settled) {
    return new InterestFact(
        Range.of(share),
        !settled,
        told.support(),
        told.contradiction(),
        Optional.empty(),
        told.cited());
  }
}
