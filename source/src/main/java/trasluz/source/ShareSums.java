package trasluz.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import trasluz.statement.Claim.Interest;
import trasluz.statement.EntityId;
import trasluz.statement.Holds;
import trasluz.statement.InterestKind;
import trasluz.statement.PartialDate;
import trasluz.statement.Statement;
import trasluz.statement.StatementId;
import trasluz.statement.Validity;

/// Finds the companies of one file of which more is said to be held than there is.
///
/// Added is what one source states as a fact in that file, of shares and of votes apart, on a day
/// on which it surely holds; of each holder its latest word, and of each share its least. Nothing
/// is changed by it. At most [#LIMIT] interests of a file are looked at.
final class ShareSums {

  /// How many interests of one file are kept in memory, about 100 bytes each.
  static final int LIMIT = 500_000;

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /// What is added up.
  private record Key(EntityId owned, String source, boolean votes) {}

  private record Row(
      StatementId id,
      EntityId holder,
      BigDecimal least,
      boolean more,
      Validity validity,
      LocalDate said,
      long line) {

    boolean holdsOn(LocalDate day) {
      return validity.on(day) == Holds.YES;
    }

    /// The first day on which it surely holds.
    LocalDate start() {
      return validity.from().map(PartialDate::latest).orElse(LocalDate.MIN);
    }
  }

  /// What is held on a day, by the rows that say so.
  private record Sum(LocalDate day, BigDecimal least, boolean more, List<Row> rows) {
    boolean isOverWhole() {
      int order = least.compareTo(WHOLE);
      return order > 0 || (order == 0 && more);
    }
  }

  private final String file;
  private final int limit;
  private final Map<Key, List<Row>> rows = new LinkedHashMap<>();
  private int size;
  private Optional<SourceIssue> unchecked = Optional.empty();

  ShareSums(String file) {
    this(file, LIMIT);
  }

  ShareSums(String file, int limit) {
    this.file = file;
    this.limit = limit;
  }

  void note(Statement statement, long line) {
    boolean counts =
        statement.claim() instanceof Interest interest
            && carriesParts(interest.kind())
            && statement.telling().hedge().support() == Holds.YES;
    if (!counts || unchecked.isPresent()) {
      return;
    }
    if (size == limit) {
      unchecked =
          Optional.of(
              new SourceIssue.NotRead(
                  file,
                  line,
                  "whether shares from here on add up to more than 100 %%; the first %,d were looked at"
                      .formatted(limit)));
      return;
    }
    Interest interest = (Interest) statement.claim();
    Row row =
        new Row(
            statement.id(),
            interest.holder(),
            interest.share().min(),
            interest.share().minOpen(),
            statement.validity(),
            statement.known(),
            line);
    String source = statement.source().id();
    size++;
    if (interest.kind() != InterestKind.VOTES) {
      add(new Key(statement.subject(), source, false), row);
    }
    if (interest.kind() != InterestKind.SHARES) {
      add(new Key(statement.subject(), source, true), row);
    }
  }

  private static boolean carriesParts(InterestKind kind) {
    return switch (kind) {
      case SHARES, VOTES, BOTH -> true;
      case CONTROL, BOARD, NOMINEE, JOINT, REPORTED_TOTAL -> false;
    };
  }

  private void add(Key key, Row row) {
    rows.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(row);
  }

  /// An issue for each company of which too much is held, in the order of the file. Where shares
  /// with their votes are too many already, the votes are not told again.
  List<SourceIssue> issues() {
    List<SourceIssue> found = new ArrayList<>();
    Set<Key> overfull = new HashSet<>();
    rows.forEach((key, told) -> {
      Key shares = new Key(key.owned, key.source, false);
      if (mayBeOverWhole(told) && !(key.votes && overfull.contains(shares))) {
        greatest(told)
            .filter(Sum::isOverWhole)
            .ifPresent(sum -> {
              overfull.add(key);
              found.add(issue(key, sum));
            });
      }
    });
    unchecked.ifPresent(found::add);
    return List.copyOf(found);
  }

  private static boolean mayBeOverWhole(List<Row> told) {
    return told.size() > 1
        && told.stream().map(Row::least).reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(WHOLE)
            >= 0;
  }

  /// Sums grow only on days on which something begins.
  private static Optional<Sum> greatest(List<Row> told) {
    Set<LocalDate> days = new TreeSet<>();
    told.forEach(row -> days.add(row.start()));
    Optional<Sum> greatest = Optional.empty();
    for (LocalDate day : days) {
      Sum sum = on(day, told);
      if (greatest.isEmpty() || sum.least.compareTo(greatest.get().least) > 0) {
        greatest = Optional.of(sum);
      }
    }
    return greatest;
  }

  private static Sum on(LocalDate day, List<Row> told) {
    Map<EntityId, List<Row>> latest = new LinkedHashMap<>();
    Map<StatementId, Row> distinct = new HashMap<>();
    for (Row row : told) {
      if (row.holdsOn(day) && distinct.putIfAbsent(row.id, row) == null) {
        latest.merge(row.holder, List.of(row), ShareSums::later);
      }
    }
    List<Row> counted = latest.values().stream().flatMap(List::stream).toList();
    BigDecimal least = counted.stream().map(Row::least).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Sum(day, least, counted.stream().anyMatch(Row::more), counted);
  }

  /// What a source says of one holder on one day are parts; what it says later replaces them.
  private static List<Row> later(List<Row> old, List<Row> next) {
    int order = old.getFirst().said.compareTo(next.getFirst().said);
    if (order == 0) {
      return Stream.concat(old.stream(), next.stream()).toList();
    }
    return order > 0 ? old : next;
  }

  private SourceIssue issue(Key key, Sum sum) {
    List<Long> lines = sum.rows.stream().map(Row::line).sorted().toList();
    return new SourceIssue.SumOverWhole(
        file,
        lines.getLast(),
        key.owned.toString(),
        key.votes ? "votes" : "shares",
        (sum.more ? "more than " : "at least ") + sum.least.stripTrailingZeros().toPlainString(),
        sum.day.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(sum.day),
        lines);
  }
}
