package trasluz.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import trasluz.benchmark.LookedUp.Told;
import trasluz.match.EntityDirectory;
import trasluz.match.Match;
import trasluz.match.Query;
import trasluz.match.Screening;
import trasluz.statement.EntityId;

/// Whether people who are on a list are found there, and how often others are taken for them.
final class PeopleQuality {
  /// One name of so many is looked up where it is only to be seen that all works.
  private static final int QUICK = 50;

  private final ResultFile out;
  private final RunOptions options;

  PeopleQuality(ResultFile out, RunOptions options) {
    this.out = out;
    this.options = options;
  }

  void report() throws IOException {
    EntityDirectory un = SharedData.directory(SharedData.unList());
    Screening inUn = Screening.of(un);
    listed(un, inUn);
    out.heading("People who are on no list, or may be there: alerts");
    out.line("alerted: people with an alert per 1,000 looked up; matches: all alerts per 1,000");
    out.blank();
    out.line(
        String.format(
            Locale.ROOT,
            "%-44s%-34s%7s%10s%10s%9s",
            "people and list",
            "told",
            "n",
            "alerted",
            "matches",
            "target"));
    Screening inOfac = Screening.of(SharedData.directory(SharedData.ofacList()));
    List<LookedUp> strangers = people("people-negative-us.csv.gz");
    alerts("invented Americans, UN list", strangers, inUn, true);
    alerts("invented Americans, SDN list", strangers, inOfac, true);
    List<LookedUp> congress = people("people-us-congress.csv");
    alerts("members of Congress, UN list", congress, inUn, false);
    alerts("members of Congress, SDN list", congress, inOfac, false);
  }

  private List<LookedUp> people(String file) throws IOException {
    List<LookedUp> all = LookedUp.read(SharedData.names(file));
    if (!options.quick()) {
      return all;
    }
    List<LookedUp> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += QUICK) {
      some.add(all.get(i));
    }
    return some;
  }

  /// Someone looked up, and who is meant.
  private record Target(LookedUp person, EntityId entity) {}

  private void listed(EntityDirectory un, Screening screening) throws IOException {
    ListedPeople known = new ListedPeople(un);
    List<LookedUp> people = people("people-un-untreated.csv");
    List<Target> targets = new ArrayList<>();
    for (LookedUp person : people) {
      Optional<EntityId> entity = known.find(person);
      entity.ifPresent(id -> targets.add(new Target(person, id)));
      if (entity.isEmpty() && options.misses()) {
        System.out.println("no target: " + person);
      }
    }
    out.heading("People of the UN list: found");
    out.line(
        "%d of %d rows have one target: same name as published, no other birth year"
            .formatted(targets.size(), people.size()));
    out.blank();
    out.line(
        String.format(
            Locale.ROOT,
            "%-34s%6s%9s%9s%9s%11s",
            "told",
            "n",
            "alert",
            "top 10",
            "first",
            "alerts"));
    for (Told told : Told.values()) {
      found(told, targets, screening);
    }
    out.line(
        "alert: the right entity at "
            + Query.ALERT
            + " or above (target .995); first: none scores");
    out.line("higher; alerts: mean number per question, the right one included");
  }

  private void found(Told told, List<Target> targets, Screening screening) {
    Ranks ranks = new Ranks();
    for (Target target : targets) {
      Ranks.Rank rank = Ranks.rank(screening, target.person.query(told), target.entity);
      ranks.add(rank);
      if (!rank.isAlert() && options.misses()) {
        System.out.println("missed: %s, %s, %s".formatted(told, target, rank));
      }
    }
    out.line(
        String.format(
            Locale.ROOT,
            "%-34s%6d%9s%9s%9s%11.2f",
            told,
            ranks.size(),
            Tally.share(ranks.alerted()),
            Tally.share(ranks.within(10)),
            Tally.share(ranks.first()),
            ranks.meanAlerts()));
  }

  private void alerts(String title, List<LookedUp> people, Screening screening, boolean judged) {
    for (Told told : Told.values()) {
      int alerted = 0;
      int matches = 0;
      for (LookedUp person : people) {
        List<Match> found = screening.screen(person.query(told).withLimit(1_000)).matches();
        alerted += found.isEmpty() ? 0 : 1;
        matches += found.size();
        if (!found.isEmpty() && options.misses()) {
          print(title, told, person, found.getFirst());
        }
      }
      double thousands = people.size() / 1_000.0;
      out.line(
          String.format(
              Locale.ROOT,
              "%-44s%-34s%7d%10.2f%10.2f%9s",
              title,
              told,
              people.size(),
              alerted / thousands,
              matches / thousands,
              judged ? target(told) : ""));
    }
  }

  private static String target(Told told) {
    return switch (told) {
      case NAME_ONLY -> "5";
      case ALL -> "0.5";
    };
  }

  private static void print(String title, Told told, LookedUp person, Match best) {
    System.out.println(
        "alert: %s, %s, %s, %.3f %s %s"
            .formatted(title, told, person, best.score(), best.matchedText(), best.entity().id()));
  }
}
