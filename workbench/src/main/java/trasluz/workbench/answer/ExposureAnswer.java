package trasluz.workbench.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import trasluz.exposure.Basis;
import trasluz.exposure.Exposure;
import trasluz.exposure.Flag;
import trasluz.exposure.Ground;
import trasluz.exposure.Means;
import trasluz.exposure.RuleVersion;
import trasluz.exposure.Status;
import trasluz.statement.DesignationKind;
import trasluz.statement.Evidence;
import trasluz.statement.Grade;
import trasluz.statement.Hedge;
import trasluz.statement.Holds;
import trasluz.statement.Share;
import trasluz.statement.Statement;

/// Says an exposure in words and in JSON.
public final class ExposureAnswer {
  private ExposureAnswer() {}

  /// `blocking`, `sectoral EO13662-2`, `blocking as government`.
  public static String measure(DesignationKind kind) {
    return switch (kind) {
      case DesignationKind.Block _ -> "blocking";
      case DesignationKind.Government _ -> "blocking as government";
      case DesignationKind.Sectoral sectoral -> "sectoral " + sectoral.directive();
    };
  }

  /// One sentence for people.
  public static String summary(Exposure exposure) {
    Ground ground = exposure.deciding();
    String subject = exposure.name();
    String measured =
        exposure.kind().blocks() ? exposure.rule().wording().caught() : "under the directive";
    String said =
        switch (ground.basis()) {
          case LISTED ->
              ground.status() == Status.YES
                  ? subject + " is listed itself."
                  : subject + " is perhaps listed itself.";
          case DEFINED ->
              ground.status() == Status.YES
                  ? subject + " is part of a government that is blocked by definition."
                  : subject + " is perhaps part of a government that is blocked by definition.";
          case OWNED -> owned(exposure, measured);
        };
    return said + onlyTold(ground);
  }

  /// ` It rests on what is only rumoured.` where statements that are not told as facts are needed.
  private static String onlyTold(Ground ground) {
    List<String> hedges =
        ground.evidence().cited(Evidence.Role.NEEDED).stream()
            .map(statement -> statement.telling().hedge())
            .filter(hedge -> hedge.support() == Holds.PERHAPS)
            .distinct()
            .sorted()
            .map(Hedge::word)
            .toList();
    return hedges.isEmpty()
        ? ""
        : " It rests on what is only " + String.join(" and ", hedges) + ".";
  }

  private static String owned(Exposure exposure, String measured) {
    RuleVersion rule = exposure.rule();
    String held = held(exposure.share());
    String needed = rule.thresholdInWords();
    if (rule.counting() == RuleVersion.Counting.LISTED_ONLY) {
      return "It is not listed itself, and no ownership rule applied on that day.";
    }
    return switch (exposure.owned().status()) {
      case YES ->
          sure(exposure, measured)
              + (exposure.means() == Means.OWNERSHIP ? "; %s is enough.".formatted(needed) : ".")
              + presumed(exposure);
      case MAYBE ->
          exposure.means() == Means.OWNERSHIP
              ? "Parties that are, or may be, %s hold %s of it; whether it is %s is open."
                  .formatted(measured, held, needed)
              : "Parties that are, or may be, %s perhaps %s it; whether they do is open."
                  .formatted(
                      measured,
                      exposure.means() == Means.CONTROL
                          ? "control"
                          : "have a majority of votes in");
      case MAYBE_UNKNOWN ->
          "Identified parties that are %s hold %s of it; with holders nobody identifies it could be %s; %s is enough."
              .formatted(measured, held, exposure.shareWithUnknown(), needed);
      case NO ->
          "Parties that are %s hold %s of it; %s is needed.".formatted(measured, held, needed);
    };
  }

  private static String sure(Exposure exposure, String measured) {
    return switch (exposure.means()) {
      case OWNERSHIP ->
          "Parties that are %s hold %s of it".formatted(measured, held(exposure.share()));
      case VOTES -> "Parties that are %s have a majority of its votes".formatted(measured);
      case CONTROL -> "Parties that are %s control it".formatted(measured);
    };
  }

  /// What follows where being owned or controlled is a presumption only.
  private static String presumed(Exposure exposure) {
    if (!exposure.rule().wording().presumed()) {
      return "";
    }
    String what =
        switch (exposure.means()) {
          case OWNERSHIP -> "own";
          case VOTES, CONTROL -> "control";
        };
    return " PRESUMED(%s): this may be rebutted case by case.".formatted(what);
  }

  private static String held(Share share) {
    return share.isExact() && share.max().signum() == 0 ? "nothing" : share.toString();
  }

  /// `5`, `4, contested 2`, `2 (ungraded)`; empty where an answer rests on what isn't said.
  public static String grade(Ground ground) {
    if (ground.grade().isEmpty()) {
      return "";
    }
    Grade grade = ground.grade().get();
    Optional<Grade> uncontested = ground.gradeUncontested();
    boolean same = uncontested.map(g -> g.level() == grade.level()).orElse(false);
    return grade
        + (same
            ? ""
            : uncontested
                .map(g -> ", contested " + g)
                .orElse(", contested: it does not stand without what is disputed"));
  }

  /// The evidence of all grounds; one ground stands for itself.
  public static Evidence evidence(Exposure exposure) {
    List<Ground> grounds = exposure.grounds();
    if (grounds.size() == 1) {
      return exposure.evidence();
    }
    List<Evidence> children = new ArrayList<>();
    for (Ground ground : grounds) {
      String grade = grade(ground);
      children.add(
          Evidence.step(
              "",
              "%s: %s%s"
                  .formatted(
                      basis(ground.basis()),
                      ground.status(),
                      grade.isEmpty() ? "" : ", grade " + grade),
              ground.evidence()));
    }
    return new Evidence.Step("", "On each ground by itself:", children);
  }

  private static String basis(Basis basis) {
    return switch (basis) {
      case LISTED -> "by its own listing";
      case DEFINED -> "by definition of a government";
      case OWNED -> "by ownership alone";
    };
  }

  /// Everything a reader must know besides the status: flags, notes, and what would settle it.
  public static List<String> remarks(Exposure exposure) {
    List<String> remarks = new ArrayList<>();
    exposure.flags().forEach(flag -> remarks.add(flag.toString()));
    remarks.addAll(exposure.notes());
    List<Statement> pivotal = exposure.owned().pivotal();
    if (!pivotal.isEmpty()) {
      remarks.add(
          "turns on %s: without %s the status by ownership would be another"
              .formatted(
                  String.join(", ", pivotal.stream().map(s -> s.id().brief()).toList()),
                  pivotal.size() == 1 ? "it" : "any one of these"));
    }
    boolean open = exposure.status() == Status.MAYBE || exposure.status() == Status.MAYBE_UNKNOWN;
    exposure
        .nextFact()
        .filter(_ -> open)
        .ifPresent(next -> remarks.add("what would settle it: " + next));
    return List.copyOf(remarks);
  }

  /// The rule as it read on the day, with its citation.
  public static String rule(Exposure exposure) {
    return exposure.rule().title() + "; " + exposure.rule().citation(exposure.kind());
  }

  /// The object of the contract.
  public static Json.Fields json(Exposure exposure, ClaimText claims) {
    return Json.object()
        .add("entity", exposure.entity())
        .add("name", exposure.name())
        .add("regime", exposure.regime())
        .add("as_of", exposure.moment().asOf())
        .add("known_by", exposure.moment().knownBy())
        .add("rule_version", exposure.rule().id())
        .add("rule", rule(exposure))
        .add("status", exposure.status())
        .add("kind", exposure.kind())
        .add("share", share(exposure.share()))
        .add("grade", exposure.grade().map(Grade::level))
        .add("grade_uncontested", exposure.gradeUncontested().map(Grade::level))
        .add("flags", exposure.flags().stream().map(Flag::kind).distinct().toList())
        .add("remarks", remarks(exposure))
        .add("summary", summary(exposure))
        .add("route", exposure.route().map(Object::toString))
        .add("grounds", exposure.grounds().stream().map(ground -> ground(ground, claims)).toList())
        .add("evidence", Json.evidence(exposure.evidence(), claims));
  }

  private static Json.Fields ground(Ground ground, ClaimText claims) {
    return Json.object()
        .add("basis", ground.basis().name().toLowerCase(Locale.ROOT))
        .add("status", ground.status())
        .add("grade", ground.grade().map(Grade::level))
        .add("grade_uncontested", ground.gradeUncontested().map(Grade::level))
        .add("route", ground.route().map(Object::toString))
        .add("pivotal", ground.pivotal().stream().map(Statement::id).toList())
        .add("evidence", Json.evidence(ground.evidence(), claims));
  }

  /// A percentage range with its ends.
  static Json.Fields share(Share share) {
    return Json.object()
        .add("min", share.min())
        .add("max", share.max())
        .add("min_open", share.minOpen())
        .add("max_open", share.maxOpen());
  }
}
