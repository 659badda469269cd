package trasluz.exposure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import trasluz.statement.Amount;
import trasluz.statement.EntityId;
import trasluz.statement.Grade;
import trasluz.statement.Share;
import trasluz.statement.Statement;

/// A party that stands close to caught parties without being caught for sure.
///
/// @param share what caught parties hold in it
/// @param shortfall what the certain part of that misses to the threshold, in percent
/// @param gained how many others its listing would newly catch for sure
/// @param controls how many parties it is told to control
/// @param daysFromListing how near to the listing of a caught party linked with it a stake in or of
///   it began or ended; absent where that is more than [#NEAR] days or no dates are told
/// @param grade of the best statement that links it to a caught party
/// @param traded what went between it and caught parties, in the unit most of these dealings have
public record Related(
    EntityId entity,
    String name,
    Status status,
    Share share,
    BigDecimal shortfall,
    int gained,
    int controls,
    Optional<Long> daysFromListing,
    Optional<Grade> grade,
    List<Link> links,
    Optional<Amount> traded) {

  /// At most so many days count as near.
  public static final int NEAR = 365;

  public Related {
    links = List.copyOf(links);
  }

  /// One thing that links it to a caught party.
  ///
  /// @param words one sentence
  /// @param statements that tell it
  public record Link(LinkKind kind, EntityId caught, String words, List<Statement> statements) {
    public Link {
      statements = List.copyOf(statements);
    }
  }

  /// How it stands to the caught party.
  public enum LinkKind {
    /// Both hold the same company.
    CO_HOLDER,
    /// It holds part of the caught party.
    HOLDS_CAUGHT,
    /// The caught party holds part of it, or controls it.
    HELD_BY_CAUGHT,
    /// Value or goods went between them.
    DEALT_WITH_CAUGHT
  }
}
