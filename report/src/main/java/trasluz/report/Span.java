package trasluz.report;

/// A stretch of the Java string, end excluded.
record Span(int start, int end) {}
