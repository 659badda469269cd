package trasluz.report;

import java.util.List;

/// Reads one kind of construction in a sentence.
interface ClaimRule {
  List<Draft> read(Scene scene);
}
