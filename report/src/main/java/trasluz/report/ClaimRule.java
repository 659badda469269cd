package trasluz.report;

import java.util.List;

/// Reads one kind of construction in a sentence.
interface ClaimRule {
  /// What it reads; drafts that can't be are left out by [ClaimReader].
  List<Draft> read(Scene scene);
}
