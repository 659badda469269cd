package trasluz.report.deep;

/// Parses English sentences.
public interface SentenceParser {
  /// @param sentence as it stands in the text; offsets of the parse count in it
  Parse parse(String sentence);

  /// How a parser is found and loaded, by [java.util.ServiceLoader].
  interface Provider {
    /// What to call it in a message.
    String name();

    /// The largest heap in bytes that it needs beside the program's own.
    long memory();

    /// Loads its models, which takes many seconds.
    SentenceParser load();
  }
}
