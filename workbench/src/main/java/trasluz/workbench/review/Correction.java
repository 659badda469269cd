package trasluz.workbench.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trasluz.report.Proposal;
import trasluz.report.Relation;
import trasluz.report.ReportEntity;
import trasluz.statement.EntityId;
import trasluz.statement.Hedge;
import trasluz.statement.PartialDate;
import trasluz.statement.Share;
import trasluz.statement.Validity;

/// What a person says otherwise than a text was read, in accepting it. Only what is given changes;
/// the text it is cited from stays the same.
///
/// @param subject who it is
/// @param object who it is
/// @param time a date as far as known, or from one to another with `/`, either of which may be `..`
/// @param hedge how the text tells it
/// @param place its name
public record Correction(
    Optional<EntityId> subject,
    Optional<EntityId> object,
    Optional<Relation> relation,
    Optional<Share> share,
    Optional<String> time,
    Optional<String> place,
    Optional<Hedge> hedge) {

  /// What may be corrected, in the order in which it is asked.
  public enum Part {
    SUBJECT("subject"),
    OBJECT("object"),
    RELATION("relation"),
    SHARE("share"),
    TIME("time"),
    PLACE("place"),
    HEDGE("hedge");

    private final String word;

    Part(String word) {
      this.word = word;
    }

    /// The word for people and in JSON.
    public String word() {
      return word;
    }
  }

  private static final int LONGEST_PLACE = 200;
  private static final String OPEN = "..";

  /// Everything as it was read.
  public static Correction none() {
    return of(Map.of());
  }

  /// Reads what a person typed.
  ///
  /// @throws IllegalArgumentException that names the part, what was given and what may be
  public static Correction of(Map<Part, String> typed) {
    return new Correction(
        read(typed, Part.SUBJECT, text -> id("subject", text)),
        read(typed, Part.OBJECT, text -> id("object", text)),
        read(typed, Part.RELATION, Correction::relation),
        read(typed, Part.SHARE, Share::parse),
        read(typed, Part.TIME, Correction::time),
        read(typed, Part.PLACE, Correction::place),
        read(typed, Part.HEDGE, Correction::hedge));
  }

  private static <T> Optional<T> read(
      Map<Part, String> typed, Part part, Function<String, T> reading) {
    return Optional.ofNullable(typed.get(part)).map(String::strip).map(reading);
  }

  private static EntityId id(String part, String text) {
    return EntityId.parseOptional(text)
        .orElseThrow(() ->
            new IllegalArgumentException(
                part + " must be an id such as ofac:26367, got '" + text + "'"));
  }

  private static Relation relation(String text) {
    return Relation.parseOptional(text)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "relation must be one of %s, got '%s'"
                    .formatted(
                        Stream.of(Relation.values())
                            .map(Relation::code)
                            .collect(Collectors.joining(", ")),
                        text)));
  }

  private static Hedge hedge(String text) {
    return Hedge.parseOptional(text)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "hedge must be one of %s, got '%s'"
                    .formatted(
                        Stream.of(Hedge.values())
                            .map(Hedge::code)
                            .collect(Collectors.joining(", ")),
                        text)));
  }

  private static String time(String text) {
    try {
      validity(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("time: " + e.getMessage(), e);
    }
    return text;
  }

  private static String place(String text) {
    if (text.isEmpty() || text.length() > LONGEST_PLACE) {
      throw new IllegalArgumentException(
          "place must have 1 to %d characters, got %d".formatted(LONGEST_PLACE, text.length()));
    }
    return text;
  }

  /// When a claim holds of which the time is told so; a single date is its start.
  ///
  /// @throws IllegalArgumentException when it is no time
  static Validity validity(String time) {
    String[] ends = time.split("/", -1);
    if (ends.length > 2) {
      throw new IllegalArgumentException(
          "a time is a date, or two with one / between them, got '" + time + "'");
    }
    return new Validity(end(ends[0]), ends.length > 1 ? end(ends[1]) : Optional.empty());
  }

  private static Optional<PartialDate> end(String text) {
    return text.equals(OPEN) ? Optional.empty() : Optional.of(PartialDate.parse(text));
  }

  /// Whether the person says that the text tells it as confirmed, where it was not read so.
  boolean confirms(Proposed proposed) {
    return hedge.filter(Hedge.CONFIRMED::equals).isPresent()
        && hedgeAsRead(proposed.proposal()) != Hedge.CONFIRMED;
  }

  static Hedge hedgeAsRead(Proposal proposal) {
    return proposal.positive() ? proposal.stance().hedge() : Hedge.DENIED;
  }

  Relation relationOf(Proposal proposal) {
    return relation.orElse(proposal.relation());
  }

  /// The share that is told, where the relation has one.
  Optional<Share> shareOf(Proposal proposal) {
    boolean kept = relation.isEmpty() || relation.get().hasShare();
    return share.or(() -> kept ? proposal.share() : Optional.empty());
  }

  Optional<String> placeOf(Proposed proposed) {
    return place.or(() -> proposed.proposal().place().map(id -> proposed.entity(id).name()));
  }

  Hedge hedgeOf(Proposal proposal) {
    return hedge.orElse(hedgeAsRead(proposal));
  }

  /// Refuses what the relation has no room for.
  ///
  /// @throws IllegalArgumentException that says what the relation has
  void requireFits(Proposal proposal) {
    Relation told = relationOf(proposal);
    if (share.isPresent() && !told.hasShare()) {
      throw new IllegalArgumentException(
          "%s has no share; owns, buys and sells have one".formatted(told.code()));
    }
    if (place.isPresent() && !told.hasPlace()) {
      throw new IllegalArgumentException("%s has no place".formatted(told.code()));
    }
    if (object.isPresent() && told.isPlaced()) {
      throw new IllegalArgumentException(
          "%s leads to a place and has no object".formatted(told.code()));
    }
  }

  /// What a part is as it was read, in words; empty where the text says nothing of it.
  public static String asRead(Proposed proposed, Part part) {
    Proposal proposal = proposed.proposal();
    return switch (part) {
      case SUBJECT -> proposed.shown(proposal.subject());
      case OBJECT -> proposal.object().map(proposed::shown).or(proposal::objectText).orElse("");
      case RELATION -> proposal.relation().code();
      case SHARE -> proposal.share().map(Share::toString).orElse("");
      case TIME -> proposal.time().orElse("");
      case PLACE -> proposal.place().map(proposed::entity).map(ReportEntity::name).orElse("");
      case HEDGE -> hedgeAsRead(proposal).word();
    };
  }

  private Map<Part, String> given() {
    Map<Part, String> out = new EnumMap<>(Part.class);
    subject.ifPresent(id -> out.put(Part.SUBJECT, id.toString()));
    object.ifPresent(id -> out.put(Part.OBJECT, id.toString()));
    relation.ifPresent(told -> out.put(Part.RELATION, told.code()));
    share.ifPresent(told -> out.put(Part.SHARE, told.toString()));
    time.ifPresent(told -> out.put(Part.TIME, told));
    place.ifPresent(told -> out.put(Part.PLACE, told));
    hedge.ifPresent(told -> out.put(Part.HEDGE, told.word()));
    return out;
  }

  /// What was changed from what: `corrected share from '30 %' to '40 % to 50 %'`, with `; ` between
  /// several; empty where nothing was.
  public String changes(Proposed proposed) {
    List<String> out = new ArrayList<>();
    given()
        .forEach((part, told) -> {
          String read = asRead(proposed, part);
          if (!read.equals(told)) {
            out.add(
                "corrected %s from %s to '%s'"
                    .formatted(part.word(), read.isEmpty() ? "nothing" : "'" + read + "'", told));
          }
        });
    if (proposed.proposal().share().isPresent() && shareOf(proposed.proposal()).isEmpty()) {
      out.add("left out share '%s'".formatted(asRead(proposed, Part.SHARE)));
    }
    return String.join("; ", out);
  }
}
