package trasluz.workbench.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trasluz.match.EntityProfile;
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
  private static final int SHOWN_HASH = 10;

  /// The end that [#local] gives to those who were set apart.
  private static final Pattern APART = Pattern.compile("-[0-9a-f]{10}-e\\d+-\\d+$");

  /// What a person says of a proposal in accepting it.
  ///
  /// @param reliability of the source for this claim
  /// @param credibility of this information
  /// @param source the outlet
  /// @param day of which the text shows the state
  /// @param correction what the person says otherwise than it was read
  public record Acceptance(
      Reliability reliability,
      Credibility credibility,
      Source source,
      LocalDate day,
      Correction correction) {}

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
    Correction correction = acceptance.correction();
    correction.requireFits(proposal);
    Relation relation = correction.relationOf(proposal);
    EntityId subject = id(proposal.subject(), correction.subject());
    Optional<EntityId> object =
        relation.isPlaced()
            ? Optional.empty()
            : proposal.object().map(id -> id(id, correction.object())).or(correction::object);
    EntityId about =
        switch (relation) {
          case OWNS, CONTROLS -> object.orElseThrow(ReportStatements::unnamed);
          default -> subject;
        };
    List<Statement> out = new ArrayList<>();
    out.add(
        Statement.of(about, claim(relation, subject, object), validity(), telling(), citation()));
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
    return new IllegalArgumentException("the text does not name the object");
  }

  /// Told by the person here or of the whole text, else the one entity of the case that the full
  /// name means, else a new one.
  private EntityId id(String readingId, Optional<EntityId> told) {
    if (told.isPresent()) {
      return told.get();
    }
    if (proposed.meant().containsKey(readingId)) {
      return proposed.meant().get(readingId);
    }
    ReportEntity entity = proposed.entity(readingId);
    List<EntityId> known =
        entity.candidate().stream()
            .filter(candidate -> candidate.likelihood() == trasluz.report.Likelihood.LIKELY)
            .flatMap(candidate -> candidate.profiles().stream())
            .map(EntityProfile::id)
            .filter(id -> !isApart(id))
            .toList();
    if (known.size() == 1) {
      return known.getFirst();
    }
    EntityId made = new EntityId(SCOPE, local(entity));
    unknown.put(made, entity);
    return made;
  }

  /// Whom another text set apart is nobody that this one means by the bare name.
  private static boolean isApart(EntityId id) {
    return id.scope().equals(SCOPE) && APART.matcher(id.local()).find();
  }

  /// Somebody apart from others of the name is told from them by the text and the place in it.
  private String local(ReportEntity entity) {
    String name = String.join("-", NameTokens.fold(entity.name()));
    String kept = name.substring(0, Math.min(LONGEST, name.length()));
    String apart =
        Merges.isApart(entity.id())
            ? "-" + proposed.document().sha256().substring(0, SHOWN_HASH) + "-" + entity.id()
            : "";
    return schema(entity.type()).code() + "-" + kept + apart;
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

  private Claim claim(Relation relation, EntityId subject, Optional<EntityId> object) {
    Proposal proposal = proposed.proposal();
    return switch (relation) {
      case OWNS ->
          new Claim.Interest(
              subject,
              InterestKind.SHARES,
              acceptance.correction().shareOf(proposal).orElseGet(Share::unknown));
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
          new Claim.Described(property(relation), description());
    };
  }

  private Claim linked(Claim.LinkKind kind, Optional<EntityId> object) {
    String target = objectName().orElseThrow(ReportStatements::unnamed);
    return new Claim.Linked(kind, new Name(target), object);
  }

  /// As the text names it; where it names nobody, the id that the person gave.
  private Optional<String> objectName() {
    return proposed
        .proposal()
        .object()
        .map(id -> proposed.entity(id).name())
        .or(() -> acceptance.correction().object().map(EntityId::toString));
  }

  private Place place() {
    return acceptance
        .correction()
        .placeOf(proposed)
        .map(Place::of)
        .orElseThrow(() -> new IllegalArgumentException("the text does not name a place"));
  }

  private static String property(Relation relation) {
    return relation.code().replace('_', '-');
  }

  /// `Ruslan Teber; drilling equipment; 200000 EUR; Geneva`.
  private String description() {
    Proposal proposal = proposed.proposal();
    Correction correction = acceptance.correction();
    String told =
        Stream.of(
                objectName(),
                correction.objectTextOf(proposal),
                correction.amountOf(proposal).map(Amount::toString),
                correction.shareOf(proposal).map(Share::toString),
                correction.placeOf(proposed))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    if (told.isEmpty()) {
      throw unnamed();
    }
    return told;
  }

  private Validity validity() {
    Optional<String> told = acceptance.correction().time();
    if (told.isPresent()) {
      return Correction.validity(told.get());
    }
    Optional<String> time = proposed.proposal().time();
    if (time.isEmpty() || acceptance.correction().without().contains(Correction.Part.TIME)) {
      return Validity.UNBOUNDED;
    }
    String[] ends = time.get().split("/", -1);
    Optional<PartialDate> from = PartialDate.parseOptional(ends[0]);
    return switch (acceptance.correction().relationOf(proposed.proposal())) {
      case PRESENT_IN, OWNS, CONTROLS, DIRECTOR_OF, WORKS_FOR, MEMBER_OF ->
          new Validity(
              from, ends.length > 1 ? PartialDate.parseOptional(ends[1]) : Optional.empty());
      default -> new Validity(from, Optional.empty());
    };
  }

  private Telling telling() {
    return new Telling(
        acceptance.correction().hedgeOf(proposed.proposal()),
        acceptance.correction().attributedToOf(proposed),
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
