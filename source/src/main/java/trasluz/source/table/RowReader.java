package trasluz.source.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.source.Format;
import trasluz.source.SourceIssue;
import trasluz.statement.Amount;
import trasluz.statement.Claim;
import trasluz.statement.Claim.Completeness;
import trasluz.statement.Claim.DateKind;
import trasluz.statement.Claim.Dated;
import trasluz.statement.Claim.Designated;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.Interest;
import trasluz.statement.Claim.KindIs;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.Claim.OwnersKnown;
import trasluz.statement.Claim.PlaceKind;
import trasluz.statement.Claim.Placed;
import trasluz.statement.Claim.Shipped;
import trasluz.statement.Claim.Sighted;
import trasluz.statement.Claim.Transferred;
import trasluz.statement.DesignationKind;
import trasluz.statement.EntityId;
import trasluz.statement.Identifier;
import trasluz.statement.InterestKind;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Place;
import trasluz.statement.Schema;
import trasluz.statement.Share;
import trasluz.statement.Validity;

/// Turns a row of one table into claims; the first is what the row is about.
sealed interface RowReader {

  /// What a row says of whom, and when it holds.
  record Told(EntityId subject, Claim claim, Validity validity) {
    static Told always(EntityId subject, Claim claim) {
      return new Told(subject, claim, Validity.UNBOUNDED);
    }
  }

  /// Under which word rows are counted.
  String kind();

  /// At least one claim.
  List<Told> read(TableRow row) throws RowRefused;

  static RowReader of(Format format) {
    return switch (format) {
      case ENTITIES -> new Entities();
      case INTERESTS -> new Interests();
      case DESIGNATIONS -> new Designations();
      case COMPLETENESS -> new Completenesses();
      case TRANSFERS -> new Transfers();
      case CARGOES -> new Cargoes();
      case SIGHTINGS -> new Sightings();
      case SOURCES, OFAC_PRIMARY, OFAC_ALIASES, OFAC_ADDRESSES, OFAC_COMMENTS, OFAC_XML ->
          throw new IllegalArgumentException(format.title() + " is not read row by row here");
      case UN_XML, FTM, BODS -> throw new IllegalArgumentException(format.title() + " is no table");
    };
  }

  /// `entities.csv`: who they are.
  record Entities() implements RowReader {
    @Override
    public String kind() {
      return "entity";
    }

    @Override
    public List<Told> read(TableRow row) throws RowRefused {
      EntityId id = row.entity("id");
      List<Claim> claims = new ArrayList<>();
      String name = row.required("name");
      claims.add(row.valid("name", () -> new Named(new Name(name), NameKind.PRIMARY)));
      claims.add(
          new KindIs(
              row.code(
                  "schema",
                  Schema::parseOptional,
                  "Person, Company, Organization, PublicBody, LegalEntity, Vessel, Airplane, Asset,"
                      + " CryptoWallet, Thing")));
      for (String alias : list(row, "aliases")) {
        claims.add(row.valid("aliases", () -> new Named(new Name(alias), NameKind.ALIAS)));
      }
      Optional<String> country = row.text("country");
      if (country.isPresent()) {
        claims.add(
            row.valid(
                "country",
                () -> new Placed(PlaceKind.JURISDICTION, new Place(country.get(), country))));
      }
      row.date("birth_date").ifPresent(date -> claims.add(new Dated(DateKind.BIRTH, date)));
      row.date("incorporation_date")
          .ifPresent(date -> claims.add(new Dated(DateKind.INCORPORATION, date)));
      for (String identifier : list(row, "identifiers")) {
        claims.add(identified(row, identifier));
      }
      return claims.stream().map(claim -> Told.always(id, claim)).toList();
    }

    private static Identified identified(TableRow row, String text) throws RowRefused {
      int equals = text.indexOf('=');
      if (equals < 1) {
        throw row.badValue("identifiers", "must look like scheme=value, got '" + text + "'");
      }
      return row.valid(
          "identifiers",
          () ->
              new Identified(
                  new Identifier(
                      text.substring(0, equals).strip(),
                      text.substring(equals + 1).strip(),
                      Optional.empty())));
    }

    private static List<String> list(TableRow row, String column) {
      List<String> parts = new ArrayList<>();
      for (String part : row.text(column).orElse("").split(";", -1)) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
      return parts;
    }
  }

  /// `interests.csv`: who holds what in whom.
  record Interests() implements RowReader {
    @Override
    public String kind() {
      return "interest";
    }

    @Override
    public List<Told> read(TableRow row) throws RowRefused {
      EntityId holder = row.entity("owner");
      EntityId subject = row.entity("owned");
      if (holder.equals(subject)) {
        throw row.refused(
            where -> new SourceIssue.SelfInterest(where.file(), where.line(), holder.toString()));
      }
      InterestKind kind =
          row.code(
              "kind",
              InterestKind::parseOptional,
              "shares, votes, both, control, board, nominee, joint, reported_total");
      Share share = row.share();
      return List.of(new Told(subject, new Interest(holder, kind, share), row.validity()));
    }
  }

  /// `designations.csv`: who is listed under what.
  record Designations() implements RowReader {
    @Override
    public String kind() {
      return "designation";
    }

    @Override
    public List<Told> read(TableRow row) throws RowRefused {
      EntityId subject = row.entity("entity");
      Optional<PartialDate> listed = row.date("listed");
      Validity stated = row.validity();
      Optional<PartialDate> from = stated.from().or(() -> listed);
      Validity validity = row.valid("listed, to", () -> new Validity(from, stated.to()));
      String authority = row.required("authority");
      String regime = row.required("regime");
      String programme = row.required("programme");
      DesignationKind kind =
          row.code("kind", DesignationKind::parseOptional, "block, sectoral:DIRECTIVE, government");
      Designated claim =
          row.valid("regime", () -> new Designated(authority, regime, programme, kind, listed));
      return List.of(new Told(subject, claim, validity));
    }
  }

  /// `completeness.csv`: whether all holders are known.
  record Completenesses() implements RowReader {
    @Override
    public String kind() {
      return "completeness";
    }

    @Override
    public List<Told> read(TableRow row) throws RowRefused {
      Completeness completeness =
          row.code("owners", Completenesses::parse, "complete, others_clean, unknown");
      return List.of(Told.always(row.entity("entity"), new OwnersKnown(completeness)));
    }

    private static Optional<Completeness> parse(String text) {
      for (Completeness completeness : Completeness.values()) {
        if (completeness.code().equalsIgnoreCase(text)) {
          return Optional.of(completeness);
        }
      }
      return Optional.empty();
    }
  }

  /// `transfers.csv`: value from one party or account to another. Where no party is named, the
  /// account stands for it.
  record Transfers() implements RowReader {
    @Override
    public String kind() {
      return "transfer";
    }

    @Override
    public List<Told> read(TableRow row) throws RowRefused {
      Optional<EntityId> fromAccount = row.optionalEntity("from_account");
      Optional<EntityId> toAccount = row.optionalEntity("to_account");
      Optional<EntityId> from = row.optionalEntity("from_party").or(() -> fromAccount);
      Optional<EntityId> to = row.optionalEntity("to_party").or(() -> toAccount);
      if (from.isEmpty() || to.isEmpty()) {
        throw row.badValue(
            from.isEmpty() ? "from_party" : "to_party", "neither a party nor an account is named");
      }
      row.required("amount");
      Amount amount = row.amount("amount", "currency").orElseThrow();
      Transferred claim =
          new Transferred(
              row.required("id"),
              to.get(),
              fromAccount,
              toAccount,
              row.optionalEntity("from_bank"),
              row.optionalEntity("to_bank"),
              amount,
              row.time("time"),
              row.text("kind").orElse("transfer"));
      return List.of(Told.always(from.get(), claim));
    }
  }

  /// `cargoes.csv`: goods from a seller to a buyer.
  record Cargoes() implements RowReader {
    @Override
    public String kind() {
      return "cargo";
    }

    @Override
    public List<Told> read(TableRow row) throws RowRefused {
      Optional<Place> loadedAt = place(row, "loaded_at");
      Optional<Place> dischargedAt = place(row, "discharged_at");
      Shipped claim =
          new Shipped(
              row.required("id"),
              row.entity("buyer"),
              row.text("vessel"),
              row.required("goods"),
              row.amount("quantity", "unit"),
              loadedAt,
              row.date("loaded"),
              dischargedAt,
              row.date("discharged"),
              row.amount("price", "currency"));
      return List.of(Told.always(row.entity("seller"), claim));
    }

    private static Optional<Place> place(TableRow row, String column) throws RowRefused {
      Optional<String> text = row.text(column);
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(row.valid(column, () -> Place.of(text.get())));
    }
  }

  /// `sightings.csv`: who was seen where, when, doing what. `to` is the last day; where it is
  /// absent the sighting was on `from`. Somebody without an id of the case is named as the text
  /// says.
  record Sightings() implements RowReader {
    @Override
    public String kind() {
      return "sighting";
    }

    @Override
    public List<Told> read(TableRow row) throws RowRefused {
      EntityId who = row.entity("who");
      String doing = row.required("doing");
      String placeText = row.required("place");
      Sighted claim =
          row.valid(
              "doing, place", () -> new Sighted(doing, new Place(placeText, row.text("country"))));
      List<Told> told = new ArrayList<>(List.of(new Told(who, claim, days(row))));
      String text = row.required("who");
      if (text.contains(" ") && EntityId.parseOptional(text).isEmpty()) {
        Named named = row.valid("who", () -> new Named(new Name(text), NameKind.PRIMARY));
        told.add(Told.always(who, named));
      }
      return told;
    }

    private static Validity days(TableRow row) throws RowRefused {
      Optional<PartialDate> from = row.date("from");
      Optional<PartialDate> last = row.date("to").or(() -> from);
      if (last.isEmpty()) {
        return Validity.UNBOUNDED;
      }
      PartialDate after = row.valid("to", () -> dayAfter(last.get()));
      return row.valid("from, to", () -> new Validity(from, Optional.of(after)));
    }

    /// An unknown beginning stays unknown.
    private static PartialDate dayAfter(PartialDate day) {
      boolean open = day.earliest().equals(LocalDate.MIN);
      return new PartialDate(
          open ? day.earliest() : day.earliest().plusDays(1),
          day.latest().plusDays(1),
          day.approximate());
    }
  }
}
