package trasluz.workbench.dossier;

import java.io.PrintWriter;
import java.util.List;
import trasluz.graph.Belief;
import trasluz.statement.Evidence;
import trasluz.statement.Snapshot;
import trasluz.statement.Statement;
import trasluz.workbench.answer.BeliefAnswer;
import trasluz.workbench.answer.ClaimText;
import trasluz.workbench.page.Html;
import trasluz.workbench.page.Page;

/// The dossier as one page that needs nothing but itself: no script, no address outside, style
/// inside. Everything that comes from a source is escaped text.
final class DossierPage {
  private final ClaimText claims;

  DossierPage(ClaimText claims) {
    this.claims = claims;
  }

  void write(Dossier dossier, OwnershipPicture picture, PrintWriter out) {
    Page.open(
        "%s as of %s · Trasluz dossier".formatted(dossier.caption(), dossier.asOf()), "", out);
    writeHead(dossier, out);
    writePicture(picture, out);
    out.println("<section><h2>What the rules make of it</h2>");
    dossier.findings().forEach(finding -> writeFinding(finding, out));
    out.println("</section>");
    writeFacts(dossier, out);
    writeContested(dossier.contested(), out);
    writeStatements(dossier.statements(), out);
    writeSources(dossier.checkedAgainst(), out);
    Page.close(out);
  }

  private static void writeHead(Dossier dossier, PrintWriter out) {
    out.printf(
        "<header><p class=\"brand\">Trasluz dossier</p><h1>%s</h1>%n",
        Html.escape(dossier.caption()));
    out.printf(
        "<p class=\"dates\"><span>%s</span> as of <b>%s</b> · known by <b>%s</b></p>%n",
        Html.escape(dossier.entity().toString()), dossier.asOf(), dossier.knownBy());
    dossier.leftOut().forEach(line -> out.printf("<p class=\"dates\">%s</p>%n", Html.escape(line)));
    out.println("<ul class=\"verdicts\">");
    for (Dossier.Finding finding : dossier.findings()) {
      out.printf(
          "<li class=\"%s\"><b>%s</b> %s %s<small>%s</small></li>%n",
          finding.tone(),
          finding.status().replace('_', ' '),
          Html.escape(finding.regime()),
          Html.escape(finding.measure()),
          finding.grade().isEmpty() ? "" : "grade " + Html.escape(finding.grade()));
    }
    out.println("</ul></header>");
  }

  private static void writePicture(OwnershipPicture picture, PrintWriter out) {
    out.println("<section><h2>Who stands behind it</h2><div class=\"picture\">");
    out.print(picture.toSvg());
    out.println("</div>");
    if (picture.leftOut() > 0) {
      out.printf(
          "<p class=\"small\">%d more parties did not fit the picture; the statements below name them.</p>%n",
          picture.leftOut());
    }
    out.println(
        "<p class=\"small legend\"><span class=\"key caught\"></span>blocked"
            + " <span class=\"key perhaps\"></span>perhaps"
            + " <span class=\"key sectoral\"></span>sectoral only"
            + " <span class=\"key plain\"></span>no measure found ·"
            + " a dashed line is a holding that is not certain</p></section>");
  }

  private void writeFinding(Dossier.Finding finding, PrintWriter out) {
    out.printf(
        "<article class=\"finding %s\"><h3><b>%s</b> %s %s</h3><p>%s</p>%n",
        finding.tone(),
        finding.status().replace('_', ' '),
        Html.escape(finding.regime()),
        Html.escape(finding.measure()),
        Html.escape(finding.summary()));
    if (!finding.route().isEmpty()) {
      out.printf("<p class=\"route\">%s</p>%n", Html.escape(finding.route()));
    }
    if (!finding.flags().isEmpty()) {
      out.print("<ul class=\"flags\">");
      finding.flags().forEach(flag -> out.printf("<li>%s</li>", Html.escape(flag)));
      out.println("</ul>");
    }
    out.printf("<p class=\"small\">Rule: %s</p>%n", Html.escape(finding.ruleVersion()));
    out.println("<details open><summary>Evidence</summary><ul class=\"tree\">");
    writeEvidence(finding.evidence(), out);
    out.println("</ul></details></article>");
  }

  private void writeEvidence(Evidence evidence, PrintWriter out) {
    switch (evidence) {
      case Evidence.Step step -> {
        out.printf("<li>%s", Html.escape(step.value()));
        if (!step.rule().isEmpty()) {
          out.printf(" <span class=\"rule\">%s</span>", Html.escape(step.rule()));
        }
        if (!step.children().isEmpty()) {
          out.println("<ul>");
          step.children().forEach(child -> writeEvidence(child, out));
          out.print("</ul>");
        }
        out.println("</li>");
      }
      case Evidence.Cited cited -> {
        String role =
            switch (cited.role()) {
              case NEEDED -> "";
              case CORROBORATES -> "<i>also</i> ";
              case CONTRADICTS -> "<i>but</i> ";
            };
        out.printf(
            "<li class=\"leaf %s\">%s%s%s</li>%n",
            cited.role().name().toLowerCase(java.util.Locale.ROOT),
            role,
            Html.escape(claims.sentence(cited.statement())),
            telling(cited.statement()));
      }
    }
  }

  private String telling(Statement statement) {
    return "<span class=\"telling\">%s · %s</span>"
        .formatted(
            Html.escape(claims.provenance(statement)), Html.escape(ClaimText.citation(statement)));
  }

  private static void writeFacts(Dossier dossier, PrintWriter out) {
    if (dossier.facts().isEmpty()) {
      return;
    }
    out.println("<section><h2>Said of it</h2><table><tbody>");
    for (Dossier.Fact fact : dossier.facts()) {
      out.printf(
          "<tr><th>%s</th><td>%s</td><td class=\"small\">%s</td></tr>%n",
          Html.escape(fact.label()),
          Html.escape(fact.value()),
          Html.escape(String.join(", ", fact.sources())));
    }
    out.println("</tbody></table></section>");
  }

  /// Each version of a claim that something contradicts, with what is for and against it.
  private void writeContested(List<Belief> beliefs, PrintWriter out) {
    if (beliefs.isEmpty()) {
      return;
    }
    BeliefAnswer answer = new BeliefAnswer(claims);
    out.println("<section><h2>Who says otherwise</h2>");
    for (Belief belief : beliefs) {
      out.println("<div class=\"contested\">");
      for (Belief.Branch version : belief.branches()) {
        out.printf(
            "<p>%s<b>%s</b><span class=\"telling\">%s</span></p>%n",
            version.equals(belief.best()) ? "" : "<i>or</i> ",
            Html.escape(answer.sentence(belief, version)),
            Html.escape(BeliefAnswer.standing(version)));
      }
      out.println("<ul class=\"tree\">");
      belief.best().cited().forEach(cited -> writeCited(cited, out));
      out.println("</ul></div>");
    }
    out.println("</section>");
  }

  private void writeCited(Belief.Cited cited, PrintWriter out) {
    out.printf(
        "<li class=\"leaf%s\"><i>%s</i> %s%s</li>%n",
        cited.bearing().contradicts() ? " contradicts" : "",
        Html.escape(BeliefAnswer.word(cited.bearing())),
        Html.escape(claims.sentence(cited.statement())),
        telling(cited.statement()));
  }

  private void writeStatements(List<Statement> statements, PrintWriter out) {
    if (statements.isEmpty()) {
      return;
    }
    out.println("<section><h2>Statements about its relations</h2><ul class=\"statements\">");
    for (Statement statement : statements) {
      out.printf("<li>%s%s</li>%n", Html.escape(claims.sentence(statement)), telling(statement));
    }
    out.println("</ul></section>");
  }

  private static void writeSources(List<Snapshot> snapshots, PrintWriter out) {
    out.println("<section><h2>Checked against</h2><ul>");
    if (snapshots.isEmpty()) {
      out.println("<li>Nothing: the case file has no source.</li>");
    }
    Page.lists(snapshots, out);
    out.println(
        "</ul><p class=\"small\">Computed from what is listed above. No measure found is not a finding that"
            + " there is none. Lawyers decide.</p></section>");
  }
}
