package trasluz.report.deep;

/// A token of a parsed sentence.
///
/// @param start in the Java string of the sentence
/// @param end excluded
/// @param lemma the dictionary form
/// @param tag its part of speech, as the Penn Treebank writes it
/// @param head index of the token it depends on, [#ROOT] for the root
/// @param relation how it depends on its head: `nsubj`, `dobj`, `conj`, as ClearNLP writes them
public record ParsedToken(int start, int end, String lemma, String tag, int head, String relation) {
  /// The head of the root.
  public static final int ROOT = -1;

  public ParsedToken {
    if (start < 0 || end < start || head < ROOT) {
      throw new IllegalArgumentException("a token ends before it starts or has no head");
    }
  }
}
