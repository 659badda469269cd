package trasluz.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The grammatical cases a Russian word may stand in, guessed from its ending.
///
/// A guess of light morphology: it has no dictionary, and an ending of several cases gives all of
/// them.
enum RussianCase {
  NOM,
  GEN,
  DAT,
  ACC,
  INS,
  PRE;

  private record Ending(String ending, Set<RussianCase> cases) {}

  /// Endings as words are folded, the longest first.
  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("ogo", EnumSet.of(GEN, ACC)),
          new Ending("ego", EnumSet.of(GEN, ACC)),
          new Ending("omu", EnumSet.of(DAT)),
          new Ending("emu", EnumSet.of(DAT)),
          new Ending("ami", EnumSet.of(INS)),
          new Ending("yami", EnumSet.of(INS)),
          new Ending("ov", EnumSet.of(NOM, GEN)),
          new Ending("ev", EnumSet.of(NOM, GEN)),
          new Ending("skaya", EnumSet.of(NOM)),
          new Ending("aya", EnumSet.of(NOM)),
          new Ending("yaya", EnumSet.of(NOM)),
          new Ending("uyu", EnumSet.of(ACC)),
          new Ending("yuyu", EnumSet.of(ACC)),
          new Ending("oy", EnumSet.of(GEN, DAT, INS, PRE, NOM)),
          new Ending("ey", EnumSet.of(NOM, GEN, DAT, INS, PRE)),
          new Ending("iy", EnumSet.of(NOM)),
          new Ending("yy", EnumSet.of(NOM)),
          new Ending("om", EnumSet.of(INS, PRE)),
          new Ending("em", EnumSet.of(INS, PRE)),
          new Ending("im", EnumSet.of(INS)),
          new Ending("ym", EnumSet.of(INS)),
          new Ending("am", EnumSet.of(DAT)),
          new Ending("akh", EnumSet.of(PRE)),
          new Ending("yakh", EnumSet.of(PRE)),
          new Ending("iya", EnumSet.of(NOM, GEN)),
          new Ending("ii", EnumSet.of(GEN, DAT, PRE, NOM)),
          new Ending("iyu", EnumSet.of(ACC)),
          new Ending("yu", EnumSet.of(ACC, DAT, INS)),
          new Ending("a", EnumSet.of(NOM, GEN, ACC)),
          new Ending("ya", EnumSet.of(NOM, GEN, ACC)),
          new Ending("u", EnumSet.of(ACC, DAT)),
          new Ending("e", EnumSet.of(DAT, PRE, NOM, ACC)),
          new Ending("y", EnumSet.of(GEN, NOM, ACC)),
          new Ending("i", EnumSet.of(GEN, DAT, PRE, NOM, ACC)),
          new Ending("o", EnumSet.of(NOM, ACC)));

  private static final int LONGEST_ENDING = 3;

  /// @param folded in Latin letters
  static Set<RussianCase> of(String folded) {
    return ENDINGS.stream()
        .filter(ending -> folded.endsWith(ending.ending()))
        .findFirst()
        .map(Ending::cases)
        .orElseGet(() -> EnumSet.of(NOM, ACC));
  }

  /// Whether two words differ in their ending only.
  static boolean sameStem(String one, String other, int shortest) {
    int common = 0;
    int most = Math.min(one.length(), other.length());
    while (common < most && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common >= shortest
        && one.length() - common <= LONGEST_ENDING
        && other.length() - common <= LONGEST_ENDING
        && isVocalic(one.substring(common))
        && isVocalic(other.substring(common));
  }

  private static boolean isVocalic(String ending) {
    return ending.isEmpty()
        || Set.of(
                "a", "ya", "y", "i", "u", "yu", "e", "o", "om", "em", "oy", "ey", "ogo", "ego",
                "omu", "emu", "ym", "im", "iy", "yy", "aya", "uyu", "iya", "iyu", "ii", "am", "ami",
                "ov", "ev", "kh", "kim", "koy")
            .contains(ending);
  }
}
