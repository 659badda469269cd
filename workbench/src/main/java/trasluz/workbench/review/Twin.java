package trasluz.workbench.review;

import java.util.Optional;
import java.util.Set;
import trasluz.report.Translations;
import trasluz.statement.KeptText;

/// Two kept texts of different languages of which one may be the translation of the other, or of
/// which a person said so.
///
/// @param key by which it is decided, 64 hexadecimal digits
/// @param likeness what they share; absent where no rule flags them any more
/// @param state what a person said last of them
public record Twin(
    String key, KeptText one, KeptText other, Optional<Translations.Pair> likeness, State state) {

  /// What a person said of two texts.
  public enum State {
    OPEN("open"),
    ONE_ORIGIN("one origin"),
    TWO_ORIGINS("two origins");

    private final String word;

    State(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /// Whether one of the two is among some texts.
  ///
  /// @param texts hashes of their files; all where empty
  public boolean isAbout(Set<String> texts) {
    return texts.isEmpty() || texts.contains(one.sha256()) || texts.contains(other.sha256());
  }

  /// `informe.txt (es) and report.txt (en) share 9 of 10 names and 5 of 6 figures in one order`.
  public String sentence() {
    String both =
        "%s (%s) and %s (%s)".formatted(one.name(), one.language(), other.name(), other.language());
    return both
        + likeness
            .map(pair ->
                " share %d of %d names and %d of %d figures, mostly in one order"
                    .formatted(
                        pair.names().count(),
                        pair.names().of(),
                        pair.figures().count(),
                        pair.figures().of()))
            .orElse("");
  }
}
