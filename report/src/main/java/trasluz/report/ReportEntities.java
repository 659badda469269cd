package trasluz.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Hit.Party;
import trasluz.report.Hit.Somewhere;
import trasluz.report.ReportEntity.Candidate;

/// Numbers what a text names and gathers the spellings it uses.
final class ReportEntities {
  private final TextWords words;
  private final CodePoints points;
  private final Map<String, Gathered> byKey = new LinkedHashMap<>();

  ReportEntities(TextWords words, CodePoints points) {
    this.words = words;
    this.points = points;
  }

  private static final class Gathered {
    final String id;
    final Set<String> spellings = new LinkedHashSet<>();
    Hit.Meaning best;

    Gathered(String id, Hit.Meaning first) {
      this.id = id;
      this.best = first;
    }
  }

  /// The mention of a hit; its entity is a new one or one met before.
  Mention mention(Hit hit) {
    Gathered entity =
        byKey.computeIfAbsent(
            hit.meaning().key(), _ -> new Gathered("e" + (byKey.size() + 1), hit.meaning()));
    if (hit.meaning() instanceof Party party
        && entity.best instanceof Party best
        && party.likelihood().compareTo(best.likelihood()) < 0) {
      entity.best = party;
    }
    int start = words.start(hit.from());
    int end = words.endWithStop(hit.to() - 1);
    String text = words.between(start, end);
    entity.spellings.add(text);
    return new Mention(
        points.before(start), points.before(end), text, hit.meaning().type(), entity.id);
  }

  /// The id of what is named by a key; a new one, without a mention, where the text only describes
  /// it.
  String id(Hit.Meaning meaning) {
    return byKey.computeIfAbsent(
            meaning.key(), _ -> new Gathered("e" + (byKey.size() + 1), meaning))
        .id;
  }

  /// All entities met so far, in the order of their first mention.
  List<ReportEntity> all() {
    List<ReportEntity> out = new ArrayList<>(byKey.size());
    for (Gathered entity : byKey.values()) {
      String name = name(entity.best);
      List<String> aliases = entity.spellings.stream().filter(text -> !text.equals(name)).toList();
      out.add(
          new ReportEntity(entity.id, name, entity.best.type(), aliases, candidate(entity.best)));
    }
    return List.copyOf(out);
  }

  private static String name(Hit.Meaning meaning) {
    return switch (meaning) {
      case Party party -> party.forms().getFirst().entity().caption();
      case Somewhere somewhere -> somewhere.form().name();
      case Unlisted unlisted -> unlisted.name();
    };
  }

  private static Optional<Candidate> candidate(Hit.Meaning meaning) {
    return switch (meaning) {
      case Party party ->
          Optional.of(
              new Candidate(
                  party.profiles(), party.likelihood(), party.forms().getFirst().because()));
      case Somewhere _, Unlisted _ -> Optional.empty();
    };
  }
}
