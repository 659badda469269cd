package trasluz.statement;

import java.util.Optional;

/// How a claim is told: by whom, how surely, on whose word, how good, and since when it could be
/// known.
///
/// @param attributedTo who the source says said it; absent where the source speaks for itself
/// @param reliability of the source for this claim
/// @param origin where several reports repeat one original, the key of that original: statements
///   with the same origin count once when they corroborate
/// @param published when the source said it; absent for lists and registers, where the date of the
///   snapshot tells
public record Telling(
    Hedge hedge,
    Optional<String> attributedTo,
    Reliability reliability,
    Credibility credibility,
    Optional<String> origin,
    Optional<PartialDate> published) {

  public Telling {
    Checks.requireTextIfPresent("attribution", attributedTo, 2_000);
    Checks.requireTextIfPresent("origin", origin, 2_000);
  }

  /// An authority about its own acts: asserted, completely reliable, confirmed.
  public static final Telling OFFICIAL = asserted(Reliability.A, Credibility.CONFIRMED);

  public static Telling asserted(Reliability reliability, Credibility credibility) {
    return new Telling(
        Hedge.ASSERTED,
        Optional.empty(),
        reliability,
        credibility,
        Optional.empty(),
        Optional.empty());
  }

  public Grade grade() {
    return Grade.of(reliability, credibility);
  }
}
