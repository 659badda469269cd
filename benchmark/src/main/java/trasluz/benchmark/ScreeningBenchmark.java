package trasluz.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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
import trasluz.match.EntityDirectory;
import trasluz.match.KnownName;
import trasluz.match.Query;
import trasluz.match.Screened;
import trasluz.match.Screening;
import trasluz.statement.Name;
import trasluz.statement.Statement;

/// Looking names up in the SDN list, one at a time; percentiles tell what a slow answer takes.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class ScreeningBenchmark {
  private static final int QUERIES = 2_000;

  private List<Statement> statements = List.of();
  private final List<Query> listed = new ArrayList<>();
  private final List<Query> misspelt = new ArrayList<>();
  private final List<Query> strangers = new ArrayList<>();
  private final List<Query> customers = new ArrayList<>();
  private Screening screening = Screening.of(EntityDirectory.of(List.of()));
  private int next;

  @Setup
  public void readList() throws IOException {
    statements = SharedData.statements(SharedData.ofacList());
    EntityDirectory directory = EntityDirectory.of(statements);
    screening = Screening.of(directory);
    SplittableRandom random = new SplittableRandom(1);
    List<KnownName> names = directory.names();
    for (int i = 0; i < QUERIES; i++) {
      String name = names.get(random.nextInt(names.size())).name().asPublished();
      String other = names.get(random.nextInt(names.size())).name().asPublished();
      listed.add(Query.of(new Name(name)));
      misspelt.add(Query.of(new Name(misspell(name, random))));
      strangers.add(Query.of(new Name(stranger(name, other, random))));
    }
    LookedUp.read(SharedData.names("people-negative-us.csv.gz")).stream()
        .limit(QUERIES)
        .map(person -> person.query(LookedUp.Told.ALL))
        .forEach(customers::add);
  }

  /// Two letters swapped in the middle and one doubled.
  private static String misspell(String name, SplittableRandom random) {
    StringBuilder out = new StringBuilder(name);
    if (name.length() > 4) {
      int at = random.nextInt(1, name.length() - 2);
      out.setCharAt(at, name.charAt(at + 1));
      out.setCharAt(at + 1, name.charAt(at));
      out.insert(random.nextInt(1, out.length()), name.charAt(0));
    }
    return out.toString();
  }

  /// A name that nobody bears, made of common words and a number, as most customers' names are
  /// unlisted.
  private static String stranger(String one, String other, SplittableRandom random) {
    String first = one.split("\\s", 2)[0];
    String last = other.substring(other.lastIndexOf(' ') + 1);
    return first + " " + last + " Quimbaya " + random.nextInt(1_000);
  }

  private Screened ask(List<Query> queries) {
    next = (next + 1) % QUERIES;
    return screening.screen(queries.get(next));
  }

  @Benchmark
  public Screened aListedName() {
    return ask(listed);
  }

  @Benchmark
  public Screened aMisspeltName() {
    return ask(misspelt);
  }

  @Benchmark
  public Screened anUnlistedName() {
    return ask(strangers);
  }

  /// An invented customer whose birth date and nationality are known.
  @Benchmark
  public Screened aCustomer() {
    return ask(customers);
  }

  /// As many customers as one core can take, one after the other.
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  public Screened customersInARow() {
    return ask(customers);
  }

  /// From statements to an index that can be asked.
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  @Warmup(iterations = 3)
  @Measurement(iterations = 10)
  public Screening buildIndex() {
    return Screening.of(EntityDirectory.of(statements));
  }
}
