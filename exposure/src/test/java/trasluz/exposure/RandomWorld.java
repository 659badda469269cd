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
  record Holding(
      String holder,
      String subject,
      int min,
      int max,
      boolean minOpen,
      boolean maxOpen,
      boolean alleged) {
    String fact() {
      String share =
          min == max
              ? String.valueOf(min)
              : (minOpen ? "(" : "[") + min + "," + max + (maxOpen ? ")" : "]");
      String told = alleged ? " {register A1 alleged}" : "";
      return "%s %s %s%s".formatted(holder, share, subject, told);
    }
  }

  /// That one holds for another, surely or as is alleged.
  record Nominee(String nominee, String principal, boolean alleged) {
    String fact() {
      return "nom(%s,%s)%s".formatted(nominee, principal, alleged ? " {register A1 alleged}" : "");
    }
  }

  final List<String> parties = new ArrayList<>();
  final Set<String> listed = new TreeSet<>();
  final List<Holding> holdings = new ArrayList<>();
  final Set<String> unknown = new TreeSet<>();
  final Set<String> complete = new TreeSet<>();
  final List<Nominee> nominees = new ArrayList<>();

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
    return String.join("; ", facts);
  }

  /// The holdings in each party.
  Map<String, List<Holding>> bySubject() {
    Map<String, List<Holding>> out = new TreeMap<>();
    holdings.forEach(h -> out.computeIfAbsent(h.subject(), _ -> new ArrayList<>()).add(h));
    return out;
  }
}
