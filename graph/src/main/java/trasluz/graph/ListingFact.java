package trasluz.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trasluz.statement.Claim;
import trasluz.statement.DesignationKind;
import trasluz.statement.Hedge;
import trasluz.statement.Holds;
import trasluz.statement.PartialDate;
import trasluz.statement.Source;
import trasluz.statement.Statement;

/// Reduces the statements about one listing to a [Listing], by the rules told there.
final class ListingFact {

  /// What makes statements be about the same listing.
  record Key(int party, String authority, String regime, String programme, DesignationKind kind) {
    static Key of(int party, Claim.Designated claim) {
      return new Key(party, claim.authority(), claim.regime(), claim.programme(), claim.kind());
    }
  }

  /// A statement of the listing by number.
  record Row(int number, Statement statement) {
    boolean isDated() {
      return statement
          .validity()
          .from()
          .map(from -> !from.earliest().equals(LocalDate.MIN))
          .orElse(false);
    }

    Holds support() {
      return statement.telling().hedge().support();
    }

    /// An official list that gives no date says: since some day not later than the first copy that
    /// has it.
    Holds on(LocalDate day) {
      Holds valid = statement.validity().on(day);
      boolean undated =
          statement.validity().from().isEmpty()
              && statement.source().kind() == Source.Kind.OFFICIAL_LIST;
      boolean perhapsLater = undated && day.isBefore(statement.known());
      return perhapsLater && valid == Holds.YES ? Holds.PERHAPS : valid;
    }

    /// The first day on which the listing could be known through this statement.
    LocalDate known() {
      return effective(statement.validity().from());
    }

    /// Whether all it says could be known by a day; of an official end that is the day of the end.
    private boolean isHeardBy(LocalDate day) {
      Optional<PartialDate> from = statement.validity().from();
      return !effective(statement.validity().to().or(() -> from)).isAfter(day);
    }

    /// What an authority decides is known from the day it takes effect, even if the copy is later.
    private LocalDate effective(Optional<PartialDate> day) {
      LocalDate told = statement.known();
      Source.Kind kind = statement.source().kind();
      boolean official = kind == Source.Kind.OFFICIAL_LIST || kind == Source.Kind.OFFICIAL_DOCUMENT;
      LocalDate effective = day.map(PartialDate::latest).orElse(told);
      return official && isDated() && effective.isBefore(told) ? effective : told;
    }

    /// Whether this is a later word than another that could be heard by a day, or the only one of
    /// the two that could.
    boolean replaces(Row other, LocalDate day) {
      return isHeardBy(day) == other.isHeardBy(day)
          ? statement.known().isAfter(other.statement.known())
          : isHeardBy(day);
    }
  }

  private final Key key;
  private final Moment moment;
  private final List<Row> known = new ArrayList<>();
  private final List<Row> later = new ArrayList<>();

  ListingFact(Key key, List<Row> rows, Moment moment) {
    this.key = key;
    this.moment = moment;
    for (Row row : withoutReplaced(rows, moment.knownBy())) {
      (row.known().isAfter(moment.knownBy()) ? later : known).add(row);
    }
  }

  /// Of statements by one source that name the same first day, those of its latest word that could
  /// be heard by the known-by date: a list that later gives an end to a listing it gave as open
  /// doesn't contradict itself, and before it does so the listing is open.
  private static List<Row> withoutReplaced(List<Row> rows, LocalDate knownBy) {
    record Said(String source, Optional<PartialDate> from) {}
    Map<Said, Row> latest = new HashMap<>();
    for (Row row : rows) {
      if (row.isDated()) {
        Said said = new Said(row.statement.source().id(), row.statement.validity().from());
        latest.merge(said, row, (one, other) -> other.replaces(one, knownBy) ? other : one);
      }
    }
    return rows.stream()
        .filter(row -> {
          Said said = new Said(row.statement.source().id(), row.statement.validity().from());
          Row last = latest.getOrDefault(said, row);
          return !row.isDated() || row.statement.known().equals(last.statement.known());
        })
        .toList();
  }

  /// Empty where the party is not listed on that day, or not known to be.
  Optional<Listing> reduce() {
    boolean refined = known.stream().anyMatch(row -> row.isDated() && row.support() == Holds.YES);
    List<Row> telling = known.stream().filter(row -> row.isDated() || !refined).toList();
    Holds holds = best(telling);
    if (holds != Holds.NO) {
      return Optional.of(listing(telling, holds, undatedNote(telling, refined, holds)));
    }
    return refined ? Optional.empty() : inHindsight();
  }

  private Holds best(List<Row> rows) {
    Holds best = Holds.NO;
    for (Row row : rows) {
      Holds valid = row.on(moment.asOf());
      Holds holds = valid.compareTo(row.support()) >= 0 ? valid : row.support();
      best = holds.compareTo(best) < 0 ? holds : best;
    }
    return best;
  }

  private Optional<String> undatedNote(List<Row> telling, boolean refined, Holds holds) {
    boolean undated = telling.stream().anyMatch(row -> row.support() == Holds.YES);
    return !refined && holds == Holds.PERHAPS && undated
        ? Optional.of("the list gives no date, so the listing may be younger")
        : Optional.empty();
  }

  private Optional<Listing> inHindsight() {
    List<Row> undated =
        later.stream()
            .filter(row -> !row.isDated() && row.support() == Holds.YES)
            .filter(row -> row.on(moment.asOf()) != Holds.NO)
            .toList();
    List<Row> dated =
        later.stream().filter(row -> row.isDated() && row.support() == Holds.YES).toList();
    if (undated.isEmpty() || (!dated.isEmpty() && best(dated) == Holds.NO)) {
      return Optional.empty();
    }
    String note =
        "read from a list of %s, later than the known-by date %s; the list gives no date"
            .formatted(undated.getFirst().statement.known(), moment.knownBy());
    return Optional.of(listing(undated, Holds.PERHAPS, Optional.of(note)));
  }

  private Listing listing(List<Row> telling, Holds holds, Optional<String> note) {
    Support support = new Support();
    Support contradiction = new Support();
    List<Listing.CitedStatement> cited = new ArrayList<>();
    for (Row row : telling) {
      if (row.support() != Holds.NO && row.on(moment.asOf()) != Holds.NO) {
        boolean used = best(List.of(row)) == holds;
        cited.add(new Listing.CitedStatement(row.number, used ? Part.USED : Part.AGREES));
        support.add(row.statement);
      }
    }
    for (Row row : known) {
      boolean valid = row.on(moment.asOf()) != Holds.NO;
      if (valid && !telling.contains(row) && row.support() == Holds.YES) {
        cited.add(new Listing.CitedStatement(row.number, Part.AGREES));
        support.add(row.statement);
      }
      Hedge hedge = row.statement.telling().hedge();
      if (valid && (hedge == Hedge.DENIED || hedge == Hedge.NO_EVIDENCE)) {
        cited.add(new Listing.CitedStatement(row.number, Part.DISAGREES));
        contradiction.add(row.statement);
      }
    }
    return new Listing(
        key.party,
        key.authority,
        key.regime,
        key.programme,
        key.kind,
        holds,
        support.level(),
        contradiction.level(),
        cited,
        note);
  }
}
