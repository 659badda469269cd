package trasluz.report;

import java.util.List;
import java.util.Optional;
import trasluz.match.EntityProfile;
import trasluz.statement.Statement;

/// Somebody or something that a text names, once for all its mentions.
///
/// @param id within the reading: `e1`, `e2` and so on in the order of the first mention
/// @param name the caption of the loaded entity, or the usual name of the place
/// @param aliases the other spellings the text uses
/// @param candidate the loaded entity it may be; absent for a place
public record ReportEntity(
    String id, String name, EntityType type, List<String> aliases, Optional<Candidate> candidate) {

  public ReportEntity {
    aliases = List.copyOf(aliases);
  }

  /// Loaded entities that a mention may mean.
  ///
  /// @param profiles one, or several that bear the same name, in the order of their ids
  /// @param likelihood of the best mention
  /// @param because the statement of the name or identifier that the best mention repeats; it says
  ///   which list and of which date
  public record Candidate(List<EntityProfile> profiles, Likelihood likelihood, Statement because) {
    public Candidate {
      profiles = List.copyOf(profiles);
    }
  }
}
