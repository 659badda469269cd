package trasluz.exposure;

import trasluz.graph.Interests;
import trasluz.graph.Units;

/// How much is held, in words that keep what is uncertain uncertain.
final class HoldingWords {

  private HoldingWords() {}

  /// `60 %`, `more than 25 % up to 50 %`; of a holding that only perhaps exists `up to 60 %`.
  static String share(Interests layer, int interest) {
    if (!layer.isPerhaps(interest)) {
      return layer.share(interest).toString();
    }
    String most = Units.percent(Math.min(layer.max(interest), Units.WHOLE)).toPlainString() + " %";
    return (layer.isMaxOpen(interest) ? "less than " : "up to ") + most;
  }

  /// `perhaps ` where it is open whether the interest exists, and nothing otherwise.
  static String perhaps(Interests layer, int interest) {
    return layer.isPerhaps(interest) ? "perhaps " : "";
  }
}
