package trasluz.statement;

/// How good the evidence is, 1 (weakest) to 5: an ordinal level, not a probability.
///
/// The grade of one statement is the lower of the source's reliability (A is 5, E is 1) and the
/// information's credibility (1 is 5, 5 is 1). Where either can't be judged (F or 6) the grade is
/// at most 2 and marked ungraded. A conclusion's grade is the highest level at which it still
/// stands when only statements of that level or better are used.
///
/// @param level 1 to 5
/// @param ungraded true where reliability or credibility was not judged
public record Grade(int level, boolean ungraded) implements Comparable<Grade> {

  public Grade {
    if (level < 1 || level > 5) {
      throw new IllegalArgumentException("grade must be within 1..5, got " + level);
    }
  }

  public static Grade of(Reliability reliability, Credibility credibility) {
    boolean ungraded = reliability == Reliability.F || credibility == Credibility.UNJUDGED;
    return new Grade(Math.min(reliability.level(), credibility.level()), ungraded);
  }

  public static Grade ofLevel(int level) {
    return new Grade(level, false);
  }

  @Override
  public int compareTo(Grade other) {
    int byLevel = Integer.compare(level, other.level);
    return byLevel != 0 ? byLevel : Boolean.compare(other.ungraded, ungraded);
  }

  @Override
  public String toString() {
    return ungraded ? level + " (ungraded)" : String.valueOf(level);
  }
}
