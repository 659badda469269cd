package trasluz.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import trasluz.match.NameTokens;

/// A report of our own with what a person found in it, in the short form that
/// `benchmark/reading/annotated.py` explains, and how a reading compares with it.
///
/// It compares sentence, relation, subject and object by name; how surely and on whose word a claim
/// is told is for `score.py` to judge, which the benchmark runs.
record AnnotatedReport(String text, List<Integer> sentences, List<Told> claims, List<Told> traps) {
  /// A claim or trap: the names that its subject and its object may have, none where it has no
  /// object; only the claims of the core are to be found.
  record Told(
      int sentence, String relation, Set<String> subject, Set<String> object, boolean core) {}

  /// What was found of the core, what was proposed and is nowhere in the annotation, and traps
  /// sprung.
  record Score(int found, int wanted, int wrong, int sprung) {
    Score plus(Score other) {
      return new Score(
          found + other.found, wanted + other.wanted, wrong + other.wrong, sprung + other.sprung);
    }
  }

  /// The names of all reports beside this class.
  static List<String> names() {
    try (Stream<Path> files =
        Files.list(Path.of(AnnotatedReport.class.getResource("annotated").toURI()))) {
      return files.map(file -> file.getFileName().toString().replace(".txt", "")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static AnnotatedReport read(String name) {
    try (InputStream stream =
        AnnotatedReport.class.getResourceAsStream("annotated/" + name + ".txt")) {
      if (stream == null) {
        throw new IllegalArgumentException("there is no annotated report " + name);
      }
      return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AnnotatedReport parse(String source) {
    String[] halves = source.split("\n---\n", 2);
    String body = halves[0].substring(halves[0].indexOf('\n') + 1);
    String text = body.replaceAll("(?<!\n)\n(?!\n)", " ");
    List<Integer> sentences = new ArrayList<>();
    int at = 0;
    for (String line : body.split("\n", -1)) {
      if (!line.isEmpty()) {
        sentences.add(at);
      }
      at += line.length() + 1;
    }
    Map<String, Set<String>> names = new HashMap<>();
    List<Told> claims = new ArrayList<>();
    List<Told> traps = new ArrayList<>();
    for (String line : halves[1].lines().toList()) {
      if (line.startsWith("E ")) {
        String[] parts = line.substring(2).split("\\|", -1);
        Set<String> all = new HashSet<>(Set.of(key(parts[1])));
        for (String alias : (parts.length > 2 ? parts[2] : "").split(";", -1)) {
          all.add(key(alias.replace("~", "")));
        }
        names.put(parts[0].strip().split(" ", -1)[0], all);
      } else if (line.startsWith("C ")) {
        claims.add(told(line.replaceAll("x=[^;]*;", ""), names));
      } else if (line.startsWith("T ")) {
        traps.add(told(line, names));
      }
    }
    return new AnnotatedReport(text, sentences, claims, traps);
  }

  private static Told told(String line, Map<String, Set<String>> names) {
    List<String> words = List.of(line.strip().split(" +", -1));
    String object =
        words.stream()
            .filter(w -> w.startsWith("@"))
            .map(w -> w.substring(1))
            .findFirst()
            .orElse(words.get(4));
    return new Told(
        Integer.parseInt(words.get(1)),
        words.get(3),
        names.getOrDefault(words.get(2), Set.of()),
        names.getOrDefault(object, Set.of()),
        !words.contains("opt"));
  }

  private static String key(String name) {
    return String.join(" ", NameTokens.fold(name))
        .replaceFirst("^(the|a|an|el|la|los|un|una) ", "");
  }

  Score score() {
    Reading reading = Claims.reading(text);
    Map<String, Set<String>> names = new HashMap<>();
    for (ReportEntity entity : reading.entities()) {
      Set<String> all = new HashSet<>(Set.of(key(entity.name())));
      entity.aliases().forEach(alias -> all.add(key(alias)));
      names.put(entity.id(), all);
    }
    Set<Told> found = new HashSet<>();
    int wrong = 0;
    int sprung = 0;
    for (Proposal proposal : reading.proposals()) {
      List<Told> fitting =
          claims.stream()
              .filter(told -> !found.contains(told) && fits(told, proposal, names))
              .toList();
      found.addAll(fitting.subList(0, Math.min(1, fitting.size())));
      wrong += fitting.isEmpty() ? 1 : 0;
      sprung += (int) traps.stream().filter(trap -> fits(trap, proposal, names)).count();
    }
    int core = (int) claims.stream().filter(Told::core).count();
    return new Score((int) found.stream().filter(Told::core).count(), core, wrong, sprung);
  }

  private boolean fits(Told told, Proposal proposal, Map<String, Set<String>> names) {
    int sentence = (int) sentences.stream().filter(start -> start <= proposal.start()).count();
    if (told.sentence() != sentence || !told.relation().equals(proposal.relation().code())) {
      return false;
    }
    Set<String> subject = names.getOrDefault(proposal.subject(), Set.of());
    String other = proposal.object().or(proposal::place).orElse("");
    Set<String> object = names.getOrDefault(other, Set.of());
    boolean straight =
        share(told.subject(), subject) && (told.object().isEmpty() || share(told.object(), object));
    boolean turned =
        proposal.relation().isSymmetric()
            && share(told.subject(), object)
            && share(told.object(), subject);
    return straight || turned;
  }

  private static boolean share(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }
}
