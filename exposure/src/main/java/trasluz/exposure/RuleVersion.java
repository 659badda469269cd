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
public record RuleVersion(
    String id,
    LocalDate from,
    String title,
    String citation,
    BigDecimal threshold,
    boolean strict,
    Counting counting) {

  /// Whose holdings are added up.
  public enum Counting {
    /// Those of all caught parties together.
    TOGETHER,
    /// Those of each listed person, with what that person's companies hold, apart.
    PER_PERSON,
    /// Nobody's: only the listed are caught.
    LISTED_ONLY
  }

  /// The citation for one measure: that the rule extends to sectoral directives is said elsewhere.
  public String citation(DesignationKind kind) {
    return kind instanceof DesignationKind.Sectoral && counting != Counting.LISTED_ONLY
        ? citation + "; for sectoral directives OFAC FAQ 373"
        : citation;
  }

  /// `50 % or more`, `more than 50 %`.
  public String thresholdInWords() {
    String percent = threshold.toPlainString() + " %";
    return strict ? "more than " + percent : percent + " or more";
  }
}
