package trasluz.workbench.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trasluz.match.NameTokens;
import trasluz.report.EntityType;
import trasluz.report.Proposal;
import trasluz.report.Relation;
import trasluz.report.ReportEntity;
import trasluz.statement.Amount;
import trasluz.statement.Citation;
import trasluz.statement.Claim;
import trasluz.statement.Credibility;
import trasluz.statement.EntityId;
import trasluz.statement.Hedge;
import trasluz.statement.InterestKind;
import trasluz.statement.Locator;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Place;
import trasluz.statement.Reliability;
import trasluz.statement.Schema;
import trasluz.statement.Share;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.statement.Telling;
import trasluz.statement.Validity;

/// Makes statements of an accepted proposal.
///
/// The hedge and the source are those of the text, whatever grade the person gives: a rumour stays
/// a rumour. A fact that the text denies is kept as denied, which supports nothing. What a report
/// says of a listing is kept as a description, since only an authority's own list designates. An
/// entity that the case does not know gets an id of the scope `report`, made of its name.
public final class ReportStatements {
  /// The scope of entities that only reports name.
  public static final String SCOPE = "report";

  private static final int LONGEST = 200;

  /// What a person says of a proposal in accepting it.
  ///
  /// @param reliability of the source for this claim
  /// @param credibility of this information
  /// @param source the outlet
  /// @param day of which the text shows the state
  /// @param subject who the subject is, where the person says so
  /// @param object who the object is, where the person says so
  public record Acceptance(
      Reliability reliability,
      Credibility credibility,
      Source source,
      LocalDate day,
      Optional<EntityId> subject,
      Optional<EntityId> object) {}

  private final Proposed proposed;
  private final Acceptance acceptance;
  private final Map<EntityId, ReportEntity> unknown = new LinkedHashMap<>();

  private ReportStatements(Proposed proposed, Acceptance acceptance) {
    this.proposed = proposed;
    this.acceptance = acceptance;
  }

  /// The statement of the claim first, then what the case must know of entities that are new to it.
  ///
  /// @throws IllegalArgumentException when the proposal can't be a statement, with the reason
  public static List<Statement> of(Proposed proposed, Acceptance acceptance) {
    return new ReportStatements(proposed, acceptance).all();
  }

  private List<Statement> all() {
    Proposal proposal = proposed.proposal();
    EntityId subject = id(proposal.subject(), acceptance.subject());
    Optional<EntityId> object = proposal.object().map(id -> id(id, acceptance.object()));
    EntityId about =
        switch (proposal.relation()) {
          case OWNS, CONTROLS -> object.orElseThrow(ReportStatements::unnamed);
          default -> subject;
        };
    List<Statement> out = new ArrayList<>();
    out.add(Statement.of(about, claim(subject, object), validity(), telling(), citation()));
    unknown.forEach((id, entity) -> {
      Telling named = Telling.asserted(acceptance.reliability(), acceptance.credibility());
      out.add(
          Statement.of(
              id, new Claim.KindIs(schema(entity.type())), Validity.UNBOUNDED, named, citation()));
      out.add(
          Statement.of(
              id,
              new Claim.Named(new Name(entity.name()), Claim.NameKind.PRIMARY),
              Validity.UNBOUNDED,
              named,
              citation()));
    });
    return List.copyOf(out);
  }

  private static IllegalArgumentException unnamed() {
    return new IllegalArgumentException("the text does not name what is held");
  }

  /// Told by the person, else the one entity of the case that the full name means, else a new one.
  private EntityId id(String readingId, Optional<EntityId> told) {
    if (told.isPresent()) {
      return told.get();
    }
    ReportEntity entity = proposed.entity(readingId);
    Optional<EntityId> known =
        entity
            .candidate()
            .filter(candidate -> candidate.likelihood() == trasluz.report.Likelihood.LIKELY)
            .filter(candidate -> candidate.profiles().size() == 1)
            .map(candidate -> candidate.profiles().getFirst().id());
    return known.orElseGet(() -> {
      EntityId made = new EntityId(SCOPE, local(entity));
      unknown.put(made, entity);
      return made;
    });
  }

  private static String local(ReportEntity entity) {
    String name = String.join("-", NameTokens.fold(entity.name()));
    String kept = name.substring(0, Math.min(LONGEST, name.length()));
    return schema(entity.type()).code() + "-" + kept;
  }

  private static Schema schema(EntityType type) {
    return switch (type) {
      case PERSON -> Schema.PERSON;
      case COMPANY -> Schema.COMPANY;
      case PUBLIC_BODY -> Schema.PUBLIC_BODY;
      case ORGANIZATION, GROUP -> Schema.ORGANIZATION;
      case VESSEL -> Schema.VESSEL;
      case AIRPLANE -> Schema.AIRPLANE;
      case ASSET -> Schema.ASSET;
      case PLACE, COUNTRY -> Schema.THING;
    };
  }

  private Claim claim(EntityId subject, Optional<EntityId> object) {
    Proposal proposal = proposed.proposal();
    return switch (proposal.relation()) {
      case OWNS ->
          new Claim.Interest(
              subject, InterestKind.SHARES, proposal.share().orElseGet(Share::unknown));
      case CONTROLS -> new Claim.Interest(subject, InterestKind.CONTROL, Share.unknown());
      case DIRECTOR_OF -> linked(Claim.LinkKind.DIRECTOR_OF, object);
      case WORKS_FOR -> linked(Claim.LinkKind.EMPLOYED_BY, object);
      case MEMBER_OF -> linked(Claim.LinkKind.MEMBER_OF, object);
      case FAMILY_OF -> linked(Claim.LinkKind.FAMILY_OF, object);
      case ASSOCIATE_OF -> linked(Claim.LinkKind.ASSOCIATE_OF, object);
      case REPRESENTS -> linked(Claim.LinkKind.ACTS_FOR, object);
      case PRESENT_IN -> new Claim.Sighted("present", place());
      case LOCATED_IN -> new Claim.Placed(Claim.PlaceKind.ADDRESS, place());
      case OPPOSES,
          MEETS,
          SAME_AS,
          PAYS,
          LENDS_TO,
          SUPPLIES,
          SELLS,
          ADVISES,
          BUYS,
          TRANSPORTS,
          OPERATES,
          SERVICES,
          DESIGNATED_BY,
          LICENSED_BY,
          OTHER ->
          new Claim.Described(property(proposal.relation()), description());
    };
  }

  private Claim linked(Claim.LinkKind kind, Optional<EntityId> object) {
    String target =
        proposed
            .proposal()
            .object()
            .map(id -> proposed.entity(id).name())
            .orElseThrow(ReportStatements::unnamed);
    return new Claim.Linked(kind, new Name(target), object);
  }

  private Place place() {
    return proposed
        .proposal()
        .place()
        .map(id -> Place.of(proposed.entity(id).name()))
        .orElseThrow(() -> new IllegalArgumentException("the text does not name a place"));
  }

  private static String property(Relation relation) {
    return relation.code().replace('_', '-');
  }

  /// `Ruslan Teber; drilling equipment; 200000 EUR; Geneva`.
  private String description() {
    Proposal proposal = proposed.proposal();
    return Stream.of(
            proposal.object().map(id -> proposed.entity(id).name()),
            proposal.objectText(),
            proposal.amount().map(Amount::toString),
            proposal.share().map(Share::toString),
            proposal.place().map(id -> proposed.entity(id).name()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; "));
  }

  private Validity validity() {
    Optional<String> time = proposed.proposal().time();
    if (time.isEmpty()) {
      return Validity.UNBOUNDED;
    }
    String[] ends = time.get().split("/", -1);
    Optional<PartialDate> from = PartialDate.parseOptional(ends[0]);
    return switch (proposed.proposal().relation()) {
      case PRESENT_IN, OWNS, CONTROLS, DIRECTOR_OF, WORKS_FOR, MEMBER_OF ->
          new Validity(
              from, ends.length > 1 ? PartialDate.parseOptional(ends[1]) : Optional.empty());
      default -> new Validity(from, Optional.empty());
    };
  }

  private Telling telling() {
    Proposal.Stance stance = proposed.proposal().stance();
    Optional<String> by =
        stance.sources().stream()
            .findFirst()
            .map(source -> proposed.names().getOrDefault(source, source));
    Hedge hedge = proposed.proposal().positive() ? stance.hedge() : Hedge.DENIED;
    return new Telling(
        hedge,
        by,
        acceptance.reliability(),
        acceptance.credibility(),
        Optional.of(proposed.origin()),
        Optional.of(PartialDate.of(acceptance.day())));
  }

  private Citation citation() {
    Snapshot snapshot =
        new Snapshot(
            acceptance.source(),
            proposed.document().name(),
            acceptance.day(),
            proposed.document().sha256());
    Proposal proposal = proposed.proposal();
    return new Citation(snapshot, new Locator.Span(proposal.start(), proposal.end()));
  }
}
