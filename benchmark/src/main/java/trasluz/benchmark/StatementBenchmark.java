package trasluz.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import trasluz.statement.Citation;
import trasluz.statement.Claim;
import trasluz.statement.ClaimFields;
import trasluz.statement.DesignationKind;
import trasluz.statement.EntityId;
import trasluz.statement.InterestKind;
import trasluz.statement.Locator;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Place;
import trasluz.statement.Reliability;
import trasluz.statement.Share;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.statement.Telling;
import trasluz.statement.Validity;

/// Making statements, whose ids are hashes, and writing and reading their stored form; in the mix
/// of claims that a sanctions list has.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class StatementBenchmark {
  private static final int COUNT = 200_000;

  private final Snapshot snapshot =
      new Snapshot(
          new Source("test-list", "Test List", Source.Kind.OFFICIAL_LIST, Reliability.A),
          "list.csv",
          LocalDate.of(2023, 12, 28),
          "0".repeat(64));
  private final Validity validity = Validity.since(PartialDate.notLaterThan(snapshot.date()));
  private final Claim[] claims = new Claim[COUNT];

  @Setup
  public void makeClaims() {
    for (int i = 0; i < COUNT; i++) {
      claims[i] = claim(i);
    }
  }

  private static Claim claim(int i) {
    return switch (i % 4) {
      case 0 -> new Claim.Named(new Name("PETROLERA INVENTADA NUMBER " + i), Claim.NameKind.ALIAS);
      case 1 ->
          new Claim.Designated(
              "OFAC", "ofac", "VENEZUELA-EO13850", new DesignationKind.Block(), Optional.empty());
      case 2 ->
          new Claim.Interest(
              new EntityId("case", Integer.toString(7 * i)),
              InterestKind.SHARES,
              Share.exactly("49.99"));
      default ->
          new Claim.Placed(
              Claim.PlaceKind.ADDRESS,
              new Place("Avenida Libertador " + i + ", Caracas", Optional.of("Venezuela")));
    };
  }

  /// 200,000 statements with their ids, from claims that exist.
  @Benchmark
  public long makeStatements() {
    long ids = 0;
    for (int i = 0; i < COUNT; i++) {
      EntityId subject = new EntityId("ofac", Integer.toString(i));
      Citation citation = new Citation(snapshot, new Locator.Row(i + 1));
      ids ^= Statement.of(subject, claims[i], validity, Telling.OFFICIAL, citation).id().low();
    }
    return ids;
  }

  /// 200,000 claims written as texts and read back.
  @Benchmark
  public int writeAndReadClaims() {
    int fields = 0;
    for (Claim claim : claims) {
      List<String> texts = ClaimFields.encode(claim);
      fields += ClaimFields.decode(ClaimFields.kind(claim), texts).equals(claim) ? 1 : 0;
    }
    if (fields != COUNT) {
      throw new IllegalStateException("claims were not read back as they were written");
    }
    return fields;
  }

  /// 200,000 names in the form in which they are compared.
  @Benchmark
  public int normaliseNames() {
    int length = 0;
    for (Claim claim : claims) {
      length +=
          switch (claim) {
            case Claim.Named named -> named.name().normalised().length();
            case Claim.Placed placed -> new Name(placed.place().text()).normalised().length();
            default -> new Name("Compañía Anónima Ñandú & Cía.").normalised().length();
          };
    }
    return length;
  }
}
