package trasluz.source;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import trasluz.statement.Claim.Dated;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.Designated;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.Interest;
import trasluz.statement.Claim.KindIs;
import trasluz.statement.Claim.Licensed;
import trasluz.statement.Claim.Linked;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.Claim.OwnersKnown;
import trasluz.statement.Claim.Placed;
import trasluz.statement.Claim.Shipped;
import trasluz.statement.Claim.Sighted;
import trasluz.statement.Claim.Transferred;
import trasluz.statement.EntityId;
import trasluz.statement.Statement;

/// Knows which entities an import describes and which it only refers to.
///
/// An entity is described where a statement gives its kind or its primary name. Parties to
/// transfers, cargoes and sightings may be strangers: ledgers and witnesses describe nobody. Holds
/// ids and one line number each, no statements.
final class References {

  /// What is known of an id so far, and where it was first referred to.
  private record Seen(boolean described, boolean subject, int file, long line) {
    boolean learnsFrom(boolean nowDescribed, boolean nowSubject) {
      return (nowDescribed && !described) || (nowSubject && !subject);
    }

    Seen and(boolean nowDescribed, boolean nowSubject) {
      return new Seen(described || nowDescribed, subject || nowSubject, file, line);
    }
  }

  private final Map<EntityId, Seen> seen = new HashMap<>();
  private long subjects;

  /// Notes whom the statement describes and whom it refers to.
  void note(Statement statement, int file, long line) {
    EntityId subject = statement.subject();
    switch (statement.claim()) {
      case KindIs _ -> note(subject, true, true, file, line);
      case Named named -> note(subject, named.kind() == NameKind.PRIMARY, true, file, line);
      case Interest interest -> {
        note(subject, false, true, file, line);
        note(interest.holder(), false, false, file, line);
      }
      case Linked linked -> {
        note(subject, false, true, file, line);
        if (linked.entity().isPresent()) {
          note(linked.entity().get(), false, false, file, line);
        }
      }
      case Identified _, Dated _, Placed _, Described _, Designated _, OwnersKnown _ ->
          note(subject, false, true, file, line);
      // A programme is described by its name.
      case Licensed _ -> note(subject, Licensed.isProgramme(subject), true, file, line);
      case Transferred _, Shipped _, Sighted _ -> note(subject, true, true, file, line);
    }
  }

  private void note(EntityId id, boolean described, boolean subject, int file, long line) {
    Seen before = seen.get(id);
    if (before == null) {
      seen.put(id, new Seen(described, subject, file, line));
    } else if (before.learnsFrom(described, subject)) {
      seen.put(id, before.and(described, subject));
    }
    if (subject && (before == null || !before.subject)) {
      subjects++;
    }
  }

  /// How many different entities something was said of.
  long subjects() {
    return subjects;
  }

  /// Takes an id that nothing described, with the number of the file and the line of its first
  /// mention.
  interface DanglingConsumer {
    void accept(int file, long line, EntityId id);
  }

  /// Reports each id that no statement described, in the order of first mention.
  void reportDangling(DanglingConsumer consumer) {
    seen.entrySet().stream()
        .filter(entry -> !entry.getValue().described)
        .sorted(
            Map.Entry.<EntityId, Seen>comparingByValue(
                    Comparator.comparingInt(Seen::file).thenComparingLong(Seen::line))
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            entry -> consumer.accept(entry.getValue().file, entry.getValue().line, entry.getKey()));
  }
}
