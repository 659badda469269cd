package trasluz.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import trasluz.statement.Claim;
import trasluz.statement.EntityId;
import trasluz.statement.Holds;
import trasluz.statement.PartialDate;
import trasluz.statement.Statement;

/// What a case has to say about one claim, whoever tells it: its versions, each with what is for
/// and against it. Versions that can't both be true stand beside each other; none is averaged away.
///
/// @param subject the id that stands for the subject
/// @param time whether anything tells it of the day asked about
/// @param branches at least one, the best supported first; each contradicts those before it
/// @param otherTimes statements about other times than the branches
public record Belief(
    EntityId subject, Time time, List<Branch> branches, List<Statement> otherTimes) {

  public Belief {
    branches = List.copyOf(branches);
    otherTimes = List.copyOf(otherTimes);
    if (branches.isEmpty()) {
      throw new IllegalArgumentException("a claim is told in at least one version, got none");
    }
  }

  /// How what is told lies to the day asked about.
  public enum Time {
    /// Something tells it of the day.
    NOW,
    /// It is only told of days before.
    OVER,
    /// It is only told of days to come.
    NOT_YET
  }

  /// What a statement does for a version.
  public enum Bearing {
    /// Says just that or something more exact, as surely: counts for the grade.
    SUPPORTS,
    /// Can be true with it, but is vaguer or told with more doubt.
    AGREES,
    /// What the same teller said before it said something that counts here.
    REPLACED,
    /// Supposes, plans or predicts it.
    SPECULATES,
    /// Gives a value that excludes it.
    OTHER_VALUE,
    /// Says that it was over by the day asked about.
    ENDED,
    /// Says that evidence is lacking.
    NO_EVIDENCE,
    /// Denies it.
    DENIES;

    public boolean contradicts() {
      return switch (this) {
        case SUPPORTS, AGREES, REPLACED, SPECULATES -> false;
        case OTHER_VALUE, ENDED, NO_EVIDENCE, DENIES -> true;
      };
    }
  }

  /// A statement and what it does for a version.
  public record Cited(Statement statement, Bearing bearing) {}

  /// One version of the claim.
  ///
  /// @param claim in the words of the version; a share may be the sum of parts that one source
  ///   tells
  /// @param standing yes where somebody states it as a fact, perhaps where it is only alleged or
  ///   rumoured, no where it is only denied, doubted or supposed
  /// @param grade of the support, 0 (nobody says so) to 5: the highest L with one independent
  ///   origin at L, or two at L−1; 5 only with a primary source among them
  /// @param contradiction the same of what contradicts it
  /// @param origins how many independent origins support it
  /// @param cited what supports it first, then what agrees, then what contradicts it
  /// @param supportedSince the first day on which anything that supports it was known
  /// @param bestSince since when it has been the best supported version without a break, by what
  ///   was known on each day; of the first branch only
  /// @param from when it began, as those who support it tell; several where they differ
  /// @param to when it ended, excluded, likewise
  public record Branch(
      Claim claim,
      Holds standing,
      int grade,
      int contradiction,
      int origins,
      List<Cited> cited,
      Optional<LocalDate> supportedSince,
      Optional<LocalDate> bestSince,
      List<PartialDate> from,
      List<PartialDate> to) {

    public Branch {
      cited = List.copyOf(cited);
      from = List.copyOf(from);
      to = List.copyOf(to);
    }

    /// Statements of one bearing, in the order in which they are cited.
    public List<Statement> of(Bearing bearing) {
      return cited.stream().filter(c -> c.bearing() == bearing).map(Cited::statement).toList();
    }

    public boolean isContested() {
      return cited.stream().anyMatch(c -> c.bearing().contradicts());
    }

    /// Independent origins tell it, not only one that is repeated.
    public boolean isCorroborated() {
      return origins > 1;
    }
  }

  public Branch best() {
    return branches.getFirst();
  }

  public boolean isContested() {
    return branches.stream().anyMatch(Branch::isContested);
  }

  /// How many statements there are about it, other times included.
  public long tellings() {
    return java.util.stream.Stream.concat(
            branches.stream().flatMap(b -> b.cited().stream()).map(Cited::statement),
            otherTimes.stream())
        .distinct()
        .count();
  }
}
