package trasluz.workbench.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import trasluz.report.Proposal;
import trasluz.report.Relation;
import trasluz.report.ReportEntity;
import trasluz.statement.Amount;
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
/// @param objectText the thing in words, beside or instead of a party
/// @param positive false where the text says that it is not so; such a claim is kept as denied
/// @param time a date as far as known, or from one to another with `/`, either of which may be `..`
/// @param place its name
/// @param attributedTo whose word it is; [Proposal.Stance#AUTHOR] where the author speaks
/// @param hedge how the text tells it
/// @param without parts of which the text says nothing, whatever was read
public record Correction(
    Optional<EntityId> subject,
    Optional<EntityId> object,
    Optional<Relation> relation,
    Optional<String> objectText,
    Optional<Boolean> positive,
    Optional<Share> share,
    Optional<Amount> amount,
    Optional<String> time,
    Optional<String> place,
    Optional<String> attributedTo,
    Optional<Hedge> hedge,
    Set<Part> without) {

  /// What may be corrected, in the order in which it is asked.
  public enum Part {
    SUBJECT("subject", "subject"),
    OBJECT("object", "object"),
    RELATION("relation", "relation"),
    OBJECT_TEXT("object text", "object-text"),
    POLARITY("polarity", "polarity"),
    SHARE("share", "share"),
    AMOUNT("amount", "amount"),
    TIME("time", "time"),
    PLACE("place", "place"),
    ATTRIBUTION("attribution", "attributed-to"),
    HEDGE("hedge", "hedge");

    private final String word;
    private final String option;

    Part(String word, String option) {
      this.word = word;
      this.option = option;
    }

    /// The word for people.
    public String word() {
      return word;
    }

    /// The name of the option that gives it, without its dashes.
    public String option() {
      return option;
    }

    /// Whether a claim may be told without it.
    boolean mayBeNone() {
      return this == OBJECT_TEXT
          || this == SHARE
          || this == AMOUNT
          || this == TIME
          || this == PLACE;
    }

    /// Whether a claim of a relation may have it. A sum and a thing in words have room only in a
    /// description, as those relations become that lead to parties and may be told of a place.
    public boolean fits(Relation relation) {
      return switch (this) {
        case SUBJECT, RELATION, POLARITY, TIME, ATTRIBUTION, HEDGE -> true;
        case OBJECT -> !relation.isPlaced();
        case SHARE -> relation.hasShare();
        case PLACE -> relation.hasPlace();
        case OBJECT_TEXT, AMOUNT -> relation.hasPlace() && !relation.isPlaced();
      };
    }
  }

  /// What a person types for a part of which the text says nothing.
  public static final String NONE = "none";

  private static final String OPEN = "..";

  public Correction {
    without = Set.copyOf(without);
  }

  /// Everything as it was read.
  public static Correction none() {
    return of(Map.of());
  }

  /// Reads what a person typed.
  ///
  /// @throws IllegalArgumentException that names the part, what was given and what may be
  public static Correction of(Map<Part, String> typed) {
    Set<Part> without = EnumSet.noneOf(Part.class);
    typed.forEach((part, text) -> {
      if (part.mayBeNone() && text.strip().equals(NONE)) {
        without.add(part);
      }
    });
    Map<Part, String> told = new EnumMap<>(Part.class);
    told.putAll(typed);
    told.keySet().removeAll(without);
    return new Correction(
        read(told, Part.SUBJECT, text -> CorrectionText.id("subject", text)),
        read(told, Part.OBJECT, text -> CorrectionText.id("object", text)),
        read(told, Part.RELATION, CorrectionText::relation),
        read(told, Part.OBJECT_TEXT, text -> CorrectionText.words(Part.OBJECT_TEXT, text)),
        read(told, Part.POLARITY, CorrectionText::polarity),
        read(told, Part.SHARE, Share::parse),
        read(told, Part.AMOUNT, CorrectionText::amount),
        read(told, Part.TIME, CorrectionText::time),
        read(told, Part.PLACE, text -> CorrectionText.words(Part.PLACE, text)),
        read(told, Part.ATTRIBUTION, text -> CorrectionText.words(Part.ATTRIBUTION, text)),
        read(told, Part.HEDGE, CorrectionText::hedge),
        without);
  }

  private static <T> Optional<T> read(
      Map<Part, String> typed, Part part, Function<String, T> reading) {
    return Optional.ofNullable(typed.get(part)).map(String::strip).map(reading);
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

  /// Whether it makes a claim confirmed that was not read so.
  boolean confirms(Proposed proposed) {
    return hedgeOf(proposed.proposal()) == Hedge.CONFIRMED
        && proposed.proposal().toldAs() != Hedge.CONFIRMED;
  }

  Relation relationOf(Proposal proposal) {
    return relation.orElse(proposal.relation());
  }

  /// Whether what was read of a part stays, where nothing else is told of it.
  private boolean keeps(Part part) {
    return !without.contains(part) && (relation.isEmpty() || part.fits(relation.get()));
  }

  private <T> Optional<T> kept(Part part, Optional<T> read) {
    return keeps(part) ? read : Optional.empty();
  }

  /// The share that is told, where the relation has one.
  Optional<Share> shareOf(Proposal proposal) {
    return share.or(() -> kept(Part.SHARE, proposal.share()));
  }

  Optional<Amount> amountOf(Proposal proposal) {
    return amount.or(() -> kept(Part.AMOUNT, proposal.amount()));
  }

  Optional<String> objectTextOf(Proposal proposal) {
    return objectText.or(() -> kept(Part.OBJECT_TEXT, proposal.objectText()));
  }

  Optional<String> placeOf(Proposed proposed) {
    return place.or(
        () -> kept(Part.PLACE, proposed.proposal().place()).map(id -> proposed.entity(id).name()));
  }

  /// Whose word it is; empty where the author speaks.
  Optional<String> attributedToOf(Proposed proposed) {
    return attributedTo
        .or(() -> Optional.of(attributionAsRead(proposed)))
        .filter(who -> !who.equals(Proposal.Stance.AUTHOR));
  }

  private static String attributionAsRead(Proposed proposed) {
    String source = proposed.proposal().stance().attributedTo();
    return proposed.names().getOrDefault(source, source);
  }

  /// What is not so is denied.
  Hedge hedgeOf(Proposal proposal) {
    boolean so = positive.orElse(proposal.positive());
    return so ? hedge.orElse(proposal.stance().hedge()) : Hedge.DENIED;
  }

  /// Refuses what the relation has no room for, and what contradicts itself.
  ///
  /// @throws IllegalArgumentException that says what can't be
  void requireFits(Proposal proposal) {
    Relation told = relationOf(proposal);
    for (Part part : given().keySet()) {
      if (!part.fits(told)) {
        throw new IllegalArgumentException(noRoom(told, part));
      }
    }
    if (hedge.isPresent() && hedge.get() != hedgeOf(proposal)) {
      throw new IllegalArgumentException(
          "the text says that it is not so, which is kept as denied: correct the polarity to"
              + " positive, or leave the hedge");
    }
  }

  private static String noRoom(Relation told, Part part) {
    return switch (part) {
      case SHARE -> "%s has no share; owns, buys and sells have one".formatted(told.code());
      case OBJECT -> "%s leads to a place and has no object".formatted(told.code());
      default -> "%s has no %s".formatted(told.code(), part.word());
    };
  }

  /// What a part is as it was read, in words; empty where the text says nothing of it.
  public static String asRead(Proposed proposed, Part part) {
    Proposal proposal = proposed.proposal();
    return switch (part) {
      case SUBJECT -> proposed.shown(proposal.subject());
      case OBJECT -> proposal.object().map(proposed::shown).orElse("");
      case RELATION -> proposal.relation().code();
      case OBJECT_TEXT -> proposal.objectText().orElse("");
      case POLARITY -> polarity(proposal.positive());
      case SHARE -> proposal.share().map(Share::toString).orElse("");
      case AMOUNT -> proposal.amount().map(Amount::toString).orElse("");
      case TIME -> proposal.time().orElse("");
      case PLACE -> proposal.place().map(proposed::entity).map(ReportEntity::name).orElse("");
      case ATTRIBUTION -> attributionAsRead(proposed);
      case HEDGE -> proposal.toldAs().word();
    };
  }

  private static String polarity(boolean positive) {
    return positive ? "positive" : "negative";
  }

  private Map<Part, String> given() {
    Map<Part, String> out = new EnumMap<>(Part.class);
    subject.ifPresent(id -> out.put(Part.SUBJECT, id.toString()));
    object.ifPresent(id -> out.put(Part.OBJECT, id.toString()));
    relation.ifPresent(told -> out.put(Part.RELATION, told.code()));
    objectText.ifPresent(told -> out.put(Part.OBJECT_TEXT, told));
    positive.ifPresent(told -> out.put(Part.POLARITY, polarity(told)));
    share.ifPresent(told -> out.put(Part.SHARE, told.toString()));
    amount.ifPresent(told -> out.put(Part.AMOUNT, told.toString()));
    time.ifPresent(told -> out.put(Part.TIME, told));
    place.ifPresent(told -> out.put(Part.PLACE, told));
    attributedTo.ifPresent(told -> out.put(Part.ATTRIBUTION, told));
    hedge.ifPresent(told -> out.put(Part.HEDGE, told.word()));
    return out;
  }

  /// What was changed from what: `corrected share from '30 %' to '40 % to 50 %'`, with `; ` between
  /// several; empty where nothing was. What a corrected relation has no room for is told as left
  /// out, and a hedge that changes with the polarity as corrected.
  public String changes(Proposed proposed) {
    Map<Part, String> given = given();
    Hedge told = hedgeOf(proposed.proposal());
    if (told != proposed.proposal().toldAs()) {
      given.put(Part.HEDGE, told.word());
    }
    List<String> out = new ArrayList<>();
    for (Part part : Part.values()) {
      String read = asRead(proposed, part);
      String now = given.getOrDefault(part, "");
      if (!now.isEmpty() && !read.equals(now)) {
        out.add("corrected %s from %s to '%s'".formatted(part.word(), quoted(read), now));
      } else if (now.isEmpty() && !read.isEmpty() && without.contains(part)) {
        out.add("corrected %s from %s to nothing".formatted(part.word(), quoted(read)));
      } else if (now.isEmpty() && !read.isEmpty() && part.mayBeNone() && !keeps(part)) {
        out.add("left out %s %s".formatted(part.word(), quoted(read)));
      }
    }
    return String.join("; ", out);
  }

  private static String quoted(String read) {
    return read.isEmpty() ? "nothing" : "'" + read + "'";
  }
}
