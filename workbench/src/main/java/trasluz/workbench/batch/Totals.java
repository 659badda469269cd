package trasluz.workbench.batch;

/// What was counted while a file was screened.
///
/// @param rows read below the header
/// @param screened rows that were screened
/// @param rejected rows that were not
/// @param remarked rows that were screened, with something told about them
/// @param customers with at least one alert
/// @param alerts matches written that nobody judged not same
/// @param suppressed matches judged not same, on a basis that still fits
public record Totals(
    long rows,
    long screened,
    long rejected,
    long remarked,
    long customers,
    long alerts,
    long suppressed) {

  /// Before the first row.
  public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0);

  static Totals ofRejected() {
    return new Totals(1, 0, 1, 0, 0, 0, 0);
  }

  static Totals of(CustomerAnswer answer, boolean remarked) {
    int alerts = answer.alerts();
    return new Totals(1, 1, 0, remarked ? 1 : 0, alerts > 0 ? 1 : 0, alerts, answer.suppressed());
  }

  Totals plus(Totals more) {
    return new Totals(
        rows + more.rows,
        screened + more.screened,
        rejected + more.rejected,
        remarked + more.remarked,
        customers + more.customers,
        alerts + more.alerts,
        suppressed + more.suppressed);
  }
}
