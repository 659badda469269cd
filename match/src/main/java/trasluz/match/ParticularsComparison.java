package trasluz.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.match.identifier.IdentifierRule;
import trasluz.statement.Claim.DateKind;
import trasluz.statement.Claim.Dated;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.Placed;
import trasluz.statement.Evidence;
import trasluz.statement.Identifier;
import trasluz.statement.PartialDate;
import trasluz.statement.Statement;

/// Compares what is known of somebody besides the name with what is on file, in the points of
/// [Points].
///
/// Each attribute that both sides know counts once, by its best pair: lists give several birth
/// dates and nationalities for one person. What only one side knows counts for nothing.
final class ParticularsComparison {
  private static final int SAME_DAY = 800;
  private static final int DAY_AND_MONTH_SWAPPED = 400;
  private static final int OVERLAPPING = 400;
  private static final int OTHER_DAY_OF_THE_YEAR = -200;
  private static final int ANOTHER_YEAR = -500;
  private static final int YEARS_APART = -1_000;
  private static final int SAME_COUNTRY = 200;
  private static final int OTHER_COUNTRY = -250;
  private static final int SAME_GENDER = 50;
  private static final int OTHER_GENDER = -500;
  private static final int OTHER_IDENTIFIER = -1_500;
  private static final int NEAR_YEARS = 2;

  /// One attribute both sides know.
  record Finding(String rule, String why, int points, Optional<Statement> statement) {

    Evidence evidence() {
      return evidence(why + Explanations.amount(points));
    }

    /// Where the score is not a sum of points.
    Evidence withoutAmount() {
      return evidence(why);
    }

    private Evidence evidence(String text) {
      return statement
          .map(said -> Evidence.step(rule, text, Evidence.needed(said)))
          .orElseGet(() -> Evidence.step(rule, text));
    }
  }

  private final Particulars known;
  private final Set<String> countries;

  ParticularsComparison(Particulars known) {
    this.known = known;
    this.countries = new HashSet<>();
    known.countries().forEach(country -> countries.addAll(Countries.of(country)));
  }

  boolean isEmpty() {
    return !mayAdd() && known.identifiers().isEmpty();
  }

  /// Whether anything known can lift a score. An identifier that agrees is a match of its own, see
  /// [IdentifierIndex]; here identifiers only take away.
  boolean mayAdd() {
    return !known.births().isEmpty() || !countries.isEmpty() || known.gender().isPresent();
  }

  List<Finding> compare(EntityProfile entity) {
    List<Finding> out = new ArrayList<>(4);
    birth(entity).ifPresent(out::add);
    country(entity).ifPresent(out::add);
    gender(entity).ifPresent(out::add);
    identifiers(entity).ifPresent(out::add);
    return out;
  }

  private Optional<Finding> birth(EntityProfile entity) {
    Finding best = null;
    for (Statement statement : entity.statements()) {
      if (statement.claim() instanceof Dated dated && dated.kind() == DateKind.BIRTH) {
        for (PartialDate mine : known.births()) {
          int points = ofDates(mine, dated.date());
          if (best == null || points > best.points) {
            String why = mine + " and " + dated.date();
            best = new Finding("birth date", why, points, Optional.of(statement));
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static int ofDates(PartialDate mine, PartialDate theirs) {
    boolean exact = mine.isExact() && theirs.isExact();
    if (exact && mine.earliest().equals(theirs.earliest())) {
      return SAME_DAY;
    }
    if (exact && areSwapped(mine.earliest(), theirs.earliest())) {
      return DAY_AND_MONTH_SWAPPED;
    }
    boolean overlap =
        !mine.earliest().isAfter(theirs.latest()) && !theirs.earliest().isAfter(mine.latest());
    if (overlap) {
      return OVERLAPPING;
    }
    LocalDate later =
        mine.earliest().isAfter(theirs.latest()) ? mine.earliest() : theirs.earliest();
    LocalDate earlier = mine.earliest().isAfter(theirs.latest()) ? theirs.latest() : mine.latest();
    if (later.getYear() == earlier.getYear()) {
      return OTHER_DAY_OF_THE_YEAR;
    }
    boolean vague = mine.approximate() || theirs.approximate();
    long years = ChronoUnit.YEARS.between(earlier, later);
    return years < NEAR_YEARS && vague ? 0 : years <= NEAR_YEARS ? ANOTHER_YEAR : YEARS_APART;
  }

  private static boolean areSwapped(LocalDate one, LocalDate other) {
    return one.getYear() == other.getYear()
        && one.getMonthValue() == other.getDayOfMonth()
        && one.getDayOfMonth() == other.getMonthValue();
  }

  private Optional<Finding> country(EntityProfile entity) {
    Finding other = null;
    for (Statement statement : entity.statements()) {
      if (!countries.isEmpty() && statement.claim() instanceof Placed placed) {
        Set<String> theirs = Countries.of(placed);
        if (theirs.stream().anyMatch(countries::contains)) {
          return Optional.of(
              new Finding(
                  "country", "the same, " + placed.place(), SAME_COUNTRY, Optional.of(statement)));
        }
        if (!theirs.isEmpty()) {
          String why = String.join(", ", known.countries()) + " and " + placed.place();
          other = new Finding("country", why, OTHER_COUNTRY, Optional.of(statement));
        }
      }
    }
    return Optional.ofNullable(other);
  }

  private Optional<Finding> gender(EntityProfile entity) {
    for (Statement statement : entity.statements()) {
      if (known.gender().isPresent()
          && statement.claim() instanceof Described described
          && described.property().equals("gender")) {
        Optional<Gender> theirs = Gender.parseOptional(described.text());
        if (theirs.isPresent()) {
          boolean same = theirs.equals(known.gender());
          String why = same ? "the same" : known.gender().get() + " and " + theirs.get();
          return Optional.of(
              new Finding(
                  "gender", why, same ? SAME_GENDER : OTHER_GENDER, Optional.of(statement)));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Finding> identifiers(EntityProfile entity) {
    return known.identifiers().isEmpty()
        ? Optional.empty()
        : contradiction(known.identifiers(), entity);
  }

  /// An identifier of which an entity has only one, and this one has another; an agreeing one of
  /// the same scheme beside it outweighs it.
  static Optional<Finding> contradiction(List<Identifier> known, EntityProfile entity) {
    for (Identifier mine : known) {
      Finding other = null;
      for (Statement statement : entity.statements()) {
        if (statement.claim() instanceof Identified identified) {
          Identifier theirs = identified.identifier();
          Optional<Boolean> same = IdentifierRule.sameEntity(mine, theirs);
          if (same.isPresent() && same.get()) {
            other = null;
            break;
          }
          if (same.isPresent()) {
            String why = mine + " and " + theirs + ", of which one party has one";
            other = new Finding("identifier", why, OTHER_IDENTIFIER, Optional.of(statement));
          }
        }
      }
      if (other != null) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }
}
