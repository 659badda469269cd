package trasluz.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import trasluz.statement.Citation;
import trasluz.statement.Claim;
import trasluz.statement.Claim.Completeness;
import trasluz.statement.DesignationKind;
import trasluz.statement.EntityId;
import trasluz.statement.InterestKind;
import trasluz.statement.Locator;
import trasluz.statement.PartialDate;
import trasluz.statement.Reliability;
import trasluz.statement.Schema;
import trasluz.statement.Share;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.statement.Telling;
import trasluz.statement.Validity;

/// An invented world of companies, persons, holdings and listings of any size; the same for the
/// same size and seed on every machine.
///
/// Its shape is that of company registers: six parties of ten are companies; most have one to three
/// holders and a few have hundreds; most holders hold one thing and a few hold thousands; chains
/// are short; a few holdings run in circles; one share in five is only known as a band; two
/// companies of three say that their unlisted holders are clean.
///
/// @param parties number of parties; the companies come first
/// @param interests number of holdings
/// @param listed number of designated parties
public record SyntheticOwnership(int parties, int interests, int listed, long seed) {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
  private static final Share[] BANDS = {
    band("0", "25"), band("25", "50"), band("50", "75"), Share.between("75", "100")
  };

  public SyntheticOwnership {
    if (parties < 10 || interests < 0 || listed < 0 || listed > parties) {
      throw new IllegalArgumentException(
          "a world needs 10 parties or more and at most as many listed, got %d and %d"
              .formatted(parties, listed));
    }
  }

  private static Share band(String over, String upTo) {
    return new Share(Share.exactly(over).min(), Share.exactly(upTo).min(), true, false);
  }

  /// The day all its statements were made; ask about this day or later.
  public static LocalDate day() {
    return DAY;
  }

  public int companies() {
    return (int) (parties * 6L / 10);
  }

  public EntityId id(int party) {
    return new EntityId("n", Integer.toString(party));
  }

  /// Is told each holding.
  interface Holdings {
    void add(int holder, int subject, Share share);
  }

  /// Goes through the companies, giving each its holders, until there are enough holdings.
  void forEachHolding(Holdings sink) {
    SplittableRandom random = new SplittableRandom(seed);
    int made = 0;
    while (made < interests) {
      for (int company = 0; company < companies() && made < interests; company++) {
        int count = Math.min(holders(random), interests - made);
        List<Integer> holders = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
          int holder = holder(company, random);
          if (holder != company && !holders.contains(holder)) {
            holders.add(holder);
          }
        }
        List<Share> shares = shares(holders.size(), random);
        for (int i = 0; i < holders.size(); i++) {
          sink.add(holders.get(i), company, shares.get(i));
        }
        made += holders.size();
      }
    }
  }

  /// One to three for most, a Pareto tail up to 500.
  private static int holders(SplittableRandom random) {
    return random.nextInt(100) < 97
        ? 1 + random.nextInt(random.nextBoolean() ? 1 : 3)
        : (int) Math.min(500, 3 / Math.pow(1 - random.nextDouble(), 0.7));
  }

  /// Persons for most, some of whom hold a great deal; companies of the neighbourhood, which makes
  /// chains and, where they come later, circles; and large old holding companies.
  private int holder(int company, SplittableRandom random) {
    int persons = parties - companies();
    int drawn = random.nextInt(100);
    if (drawn < 60) {
      return companies() + random.nextInt(persons);
    }
    if (drawn < 75) {
      return companies() + (int) (persons * Math.pow(random.nextDouble(), 6));
    }
    if (drawn < 90) {
      return (int) (company * Math.pow(random.nextDouble(), 4));
    }
    return drawn < 97
        ? Math.max(company - 1 - random.nextInt(10), 0)
        : Math.min(company + 1 + random.nextInt(10), companies() - 1);
  }

  /// Parts of a hundred percent in hundredths, some of them known as bands only.
  private static List<Share> shares(int count, SplittableRandom random) {
    List<Share> shares = new ArrayList<>(count);
    int left = 10_000;
    for (int i = 0; i < count; i++) {
      int part = i == count - 1 ? left : random.nextInt(left / (count - i) * 2 + 1);
      left -= part;
      Share exact = Share.exactly(BigDecimal.valueOf(Math.max(part, 1), 2));
      shares.add(random.nextInt(5) == 0 ? BANDS[Math.min(3, part / 2_500)] : exact);
    }
    return shares;
  }

  /// The designated parties, half of them companies.
  BitSet listedParties() {
    SplittableRandom random = new SplittableRandom(seed + 1);
    BitSet chosen = new BitSet(parties);
    for (int i = 0; chosen.cardinality() < listed; i++) {
      boolean company = i % 2 == 0;
      chosen.set(
          company
              ? random.nextInt(companies())
              : companies() + random.nextInt(parties - companies()));
    }
    return chosen;
  }

  /// The same world as statements: kinds of persons, holdings, completeness, designations.
  public void forEachStatement(Consumer<Statement> sink) {
    Statements make = new Statements(sink);
    for (int person = companies(); person < parties; person++) {
      make.say(person, new Claim.KindIs(Schema.PERSON));
    }
    SplittableRandom random = new SplittableRandom(seed + 2);
    for (int company = 0; company < companies(); company++) {
      if (random.nextInt(3) > 0) {
        make.say(company, new Claim.OwnersKnown(Completeness.OTHERS_CLEAN));
      }
    }
    forEachHolding((holder, subject, share) ->
        make.say(subject, new Claim.Interest(id(holder), InterestKind.SHARES, share)));
    listedParties().stream()
        .forEach(party ->
            make.say(
                party,
                new Claim.Designated(
                    "OFAC", "ofac", "INVENTED", new DesignationKind.Block(), Optional.empty())));
  }

  /// Numbers the rows of the one invented file.
  private final class Statements {
    private final Consumer<Statement> sink;
    private final Snapshot snapshot =
        new Snapshot(
            new Source("invented", "Invented world", Source.Kind.REGISTER, Reliability.B),
            "world.csv",
            DAY,
            "0".repeat(64));
    private final Validity validity = Validity.since(PartialDate.ofYear(2020));
    private long row;

    Statements(Consumer<Statement> sink) {
      this.sink = sink;
    }

    void say(int subject, Claim claim) {
      Citation citation = new Citation(snapshot, new Locator.Row(++row));
      sink.accept(Statement.of(id(subject), claim, validity, Telling.OFFICIAL, citation));
    }
  }
}
