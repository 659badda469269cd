package trasluz.report;

import java.util.Set;

/// Whose goods travel in vehicles: of `lorries of X carried the crates`, `the fuel was carried by
/// X's trucks` X is the carrier.
final class EnglishFleet {
  private static final Set<String> FLEET =
      Set.of(
          "trucks",
          "truck",
          "lorries",
          "lorry",
          "vans",
          "buses",
          "coaches",
          "wagons",
          "railcars",
          "planes",
          "aircraft",
          "helicopters",
          "vehicles",
          "pick-ups",
          "pickups",
          "jeeps",
          "barges",
          "boats",
          "tankers",
          "tugs",
          "ships",
          "vessels",
          "trawlers",
          "trains",
          "fleet",
          "drivers",
          "convoy",
          "convoys");

  private EnglishFleet() {}

  static boolean is(Phrases phrases, int noun) {
    return phrases.language() == Language.ENGLISH
        && phrases
            .noun(noun)
            .filter(n -> n.name().isEmpty() && FLEET.contains(n.word()))
            .filter(n -> n.owner().isPresent() || phrases.isWord(noun + 1, "of", "from"))
            .isPresent();
  }
}
