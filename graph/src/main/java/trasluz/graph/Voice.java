package trasluz.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trasluz.statement.Claim;
import trasluz.statement.ClaimFields;
import trasluz.statement.Holds;
import trasluz.statement.Statement;
import trasluz.statement.Validity;

/// What one teller says of a claim. Of shares, all that a teller says is one voice, see [Version];
/// of everything else each statement is.
///
/// @param told the statements that count
/// @param replaced earlier statements of the same teller
/// @param claim what they say together
/// @param support whether it is told surely or only perhaps
/// @param grade that of the weakest
record Voice(
    List<Statement> told, List<Statement> replaced, Claim claim, Holds support, int grade) {

  static Voice of(Statement statement) {
    return new Voice(
        List.of(statement),
        List.of(),
        statement.claim(),
        statement.telling().hedge().support(),
        statement.grade().level());
  }

  /// @param statements that tell the claim surely or perhaps
  /// @param asOf the day on which they hold, by which the parts of a holding are told from its
  ///   history
  static List<Voice> of(List<Statement> statements, LocalDate asOf) {
    Map<InterestFact.Teller, List<Told>> byTeller = new LinkedHashMap<>();
    holdings(statements, asOf)
        .forEach(told ->
            byTeller
                .computeIfAbsent(InterestFact.Teller.of(told), _ -> new ArrayList<>())
                .add(told));
    List<Voice> out = new ArrayList<>();
    byTeller.forEach((teller, told) -> out.add(of(teller, Version.of(told, asOf))));
    statements.stream()
        .filter(statement -> !(statement.claim() instanceof Claim.Interest))
        .forEach(statement -> out.add(of(statement)));
    return out;
  }

  /// Those of the statements that tell a holding.
  static List<Told> holdings(List<Statement> statements, LocalDate asOf) {
    List<Told> out = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement.claim() instanceof Claim.Interest interest) {
        out.add(new Told(out.size(), statement, interest.share(), statement.validity().on(asOf)));
      }
    }
    return out;
  }

  private static Voice of(InterestFact.Teller teller, Version version) {
    List<Statement> told = version.told().stream().map(Told::statement).toList();
    Claim.Interest first = (Claim.Interest) told.getFirst().claim();
    return new Voice(
        told,
        version.replaced().stream().map(Told::statement).toList(),
        new Claim.Interest(first.holder(), first.kind(), version.range().share()),
        teller.support(),
        version.grade());
  }

  Validity validity() {
    return told.getFirst().validity();
  }

  /// The first day on which all of it was known.
  LocalDate known() {
    return told.stream().map(Voice::known).max(LocalDate::compareTo).orElseThrow();
  }

  /// When a statement could be known: what an authority decides, from the day it takes effect.
  static LocalDate known(Statement statement) {
    return statement.claim() instanceof Claim.Designated
        ? new ListingFact.Row(0, statement).known()
        : statement.known();
  }

  /// A text by which voices that otherwise weigh the same keep one order.
  String order() {
    return ClaimFields.encode(claim)
        + told.stream().map(s -> s.id().toString()).min(String::compareTo).orElseThrow();
  }

  Optional<Stay> stay() {
    return Stay.of(validity());
  }
}
