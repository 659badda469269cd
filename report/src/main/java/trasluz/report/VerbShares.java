package trasluz.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import trasluz.report.Clause.Argument;
import trasluz.statement.Share;

/// Which percentage of a clause belongs to whom: the one told with the noun, else any that is no
/// other holder's.
final class VerbShares {
  private static final Set<String> WHOLE =
      Set.of("tselikom", "polnostyu", "vsetselo", "bezrazdelno", "yedinolichno");

  private final Phrases phrases;
  private final Clause clause;
  private final VerbRoles roles;

  VerbShares(Phrases phrases, Clause clause, VerbRoles roles) {
    this.phrases = phrases;
    this.clause = clause;
    this.roles = roles;
  }

  /// The percentage told with one of some nouns, or else with any of the clause.
  Optional<Share> share(List<Argument> nearest) {
    return nearest.stream()
        .flatMap(argument -> argument.share().stream())
        .filter(share -> !share.equals(Share.unknown()))
        .findFirst()
        .or(() ->
            Stream.of(
                    clause.objects().stream(),
                    clause.subjects().stream(),
                    clause.adjuncts().stream().map(Clause.Adjunct::argument))
                .flatMap(s -> s)
                .filter(argument -> nearest.isEmpty() || !isAnotherAgent(argument, nearest))
                .flatMap(argument -> argument.share().stream())
                .min(Comparator.comparing(share -> share.equals(Share.unknown()))))
        .or(this::whole);
  }

  /// `целиком принадлежит Анне`, `принадлежит Анне — целиком`.
  private Optional<Share> whole() {
    if (phrases.language() != Language.RUSSIAN) {
      return Optional.empty();
    }
    int end = phrases.isMark(clause.to(), "—,") ? clause.to() + 2 : clause.to();
    for (int i = clause.from(); i < Math.min(end, phrases.size()); i++) {
      boolean whole = phrases.hasWord(phrases.at(i), WHOLE::contains);
      if (whole && !phrases.is(i - 1, WordClass.NEG)) {
        return Optional.of(Share.exactly("100"));
      }
    }
    return Optional.empty();
  }

  /// `held by X (40%) and Y`: the percentage of one holder is not that of the next.
  private boolean isAnotherAgent(Argument argument, List<Argument> nearest) {
    boolean english = phrases.language() == Language.ENGLISH;
    List<Argument> agents = english ? roles.agents(true) : List.of();
    boolean object = isFurtherAgent(nearest.getFirst()) && clause.subjects().contains(argument);
    return object || (agents.contains(argument) && agents.stream().anyMatch(nearest::contains));
  }

  /// `half of Y is owned by X, a quarter by Z`: the percentage before the verb is the first one's.
  boolean isFurtherAgent(Argument argument) {
    List<Argument> agents =
        clause.passive() && phrases.language() == Language.ENGLISH ? roles.agents(true) : List.of();
    return agents.indexOf(argument) > 0 && agents.stream().anyMatch(a -> a.share().isPresent());
  }
}
