package trasluz.deep;

import trasluz.report.deep.SentenceParser;

/// Offers [EmoryParser] to the reader of reports.
public final class EmoryParserProvider implements SentenceParser.Provider {
  /// Measured after a full collection on Java 25: 1.09 GB; while loading, more is in use.
  private static final long MEMORY = 1_500_000_000L;

  @Override
  public String name() {
    return "Emory NLP4J 1.1.3";
  }

  @Override
  public long memory() {
    return MEMORY;
  }

  @Override
  public SentenceParser load() {
    return new EmoryParser();
  }
}
