package trasluz.statement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import trasluz.statement.Claim.Completeness;
import trasluz.statement.Claim.DateKind;
import trasluz.statement.Claim.Dated;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.Designated;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.Interest;
import trasluz.statement.Claim.KindIs;
import trasluz.statement.Claim.Licensed;
import trasluz.statement.Claim.LinkKind;
import trasluz.statement.Claim.Linked;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.Claim.OwnersKnown;
import trasluz.statement.Claim.PlaceKind;
import trasluz.statement.Claim.Placed;
import trasluz.statement.Claim.Shipped;
import trasluz.statement.Claim.Sighted;
import trasluz.statement.Claim.Transferred;

/// Random values of every type of this package, drawn from one seed; valid by construction, and on
/// purpose no nicer than what sources publish: several scripts, separators inside of texts, open
/// ends, dates known to the year. All persons and companies are invented.
public final class Generators {
  private static final List<String> WORDS =
      List.of(
          "Acme",
          "Al-Sahra",
          "O’Neil",
          "Ñandú",
          "İzmir",
          "Straße",
          "Łódź",
          "Нефть",
          "Иванов",
          "شركة",
          "الصحراء",
          "חברה",
          "石油公司",
          "李明",
          "김철수",
          "ガス",
          "नदी",
          "บริษัท",
          "Ελλάς",
          "S.A.",
          "(Holding)",
          "\"Ltd\"",
          "a,b",
          "c;d",
          "e=f",
          "g|h",
          "i:j",
          "~",
          "..",
          "+",
          "-",
          "🛢",
          "e\u0301",
          "row 1",
          "1,000.5");
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final int ALL_DAYS = 3_652_059;
  private static final BigInteger HUNDRED_PERCENT = BigInteger.TEN.pow(14);

  private final SplittableRandom random;

  public Generators(SplittableRandom random) {
    this.random = random;
  }

  public SplittableRandom random() {
    return random;
  }

  public <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <E extends Enum<E>> E constant(Class<E> type) {
    return oneOf(List.of(type.getEnumConstants()));
  }

  public <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  /// One to four words of any script.
  public String text() {
    StringBuilder out = new StringBuilder(oneOf(WORDS));
    for (int more = random.nextInt(4); more > 0; more--) {
      out.append(random.nextInt(8) == 0 ? "" : " ").append(oneOf(WORDS));
    }
    return out.toString();
  }

  public Name name() {
    return new Name(text());
  }

  public EntityId entityId() {
    String scope = oneOf(List.of("ofac", "un", "case", "a", "0", "gleif-2", "companies-house"));
    return new EntityId(
        scope, random.nextBoolean() ? String.valueOf(random.nextInt(100_000)) : text());
  }

  /// Exact, half-open, open and closed; unknown now and then.
  public Share share() {
    if (random.nextInt(10) == 0) {
      return Share.unknown();
    }
    BigDecimal one = percent();
    BigDecimal other = percent();
    return one.compareTo(other) == 0 || random.nextInt(3) == 0
        ? Share.exactly(one)
        : new Share(one.min(other), one.max(other), random.nextBoolean(), random.nextBoolean());
  }

  /// 0 to 100 with up to twelve decimals; the ends and round numbers more often than not.
  public BigDecimal percent() {
    return switch (random.nextInt(4)) {
      case 0 -> oneOf(List.of("0", "25", "33.33", "49.99", "50", "1E2")).transform(BigDecimal::new);
      case 1 -> BigDecimal.valueOf(random.nextInt(101));
      case 2 -> BigDecimal.valueOf(random.nextInt(10_001), 2);
      default ->
          new BigDecimal(BigInteger.valueOf(random.nextLong(HUNDRED_PERCENT.longValue() + 1)), 12);
    };
  }

  public LocalDate day() {
    return random.nextInt(4) == 0
        ? FIRST_DAY.plusDays(random.nextInt(ALL_DAYS))
        : LocalDate.of(2000, 1, 1).plusDays(random.nextInt(10_000));
  }

  /// A day, month, year, range of each or an open start, sometimes approximate.
  public PartialDate date() {
    LocalDate day = day();
    PartialDate date =
        switch (random.nextInt(5)) {
          case 0 -> PartialDate.of(day);
          case 1 -> PartialDate.ofMonth(day.getYear(), day.getMonthValue());
          case 2 -> PartialDate.ofYear(day.getYear());
          case 3 -> PartialDate.notLaterThan(day);
          default -> ordered(date(), date());
        };
    return random.nextInt(6) == 0 ? date.approximately() : date;
  }

  private static PartialDate ordered(PartialDate one, PartialDate other) {
    return one.earliest().isAfter(other.latest())
        ? PartialDate.between(other, one)
        : PartialDate.between(one, other);
  }

  public Validity validity() {
    PartialDate from = date();
    PartialDate to = date();
    boolean possible = to.latest().isAfter(from.earliest());
    return new Validity(
        maybe(() -> from), possible ? maybe(() -> to) : Optional.<PartialDate>empty());
  }

  public Place place() {
    return new Place(text(), maybe(this::text));
  }

  public Amount amount() {
    BigDecimal value = new BigDecimal(BigInteger.valueOf(random.nextLong(1L << 50)), scale());
    return new Amount(value, oneOf(List.of("USD", "EUR", "VES", "barrels", "metric tons")));
  }

  private int scale() {
    return random.nextInt(-3, 9);
  }

  public Identifier identifier() {
    return new Identifier(
        oneOf(List.of("passport", "tax-id", "imo", "lei", "bic")), text(), maybe(this::text));
  }

  public Telling telling() {
    return new Telling(
        constant(Hedge.class),
        maybe(this::text),
        constant(Reliability.class),
        constant(Credibility.class),
        maybe(this::text),
        maybe(this::date));
  }

  public DesignationKind designationKind() {
    return switch (random.nextInt(3)) {
      case 0 -> new DesignationKind.Block();
      case 1 -> new DesignationKind.Government();
      default -> new DesignationKind.Sectoral(text());
    };
  }

  /// A claim of any kind.
  public Claim claim() {
    return oneOf(claimOfEachKind());
  }

  /// One claim of each kind there is, in the order of [Claim].
  public List<Claim> claimOfEachKind() {
    return List.of(
        new KindIs(constant(Schema.class)),
        new Named(name(), constant(NameKind.class)),
        new Identified(identifier()),
        new Dated(constant(DateKind.class), date()),
        new Placed(constant(PlaceKind.class), place()),
        new Described("note", text()),
        new Interest(entityId(), constant(InterestKind.class), share()),
        new Designated(
            text(), oneOf(List.of("ofac", "eu")), text(), designationKind(), maybe(this::date)),
        new Licensed(text(), oneOf(List.of("ofac", "eu")), text(), text()),
        new Linked(constant(LinkKind.class), name(), maybe(this::entityId)),
        new OwnersKnown(constant(Completeness.class)),
        transfer(),
        cargo(),
        new Sighted(text(), place()));
  }

  private Transferred transfer() {
    return new Transferred(
        text(),
        entityId(),
        maybe(this::entityId),
        maybe(this::entityId),
        maybe(this::entityId),
        maybe(this::entityId),
        amount(),
        day().toString(),
        maybe(this::text).orElse(""));
  }

  private Shipped cargo() {
    return new Shipped(
        text(),
        entityId(),
        maybe(this::text),
        text(),
        maybe(this::amount),
        maybe(this::place),
        maybe(this::date),
        maybe(this::place),
        maybe(this::date),
        maybe(this::amount));
  }

  public Source source() {
    String id = oneOf(List.of("ofac-sdn", "un-sc", "case", "press-1"));
    return new Source(id, text(), constant(Source.Kind.class), constant(Reliability.class));
  }

  public Locator locator() {
    return switch (random.nextInt(3)) {
      case 0 -> new Locator.Row(random.nextInt(3) == 0 ? random.nextLong(1, Long.MAX_VALUE) : 12);
      case 1 -> new Locator.Element(text());
      default -> {
        int start = random.nextInt(Integer.MAX_VALUE - 1);
        yield new Locator.Span(start, random.nextInt(start, Integer.MAX_VALUE) + 1);
      }
    };
  }

  public Snapshot snapshot(Source source) {
    String digest = "%016x".formatted(random.nextLong()).repeat(4);
    return new Snapshot(source, "list-" + random.nextInt(100) + ".csv", day(), digest);
  }

  public Citation citation() {
    return new Citation(snapshot(source()), locator());
  }

  public Statement statement() {
    return Statement.of(entityId(), claim(), validity(), telling(), citation());
  }
}
