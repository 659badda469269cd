package trasluz.workbench;

import java.util.List;
import trasluz.report.deep.Parse;
import trasluz.report.deep.SentenceParser;

/// A parser that needs no memory and finds nothing, so that `--deep` can be given in tests; it
/// fails at a sentence that says [#FAILS].
public final class SilentParser implements SentenceParser.Provider {
  static final String FAILS = "unparsable";

  @Override
  public String name() {
    return "the silent parser";
  }

  @Override
  public long memory() {
    return 0;
  }

  @Override
  public SentenceParser load() {
    return sentence -> {
      if (sentence.contains(FAILS)) {
        throw new IllegalStateException("no parse");
      }
      return new Parse(List.of());
    };
  }
}
