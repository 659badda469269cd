package trasluz.exposure;

/// Something a reader of an answer must know besides its status.
///
/// @param note what exactly, in one sentence
public record Flag(Kind kind, String note) {

  /// What sort of caution it is.
  public enum Kind {
    /// Another told version, or another basis of counting, would give another answer.
    DEPENDS,
    /// Only a sum over different kinds of listing reaches the threshold, and no authority has said
    /// whether they are to be summed.
    UNSETTLED,
    /// A government that an order blocks by definition owns or controls the party.
    GOVERNMENT,
    /// Caught parties control the party without owning enough; under OFAC FAQ 398 that calls for
    /// caution and doesn't block by itself.
    CONTROL,
    /// Direct and indirect stakes multiplied out come to the threshold or more although the rule
    /// doesn't catch the party. Economics, not law.
    ECONOMIC_MAJORITY,
    /// The answer applies the threshold anew at each of several layers, which the rule's own texts
    /// don't say.
    INTERPRETATION,
    /// An authority permits some dealings with the party, or with a caught one above it. That
    /// changes no status.
    LICENCE,
    /// Somebody's stake fell under the threshold near a listing.
    SHAM_RED_FLAG
  }

  /// `CONTROL: ...`.
  @Override
  public String toString() {
    return kind + ": " + note;
  }
}
