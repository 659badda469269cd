package trasluz.statement;

import java.util.Locale;
import java.util.Optional;

/// What an interest consists of. The words are those of `interests.csv`.
public enum InterestKind {
  /// Equity: shares in capital or profit.
  SHARES,
  /// Voting rights only.
  VOTES,
  /// Equity with the votes that go with it.
  BOTH,
  /// Dominant influence by contract, articles or in fact.
  CONTROL,
  /// The right to appoint or remove a majority of the board.
  BOARD,
  /// The holder holds what it holds for the subject, its principal.
  NOMINEE,
  /// Holder and subject act together under a joint arrangement.
  JOINT,
  /// A direct-or-indirect total as registers report it; never added to the chain it summarises.
  REPORTED_TOTAL;

  /// Whether a percentage of the subject's equity is held.
  public boolean isEquity() {
    return this == SHARES || this == BOTH;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<InterestKind> parseOptional(String text) {
    for (InterestKind kind : values()) {
      if (kind.name().equalsIgnoreCase(text.strip())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
