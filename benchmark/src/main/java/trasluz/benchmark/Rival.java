package trasluz.benchmark;

import java.util.Locale;

/// A figure that the authors of another engine publish; none was run here.
enum Rival {
  LOGIC_V2_PAIR("nomenklatura logic-v2, one pair (its pull request 369)", 87),
  WATCHMAN("Watchman, search that hits a word, by HTTP handler, 4 processors (its benchmark)", 784),
  WATCHMAN_SCAN("Watchman, search that hits no word, 4 processors (its benchmark)", 15_198),
  WATCHMAN_JAVA(
      "watchman-java, 8,976 entities, processor time of a request (measured for our design)",
      199_000),
  YENTE_RETRIEVAL(
      "yente, 4.27 M entities, candidates alone, median (its pull request 1258)", 8_400),
  YENTE_SCORING("yente, scoring 50 candidates for an ordinary name (nomenklatura 363)", 3_200),
  YENTE_REQUEST("yente, processor time of a request at its documented settings", 250_000);

  private final String what;
  private final double micros;

  Rival(String what, double micros) {
    this.what = what;
    this.micros = micros;
  }

  /// How many times as long it takes.
  String ratio(double ours) {
    return String.format(Locale.ROOT, "%,10.0f us  %7.0f x  %s", micros, micros / ours, what);
  }
}
