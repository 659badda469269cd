package trasluz.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import trasluz.statement.Holds;
import trasluz.statement.Schema;
import trasluz.statement.Statement;

/// All entities that a set of statements speaks of, with the names they bear. Immutable.
///
/// A statement that supports nothing (denied, speculated, without evidence) gives no name, kind or
/// identifier. Validity is not looked at: a former name is still a name to be found by.
public final class EntityDirectory {
  private final Map<EntityId, EntityProfile> profiles;
  private final List<KnownName> names;

  private EntityDirectory(Map<EntityId, EntityProfile> profiles, List<KnownName> names) {
    this.profiles = profiles;
    this.names = names;
  }

  /// Gathers statements by subject. Entities and names keep the order of their first statement.
  public static EntityDirectory of(Iterable<Statement> statements) {
    Map<EntityId, List<Statement>> bySubject = new LinkedHashMap<>();
    for (Statement statement : statements) {
      if (describesIdentity(statement)) {
        bySubject.computeIfAbsent(statement.subject(), _ -> new ArrayList<>(8)).add(statement);
      }
    }
    Map<EntityId, EntityProfile> profiles = LinkedHashMap.newLinkedHashMap(bySubject.size());
    List<KnownName> names = new ArrayList<>(bySubject.size() * 3);
    bySubject.forEach((id, said) -> {
      EntityProfile profile = profile(id, said);
      profiles.put(id, profile);
      for (Statement statement : said) {
        if (statement.claim() instanceof Named named) {
          names.add(new KnownName(profile, named, statement));
        }
      }
    });
    return new EntityDirectory(profiles, List.copyOf(names));
  }

  private static boolean describesIdentity(Statement statement) {
    boolean ofIdentity =
        switch (statement.claim()) {
          case KindIs _, Named _, Identified _, Dated _, Placed _, Designated _ -> true;
          case Described described -> described.property().equals("gender");
          case Interest _, Licensed _, Linked _, OwnersKnown _ -> false;
          case Transferred _, Shipped _, Sighted _ -> false;
        };
    return ofIdentity && statement.telling().hedge().support() != Holds.NO;
  }

  private static EntityProfile profile(EntityId id, List<Statement> said) {
    Optional<Schema> schema = Optional.empty();
    Optional<String> primary = Optional.empty();
    Optional<String> any = Optional.empty();
    for (Statement statement : said) {
      if (statement.claim() instanceof KindIs kind && schema.isEmpty()) {
        schema = Optional.of(kind.schema());
      } else if (statement.claim() instanceof Named named) {
        Optional<String> published = Optional.of(named.name().asPublished());
        any = any.isPresent() ? any : published;
        if (named.kind() == NameKind.PRIMARY && primary.isEmpty()) {
          primary = published;
        }
      }
    }
    String caption = primary.orElse(any.orElse(id.toString()));
    return new EntityProfile(id, schema.orElse(Schema.THING), caption, said);
  }

  public Optional<EntityProfile> find(EntityId id) {
    return Optional.ofNullable(profiles.get(id));
  }

  /// All entities, in the order of their first statement.
  public List<EntityProfile> entities() {
    return List.copyOf(profiles.values());
  }

  /// Every name of every entity; a name that two statements give stands here twice.
  public List<KnownName> names() {
    return names;
  }

  public int size() {
    return profiles.size();
  }
}
