package trasluz.workbench.batch;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import trasluz.match.EntityDirectory;
import trasluz.match.EntityProfile;
import trasluz.match.Match;
import trasluz.match.Query;
import trasluz.match.Screening;
import trasluz.statement.Name;
import trasluz.workbench.answer.Json;
import trasluz.workbench.batch.AlteredName.Alteration;

/// What each threshold finds and costs on given lists, measured on listed names that were altered
/// once and on strangers made of words of different listed names. A synthetic measurement: real
/// customers are spelt worse, and are less like the lists.
///
/// @param altered how many altered names of each kind were looked up
/// @param strangers how many strangers were
/// @param rows one for each threshold, the lowest first
public record ThresholdTable(Map<Alteration, Long> altered, int strangers, List<Row> rows) {
  private static final long SEED = 20_240_101;
  private static final int SAMPLE = 400;
  private static final int LOWEST = 50;
  private static final int HIGHEST = 95;
  private static final int STEP = 5;
  private static final int LIMIT = 500;

  public ThresholdTable {
    altered = Collections.unmodifiableMap(new LinkedHashMap<>(altered));
    rows = List.copyOf(rows);
  }

  /// @param found how many altered names of each kind find their entity
  /// @param alerted how many strangers have an alert
  public record Row(double threshold, Map<Alteration, Long> found, long alerted) {
    public Row {
      found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
    }

    long foundInAll() {
      return found.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  private record Scored(Alteration alteration, double score) {}

  public static ThresholdTable measure(EntityDirectory directory) {
    Screening screening = Screening.of(directory);
    Random random = new Random(SEED);
    List<EntityProfile> entities = new ArrayList<>(directory.entities());
    entities.sort(Comparator.comparing(EntityProfile::id));
    Collections.shuffle(entities, random);
    List<Scored> altered =
        altered(entities, random).parallelStream()
            .map(name -> new Scored(name.alteration(), scoreOf(name, screening)))
            .toList();
    List<Double> strangers =
        strangers(entities, random).parallelStream()
            .map(name -> best(screen(name, screening)))
            .toList();
    List<Row> rows =
        IntStream.iterate(LOWEST, t -> t <= HIGHEST, t -> t + STEP)
            .mapToObj(t -> row(t / 100.0, altered, strangers))
            .toList();
    return new ThresholdTable(count(altered, 0), strangers.size(), rows);
  }

  private static Row row(double threshold, List<Scored> altered, List<Double> strangers) {
    return new Row(
        threshold,
        count(altered, threshold),
        strangers.stream().filter(score -> score >= threshold).count());
  }

  private static Map<Alteration, Long> count(List<Scored> scored, double threshold) {
    Map<Alteration, Long> out = new LinkedHashMap<>();
    for (Alteration alteration : Alteration.values()) {
      out.put(
          alteration,
          scored.stream()
              .filter(one -> one.alteration() == alteration && one.score() >= threshold)
              .count());
    }
    return out;
  }

  private static List<AlteredName> altered(List<EntityProfile> entities, Random random) {
    List<AlteredName> out = new ArrayList<>();
    Alteration[] all = Alteration.values();
    for (EntityProfile entity : entities) {
      if (out.size() == SAMPLE) {
        break;
      }
      AlteredName.of(entity, all[out.size() % all.length], random).ifPresent(out::add);
    }
    return out;
  }

  /// The first half of one name and the second half of another of the same kind of entity; none
  /// that has the very words of a listed name.
  private static List<String> strangers(List<EntityProfile> entities, Random random) {
    Set<List<String>> listed = new HashSet<>();
    Map<trasluz.statement.Schema, List<List<String>>> names = new LinkedHashMap<>();
    for (EntityProfile entity : entities) {
      for (String name : AlteredName.normalisedNames(entity)) {
        List<String> words = Arrays.asList(name.split(" "));
        listed.add(words.stream().sorted().toList());
        if (words.size() > 1) {
          names.computeIfAbsent(entity.schema(), _ -> new ArrayList<>()).add(words);
        }
      }
    }
    List<List<List<String>>> kinds =
        names.values().stream()
            .flatMap(kind -> Collections.nCopies(kind.size(), kind).stream())
            .toList();
    Set<String> out = new java.util.LinkedHashSet<>();
    for (int attempt = 0; attempt < 5 * SAMPLE && out.size() < SAMPLE; attempt++) {
      if (kinds.isEmpty()) {
        break;
      }
      List<List<String>> kind = kinds.get(random.nextInt(kinds.size()));
      List<String> one = kind.get(random.nextInt(kind.size()));
      List<String> other = kind.get(random.nextInt(kind.size()));
      List<String> words = new ArrayList<>(one.subList(0, one.size() / 2));
      words.addAll(other.subList(other.size() / 2, other.size()));
      if (!listed.contains(words.stream().sorted().toList())) {
        out.add(String.join(" ", words));
      }
    }
    return List.copyOf(out);
  }

  private static List<Match> screen(String name, Screening screening) {
    Query query = Query.of(new Name(name)).withThreshold(LOWEST / 100.0).withLimit(LIMIT);
    return screening.screen(query).matches();
  }

  private static double scoreOf(AlteredName name, Screening screening) {
    return screen(name.text(), screening).stream()
        .filter(match -> match.entity().id().equals(name.entity().id()))
        .mapToDouble(Match::score)
        .max()
        .orElse(0);
  }

  private static double best(List<Match> matches) {
    return matches.stream().mapToDouble(Match::score).max().orElse(0);
  }

  private long alteredInAll() {
    return altered.values().stream().mapToLong(Long::longValue).sum();
  }

  /// The explanation and the table.
  ///
  /// @param lists what was compared with, in words
  public void write(String lists, PrintWriter out) {
    out.println(
        """
        A score says how alike two names are, from 0 to 1. It is no probability.

        Retrieval bar: before a listed name is scored, the index knows the best score it could reach with
        the words it shares with yours, misspelt ones included. A name that can't reach the threshold is
        never scored. Nothing that scores at or above the threshold is lost by that; a lower threshold only
        takes longer.

        Alert threshold: --threshold, %s unless given. What scores below it is not shown. A lower one finds
        more names that are written differently, and shows more strangers.
        """
            .formatted(Query.ALERT));
    out.printf(
        Locale.ROOT,
        "Measured now on %s:%n"
            + "%,d listed names, each altered once, and %,d strangers put together from words of different%n"
            + "listed names. This is a synthetic measurement with a fixed seed: it shows the trade-off, not%n"
            + "what your customers will give.%n%n",
        lists,
        alteredInAll(),
        strangers);
    out.printf(
        Locale.ROOT,
        "%9s  %9s  %s  %s%n",
        "threshold",
        "found",
        altered.keySet().stream()
            .map(alteration -> "%17s".formatted(alteration))
            .collect(Collectors.joining("  ")),
        "strangers with an alert, per 1,000");
    for (Row row : rows) {
      out.printf(
          Locale.ROOT,
          "%9.2f  %9s  %s  %s%n",
          row.threshold(),
          percent(row.foundInAll(), alteredInAll()),
          altered.keySet().stream()
              .map(kind -> "%17s".formatted(percent(found(row, kind), count(kind))))
              .collect(Collectors.joining("  ")),
          strangers == 0 ? "-" : Long.toString(perThousand(row)));
    }
    out.printf("%nA name of the kind \"%s\" is on the list as it stands.%n", Alteration.OTHER_NAME);
  }

  private static long found(Row row, Alteration kind) {
    return Optional.ofNullable(row.found().get(kind)).orElse(0L);
  }

  private long count(Alteration kind) {
    return Optional.ofNullable(altered.get(kind)).orElse(0L);
  }

  private static String percent(long part, long whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
  }

  private long perThousand(Row row) {
    return strangers == 0 ? 0 : Math.round(1000.0 * row.alerted() / strangers);
  }

  public Json.Fields json() {
    return Json.object()
        .add("synthetic", true)
        .add("seed", SEED)
        .add("altered_names", alteredInAll())
        .add("strangers", strangers)
        .add("alert_threshold", Query.ALERT)
        .add("thresholds", rows.stream().map(this::json).toList());
  }

  private Json.Fields json(Row row) {
    Json.Fields byKind = Json.object();
    for (Alteration kind : altered.keySet()) {
      byKind.add(
          kind.name().toLowerCase(Locale.ROOT),
          Json.object().add("found", found(row, kind)).add("of", count(kind)));
    }
    return Json.object()
        .add("threshold", row.threshold())
        .add("found", row.foundInAll())
        .add("of", alteredInAll())
        .add("by_kind", byKind)
        .add("strangers_with_an_alert", row.alerted())
        .add("per_1000_strangers", perThousand(row));
  }
}
