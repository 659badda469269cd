package trasluz.exposure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A small random world: who is listed, who holds what, in whole percents, in the notation of
/// [Facts].
final class RandomWorld {

  /// A holding; an alleged one may not exist.
  ///
  /// @param kind nothing for shares with votes, `e` for shares, `v` for votes
  record Holding(
      String holder,
      String subject,
      String kind,
      int min,
      int max,
      boolean minOpen,
      boolean maxOpen,
      boolean alleged) {
    boolean isShares() {
      return !kind.equals("v");
    }

    boolean isVotes() {
      return !kind.equals("e");
    }

    String fact() {
      String share =
          min == max
              ? String.valueOf(min)
              : (minOpen ? "(" : "[") + min + "," + max + (maxOpen ? ")" : "]");
      String told = alleged ? " {register A1 alleged}" : "";
      return "%s %s%s %s%s".formatted(holder, share, kind, subject, told);
    }
  }

  /// That one holds for another, surely or as is alleged.
  record Nominee(String nominee, String principal, boolean alleged) {
    String fact() {
      return tie("nom", nominee, principal, alleged);
    }
  }

  /// That one controls another, or that two act jointly, surely or as is alleged.
  record Tie(String from, String to, boolean alleged) {}

  private static String tie(String word, String from, String to, boolean alleged) {
    return "%s(%s,%s)%s".formatted(word, from, to, alleged ? " {register A1 alleged}" : "");
  }

  final List<String> parties = new ArrayList<>();
  final Set<String> listed = new TreeSet<>();
  final List<Holding> holdings = new ArrayList<>();
  final Set<String> unknown = new TreeSet<>();
  final Set<String> complete = new TreeSet<>();
  final List<Nominee> nominees = new ArrayList<>();
  final List<Tie> controls = new ArrayList<>();
  final List<Tie> arrangements = new ArrayList<>();

  private RandomWorld() {}

  /// A world of so many parties and at most so many holdings.
  static RandomWorld of(Random random, int parties, int holdings) {
    RandomWorld world = new RandomWorld();
    for (int i = 0; i < parties; i++) {
      world.parties.add("P" + i);
    }
    world.listed.add(world.any(random));
    if (random.nextBoolean()) {
      world.listed.add(world.any(random));
    }
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i < holdings; i++) {
      String holder = world.any(random);
      String subject = world.any(random);
      if (random.nextInt(12) > 0 && holder.equals(subject)) {
        continue;
      }
      if (pairs.add(holder + " " + subject)) {
        world.holdings.add(holding(random, holder, subject));
      }
    }
    for (String party : world.parties) {
      switch (random.nextInt(5)) {
        case 0 -> world.unknown.add(party);
        case 1 -> world.complete.add(party);
        default -> {}
      }
    }
    if (random.nextInt(3) == 0) {
      String nominee = world.any(random);
      String principal = world.any(random);
      if (!nominee.equals(principal)) {
        world.nominees.add(new Nominee(nominee, principal, random.nextBoolean()));
      }
    }
    return world;
  }

  /// A world with control, joint arrangements, and votes that are told apart from shares.
  ///
  /// Left out is the case for which the engine states a bound: somebody is only alleged to be a
  /// nominee, and holds part of itself or of who is alleged to be its principal.
  static RandomWorld wide(Random random, int parties, int holdings) {
    RandomWorld world = of(random, parties, holdings);
    world.nominees.removeIf(nominee ->
        nominee.alleged
            && world.holdings.stream()
                .anyMatch(h ->
                    h.holder.equals(nominee.nominee)
                        && List.of(nominee.nominee, nominee.principal).contains(h.subject)));
    world.apart(random);
    world.tie(random, world.controls);
    world.tie(random, world.arrangements);
    return world;
  }

  /// Tells the votes of one company apart. What it holds in itself is then told exactly: of a range
  /// the engine knows bounds only.
  private void apart(Random random) {
    String company = any(random);
    for (int i = 0; i < holdings.size(); i++) {
      Holding old = holdings.get(i);
      if (old.subject.equals(company)) {
        String kind = List.of("", "e", "v").get(random.nextInt(3));
        boolean own = old.holder.equals(company);
        holdings.set(
            i,
            new Holding(
                old.holder,
                company,
                kind,
                own ? old.max : old.min,
                old.max,
                !own && old.minOpen,
                !own && old.maxOpen,
                !own && old.alleged));
      }
    }
  }

  private void tie(Random random, List<Tie> ties) {
    for (int i = random.nextInt(3); i > 0; i--) {
      String from = any(random);
      String to = any(random);
      boolean other =
          ties.stream().noneMatch(t -> t.from.equals(from) && t.to.equals(to))
              && !from.equals(to)
              && nominees.stream().noneMatch(n -> n.nominee.equals(from) || n.nominee.equals(to));
      if (other) {
        ties.add(new Tie(from, to, random.nextInt(3) == 0));
      }
    }
  }

  private static Holding holding(Random random, String holder, String subject) {
    int[] steps = {5, 10, 20, 25, 30, 40, 45, 50, 55, 60, 75, 100};
    int one = steps[random.nextInt(steps.length)];
    int other = random.nextInt(5) < 2 ? steps[random.nextInt(steps.length)] : one;
    int min = Math.min(one, other);
    int max = Math.max(one, other);
    boolean range = min < max;
    return new Holding(
        holder,
        subject,
        "",
        min,
        max,
        range && random.nextBoolean(),
        range && random.nextBoolean(),
        random.nextInt(10) == 0);
  }

  private String any(Random random) {
    return parties.get(random.nextInt(parties.size()));
  }

  String facts() {
    List<String> facts = new ArrayList<>();
    listed.forEach(party -> facts.add("des(" + party + ")"));
    holdings.forEach(holding -> facts.add(holding.fact()));
    unknown.forEach(party -> facts.add("unk(" + party + ")"));
    complete.forEach(party -> facts.add("all(" + party + ")"));
    parties.stream()
        .filter(party -> !unknown.contains(party) && !complete.contains(party))
        .forEach(party -> facts.add("clean(" + party + ")"));
    nominees.forEach(nominee -> facts.add(nominee.fact()));
    controls.forEach(tie -> facts.add(tie("ctl", tie.from, tie.to, tie.alleged)));
    arrangements.forEach(tie -> facts.add(tie("ja", tie.from, tie.to, tie.alleged)));
    return String.join("; ", facts);
  }

  /// The shares, or the votes, that are held in each party.
  Map<String, List<Holding>> bySubject(boolean shares) {
    Map<String, List<Holding>> out = new TreeMap<>();
    for (Holding holding : holdings) {
      if (shares ? holding.isShares() : hasVotes(holding.subject) && holding.isVotes()) {
        out.computeIfAbsent(holding.subject, _ -> new ArrayList<>()).add(holding);
      }
    }
    return out;
  }

  /// Whether votes in a party are told apart from shares.
  boolean hasVotes(String party) {
    return holdings.stream().anyMatch(h -> h.subject.equals(party) && h.kind.equals("v"));
  }
}
