package trasluz.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trasluz.match.EntityDirectory;
import trasluz.match.EntityProfile;
import trasluz.match.KnownName;
import trasluz.statement.Claim.DateKind;
import trasluz.statement.Claim.Dated;
import trasluz.statement.EntityId;
import trasluz.statement.PartialDate;

/// Says who on a list a row of a labelled set means, where name and birth year leave no doubt. Uses
/// nothing of the matching that it serves to judge.
final class ListedPeople {
  private final Map<String, List<EntityProfile>> byName = new HashMap<>();

  ListedPeople(EntityDirectory directory) {
    for (KnownName known : directory.names()) {
      List<EntityProfile> bearers =
          byName.computeIfAbsent(known.name().normalised(), _ -> new ArrayList<>(1));
      if (!bearers.contains(known.entity())) {
        bearers.add(known.entity());
      }
    }
  }

  /// The one entity that has exactly this name and, where both sides know a birth year, this year.
  Optional<EntityId> find(LookedUp person) {
    List<EntityProfile> bearers =
        byName.getOrDefault(person.name().normalised(), List.of()).stream()
            .filter(entity -> mayBeBorn(entity, person.birth()))
            .toList();
    return bearers.size() == 1 ? Optional.of(bearers.getFirst().id()) : Optional.empty();
  }

  private static boolean mayBeBorn(EntityProfile entity, Optional<PartialDate> birth) {
    List<PartialDate> births =
        entity.claims(Dated.class).stream()
            .filter(dated -> dated.kind() == DateKind.BIRTH)
            .map(Dated::date)
            .toList();
    return birth.isEmpty()
        || births.isEmpty()
        || births.stream().anyMatch(date -> shareAYear(date, birth.get()));
  }

  private static boolean shareAYear(PartialDate one, PartialDate other) {
    return one.earliest().getYear() <= other.latest().getYear()
        && other.earliest().getYear() <= one.latest().getYear();
  }
}
