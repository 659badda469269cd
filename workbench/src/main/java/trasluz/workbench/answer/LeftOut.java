package trasluz.workbench.answer;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.statement.Statement;

/// What an answer was not given to go on, although the case has it.
///
/// @param minGrade statements about holdings and listings below this grade are left out, 1 to 5; 1
///   leaves out none
/// @param statements left out one by one, whatever their grade
public record LeftOut(int minGrade, List<Statement> statements) {

  /// Everything counts.
  public static final LeftOut NOTHING = new LeftOut(1, List.of());

  public LeftOut {
    statements = List.copyOf(statements);
  }

  /// Whether a statement may not be used.
  public boolean has(Statement statement) {
    return statements.contains(statement)
        || (ClaimText.isAboutRelations(statement.claim()) && statement.grade().level() < minGrade);
  }

  /// A line for each thing left out; none where everything counts.
  public List<String> lines(ClaimText claims) {
    List<String> out = new ArrayList<>();
    if (minGrade > 1) {
      out.add("left out: statements about holdings and listings below grade " + minGrade);
    }
    for (Statement statement : statements) {
      out.add(
          "left out: %s, %s · %s"
              .formatted(
                  claims.sentence(statement),
                  claims.provenance(statement),
                  ClaimText.citation(statement)));
    }
    return List.copyOf(out);
  }

  public void write(ClaimText claims, PrintWriter out) {
    lines(claims).forEach(line -> out.println(Shown.line(line)));
  }

  /// Adds `left_out`, where anything is.
  public Json.Fields addTo(Json.Fields fields, ClaimText claims) {
    return minGrade == 1 && statements.isEmpty()
        ? fields
        : fields.add(
            "left_out",
            Json.object()
                .add("below_grade", Optional.of(minGrade).filter(grade -> grade > 1))
                .add(
                    "statements",
                    statements.stream().map(s -> Json.statement(s, claims)).toList()));
  }
}
