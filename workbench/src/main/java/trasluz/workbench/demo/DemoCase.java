package trasluz.workbench.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trasluz.exposure.Exposure;
import trasluz.exposure.Exposures;
import trasluz.exposure.Regime;
import trasluz.exposure.Status;
import trasluz.graph.Identities;
import trasluz.graph.Moment;
import trasluz.graph.OwnershipGraph;
import trasluz.match.EntityDirectory;
import trasluz.statement.Claim;
import trasluz.statement.EntityId;
import trasluz.statement.Statement;
import trasluz.workbench.answer.ClaimText;

/// The loaded sample, with the questions' dates. Graphs are built once for each moment.
public final class DemoCase {

  /// The last of the days.
  public static final LocalDate LAST_DATE = LocalDate.of(2022, 2, 25);

  /// The days on which the same question is asked: before a related party was designated, after two
  /// of them were, and after one of the shareholding banks was.
  static final List<LocalDate> DATES =
      List.of(LocalDate.of(2020, 1, 31), LocalDate.of(2020, 3, 31), LocalDate.of(2022, 2, 25));

  /// The bank in the middle: listed itself, and owned by parties of which more and more are
  /// blocked.
  public static final EntityId BANK = EntityId.parse("ofac:26503");

  static final EntityId REFINER = EntityId.parse("case:citgo-petroleum");

  private final List<Statement> statements;
  private final EntityDirectory directory;
  private final Map<Moment, Exposures> exposures = new HashMap<>();
  private final Map<Asked, List<Exposure>> answers = new HashMap<>();

  private record Asked(EntityId party, LocalDate day) {}

  public DemoCase(List<Statement> statements) {
    this.statements = List.copyOf(statements);
    this.directory = EntityDirectory.of(this.statements);
  }

  List<Statement> statements() {
    return statements;
  }

  EntityDirectory directory() {
    return directory;
  }

  public ClaimText claims() {
    return new ClaimText(
        entity -> directory.find(entity).map(found -> found.caption()).orElse(entity.toString()));
  }

  Exposures exposures(Moment moment) {
    return exposures.computeIfAbsent(
        moment,
        when ->
            Exposures.under(
                Regime.OFAC, OwnershipGraph.build(statements, when, Identities.none())));
  }

  /// What reaches a party on a day, with what was known by that day.
  List<Exposure> on(LocalDate day, EntityId party) {
    return answers.computeIfAbsent(
        new Asked(party, day), asked -> exposures(Moment.on(asked.day())).of(asked.party()));
  }

  /// Every answer about the sample's parties on the three days that is not a plain no.
  public List<Exposure> exposures() {
    return DATES.stream()
        .flatMap(day -> parties().stream().flatMap(id -> on(day, id).stream()))
        .filter(exposure -> exposure.status() != Status.NO)
        .toList();
  }

  /// The shortest of a party's names that still tells who it is.
  String shortName(EntityId party) {
    return directory.find(party).stream()
        .flatMap(profile -> profile.claims(Claim.Named.class).stream())
        .map(named -> named.name().asPublished())
        .filter(name -> name.length() >= 5)
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse(party.toString());
  }

  /// The listed parties and those with holdings that the sample itself describes, in its order; a
  /// full list beside it has thousands more.
  List<EntityId> parties() {
    Set<EntityId> related = new HashSet<>();
    for (Statement statement : statements) {
      switch (statement.claim()) {
        case Claim.Interest interest -> {
          related.add(statement.subject());
          related.add(interest.holder());
        }
        case Claim.Designated _ -> related.add(statement.subject());
        default -> {}
      }
    }
    return statements.stream()
        .filter(statement -> statement.claim() instanceof Claim.KindIs)
        .filter(statement -> statement.citation().snapshot().file().equals("entities.csv"))
        .filter(statement -> !statement.source().id().equals("invented"))
        .map(Statement::subject)
        .filter(related::contains)
        .distinct()
        .toList();
  }
}
