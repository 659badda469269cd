package trasluz.exposure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The 50 percent rule the slow way, sharing nothing with the engine: every completion of a world
/// is written down, in each one the rule is applied until nothing changes, and the results
/// compared.
///
/// The completions tried are the corners of what each company's ranges allow: every holding at one
/// of its ends, except at most one that fills up to 100 %. A sum over any set of holders is
/// smallest and largest at a corner, so no other completion can give a status that these don't.
/// Open ends are 0.001 inside; with whole percents and fewer than 1,000 holders that decides as an
/// infinitesimal does.
final class SlowReference {

  private static final BigDecimal INSIDE = new BigDecimal("0.001");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  private final RandomWorld world;

  private SlowReference(RandomWorld world) {
    this.world = world;
  }

  /// The status of every party by ownership, its own listing included; empty where the figures
  /// contradict each other or the completions are more than the limit.
  static Optional<Map<String, Status>> statuses(RandomWorld world, int limit) {
    return new SlowReference(world).run(limit);
  }

  private Optional<Map<String, Status>> run(int limit) {
    List<Map<RandomWorld.Holding, BigDecimal>> completions = new ArrayList<>();
    completions.add(Map.of());
    for (Map.Entry<String, List<RandomWorld.Holding>> company : world.bySubject().entrySet()) {
      List<Map<RandomWorld.Holding, BigDecimal>> corners =
          corners(company.getValue(), world.complete.contains(company.getKey()));
      if (corners.isEmpty() || (long) corners.size() * completions.size() > limit) {
        return Optional.empty();
      }
      List<Map<RandomWorld.Holding, BigDecimal>> product = new ArrayList<>();
      for (Map<RandomWorld.Holding, BigDecimal> before : completions) {
        for (Map<RandomWorld.Holding, BigDecimal> corner : corners) {
          Map<RandomWorld.Holding, BigDecimal> both = new HashMap<>(before);
          both.putAll(corner);
          product.add(both);
        }
      }
      completions = product;
    }
    boolean emptyRegister =
        world.complete.stream().anyMatch(party -> !world.bySubject().containsKey(party));
    return emptyRegister ? Optional.empty() : Optional.of(compare(completions));
  }

  private Map<String, Status> compare(List<Map<RandomWorld.Holding, BigDecimal>> completions) {
    Set<String> always = new HashSet<>(world.parties);
    Set<String> sometimes = new HashSet<>();
    Set<String> withUnknown = new HashSet<>();
    for (Map<RandomWorld.Holding, BigDecimal> shares : completions) {
      for (Map<String, String> behind : principals()) {
        Set<String> caught = caught(shares, behind, false);
        always.retainAll(caught);
        sometimes.addAll(caught);
        withUnknown.addAll(caught(shares, behind, true));
      }
    }
    Map<String, Status> out = new TreeMap<>();
    for (String party : world.parties) {
      out.put(
          party,
          always.contains(party)
              ? Status.YES
              : sometimes.contains(party)
                  ? Status.MAYBE
                  : withUnknown.contains(party) ? Status.MAYBE_UNKNOWN : Status.NO);
    }
    return out;
  }

  /// For each way in which alleged nominees may stand, who is behind whom.
  private List<Map<String, String>> principals() {
    List<Map<String, String>> out = new ArrayList<>();
    Map<String, String> all = new HashMap<>();
    Map<String, String> sure = new HashMap<>();
    for (RandomWorld.Nominee nominee : world.nominees) {
      all.put(nominee.nominee(), nominee.principal());
      if (!nominee.alleged()) {
        sure.put(nominee.nominee(), nominee.principal());
      }
    }
    out.add(all);
    out.add(sure);
    return out;
  }

  private Set<String> caught(
      Map<RandomWorld.Holding, BigDecimal> shares,
      Map<String, String> behind,
      boolean unknownAreCaught) {
    Set<String> caught = new HashSet<>(world.listed);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String company : world.parties) {
        BigDecimal members = BigDecimal.ZERO;
        BigDecimal rest = WHOLE;
        for (Map.Entry<RandomWorld.Holding, BigDecimal> share : shares.entrySet()) {
          RandomWorld.Holding holding = share.getKey();
          if (!holding.subject().equals(company)) {
            continue;
          }
          rest = rest.subtract(share.getValue());
          String owner = behind.getOrDefault(holding.holder(), holding.holder());
          if (!owner.equals(company) && caught.contains(owner)) {
            members = members.add(share.getValue());
          }
        }
        if (unknownAreCaught && world.unknown.contains(company)) {
          members = members.add(rest);
        }
        if (members.compareTo(HALF) >= 0 && caught.add(company)) {
          changed = true;
        }
      }
    }
    return caught;
  }

  private static List<Map<RandomWorld.Holding, BigDecimal>> corners(
      List<RandomWorld.Holding> holdings, boolean complete) {
    List<Map<RandomWorld.Holding, BigDecimal>> out = new ArrayList<>();
    int choices = 1;
    for (int i = 0; i < holdings.size(); i++) {
      choices *= 2;
    }
    for (int ends = 0; ends < choices; ends++) {
      for (int filler = -1; filler < holdings.size(); filler++) {
        corner(holdings, complete, ends, filler)
            .filter(corner -> !out.contains(corner))
            .ifPresent(out::add);
      }
    }
    return out;
  }

  private static Optional<Map<RandomWorld.Holding, BigDecimal>> corner(
      List<RandomWorld.Holding> holdings, boolean complete, int ends, int filler) {
    Map<RandomWorld.Holding, BigDecimal> corner = new HashMap<>();
    BigDecimal rest = WHOLE;
    for (int i = 0; i < holdings.size(); i++) {
      if (i != filler) {
        RandomWorld.Holding holding = holdings.get(i);
        BigDecimal value = (ends >> i & 1) == 0 ? low(holding) : high(holding);
        corner.put(holding, value);
        rest = rest.subtract(value);
      }
    }
    if (filler >= 0) {
      RandomWorld.Holding holding = holdings.get(filler);
      if (rest.compareTo(low(holding)) < 0 || rest.compareTo(high(holding)) > 0) {
        return Optional.empty();
      }
      corner.put(holding, rest);
      return Optional.of(corner);
    }
    boolean allowed = complete ? rest.signum() == 0 : rest.signum() >= 0;
    return allowed ? Optional.of(corner) : Optional.empty();
  }

  private static BigDecimal low(RandomWorld.Holding holding) {
    if (holding.alleged()) {
      return BigDecimal.ZERO;
    }
    BigDecimal min = BigDecimal.valueOf(holding.min());
    return holding.minOpen() ? min.add(INSIDE) : min;
  }

  private static BigDecimal high(RandomWorld.Holding holding) {
    BigDecimal max = BigDecimal.valueOf(holding.max());
    return holding.maxOpen() ? max.subtract(INSIDE) : max;
  }
}
