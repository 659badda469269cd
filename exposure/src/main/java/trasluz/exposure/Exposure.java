package trasluz.exposure;

import java.util.List;
import java.util.Optional;
import trasluz.graph.Moment;
import trasluz.statement.DesignationKind;
import trasluz.statement.EntityId;
import trasluz.statement.Evidence;
import trasluz.statement.Grade;
import trasluz.statement.Share;

/// What one regime makes of one party at one moment: who, which measure, whether, by which route,
/// on what evidence.
///
/// @param kind the measure: `block`, `sectoral:DIRECTIVE`, or `government` where the party is
///   blocked by a government's definition and not listed itself
/// @param status the strongest of the grounds
/// @param share what identified caught parties hold in it, from the certain least to the possible
///   most
/// @param shareWithUnknown the same where the status by ownership is MAYBE_UNKNOWN, up to what they
///   hold if holders nobody identifies are among them; otherwise equal to `share`
/// @param means by what caught parties reach it, or might, where they do so by ownership or control
/// @param grounds every ground that was looked at, the deciding one first; always one of basis
///   OWNED
/// @param notes what was not computed, or must be known to read the answer
/// @param nextFact where the answer by ownership is open, the one fact that would settle it, in
///   words
public record Exposure(
    EntityId entity,
    String name,
    String regime,
    Moment moment,
    RuleVersion rule,
    DesignationKind kind,
    Status status,
    Share share,
    Share shareWithUnknown,
    Means means,
    List<Ground> grounds,
    List<Flag> flags,
    List<String> notes,
    Optional<String> nextFact) {

  public Exposure {
    grounds = List.copyOf(grounds);
    flags = List.copyOf(flags);
    notes = List.copyOf(notes);
  }

  /// The ground that decides.
  public Ground deciding() {
    return grounds.getFirst();
  }

  /// The ground of one basis, where it was looked at.
  public Optional<Ground> ground(Basis basis) {
    return grounds.stream().filter(ground -> ground.basis() == basis).findFirst();
  }

  /// What the ownership rule alone makes of the party, its own listing left out.
  public Ground owned() {
    return ground(Basis.OWNED).orElseThrow();
  }

  public Evidence evidence() {
    return deciding().evidence();
  }

  public Optional<Route> route() {
    return deciding().route();
  }

  public Optional<Grade> grade() {
    return deciding().grade();
  }

  public Optional<Grade> gradeUncontested() {
    return deciding().gradeUncontested();
  }

  /// The same with other flags.
  Exposure withFlags(List<Flag> others) {
    return new Exposure(
        entity,
        name,
        regime,
        moment,
        rule,
        kind,
        status,
        share,
        shareWithUnknown,
        means,
        grounds,
        others,
        notes,
        nextFact);
  }

  public boolean has(Flag.Kind flag) {
    return flags.stream().anyMatch(f -> f.kind() == flag);
  }
}
