package trasluz.workbench.batch;

import java.io.IOException;

/// Where the answers about the rows of a file go, in the order of the file.
public interface AnswerSink {

  /// Takes the answers about the next rows.
  ///
  /// @param answers whole rows or objects, each with its line break
  /// @param rejects whole rows of the file of rejects
  /// @param soFar what was counted, these rows included
  void write(String answers, String rejects, Totals soFar) throws IOException;
}
