package trasluz.report;

import java.util.List;

/// The rules of Russian that read what verbs and nouns of the tables do not tell by themselves.
final class RussianRules implements ClaimRule {
  private static final List<ClaimRule> RULES =
      List.of(
          new RussianThingRule(),
          new RussianActionRule(),
          new RussianLoanRule(),
          new RussianFlowRule(),
          new RussianSeatRule(),
          new RussianAmongRule(),
          new RussianNamingRule(),
          new RussianPostRule(),
          new RussianControlRule(),
          new RussianHoldingRule(),
          new RussianPairRule(),
          new RussianLabelRule(),
          new RussianCargoRule(),
          new RussianAbsenceRule(),
          new RussianLicenceRule(),
          new RussianSanctionsRule());

  @Override
  public List<Draft> read(Scene scene) {
    return scene.phrases().language() == Language.RUSSIAN
        ? RULES.stream().flatMap(rule -> rule.read(scene).stream()).toList()
        : List.of();
  }
}
