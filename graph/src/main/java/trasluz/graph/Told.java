package trasluz.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import trasluz.statement.Claim;
import trasluz.statement.Holds;
import trasluz.statement.InterestKind;
import trasluz.statement.Share;
import trasluz.statement.Statement;
import trasluz.statement.Validity;

/// One statement that tells a holding, and whether it is in force on the day.
record Told(int number, Statement statement, Share share, Holds valid) {

  /// Whether the telling itself is sure, whatever the dates.
  Holds support() {
    return statement.telling().hedge().support();
  }

  Validity validity() {
    return statement.validity();
  }

  /// The day on which the source said it, by which a later word replaces an earlier one.
  LocalDate said() {
    return statement.known();
  }

  int grade() {
    return statement.grade().level();
  }

  /// What may still hold on the day. Where a source, asked about again, gives an end to a holding
  /// that it told before from the same first day, its earlier word ends too. Where it told several
  /// such holdings, only one of the same share does: the others may go on.
  static List<Told> withoutEnded(List<Told> told) {
    List<Told> open = new ArrayList<>(told);
    open.removeIf(t -> t.valid == Holds.NO);
    if (open.size() == told.size()) {
      return told;
    }
    for (Told over : told) {
      if (over.valid == Holds.NO && over.support() == Holds.YES) {
        List<Told> earlier = open.stream().filter(over::mayEnd).toList();
        for (LocalDate day : earlier.stream().map(Told::said).distinct().toList()) {
          List<Told> thatDay = earlier.stream().filter(t -> t.said().equals(day)).toList();
          thatDay.stream()
              .filter(t -> thatDay.size() == 1 || t.share.equals(over.share))
              .findFirst()
              .ifPresent(open::remove);
        }
      }
    }
    return open;
  }

  private boolean mayEnd(Told earlier) {
    return earlier.said().isBefore(said())
        && earlier.validity().from().equals(validity().from())
        && earlier.statement.source().id().equals(statement.source().id())
        && earlier.statement.telling().origin().equals(statement.telling().origin())
        && earlier.kind().equals(kind());
  }

  private InterestKind kind() {
    return ((Claim.Interest) statement.claim()).kind();
  }
}
