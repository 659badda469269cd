package trasluz.workbench.review;

import java.util.List;
import java.util.Optional;
import trasluz.match.NameTokens;
import trasluz.statement.Reliability;
import trasluz.statement.Source;
import trasluz.statement.Source.Kind;

/// The outlets that accepted claims are cited from.
///
/// What a file says of itself is never more than a hint: it becomes a source of its own, which
/// nobody has judged, unless the case has an outlet of that name that a person described. It can
/// become no list, register or official document, whatever it calls itself.
final class Outlets {
  /// That of texts of which nobody says where they are from.
  static final String UNKNOWN = "report";

  /// Before the ids of outlets that only files name, so that none is that of a list, also not of
  /// one which the case gets later.
  private static final String FOUND = "found-";

  private static final int LONGEST_ID = 50;

  private Outlets() {}

  /// @param known sources of the case
  /// @param given id that a person gave
  /// @param found name that the file states
  /// @throws IllegalArgumentException where the id that was given can't be one
  static Source of(List<Source> known, Optional<String> given, Optional<String> found) {
    if (given.isPresent()) {
      return described(known, given.get()).orElseGet(() -> ungraded(given.get(), given.get()));
    }
    Optional<String> id = found.map(Outlets::id).filter(made -> !made.isEmpty());
    if (id.isEmpty()) {
      return described(known, UNKNOWN).orElseGet(() -> ungraded(UNKNOWN, UNKNOWN));
    }
    return described(known, id.get())
        .filter(source -> source.kind() == Kind.PRESS || source.kind() == Kind.RESEARCH)
        .or(() -> described(known, FOUND + id.get()))
        .orElseGet(() -> ungraded(FOUND + id.get(), found.get()));
  }

  private static Optional<Source> described(List<Source> known, String id) {
    return known.stream().filter(source -> source.id().equals(id)).findFirst();
  }

  private static Source ungraded(String id, String title) {
    return new Source(id, title, Kind.PRESS, Reliability.F);
  }

  /// `daily-herald` of `Daily Herald`.
  private static String id(String name) {
    String words =
        String.join("-", NameTokens.fold(name)).replaceAll("[^a-z0-9-]", "").replaceAll("-+", "-");
    return words.substring(0, Math.min(LONGEST_ID, words.length())).replaceAll("^-|-$", "");
  }
}
