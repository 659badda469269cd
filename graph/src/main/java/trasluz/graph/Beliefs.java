package trasluz.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import trasluz.statement.Claim;
import trasluz.statement.EntityId;
import trasluz.statement.Schema;
import trasluz.statement.Statement;
import trasluz.statement.StatementId;

/// Groups the statements of a case into the claims they make, and says of each how well it is
/// supported, by whom it is contradicted, and since when.
///
/// Statements are about one claim where subject, relation and object are the same, whoever tells
/// it; ids that were judged the same are one party. Support is counted as for an answer about
/// sanctions: copies of one original count once, two independent origins raise the grade by one,
/// and what is alleged or rumoured supports only an allegation or a rumour. Sightings of one party
/// are one claim where places and times may be the same.
public final class Beliefs {
  private Beliefs() {}

  /// @param statements of any kind, in any order; those not known by the moment's known-by date are
  ///   left out
  /// @return in the order in which the claims come first
  public static List<Belief> of(
      Collection<Statement> statements, Moment moment, Identities identities) {
    Map<ClaimKey, List<Statement>> byClaim = new LinkedHashMap<>();
    Set<StatementId> seen = new HashSet<>();
    Set<EntityId> persons = new HashSet<>();
    for (Statement statement : statements) {
      if (!Voice.known(statement).isAfter(moment.knownBy()) && seen.add(statement.id())) {
        byClaim
            .computeIfAbsent(ClaimKey.of(statement, identities), _ -> new ArrayList<>())
            .add(statement);
        if (statement.claim().equals(new Claim.KindIs(Schema.PERSON))) {
          persons.add(identities.canonical(statement.subject()));
        }
      }
    }
    List<Belief> out = new ArrayList<>();
    byClaim.forEach((key, told) ->
        out.addAll(
            beliefs(
                key.subject(),
                told,
                new Agreement(persons.contains(key.subject())),
                moment.asOf())));
    return List.copyOf(out);
  }

  private static List<Belief> beliefs(
      EntityId subject, List<Statement> told, Agreement agreement, LocalDate asOf) {
    Branches branches = new Branches(told, agreement, asOf);
    List<Belief.Branch> all = branches.all();
    if (told.getFirst().claim() instanceof Claim.Sighted) {
      // Sightings apart from each other are no versions of one.
      List<Belief> out = new ArrayList<>();
      for (Belief.Branch branch : all) {
        List<Statement> others = out.isEmpty() ? branches.otherTimes() : List.of();
        out.add(
            new Belief(
                subject, branches.time(), List.of(since(branch, branch.supportedSince())), others));
      }
      return out;
    }
    List<Belief.Branch> dated = new ArrayList<>(all);
    dated.set(0, since(all.getFirst(), bestSince(told, agreement, asOf, branches)));
    List<Statement> others =
        branches.otherTimes().stream()
            .filter(statement ->
                dated.stream()
                    .flatMap(branch -> branch.cited().stream())
                    .noneMatch(cited -> cited.statement().equals(statement)))
            .toList();
    return List.of(new Belief(subject, branches.time(), dated, others));
  }

  /// Goes back over the days on which something new was known, as long as the same version is best.
  private static Optional<LocalDate> bestSince(
      List<Statement> told, Agreement agreement, LocalDate asOf, Branches now) {
    Optional<Voice> best = now.best();
    if (best.isEmpty()) {
      return Optional.empty();
    }
    TreeSet<LocalDate> days = new TreeSet<>();
    told.forEach(statement -> days.add(Voice.known(statement)));
    Optional<LocalDate> since = Optional.empty();
    for (LocalDate day : days.descendingSet()) {
      List<Statement> then =
          told.stream().filter(statement -> !Voice.known(statement).isAfter(day)).toList();
      Optional<Voice> bestThen = new Branches(then, agreement, asOf).best();
      if (bestThen.filter(voice -> isSameVersion(voice, best.get())).isEmpty()) {
        return since;
      }
      since = Optional.of(day);
    }
    return since;
  }

  private static boolean isSameVersion(Voice one, Voice other) {
    return one.claim().equals(other.claim()) && one.support() == other.support();
  }

  private static Belief.Branch since(Belief.Branch branch, Optional<LocalDate> bestSince) {
    return new Belief.Branch(
        branch.claim(),
        branch.standing(),
        branch.grade(),
        branch.contradiction(),
        branch.origins(),
        branch.cited(),
        branch.supportedSince(),
        bestSince,
        branch.from(),
        branch.to());
  }
}
