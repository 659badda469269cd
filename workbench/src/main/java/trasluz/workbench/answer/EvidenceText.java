package trasluz.workbench.answer;

import trasluz.statement.Evidence;

/// The evidence tree as indented lines, one for each step and two for each statement.
public final class EvidenceText {
  private final ClaimText claims;

  public EvidenceText(ClaimText claims) {
    this.claims = claims;
  }

  /// The whole tree, each line indented by the given number of spaces and two more for each level.
  public String render(Evidence evidence, int indent) {
    StringBuilder out = new StringBuilder();
    append(out, evidence, indent);
    return out.toString();
  }

  /// The tree without the names of rules: a line for each step and each statement that is needed or
  /// says otherwise; those that only agree are counted. Steps deeper than the given number of
  /// levels are left out.
  public String brief(Evidence evidence, int indent, int levels) {
    StringBuilder out = new StringBuilder();
    appendBriefly(out, evidence, indent, levels);
    return out.toString();
  }

  private void appendBriefly(StringBuilder out, Evidence evidence, int indent, int levels) {
    String margin = " ".repeat(indent);
    switch (evidence) {
      case Evidence.Step step -> {
        long agreeing =
            step.children().stream()
                .filter(child ->
                    child instanceof Evidence.Cited cited
                        && cited.role() == Evidence.Role.CORROBORATES)
                .count();
        out.append(margin).append(Shown.line(step.value()));
        if (agreeing > 0) {
          out.append(" (+ ").append(agreeing).append(" that agree)");
        }
        out.append('\n');
        if (levels > 0) {
          for (Evidence child : step.children()) {
            appendBriefly(out, child, indent + 2, levels - 1);
          }
        }
      }
      case Evidence.Cited cited -> {
        if (cited.role() != Evidence.Role.CORROBORATES) {
          out.append(margin)
              .append(cited.role() == Evidence.Role.CONTRADICTS ? "≠ " : "• ")
              .append(Shown.line(claims.brief(cited.statement())))
              .append('\n');
        }
      }
    }
  }

  private void append(StringBuilder out, Evidence evidence, int indent) {
    String margin = " ".repeat(indent);
    switch (evidence) {
      case Evidence.Step step -> {
        out.append(margin).append(Shown.line(step.value()));
        if (!step.rule().isEmpty()) {
          out.append("  [").append(step.rule()).append(']');
        }
        out.append('\n');
        step.children().forEach(child -> append(out, child, indent + 2));
      }
      case Evidence.Cited cited -> {
        String mark =
            switch (cited.role()) {
              case NEEDED -> "• ";
              case CORROBORATES -> "+ also: ";
              case CONTRADICTS -> "≠ but: ";
            };
        out.append(margin)
            .append(mark)
            .append(Shown.line(claims.sentence(cited.statement())))
            .append('\n');
        out.append(margin)
            .append("    ")
            .append(Shown.line(claims.provenance(cited.statement())))
            .append(" · ")
            .append(Shown.line(ClaimText.citation(cited.statement())))
            .append('\n');
      }
    }
  }
}
