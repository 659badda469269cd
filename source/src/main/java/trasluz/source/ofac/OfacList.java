package trasluz.source.ofac;

import java.util.Locale;
import java.util.Optional;
import trasluz.statement.Reliability;
import trasluz.statement.Source;

/// OFAC's two lists, whose files look the same and mean different things: who is on the first is
/// blocked, who is on the second is restricted in other ways.
public enum OfacList {
  SDN(
      "ofac-sdn",
      "OFAC Specially Designated Nationals and Blocked Persons List",
      "sdn.csv",
      "sdn_comments.csv"),
  CONSOLIDATED(
      "ofac-consolidated",
      "OFAC Consolidated Sanctions List (non-SDN)",
      "cons_prim.csv",
      "cons_comments.csv");

  private final String id;
  private final String title;
  private final String primaryFile;
  private final String commentsFile;

  OfacList(String id, String title, String primaryFile, String commentsFile) {
    this.id = id;
    this.title = title;
    this.primaryFile = primaryFile;
    this.commentsFile = commentsFile;
  }

  public Source source() {
    return new Source(id, title, Source.Kind.OFFICIAL_LIST, Reliability.A);
  }

  /// What OFAC calls the file with one row per listed party.
  public String primaryFile() {
    return primaryFile;
  }

  /// What OFAC calls the file in which overlong remarks go on.
  String commentsFile() {
    return commentsFile;
  }

  /// The list a source id stands for.
  public static Optional<OfacList> ofSource(String id) {
    for (OfacList list : values()) {
      if (list.id.equals(id)) {
        return Optional.of(list);
      }
    }
    return Optional.empty();
  }

  /// The list a file belongs to by OFAC's naming: `cons_prim.csv`, `consolidated.xml`; `sdn.csv`,
  /// `alt.csv`, `add.csv`, `sdn.xml`. Dates and suffixes around these words don't matter.
  public static Optional<OfacList> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.contains("cons")) {
      return Optional.of(CONSOLIDATED);
    }
    return lower.contains("sdn") || lower.matches("(alt|add)([^a-z].*)?")
        ? Optional.of(SDN)
        : Optional.empty();
  }
}
