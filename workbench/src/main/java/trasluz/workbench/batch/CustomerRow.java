package trasluz.workbench.batch;

import java.util.List;

/// A row of a customer file, with the line it begins in and its text as it stands there.
public sealed interface CustomerRow {
  long line();

  String text();

  /// A row that can be screened.
  ///
  /// @param remarks what of it could not be used, each a sentence that begins with `screened
  ///   without` or the like
  record Usable(Customer customer, String text, List<String> remarks) implements CustomerRow {
    public Usable {
      remarks = List.copyOf(remarks);
    }

    @Override
    public long line() {
      return customer.line();
    }
  }

  /// A row that can't be screened.
  record Rejected(long line, String text, String reason) implements CustomerRow {}
}
