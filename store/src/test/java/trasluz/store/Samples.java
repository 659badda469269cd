package trasluz.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import trasluz.statement.Amount;
import trasluz.statement.Citation;
import trasluz.statement.Claim;
import trasluz.statement.Credibility;
import trasluz.statement.DesignationKind;
import trasluz.statement.EntityId;
import trasluz.statement.Hedge;
import trasluz.statement.Identifier;
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

/// Invented statements of every kind, the same for the same seed.
final class Samples {
  static final int KINDS = 14;

  private static final String[] TEXTS = {
    "Acme Shipping Ltd",
    "ООО «Пример»",
    "例示公司",
    "Ñandú & Søn, \"S.A.\"",
    "tab\tand\nline\\end",
    "control \u0001 and nul \u0000 inside",
    "\uD83D\uDEA2 ship",
    "'; drop table statement; --",
    "x",
  };

  private final SplittableRandom random;

  Samples(long seed) {
    random = new SplittableRandom(seed);
  }

  static Source source(String id) {
    return new Source(id, "Title of " + id, Source.Kind.OFFICIAL_LIST, Reliability.A);
  }

  /// A copy whose bytes are told apart by a number.
  static Snapshot snapshot(String source, String file, String date, int bytes) {
    return new Snapshot(source(source), file, LocalDate.parse(date), "%064x".formatted(bytes));
  }

  /// A statement about `case:SUBJECT` in line 1 of the copy.
  static Statement named(String subject, Snapshot snapshot) {
    return named(subject, Optional.empty(), snapshot, 1);
  }

  static Statement named(String subject, Optional<String> published, Snapshot snapshot, long line) {
    Telling telling =
        new Telling(
            Hedge.ASSERTED,
            Optional.empty(),
            Reliability.A,
            Credibility.CONFIRMED,
            Optional.empty(),
            published.map(PartialDate::parse));
    return Statement.of(
        new EntityId("case", subject),
        new Claim.Named(new Name("Name of " + subject), Claim.NameKind.PRIMARY),
        Validity.UNBOUNDED,
        telling,
        new Citation(snapshot, new Locator.Row(line)));
  }

  /// A statement of each kind in turn, cited to the lines, elements and spans of one copy.
  List<Statement> statements(int count, Snapshot snapshot) {
    List<Statement> out = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      out.add(
          Statement.of(
              entity(),
              claim(i % KINDS),
              validity(),
              telling(),
              new Citation(snapshot, locator(i))));
    }
    return out;
  }

  Claim claim(int kind) {
    return switch (kind) {
      case 0 -> new Claim.KindIs(any(Schema.values()));
      case 1 -> new Claim.Named(new Name(text()), any(Claim.NameKind.values()));
      case 2 -> new Claim.Identified(new Identifier("tax-id", text(), optional(this::text)));
      case 3 -> new Claim.Dated(any(Claim.DateKind.values()), date());
      case 4 -> new Claim.Placed(any(Claim.PlaceKind.values()), place());
      case 5 -> new Claim.Described("remark", text());
      case 6 -> new Claim.Interest(entity(), any(InterestKind.values()), share());
      case 7 ->
          new Claim.Designated(text(), "ofac", text(), designationKind(), optional(this::date));
      case 8 ->
          new Claim.Linked(any(Claim.LinkKind.values()), new Name(text()), optional(this::entity));
      case 9 -> new Claim.OwnersKnown(any(Claim.Completeness.values()));
      case 10 -> transfer();
      case 11 -> cargo();
      case 12 -> new Claim.Sighted(text(), place());
      case 13 -> new Claim.Licensed(text(), "ofac", text(), text());
      default -> throw new IllegalArgumentException("there are %d kinds".formatted(KINDS));
    };
  }

  private Claim transfer() {
    return new Claim.Transferred(
        text(),
        entity(),
        optional(this::entity),
        optional(this::entity),
        optional(this::entity),
        optional(this::entity),
        amount(),
        "2019-04-05T06:07:08Z",
        text());
  }

  private Claim cargo() {
    return new Claim.Shipped(
        text(),
        entity(),
        optional(this::text),
        text(),
        optional(this::amount),
        optional(this::place),
        optional(this::date),
        optional(this::place),
        optional(this::date),
        optional(this::amount));
  }

  Telling telling() {
    return new Telling(
        any(Hedge.values()),
        optional(this::text),
        any(Reliability.values()),
        any(Credibility.values()),
        optional(() -> "origin " + random.nextInt(5)),
        optional(this::date));
  }

  private Validity validity() {
    int year = random.nextInt(1990, 2030);
    return switch (random.nextInt(4)) {
      case 0 -> Validity.UNBOUNDED;
      case 1 -> Validity.since(PartialDate.ofYear(year));
      case 2 -> Validity.of(PartialDate.ofMonth(year, 2), PartialDate.ofYear(year + 1));
      default -> Validity.since(PartialDate.notLaterThan(LocalDate.of(year, 12, 28)));
    };
  }

  private static Locator locator(int i) {
    return switch (i % 3) {
      case 0 -> new Locator.Row(i + 1);
      case 1 -> new Locator.Element("row " + i);
      default -> new Locator.Span(i, i + 7);
    };
  }

  private EntityId entity() {
    return new EntityId(random.nextBoolean() ? "case" : "ofac", "e" + random.nextInt(200));
  }

  private DesignationKind designationKind() {
    return switch (random.nextInt(3)) {
      case 0 -> new DesignationKind.Block();
      case 1 -> new DesignationKind.Government();
      default -> new DesignationKind.Sectoral("EO13662-" + random.nextInt(1, 5));
    };
  }

  private Share share() {
    return switch (random.nextInt(3)) {
      case 0 -> Share.unknown();
      case 1 -> Share.exactly(new BigDecimal(random.nextInt(100_001)).movePointLeft(3));
      default -> new Share(BigDecimal.valueOf(25), BigDecimal.valueOf(50), true, false);
    };
  }

  private PartialDate date() {
    int year = random.nextInt(1950, 2030);
    return switch (random.nextInt(5)) {
      case 0 -> PartialDate.ofYear(year);
      case 1 -> PartialDate.ofMonth(year, random.nextInt(1, 13));
      case 2 -> PartialDate.ofYear(year).approximately();
      case 3 -> PartialDate.notLaterThan(LocalDate.of(year, 6, 15));
      default -> PartialDate.of(LocalDate.of(year, 1, 1).plusDays(random.nextInt(365)));
    };
  }

  private Place place() {
    return new Place(text(), optional(() -> "VE"));
  }

  private Amount amount() {
    return new Amount(new BigDecimal(random.nextInt(1_000_000)).movePointLeft(2), "USD");
  }

  private String text() {
    return any(TEXTS) + " " + random.nextInt(1_000);
  }

  private <T> Optional<T> optional(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
