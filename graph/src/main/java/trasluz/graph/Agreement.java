package trasluz.graph;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import trasluz.match.identifier.IdentifierRule;
import trasluz.statement.Claim;
import trasluz.statement.PartialDate;
import trasluz.statement.Place;
import trasluz.statement.Share;

/// How what two voices say of one claim lies to each other.
///
/// Shares are ranges, dates partial, places as wide as they are written: of two such values one may
/// say the other and more, both may be true, or they exclude each other. A thing has one date of
/// birth, one LEI, one completeness of its holders; it may have many names and nationalities, which
/// exclude nothing. A person is not in two countries on one day, as far as a text tells the day;
/// other sightings exclude nothing.
///
/// @param person whether the subject is one, by what the statements tell
record Agreement(boolean person) {

  /// The described property of which a person has one.
  static final String GENDER = "gender";

  /// Whether the first voice says all that the second does.
  boolean implies(Voice exact, Voice vague) {
    return switch (exact.claim()) {
      case Claim.Interest c -> range(vague).contains(Range.of(c.share()));
      case Claim.Dated c -> isWithin(c.date(), date(vague));
      case Claim.Placed c -> !isBirth(c) || Places.contains(place(vague), c.place());
      case Claim.Sighted c ->
          Places.contains(place(vague), c.place()) && bearsOut(exact.stay(), vague.stay());
      case Claim.OwnersKnown _, Claim.Described _, Claim.Identified _ ->
          mayBothBeTrue(exact, vague);
      case Claim.KindIs _,
          Claim.Named _,
          Claim.Designated _,
          Claim.Licensed _,
          Claim.Linked _,
          Claim.Transferred _,
          Claim.Shipped _ ->
          true;
    };
  }

  /// Whether they may speak of the same and both be right.
  boolean mayBothBeTrue(Voice one, Voice other) {
    return switch (one.claim()) {
      case Claim.Interest c -> range(other).overlaps(Range.of(c.share()));
      case Claim.Dated c -> overlap(c.date(), date(other));
      case Claim.Placed c -> !isBirth(c) || Places.mayBeOne(place(other), c.place());
      case Claim.Sighted c ->
          Places.mayBeOne(place(other), c.place()) && overlap(one.stay(), other.stay());
      case Claim.OwnersKnown c -> c.equals(other.claim());
      case Claim.Described c ->
          !c.property().equals(GENDER) || folded(c).equals(folded((Claim.Described) other.claim()));
      case Claim.Identified c ->
          IdentifierRule.sameEntity(c.identifier(), ((Claim.Identified) other.claim()).identifier())
              .orElse(true);
      case Claim.KindIs _,
          Claim.Named _,
          Claim.Designated _,
          Claim.Licensed _,
          Claim.Linked _,
          Claim.Transferred _,
          Claim.Shipped _ ->
          true;
    };
  }

  /// Whether only one of them can be right.
  boolean exclude(Voice one, Voice other) {
    return one.claim() instanceof Claim.Sighted seen
        ? person
            && Places.areApart(seen.place(), place(other))
            && isOneDay(one.stay())
            && one.stay().equals(other.stay())
        : !mayBothBeTrue(one, other);
  }

  /// How much a value leaves open, to order those of one claim; 0 where it is exact.
  BigDecimal width(Voice voice) {
    return switch (voice.claim()) {
      case Claim.Interest c -> c.share().max().subtract(c.share().min());
      case Claim.Dated c -> BigDecimal.valueOf(days(c.date()));
      case Claim.Placed c -> width(c.place());
      case Claim.Sighted c ->
          width(c.place())
              .add(voice.stay().map(s -> BigDecimal.valueOf(s.days())).orElse(BigDecimal.ZERO));
      case Claim.OwnersKnown _,
          Claim.Described _,
          Claim.Identified _,
          Claim.KindIs _,
          Claim.Named _,
          Claim.Designated _,
          Claim.Licensed _,
          Claim.Linked _,
          Claim.Transferred _,
          Claim.Shipped _ ->
          BigDecimal.ZERO;
    };
  }

  /// What is told of a place in fewer words leaves more open.
  private static BigDecimal width(Place place) {
    return BigDecimal.valueOf(-Places.folded(place).length());
  }

  private static Range range(Voice voice) {
    Share share = ((Claim.Interest) voice.claim()).share();
    return Range.of(share);
  }

  private static PartialDate date(Voice voice) {
    return ((Claim.Dated) voice.claim()).date();
  }

  private static Place place(Voice voice) {
    return voice.claim() instanceof Claim.Sighted seen
        ? seen.place()
        : ((Claim.Placed) voice.claim()).place();
  }

  private static boolean isBirth(Claim.Placed placed) {
    return placed.kind() == Claim.PlaceKind.BIRTH;
  }

  private static String folded(Claim.Described described) {
    return described.text().strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isWithin(PartialDate inner, PartialDate outer) {
    return !inner.earliest().isBefore(outer.earliest()) && !inner.latest().isAfter(outer.latest());
  }

  /// An approximate date excludes none.
  private static boolean overlap(PartialDate one, PartialDate other) {
    return one.approximate()
        || other.approximate()
        || (!one.latest().isBefore(other.earliest()) && !other.latest().isBefore(one.earliest()));
  }

  private static boolean overlap(Optional<Stay> one, Optional<Stay> other) {
    return (one.isPresent() && other.isPresent())
        ? one.get().overlaps(other.get())
        : one.isEmpty() && other.isEmpty();
  }

  private static boolean bearsOut(Optional<Stay> exact, Optional<Stay> vague) {
    return (exact.isPresent() && vague.isPresent())
        ? exact.get().bearsOut(vague.get())
        : exact.isEmpty() && vague.isEmpty();
  }

  private static boolean isOneDay(Optional<Stay> stay) {
    return stay.map(Stay::isOneDay).orElse(false);
  }

  private static long days(PartialDate date) {
    return date.latest().toEpochDay() - date.earliest().toEpochDay();
  }
}
