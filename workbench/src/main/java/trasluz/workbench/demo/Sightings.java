package trasluz.workbench.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import trasluz.statement.Claim;
import trasluz.statement.EntityId;
import trasluz.statement.Place;
import trasluz.statement.Statement;
import trasluz.workbench.answer.ClaimText;

/// Sightings of one party at one place, whoever tells them.
record Sightings(EntityId who, Place place, List<Statement> told) {

  static List<Sightings> of(List<Statement> statements) {
    record Key(EntityId who, Place place) {}
    Map<Key, List<Statement>> groups = new LinkedHashMap<>();
    for (Statement statement : statements) {
      if (statement.claim() instanceof Claim.Sighted sighted) {
        groups
            .computeIfAbsent(new Key(statement.subject(), sighted.place()), _ -> new ArrayList<>())
            .add(statement);
      }
    }
    return groups.entrySet().stream()
        .map(group ->
            new Sightings(
                group.getKey().who(), group.getKey().place(), List.copyOf(group.getValue())))
        .toList();
  }

  /// `Russian soldiers, Coloncito: 3 tellings, 1 origin; reported; grade 3; from 2020-01`.
  String line(ClaimText claims) {
    long origins = told.stream().map(Statement::independenceGroup).distinct().count();
    String hedges =
        told.stream()
            .map(statement -> statement.telling().hedge().word())
            .distinct()
            .collect(Collectors.joining(", "));
    int best = told.stream().mapToInt(statement -> statement.grade().level()).max().orElseThrow();
    String when = told.getFirst().validity().from().map(date -> ", " + date).orElse("");
    return "%s, %s%s: %s, %s; %s; best grade %d"
        .formatted(
            claims.caption(who),
            place.text(),
            when,
            count(told.size(), "telling"),
            count(origins, "origin"),
            hedges,
            best);
  }

  private static String count(long number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }
}
