package trasluz.workbench.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import trasluz.match.EntityDirectory;
import trasluz.statement.EntityId;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.store.CaseFile;
import trasluz.workbench.answer.Captions;
import trasluz.workbench.answer.Json;

/// What commands need of a case file, loaded no wider than they need it.
final class CaseView {

  /// The kinds of claims that tell who an entity is.
  static final Set<String> IDENTITY =
      Set.of("kind", "named", "identified", "dated", "placed", "designated");

  /// The kinds of claims that an answer about sanctions rests on, names included.
  static final Set<String> EXPOSURE =
      Set.of(
          "kind",
          "named",
          "interest",
          "designated",
          "linked",
          "owners_known",
          "transferred",
          "shipped");

  private final CaseFile caseFile;

  CaseView(CaseFile caseFile) {
    this.caseFile = caseFile;
  }

  List<Statement> statements(Set<String> kinds) {
    List<Statement> statements = new ArrayList<>();
    caseFile.forEachStatement(kinds, statements::add);
    return statements;
  }

  /// All entities, or only those that one source speaks of.
  EntityDirectory directory(Optional<String> source) {
    List<Statement> statements = statements(IDENTITY);
    if (source.isPresent()) {
      Set<EntityId> spokenOf = new HashSet<>();
      for (Statement statement : statements) {
        if (statement.source().id().equals(source.get())) {
          spokenOf.add(statement.subject());
        }
      }
      statements.removeIf(statement -> !spokenOf.contains(statement.subject()));
    }
    return EntityDirectory.of(statements);
  }

  Captions captions(EntityDirectory directory) {
    return entity -> directory.find(entity).map(found -> found.caption()).orElse(entity.toString());
  }

  /// The copies that were looked at, newest copy of each file, official lists first.
  List<Snapshot> lists(Optional<String> source) {
    return caseFile.snapshots().stream()
        .filter(snapshot -> source.map(snapshot.source().id()::equals).orElse(true))
        .sorted(
            Comparator.comparing((Snapshot snapshot) -> snapshot.source().kind())
                .thenComparing(snapshot -> snapshot.source().id())
                .thenComparing(Snapshot::file)
                .thenComparing(Snapshot::date))
        .toList();
  }

  /// `OFAC ... List (2023-12-28) and 3 other sources`.
  static String describe(List<Snapshot> snapshots) {
    List<String> lists =
        snapshots.stream()
            .filter(snapshot -> snapshot.source().kind() == Source.Kind.OFFICIAL_LIST)
            .map(snapshot -> snapshot.source().title() + " (" + snapshot.date() + ")")
            .distinct()
            .toList();
    long others =
        snapshots.stream()
            .filter(snapshot -> snapshot.source().kind() != Source.Kind.OFFICIAL_LIST)
            .map(snapshot -> snapshot.source().id())
            .distinct()
            .count();
    String named = lists.stream().collect(Collectors.joining(", "));
    if (others == 0) {
      return named.isEmpty() ? "no source" : named;
    }
    String rest = others == 1 ? "1 other source" : others + " other sources";
    return named.isEmpty() ? rest.replace("other ", "") : named + " and " + rest;
  }

  static Json.Fields json(Snapshot snapshot) {
    return Json.object()
        .add("source", snapshot.source().id())
        .add("title", snapshot.source().title())
        .add("file", snapshot.file())
        .add("date", snapshot.date())
        .add("sha256", snapshot.sha256());
  }
}
