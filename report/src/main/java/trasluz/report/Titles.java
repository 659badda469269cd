package trasluz.report;

import java.util.Set;

/// The words that stand before a person's name and are no part of it: forms of address, ranks, and
/// offices.
final class Titles {
  private static final Set<String> ADDRESS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sir",
          "lord",
          "lady",
          "rev",
          "prof",
          "professor",
          "sr",
          "sra",
          "don",
          "dona",
          "senor",
          "senora",
          "maitre",
          "one");
  private static final Set<String> RANKS =
      Set.of(
          "gen", "general", "col", "colonel", "coronel", "lt", "maj", "sgt", "capt", "captain",
          "capitan", "cmdr", "cpl", "spc", "adm", "brig");
  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "minister",
          "senator",
          "judge",
          "presidente",
          "ministro",
          "ministra",
          "prezident",
          "ministr");

  private Titles() {}

  static boolean isTitle(String word) {
    return isAddress(word) || OFFICES.contains(word);
  }

  /// A form of address or a rank, which nobody but a person is given.
  static boolean isAddress(String word) {
    return ADDRESS.contains(word) || isRank(word);
  }

  static boolean isRank(String word) {
    return RANKS.contains(word);
  }
}
