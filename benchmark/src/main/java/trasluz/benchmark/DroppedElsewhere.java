package trasluz.benchmark;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import trasluz.match.EntityDirectory;
import trasluz.match.Match;
import trasluz.match.NamePair;
import trasluz.match.Query;
import trasluz.match.Screening;
import trasluz.statement.Claim.Named;
import trasluz.statement.Name;
import trasluz.statement.Schema;

/// Names of the SDN list that Watchman, as its source reads, never compares with these spellings: a
/// misspelt word happens to exist elsewhere on the list, so it does not look further. And one that
/// two other engines score below their own bar.
final class DroppedElsewhere {
  private record Case(String asked, String listed) {}

  private static final List<Case> CASES =
      List.of(
          new Case("makhlouf hafez", "makhluf hafiz"),
          new Case("rezvanyanzadeh mohammadreza", "rezvanianzadeh mohammed reza"),
          new Case("fedakar ali reza", "fadakar alireza"),
          new Case("nicolas maduro", "maduro moros nicolas"));

  private final ResultFile out;

  DroppedElsewhere(ResultFile out) {
    this.out = out;
  }

  void report() {
    out.heading("Names that Watchman drops");
    out.line("pair: the two names alone; list: best score of an entity with that name on the SDN");
    out.line("list, from which the spelling asked for is taken, and how many others score higher");
    out.blank();
    out.line(
        String.format(
            Locale.ROOT, "%-30s%-32s%8s%8s%8s", "asked", "listed", "pair", "list", "above"));
    Screening screening = withoutAsked();
    for (Case each : CASES) {
      report(each, screening);
    }
  }

  /// The list without the spellings that are asked for, which it has as aliases.
  private static Screening withoutAsked() {
    Set<Set<String>> asked = new HashSet<>();
    CASES.forEach(each -> asked.add(words(new Name(each.asked))));
    return Screening.of(
        EntityDirectory.of(
            SharedData.statements(SharedData.ofacList()).stream()
                .filter(each ->
                    !(each.claim() instanceof Named named && asked.contains(words(named.name()))))
                .toList()));
  }

  private void report(Case each, Screening screening) {
    Query query = Query.of(new Name(each.asked)).withSchema(Schema.PERSON).withThreshold(0.05);
    List<Match> matches = screening.screen(query.withLimit(1_000)).matches();
    double score =
        matches.stream()
            .filter(match -> bears(match, each.listed))
            .mapToDouble(Match::score)
            .findFirst()
            .orElse(0);
    long above = matches.stream().filter(match -> match.score() > score).count();
    double pair = NamePair.score(new Name(each.asked), new Name(each.listed), Schema.PERSON);
    out.line(
        String.format(
            Locale.ROOT,
            "%-30s%-32s%8.3f%8s%8d",
            each.asked,
            each.listed,
            pair,
            score > 0 ? Tally.share(score) : "-",
            above));
  }

  /// Whether an entity has a name of just these words, in any order.
  private static boolean bears(Match match, String listed) {
    return match.entity().claims(Named.class).stream()
        .anyMatch(named -> words(named.name()).equals(words(new Name(listed))));
  }

  private static Set<String> words(Name name) {
    return new HashSet<>(List.of(name.normalised().split(" ", -1)));
  }
}
