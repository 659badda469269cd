package trasluz.workbench.dossier;

import java.io.PrintWriter;
import trasluz.statement.Snapshot;
import trasluz.workbench.answer.BeliefAnswer;
import trasluz.workbench.answer.ClaimText;
import trasluz.workbench.answer.EvidenceText;
import trasluz.workbench.answer.Shown;

/// The dossier as plain text: stable, short lines, names rather than ids, so that it can be read in
/// a difference.
final class DossierText {
  private final ClaimText claims;
  private final EvidenceText evidence;

  DossierText(ClaimText claims) {
    this.claims = claims;
    this.evidence = new EvidenceText(claims);
  }

  void write(Dossier dossier, PrintWriter out) {
    out.printf("%s (%s)%n", dossier.caption(), dossier.entity());
    out.printf("as of %s, known by %s%n", dossier.asOf(), dossier.knownBy());
    dossier.leftOut().forEach(line -> out.println(Shown.line(line)));
    for (Dossier.Finding finding : dossier.findings()) {
      out.println();
      writeFinding(finding, out);
    }
    if (!dossier.facts().isEmpty()) {
      out.println();
      out.println("Said of it");
      for (Dossier.Fact fact : dossier.facts()) {
        out.printf(
            "  %s: %s  [%s]%n", fact.label(), fact.value(), String.join(", ", fact.sources()));
      }
    }
    if (!dossier.contested().isEmpty()) {
      out.println();
      out.println("Who says otherwise");
      BeliefAnswer answer = new BeliefAnswer(claims);
      dossier.contested().forEach(belief -> answer.write(belief, 2, out));
    }
    if (!dossier.statements().isEmpty()) {
      out.println();
      out.println("Statements about its relations");
      dossier
          .statements()
          .forEach(s -> out.printf("  %s%n      %s%n", claims.sentence(s), claims.provenance(s)));
    }
    out.println();
    out.println("Checked against");
    if (dossier.checkedAgainst().isEmpty()) {
      out.println("  nothing: the case file has no source");
    }
    for (Snapshot snapshot : dossier.checkedAgainst()) {
      out.printf("  %s, %s of %s%n", snapshot.source().title(), snapshot.file(), snapshot.date());
    }
    out.println("Computed from what is listed above; a lawyer decides.");
  }

  void writeFinding(Dossier.Finding finding, PrintWriter out) {
    out.printf(
        "%s %s: %s%s%n",
        finding.regime(),
        finding.measure(),
        finding.status(),
        finding.grade().isEmpty() ? "" : ", grade " + finding.grade());
    out.printf("  %s%n", finding.summary());
    if (!finding.route().isEmpty()) {
      out.printf("  route: %s%n", finding.route());
    }
    finding.flags().forEach(flag -> out.printf("  note: %s%n", flag));
    out.printf("  rule: %s%n", finding.ruleVersion());
    out.print(evidence.render(finding.evidence(), 2));
  }
}
