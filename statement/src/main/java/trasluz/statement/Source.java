package trasluz.statement;

import java.util.Locale;
import java.util.Optional;

/// A publisher's list, register or outlet that statements are read from.
///
/// @param id lower-case letters, digits and hyphens, such as `ofac-sdn`
/// @param title as a person would cite it
/// @param reliability of the organisation, not of one piece of information
public record Source(String id, String title, Kind kind, Reliability reliability) {

  public Source {
    if (!id.matches("[a-z0-9][a-z0-9-]{0,59}")) {
      throw new IllegalArgumentException(
          "source id must be 1 to 60 lower-case letters, digits or hyphens, got '" + id + "'");
    }
    Checks.requireText("source title", title, 300);
  }

  /// What sort of publication it is. Only the first three are primary: without one of them no fact
  /// reaches grade 5.
  public enum Kind {
    OFFICIAL_LIST,
    REGISTER,
    OFFICIAL_DOCUMENT,
    PRESS,
    RESEARCH,
    OTHER;

    public boolean isPrimary() {
      return this == OFFICIAL_LIST || this == REGISTER || this == OFFICIAL_DOCUMENT;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> parseOptional(String text) {
      for (Kind kind : values()) {
        if (kind.code().equalsIgnoreCase(text.strip())) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }
}
