package trasluz.statement;

import java.util.Locale;
import java.util.Optional;

/// How a source says it, strongest first. A hedge is what the words do; it is not a grade of the
/// source and never changes by itself: a rumour stays a rumour however often it is stored.
///
/// @see <a href="https://aclanthology.org/J12-2002/">Saurí and Pustejovsky 2012, on the factuality
///   of what texts say</a>
public enum Hedge {
  /// A named authority or document is said to confirm it.
  CONFIRMED,
  /// The author states it flatly.
  ASSERTED,
  /// Attributed to a source, named or not.
  REPORTED,
  /// Marked as a claim without proof.
  ALLEGED,
  /// Rumour, unconfirmed talk.
  RUMOURED,
  /// Assumption, plan, prediction, condition.
  SPECULATED,
  /// The text says that evidence is lacking or that the claim is unfounded.
  NO_EVIDENCE,
  /// A party denies it.
  DENIED;

  /// What a claim told like this may do in a calculation: stated and reported claims hold, alleged
  /// and rumoured ones hold perhaps, the rest support nothing and are only shown.
  public Holds support() {
    return switch (this) {
      case CONFIRMED, ASSERTED, REPORTED -> Holds.YES;
      case ALLEGED, RUMOURED -> Holds.PERHAPS;
      case SPECULATED, NO_EVIDENCE, DENIED -> Holds.NO;
    };
  }

  /// The word in files and in JSON: `no_evidence`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The word in a sentence: `no evidence`.
  public String word() {
    return code().replace('_', ' ');
  }

  /// Reads a code; accepts `no-evidence` and `no evidence` as well.
  public static Optional<Hedge> parseOptional(String text) {
    String code = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (Hedge hedge : values()) {
      if (hedge.name().equals(code)) {
        return Optional.of(hedge);
      }
    }
    return Optional.empty();
  }
}
