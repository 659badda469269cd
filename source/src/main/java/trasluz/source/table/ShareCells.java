package trasluz.source.table;

import java.math.BigDecimal;
import java.util.Optional;
import trasluz.source.SourceIssue;
import trasluz.statement.InterestKind;
import trasluz.statement.Share;

/// How the columns `min`, `max`, `min_open` and `max_open` tell a share.
///
/// | min | max | share |
/// |---|---|---|
/// | 40 | | exactly 40 |
/// | 40, `min_open` | | more than 40, up to 100 |
/// | | 40 | more than 0, up to 40 |
/// | 25 | 50 | 25 to 50, each end left out where it is open |
/// | | | unknown: more than 0, up to 100 |
///
/// Decimals beyond the twelfth are enclosed between the two neighbouring values of twelve.
final class ShareCells {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ShareCells() {}

  static Share read(Row row, InterestKind kind) throws RowRefused {
    Optional<BigDecimal> min = row.decimal("min");
    Optional<BigDecimal> max = row.decimal("max");
    boolean minOpen = row.flag("min_open");
    boolean maxOpen = row.flag("max_open");
    refuseOpenNothing(row, "min", min, minOpen);
    refuseOpenNothing(row, "max", max, maxOpen);
    Share share = row.valid(max.isEmpty() ? "min" : "max", () -> share(min, max, minOpen, maxOpen));
    String asWritten = asWritten(row);
    if (!carriesShare(kind)) {
      return withoutShare(row, kind, asWritten);
    }
    if (isAdjusted(min, share.min()) || isAdjusted(max.or(() -> min), share.max())) {
      row.note(
          new SourceIssue.Adjusted(row.file(), row.line(), "share", asWritten, share.toString()));
    }
    return share;
  }

  private static Share share(
      Optional<BigDecimal> min, Optional<BigDecimal> max, boolean minOpen, boolean maxOpen) {
    if (min.isEmpty()) {
      return Share.enclosing(BigDecimal.ZERO, max.orElse(HUNDRED), true, maxOpen);
    }
    BigDecimal upper = max.orElse(minOpen ? HUNDRED : min.get());
    return Share.enclosing(min.get(), upper, minOpen, maxOpen);
  }

  private static void refuseOpenNothing(
      Row row, String end, Optional<BigDecimal> value, boolean open) throws RowRefused {
    if (open && value.isEmpty()) {
      throw row.bad(
          end + "_open", "says that %s is left out, but there is no %s".formatted(end, end));
    }
  }

  private static boolean isAdjusted(Optional<BigDecimal> written, BigDecimal kept) {
    return written.isPresent()
        && written.get().stripTrailingZeros().scale() > Share.MAX_DECIMALS
        && written.get().compareTo(kept) != 0;
  }

  private static boolean carriesShare(InterestKind kind) {
    return switch (kind) {
      case SHARES, VOTES, BOTH, REPORTED_TOTAL -> true;
      case CONTROL, BOARD, NOMINEE, JOINT -> false;
    };
  }

  private static Share withoutShare(Row row, InterestKind kind, String asWritten) {
    if (!asWritten.isEmpty()) {
      row.note(
          new SourceIssue.Adjusted(
              row.file(),
              row.line(),
              "share",
              asWritten,
              "none, for kind " + kind.code() + " has no percentage"));
    }
    return Share.unknown();
  }

  private static String asWritten(Row row) {
    String min = row.text("min").orElse("");
    String max = row.text("max").orElse("");
    return min.isEmpty() || max.isEmpty() ? min + max : min + " to " + max;
  }
}
