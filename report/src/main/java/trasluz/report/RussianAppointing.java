package trasluz.report;

import java.util.List;
import java.util.regex.Pattern;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Clause.Argument;

/// Reads Russian verbs of appointing in the active as what those appointed suffer: `Анну Орлову
/// назначили директором банка` says that she is.
final class RussianAppointing {
  private static final Pattern APPOINTS =
      Pattern.compile("(?:naznachil|izbral|utverdil|nazvali|postavil|vybral|sdelal)[aoi]?");

  private RussianAppointing() {}

  /// The clause told of who is appointed, or as it is.
  static Clause suffered(Phrases phrases, Clause clause) {
    boolean appoints =
        phrases.language() == Language.RUSSIAN
            && clause.frames().isEmpty()
            && APPOINTS.matcher(phrases.at(clause.verb()).word()).matches();
    if (!appoints) {
      return clause;
    }
    List<Argument> named =
        clause.adjuncts().stream()
            .filter(adjunct -> adjunct.preposition().equals("ACC"))
            .map(Adjunct::argument)
            .filter(argument -> isPerson(phrases, argument.noun()))
            .distinct()
            .toList();
    return named.size() == 1 ? clause.of(named, true, clause.positive()) : clause;
  }

  private static boolean isPerson(Phrases phrases, int noun) {
    return phrases
        .noun(noun)
        .flatMap(Phrase.Noun::name)
        .filter(hit -> hit.meaning().type() == EntityType.PERSON)
        .isPresent();
  }
}
