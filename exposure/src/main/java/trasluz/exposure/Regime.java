package trasluz.exposure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import trasluz.exposure.RuleVersion.Counting;

/// A rule profile as data: which listings feed it and how its ownership rule read when.
///
/// @param id as statements of designations name it, such as `ofac`
/// @param versions oldest first; the first reaches back without end
public record Regime(String id, String title, List<RuleVersion> versions) {

  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

  /// The United States' sanctions as administered by OFAC.
  ///
  /// The 50 Percent Rule: guidance of 14 February 2008 (one blocked person's holding), revised on
  /// 13 August 2014 (all blocked persons' holdings together); FAQ 398 to 402; 31 CFR 587.406 and
  /// its equivalents. The 2008 guidance is known here through secondary sources.
  public static final Regime OFAC =
      new Regime(
          "ofac",
          "OFAC",
          List.of(
              new RuleVersion(
                  "ofac-listed-only",
                  LocalDate.MIN,
                  "no published ownership rule before 14 February 2008",
                  "OFAC",
                  FIFTY,
                  false,
                  Counting.LISTED_ONLY),
              new RuleVersion(
                  "ofac-50/2008-02-14",
                  LocalDate.of(2008, 2, 14),
                  "OFAC 50 Percent Rule, guidance of 14 February 2008: one blocked person",
                  "OFAC Guidance on Entities Owned by Persons Whose Property Is Blocked, 14 February"
                      + " 2008",
                  FIFTY,
                  false,
                  Counting.PER_PERSON),
              new RuleVersion(
                  "ofac-50/2014-08-13",
                  LocalDate.of(2014, 8, 13),
                  "OFAC 50 Percent Rule, Revised Guidance of 13 August 2014",
                  "31 CFR 587.406; OFAC FAQ 398 to 402",
                  FIFTY,
                  false,
                  Counting.TOGETHER)));

  public Regime {
    versions = List.copyOf(versions);
    if (versions.isEmpty() || !versions.getFirst().from().equals(LocalDate.MIN)) {
      throw new IllegalArgumentException(
          "the first rule version of regime " + id + " must reach back without end");
    }
    for (int i = 1; i < versions.size(); i++) {
      if (!versions.get(i).from().isAfter(versions.get(i - 1).from())) {
        throw new IllegalArgumentException(
            "rule versions of regime " + id + " must be in the order of their dates");
      }
    }
  }

  /// The rule as it read on a day.
  public RuleVersion on(LocalDate day) {
    RuleVersion inForce = versions.getFirst();
    for (RuleVersion version : versions) {
      inForce = version.from().isAfter(day) ? inForce : version;
    }
    return inForce;
  }
}
