package trasluz.workbench.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import trasluz.graph.Belief;
import trasluz.graph.Beliefs;
import trasluz.graph.Identities;
import trasluz.graph.Moment;
import trasluz.statement.EntityId;
import trasluz.statement.Statement;
import trasluz.store.CaseFile;
import trasluz.store.Filed;
import trasluz.workbench.answer.LeftOut;

/// What a case believes at a moment, without what the question leaves out.
public final class CaseBeliefs {
  private final CaseFile caseFile;
  private final Moment moment;
  private final Identities identities;
  private final LeftOut leftOut;

  public CaseBeliefs(CaseFile caseFile, Moment moment, Identities identities, LeftOut leftOut) {
    this.caseFile = caseFile;
    this.moment = moment;
    this.identities = identities;
    this.leftOut = leftOut;
  }

  /// The claims about a party and those that name it, under any of its ids.
  public List<Belief> about(EntityId party) {
    Set<Statement> told = new LinkedHashSet<>();
    identities
        .ids(party)
        .forEach(id -> caseFile.filedMentioning(id).forEach(filed -> take(filed, told)));
    return Beliefs.of(told, moment, identities);
  }

  /// The claims about everybody.
  public List<Belief> all() {
    Set<Statement> told = new LinkedHashSet<>();
    caseFile.forEachFiled(filed -> take(filed, told));
    return Beliefs.of(told, moment, identities);
  }

  /// What was withdrawn by the known-by date is left out; the engine leaves out what came later.
  private void take(Filed filed, Set<Statement> told) {
    if (filed.isUsableBy(moment.knownBy()) && !leftOut.has(filed.statement())) {
      told.add(filed.statement());
    }
  }
}
