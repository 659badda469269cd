package trasluz.exposure;

import java.math.BigDecimal;
import java.time.LocalDate;
import trasluz.statement.DesignationKind;

/// How a regime's ownership rule read from one day on.
///
/// @param id short and stable, such as `ofac-50/2014-08-13`
/// @param from the first day it applies
/// @param title as a lawyer would name it
/// @param citation where it can be read
/// @param threshold in percent
/// @param strict true where more than the threshold is needed, false where the threshold is enough
/// @param counting whose holdings are added up
/// @param reach what catches besides shares
/// @param origin how it came about, which decides whether it reads back
/// @param wording the words its answers use
public record RuleVersion(
    String id,
    LocalDate from,
    String title,
    String citation,
    BigDecimal threshold,
    boolean strict,
    Counting counting,
    Reach reach,
    Origin origin,
    RuleWording wording) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public RuleVersion {
    if (threshold.signum() <= 0 || threshold.compareTo(HUNDRED) > 0) {
      throw new IllegalArgumentException(
          "the threshold of rule %s must be above 0 and at most 100, got %s"
              .formatted(id, threshold.toPlainString()));
    }
  }

  /// Whose holdings are added up.
  public enum Counting {
    /// Those of all caught parties together.
    TOGETHER,
    /// Those of each listed person, with what that person's companies hold, apart.
    PER_PERSON,
    /// Nobody's: only the listed are caught.
    LISTED_ONLY
  }

  /// What catches besides shares.
  ///
  /// @param votes whether more than half of the votes do
  /// @param control whether dominant influence, or the right to a majority of the board, does
  /// @param joint what holders that act together are counted for
  public record Reach(boolean votes, boolean control, Joint joint) {
    /// Nothing does.
    public static final Reach SHARES = new Reach(false, false, Joint.NONE);

    /// Whether anything besides shares catches.
    public boolean isWiderThanShares() {
      return votes || control;
    }
  }

  /// What the holdings of a partner in a joint arrangement, caught or not, count for.
  public enum Joint {
    /// For nothing.
    NONE,
    /// For control by a majority of votes, not for ownership.
    VOTES,
    /// For ownership and for votes: each partner is treated as holding what all hold.
    ALL
  }

  /// How a version came about.
  public enum Origin {
    /// Enacted, or guidance: it changes the rule from its first day on.
    ENACTED,
    /// A court's ruling says what the law always meant, so that earlier days are read by it too.
    RULING
  }

  /// The citation for one measure: that the rule extends to sectoral directives may be said
  /// elsewhere.
  public String citation(DesignationKind kind) {
    boolean elsewhere =
        kind instanceof DesignationKind.Sectoral && counting != Counting.LISTED_ONLY;
    return wording
        .sectoral()
        .filter(_ -> elsewhere)
        .map(where -> citation + "; for sectoral directives " + where)
        .orElse(citation);
  }

  /// `50 % or more`, `more than 50 %`.
  public String thresholdInWords() {
    String percent = threshold.toPlainString() + " %";
    return strict ? "more than " + percent : percent + " or more";
  }
}
