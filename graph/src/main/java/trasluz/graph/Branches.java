package trasluz.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import trasluz.graph.Belief.Bearing;
import trasluz.graph.Belief.Branch;
import trasluz.graph.Belief.Cited;
import trasluz.statement.Claim;
import trasluz.statement.Hedge;
import trasluz.statement.Holds;
import trasluz.statement.PartialDate;
import trasluz.statement.Statement;

/// Sorts what is told of one claim into versions.
///
/// The best version is the value that is told surely rather than perhaps, then the one with the
/// highest support, then the most exact. Everything that may be true with it belongs to its branch;
/// of the rest the best makes the next branch, and so on. What supports and what contradicts a
/// version is counted over all voices, so that another statement in its favour never lowers its
/// grade.
final class Branches {

  private final Set<Statement> ended;
  private final Sorted time;
  private final Agreement agreement;
  private final LocalDate asOf;
  private final List<Voice> voices;
  private final Map<Voice, Integer> levels = new LinkedHashMap<>();

  /// The statements of a claim by how they lie to the day asked about.
  private record Sorted(Belief.Time time, List<Statement> used, List<Statement> other) {}

  /// @param told all that is told of one claim, by statements that may be used, each once
  Branches(List<Statement> told, Agreement agreement, LocalDate asOf) {
    this.agreement = agreement;
    this.asOf = asOf;
    this.ended = ended(told, asOf);
    this.time = sort(told);
    List<Statement> telling = time.used.stream().filter(Branches::tells).toList();
    this.voices =
        time.time == Belief.Time.NOW
            ? Voice.of(telling, asOf)
            : telling.stream().map(Voice::of).toList();
    voices.forEach(voice -> levels.put(voice, level(voice)));
  }

  /// What a source said of a holding before it told its end, see [Told#withoutEnded].
  private static Set<Statement> ended(List<Statement> told, LocalDate asOf) {
    List<Told> holdings = Voice.holdings(told, asOf);
    Set<Statement> out = new HashSet<>();
    holdings.forEach(holding -> out.add(holding.statement()));
    Told.withoutEnded(holdings).forEach(open -> out.remove(open.statement()));
    return out;
  }

  private Sorted sort(List<Statement> told) {
    for (Belief.Time time : Belief.Time.values()) {
      List<Statement> used = told.stream().filter(s -> time(s) == time || !tells(s)).toList();
      if (used.stream().anyMatch(Branches::tells)) {
        return new Sorted(time, used, told.stream().filter(s -> !used.contains(s)).toList());
      }
    }
    return new Sorted(Belief.Time.NOW, told, List.of());
  }

  /// What happened once stays true; a state ends.
  private Belief.Time time(Statement statement) {
    if (began(statement).map(day -> day.earliest().isAfter(asOf)).orElse(false)) {
      return Belief.Time.NOT_YET;
    }
    return switch (statement.claim()) {
      case Claim.Dated _, Claim.Transferred _, Claim.Shipped _, Claim.Sighted _ -> Belief.Time.NOW;
      case Claim.KindIs _,
          Claim.Named _,
          Claim.Identified _,
          Claim.Placed _,
          Claim.Described _,
          Claim.Interest _,
          Claim.Designated _,
          Claim.Licensed _,
          Claim.Linked _,
          Claim.OwnersKnown _ ->
          statement.validity().on(asOf) == Holds.NO || ended.contains(statement)
              ? Belief.Time.OVER
              : Belief.Time.NOW;
    };
  }

  private static Optional<PartialDate> began(Statement statement) {
    Optional<PartialDate> from = statement.validity().from();
    return switch (statement.claim()) {
      case Claim.Dated c -> Optional.of(c.date());
      case Claim.Transferred c -> GraphBuilder.day(c.time()).or(() -> from);
      case Claim.Shipped c -> c.loadedOn().or(() -> from);
      case Claim.KindIs _,
          Claim.Named _,
          Claim.Identified _,
          Claim.Placed _,
          Claim.Described _,
          Claim.Interest _,
          Claim.Designated _,
          Claim.Licensed _,
          Claim.Linked _,
          Claim.OwnersKnown _,
          Claim.Sighted _ ->
          from;
    };
  }

  private static boolean tells(Statement statement) {
    return statement.telling().hedge().support() != Holds.NO;
  }

  Belief.Time time() {
    return time.time;
  }

  List<Statement> otherTimes() {
    return time.other;
  }

  /// At least one.
  List<Branch> all() {
    List<Branch> out = new ArrayList<>();
    List<Voice> rest = new ArrayList<>(voices);
    List<Statement> aside = new ArrayList<>(time.used);
    aside.removeIf(Branches::tells);
    while (!rest.isEmpty()) {
      Voice best = best(rest);
      out.add(branch(best, aside));
      rest.removeIf(voice -> agreement.mayBothBeTrue(voice, best));
      aside.removeIf(statement -> speaksOf(statement, best));
    }
    // What is only denied, doubted or supposed, and sightings denied that nobody tells.
    while (!aside.isEmpty()) {
      Voice first = Voice.of(aside.stream().min(Comparator.comparing(Statement::id)).orElseThrow());
      out.add(branch(first, aside));
      aside.removeIf(statement -> speaksOf(statement, first));
    }
    return out;
  }

  Optional<Voice> best() {
    return voices.isEmpty() ? Optional.empty() : Optional.of(best(voices));
  }

  private Voice best(List<Voice> among) {
    return among.stream()
        .min(
            Comparator.comparing(Voice::support)
                .thenComparingInt(voice -> -levels.getOrDefault(voice, 0))
                .thenComparing(agreement::width)
                .thenComparingInt(voice -> -voice.grade())
                .thenComparing(Voice::order))
        .orElseThrow();
  }

  private int level(Voice version) {
    Support support = new Support();
    voices.stream().filter(voice -> supports(voice, version)).forEach(voice -> add(support, voice));
    return support.level();
  }

  private static void add(Support support, Voice voice) {
    voice.told().forEach(statement -> support.add(statement, voice.grade()));
  }

  private boolean supports(Voice voice, Voice version) {
    return voice.support() == version.support() && agreement.implies(voice, version);
  }

  /// Whether a denial, a doubt or a supposition is about this version: about all of a claim, and of
  /// sightings about those at the place and time.
  private boolean speaksOf(Statement statement, Voice version) {
    return !(version.claim() instanceof Claim.Sighted)
        || agreement.mayBothBeTrue(Voice.of(statement), version);
  }

  private Branch branch(Voice version, List<Statement> aside) {
    List<Cited> cited = new ArrayList<>();
    List<Voice> supporting = new ArrayList<>();
    Support contradiction = new Support();
    for (Voice voice : voices) {
      if (supports(voice, version)) {
        supporting.add(voice);
        voice.told().forEach(s -> cited.add(new Cited(s, Bearing.SUPPORTS)));
        voice.replaced().forEach(s -> cited.add(new Cited(s, Bearing.REPLACED)));
      } else if (agreement.mayBothBeTrue(voice, version)) {
        voice.told().forEach(s -> cited.add(new Cited(s, Bearing.AGREES)));
        voice.replaced().forEach(s -> cited.add(new Cited(s, Bearing.REPLACED)));
      } else if (agreement.exclude(voice, version)) {
        voice.told().forEach(s -> cited.add(new Cited(s, Bearing.OTHER_VALUE)));
        voice.told().forEach(contradiction::add);
      }
    }
    against(version, supporting, aside)
        .forEach(against -> {
          cited.add(against);
          if (against.bearing().contradicts()) {
            contradiction.add(against.statement());
          }
        });
    cited.sort(ORDER);
    List<Statement> holding = supporting.stream().flatMap(voice -> voice.told().stream()).toList();
    return new Branch(
        version.claim(),
        version.support(),
        supporting.isEmpty() ? 0 : level(version),
        contradiction.level(),
        (int) holding.stream().map(Statement::independenceGroup).distinct().count(),
        cited,
        supporting.stream().map(Voice::known).min(LocalDate::compareTo),
        Optional.empty(),
        told(holding.stream().map(s -> s.validity().from()).toList()),
        told(holding.stream().map(s -> s.validity().to()).toList()));
  }

  private static final Comparator<Cited> ORDER =
      Comparator.comparing(Cited::bearing)
          .thenComparingInt(c -> -c.statement().grade().level())
          .thenComparing(c -> Voice.known(c.statement()))
          .thenComparing(c -> c.statement().id());

  /// Denials and doubts, and statements that the claim was over.
  private List<Cited> against(Voice version, List<Voice> supporting, List<Statement> aside) {
    List<Cited> out = new ArrayList<>();
    for (Statement statement : aside) {
      if (speaksOf(statement, version)) {
        Hedge hedge = statement.telling().hedge();
        out.add(
            new Cited(
                statement,
                hedge == Hedge.DENIED
                    ? Bearing.DENIES
                    : hedge == Hedge.NO_EVIDENCE ? Bearing.NO_EVIDENCE : Bearing.SPECULATES));
      }
    }
    if (time.time == Belief.Time.NOW) {
      time.other.stream()
          .filter(s -> time(s) == Belief.Time.OVER && endsSpell(s, version, supporting))
          .forEach(s -> out.add(new Cited(s, Bearing.ENDED)));
    }
    return out;
  }

  /// Whether a statement surely tells the end of what the supporting voices say goes on, and not of
  /// an earlier spell. What the same teller said before it told the end is no voice any more.
  private boolean endsSpell(Statement over, Voice version, List<Voice> supporting) {
    return over.telling().hedge().support() == Holds.YES
        && agreement.mayBothBeTrue(Voice.of(over), version)
        && over.validity().to().isPresent()
        && supporting.stream()
            .anyMatch(voice ->
                voice
                    .validity()
                    .from()
                    .map(from ->
                        from.earliest().isBefore(over.validity().to().orElseThrow().latest()))
                    .orElse(true));
  }

  /// The dates told, each range that another one makes more exact left out.
  private static List<PartialDate> told(List<Optional<PartialDate>> dates) {
    TreeSet<PartialDate> all = new TreeSet<>();
    dates.forEach(date -> date.ifPresent(all::add));
    return all.stream()
        .filter(date ->
            all.stream()
                .noneMatch(other ->
                    !other.equals(date)
                        && !other.earliest().isBefore(date.earliest())
                        && !other.latest().isAfter(date.latest())
                        && !(other.earliest().equals(date.earliest())
                            && other.latest().equals(date.latest()))))
        .toList();
  }
}
