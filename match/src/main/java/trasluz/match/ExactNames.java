package trasluz.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import trasluz.statement.EntityId;
import trasluz.statement.Name;

/// Finds entities by a name exactly as it is published elsewhere. Only letter case, white space and
/// a full stop at the end may differ (the end of a remark swallows the one of `CO., LTD.`); other
/// punctuation, order and accents may not.
///
/// All kinds of names count, weak aliases too: who publishes the same spelling under the same
/// numbering means the entity, not the sound.
public final class ExactNames {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<String, List<EntityId>> idsByKey;

  private ExactNames(Map<String, List<EntityId>> idsByKey) {
    this.idsByKey = idsByKey;
  }

  public static ExactNames of(EntityDirectory directory) {
    Map<String, List<EntityId>> idsByKey = HashMap.newHashMap(directory.names().size());
    for (KnownName known : directory.names()) {
      List<EntityId> ids = idsByKey.computeIfAbsent(key(known.name()), _ -> new ArrayList<>(1));
      if (!ids.contains(known.entity().id())) {
        ids.add(known.entity().id());
      }
    }
    idsByKey.values().forEach(Collections::sort);
    return new ExactNames(idsByKey);
  }

  /// The entities of one scope that bear the name, in the order of their ids; more than one where
  /// several are published under it, none where nobody is.
  public List<EntityId> resolve(Name name, String scope) {
    return idsByKey.getOrDefault(key(name), List.of()).stream()
        .filter(id -> id.scope().equals(scope))
        .toList();
  }

  private static String key(Name name) {
    String folded = SPACE.matcher(name.asPublished().strip()).replaceAll(" ");
    boolean stopped = folded.length() > 1 && folded.endsWith(".");
    return (stopped ? folded.substring(0, folded.length() - 1) : folded).toLowerCase(Locale.ROOT);
  }
}
