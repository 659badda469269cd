package trasluz.report;

import trasluz.statement.Hedge;

/// Words that tell how surely a sentence is told.
///
/// @param start of the words in the text, in code points
/// @param end excluded
/// @param text the words as they stand
/// @param hedge what they make of a claim; a confirming verb without an authority before it counts
///   as [Hedge#REPORTED]
public record Cue(int start, int end, String text, Hedge hedge) {}
