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

/// The rules the slow way, sharing nothing with the engine: every completion of a world is written
/// down, in each one the rule is applied until nothing changes, and the results compared.
///
/// The completions tried are the corners of what each company's ranges allow: every holding at one
/// of its ends, except at most one that fills up to 100 %. A sum over any set of holders is
/// smallest and largest at a corner, so no other completion can give a status that these don't.
/// Open ends are 0.001 inside; with whole percents and fewer than 1,000 holders that decides as an
/// infinitesimal does. Shares and votes of one company are completed independently of each other.
final class SlowReference {

  private static final BigDecimal INSIDE = new BigDecimal("0.001");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /// What a rule says, written down again.
  ///
  /// @param enough whether exactly half is enough
  /// @param apart whether each listed person is counted apart
  /// @param control whether control and a majority of votes catch too
  /// @param partnersOwn whether what partners hold counts for ownership; for votes it does wherever
  ///   votes do
  record Law(boolean enough, boolean apart, boolean control, boolean partnersOwn) {}

  private final RandomWorld world;
  private final Law law;

  /// One completion: who holds exactly what, who is behind whom, and which ties are true.
  private record Completion(
      Map<RandomWorld.Holding, BigDecimal> shares,
      Map<RandomWorld.Holding, BigDecimal> votes,
      Map<String, String> behind,
      List<RandomWorld.Tie> controls,
      List<RandomWorld.Tie> arrangements) {}

  private SlowReference(RandomWorld world, Law law) {
    this.world = world;
    this.law = law;
  }

  /// The status of every party by ownership, its own listing included; empty where the figures
  /// contradict each other or the completions are more than the limit.
  static Optional<Map<String, Status>> statuses(RandomWorld world, Law law, int limit) {
    return new SlowReference(world, law).run(limit);
  }

  private Optional<Map<String, Status>> run(int limit) {
    List<Map<RandomWorld.Holding, BigDecimal>> shares = completions(world.bySubject(true), limit);
    List<Map<RandomWorld.Holding, BigDecimal>> votes =
        law.control ? completions(world.bySubject(false), limit) : List.of(Map.of());
    boolean emptyRegister =
        world.complete.stream().anyMatch(party -> !world.bySubject(true).containsKey(party));
    if (emptyRegister || shares.isEmpty() || votes.isEmpty()) {
      return Optional.empty();
    }
    List<Completion> all = new ArrayList<>();
    for (Map<RandomWorld.Holding, BigDecimal> some : shares) {
      for (Map<RandomWorld.Holding, BigDecimal> voting : votes) {
        for (Map<String, String> behind : principals()) {
          for (List<RandomWorld.Tie> controls : subsets(world.controls)) {
            for (List<RandomWorld.Tie> arrangements : subsets(world.arrangements)) {
              all.add(new Completion(some, voting, behind, controls, arrangements));
            }
          }
        }
      }
    }
    return all.size() > 4 * limit ? Optional.empty() : Optional.of(compare(all));
  }

  /// Empty where there is none or there are too many.
  private List<Map<RandomWorld.Holding, BigDecimal>> completions(
      Map<String, List<RandomWorld.Holding>> bySubject, int limit) {
    List<Map<RandomWorld.Holding, BigDecimal>> completions = new ArrayList<>();
    completions.add(Map.of());
    for (Map.Entry<String, List<RandomWorld.Holding>> company : bySubject.entrySet()) {
      List<Map<RandomWorld.Holding, BigDecimal>> corners =
          corners(company.getValue(), world.complete.contains(company.getKey()));
      if (corners.isEmpty() || (long) corners.size() * completions.size() > limit) {
        return List.of();
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
    return completions;
  }

  /// Every way in which alleged ties may stand.
  private static List<List<RandomWorld.Tie>> subsets(List<RandomWorld.Tie> ties) {
    List<List<RandomWorld.Tie>> out = new ArrayList<>();
    out.add(List.of());
    for (RandomWorld.Tie tie : ties) {
      List<List<RandomWorld.Tie>> next = new ArrayList<>(tie.alleged() ? out : List.of());
      for (List<RandomWorld.Tie> some : out) {
        List<RandomWorld.Tie> more = new ArrayList<>(some);
        more.add(tie);
        next.add(more);
      }
      out = next;
    }
    return out;
  }

  private Map<String, Status> compare(List<Completion> completions) {
    Map<String, Status> out = new TreeMap<>();
    world.parties.forEach(party -> out.put(party, Status.NO));
    List<Set<String>> counts = new ArrayList<>();
    if (law.apart) {
      counts.add(Set.of());
      world.listed.forEach(person -> counts.add(Set.of(person)));
    } else {
      counts.add(world.listed);
    }
    for (Set<String> seeds : counts) {
      statuses(completions, seeds)
          .forEach(
              (party, status) -> out.merge(party, status, (a, b) -> a.compareTo(b) < 0 ? a : b));
    }
    return out;
  }

  private Map<String, Status> statuses(List<Completion> completions, Set<String> seeds) {
    Set<String> always = new HashSet<>(world.parties);
    Set<String> sometimes = new HashSet<>();
    Set<String> withUnknown = new HashSet<>();
    for (Completion completion : completions) {
      Set<String> caught = caught(completion, seeds, false);
      always.retainAll(caught);
      sometimes.addAll(caught);
      withUnknown.addAll(caught(completion, seeds, true));
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

  private Set<String> caught(Completion completion, Set<String> seeds, boolean unknownAreCaught) {
    Set<String> caught = new HashSet<>(seeds);
    boolean changed = true;
    while (changed) {
      changed = false;
      Set<String> withPartners = new HashSet<>(caught);
      for (RandomWorld.Tie tie : completion.arrangements) {
        if (caught.contains(tie.from())) {
          withPartners.add(tie.to());
        }
        if (caught.contains(tie.to())) {
          withPartners.add(tie.from());
        }
      }
      for (String company : world.parties) {
        boolean isCaught =
            isOwned(completion, company, law.partnersOwn ? withPartners : caught, unknownAreCaught)
                || (law.control
                    && (hasMajority(completion, company, withPartners, unknownAreCaught)
                        || completion.controls.stream()
                            .anyMatch(tie ->
                                tie.to().equals(company) && withPartners.contains(tie.from()))));
        changed |= isCaught && caught.add(company);
      }
    }
    return caught;
  }

  private boolean isOwned(
      Completion completion, String company, Set<String> members, boolean unknownAreCaught) {
    BigDecimal held = held(completion, completion.shares, company, members, unknownAreCaught);
    int compared = held.multiply(BigDecimal.TWO).compareTo(WHOLE);
    return law.enough ? compared >= 0 : compared > 0;
  }

  /// More than half of the votes, those of the company itself left out.
  private boolean hasMajority(
      Completion completion, String company, Set<String> members, boolean unknownAreCaught) {
    boolean apart = world.hasVotes(company);
    Map<RandomWorld.Holding, BigDecimal> votes = apart ? completion.votes : completion.shares;
    BigDecimal own = BigDecimal.ZERO;
    for (Map.Entry<RandomWorld.Holding, BigDecimal> vote : votes.entrySet()) {
      RandomWorld.Holding holding = vote.getKey();
      String owner = completion.behind.getOrDefault(holding.holder(), holding.holder());
      if (apart && holding.subject().equals(company) && owner.equals(company)) {
        own = own.add(vote.getValue());
      }
    }
    BigDecimal held = held(completion, votes, company, members, unknownAreCaught);
    return held.multiply(BigDecimal.TWO).compareTo(WHOLE.subtract(own)) > 0;
  }

  private BigDecimal held(
      Completion completion,
      Map<RandomWorld.Holding, BigDecimal> figures,
      String company,
      Set<String> members,
      boolean unknownAreCaught) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal rest = WHOLE;
    for (Map.Entry<RandomWorld.Holding, BigDecimal> figure : figures.entrySet()) {
      RandomWorld.Holding holding = figure.getKey();
      if (!holding.subject().equals(company)) {
        continue;
      }
      rest = rest.subtract(figure.getValue());
      String owner = completion.behind.getOrDefault(holding.holder(), holding.holder());
      if (!owner.equals(company) && members.contains(owner)) {
        sum = sum.add(figure.getValue());
      }
    }
    return unknownAreCaught && world.unknown.contains(company) ? sum.add(rest) : sum;
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
