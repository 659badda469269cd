package trasluz.graph;

import java.time.LocalDate;
import trasluz.statement.Holds;
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
}
